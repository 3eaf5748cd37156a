"""The commands by which people judge: judge, judgements, judge-export, judge-import, agreement, reread."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from onrecord.ledger import Ledger
from onrecord.ledger.rows.writing import Version
from onrecord.record import Record
from onrecord.sources import document_from_text
from tests.cli.conftest import Run
from tests.ledger.judged_report import FIRST, first_reading
from tests.stand_in import StandIn


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger with one report."""
    path = tmp_path / "case.ledger"
    with Ledger.open(path, create=True) as opened:
        opened.add(first_reading(), version=FIRST)
    return path


def test_a_row_is_judged_and_what_stands_is_shown(run: Run, ledger: Path) -> None:
    done = run("judge", ledger, "event-bomb", "reject", "--by", "Ann", "--because", "not \x1b[31mthere")
    assert (done.code, done.err) == (0, "")
    assert done.out.split("  ", 1)[1] == "Ann  reject  event-bomb  because not ␛[31mthere\n"
    assert run("judge", ledger, "statement-jet", "correct", "act", "accuse", "--by", "Ann").code == 0
    assert run("judge", ledger, "statement-jet", "correct", "act", "warn", "--by", "Bob").code == 0
    assert run("judge", ledger, "statement-jet", "correct", "when", "", "--by", "Bob").code == 0
    listed = run("judgements", ledger).out.splitlines()
    assert [line.split("  ")[1:4] for line in listed] == [
        ["Ann", "reject", "event-bomb"],
        ["Ann", "correct", "statement-jet"],
        *[["Bob", "correct", "statement-jet"]] * 2,
    ]
    assert len(run("judgements", ledger, "--by", "Bob").out.splitlines()) == 2
    assert len(run("judgements", ledger, "--verdict", "reject").out.splitlines()) == 1
    shown = run("judgements", ledger, "--row", "statement-jet").out.splitlines()
    assert shown[3:] == [
        "",
        "stands  Ann  correct  act: accuse",
        "stands  Bob  correct  act: warn  when: (empty)",
        "judges differ on act",
    ]
    (line, *_) = map(json.loads, run("judgements", ledger, "--format", "jsonl").out.splitlines())
    assert (line["row"], line["because"]) == ("event-bomb", "not \x1b[31mthere")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("statement-jet", "correct", "act"), "correct FIELD VALUE"),
        (("statement-jet", "correct", "act", "shout"), "there is say, announce"),
        (("statement-jet", "confirm", "act"), "confirm takes no field"),
        (("statement-jet", "reject", "act", "say"), "reject takes no value"),
        (("statement-no", "confirm"), "there is no row statement-no"),
        (("statement-jet", "join"), "name the other"),
        (("statement-jet", "join", "event-bomb"), "two events, two statements or two actors"),
        (("statement-jet", "bless"), "bless"),
    ],
)
def test_what_cannot_be_judged_is_told_and_nothing_is_kept(
    run: Run, ledger: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = run("judge", ledger, *arguments, "--by", "Ann")
    assert (done.code, done.out) == (2, "")
    assert told in done.err and done.err.count("\n") == 1
    assert run("judgements", ledger).out == ""


def test_two_actors_are_joined_and_split(run: Run, ledger: Path) -> None:
    def apart() -> int:
        with Ledger.open(ledger, write=False) as opened:
            return len(opened.store.rows("select distinct identity from profiles"))

    before = apart()
    assert run("judge", ledger, "actor-who", "join", "actor-rus", "--by", "Ann").code == 0
    assert apart() == before - 1
    assert run("judge", ledger, "actor-who", "split", "actor-rus", "--by", "Ann").code == 0
    assert apart() == before
    shown = run("judgements", ledger, "--row", "actor-rus").out.splitlines()
    assert shown[-1] == "stands  Ann  split  actor-who  actor-rus"


def test_a_second_coder_gets_a_sheet_and_agreement_is_told(run: Run, ledger: Path, tmp_path: Path) -> None:
    for row in ("statement-jet", "statement-toll", "event-bomb"):
        assert run("judge", ledger, row, "confirm", "--by", "Ann").code == 0
    sheet = tmp_path / "sheet.csv"
    done = run("judge-export", ledger, sheet, "--for", "Bob", "--judged-by", "Ann")
    assert (done.code, done.out, done.err) == (0, "", "onrecord: 3 rows for Bob to judge\n")
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbfrow,kind,"), "a mark, by which spreadsheets know UTF-8"
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["row"] for line in lines] == ["event-bomb", "statement-jet", "statement-toll"]
    lines[0]["verdict"], lines[1]["verdict"], lines[2]["verdict"] = "reject", "confirm", "perhaps"
    with sheet.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(lines[0]))
        writer.writeheader()
        writer.writerows(lines)
    done = run("judge-import", ledger, sheet, "--by", "Bob")
    assert done.code == 1
    wrong, summary = done.err.splitlines()
    assert ": line 6: statement-toll: 'perhaps' is no verdict: there is confirm, reject" in wrong
    assert summary == "onrecord: 2 taken, 0 already there, 1 could not be taken"
    done = run("agreement", ledger, "--by", "Ann", "--by", "Bob")
    assert done.code == 0
    told, head, verdicts, joins, *matrix = done.out.splitlines()
    assert told == "judges: Ann, Bob"
    assert head.split() == ["alpha", "same", "units", "values"]
    assert verdicts.split() == ["verdicts", "0.000", "50.0%", "2", "4"]
    assert joins.split() == ["joins", "-", "-", "0", "0"]
    assert matrix == [
        "",
        "verdicts: how often values meet",
        "       2  confirm and confirm",
        "       1  confirm and reject",
    ]


