"""Whether two reports tell one story: their titles share words within days, so that less evidence joins what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Final

from onrecord.compare.days import day_of
from onrecord.compare.wording import roots
from onrecord.record import Document

_LEAD: Final = 300
"""Characters of a report that say what it is about, beside its title."""
_TITLE: Final = 8
"""Words of a title that count; the longest, which are the most telling."""
_SHARED: Final = 4
"""Words of title and lead that two reports of one story share."""


def story(document: Document) -> frozenset[str]:
    """What a report is about: the roots of its title and of its first words."""
    return roots(f"{document.title or ''} {document.text[:_LEAD]}")


def story_keys(document: Document) -> tuple[str, ...]:
    """The keys under which a report's story is found: its week, with each two words of its title."""
    return tuple(sorted(_keys(_weeks(document, 0), document)))


def asked_story_keys(document: Document) -> tuple[str, ...]:
    """The keys of the reports of the weeks about it."""
    return tuple(sorted(_keys(_weeks(document, 1), document)))


def _weeks(document: Document, reach: int) -> list[str]:
    day = day_of(document.published)
    if day is None:
        return ["?"]
    week = date.fromisoformat(day).toordinal() // 7
    return [str(w) for w in range(week - reach, week + reach + 1)]


def _keys(weeks: list[str], document: Document) -> Iterator[str]:
    title = document.title or document.text[:100]
    told = sorted(sorted(roots(title)), key=len, reverse=True)[:_TITLE]
    for one, other in combinations(sorted(told), 2):
        yield from (f"story|{week}|{one} {other}" for week in weeks)


def one_story(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two reports whose titles share words tell of one thing."""
    return len(one & other) >= _SHARED
