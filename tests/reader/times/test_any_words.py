"""Whatever words of time stand beside each other, on whatever day: rows whose promises hold, and no exception."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from onrecord.reader.dates import dates
from onrecord.reader.lexer import tokens
from onrecord.reader.times.calendar import PRECISIONS, bounds, part
from onrecord.reader.times.cursor import Cursor
from onrecord.reader.times.expressions import Calendar, Length, Turn
from onrecord.reader.times.grammar import expression, expressions, opens
from onrecord.reader.times.resolve import Context, Tense, resolve
from onrecord.tables.numbers import number_words
from onrecord.tables.tsv import rows
from onrecord.tables.words import word_list
from tests.reader.times.flat import flat

OTHERS = """
the a of in on at to and or ago earlier later before after from now than year-end half century period future present
time times every each other once twice per old aged local so clock coming rained will st nd rd th s T Z q Q H p.m. am
o'clock '90s 1990s mid-2015 . , - – / : ' ’ ( ) % $ ½
"""
FORMS = sorted(
    {form for form, _, _ in rows("time_words")}
    | set(number_words())
    | word_list("between")
    | word_list("again")
    | set(OTHERS.split())
)
NUMBERS = st.one_of(
    st.integers(0, 40).map(str),
    st.integers(1890, 2110).map(str),
    st.integers(0, 10**18).map(str),
    st.integers(0, 10**7).map(lambda n: f"{n:,}"),
    st.tuples(st.integers(0, 40), st.integers(0, 99)).map(lambda n: f"{n[0]}.{n[1]:02d}"),
    st.tuples(st.integers(0, 9999), st.integers(0, 14), st.integers(0, 33)).map(
        lambda n: f"{n[0]:04d}-{n[1]:02d}-{n[2]:02d}"
    ),
    st.tuples(st.integers(0, 33), st.integers(0, 33), st.integers(0, 2999)).map(lambda n: f"{n[0]}/{n[1]}/{n[2]}"),
    st.integers(300, 500).map(lambda n: "9" * n),
    st.sampled_from(["٣", "１２", "²", "Ⅳ", "2e9"]),
)


def of_kind(*kinds: str) -> SearchStrategy[str]:
    """Words of time of these kinds, small numbers for `number`, any for `any number`."""
    forms = [form for form, kind, _ in rows("time_words") if kind in kinds]
    numbers = [st.integers(0, 40).map(str) | st.sampled_from(sorted(number_words()))] if "number" in kinds else []
    return st.one_of(
        *([st.sampled_from(forms)] if forms else []), *numbers, *([NUMBERS] if "any number" in kinds else [])
    )


WHICH = of_kind("earlier", "this", "later", "same")
UNITS = of_kind("unit")
NAMES = of_kind("month", "weekday", "season", "feast").map(str.title)
MONTHS = of_kind("month").map(str.title)
AWAY = st.sampled_from(["ago", "earlier", "later", "from now", "before", "' time", "of last year", "", ""])
PHRASES = st.one_of(
    st.tuples(of_kind("mod", "about"), WHICH, UNITS),
    st.tuples(WHICH, NAMES, of_kind("part", "any number")),
    st.tuples(
        st.sampled_from(["the", "the last", "over the next", "every", ""]), of_kind("number", "vague"), UNITS, AWAY
    ),
    st.tuples(of_kind("any number"), UNITS, AWAY),
    st.tuples(NAMES, of_kind("number"), st.sampled_from([",", "of", "to", "-", "and", ""]), of_kind("any number")),
    st.tuples(of_kind("number"), st.sampled_from(["", "of", "to", "-", "and"]), of_kind("number"), MONTHS, NUMBERS),
    st.tuples(st.sampled_from(["first", "last", "fifth"]), NAMES, st.sampled_from(["of", "in"]), MONTHS, AWAY),
    st.tuples(of_kind("number"), st.sampled_from([": 30", "p.m.", "quarter of", "half of"]), WHICH, UNITS | NAMES),
    st.tuples(
        st.sampled_from(["from", "between", ""]), NAMES, st.sampled_from(["to", "and", "-", "until"]), NAMES, NUMBERS
    ),
    st.tuples(of_kind("clock", "day", "ref", "set", "part"), of_kind("part", "day", "month", "weekday").map(str.title)),
).map(" ".join)
WORDS = st.sampled_from(FORMS).flatmap(lambda form: st.sampled_from([form, form.title(), form.upper()]))
GAPS = st.sampled_from([" ", " ", " ", " ", "", "\n", "\u00a0"])
PIECES = st.one_of(PHRASES, PHRASES, WORDS, WORDS, NUMBERS)
TEXTS = st.lists(st.tuples(PIECES, GAPS), min_size=1, max_size=10).map(lambda pairs: "".join(w + g for w, g in pairs))
DAYS = st.none() | st.dates() | st.sampled_from([date.min, date.max, date(2016, 2, 29), date(2016, 6, 30)])


def check(text: str, day: date | None) -> None:
    """The promises of the dates of a text in the report of a day."""
    found = dates(flat(text, day.isoformat() if day is not None else None))
    for row in found:
        assert row.span.text == text[row.span.start : row.span.end]
        assert row.span.text == row.span.text.strip() != ""
        assert row.type in ("DATE", "TIME", "DURATION", "SET")
        start, end = (date.fromisoformat(d) if d is not None else None for d in (row.start, row.end))
        assert start is None or end is None or date.min <= start <= end <= date.max
        assert (row.precision is None) or row.precision in PRECISIONS
        if row.value is None:
            assert row.start is row.end is row.precision is None
        if row.type in ("DURATION", "SET"):
            assert row.value
            assert row.precision is None
    for one, two in pairwise(found):
        assert one.span.end <= two.span.start


@settings(max_examples=400, deadline=None)
@given(TEXTS, DAYS)
@example("next Thanksgiving next year", date.max)
@example("Easter of last year", date.min)
@example("9 " + "trillion " * 40 + "days", date(2016, 6, 30))
@example("from 3 p.m. to 5 p.m. on Monday", date.max)
@example("from Monday to Friday", date.max)
@example("between March and July", date.min)
def test_the_promises_hold_for_any_words(text: str, day: date | None) -> None:
    check(text, day)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), DAYS)
def test_the_promises_hold_for_any_text(text: str, day: date | None) -> None:
    check(text, day)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_expressions_are_apart_and_in_order(text: str) -> None:
    found = list(expressions(tokens(text)))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_no_expression_begins_where_none_is_asked_for(text: str) -> None:
    at = Cursor(tokens(text))
    assert all(opens(token) for i, token in enumerate(at.tokens) if expression(at, i) is not None)


def said() -> SearchStrategy[Calendar | Turn]:
    """Names of the calendar and turns of every kind."""
    maybe = st.none
    which = st.sampled_from([None, -1, 0, 1])
    mod = st.sampled_from([None, "START", "MID", "END"])
    year = maybe() | st.integers(1, 9999)
    common = {"year": year, "which": which, "back": st.booleans(), "mod": mod, "year_shift": which}
    return st.one_of(
        st.builds(Calendar, month=st.integers(1, 12), day=maybe() | st.integers(0, 99), **common),
        st.builds(Calendar, weekday=st.integers(1, 7), week=which, **common),
        st.builds(Calendar, weekday=st.integers(1, 7), nth=st.integers(-1, 5), month=st.integers(1, 12), **common),
        st.builds(Calendar, period=st.sampled_from(["Q1", "Q4", "H1", "H2", "SP", "SU", "FA", "WI"]), **common),
        st.builds(
            Calendar, feast=st.sampled_from(["easter", "good-friday", "thanksgiving", "12-25", "02-29"]), **common
        ),
        st.builds(
            Turn,
            unit=st.sampled_from(["D", "W", "2W", "WE", "M", "Q", "Y", "10Y", "100Y"]),
            steps=st.integers(-3, 3),
            back=st.booleans(),
            mod=mod,
        ),
    )


@settings(max_examples=400, deadline=None)
@given(said(), DAYS, st.dates(), st.sampled_from(Tense))
def test_every_value_has_days_within_the_calendar_or_is_of_its_last_week_or_winter(
    expression: Calendar | Turn, now: date | None, spoken_of: date, tense: Tense
) -> None:
    meaning = resolve(expression, Context(now, spoken_of=spoken_of), tense)
    if meaning.value is not None:
        whole = bounds(meaning.value)
        if whole is None:
            assert meaning.value.startswith("9999-W")
        else:
            first, last = part(whole, meaning.mod)
            assert whole[0] <= first <= last <= whole[1]


@given(st.dates(), st.integers(1, 7), st.sampled_from(Tense))
def test_a_weekday_is_that_weekday_on_the_side_that_the_tense_says(now: date, weekday: int, tense: Tense) -> None:
    value = resolve(Calendar(weekday=weekday), Context(now), tense).value
    if value is None:
        assert min(now - date.min, date.max - now) < timedelta(days=7)
        return
    day = date.fromisoformat(value)
    away = (day - now).days
    assert day.isoweekday() == weekday
    assert (0 <= away < 7) if tense is Tense.FUTURE else (-7 < away <= 0)


@given(st.dates(), st.integers(1, 12), st.sampled_from([Tense.PAST, Tense.FUTURE]))
def test_a_month_is_that_month_on_the_side_that_the_tense_says(now: date, month: int, tense: Tense) -> None:
    value = resolve(Calendar(month=month), Context(now), tense).value
    if value is None:
        assert now.year in (1, 9999)
        return
    whole = bounds(value)
    assert whole is not None
    assert whole[0].month == month
    assert whole[0] <= now if tense is Tense.PAST else whole[1] >= now
    assert abs((whole[0] - now).days) <= 366


@given(st.floats(0, 1e15, exclude_max=True), st.sampled_from(["D", "W", "M", "Y", "TH", "TM", "TS", "WE", "E", "C"]))
def test_every_length_has_a_value(count: float, unit: str) -> None:
    meaning = resolve(Length(unit=unit, count=count), Context(None), Tense.OPEN)
    assert meaning.type == "DURATION"
    assert meaning.value is not None
    assert meaning.value.startswith("P")
