"""What adding promises, over both kinds of ledger: nothing is lost, nothing comes twice, one record for one text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from onrecord import record as r
from onrecord.errors import FormatError
from onrecord.ledger import Ledger
from onrecord.ledger.intake.adding import Added, add, known, put
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.store import Store, open_store
from onrecord.ledger.storage.tables import tables
from onrecord.ledger.verifying import digest, verify
from tests.ledger.conftest import Place
from tests.ledger.reports import elsewhere, own_ids, read_anew, six, thirteen, version
from tests.strategies import records

Known = Callable[[Sequence[r.Record]], str]
ROOT = Path(__file__).parent.parent.parent


class Undo(Exception):
    """Takes back what a test wrote."""


@pytest.fixture(scope="session")
def known_digest(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sequence[r.Record]], str]:
    """The digest of a ledger of some reports in SQLite."""

    def known_digest(some: Sequence[r.Record]) -> str:
        with closing(open_store(tmp_path_factory.mktemp("known") / "l", create=True)) as store:
            for record in some:
                add(store, record, version(record))
            return digest(store)

    return known_digest


def counts(store: Store) -> dict[str, int]:
    return {name: store.rows(f"select count(*) from {name}")[0][0] for name in tables()}


def test_every_record_comes_back_as_it_was_added(full: Store) -> None:
    for record in thirteen():
        assert load(full, record.document.id) == record
    assert load(full, "0" * 16) is None
    ledger = Ledger(full)
    assert [x.document.id for x in ledger.records()] == ledger.documents() == sorted(x.document.id for x in thirteen())
    assert list(verify(full)) == []


def test_a_ledger_is_the_same_in_both_kinds_of_database(full: Store, known_digest: Known) -> None:
    assert digest(full) == known_digest(thirteen())


def test_the_thirteen_have_much_to_do_with_each_other(full: Store) -> None:
    found = counts(full)
    kinds = [kind for (kind,) in full.rows("select distinct kind from joins order by kind")]
    assert kinds == ["identity", "incident", "utterance"]
    assert found["copies"] >= 3 and found["relations"] > 0
    assert full.rows("select count(*) from incidents where sources > 1") != [(0,)]
    assert full.rows("select count(*) from utterances where sources > 1") != [(0,)]


def test_adding_again_changes_nothing(full: Store) -> None:
    before, was = counts(full), digest(full)
    for record in reversed(thirteen()):
        assert known(full, record.document, version(record))
        assert put(full, record, version(record)) is Added.KNOWN
    assert counts(full) == before and digest(full) == was


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=records())
def test_any_record_comes_back_as_it_was_added(kind: str, store: Store, record: r.Record) -> None:
    record = own_ids(record)
    with pytest.raises(Undo), store.transaction():
        assert put(store, record, version(record)) is Added.ADDED
        assert load(store, record.document.id) == record
        assert kind == "postgres" or list(verify(store)) == []
        raise Undo


def test_names_of_any_length_are_kept(store: Store) -> None:
    record = thirteen()[0]
    chance = Random(1)
    long = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", k=20_000)).title()
    record = replace(
        record,
        document=replace(record.document, outlet=long, path=long, byline=long, url=long, extra={long: long}),
        actors=tuple(replace(a, name=long, role=long) for a in record.actors),
        places=tuple(replace(p, name=long, gazetteer_id=long) for p in record.places),
    )
    ledger = Ledger(store)
    ledger.add(record)
    ledger.note(long, record.document)
    assert ledger.record(record.document.id) == record
    assert list(verify(store)) == []


@pytest.mark.parametrize("turned", [False, True])
def test_one_text_at_two_outlets_is_one_document_in_any_order(new: Callable[[], Store], turned: bool) -> None:
    one = thirteen()[0]
    early = elsewhere(one, "Evening Post", "2000-12-31", "early.txt")
    late = elsewhere(one, "Morning Post", "2001-02-01T08:00", "late.txt")
    others = thirteen()[4:7]
    first, second = new(), new()
    for record in (*others, one, early, late):
        add(first, record, version(record))
    assert add(first, early, version(early)) is Added.KNOWN
    for record in (late, early, *others, one) if turned else (early, *others, late, one):
        add(second, record, version(record))
    assert digest(first) == digest(second)
    assert list(verify(first)) == list(verify(second)) == []
    assert load(second, one.document.id) == early, "the earliest gives the document its date and outlet"
    sql = "select outlet, first from sightings where document = ? order by published"
    assert second.rows(sql, (one.document.id,)) == [("Evening Post", 1), (one.document.outlet, 0), ("Morning Post", 0)]


def test_a_newer_reading_supersedes_and_loses_nothing(full: Store) -> None:
    old = thirteen()[3]
    newer = read_anew(old)
    added = put(full, newer, Version(onrecord="9", model="9", text_profile="saved-text/1"))
    assert added is Added.REREAD and load(full, old.document.id) == newer
    kept = full.rows(
        "select id from superseded where document = ? and kind = 'statements' order by id", (old.document.id,)
    )
    assert [i for (i,) in kept] == sorted(s.id for s in old.statements)
    assert full.rows("select current from readings where document = ? order by onrecord desc", (old.document.id,)) == [
        (1,),
        (0,),
    ]
    assert list(verify(full)) == []


def test_a_newer_reading_is_the_same_before_and_after_the_others(new: Callable[[], Store]) -> None:
    newest = Version(onrecord="9", model="9", text_profile="saved-text/1")
    old = six()[3]
    newer = read_anew(old)
    first, second = new(), new()
    for record in six():
        add(first, record, version(record))
    add(first, newer, newest)
    for record in (old, *(other for other in six() if other is not old)):
        add(second, record, version(record))
        if record is old:
            add(second, newer, newest)
    assert digest(first) == digest(second)


@pytest.mark.parametrize("fault", ["hash", "twice", "speaker", "voice", "published", "date", "year"])
def test_what_is_no_record_leaves_no_trace(store: Store, fault: str) -> None:
    record = thirteen()[0]
    statement = record.statements[0]
    broken = {
        "hash": replace(record, document=replace(record.document, text=record.document.text + ".")),
        "twice": replace(record, statements=(*record.statements, statement)),
        "speaker": replace(record, statements=(replace(statement, speaker="actor-0"), *record.statements[1:])),
        "voice": replace(record, events=(replace(record.events[0], voice="statement-0"),)),
        "published": replace(record, document=replace(record.document, published="2016-02-31T07:34")),
        "date": replace(record, dates=(replace(record.dates[0], start="yesterday"), *record.dates[1:])),
        "year": replace(record, dates=(replace(record.dates[0], end="2016"), *record.dates[1:])),
    }[fault]
    with pytest.raises(FormatError, match="not a record"):
        add(store, broken, version(record))
    assert {name for name, count in counts(store).items() if count} <= {"ledger"}


def test_rows_of_another_report_are_never_taken_for_its_own(full: Store) -> None:
    text = thirteen()[0].document.text + "."
    copy = replace(thirteen()[0], document=replace(thirteen()[0].document, id=r.document_id(text), text=text))
    with pytest.raises(FormatError, match="another document has actors of the same ids"):
        put(full, copy, version(copy))


def test_the_manifest_says_what_became_of_each_input(store: Store) -> None:
    ledger = Ledger(store)
    record = thirteen()[0]
    odd = "caf\udce9/\0.txt"
    ledger.note("a.txt", FormatError("no text"))
    ledger.note(odd, FormatError("no text"))
    ledger.add(record)
    ledger.note("a.txt", record.document)
    ledger.note("b.txt", record.document)
    found = store.rows("select path, document, error from inputs order by path")
    assert found == [("a.txt", record.document.id, None), ("b.txt", record.document.id, None), (odd, None, "no text")]


ADD = """
import sys
from onrecord.ledger.intake.adding import add
from onrecord.ledger.storage.store import open_store
from tests.ledger.reports import six, version
store = open_store(sys.argv[1], create=True)
for record in sorted(six(), key=lambda r: r.document.id, reverse=sys.argv[2] == "backward"):
    add(store, record, version(record))
