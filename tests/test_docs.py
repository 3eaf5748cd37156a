"""The documents say what the program does today: generated parts, options, formats, exit codes, links between pages."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest

from onrecord import record
from onrecord.cli.app import app, main
from onrecord.cli.exits import Exit
from onrecord.cli.output import SUFFIX
from onrecord.tables.tsv import rows
from onrecord.web import pages as room
from tools import generated

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", generated.FILES)
def test_generated_parts_are_current(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert generated.PART.search(text)
    assert generated.renewed(text) == text, "run: make readme"


def test_every_command_option_format_and_exit_code_is_documented() -> None:
    page = (ROOT / "docs/cli.md").read_text("utf-8")
    for name in ("read", "explain", "schema"):
        assert f"## onrecord {name}" in page
        for argument in app[name].assemble_argument_collection():
            for option in argument.names:
                assert f"{option}" in page, option
    for format in SUFFIX:
        assert f"| `{format}` |" in page
    for code in Exit:
        assert f"| {code.value} |" in page
    assert "--version" in page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", text):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), target


ROWS = (record.Document, record.Actor, record.Statement, record.Date, record.Place, record.Event, record.Figure)


@pytest.mark.parametrize("row", [*ROWS, record.Link], ids=lambda row: row.__name__)
def test_every_field_of_every_row_is_documented(row: type) -> None:
    known = "".join((ROOT / name).read_text("utf-8") for name in ("docs/concepts.md", "docs/file-formats.md"))
    names = {field.name.rstrip("_") for field in fields(row)} - {"id", "retrieved", "from", "to"}
    assert sorted(name for name in names if f"`{name}`" not in known and f"`{name}." not in known) == []


def test_every_status_link_kind_and_measure_is_documented() -> None:
    page = (ROOT / "docs/concepts.md").read_text("utf-8")
    for kind in record.LinkKind:
        assert f"| `{kind.value}` |" in page
    events, figures = page.partition("## Events")[2], page.partition("## Figures")[2].partition("## Events")[0]
    assert all(status.value in events for status in record.Status)
    assert all(measure in figures for measure in {measure for _, _, measure, _ in rows("measures")})


def test_the_examples_of_the_python_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = 'Rain\n\n"We will stay," Ann said.\n'
    (tmp_path / "report.txt").write_text(text)
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports/a.txt").write_text(text)
    (tmp_path / "more.jsonl").write_text(json.dumps({"text": text}) + '\n{"no": "text"}\n')
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs/python.md").read_text("utf-8"), re.DOTALL)
    known: dict[str, object] = {"text": text}
    for block in blocks:
        exec(compile(block, "docs/python.md", "exec"), known)
    assert known["again"] == known["record"] and known["words"] == '"We will stay,"'


def test_the_examples_of_the_command_line_run(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs/cli.md").read_text("utf-8")
    shown = re.findall(r"```console\n\$ onrecord (explain .*)\n((?:.*\n)*?)```", page)
    assert shown
    for command, printed in shown:
        assert main(shlex.split(command)) == Exit.ALL_READ
        assert capsys.readouterr().out == printed


def test_every_page_of_the_reading_room_is_documented() -> None:
    page = (ROOT / "docs/serve.md").read_text("utf-8")
    for path, _ in room.PAGES:
        assert f"`{path.partition('{')[0]}" in page, path
