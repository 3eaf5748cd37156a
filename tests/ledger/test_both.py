"""Every command says the same of the same reports, whichever database the ledger is kept in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from onrecord import wire
from onrecord.cli.app import main
from onrecord.cli.exits import Exit
from onrecord.ledger.intake.adding import add
from onrecord.ledger.storage.store import open_store
from tests.ledger.conftest import schema_of
from tests.ledger.reports import thirteen, version
from tests.stand_in import make

STATEMENT, EVENT, FIGURE = (getattr(thirteen()[1], kind)[0].id for kind in ("statements", "events", "figures"))
SPEAKER = next(a.name for a in thirteen()[1].actors if a.id == thirteen()[1].statements[0].speaker)
ONE, OTHER = sorted({a.country for record in thirteen() for a in record.actors if a.country})[:2]
SHEET = "row,kind,outlet,published,before,words,after,read,verdict,field,value,because"
ASKED = {
    "find": [
        ("LEDGER", "the"),
        ("LEDGER", "the OR of", "--kind", "event", "--order", "newest"),
        ("LEDGER", '"of the"', "--order", "oldest", "--limit", "3"),
        ("LEDGER", "--speaker", SPEAKER),
        ("LEDGER", "--about", SPEAKER, "--format", "csv"),
        ("LEDGER", "--type", thirteen()[1].events[0].type, "--since", "2001-01-01"),
        ("LEDGER", "--country", ONE, "--until", "2001-01-03", "--format", "jsonl"),
        ("LEDGER", "--min-sources", "2"),
        ("LEDGER", "--disputed"),
        ("LEDGER", "'; drop table documents; -- 100% ? %s"),
    ],
    "show": [("LEDGER", STATEMENT), ("LEDGER", EVENT, "--format", "json"), ("LEDGER", FIGURE), ("LEDGER", "nothing")],
    "incidents": [("LEDGER",), ("LEDGER", "--min-sources", "2"), ("LEDGER", "--since", "2001-01-02")],
    "toll": [("LEDGER", "the"), ("LEDGER", "--country", ONE)],
    "disputes": [("LEDGER",)],
    "actors": [("LEDGER",), ("LEDGER", SPEAKER), ("LEDGER", "--country", ONE)],
    "timeline": [("LEDGER", "--between", ONE, OTHER)],
    "judgements": [("LEDGER",), ("LEDGER", "--by", "Ann")],
    "judge-export": [("LEDGER", "out/sheet.csv", "--for", "Bob", "--sample", "5")],
    "agreement": [("LEDGER",)],
    "export": [
        ("LEDGER", "out/export", "--with-text", "--to", kind)
        for kind in ("csv", "jsonl", "jsonld", "brat", "plover", "graphml")
    ],
    "verify": [("LEDGER",)],
    "reread": [("LEDGER",)],
    "add": [("LEDGER", "report.txt"), ("LEDGER", "nowhere.txt")],
    "import": [("LEDGER", "records.jsonl")],
    "judge": [("LEDGER", STATEMENT, "confirm", "--by", "Ann"), ("LEDGER", "nothing", "reject", "--by", "Ann")],
    "judge-import": [("LEDGER", "in.csv", "--by", "Bob")],
}
"""Commands and what they are asked; the last ones write."""


@pytest.fixture(scope="module")
def ledgers(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The same thirteen reports in a file and in PostgreSQL."""
    paths = (str(tmp_path_factory.mktemp("both") / "l"), schema_of(postgres))
    for path in paths:
        with closing(open_store(path, create=True)) as store:
            for record in thirteen():
                add(store, record, version(record))
    yield paths


@pytest.fixture
def said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., tuple[int, str, str, dict[str, bytes]]]:
    """Runs a command on a ledger: its exit code, what it says, and the files that it writes."""
    monkeypatch.setattr("onrecord.engines.local.model_reader", make)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text('Rain in Rio\n\n"It will rain," Ann said.\n')
    (tmp_path / "records.jsonl").write_bytes(wire.encode(thirteen()[1]) + b"\n")
    (tmp_path / "in.csv").write_text(f"{SHEET}\n{EVENT},,,,,,,,reject,,,no\n")

    def said(command: str, arguments: tuple[str, ...], path: str) -> tuple[int, str, str, dict[str, bytes]]:
        shutil.rmtree("out", ignore_errors=True)
        Path("out").mkdir()
        code = main([command, *(path if part == "LEDGER" else part for part in arguments)])
        out, err = (text.decode().replace(path, "LEDGER") for text in capfdbinary.readouterr())
        written = {str(p): p.read_bytes().replace(path.encode(), b"") for p in Path("out").rglob("*") if p.is_file()}
        return int(code), out, err, written

    return said


@pytest.mark.parametrize(
    ("command", "arguments"), [(command, some) for command, asked in ASKED.items() for some in asked], ids=str
)
def test_a_command_says_the_same_of_both(
    ledgers: tuple[str, str],
    said: Callable[..., tuple[int, str, str, dict[str, bytes]]],
    command: str,
    arguments: tuple[str, ...],
) -> None:
    one, other = (said(command, arguments, path) for path in ledgers)
    assert one[0] in (Exit.ALL_READ, Exit.SOME_FAILED, Exit.USAGE, Exit.NOTHING_READ)
    if command == "judge":  # the time stands in it
        assert (one[0], one[2]) == (other[0], other[2])
    else:
        assert one == other


def test_what_was_written_is_the_same_in_both(ledgers: tuple[str, str]) -> None:
    rows = []
    for path in ledgers:
        with closing(open_store(path, write=False)) as store:
            judged = store.rows("select row, verdict, judge, because from judgements order by row")
            inputs = store.rows("select path, document, error from inputs order by path")
            rows.append((judged, inputs))
    assert rows[0] == rows[1] and len(rows[0][0]) == 2