store.close()
"""


def test_two_processes_that_add_at_once_make_one_ledger(place: Place, known_digest: Known) -> None:
    path = place()
    running = [
        subprocess.Popen(
            [sys.executable, "-c", ADD, path, way],
            cwd=ROOT,
            env={"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
            stderr=subprocess.PIPE,
        )
        for way in ("forward", "backward")
    ]
    assert [process.communicate(timeout=120)[1] for process in running] == [b"", b""]
    assert {process.returncode for process in running} == {0}
    with closing(open_store(path, write=False)) as store:
        assert digest(store) == known_digest(six()) and list(verify(store)) == []


FAULTS = {
    "a text": ("update documents set text = text || '.' where id = ?", "document"),
    "words": ("update statements set content = content || '.' where document = ?", "content of"),
    "a moved span": ("update statements set cue_at = '0-3' where document = ?", "cue of"),
    "a span beyond the text": ("update events set trigger_at = '0-999999' where document = ?", "do not fit"),
    "no span": ("update events set sentence_at = 'here' where document = ?", "do not fit"),
    "a kind of act": ("update statements set act = 'sing' where document = ?", "do not fit"),
    "a lost statement": ("delete from statements where document = ? and position = 0", "statement"),
    "a lost event": ("delete from events where document = ? and position = 0", "event"),
    "a lost figure": ("delete from figures where document = ?", "figure"),
    "a lost actor": ("delete from actors where document = ? and position = 0", "actors"),
    "a lost text": ("delete from documents where id = ?", "documents"),
    "a source": ("update documents set source = 'x' where id = ?", "its source is 'x'"),
    "a family": ("update documents set family = 'x' where id = ?", "its family is x"),
    "a happening of no incident": ("update happenings set incident = null where document = ?", "is of no incident"),
    "another incident": (
        "update happenings set incident = (select max(id) from incidents) where document = ?",
        "is not named by",
    ),
    "a number of sources": ("update incidents set sources = 9 where length(?) > 0", "and 9 sources, and"),
    "an utterance that nobody told": (
        "update statements set utterance = null where document <> ?",
        "utterances: nothing belongs to",
    ),
    "a lost entry": ("delete from entries where document = ? and kind = 'event'", "in no search"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_verify_finds_what_is_not_as_it_was(full: Store, fault: str) -> None:
    sql, told = FAULTS[fault]
    before = digest(full)
    full.write(sql, [(thirteen()[0].document.id,)])
    found = list(verify(full))
    assert found and any(told in line for line in found), found
    assert digest(full) != before


def test_verify_finds_what_no_search_can_find(kind: str, full: Store) -> None:
    if kind == "sqlite":
        full.rows("insert into full_text (full_text) values ('delete-all')")
    else:
        full.write("update entries set words = '', voices = '', parties = '', facets = '' where kind = ?", [("event",)])
    assert any("full-text" in line or "fts" in line.lower() for line in verify(full))
