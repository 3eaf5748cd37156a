"""`onrecord export` and `import`: folders, messages, exit codes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.cli import exporting
from onrecord.cli.app import app
from onrecord.cli.exits import Exit
from onrecord.exports.ledger import FORMATS
from onrecord.ledger import Ledger
from tests.cli.conftest import Run
from tests.ledger.reports import thirteen

pytestmark = pytest.mark.usefixtures("registered")


@pytest.fixture
def registered() -> Iterator[None]:
    """The commands, where the command line does not have them yet."""
    for name, command in (("export", exporting.export), ("import", exporting.take_in)):
        if name not in app:
            app.command(command, name=name)
    yield


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A ledger in the folder in which the command runs."""
    monkeypatch.chdir(tmp_path)
    with Ledger.open("case.ledger", create=True) as ledger:
        for record in thirteen():
            ledger.add(record)
            ledger.note(record.document.path or "?", record.document)
    return "case.ledger"


@pytest.mark.parametrize("to", [f for f in FORMATS if f != "parquet"])
def test_every_format_goes_into_a_folder(run: Run, case: str, to: str) -> None:
    done = run("export", case, "out", "--to", to, "--with-text")
    assert (done.code, done.out, done.err) == (Exit.ALL_READ, "", "wrote 13 reports to out\n")
    assert list(Path("out").iterdir())


def test_quiet_says_nothing(run: Run, case: str) -> None:
    assert run("export", case, "out", "--to", "csv", "--quiet").err == ""


def test_out_and_in_again_is_the_same_ledger(run: Run, case: str) -> None:
    run("export", case, "out", "--to", "jsonl", "--with-text")
    done = run("import", "other.ledger", "out")
    assert (done.code, done.out, done.err) == (Exit.ALL_READ, "", "")
    assert run("verify", "other.ledger").out == run("verify", case).out


def test_reports_that_were_read_go_in_without_being_read_again(run: Run, reports: Path) -> None:
    run("read", "in", "--format", "jsonl", "-o", "r.jsonl")
    assert run("import", "new.ledger", "r.jsonl").code == Exit.ALL_READ
    run("add", "added.ledger", "in")
    assert run("verify", "new.ledger").out == run("verify", "added.ledger").out


def test_some_reports(run: Run, case: str) -> None:
    days = sorted((record.document.published or "")[:10] for record in thirteen())
    done = run("export", case, "out", "--to", "csv", "--since", days[-1])
    assert done.code == Exit.ALL_READ and done.err.startswith(f"wrote {days.count(days[-1])} report")


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (["--to", "jsonl"], Exit.USAGE, "jsonl is the form without loss"),
        (["--to", "brat"], Exit.USAGE, "give --with-text to let whole articles go out"),
        (["--to", "csv", "--since", "then"], Exit.USAGE, "--since 'then' is no day, month or year"),
        (["--to", "csv", "--country", "XYZ"], Exit.USAGE, "--country 'XYZ' is no state and no code"),
        (["--to", "xlsx"], Exit.USAGE, "xlsx"),
        ([], Exit.USAGE, "--to"),
    ],
)
def test_options_that_do_not_fit(run: Run, case: str, options: list[str], code: Exit, told: str) -> None:
    done = run("export", case, "out", *options)
    assert (done.code, done.out) == (code, "") and told in done.err and done.err.count("\n") == 1
    assert not Path("out").exists()


def test_a_folder_with_something_in_it(run: Run, case: str) -> None:
    done = run("export", case, ".", "--to", "csv")
    assert done.code == Exit.NOT_WRITTEN and "something in this folder already" in done.err


def test_no_ledger(run: Run, tmp_path: Path) -> None:
    done = run("export", tmp_path / "none", tmp_path / "out", "--to", "csv")
    assert done.code == Exit.NO_LEDGER and "there is no ledger here" in done.err
    assert not (tmp_path / "out").exists()


def test_bad_lines_are_named_and_counted(run: Run, case: str) -> None:
    run("export", case, "out", "--to", "jsonl", "--with-text")
    with Path("out/records.jsonl").open("ab") as file:
        file.write(b"\x1b[31m\n")
    done = run("import", "other.ledger", "out")
    assert done.code == Exit.SOME_FAILED
    first, summary = done.err.splitlines()
    assert (
        first.startswith("onrecord: out/records.jsonl: line 14: not a record: this is no JSON") and "\x1b" not in first
    )
    assert summary == "onrecord: read 13 of 14; could not read out/records.jsonl"


def test_nothing_to_import(run: Run, case: str) -> None:
    assert run("import", case).code == Exit.USAGE
    Path("bad.jsonl").write_text(json.dumps({"text": "no record"}) + "\n")
    assert run("import", case, "bad.jsonl").code == Exit.NOTHING_READ
