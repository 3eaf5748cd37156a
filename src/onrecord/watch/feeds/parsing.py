"""The bytes of a feed to a `Feed`: RSS and Atom by feedparser, JSON Feed by its own reader."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterable, Mapping
from typing import Any, Final, Protocol
from urllib.parse import urljoin, urlsplit

from onrecord.errors import NotAFeed
from onrecord.fetching import needing_extra
from onrecord.watch.feeds.alternates import alternates
from onrecord.watch.feeds.feed import MOST_ENTRIES, Entry, Feed
from onrecord.watch.feeds.json_feed import json_feed

_DECLARES: Final = re.compile(rb"<!ENTITY\s+(?:%\s+)?[^>\s]+\s+[\"'][^\"']*[&%]|<!ENTITY[^>]{1000}", re.IGNORECASE)
"""An entity made of entities, or a long one: what XML bombs are made of, and no feed needs."""
_WRITTEN: Final = {"daily": 86400, "hourly": 3600, "monthly": 2592000, "weekly": 604800, "yearly": 31536000}
_MOST_TITLE: Final = 500


class Parse(Protocol):
    """`parse`, or what stands for it."""

    def __call__(self, data: bytes, *, address: str, charset: str | None = None) -> Feed:
        """The feed in `data`; NotAFeed for what is none."""
        ...


def parse(data: bytes, *, address: str, charset: str | None = None) -> Feed:
    """The feed in `data`, which was found at `address`. `charset` is what its server said of it.

    Nothing is fetched, and no entity is unfolded. Raises NotAFeed for what is none, or none that can be taken apart.
    """
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return json_feed(data, address)
    found = _parsed(data, address, charset)
    version = str(found.get("version") or "")
    entries = found.get("entries") or []
    if not version:
        raise NotAFeed(address, _no_feed(data, address))
    kind = {"rss": "RSS", "atom": "Atom", "cdf": "CDF"}.get(version.rstrip("0123456789nu"), version)
    digits = "".join(c for c in version if c.isdigit())
    about: Mapping[str, Any] = found.get("feed") or {}
    pages, without = one_each(map(_entry, entries[:MOST_ENTRIES]), address)
    return Feed(
        kind=f"{kind} {digits[0]}.{digits[1:] or '0'}" if digits else kind,
        title=plain(about.get("title")),
        entries=pages,
        without=without,
        left_out=max(0, len(entries) - MOST_ENTRIES),
        every=_every(about),
    )


def _parsed(data: bytes, address: str, charset: str | None) -> Mapping[str, Any]:
    with needing_extra("feeds are read by feedparser"):
        import feedparser
    from feedparser.encodings import convert_to_utf8

    # in bytes, its encoding undone first: a declaration in UTF-16 is one as well
    seen: dict[str, Any] = {"bozo": False}
    kind = f"application/xml; charset={charset}" if charset else "application/xml"
    try:
        plainly = convert_to_utf8({"content-type": kind}, data, seen)
    except (LookupError, ValueError, TypeError):
        raise NotAFeed(address, "it is in no encoding that we know; write to who makes it") from None
    if _DECLARES.search(plainly):
        raise NotAFeed(address, "it declares entities made of entities, as XML bombs do; it is not read")
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": address}
    try:
        # A stream: a text might be taken for an address or a file's name, and opened.
        found: Mapping[str, Any] = feedparser.parse(io.BytesIO(plainly), response_headers=headers)
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # whatever the library trips over in a hostile feed, it is one bad feed and no more
        raise NotAFeed(address, f"the feed cannot be taken apart ({type(error).__name__})") from None
    return found


def _entry(item: Mapping[str, Any]) -> tuple[str | None, Entry]:
    link = item.get("link")
    when = item.get("published_parsed") or item.get("updated_parsed")
    entry = Entry(
        address="", id=plain(item.get("id")), title=plain(item.get("title")), published=_utc(when) if when else None
    )
    return (link if isinstance(link, str) else None), entry


def one_each(found: Iterable[tuple[str | None, Entry]], base: str) -> tuple[tuple[Entry, ...], int]:
    """Entries with their links made absolute, each page once, and how many link to no page of the web."""
    pages: dict[str, Entry] = {}
    without = 0
    for link, entry in found:
        try:
            address = urljoin(base, (link or "").strip()) if link else ""
            web = urlsplit(address).scheme in ("http", "https")
        except ValueError:
            web = False
        if not web:
            without += 1
            continue
        pages.setdefault(address, Entry(address=address, id=entry.id, title=entry.title, published=entry.published))
    return tuple(pages.values()), without


def plain(value: object) -> str | None:
    """A text of a feed on one line, as a message or a table may hold it."""
    text = " ".join(str(value).split()) if isinstance(value, str) else ""
    return text[:_MOST_TITLE] or None


def _utc(when: Any) -> str | None:
    try:
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", when)
    except (TypeError, ValueError):
        return None


def _every(about: Mapping[str, Any]) -> float | None:
    asked = []
    ttl = str(about.get("ttl") or "").strip()
    if ttl.isdecimal() and len(ttl) < 9:
        asked.append(int(ttl) * 60.0)
    period = _WRITTEN.get(str(about.get("sy_updateperiod") or "").strip().lower())
    if period is not None:
        often = str(about.get("sy_updatefrequency") or "1").strip()
        asked.append(period / max(1, int(often) if often.isdecimal() and len(often) < 6 else 1))
    return max(asked, default=None)


def _no_feed(data: bytes, address: str) -> str:
    head = data[:2000].lower()
    if b"<opml" in head:
        return "it is a list of feeds (OPML), and no feed; save it and name the file"
    if b"<html" in head or b"<!doctype html" in head:
        there = alternates(data, address)
        return "it is a web page, and no feed; " + (
            f"it names {there[0]} as its feed" if there else "look on it for the address of its feed"
        )
    return "it is no feed: neither RSS, Atom nor JSON Feed; check the address"
