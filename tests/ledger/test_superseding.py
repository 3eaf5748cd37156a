"""A newer reading takes the place of an older one: nothing of that is lost, and people's judgements stay."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.coding.judging import judge, standing
from onrecord.ledger.intake.adding import Added, add
from onrecord.ledger.intake.rereading import older, outdated
from onrecord.ledger.rows.judgements import judgements
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.successors import successors
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.store import Store
from onrecord.ledger.verifying import verify
from onrecord.record import Event, Record
from tests.ledger.judged_report import DOCUMENT, FIRST, SECOND, first_reading, put, second_reading, words
from tests.ledger.reports import thirteen

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


@pytest.fixture
def judged(store: Store) -> Store:
    """A ledger with a report that was judged and then read again."""
    put(store, first_reading())
    judge(store, "statement-jet", "correct", field="act", value="accuse", by="Ann", at=NOON)
    judge(store, "statement-toll", "confirm", by="Ann", at=NOON)
    judge(store, "event-bomb", "reject", by="Ann", because="not in the text", at=NOON)
    judge(store, "figure-12", "confirm", by="Ann", at=NOON)
    put(store, second_reading(), SECOND)
    return store


def test_older_rows_are_kept_as_they_were(judged: Store) -> None:
    assert load(judged, DOCUMENT) == second_reading()
    kept = {i: json.loads(body) for i, body in judged.rows("select id, body from superseded")}
    assert kept["statement-jet"]["content"][0]["text"] == "that the jet had bombed the border"
    assert kept["statement-toll"]["act"] == "say"
    assert len(kept) == 9
    assert judged.rows("select model, current from readings order by model") == [("1", 0), ("2", 1)]
    assert list(verify(judged)) == []


def test_a_judgement_on_a_row_that_is_still_there_stays_and_tells_what_was_read_since(judged: Store) -> None:
    stands = standing(judged, "statement-toll")
    assert (stands.superseded, stands.now) == (False, "statement-toll")
    assert [(w.judge, w.verdict) for w in stands.words] == [("Ann", "confirm")]
    assert stands.changed == {"Ann": ("act",)}


def test_a_row_that_is_gone_is_found_again_by_its_words(judged: Store) -> None:
    stands = standing(judged, "statement-jet")
    assert (stands.superseded, stands.now, stands.kind) == (True, "statement-jet-2", "statements")
    assert stands.words[0].corrections == {"act": "accuse"}
    now = standing(judged, "statement-jet-2")
    assert (now.superseded, now.now) == (False, "statement-jet-2")
    assert [(w.row, w.judge, w.verdict) for w in now.words] == [("statement-jet", "Ann", "correct")]
    assert now.changed == {"Ann": ("content",)}
    judge(judged, "statement-jet-2", "confirm", by="Ann")
    assert [(w.row, w.verdict) for w in standing(judged, "statement-jet-2").words] == [("statement-jet-2", "confirm")]


def test_a_row_that_nothing_clearly_replaces_has_no_successor(judged: Store) -> None:
    stands = standing(judged, "figure-12")
    assert (stands.superseded, stands.now) == (True, None)
    with pytest.raises(UsageError, match="superseded by a newer reading: none has clearly"):
        judge(judged, "figure-12", "reject", by="Bob")
    with pytest.raises(UsageError, match="statement-jet-2 has taken its place"):
        judge(judged, "statement-jet", "reject", by="Bob")
    assert len(list(judgements(judged))) == 4


def test_one_of_two_that_overlap_is_not_guessed(store: Store) -> None:
    first = first_reading()
    (bomb,) = first.events
    put(store, first)
    torn = [replace(bomb, id=f"event-{n}", trigger=words(text)) for n, text in enumerate(["had bombed", "bombed the"])]
    put(store, replace(first, events=tuple(torn)), SECOND)
    assert successors(store, DOCUMENT, "events") == {}
    assert standing(store, "event-bomb").now is None


def test_a_row_that_was_there_before_takes_nobodys_place(store: Store) -> None:
    first = first_reading()
    (bomb,) = first.events
    inner = replace(bomb, id="event-inner", trigger=words("had bombed"))
    put(store, replace(first, events=(bomb, inner)))
    put(store, replace(first, events=(inner,)), SECOND)
    assert successors(store, DOCUMENT, "events") == {}


def test_reading_the_first_way_again_brings_the_old_rows_back(judged: Store) -> None:
    put(judged, first_reading(), FIRST)
    assert load(judged, DOCUMENT) == first_reading()
    stands = standing(judged, "statement-jet")
    assert (stands.superseded, stands.now, stands.changed) == (False, "statement-jet", {})
    assert standing(judged, "statement-jet-2").now == "statement-jet"
    assert list(verify(judged)) == []


# --- two rows ------------------------------------------------------------------------------------------------------


def read_otherwise(record: Record) -> Record:
    """A record as a newer version might read it: half of its events and statements have other ids, the rest stays."""
    changed = {row.id: f"{row.id}x" for row in (*record.events[::2], *record.statements[::2])}

    def of(id: str | None) -> str | None:
        return changed.get(id, id) if id is not None else None

    def event(e: Event) -> Event:
        return replace(e, id=changed.get(e.id, e.id), voice=changed.get(e.voice, e.voice))

    return replace(
        record,
        statements=tuple(replace(s, id=changed.get(s.id, s.id), inside=of(s.inside)) for s in record.statements),
        events=tuple(map(event, record.events)),
        figures=tuple(replace(f, voice=changed.get(f.voice, f.voice)) for f in record.figures),
        links=tuple(replace(k, from_=of(k.from_) or "", to=of(k.to) or "") for k in record.links),
    )


Groups = set[frozenset[str]]


def groups(store: Store) -> dict[str, Groups]:
    """Which rows are one."""
    asked = {
        "events": "select h.incident, e.id from events e join happenings h on h.id = e.happening",
        "statements": "select utterance, id from statements where utterance is not null",
        "actors": "select p.identity, a.id from actors a join profiles p on p.id = a.profile",
    }
    found = {}
    for kind, sql in asked.items():
        of: dict[str, set[str]] = {}
        for group, row in store.rows(sql):
            of.setdefault(group, set()).add(row)
        found[kind] = set(map(frozenset, of.values()))
    return found


def pairs(store: Store, any: random.Random) -> list[tuple[str, str, str, str]]:
    """Some things that people might say of rows of different reports."""
    found = []
    document = {i: d for kind in groups(store) for i, d in store.rows(f"select id, document from {kind}")}
    silent = {i for (i,) in store.rows("select id from statements where speaker is null")}
    for of in groups(store).values():
        near = [sorted(some) for some in of if len({document[i] for i in some}) > 1]
        rows = sorted(i for some in of for i in some if i not in silent)
        for some in sorted(near)[:6]:
            one, other = any.sample(some, 2)
            if document[one] != document[other]:
                found.append((one, "split", other, any.choice(["Ann", "Bob"])))
        for _ in range(4):
            one, other = any.sample(rows, 2)
            found.append((one, "join", other, "Ann"))
    any.shuffle(found)
    return found


def test_what_people_join_and_split_outlives_a_newer_reading(new: Callable[[], Store]) -> None:
    """Reports may be read again before, between or after the judgements on them: the groups are the same."""
    any = random.Random(3)
    records = thirteen()[:9]

    def filled() -> Store:
        store = new()
        for record in records:
            assert add(store, record, FIRST) is Added.ADDED
        return store

    first = filled()
    said = pairs(first, any)
    document = {i: d for kind in groups(first) for i, d in first.rows(f"select id, document from {kind}")}
    unsaid = groups(first)
    for n, (one, verdict, other, by) in enumerate(said):
        judge(first, one, verdict, other=other, by=by, at=NOON + timedelta(seconds=n))
    assert groups(first) != unsaid
    for record in records:
        assert add(first, read_otherwise(record), SECOND) is Added.REREAD
    assert list(verify(first)) == []
    expected = groups(first)
    plain = filled()
    for record in records:
        add(plain, read_otherwise(record), SECOND)
    assert groups(plain) != expected, "without judgements the groups are others"
    second = filled()
    for n in any.sample(range(len(said)), len(said)):
        one, verdict, other, by = said[n]
        judge(second, one, verdict, other=other, by=by, at=NOON + timedelta(seconds=n))
        # A report may be read again as soon as nobody will judge its older rows any more.
        said[n] = ("", "", "", "")
        waiting = {document[i] for w in said for i in (w[0], w[2]) if i}
        for record in records:
            if record.document.id not in waiting and any.random() < 0.5:
                add(second, read_otherwise(record), SECOND)
    for record in reversed(records):
        add(second, read_otherwise(record), SECOND)
    assert groups(second) == expected
    assert list(verify(second)) == []


# --- what is to be read again --------------------------------------------------------------------------------------


def version(onrecord: str, model: str) -> Version:
    return Version(onrecord=onrecord, model=model, text_profile="saved-text/1")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("0.1", "1"), ("0.1", "2")),
        (("0.9", "2"), ("0.10", "2")),
        (("1.0.dev1", "2"), ("1.0", "2")),
        (("9", "1"), ("1", "2")),
    ],
)
def test_a_version_is_older_by_its_model_and_then_by_its_package(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert older(version(*one), version(*other))
    assert not older(version(*other), version(*one))
    assert not older(version(*one), version(*one))


def test_only_what_an_older_version_has_read_is_read_again(store: Store) -> None:
    records = thirteen()[:3]
    for record, read_by in zip(records, ("1", "2", "3"), strict=True):
        add(store, record, version("0.1", read_by))

    def now(text_profile: str) -> Version:
        return Version(onrecord="0.1", model="2", text_profile=text_profile)

    (document,) = outdated(store, now)
    assert document == replace(records[0].document, text_profile="saved-text/1")
    add(store, records[0], now("saved-text/1"))
    assert list(outdated(store, now)) == []
