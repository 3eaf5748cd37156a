"""What a page of a news site is, when it is no article, and on what ground that is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PageKind(StrEnum):
    """Kinds of pages. Everything but ARTICLE is counted and not read."""

    ARTICLE = "article"
    HOME = "home"
    LISTING = "listing"
    """Sections, tags, topics, authors, archives of a month, live indices: other pages' headlines."""
    SEARCH = "search"
    GALLERY = "gallery"
    VIDEO = "video"
    STUB = "stub"
    """The beginning of an article whose rest is for subscribers, or next to no text."""
    ERROR = "error"
    """An error page, or a robot check, that came with a status of success."""
    LEGAL = "legal"
    """What a site says of itself: about, contact, terms, privacy."""
    LOGIN = "login"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """That a page is of this kind, and the ground for it in one line."""

    kind: PageKind
    because: str
