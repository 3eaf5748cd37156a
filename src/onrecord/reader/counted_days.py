"""Days that a report counts from something else that it dates: "on Saturday, **four days** after jets attacked"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from onrecord.reader.adjuncts import Hosts, counted_between, dated_words
from onrecord.reader.analysis import Analysis
from onrecord.reader.times.calendar import shift_days
from onrecord.record import Date

_LENGTH: Final = re.compile(r"P(\d{1,4})([DW])", re.ASCII)
_WEEK: Final = 7
_ABOUT: Final = 3
"""Days to each side that "two weeks after" leaves open."""


def counted_days(analysis: Analysis, dates: Sequence[Date]) -> tuple[Date, ...]:
    """The dates, and among them the lengths of time that count from one clause to another with their days.

    Where the main clause is dated, that is the day of what "after" or "before" stands with; where that alone is, it is
    the day of the main clause.
    """
    lengths = {d.id: found for d in dates if d.type == "DURATION" and (found := _LENGTH.fullmatch(d.value or ""))}
    if not lengths:
        return tuple(dates)
    hosts = dated_words(analysis, dates)
    known = {d.id: d for d in dates}
    return tuple(_counted(analysis, d, lengths[d.id], hosts, known) if d.id in lengths else d for d in dates)


def _counted(analysis: Analysis, length: Date, found: re.Match[str], hosts: Hosts, known: dict[str, Date]) -> Date:
    ends = counted_between(analysis, length)
    if ends is None:
        return length
    sign, part, main = ends
    days = int(found[1]) * (_WEEK if found[2] == "W" else 1)
    about = _ABOUT if found[2] == "W" else 0
    for word, way in ((main, sign), (part, -sign)):
        day = next((d for h in hosts.get(word.index, ()) if (d := _day(known[h.id])) is not None), None)
        other = shift_days(day, way * days) if day is not None else None
        first, last = (shift_days(other, -about), shift_days(other, about)) if other is not None else (None, None)
        if first is not None and last is not None:
            return replace(length, start=first.isoformat(), end=last.isoformat(), precision="week" if about else "day")
    return length


def _day(known: Date) -> date | None:
    """The one day of a date, None for any other."""
    if known.type == "DURATION" or known.start is None or known.start != known.end:
        return None
    return date.fromisoformat(known.start[:10])
