"""Times of day: "3 p.m.", "15:30 GMT", "noon", "midnight", "in the morning"."""

from __future__ import annotations

import re

from onrecord.reader.times.cursor import Cursor

_DOTTED = re.compile(r"(\d\d?)\.([0-5]\d)", re.ASCII)


def clock(at: Cursor, i: int) -> tuple[str, int] | None:
    """The TIMEX3 time (`00:00` to `24:00`) of a clock time at token `i` and the token after it, or None."""
    if (named := at.word(i, "clock")) is not None:
        return named, i + 1
    if (dotted := _DOTTED.fullmatch(at.low(i))) is not None:
        return _of_half(at, int(dotted[1]), int(dotted[2]), i + 1)
    hour = at.digits(i, 0, 24)
    if hour is None:
        return None
    minute, j = None, i + 1
    if at.low(j) == ":" and at.glued(j) and at.glued(j + 1):
        minute = at.digits(j + 1, 0, 59 if hour < 24 else 0, width=2)
        if minute is None:
            return None
        j += 2
        if at.low(j) == ":" and at.digits(j + 1, 0, 59, width=2) is not None:
            j += 2  # seconds
    if _half(at.low(j)) is not None:
        return _of_half(at, hour, minute or 0, j)
    if at.low(j) == "o" and at.low(j + 1) == "'" and at.low(j + 2) == "clock":
        return f"{hour:02d}:00", j + 3
    if minute is not None and len(at.tokens[i].text) <= 2:
        return f"{hour:02d}:{minute:02d}", _zone(at, j)
    return None


def _of_half(at: Cursor, hour: int, minute: int, j: int) -> tuple[str, int] | None:
    """The time of hour and minute of the half of the day at token `j`, or None where there is none."""
    half = _half(at.low(j))
    if half is None or not 1 <= hour <= 12:
        return None
    return f"{hour % 12 + (12 if half == 'p' else 0):02d}:{minute:02d}", _zone(at, j + 1)


def _half(low: str) -> str | None:
    """`a` or `p` of "a.m.", "pm"."""
    letters = low.replace(".", "").replace(" ", "")
    return letters[0] if letters in ("am", "pm") else None


def _zone(at: Cursor, j: int) -> int:
    """The position after a time zone, and after "local time"."""
    if at.low(j) == "local" and at.low(j + 1) == "time":
        return j + 2
    if at.low(j) == "(" and at.word(j + 1, "zone") is not None and at.low(j + 2) == ")":
        return j + 3
    return j + 1 if at.word(j, "zone") is not None and at.tokens[j].text.isupper() else j


def military(at: Cursor, i: int) -> tuple[str, int] | None:
    """The TIMEX3 time of "0330 GMT", four digits with a zone, at token `i` and the token after it, or None."""
    value = at.digits(i, 0, 2359, width=4)
    if value is None or value % 100 > 59 or _zone(at, i + 1) == i + 1:
        return None
    return f"{value // 100:02d}:{value % 100:02d}", _zone(at, i + 1)
