"""What a feed says: pages with their addresses, and how often it wants to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

TYPES: Final = (
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
    "application/feed+json",
    "application/json",
    "text/x-opml",
    "text/html",  # what many servers call their feeds; what is HTML indeed is told apart by its content
    "application/xhtml+xml",
    "text/plain",
    "application/octet-stream",
)
"""Of `Content-Type`, as feeds are seen to have them."""

ACCEPT: Final = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)
MOST_ENTRIES: Final = 1000
"""Entries of one feed that are looked at; the rest of a longer one is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page that a feed names. `address` is absolute, of http or https, but not checked any further.

    `published`: UTC, `2016-06-30T07:34:00Z`. What the feed says of the page is never taken for what the page says.
    """

    address: str
    id: str | None = None
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """`entries` in the feed's order, each address once; `without` counts entries that name no page of the web."""

    kind: str
    """As in `RSS 2.0`."""
    title: str | None
    entries: tuple[Entry, ...]
    without: int = 0
    left_out: int = 0
    """Entries beyond `MOST_ENTRIES`."""
    every: float | None = None
    """Seconds that it asks to be left alone between two visits (`ttl`, `sy:updatePeriod`)."""
