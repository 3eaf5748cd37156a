"""The text of a report in pieces over which nothing changes: which statements, events and figures each belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from onrecord.exports import wording
from onrecord.record import Document, Event, Figure, Span, Statement


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text over which nothing changes. `numbers`: the statements whose words it is, outermost first."""

    text: str
    numbers: tuple[int, ...] = ()
    speaker: int | None = None
    """Which colour: the place of the innermost statement's speaker among the speakers; None outside statements."""
    roles: tuple[str, ...] = ()
    """Of "content", "source" and "cue", those that hold here."""
    begins: tuple[int, ...] = ()
    """Statements whose first words these are: what a link from the list leads to."""
    told: tuple[str, ...] = ()
    """Events ("e3") and figures ("f1") whose words these are."""
    first_told: tuple[str, ...] = ()
    """Those of which these are the first words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the report. `kind`: "text", "caption" or "title"."""

    kind: str
    pieces: list[Piece] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the report that is not blank, or a part of a very long one: its characters from `start` to `end`."""

    kind: str
    """text, caption or title."""
    start: int
    end: int


def blocks(document: Document, *, longest: int | None = None) -> Iterator[Block]:
    """The lines of a report that are not blank; those over `longest` characters cut, at a space where there is one."""
    at = 0
    for line in document.text.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        if not line.strip():
            continue
        kind = "text"
        if document.title_span and document.title_span.start < end and start < document.title_span.end:
            kind = "title"
        elif any(caption.start < end and start < caption.end for caption in document.captions):
            kind = "caption"
        while longest is not None and end - start > longest:
            space = document.text.rfind(" ", start + longest // 2, start + longest)
            stop = space + 1 if space >= 0 else start + longest
            yield Block(kind, start, stop)
            start = stop
        yield Block(kind, start, end)


def paragraphs(text: str, some: Iterable[Block], cover: Cover) -> Iterator[Paragraph]:
    """Blocks, in text order, each cut into pieces."""
    for block in some:
        yield Paragraph(block.kind, list(cover.pieces(text, block.start, block.end)))


class Cover:
    """Which statements cover which characters, and in which role. Spans may overlap in any way.

    `numbered`: statements with their numbers; `place`: the colour of each speaker; `happenings`: the words of events
    and figures with their keys.
    """

    def __init__(
        self,
        numbered: Sequence[tuple[int, Statement]],
        place: Mapping[str, int],
        happenings: Sequence[tuple[Span, str]],
    ) -> None:
        spans: list[tuple[Span, int, str]] = []
        self._speaker: dict[int, int | None] = {}
        for number, statement in numbered:
            spans += [(span, number, "content") for span in statement.content]
            spans += [(span, number, "source") for span in statement.source]
            spans += [(statement.cue, number, "cue")] if statement.cue else []
            self._speaker[number] = place.get(statement.speaker or "")
        self._told = sorted(happenings)
        edges = [span for span, _, _ in spans] + [span for span, _ in happenings]
        self._cuts = sorted({edge for span in edges for edge in (span.start, span.end)})
        self._coming = deque(sorted(spans))
        self._here: list[tuple[Span, int, str]] = []
        self._begun: set[int] = set()
        self._told_begun: set[str] = set()

    def pieces(self, text: str, start: int, end: int) -> Iterator[Piece]:
        """The characters from `start` to `end`, cut wherever a span begins or ends. To be called in text order."""
        within = self._cuts[bisect_right(self._cuts, start) : bisect_left(self._cuts, end)]
        for low, high in pairwise([start, *within, end]):
            while self._coming and self._coming[0][0].start <= low:
                self._here.append(self._coming.popleft())
            self._here = [row for row in self._here if row[0].end > low]
            words = wording.printable(text[low:high])
            told = tuple(key for span, key in self._near(low) if span.start <= low and high <= span.end)
            first = tuple(key for key in told if key not in self._told_begun)
            self._told_begun.update(first)
            if not self._here:
                yield Piece(words, told=told, first_told=first)
                continue
            numbers = tuple(sorted({number for _, number, _ in self._here}))
            begins = tuple(number for number in numbers if number not in self._begun)
            self._begun.update(begins)
            innermost = max((number for _, number, role in self._here if role == "content"), default=numbers[-1])
            yield Piece(
                words,
                numbers=numbers,
                speaker=self._speaker[innermost],
                roles=tuple(sorted({role for _, _, role in self._here})),
                begins=begins,
                told=told,
                first_told=first,
            )

    def _near(self, low: int) -> list[tuple[Span, str]]:
        """The events and figures that begin at most so far before a place."""
        first = bisect_left(self._told, low - _LONGEST, key=lambda row: row[0].start)
        last = bisect_right(self._told, low, key=lambda row: row[0].start)
        return self._told[first:last]


_LONGEST: Final = 200
"""Characters of a trigger or number at most, to look back for."""


def words_of(row: Event | Figure) -> Span:
    """The words that an event or a figure is told by."""
    return row.trigger if isinstance(row, Event) else row.span
