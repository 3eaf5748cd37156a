"""Two times that are the ends of one stretch: "from March to July 2015", "between Monday and Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from onrecord.reader.lexer import Token
from onrecord.reader.times.calendar import MONTHS_OF, bounds, shift_days
from onrecord.reader.times.expressions import Calendar, Expression
from onrecord.reader.times.resolve import Context, Tense, resolve

_TO = ("through", "until", "till", "-", "\u2011", "\u2013")


def one_stretch(one: Expression, two: Expression, between: Sequence[Token], before: str) -> bool:
    """Whether two times are the ends of one stretch: by the tokens between them and the word before the first."""
    if len(between) != 1:
        return False
    low = between[0].low
    if low == "to":
        return before == "from" or (isinstance(one, Calendar) and isinstance(two, Calendar) and _alike(one, two))
    return low in _TO or (low == "and" and before == "between")


def in_order(one: Expression, two: Expression, context: Context, tense: Tense) -> tuple[Expression, Expression]:
    """Both ends in that order, with the year that is said of one of them, or else that the tense gives the nearer one.

    "3 p.m." of "from 3 p.m. to 5 p.m. on Monday" gets its day. Both stay as they are where both have a year, and where
    they are not two weekdays or two parts of a year.
    """
    if not (isinstance(one, Calendar) and isinstance(two, Calendar)):
        return one, two
    if two.part is not None and one == Calendar(part=one.part):
        return replace(two, part=one.part), two
    if not _alike(one, two):
        return one, two
    if _told(one) and _told(two):
        return one, two
    forwards = _told(one) or (not _told(two) and tense is Tense.FUTURE)
    known, other = (one, two) if forwards else (two, one)
    value = resolve(known, context, tense).value
    whole = bounds(value) if value is not None else None
    if whole is None:
        return one, two
    placed = _on(known, whole[0]), _beside(other, known, whole[0], forwards)
    return placed if forwards else placed[::-1]


def _told(said: Calendar) -> bool:
    return said.year is not None or said.year_shift is not None or said.which is not None or said.week is not None


def _alike(one: Calendar, two: Calendar) -> bool:
    """Whether both are days of the week, or both begin somewhere in a year."""
    if _of_week(one) or _of_week(two):
        return _of_week(one) and _of_week(two)
    return _place(one) is not None and _place(two) is not None


def _of_week(said: Calendar) -> bool:
    return said.weekday is not None and said.month is None


def _on(said: Calendar, first: date) -> Calendar:
    """The same with its year, and of a weekday with its day."""
    if _of_week(said):
        return Calendar(year=first.year, month=first.month, day=first.day, mod=said.mod, part=said.part)
    return replace(said, year=first.year, year_shift=None, which=None)


def _beside(said: Calendar, known: Calendar, first: date, forwards: bool) -> Calendar:
    """The nearest that is not before, or not after, the known one, whose first day is given."""
    if said.weekday is not None and said.month is None:
        ahead = (said.weekday - first.isoweekday()) % 7
        day = shift_days(first, ahead if forwards or not ahead else ahead - 7)
        return said if day is None else _on(said, day)
    mine, its = _place(said), _place(known)
    if mine is None or its is None:
        return said
    year = first.year + (mine < its if forwards else -(mine > its))
    return replace(said, year=year) if 1 <= year <= 9999 else said


def _place(said: Calendar) -> tuple[int, int] | None:
    """Where in its year a month, day of a month or period begins."""
    if said.month is not None and said.nth is None:
        return said.month, said.day or 0
    return (MONTHS_OF[said.period][0], 0) if said.period is not None else None
