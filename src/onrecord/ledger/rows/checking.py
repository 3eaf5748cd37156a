"""Whether a record is one: ids that fit, references that lead somewhere, days of the calendar."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache

from onrecord.compare.days import DAY, day_of
from onrecord.errors import FormatError
from onrecord.record import Record, document_id


def check(record: Record) -> None:
    """Raises FormatError where ids do not fit (a text of another hash, a row twice, a reference to no row), or days."""
    if record.document.id != document_id(record.document.text):
        raise FormatError(f"not a record: the id {record.document.id} is not the hash of its text")
    r = record
    kinds: dict[str, Collection[str]] = {
        name: [row.id for row in getattr(r, name)]
        for name in ("actors", "dates", "places", "statements", "events", "figures")
    }
    ids = [i for some in kinds.values() for i in some]
    if len(ids) != len(set(ids)):
        twice = next(i for n, i in enumerate(ids) if i in ids[:n])
        raise FormatError(f"not a record: the id {twice} stands for two rows")
    known = {name: set(some) for name, some in kinds.items()}
    wanted: list[tuple[str, str | None]] = []
    for s in r.statements:
        wanted += [("actors", s.speaker), ("dates", s.when), ("places", s.where), ("statements", s.inside)]
        wanted += [("actors", v) for v in s.via]
    for e in r.events:
        wanted += [("actors", a) for a in (*e.actors, *e.recipients)]
        wanted += [("dates", e.when), ("places", e.where), *(("figures", f) for f in e.figures), _spoken(e.voice)]
    for f in r.figures:
        wanted += [("actors", f.who), ("places", f.where), ("dates", f.when), ("dates", f.as_of), _spoken(f.voice)]
    for name, i in wanted:
        if i is not None and i not in known[name]:
            raise FormatError(f"not a record: it refers to {i}, which is none of its {name}")
    every = set(ids)
    for link in r.links:
        for i in (link.from_, link.to):
            if i not in every:
                raise FormatError(f"not a record: a link refers to {i}, which is none of its rows")
    for day in (day_of(r.document.published), *(day for d in r.dates for day in (d.start, d.end))):
        if day is not None and not _is_day(day[:DAY]):
            raise FormatError(f"not a record: {day!r} is no day of the calendar (ISO 8601)")


@lru_cache(maxsize=1 << 12)
def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _spoken(voice: str) -> tuple[str, str | None]:
    return "statements", None if voice == "narration" else voice
