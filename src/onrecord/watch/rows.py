"""What is remembered of a feed and of a page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Became(StrEnum):
    """What became of a page."""

    WAITING = "waiting"
    KEPT = "kept"
    READ = "read"
    KNOWN = "known"
    NO_ARTICLE = "no article"
    OTHER_LANGUAGE = "other language"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """A feed as it was left. `next`: when it is due, in seconds since 1970."""

    address: str
    moved: str | None = None
    title: str | None = None
    etag: str | None = None
    modified: str | None = None
    next: float = 0.0
    failures: int = 0
    gone: bool = False
    said: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """A page as it was left. Once it is kept, it stands in `file` from `offset` to `until`, and `target` is
    the last address on the way to it."""

    address: str
    feed: str | None
    state: Became
    tries: int
    next: float
    target: str | None = None
    file: str | None = None
    offset: int | None = None
    until: int | None = None
    document: str | None = None
    said: str | None = None
