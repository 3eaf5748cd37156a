"""Importing: an export comes to the same ledger, bad lines are named and the rest goes on, nothing comes twice."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import record as r
from onrecord import wire
from onrecord.errors import BadLine, EmptySource, LedgerError, NotFound, SourceError
from onrecord.exports.ledger import Selection, export
from onrecord.ledger import Ledger
from onrecord.ledger.coding.judging import judge
from onrecord.ledger.imports import importing
from onrecord.ledger.imports.importing import take_in
from onrecord.ledger.intake.adding import Added
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.store import Store
from tests.exports.ledger.conftest import fill
from tests.ledger.reports import elsewhere, own_ids, thirteen
from tests.strategies import records

ROOT = Path(__file__).parent.parent.parent
EVERY = ("records.jsonl", "judgements.jsonl", "superseded.jsonl", "inputs.jsonl")


def exported(store: Store, to: Path) -> Path:
    export(Selection.of(store, with_text=True), to, to="jsonl")
    return to


def lines(records: Iterable[r.Record]) -> bytes:
    return b"".join(wire.encode(record) + b"\n" for record in records)


def brought(ledger: Ledger, *paths: Path | str) -> list[Added | SourceError]:
    return list(take_in(ledger, list(map(str, paths))))


def errors(outcomes: Sequence[Added | SourceError]) -> list[str]:
    return [str(o) for o in outcomes if isinstance(o, SourceError)]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterable[Ledger]:
    with Ledger.open(tmp_path / "new.ledger", create=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """An export of a ledger with everything in it, and the ledger's digest."""
    folder = tmp_path_factory.mktemp("whole")
    with Ledger.open(folder / "l", create=True) as full:
        fill(full)
        return exported(full.store, folder / "out"), full.digest()


def test_an_export_comes_to_the_same_ledger_in_either_database(
    new: Callable[[], Store], whole: tuple[Path, str], tmp_path: Path
) -> None:
    ledger = Ledger(new())
    assert brought(ledger, whole[0]) == [Added.ADDED] * 14
    assert list(ledger.verify()) == []
    again = exported(ledger.store, tmp_path / "again")
    for name in EVERY:
        assert (again / name).read_bytes() == (whole[0] / name).read_bytes(), name
    assert ledger.digest() == whole[1]


def test_importing_twice_changes_nothing(ledger: Ledger, whole: tuple[Path, str]) -> None:
    brought(ledger, whole[0])
    before = ledger.digest()
    assert brought(ledger, whole[0]) == [Added.KNOWN] * 14
    assert ledger.digest() == before


