"""The option `--published`: the day on which reports were written that do not say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.errors import SourceError, UsageError
from onrecord.record import Document
from onrecord.sources.dates import parse_date


def day(given: str | None) -> str | None:
    """The option's value as an ISO date; raises UsageError when it is no date, or one of which two can be meant."""
    if given is None:
        return None
    iso = parse_date(given)
    if iso is None or len(iso) < len("2016-06-30"):
        raise UsageError(f"--published {given!r} is no day that is understood; write it as 2016-06-30")
    return iso


def dated(documents: Iterable[Document | SourceError], published: str | None) -> Iterator[Document | SourceError]:
    """The same documents, with this date on those that have none."""
    for item in documents:
        if published is not None and isinstance(item, Document) and item.published is None:
            item = replace(item, published=published)
        yield item
