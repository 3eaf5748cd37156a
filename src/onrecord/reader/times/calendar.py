"""TIMEX3 values and the calendar: the first and last day of a value, and steps along it that never leave it.

Values are those of ISO-TimeML: `2019-01-21`, `2019-W04`, `2019-Q3`, `2019-SU`, `199` (a decade), `19` (a century),
`2019-01-21TMO`, `P2Y`. Years run from 1 to 9999; a step beyond them gives None.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

Bounds = tuple[date, date]
"""First and last day, both within."""

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-XX)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PART = re.compile(r"(\d{4})-([A-Z][A-Z\d])")
_YEARS = re.compile(r"\d{2,4}")
MONTHS_OF = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
}  # fmt: skip
"""First and last month of quarters, halves and seasons; months over 12 are in the next year."""
MONTHS_IN = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}
"""Months in each unit that is counted in months."""
PRECISIONS = ("time", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century")


def day_of(year: int, month: int, day: int) -> date | None:
    """A day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift_days(day: date, days: int) -> date | None:
    """A day so many days on, or None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift_months(day: date, months: int) -> date | None:
    """The same day of another month, or its last day where it is shorter; None outside the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_end(year: int, month: int) -> date:
    """The last day of a month; `month` may run over the end of the year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def week_value(day: date) -> str:
    """The ISO week of a day: `2019-W04`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def bounds(value: str) -> Bounds | None:
    """First and last day of a value, or None for one without (a duration, a set, a reference, unknown parts)."""
    try:
        return _bounds(value)
    except (ValueError, OverflowError):
        return None


def _bounds(value: str) -> Bounds | None:
    if match := _DAY.fullmatch(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := _MONTH.fullmatch(value):
        year, month = int(match[1]), int(match[2])
        return date(year, month, 1), month_end(year, month)
    if match := _WEEK.fullmatch(value):
        first = date.fromisocalendar(int(match[1]), int(match[2]), 6 if match[3] else 1)
        return first, first + timedelta(days=1 if match[3] else 6)
    if (match := _PART.fullmatch(value)) and match[2] in MONTHS_OF:
        first_month, last_month = MONTHS_OF[match[2]]
        return date(int(match[1]), first_month, 1), month_end(int(match[1]), last_month)
    if _YEARS.fullmatch(value):
        span = 10 ** (4 - len(value))
        first_year = int(value) * span
        return date(max(1, first_year), 1, 1), date(first_year + span - 1, 12, 31)
    return None


def precision(value: str) -> str | None:
    """How exact a value is: one of `PRECISIONS`, or None where it names no stretch of the calendar."""
    if bounds(value) is None:
        return None
    if _DAY.fullmatch(value):
        return "time" if "T" in value else "day"
    if match := _WEEK.fullmatch(value):
        return "weekend" if match[3] else "week"
    if _MONTH.fullmatch(value):
        return "month"
    if match := _PART.fullmatch(value):
        return {"Q": "quarter", "H": "half"}.get(match[2][0], "season") if match[2][1].isdigit() else "season"
    return {4: "year", 3: "decade", 2: "century"}[len(value)]


def part(whole: Bounds, mod: str | None) -> Bounds:
    """The early, middle or late third of a stretch (`START`, `MID`, `END`): days 1 to 10, 11 to 20, 21 on of a month.

    A week is divided before Wednesday and before Thursday. One or two days, and any other `mod`, give the whole.
    """
    first, last = whole
    days = (last - first).days + 1
    if mod not in ("START", "MID", "END") or days < 3:
        return whole
    if days == 7:
        one, two = 2, 3
    elif 28 <= days <= 31:
        one, two = 10, 20
    else:
        one, two = round(days / 3), round(2 * days / 3)
    return {
        "START": (first, first + timedelta(days=one - 1)),
        "MID": (first + timedelta(days=one), first + timedelta(days=two - 1)),
        "END": (first + timedelta(days=two), last),
    }[mod]


def feast(name: str, year: int) -> date | None:
    """The day of a feast in a year: `12-25`, or one of the moving ones by its rule; None outside the calendar."""
    if not 1 <= year <= 9999:
        return None
    if re.fullmatch(r"\d\d-\d\d", name):
        return day_of(year, int(name[:2]), int(name[3:]))
    if name == "thanksgiving":  # the fourth Thursday of November, in the United States
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    days = {"easter": 0, "good-friday": -2, "easter-monday": 1}
    sunday = _easter(year)
    return sunday + timedelta(days=days[name]) if name in days else None


def _easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, in Meeus, Astronomical Algorithms)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