def test_a_sheet_goes_to_standard_output(run: Run, ledger: Path) -> None:
    done = run("judge-export", ledger, "-", "--for", "Bob", "--kind", "figures", "--sample", "1")
    (_, line) = csv.reader(done.out.splitlines())
    assert line[:2] == ["figure-12", "figures"]


@pytest.mark.parametrize("name", ["none.csv", "."])
def test_a_sheet_that_cannot_be_read_is_told(run: Run, ledger: Path, name: str, tmp_path: Path) -> None:
    done = run("judge-import", ledger, tmp_path / name, "--by", "Bob")
    assert done.code == 2 and "cannot be read" in done.err


def test_no_line_that_can_be_taken_is_another_exit_code(run: Run, ledger: Path, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("row,verdict\nevent-no,confirm\n")
    assert run("judge-import", ledger, tmp_path / "s.csv", "--by", "Bob").code == 3


OLD = Version(onrecord="0.0.1", model="0", text_profile="saved-text/1")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A ledger that an older version has filled."""
    path = tmp_path / "old.ledger"
    with Ledger.open(path, create=True) as opened:
        for n, name in enumerate(("Ann", "Bob", "Cem")):
            document = document_from_text(f'It is day {n}.\n\n"It will rain on {n}," {name} said.\n', path=f"{n}.txt")
            opened.add(StandIn().read(document), version=OLD)
    return path


def test_a_ledger_is_read_again_from_its_own_texts(run: Run, old: Path) -> None:
    with Ledger.open(old, write=False) as opened:
        texts = {d: opened.record(d) for d in opened.documents()}
        one = min(texts)
        (said,) = texts[one].statements  # type: ignore[union-attr]
    assert run("judge", old, said.id, "confirm", "--by", "Ann").code == 0
    done = run("reread", old)
    assert (done.code, done.out, done.err) == (0, "", "onrecord: 3 read again\n")
    with Ledger.open(old, write=False) as opened:
        assert {d: opened.record(d) for d in opened.documents()} == texts
        assert opened.store.rows("select count(*) from superseded") == [(6,)]
        assert opened.store.rows("select distinct model from readings where current = 0") == [("0",)]
        assert list(opened.verify()) == []
    assert "stands  Ann  confirm" in run("judgements", old, "--row", said.id).out
    assert run("reread", old).err == "onrecord: nothing to read again\n"


def test_a_run_that_stopped_goes_on_where_it_was(run: Run, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    read = StandIn.read

    def stopping(self: StandIn, document: object) -> Record:
        seen.append(document.id)  # type: ignore[attr-defined]
        if len(seen) == 2:
            raise KeyboardInterrupt
        return read(self, document)  # type: ignore[arg-type]

    monkeypatch.setattr(StandIn, "read", stopping)
    assert run("reread", old).code == 130
    assert run("reread", old).err == "onrecord: 2 read again\n"
    assert len(seen) == 4 and seen[1] == seen[2] and len(set(seen)) == 3


def test_a_report_that_cannot_be_read_again_keeps_its_rows(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.ledger"
    document = document_from_text('FAIL\n\n"It will rain," Ann said.\n', path="fail.txt")
    with Ledger.open(path, create=True) as opened:
        opened.add(Record(document=document), version=OLD)
    done = run("reread", path)
    assert done.code == 3 and "fail.txt: the text asked for it" in done.err
    with Ledger.open(path, write=False) as opened:
        assert opened.documents() == [document.id]
        assert opened.store.rows("select model from readings") == [("0",)]
