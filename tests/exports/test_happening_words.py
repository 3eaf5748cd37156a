"""Events, figures and disputes in words: amounts, dates, voices, mentions told once, and the two sides of a dispute."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.exports import happening_words as words
from onrecord.record import Event, Figure, Link, LinkKind, Record, Span, Statement, Status
from tests.exports.test_plover import RECORD, TEXT, at, one


@pytest.mark.parametrize(
    ("bounds", "unit", "said"),
    [
        ((14, 14, 14), None, "14"),
        ((20, None, None), None, "at least 20"),
        ((None, None, 20), None, "at most 20"),
        ((20, None, 30), None, "20 to 30"),
        ((None, 5000, None), None, "about 5,000"),
        ((1, 2, 3), None, "about 2"),
        ((1.5e6, 1.5e6, 1.5e6), "USD", "USD 1,500,000"),
        ((3.5, 3.5, 3.5), "%", "3.5%"),
        ((20, None, 30), "%", "20% to 30%"),
        ((1e300, 1e300, 1e300), None, f"{1e300:,.0f}"),
        ((float("inf"), None, None), None, "at least inf"),
        ((None, None, None), None, "Bo"),
    ],
)
def test_an_amount_is_said_as_its_bounds_say(
    bounds: tuple[float | None, float | None, float | None], unit: str | None, said: str
) -> None:
    low, best, high = bounds
    assert (
        words.amount(Figure(id="f", span=at("Bo"), measure="other", low=low, best=best, high=high, unit=unit)) == said
    )


@pytest.mark.parametrize(
    ("start", "end", "precision", "said"),
    [
        ("2020-03-02", "2020-03-02", "day", "2020-03-02"),
        ("2020-03-01", "2020-03-31", "month", "2020-03"),
        ("2020-01-01", "2020-12-31", "year", "2020"),
        ("2020-01-01", "2021-12-31", "year", "2020-01-01 – 2021-12-31"),
        ("2020-03-02", "2020-03-08", "week", "2020-03-02 – 2020-03-08"),
        ("2020-03-02", None, "day", "since 2020-03-02"),
        (None, "2020-03-02", "day", "until 2020-03-02"),
        (None, None, None, "Monday"),
    ],
)
def test_a_date_is_said_as_precisely_as_it_is_known(
    start: str | None, end: str | None, precision: str | None, said: str
) -> None:
    date = replace(RECORD.dates[0], start=start, end=end, precision=precision)
    assert words.date_words(date) == said
    assert words.date_words(None) == ""


def test_what_happened_is_told_by_day_and_what_has_none_comes_last() -> None:
    later = replace(RECORD.dates[0], id="later", start="2020-03-09", end="2020-03-09")
    events = (one(id="open"), one(id="late", when="later"), one(id="early", when="monday"))
    told = words.timeline(replace(RECORD, dates=(*RECORD.dates, later), events=events))
    assert [(t.row.id, t.when) for t in told] == [("early", "2020-03-02"), ("late", "2020-03-09"), ("open", "")]


def test_mentions_are_told_once_in_the_reports_own_words_with_the_first_day_and_place() -> None:
    said = one(id="said", voice="said", when="monday")
    own = one(id="own", trigger=at("attack"), where="homs")
    denied = one(id="denied", trigger=at("killed"), status=Status.DENIED)
    links = tuple(Link(kind=LinkKind.SAME, from_=i, to="said", because="x") for i in ("own", "denied"))
    (told,) = words.timeline(replace(RECORD, events=(said, own, denied), links=links))
    assert (told.words, told.voice, told.remarks) == ("attack", "", ("3 mentions",))
    assert (told.when, told.where) == ("2020-03-02", "Homs")


@pytest.mark.parametrize(
    ("statement", "voice"),
    [
        (Statement(id="said", speaker="ann", cue=at("said")), "Ann Roe"),
        (Statement(id="said", source=(at("Rebels"),), cue=at("said")), "Rebels"),
        (Statement(id="said", cue=at("said")), "“said”"),
        (Statement(id="said"), "somebody"),
    ],
)
def test_the_voice_of_an_event_is_whoever_says_so(statement: Statement, voice: str) -> None:
    (told,) = words.timeline(replace(RECORD, statements=(statement,)))
    assert told.voice == voice


@pytest.mark.parametrize(
    ("parties", "who"),
    [
        ({"actors": ("rebels",), "recipients": ("ann",)}, "Rebels → Ann Roe"),
        ({"actors": ("rebels", "ann")}, "Rebels, Ann Roe"),
        ({"recipients": ("ann",)}, "… → Ann Roe"),
        ({}, ""),
    ],
)
def test_who_did_what_to_whom(parties: dict[str, object], who: str) -> None:
    (told,) = words.timeline(replace(RECORD, events=(one(**parties),)))
    assert told.who == who


def test_both_sides_of_a_dispute_are_told_whatever_rows_they_are() -> None:
    said = replace(RECORD.statements[0], content=(at("Rebels shelled Homs"),))
    event: Event = one(actors=("rebels",), voice="narration")
    figure = Figure(id="f", span=Span.of(TEXT, 0, 6), measure="killed", low=3, voice="said")
    rows = replace(RECORD, statements=(said,), events=(event,), figures=(figure,))
    ends = [("said", "event-1"), ("f", "said"), ("f", "gone")]
    links = tuple(Link(kind=LinkKind.DISPUTES, from_=a, to=b, because="why\x1b") for a, b in ends)
    other = Link(kind=LinkKind.UPDATES, from_="said", to="f", because="x")
    assert words.disputed(replace(rows, links=(*links, other))) == [
        ("Ann Roe: Rebels shelled Homs", "the report: shelled by Rebels", "why␛"),
        ("Ann Roe: at least 3 killed (Rebels)", "Ann Roe: Rebels shelled Homs", "why␛"),
    ]


def test_an_empty_record_tells_nothing() -> None:
    empty = Record(document=RECORD.document)
    assert words.timeline(empty) == words.counts(empty) == words.disputed(empty) == []