def test_what_read_prints_comes_to_the_same_as_adding(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_bytes(lines(thirteen()))
    assert brought(ledger, tmp_path / "r.jsonl") == [Added.ADDED] * 13
    with Ledger.open(tmp_path / "added", create=True) as added:
        for record in thirteen():
            added.add(record)
            added.note(record.document.path or record.document.id, record.document)
        assert ledger.digest() == added.digest()


def text_of(record: r.Record) -> str:
    return record.document.text


def whole_words(record: r.Record) -> bool:
    """Whether no event is told in halves of surrogate pairs, which no ledger compares yet."""
    return not record.events or "\ud800" not in record.document.text


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(records().map(own_ids).filter(whole_words), min_size=1, max_size=4, unique_by=text_of), st.data())
def test_any_records_come_back_as_they_were(some: list[r.Record], data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with Ledger.open(place / "one", create=True) as one, Ledger.open(place / "two", create=True) as two:
            for n, record in enumerate(some):
                older = Version(onrecord="0", model=str(n), text_profile="x")
                if data.draw(st.booleans()):
                    one.add(replace(record, links=(), events=(), figures=()), version=older)
                one.add(record)
                if data.draw(st.booleans()):
                    one.add(elsewhere(record, data.draw(st.text()), "2019-03-04", data.draw(st.text())))
                one.note(record.document.path or "x", record.document)
            rows = [row for record in one.records() for row in (*record.actors, *record.figures)]
            for row in data.draw(st.lists(st.sampled_from(rows), max_size=3)) if rows else []:
                judge(one.store, row.id, data.draw(st.sampled_from(["confirm", "reject"])), by="Ann")
            assert errors(brought(two, exported(one.store, place / "out"))) == []
            assert two.digest() == one.digest()
            assert list(two.records()) == list(one.records())


def test_a_nought_below_nought_is_nought(tmp_path: Path) -> None:
    document = r.Document(id=r.document_id("x"), text="x")
    span = r.Span.of("x", 0, 1)
    event = r.Event(id="event-1", type="ASSAULT", trigger=span, sentence=span, voice=r.NARRATION)
    figure = r.Figure(id="figure-1", span=span, measure="killed", low=-0.0, voice=r.NARRATION)
    with Ledger.open(tmp_path / "one", create=True) as one, Ledger.open(tmp_path / "two", create=True) as two:
        one.add(r.Record(document=document, events=(event,), figures=(figure,)))
        one.note("x", document)
        assert errors(brought(two, exported(one.store, tmp_path / "out"))) == []
        assert two.digest() == one.digest()


def test_judgements_on_two_rows_hold_whenever_they_come(
    new: Callable[[], Store], whole: tuple[Path, str], tmp_path: Path
) -> None:
    late = Ledger(new())
    brought(late, whole[0] / "records.jsonl")
    assert late.digest() != whole[1]
    assert brought(late, *(whole[0] / name for name in EVERY)) == [Added.KNOWN] * 14
    assert late.digest() == whole[1]


def test_a_ledger_that_has_read_a_report_anew_keeps_what_is_newer(ledger: Ledger, tmp_path: Path) -> None:
    first = thirteen()[0]
    old, now = (Version(onrecord="0.1", model=m, text_profile="x") for m in "12")
    with Ledger.open(tmp_path / "old", create=True) as before:
        before.add(replace(first, links=()), version=old)
        out = exported(before.store, tmp_path / "out")
    ledger.add(replace(first, links=()), version=old)
    ledger.add(first, version=now)
    digest = ledger.digest()
    assert brought(ledger, out) == [Added.KNOWN]
    assert ledger.digest() == digest


def test_a_newer_reading_supersedes_the_one_that_is_there(ledger: Ledger, tmp_path: Path) -> None:
    first = thirteen()[0]
    old, now = (Version(onrecord="0.1", model=m, text_profile="x") for m in "12")
    with Ledger.open(tmp_path / "newer", create=True) as newer:
        newer.add(replace(first, statements=(), events=(), figures=(), links=()), version=old)
        newer.add(first, version=now)
        out, digest = exported(newer.store, tmp_path / "out"), newer.digest()
    ledger.add(replace(first, statements=(), events=(), figures=(), links=()), version=old)
    assert brought(ledger, out) == [Added.REREAD]
    assert ledger.digest() == digest


def test_places_where_a_report_was_met_come_together(ledger: Ledger, tmp_path: Path) -> None:
    first = thirteen()[0]
    early, late = elsewhere(first, "Alpha", "2001-01-01", "a"), elsewhere(first, "Beta", "2002-02-02", "b")
    with Ledger.open(tmp_path / "a", create=True) as one:
        one.add(early)
        out = exported(one.store, tmp_path / "out")
    with Ledger.open(tmp_path / "b", create=True) as both:
        both.add(early)
        both.add(late)
        digest = both.digest()
    ledger.add(late)
    assert brought(ledger, out) == [Added.SEEN]
    ledger.store.write("delete from inputs where path = ?", [("a",)])
    assert ledger.digest() == digest


def changed(record: r.Record, change: Callable[[dict[str, Any]], object]) -> bytes:
    body = json.loads(wire.encode(record))
    change(body)
    return json.dumps(body).encode() + b"\n"


def of_ledger(**about: Any) -> Callable[[dict[str, Any]], object]:
    reading = {"onrecord": "1", "model": "1", "text_profile": "x", "current": True}
    return lambda body: body.update(ledger={"readings": [reading], "sightings": [], **about})


SECOND = thirteen()[1]
BAD: list[tuple[bytes, str]] = [
    (b"{\n", "this is no JSON"),
    (b"[1]\n", "a JSON object with the key"),
    (b'{"onrecord": "99"}\n', "a record of version '99'"),
    (b"\xff\xfe\n", "this is no JSON"),
    (changed(SECOND, lambda b: b["document"].update(text="other")), "does not stand at"),
    (changed(SECOND, lambda b: b["document"].update(id="0" * 16)), "is not the hash of its text"),
    (changed(SECOND, lambda b: b["statements"][0].update(speaker="actor-0")), "which is none of its actors"),
    (
        changed(SECOND, lambda b: b["actors"].append({**b["actors"][0], "id": "someone"})),
        "'someone' is no id of a row; actor-… is expected",
    ),
    (changed(SECOND, lambda b: b["links"].append({})), "links are a list of objects"),
    (changed(SECOND, lambda b: b["statements"][0].update(score=float("inf"))), "inf is no number that JSON has"),
    (changed(SECOND, of_ledger(readings=[])), "one of the readings must be current"),
    (changed(SECOND, of_ledger(sightings=[{"first": True}])), 'under the key "ledger"'),
    (
        changed(SECOND, of_ledger(sightings=[{"first": True, "details": {"captions": "7-999999"}}])),
        'under the key "ledger": impossible span',
    ),
    (changed(SECOND, lambda b: b.update(ledger=3)), 'under the key "ledger"'),
    (b'{"onrecord": "1", "document": ' + b"[" * 100_000 + b"\n", "this is no JSON"),
]


@pytest.mark.parametrize(("line", "why"), BAD, ids=[why[:40] for _, why in BAD])
def test_a_bad_line_is_named_and_the_rest_goes_on(ledger: Ledger, tmp_path: Path, line: bytes, why: str) -> None:
    first, third = thirteen()[0], thirteen()[2]
    path = tmp_path / "r.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + lines([first]) + b"\n  \n" + line + lines([third]).rstrip(b"\n"))
    one, bad, other = brought(ledger, path)
    assert one is other is Added.ADDED
    assert isinstance(bad, BadLine) and bad.line == 4 and str(bad).startswith(f"{path}: line 4: ")
    assert why in str(bad) and "\n" not in str(bad)
    assert ledger.documents() == sorted([first.document.id, third.document.id])
    assert list(ledger.verify()) == []


def test_rows_of_another_report_are_not_taken_over(ledger: Ledger, tmp_path: Path) -> None:
    first = thirteen()[0]
    text = first.document.text + " "
    thief = replace(first, document=replace(first.document, id=r.document_id(text), text=text))
    (tmp_path / "r.jsonl").write_bytes(lines([first, thief]))
    one, bad = brought(ledger, tmp_path / "r.jsonl")
    assert one is Added.ADDED
    taken = str(bad).split(" line 2: ")[1].split(" ")[0]
    assert taken in {s.id for s in first.statements} and "is the id of a row of another report" in str(bad)
    assert list(ledger.records()) == [first]


def test_of_two_reports_that_come_together_the_first_keeps_its_rows(ledger: Ledger, tmp_path: Path) -> None:
    one, *others = thirteen()[:4]
    wrong = replace(others[0], actors=(replace(one.actors[0], mentions=others[0].actors[0].mentions),))
    wrong = replace(wrong, statements=(), events=(), figures=(), links=())
    (tmp_path / "some.jsonl").write_bytes(lines([one, wrong, *others[1:]]))
    outcomes = brought(ledger, tmp_path / "some.jsonl")
    assert [o for o in outcomes if isinstance(o, Added)] == [Added.ADDED] * 3
    (error,) = errors(outcomes)
    assert f"line 2: {one.actors[0].id} is the id of a row of another report" in error
    assert ledger.record(one.document.id) == one and ledger.record(wrong.document.id) is None


def test_a_report_that_comes_twice_at_once_is_met_twice(ledger: Ledger, tmp_path: Path) -> None:
    one = thirteen()[0]
    again = elsewhere(one, "Evening Post", "2099-12-31", "a")
    (tmp_path / "some.jsonl").write_bytes(lines([one, again, thirteen()[1], one]))
    assert brought(ledger, tmp_path / "some.jsonl") == [Added.ADDED, Added.SEEN, Added.ADDED, Added.KNOWN]
    assert ledger.record(one.document.id) == one
    assert ledger.store.rows("select count(*) from sightings") == [(3,)]


def test_more_processes_make_the_same_ledger(ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_PART", 3)
    odd = replace(thirteen()[0], document=replace(thirteen()[0].document, path="a\udcff"))
    some = tmp_path / "some.jsonl"
    some.write_bytes(lines([*thirteen()[1:], odd]) + b"{}\n")
    outcomes = list(take_in(ledger, [str(some)], jobs=2))
    with Ledger.open(tmp_path / "alone", create=True) as alone:
        assert list(map(str, outcomes)) == list(map(str, take_in(alone, [str(some)], jobs=1)))
        assert len(errors(outcomes)) == 1 and alone.digest() == ledger.digest()


def test_a_line_longer_than_any_record_is_passed_over(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = thirteen()[:2]
    monkeypatch.setattr(
        "onrecord.ledger.imports.brought._LONGEST", max(len(wire.encode(x)) for x in (first, second)) + 1
    )
    (tmp_path / "r.jsonl").write_bytes(lines([first]) + b"x" * 1_000_000 + b"\n" + lines([second]))
    one, bad, other = brought(ledger, tmp_path / "r.jsonl")
    assert (one, str(bad).endswith("line 2: longer than any record can be"), other) == (Added.ADDED, True, Added.ADDED)


@pytest.mark.parametrize(
    ("name", "line", "why"),
    [
        ("judgements.jsonl", b"{", "this is no JSON"),
        ("judgements.jsonl", b'{"id": "x"}', "not a row of judgements: the key 'row' is missing"),
        ("inputs.jsonl", b'{"id": 3, "path": "x", "document": null, "error": "y"}', "not a row of inputs: id is 3"),
        (
            "inputs.jsonl",
            b'{"id": "x", "path": "x", "document": "0123456789abcdef", "error": null}',
            "it refers to 0123456789abcdef, which is not in the ledger",
        ),
        (
            "superseded.jsonl",
            b'{"id": "x", "reading": "reading-1", "kind": "actors", "document": "d", "body": "{}"}',
            "it refers to reading-1, which is not in the ledger",
        ),
    ],
)
def test_a_bad_row_is_named_and_the_rest_goes_on(
    ledger: Ledger, whole: tuple[Path, str], tmp_path: Path, name: str, line: bytes, why: str
) -> None:
    for file in whole[0].iterdir():
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / file.name).write_bytes(file.read_bytes())
    with (tmp_path / "in" / name).open("r+b") as opened:
        rest = opened.read()
        opened.seek(0)
        opened.write(line + b"\n" + rest)
    (told,) = errors(brought(ledger, tmp_path / "in"))
    assert told.startswith(f"{tmp_path}/in/{name}: line 1: ") and why in told
    assert ledger.digest() == whole[1]


def test_inputs_that_are_none(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "nothing.jsonl").write_bytes(b"\n \n")
    outcomes = brought(ledger, tmp_path / "gone", tmp_path / "empty", tmp_path / "nothing.jsonl", "a\0b")
    assert [type(o) for o in outcomes] == [NotFound, EmptySource, EmptySource, NotFound]


def test_standard_input(ledger: Ledger) -> None:
    assert list(take_in(ledger, ["-"], stdin=io.BytesIO(lines(thirteen()[:2])))) == [Added.ADDED] * 2


def test_documents_go_in_by_many_in_one_transaction(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_PART", 5)
    monkeypatch.setattr(importing, "_PARTS", 1)
    seen = []
    real = ledger.store.transaction
    monkeypatch.setattr(ledger.store, "transaction", lambda: seen.append(len(ledger.documents())) or real())
    assert list(take_in(ledger, ["-"], stdin=io.BytesIO(lines(thirteen())))) == [Added.ADDED] * 13
    assert seen == [0, 5, 10]


KILLED = """
import os, signal, sys
from onrecord.ledger import Ledger
from onrecord.ledger.imports import importing
from onrecord.ledger.intake import adding
importing._PART, importing._PARTS = 2, 1
left, real = int(sys.argv[3]), adding.relations.contradictions
def contradictions(*given):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*given)
adding.relations.contradictions = contradictions
with Ledger.open(sys.argv[1], create=True) as ledger:
    list(importing.take_in(ledger, [sys.argv[2]]))
"""


@pytest.mark.parametrize("moment", [0, 5])
def test_a_killed_run_started_again_ends_in_the_same_ledger(
    whole: tuple[Path, str], tmp_path: Path, moment: int
) -> None:
    place = tmp_path / "l"
    run = [sys.executable, "-c", KILLED, str(place), str(whole[0]), str(moment)]
    assert subprocess.run(run, cwd=ROOT, env={"PYTHONPATH": str(ROOT / "src")}).returncode == -9
    with Ledger.open(place) as ledger:
        assert len(ledger.documents()) == moment * 2
        brought(ledger, whole[0])
        assert ledger.digest() == whole[1] and list(ledger.verify()) == []


def test_a_ledger_that_cannot_be_written_is_an_error_and_no_bad_line(whole: tuple[Path, str], tmp_path: Path) -> None:
    Ledger.open(tmp_path / "l", create=True).close()
    with Ledger.open(tmp_path / "l", write=False) as closed, pytest.raises(LedgerError):
        brought(closed, whole[0])
