"""The documents say what the program does today: generated parts, options, formats, exit codes, links between pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from onrecord.cli.app import app
from onrecord.cli.exits import Exit
from onrecord.cli.output import SUFFIX
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
