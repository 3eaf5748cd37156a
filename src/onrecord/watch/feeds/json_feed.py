"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from onrecord.errors import NotAFeed
from onrecord.watch.feeds.feed import MOST_ENTRIES, Entry, Feed

_VERSION: Final = "jsonfeed.org/version/"


def json_feed(data: bytes, address: str) -> Feed:
    """The feed in `data`. Raises NotAFeed for JSON that is none. Entries that are no objects are counted, not read."""
    import msgspec

    from onrecord.watch.feeds.parsing import one_each, plain

    try:
        body = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise NotAFeed(address, "it is no feed: JSON that cannot be read; check the address") from None
    version = body.get("version") if isinstance(body, dict) else None
    items = body.get("items") if isinstance(body, dict) else None
    if not isinstance(version, str) or _VERSION not in version or not isinstance(items, list):
        raise NotAFeed(address, "it is no feed: JSON, but no JSON Feed; check the address")

    def entries() -> Iterator[tuple[str | None, Entry]]:
        for item in items[:MOST_ENTRIES]:
            about: dict[str, Any] = item if isinstance(item, dict) else {}
            link = next((u for u in (about.get("url"), about.get("external_url")) if isinstance(u, str) and u), None)
            yield (
                link,
                Entry(
                    address="",
                    id=plain(str(about["id"])) if "id" in about else None,
                    title=plain(about.get("title")),
                    published=plain(about.get("date_published")),
                ),
            )

    pages, without = one_each(entries(), address)
    return Feed(
        kind=f"JSON Feed {version.rsplit('/', 1)[-1][:5]}",
        title=plain(body.get("title")),
        entries=pages,
        without=without,
        left_out=max(0, len(items) - MOST_ENTRIES),
    )
