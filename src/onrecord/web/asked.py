"""What a page is asked: its address, what stands behind the question mark, and who asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.errors import UsageError
from onrecord.ledger.storage.store import Store
from onrecord.web.settings import Settings

LONGEST: Final = 500
"""Characters of one thing that is asked, at most."""
MOST: Final = 100
"""Rows of a page, at most."""
_YES: Final = ("1", "on", "true", "yes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question to the ledger in a browser."""

    store: Store
    settings: Settings
    path: str
    """Of the page, without `.json`."""
    id: str
    """Of the thing that the page is about, from the path; "" for none."""
    query: Mapping[str, Sequence[str]]
    coder: str | None
    """Who judges in this browser."""

    def text(self, name: str) -> str | None:
        """What is asked under a name, once; None where nothing is. UsageError for more than anybody types."""
        given = self.query.get(name) or [""]
        words = given[-1].strip()
        if len(words) > LONGEST:
            raise UsageError(f"{name}: that is more than {LONGEST} characters; ask with fewer")
        if "\0" in words:
            raise UsageError(f"{name}: {words!r} holds characters that are no text")
        return words or None

    def words(self, name: str = "words") -> str:
        """The same, "" for nothing."""
        return self.text(name) or ""

    def flag(self, name: str) -> bool:
        """Whether something is asked for."""
        return (self.text(name) or "").lower() in _YES

    def number(self, name: str) -> int | None:
        """A whole number that is asked. UsageError where it is none."""
        given = self.text(name)
        if given is None:
            return None
        if not (given.isascii() and given.isdigit() and len(given) < 10):
            raise UsageError(f"{name}: {given!r} is no number")
        return int(given)

    def limit(self, usual: int = 20) -> int:
        """How many rows a page shows."""
        return max(1, min(self.number("limit") or usual, MOST))

    def one_of(self, name: str, known: Sequence[str]) -> str | None:
        """One of some words. UsageError for any other."""
        given = self.text(name)
        if given is not None and given not in known:
            raise UsageError(f"{name}: there is {', '.join(known)}")
        return given
