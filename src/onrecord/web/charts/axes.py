"""Scales and their ticks: days from left to right, numbers from bottom to top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor, log10
from typing import Final

_STEPS: Final = (1, 2, 2.5, 5, 10)
_APART: Final = 110.0
"""Pixels between two days that are written, at least: the first and the last are written beside their places."""
_WIDE: Final = 30.0
"""From this ratio of the largest to the smallest number on, the scale is logarithmic."""


def day_of(iso: str | None) -> date | None:
    """The day of an ISO date of any precision; None for none, and for years that calendars do not have."""
    if not iso:
        return None
    parts = iso[:10].split("-")
    try:
        return date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Days:
    """Days on a line from x `left` to x `right`."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Where a day is."""
        span = (self.last - self.first).days
        share = (day - self.first).days / span if span else 0.5
        return self.left + share * (self.right - self.left)

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Some days with their names, the first and the last among them, none twice."""
        span = (self.last - self.first).days
        count = min(most, span + 1)
        days = [self.first + timedelta(days=round(span * n / max(1, count - 1))) for n in range(count)]
        found = [(self.at(day), day.isoformat()) for day in dict.fromkeys(days)]
        shown = found[:1]
        for at, name in found[1:-1]:
            if at - shown[-1][0] >= _APART and found[-1][0] - at >= _APART:
                shown.append((at, name))
        return shown + found[-1:] if len(found) > 1 else shown


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers on a line from y `bottom` to y `top`, evenly or by their logarithm."""

    low: float
    high: float
    bottom: float
    top: float
    log: bool

    def at(self, value: float) -> float:
        """Where a number is."""
        low, high, value = (log10(max(v, 1e-9)) if self.log else v for v in (self.low, self.high, value))
        share = (value - low) / (high - low) if high > low else 0.5
        return self.bottom - min(1.0, max(0.0, share)) * (self.bottom - self.top)

    def ticks(self) -> list[tuple[float, str]]:
        """Round numbers with how they are written."""
        if self.log:
            first, last = floor(log10(self.low)), ceil(log10(self.high))
            return [(self.at(10.0**n), written(10.0**n)) for n in range(first, last + 1)]
        step = _step((self.high - self.low) / 4)
        count = floor((self.high - self.low) / step + 1e-9)
        return [(self.at(self.low + n * step), written(self.low + n * step)) for n in range(count + 1)]


def numbers(values: Iterable[float], bottom: float, top: float) -> Numbers:
    """A scale that holds some numbers: from nought, or by logarithm where they are far apart."""
    some = [v for v in values if abs(v) < 1e15]
    high, low = max(some, default=1.0), min((v for v in some if v > 0), default=1.0)
    if high / low > _WIDE and min(some, default=0.0) > 0:
        return Numbers(10.0 ** floor(log10(low)), 10.0 ** ceil(log10(high)), bottom, top, log=True)
    step = _step(max(high, 1.0) / 4)
    return Numbers(0.0, step * ceil(max(high, 1.0) / step), bottom, top, log=False)


def _step(about: float) -> float:
    size = 10.0 ** floor(log10(about))
    return next(s * size for s in _STEPS if s * size >= about * 0.999)


def written(value: float) -> str:
    """A number on an axis."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"
