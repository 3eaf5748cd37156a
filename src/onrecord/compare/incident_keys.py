"""The keys under which happenings are filed, so that only those are compared that may be one incident.

Time, kind of event and a party or place; a day with the deed; the month of the report with somebody's name. Time is
the event's own date, or for one without a date the day of its report. It stands first in a key, before a `|`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.compare.days import around, near
from onrecord.compare.happenings import Happening, Look
from onrecord.compare.keys import Block
from onrecord.compare.profiles import keys

LATE: Final = 3
"""Days: a report without a date tells of the last days before it."""
BROAD: Final = 31
"""Days: a time longer than this is too broad to hold two happenings together."""


def stored_keys(happening: Happening) -> tuple[int, ...]:
    """The keys under which a happening is found (see `compare.keys`)."""
    return tuple(sorted(set().union(*(block.stored for block in blocks(happening)))))


def asked_keys(happening: Happening) -> tuple[int, ...]:
    """The keys under which those are stored that a happening may be one with."""
    return tuple(sorted(set().union(*(block.wanted for block in blocks(happening)))))


def blocks(happening: Happening) -> Iterator[Block]:
    """Both: time and kind with a party or place; a day with the deed; the month of the report with somebody's name."""
    of, times, asked = happening.kinds, list(_times(happening)), list(_asked_times(happening))
    yield Block.of(times, asked, (f"{k}|{s}" for s in _stems(happening) for k in of))
    if is_day(happening):
        yield Block.of(filter(_is_day, times), filter(_is_day, asked), happening.triggers)
    names = (name for p in happening.parties for name in keys(p) if not name.startswith("state:"))
    under = {f"{k}|{name}" for name in names for k in of}
    if under and happening.published is not None:
        own, about = ([f"p:{m}" for m in _months(happening.published, reach)] for reach in (0, 1))
        yield Block.of(own, about, under)


def _is_day(time: str) -> bool:
    return time.startswith("d:")


def _months(day: str, reach: int) -> Iterator[str]:
    """The month of a day, and so many about it."""
    number = int(day[:4]) * 12 + int(day[5:7]) - 1
    for month in range(number - reach, number + reach + 1):
        yield f"{month // 12:04}-{month % 12 + 1:02}"


def _stems(happening: Happening) -> Iterator[str]:
    """What a happening is found by beside its time: its parties and its places."""
    for party in happening.parties:
        yield from keys(party)
    for scene in happening.scenes:
        yield f"at:{scene.name}"
        if scene.country is not None and scene.precision != "country":
            yield f"in:{scene.country}"


def span(happening: Happening | Look) -> tuple[str, str] | None:
    """The days on which it was by its own date; None where it has none, or one that is open."""
    if happening.begins is None or happening.ends is None:
        return None
    return happening.begins, happening.ends


def is_day(happening: Happening | Look) -> bool:
    """Whether it is dated to a week or narrower."""
    time = span(happening)
    return time is not None and near(*time, 7)


def _times(happening: Happening) -> Iterator[str]:
    time = span(happening)
    if time is None:
        yield f"u:{happening.published or '?'}"
        if happening.begins is not None:
            yield f"m:{happening.begins[:7]}"
    elif near(*time, 7):
        yield f"d:{time[0]}"
    elif near(*time, BROAD):
        yield f"m:{time[0][:7]}"
    else:
        yield f"y:{time[0]}"


def _asked_times(happening: Happening) -> Iterator[str]:
    time = span(happening)
    if time is None:
        if happening.begins is not None:
            yield from _of_month(happening.begins)
        if happening.published is None:
            yield "u:?"
            return
        yield from (f"u:{day}" for day in around(happening.published, 2, 2))
        yield from (f"d:{day}" for day in around(happening.published, LATE, 0))
    elif near(*time, 7):
        yield from (f"d:{day}" for day in around(time[0], 1, 1))
        yield from (f"u:{day}" for day in around(time[0], 0, LATE))
        yield f"m:{time[0][:7]}"
    elif near(*time, BROAD):
        yield from _of_month(time[0])
    else:
        yield f"y:{time[0]}"


def _of_month(day: str) -> Iterator[str]:
    """The times that begin in the month of a day."""
    yield f"m:{day[:7]}"
    yield from (f"d:{day[:7]}-{number:02}" for number in range(1, 32))
