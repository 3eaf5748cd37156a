from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.times.calendar import (
    PRECISIONS,
    bounds,
    day_of,
    feast,
    month_end,
    part,
    precision,
    shift_days,
    shift_months,
    week_value,
)


@pytest.mark.parametrize(
    ("value", "first", "last", "exact"),
    [
        ("2016-06-30", "2016-06-30", "2016-06-30", "day"),
        ("2016-06-30TMO", "2016-06-30", "2016-06-30", "time"),
        ("2016-06-30T15:30", "2016-06-30", "2016-06-30", "time"),
        ("2016-W26-WE", "2016-07-02", "2016-07-03", "weekend"),
        ("2016-W26", "2016-06-27", "2016-07-03", "week"),
        ("2015-W53", "2015-12-28", "2016-01-03", "week"),
        ("2016-02", "2016-02-01", "2016-02-29", "month"),
        ("2015-02-XX", "2015-02-01", "2015-02-28", "month"),
        ("2015-SP", "2015-03-01", "2015-05-31", "season"),
        ("2015-WI", "2015-12-01", "2016-02-29", "season"),
        ("2015-Q4", "2015-10-01", "2015-12-31", "quarter"),
        ("2015-H2", "2015-07-01", "2015-12-31", "half"),
        ("2015", "2015-01-01", "2015-12-31", "year"),
        ("0001", "0001-01-01", "0001-12-31", "year"),
        ("9999-12-31", "9999-12-31", "9999-12-31", "day"),
        ("199", "1990-01-01", "1999-12-31", "decade"),
        ("000", "0001-01-01", "0009-12-31", "decade"),
        ("19", "1900-01-01", "1999-12-31", "century"),
    ],
)
def test_first_and_last_day_and_precision_of_a_value(value: str, first: str, last: str, exact: str) -> None:
    assert bounds(value) == (date.fromisoformat(first), date.fromisoformat(last))
    assert precision(value) == exact
    assert exact in PRECISIONS


NO_DAYS = """
    P2Y PXD XXXX-WXX-5 PRESENT_REF 2015-02-29 2015-13 2015-W54 2015-Q5 0000 0000-01-01 9999-WI 9999-W52 2015-XX 1 20155
    T15:30 2015-02-29T10:00
"""


@pytest.mark.parametrize("value", ["", *NO_DAYS.split()])
def test_values_without_days(value: str) -> None:
    assert bounds(value) is None
    assert precision(value) is None


@pytest.mark.parametrize(
    ("value", "mod", "first", "last"),
    [
        ("2016-05", "START", "2016-05-01", "2016-05-10"),
        ("2016-05", "MID", "2016-05-11", "2016-05-20"),
        ("2016-05", "END", "2016-05-21", "2016-05-31"),
        ("2015-02", "END", "2015-02-21", "2015-02-28"),
        ("2016-W26", "START", "2016-06-27", "2016-06-28"),
        ("2016-W26", "MID", "2016-06-29", "2016-06-29"),
        ("2016-W26", "END", "2016-06-30", "2016-07-03"),
        ("2015", "START", "2015-01-01", "2015-05-02"),
        ("2015", "END", "2015-09-01", "2015-12-31"),
        ("2016-06-30", "START", "2016-06-30", "2016-06-30"),
        ("2016-W26-WE", "END", "2016-07-02", "2016-07-03"),
        ("2016-05", "APPROX", "2016-05-01", "2016-05-31"),
        ("2016-05", None, "2016-05-01", "2016-05-31"),
    ],
)
def test_early_middle_and_late(value: str, mod: str | None, first: str, last: str) -> None:
    whole = bounds(value)
    assert whole is not None
    assert part(whole, mod) == (date.fromisoformat(first), date.fromisoformat(last))


@given(st.dates(), st.integers(0, 200_000))
def test_the_thirds_of_a_stretch_are_in_order_and_fill_it(first: date, days: int) -> None:
    last = shift_days(first, days) or date.max
    thirds = [part((first, last), mod) for mod in ("START", "MID", "END")]
    if (last - first).days < 2:
        assert thirds == [(first, last)] * 3
        return
    assert thirds[0][0] == first
    assert thirds[2][1] == last
    assert all(one <= two for one, two in thirds)
    assert all(thirds[n][1] + timedelta(days=1) == thirds[n + 1][0] for n in (0, 1))


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("12-25", 2015, "2015-12-25"),
        ("easter", 2016, "2016-03-27"),
        ("easter", 2000, "2000-04-23"),
        ("easter", 1943, "1943-04-25"),
        ("easter", 2285, "2285-03-22"),
        ("good-friday", 2016, "2016-03-25"),
        ("easter-monday", 2016, "2016-03-28"),
        ("thanksgiving", 2015, "2015-11-26"),
        ("thanksgiving", 2012, "2012-11-22"),
    ],
)
def test_feasts(name: str, year: int, day: str) -> None:
    assert feast(name, year) == date.fromisoformat(day)


@pytest.mark.parametrize(("name", "year"), [("02-29", 2015), ("nameless", 2015), ("easter", 0), ("12-25", 10_000)])
def test_feasts_that_are_not(name: str, year: int) -> None:
    assert feast(name, year) is None


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2015, 2, 29), (2015, 13, 1), (0, 1, 1), (10_000, 1, 1), (2015, 1, 0)]
)
def test_days_that_are_not(year: int, month: int, day: int) -> None:
    assert day_of(year, month, day) is None


def test_month_ends() -> None:
    assert month_end(2016, 2) == date(2016, 2, 29)
    assert month_end(2015, 14) == date(2016, 2, 29)


@pytest.mark.parametrize(
    ("day", "months", "other"),
    [
        ("2016-06-30", -3, "2016-03-30"),
        ("2016-03-31", -1, "2016-02-29"),
        ("2016-12-31", 2, "2017-02-28"),
        ("0001-01-01", -1, None),
        ("9999-12-01", 1, None),
        ("2016-06-30", 10**12, None),
    ],
)
def test_steps_of_months(day: str, months: int, other: str | None) -> None:
    assert shift_months(date.fromisoformat(day), months) == (date.fromisoformat(other) if other else None)


def test_steps_of_days_stay_within_the_calendar() -> None:
    assert shift_days(date(2016, 2, 28), 2) == date(2016, 3, 1)
    assert shift_days(date.min, -1) is None
    assert shift_days(date.max, 1) is None
    assert shift_days(date(2016, 6, 30), 10**30) is None


@given(st.dates())
def test_a_day_lies_in_its_week_or_the_week_leaves_the_calendar(day: date) -> None:
    week = bounds(week_value(day))
    if week is None:
        assert day > date(9999, 12, 26)
    else:
        assert week[0] <= day <= week[1]
        assert week[0].isoweekday() == 1


@given(st.text("0123456789-WQHSPUFAIXTE:", max_size=12))
def test_any_value(value: str) -> None:
    days = bounds(value)
    assert days is None or days[0] <= days[1]
    assert (days is None) == (precision(value) is None)
