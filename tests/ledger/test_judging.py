"""What people say of rows: kept beside what was read, and what of it stands."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import combinations

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.coding.correcting import corrected, corrected_row
from onrecord.ledger.coding.judging import judge, standing
from onrecord.ledger.intake.adding import add
from onrecord.ledger.rows.judgements import Verdict, judged_clause, judgements
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.values import ROWS, correctable
from onrecord.ledger.storage.store import Store
from onrecord.ledger.verifying import digest, verify
from onrecord.record import NARRATION, Act, Event, Figure, Statement, Status
from onrecord.wire import encode
from tests.ledger.judged_report import DOCUMENT, TEXT, first_reading, put, words
from tests.ledger.reports import thirteen, version

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


@pytest.fixture
def read(store: Store) -> Store:
    """A ledger with one report."""
    put(store, first_reading())
    return store


def test_a_judgement_is_a_row_of_its_own_and_what_was_read_stays(read: Store) -> None:
    east = timezone(timedelta(hours=3))
    said = judge(read, "event-bomb", "confirm", by=" Ann ", because="seen on film", at=NOON.astimezone(east))
    (kept,) = judgements(read)
    assert kept == said
    assert (said.judge, said.because, said.at) == ("Ann", "seen on film", "2026-01-02T12:00:00.000000Z")
    assert read.rows("select id from judgements") == [(said.id,)] and said.id.startswith("judgement-")
    assert said.reading == read.rows("select reading from documents")[0][0]
    assert json.loads(said.seen or "")["trigger"]["text"] == "bombed"
    assert load(read, DOCUMENT) == first_reading()
    assert list(verify(read)) == []


def test_saying_the_same_at_the_same_time_is_one_judgement(read: Store) -> None:
    for _ in range(2):
        judge(read, "event-bomb", "confirm", by="Ann", at=NOON)
    assert len(list(judgements(read))) == 1


def test_the_last_word_of_a_judge_stands_whatever_the_clock_says(read: Store) -> None:
    judge(read, "event-bomb", "confirm", by="Ann", at=datetime.now(UTC) + timedelta(days=1))
    judge(read, "event-bomb", "reject", by="Ann")
    (word,) = standing(read, "event-bomb").words
    assert word.verdict is Verdict.REJECT


def test_corrections_add_up_until_their_judge_confirms_or_rejects(read: Store) -> None:
    judge(read, "statement-jet", "correct", field="act", value="accuse", by="Ann")
    judge(read, "statement-jet", "correct", field="speaker", value="Russia", by="Ann")
    judge(read, "statement-jet", "correct", field="act", value=Act.WARN, by="Ann")
    (word,) = standing(read, "statement-jet").words
    assert word.corrections == {"act": "warn", "speaker": "actor-rus"}
    judge(read, "statement-jet", "confirm", by="Ann")
    (word,) = standing(read, "statement-jet").words
    assert (word.verdict, word.corrections) == (Verdict.CONFIRM, {})


def test_judges_who_differ_are_both_seen(read: Store) -> None:
    judge(read, "statement-jet", "correct", field="act", value="accuse", by="Ann", at=NOON)
    judge(read, "statement-jet", "correct", field="act", value="warn", by="Bob", at=NOON)
    judge(read, "statement-jet", "reject", by="Cem", at=NOON)
    stands = standing(read, "statement-jet")
    assert [(w.judge, w.verdict) for w in stands.words] == [("Ann", "correct"), ("Bob", "correct"), ("Cem", "reject")]
    assert stands.disagreements == ("verdict", "act")


def test_a_corrected_record_has_what_judges_agree_on(read: Store) -> None:
    record = first_reading()
    judge(read, "statement-jet", "correct", field="act", value="accuse", by="Ann")
    judge(read, "statement-jet", "correct", field="when", value=None, by="Bob")
    judge(read, "figure-12", "correct", field="low", value=11, by="Ann")
    judge(read, "figure-12", "correct", field="low", value=13, by="Bob")
    view = corrected(read, record)
    assert (view.statements[0].act, view.statements[0].when) == (Act.ACCUSE, None)
    assert view.figures[0].low == 12, "two judges differ: as it was read"
    assert corrected(read, record, by="Bob").figures[0].low == 13
    assert corrected(read, record, by="Bob").statements[0].act is Act.CLAIM
    judge(read, "statement-jet", "confirm", by="Cem")
    assert corrected(read, record).statements[0] == record.statements[0]
    row = corrected_row(read, "figure-12", by="Ann")
    assert isinstance(row, Figure) and row.low == 11
    assert load(read, DOCUMENT) == record
    assert corrected_row(read, "figure-0") is None


def test_what_follows_from_a_corrected_type_follows(read: Store) -> None:
    judge(read, "event-bomb", "correct", field="type", value="accuse", by="Ann")
    row = corrected_row(read, "event-bomb")
    assert isinstance(row, Event)
    assert (row.type, row.mode, row.scheme) == ("ACCUSE", None, "plover")
    assert row.intensity is not None and row.intensity > -10


@pytest.mark.parametrize(
    ("row", "field", "given", "kept"),
    [
        ("statement-jet", "content", "that the jet had bombed", "25-48"),
        ("statement-jet", "content", "25-48 61-67", "25-48 61-67"),
        ("statement-jet", "cue", words("argued"), "7-13"),
        ("statement-jet", "addressee", "", None),
        ("statement-jet", "via", "Russia, actor-tur", '["actor-rus", "actor-tur"]'),
        ("statement-jet", "inside", "statement-toll", "statement-toll"),
        ("event-bomb", "voice", "narration", "narration"),
        ("event-bomb", "status", "DENIED", "denied"),
        ("event-bomb", "mode", None, None),
        ("event-bomb", "actors", ["actor-rus"], '["actor-rus"]'),
        ("event-bomb", "contexts", "territory, military", '["territory", "military"]'),
        ("event-bomb", "where", "Latakia", "place-lat"),
        ("figure-12", "best", "1,200.5", "1200.5"),
        ("figure-12", "as_of", "on Tuesday", "date-tue"),
        ("actor-rus", "country", "uno", "UNO"),
        ("actor-tur", "country", "Syria", "SYR"),
        ("actor-rus", "kind", "Organization", "organization"),
        ("actor-rus", "wikidata", "Q159", "Q159"),
        ("date-tue", "start", "2015-11-23", "2015-11-23"),
        ("place-lat", "lat", "-35.25", "-35.25"),
    ],
)
def test_a_value_is_kept_as_one_text_and_read_back(
    read: Store, row: str, field: str, given: object, kept: str | None
) -> None:
    said = judge(read, row, "correct", field=field, value=given, by="Ann")
    assert said.value == kept
    view = corrected_row(read, row)
    again = judge(read, row, "correct", field=field, value=getattr(view, field), by="Ann")
    assert again.value == kept


@pytest.mark.parametrize(
    ("row", "field", "value", "told"),
    [
        ("statement-jet", "colour", "red", "there is speaker, source, cue, act"),
        ("statement-jet", "score", "1", "no field 'score'"),
        ("statement-jet", "act", "shout", "there is say, announce"),
        ("statement-jet", "speaker", "Lavrov", "there is actor-tur (Turkey), actor-rus (Russia)"),
        ("statement-jet", "content", None, "cannot be empty"),
        ("statement-jet", "content", "no such words", "do not stand in the report"),
        ("statement-jet", "content", "12", "stand 2 times in the report; say where"),
        ("statement-jet", "content", "4-9999", f"the report has {len(TEXT)} characters"),
        ("statement-jet", "cue", "0-3 4-7", "one stretch of words, not 2"),
        ("statement-jet", "inside", "statement-jet", "cannot be the row itself"),
        ("event-bomb", "type", "WAR", "type 'WAR': there is ACCUSE, AGREE"),
        ("event-bomb", "mode", "nuclear-ish", "there is "),
        ("event-bomb", "status", "maybe", "there is happened, denied"),
        ("event-bomb", "intensity", "3", "no field 'intensity'"),
        ("figure-12", "measure", "cats", "there is abducted"),
        ("figure-12", "low", "many", "no number"),
        ("figure-12", "low", "nan", "no number"),
        ("actor-rus", "country", "Rusia", "country 'Rusia' is no state and no code"),
        ("actor-rus", "wikidata", "P31", "no item of Wikidata"),
        ("date-tue", "start", "24.11.2015", "no day"),
        ("place-lat", "lat", "95", "no number that it can be"),
        ("event-bomb", "actors", '["actor-rus", 3]', "JSON list of strings"),
    ],
)
def test_what_cannot_be_is_refused_and_the_error_says_what_can(
    read: Store, row: str, field: str, value: object, told: str
) -> None:
    with pytest.raises(UsageError) as caught:
        judge(read, row, "correct", field=field, value=value, by="Ann")
    assert told in str(caught.value)
    assert list(judgements(read)) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("event-no", "confirm"), "there is no row event-no"),
        (("event-bomb", "bless"), "confirm, reject, correct, join, split"),
        (("event-bomb", "join"), "name the other"),
        (("event-bomb", "correct"), "correct which field"),
    ],
)
def test_a_judgement_needs_a_row_and_a_verdict_that_there_is(
    read: Store, arguments: tuple[str, str], told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        judge(read, *arguments, by="Ann")


@pytest.mark.parametrize("by", ["", "  ", "A\0", "\udcff"])
def test_a_judgement_needs_a_name_that_is_text(read: Store, by: str) -> None:
    with pytest.raises(UsageError):
        judge(read, "event-bomb", "confirm", by=by)
    with pytest.raises(UsageError):
        judge(read, "event-bomb", "confirm", by="Ann", because=f"{by}\0")


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("event-bomb", "statement-jet", "one of the events and statements"),
        ("figure-12", "figure-12", "one of the figures and figures"),
        ("event-bomb", "event-bomb", "the same row"),
        ("event-bomb", "event-no", "there is no row event-no"),
    ],
)
def test_only_two_rows_of_a_kind_are_joined(read: Store, one: str, other: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        judge(read, one, "join", other=other, by="Ann")


def test_every_kind_of_row_has_its_own_fields() -> None:
    for kind in ROWS:
        assert correctable(kind) and not {"id", "score", "scheme"} & set(correctable(kind))
    assert "voice" in correctable("events") and "voice" not in correctable("statements")


def accepted(store: Store, kind: str) -> list[str]:
    sql = f"select e.id from statements e where {judged_clause(kind, 'e.id')} order by e.id"  # type: ignore[arg-type]
    return [i for (i,) in store.rows(sql)]


def test_queries_take_judged_rows_alone_or_leave_rejected_ones_out(read: Store) -> None:
    jet, toll = "statement-jet", "statement-toll"
    assert accepted(read, "only") == [] and accepted(read, "unrejected") == [jet, toll]
    judge(read, jet, "reject", by="Ann")
    assert accepted(read, "only") == [] and accepted(read, "unrejected") == [toll]
    judge(read, jet, "correct", field="act", value="warn", by="Ann")
    judge(read, toll, "confirm", by="Ann")
    assert accepted(read, "only") == accepted(read, "unrejected") == [jet, toll]
    judge(read, toll, "reject", by="Bob")
    assert accepted(read, "only") == accepted(read, "unrejected") == [jet], "one who rejects is enough"
    judge(read, toll, "confirm", by="Bob")
    assert accepted(read, "only") == [jet, toll]


# --- two rows ------------------------------------------------------------------------------------------------------


Groups = dict[str, list[tuple[str, ...]]]


def groups(store: Store) -> Groups:
    """What is grouped with what."""
    return {
        "events": store.rows(
            "select e.id, h.incident from events e join happenings h on h.id = e.happening order by 1"
        ),
        "statements": store.rows("select id, coalesce(utterance, '') from statements order by 1"),
        "actors": store.rows("select a.id, p.identity from actors a join profiles p on p.id = a.profile order by 1"),
    }


def together(store: Store, kind: str, one: str, other: str) -> bool:
    of = dict(groups(store)[kind])
    return of[one] == of[other] != ""


def partition(store: Store, kind: str) -> set[frozenset[str]]:
    """Which rows are one, whatever that is called; those that stand alone by themselves."""
    members: dict[str, set[str]] = {}
    for row, group in groups(store)[kind]:
        members.setdefault(group or row, set()).add(row)
    return set(map(frozenset, members.values()))


def two(store: Store, kind: str, *, joined: bool) -> tuple[str, str]:
    """Two rows of different reports that are, or are not, one."""
    document = dict(store.rows(f"select id, document from {kind}"))
    group = dict(groups(store)[kind])
    silent = {i for (i,) in store.rows("select id from statements where speaker is null")}
    return next(
        (one, other)
        for one, other in combinations(sorted(group.keys() - silent), 2)
        if document[one] != document[other] and (group[one] == group[other] != "") is joined
    )


@pytest.fixture
def many(store: Store) -> Store:
    """A ledger with thirteen reports."""
    for record in thirteen():
        add(store, record, version(record))
    return store


@pytest.mark.parametrize("rows", ["events", "statements", "actors"])
def test_two_rows_are_joined_split_and_joined_again(many: Store, rows: str) -> None:
    before = partition(many, rows)
    one, other = two(many, rows, joined=False)
    judge(many, one, "join", other=other, by="Ann")
    assert together(many, rows, one, other)
    judge(many, other, "split", other=one, by="Ann")
    assert not together(many, rows, one, other), "the last word stands, whichever row is named first"
    assert partition(many, rows) == before
    assert list(verify(many)) == []
    one, other = two(many, rows, joined=True)
    judge(many, one, "split", other=other, by="Ann")
    assert not together(many, rows, one, other)
    judge(many, one, "join", other=other, by="Bob")
    assert not together(many, rows, one, other), "one who splits is enough"
    assert standing(many, one).disagreements == (other,)
    judge(many, one, "join", other=other, by="Ann")
    assert partition(many, rows) == before
    assert list(verify(many)) == []


def test_counts_follow_what_is_joined(many: Store) -> None:
    one, other = two(many, "events", joined=True)
    sql = (
        "select n.reports, (select count(distinct h.document) from happenings h where h.incident = n.id),"
        " n.sources, (select count(distinct d.family) from happenings h join documents d on d.id = h.document"
        " where h.incident = n.id) from incidents n"
    )
    judge(many, one, "split", other=other, by="Ann")
    assert all(reports == counted and sources == families for reports, counted, sources, families in many.rows(sql))
    one, other = two(many, "events", joined=False)
    judge(many, one, "join", other=other, by="Ann")
    assert all(reports == counted and sources == families for reports, counted, sources, families in many.rows(sql))
    assert many.rows("select count(*) from incidents where reports = 0") == [(0,)]


def test_namesakes_that_reports_describe_alike_can_be_told_apart(many: Store) -> None:
    sql = (
        "select min(id), max(id), count(*) from actors a where profile is not null group by profile"
        " having count(distinct document) > 2 order by 1 limit 1"
    )
    ((one, other, count),) = many.rows(sql)
    assert together(many, "actors", one, other)
    judge(many, one, "split", other=other, by="Ann")
    assert not together(many, "actors", one, other)
    judge(many, one, "join", other=other, by="Ann")
    assert many.rows(sql) == [(one, other, count)], "the profiles made for the split are gone again"


def test_the_same_judgements_on_the_same_reports_make_the_same_ledger(new: Callable[[], Store]) -> None:
    """Whenever they are made, and in whatever order they come in."""
    any = random.Random(5)
    records = list(thirteen())
    first = new()
    for record in records:
        add(first, record, version(record))
    said = []
    for n in range(45):
        kind = any.choice(["events", "statements", "actors"])
        group = dict(groups(first)[kind])
        one = any.choice(sorted(group))
        near = [i for i in sorted(group) if i != one and (any.random() < 0.05 or group[i] == group[one] != "")]
        if not near:
            continue
        given = (one, any.choice(["join", "split"]), any.choice(near), any.choice(["Ann", "Bob"]))
        try:
            judge(first, one, given[1], other=given[2], by=given[3], at=NOON + timedelta(seconds=n))
        except UsageError:
            continue
        said.append((given, NOON + timedelta(seconds=n)))
    assert len(said) > 25
    document = {
        i: d for kind in ("events", "statements", "actors") for i, d in first.rows(f"select id, document from {kind}")
    }
    expected = digest(first)
    for _ in range(3):
        any.shuffle(records)
        left = any.sample(said, len(said))
        second = new()
        there = set()
        for record in records:
            add(second, record, version(record))
            there.add(record.document.id)
            for word in list(left):
                (one, verdict, other, by), at = word
                if {document[one], document[other]} <= there and (len(there) == len(records) or any.random() < 0.5):
                    judge(second, one, verdict, other=other, by=by, at=at)
                    left.remove(word)
        assert groups(second) == groups(first)
        assert digest(second) == expected


def test_a_statement_without_a_speaker_cannot_be_joined(store: Store) -> None:
    record = first_reading()
    silent = Statement(id="statement-x", content=(words("met"),))
    put(store, replace(record, statements=(*record.statements, silent)))
    with pytest.raises(UsageError, match="statement-x has no speaker"):
        judge(store, "statement-x", "join", other="statement-jet", by="Ann")


def test_a_correction_changes_no_record_that_goes_out(read: Store) -> None:
    before = encode(first_reading())
    judge(read, "event-bomb", "correct", field="status", value=Status.DENIED, by="Ann")
    judge(read, "event-bomb", "correct", field="voice", value=NARRATION, by="Ann")
    record = load(read, DOCUMENT)
    assert record is not None and encode(record) == before
    view = corrected(read, record)
    assert (view.events[0].status, view.events[0].voice) == (Status.DENIED, NARRATION)
    assert view.broken_spans() == []
