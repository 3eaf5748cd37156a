"""What a watch tells of itself while it goes on, and what a pass came to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from onrecord.errors import OnrecordError
from onrecord.record import Document
from onrecord.watch.rows import Became


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRead:
    """A feed was asked. `new`: pages that it names and that were not known; None where it has not changed."""

    address: str
    title: str | None = None
    new: int | None = None
    without: int = 0
    """Entries that name no page that may be fetched."""
    left_out: int = 0
    """Entries beyond those that are looked at."""
    moved: str | None = None
    """Its new address, where its server says that it has moved for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFailed:
    """A feed could not be had, or is none. `until`: when it is asked again; None for never."""

    address: str
    error: OnrecordError
    until: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRead:
    """The record of a page is in the ledger."""

    address: str
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLeft:
    """A page is not in the ledger, and that is no failure: `became` says what it is instead, `said` more of it."""

    address: str
    became: Became
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFailed:
    """A page could not be had, or not read. `until`: when it is asked again; None for never."""

    address: str
    error: OnrecordError
    until: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUp:
    """Pages were found in the folder that a watch before had kept and not written down."""

    pages: int


@dataclass(slots=True, kw_only=True)
class Pass:
    """What one pass over the feeds came to."""

    feeds: int = 0
    """Feeds that were asked and answered, with something new or not."""
    failures: list[OnrecordError] = field(default_factory=list)
    """Feeds and pages that could not be had or read; those that are tried again among them."""
    resting: int = 0
    """Feeds that were not due."""
    new: int = 0
    """Pages that feeds named and that were not known."""
    pages: Counter[Became] = field(default_factory=Counter)
    """Pages by what became of them in this pass."""
    whole: bool = True
    """Whether it came to its end."""

    def took(self, told: Told) -> None:
        """Counts one thing that happened."""
        match told:
            case FeedRead():
                self.feeds += 1
                self.new += told.new or 0
            case PageRead():
                self.pages[Became.READ] += 1
            case PageLeft():
                self.pages[told.became] += 1
            case PageFailed(until=None):
                self.pages[Became.FAILED] += 1
                self.failures.append(told.error)
            case PageFailed() | FeedFailed():
                self.failures.append(told.error)

    @property
    def asked(self) -> bool:
        """Whether anything was due, or left by a watch before."""
        return bool(self.feeds or self.failures or self.pages)


Told = FeedRead | FeedFailed | PageRead | PageLeft | PageFailed | TakenUp
