"""`onrecord link` and `build`: folders, messages, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.cli.exits import Exit
from tests.cli.conftest import Run
from tests.engines.parts.runs import make_run, rows
from tests.ledger.reports import thirteen


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A run's folder, in the folder in which the command runs."""
    monkeypatch.chdir(tmp_path)
    make_run(tmp_path / "run", [thirteen()[:7], thirteen()[7:]])
    return "run"


def test_link_writes_tables_and_says_how_many(run: Run, folder: str) -> None:
    done = run("link", folder, "--workers", "1")
    assert done.code == Exit.ALL_READ
    assert done.out == ""
    count = len(rows(Path(folder) / "links", "copies"))
    assert done.err.startswith(f"{count} copies, ")
    assert done.err.endswith("among 13 reports, in run/links\n")


def test_link_quiet_says_nothing(run: Run, folder: str) -> None:
    assert run("link", folder, "--workers", "1", "--quiet", "--memory", "1.5 GB").err == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["link", "none"], "none: no such folder"),
        (["link", "run/parts"], "no folder of a run"),
        (["link", "run", "--memory", "much"], "--memory 'much' is no size"),
        (["build", "case.ledger", "--from", "none"], "none: no such folder"),
        (["build", "case.ledger", "--from", "run", "--country", "Atlantis"], "--country 'Atlantis'"),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_nothing(
    run: Run, folder: str, arguments: list[str], message: str
) -> None:
    done = run(*arguments)
    assert done.code == Exit.USAGE
    assert message in done.err
    assert not Path("case.ledger").exists()
    assert not Path("run/links").exists()


def test_build_makes_a_ledger_that_is_sound(run: Run, folder: str) -> None:
    assert run("build", "case.ledger", "--from", folder, "--jobs", "1").code == Exit.ALL_READ
    assert run("verify", "case.ledger").out.startswith("sound: 13 reports")
    again = run("build", "case.ledger", "--from", folder, "--jobs", "1")
    assert (again.code, again.err) == (Exit.ALL_READ, "")


def test_build_of_nothing_says_so(run: Run, folder: str) -> None:
    done = run("build", "case.ledger", "--from", folder, "--since", "2050")
    assert (done.code, done.err) == (Exit.NOTHING_READ, "onrecord: no report is chosen\n")
