"""What a time expression says, before anybody knows which day it means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Names of the calendar: "Wednesday", "late November 2015", "the third quarter", "Friday night", "at 3 p.m.".

    `which` says which one where no year tells: -1 "last", 1 "next", 0 "this", None unsaid. `mod`: START, MID, END.
    `part`: a TIMEX3 part of day or a clock time.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """1 (Monday) to 7."""
    nth: int | None = None
    """Which of these weekdays in its month: 1 to 5, or -1 for the last."""
    week: int | None = None
    """The week of the weekday, from the report's: "Friday of last week" is -1."""
    period: str | None = None
    """Q1 to Q4, H1, H2 or a season (SP, SU, FA, WI)."""
    feast: str | None = None
    which: int | None = None
    year_shift: int | None = None
    """Years from the report's year: "last year's third quarter" is -1."""
    back: bool = False
    """Of the time that the text speaks of, not of the report's: "the previous Friday"."""
    mod: str | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """A decade (`199`) or a century (`19`)."""

    value: str
    mod: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A unit counted from now or from what was spoken of: "last week", "this year", "the following month", "today"."""

    unit: str
    steps: int
    back: bool = False
    mod: str | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """So far from now or from what was spoken of: "three weeks ago", "two days later". `count` None: not said."""

    unit: str
    count: float | None
    sign: int
    back: bool = False
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A duration: "two years", "the last three months" (`side` -1), "the next week" (1), "90-day"."""

    unit: str
    count: float | None
    side: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A set: "every Friday", "daily", "each year"; `value` is the TIMEX3 value."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """`PRESENT_REF`, `PAST_REF` or `FUTURE_REF`: "now", "recently", "the future"."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The stretch last spoken of, or the one so many years from it: "the quarter", "the year-earlier period" (-1)."""

    unit: str | None
    """Q, M, Y where a unit is named; None for "period"."""
    years: int = 0


Expression = Calendar | Years | Turn | Distance | Length | Repeated | Reference | Period


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at characters `start` to `end` of the text."""

    start: int
    end: int
    said: Expression
