"""Time as the watch has it: seconds since 1970 (UTC), and how servers write it."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

DAY: Final = 86_400.0
FARTHEST: Final = 8 * DAY
"""For which anything is put off: a week between two visits of a feed, and a day more."""
_MAX_AGE: Final = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


def iso(now: float) -> str:
    """`2026-11-26T19:00:38Z`."""
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def compact(now: float) -> str:
    """`20261126T190038Z`, as names of files have it."""
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))


def retry_after(header: str | None, now: float) -> float | None:
    """Seconds that a `Retry-After` asks for, as a number or a date; at most a day. None where it says nothing."""
    text = (header or "").strip()
    if text.isascii() and text.isdecimal():
        return min(float(text[:10]), DAY)
    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
    return min(max(0.0, when.timestamp() - now), DAY)


def max_age(header: str | None) -> float | None:
    """Seconds for which a `Cache-Control` lets an answer stand; None where it does not say."""
    found = _MAX_AGE.search(header or "")
    return float(found[1]) if found else None


def is_due(next: float, now: float) -> bool:
    """Whether what was put off until `next` is due. What was put off for longer than is ever done was put down by a
    clock that went wrong, and is due too."""
    return not now < next <= now + FARTHEST


def backed_off(first: float, failures: int, most: float = DAY) -> float:
    """Seconds until the next try after so many failures in a row: `first`, then twice as long each time."""
    return min(first * 2.0 ** min(max(failures - 1, 0), 40), most)
