"""The record as one self-contained web page: the report, marked by speaker, with every statement beside its words.

The page needs no network and no script, and forbids both by its Content-Security-Policy. It loses what people do not
look at: ids, scores, the spans of mentions. All text of the report is escaped by the template and made `printable`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.exports import happening_words, wording
from onrecord.record import Event, Figure, Record, Span, Statement

if TYPE_CHECKING:
    from jinja2 import Template

_GOLDEN_ANGLE = 137.508
"""Degrees between the hues of neighbouring speakers: any number of hues, and the first ones far apart."""


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
class Row:
    """A statement in the list beside the text."""

    number: int
    depth: int
    speaker: int | None
    name: str
    resolved_from: str
    cue: str
    remarks: list[str]
    content: str


@dataclass(frozen=True, slots=True)
class Happening:
    """An event or figure in its list."""

    key: str
    told: happening_words.Told
    speaker: int | None


def render(record: Record) -> str:
    """The page, as one HTML document."""
    ordered = wording.in_text_order(record)
    numbered = [(number, statement) for number, (statement, _) in enumerate(ordered, 1)]
    voices = wording.by_voice(record)
    place = {actor.id: index for index, (actor, spoken) in enumerate(voices) if spoken}
    rows = [
        Row(
            number=number,
            depth=min(depth, 3),
            speaker=place.get(statement.speaker or ""),
            name=wording.speaker_name(record, statement),
            resolved_from=wording.resolved_from(record, statement),
            cue=wording.cue_words(statement),
            remarks=wording.remarks(record, statement),
            content=wording.joined(statement.content),
        )
        for number, (statement, depth) in enumerate(ordered, 1)
    ]
    happened = [
        Happening(f"e{number}", told, place.get(told.speaker or ""))
        for number, told in enumerate(happening_words.timeline(record), 1)
    ]
    counted = [
        Happening(f"f{number}", told, place.get(told.speaker or ""))
        for number, told in enumerate(happening_words.counts(record), 1)
    ]
    document = record.document
    when = wording.published(record) or wording.undated(record)
    facts = (document.outlet, document.byline, document.dateline)
    paragraphs = list(_paragraphs(record, numbered, place, [*happened, *counted]))
    page: str = _template().render(
        title=wording.headline(record),
        title_in_text=any(paragraph.kind == "title" for paragraph in paragraphs),
        facts=list(filter(None, (when, *(wording.one_line(fact) for fact in facts if fact)))),
        url=document.url if document.url and document.url.startswith(("https://", "http://")) else None,
        language=document.language or "en",
        paragraphs=paragraphs,
        rows=rows,
        voices=[
            (place.get(actor.id), wording.one_line(actor.name), wording.describe(actor), spoken, len(actor.mentions))
            for actor, spoken in voices
        ],
        hues=[round(210 + index * _GOLDEN_ANGLE) % 360 for index in range(len(place))],
        placed={number for paragraph in paragraphs for piece in paragraph.pieces for number in piece.begins},
        placed_told={key for paragraph in paragraphs for piece in paragraph.pieces for key in piece.first_told},
        happened=happened,
        counted=counted,
        disputed=happening_words.disputed(record),
        text_profile=document.text_profile,
        document_id=document.id,
    )
    return page


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("onrecord.exports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("record.html")


def _paragraphs(
    record: Record, numbered: list[tuple[int, Statement]], place: dict[str, int], happenings: list[Happening]
) -> Iterator[Paragraph]:
    """The lines of the report that are not blank, each cut into pieces."""
    document = record.document
    cover = _Cover(numbered, place, [(_words_of(h.told.row), h.key) for h in happenings])
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
        yield Paragraph(kind, list(cover.pieces(document.text, start, end)))


class _Cover:
    """Which statements cover which characters, and in which role. Spans may overlap in any way."""

    def __init__(
        self, numbered: list[tuple[int, Statement]], place: dict[str, int], happenings: list[tuple[Span, str]]
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


_LONGEST = 200
"""Characters of a trigger or number at most, to look back for."""


def _words_of(row: Event | Figure) -> Span:
    return row.trigger if isinstance(row, Event) else row.span
