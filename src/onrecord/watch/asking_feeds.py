"""Asking one feed: what it names goes down for fetching, and what it says of itself into when it is asked again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from onrecord.errors import FetchRefused, NotFetched, OnrecordError, SourceError
from onrecord.fetching import Answer, charset_of, content_of, shown
from onrecord.watch.feeds.feed import ACCEPT, TYPES, Feed
from onrecord.watch.feeds.parsing import Parse
from onrecord.watch.moments import DAY, backed_off, max_age
from onrecord.watch.rows import FeedState
from onrecord.watch.state import State
from onrecord.watch.told import FeedFailed, FeedRead
from onrecord.watch.visiting import Later, Visit, Visitor

_MOST_HEADER: Final = 1000
"""Characters of an ETag or Last-Modified that are remembered."""


class FeedAsker:
    """Asks feeds, one at a time."""

    def __init__(self, state: State, visitor: Visitor, every: float, parse: Parse) -> None:
        self._state = state
        self._visitor = visitor
        self._every = every
        self._parse = parse

    def ask(self, address: str, now: float) -> FeedRead | FeedFailed:
        """Asks a feed, whether it is due or not. Its new pages and its own state are written at once."""
        before = self._state.feed(address)
        try:
            visit = self._visitor.visit(_where(before), headers=_conditions(before), types=TYPES)
            return self._answered(before, visit, now)
        except Later as later:
            failures = before.failures + int(later.tried)
            next = max(later.until, now + (backed_off(self._every, failures) if later.tried else 0.0))
            return self._failed(before, later.error, min(next, now + DAY), failures)
        except SourceError as error:
            failures = before.failures + 1
            return self._failed(before, error, now + backed_off(self._every, failures), failures)

    def _answered(self, before: FeedState, visit: Visit, now: float) -> FeedRead | FeedFailed:
        answer = visit.answer
        page = shown(before.address)
        moved = answer.url if visit.moved else before.moved
        if answer.status == 410:
            error = NotFetched(page, "its server says that it is gone for good; take it off your list")
            self._state.set_feed(replace(before, gone=True, said=error.reason))
            return FeedFailed(address=before.address, error=error, until=None)
        after = replace(before, moved=moved, failures=0, said=None, etag=_short(answer, "etag") or before.etag)
        if answer.status == 304:
            self._state.set_feed(replace(after, next=self._next(answer, None, now)))
            return FeedRead(address=before.address, title=before.title)
        if answer.status != 200:
            raise NotFetched(page, f"its server answers {answer.status}; check the address")
        feed = self._parse(content_of(answer), address=answer.url, charset=charset_of(answer))
        after = replace(
            after,
            title=feed.title,
            etag=_short(answer, "etag"),
            modified=_short(answer, "last-modified"),
            next=self._next(answer, feed, now),
        )
        return self._written(after, feed, now, moved if visit.moved else None)

    def _written(self, after: FeedState, feed: Feed, now: float, moved: str | None) -> FeedRead:
        """One transaction: were the feed written down and its pages not, the next answer would be that all is known."""
        new, without = 0, feed.without
        with self._state.transaction():
            for entry in feed.entries:
                try:
                    address = self._visitor.address(entry.address)
                except FetchRefused:
                    without += 1
                    continue
                new += self._state.add_page(
                    address, feed=after.address, title=entry.title, published=entry.published, now=now
                )
            self._state.set_feed(after)
        return FeedRead(
            address=after.address, title=feed.title, new=new, without=without, left_out=feed.left_out, moved=moved
        )

    def _failed(self, before: FeedState, error: OnrecordError, next: float, failures: int) -> FeedFailed:
        said = error.reason if isinstance(error, SourceError) else str(error)
        self._state.set_feed(replace(before, next=next, failures=failures, said=said))
        return FeedFailed(address=before.address, error=error, until=next)

    def _next(self, answer: Answer, feed: Feed | None, now: float) -> float:
        """When a feed is asked again: as seldom as it asks for itself, within bounds."""
        asked = (self._every, max_age(answer.header("cache-control")), feed.every if feed is not None else None)
        return now + min(max(seconds for seconds in asked if seconds is not None), max(DAY, self._every))


def _where(feed: FeedState) -> str:
    """The address to ask: that to which it has moved, and now and then the old one where the new one fails."""
    return feed.address if feed.moved is None or feed.failures % 4 == 3 else feed.moved


def _conditions(feed: FeedState) -> dict[str, str]:
    return {
        "Accept": ACCEPT,
        **({"If-None-Match": feed.etag} if feed.etag else {}),
        **({"If-Modified-Since": feed.modified} if feed.modified else {}),
    }


def _short(answer: Answer, name: str) -> str | None:
    value = answer.header(name)
    return value if value and len(value) <= _MOST_HEADER else None
