"""What a question may ask for, checked before the ledger is asked: days, countries, types, measures.

Each function gives the value as the tables have it. What there is not raises UsageError, which says what there is.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Collection, Sequence
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Final

from onrecord.errors import UsageError
from onrecord.tables import state, state_of, states
from onrecord.tables.codes import international_codes
from onrecord.tables.ontology import event_types, modes_of
from onrecord.tables.tsv import rows

_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
MOST: Final = 1000
"""Rows that one page may hold."""


def first_day(option: str, given: str | None) -> str | None:
    """The first day of a day, month or year: 2015-11 is 2015-11-01."""
    return _day(option, given, last=False)


def last_day(option: str, given: str | None) -> str | None:
    """The last day of a day, month or year: 2015-11 is 2015-11-30."""
    return _day(option, given, last=True)


def _day(option: str, given: str | None, *, last: bool) -> str | None:
    if given is None:
        return None
    found = _DAY.fullmatch(given.strip())
    try:
        year, month, day = (int(part) if part else None for part in found.groups()) if found else (0, None, None)
        month = month if month is not None else 12 if last else 1
        if day is None:
            day = calendar.monthrange(year or 0, month)[1] if last else 1
        return date(year or 0, month, day).isoformat()
    except (ValueError, calendar.IllegalMonthError):
        raise UsageError(f"{option} {given!r} is no day, month or year; write it as 2015-11-24 or 2015-11") from None


def country(given: str | None) -> str | None:
    """An ISO 3166-1 alpha-3 code, or UNO, EUR, IGO ...; the name of a state gives its code."""
    if given is None:
        return None
    code = given.strip().upper()
    if state(code) is not None or code in international_codes():
        return code
    for form in (given.strip(), given.strip().title()):
        if (named := state_of(form)) is not None:
            return named.code
    near = get_close_matches(given.strip().title(), [s.name for s in states()], n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UsageError(f"--country {given!r} is no state and no code; write RUS, Russia or UNO{hint}")


def event_type(given: str | None) -> str | None:
    """A type of the ontology, in capitals."""
    return None if given is None else one_of("--type", given.strip().upper(), event_types())


def mode(type: str | None, given: str | None) -> str | None:
    """A mode of a type, or of any where no type is asked for."""
    if given is None:
        return None
    known = modes_of(type) if type is not None else tuple(m for t in event_types() for m in modes_of(t))
    return one_of("--mode", given.strip().lower(), tuple(dict.fromkeys(known)))


def measure(given: str | None) -> str | None:
    """What a figure counts: killed, wounded ..."""
    return None if given is None else one_of("--measure", given.strip().lower(), measures())


@cache
def measures() -> tuple[str, ...]:
    """Every measure that a figure may have, sorted."""
    return tuple(sorted({measure for _, _, measure, _ in rows("measures")} | {"money", "other"}))


def order(given: str, known: Sequence[str]) -> str:
    """One of the orders that a question knows."""
    return one_of("--order", given, known)


def limit(given: int) -> int:
    """How many rows a page holds."""
    if not 1 <= given <= MOST:
        raise UsageError(f"--limit {given}: a page holds 1 to {MOST} rows; --after goes on where one ends")
    return given


def one_of(option: str, given: str, known: Collection[str]) -> str:
    """A value that an option knows."""
    if given in known:
        return given
    near = get_close_matches(given, list(known), n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UsageError(f"{option} {given!r}: there is {', '.join(known)}{hint}")
