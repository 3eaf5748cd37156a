"""The mentions of one character, asked again and again where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.tokens import Range


class Mentions:
    """Ranges of words. What is asked costs the same however many there are, so that long documents take no longer."""

    __slots__ = ("_all", "_ends", "_words", "first", "last")

    def __init__(self) -> None:
        self._all: set[Range] = set()
        self._ends: dict[int, int] = {}
        self._words: set[int] = set()
        self.first: Range = (0, 0)
        """The first mention in text order, where there is one."""
        self.last: Range = (0, 0)

    def add(self, mention: Range) -> None:
        """Take a mention in, once."""
        self.first = min(self.first, mention) if self._all else mention
        self.last = max(self.last, mention)
        self._all.add(mention)
        first, last = mention
        self._words.update(range(first, last))
        self._ends[first] = min(last, self._ends.get(first, last))

    def touch(self, head: int, span: Range) -> bool:
        """Whether a mention holds the word `head` or lies within `span`."""
        ends = self._ends
        return head in self._words or any(ends.get(w, span[1] + 1) <= span[1] for w in range(*span))

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Range]:
        return iter(self._all)

    def __contains__(self, mention: object) -> bool:
        return mention in self._all
