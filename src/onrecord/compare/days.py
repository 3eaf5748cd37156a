"""ISO days: of a time, around a day, near another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

DAY: Final = 10
"""Characters of an ISO date without its time."""


def day_of(published: str | None) -> str | None:
    """The day of an ISO time, None where it is known to the month or year only."""
    return published[:DAY] if published and len(published) >= DAY else None


def around(day: str, before: int, after: int) -> Iterator[str]:
    """The ISO days from so many before a day to so many after it; nothing beyond the calendar."""
    middle = date.fromisoformat(day).toordinal()
    for number in range(max(1, middle - before), min(date.max.toordinal(), middle + after) + 1):
        yield date.fromordinal(number).isoformat()


def near(one: str, other: str, days: int) -> bool:
    """Whether two ISO days lie at most so many days apart."""
    return abs(_number(one) - _number(other)) <= days


@lru_cache(maxsize=1 << 12)
def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()
