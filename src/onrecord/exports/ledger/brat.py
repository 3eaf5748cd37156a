"""brat standoff: `ID.txt` and `ID.ann` for each report, and `annotation.conf`, for brat and whatever reads its files.

Names, places, dates and figures are text-bound annotations; statements and events are brat's events, with the cue or
trigger that they hang on and what takes part in them; mentions of one actor are an `Equiv`; links are relations. Split
quotations are brat's split spans; a span over several lines is split at the line ends, as brat wants it. Every row's id
stands in a note. Offsets are Unicode code points of the text file, which is the report's text, one for one; characters
that act instead of showing are pictures there (see `characters.harmless`).

What is lost: names and codes of actors (the words alone are marked), values of dates, coordinates, scores, what is
known of a document, and all that lies between reports. A statement or event whose cue or words are white space is left
out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from onrecord.exports.ledger.characters import harmless
from onrecord.exports.ledger.selection import Selection
from onrecord.record import (
    Act,
    ActorKind,
    Event,
    LinkKind,
    Polarity,
    Quotation,
    Record,
    Span,
    Stance,
    Statement,
    Status,
)
from onrecord.tables.ontology import event_types

CONFIGURATION: Final = "annotation.conf"
_PIECE: Final = re.compile(r"[^\t\n]+")
"""Pieces of a span that an annotation can quote: its fields end at tabs, its lines at line ends."""
_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]*", re.ASCII)
_OTHER: Final = "OTHER"
_MARKS: Final = ("Place", "Date", "Figure", "Source", "Content", "Addressee")
_STATEMENT_PARTS: Final = ("Speaker", "Source", "Content", "Addressee", "Via")
_EVENT_PARTS: Final = ("Actor", "Recipient", "Where", "When", "Counts")
_ATTRIBUTES: Final[tuple[type[StrEnum], ...]] = (Act, Quotation, Polarity, Stance, Status)

_Part = tuple[str, Sequence[str | None]]


def write(chosen: Selection, folder: Path) -> None:
    """Writes the reports, each with its annotations."""
    (folder / CONFIGURATION).write_text(configuration(), encoding="utf-8")
    for record in chosen.records():
        name = record.document.id
        text = harmless(record.document.text)
        for suffix, content in (("txt", text), ("ann", standoff(record, text))):
            with (folder / f"{name}.{suffix}").open("w", encoding="utf-8", newline="") as file:
                file.write(content)


def configuration() -> str:
    """Which annotations there are, in brat's language."""
    statement = ", ".join([*(f"{part}*:<ENTITY>" for part in _STATEMENT_PARTS), "Inside?:Statement"])
    event = ", ".join([*(f"{part}*:<ENTITY>" for part in _EVENT_PARTS), "Voice?:Statement"])
    lines = ["[entities]", *(kind.value.capitalize() for kind in ActorKind), *_MARKS]
    lines += ["", "[relations]", *(f"{kind.value.capitalize()} Arg1:<ANY>, Arg2:<ANY>" for kind in LinkKind)]
    lines += ["<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"]
    lines += ["", "[events]", f"Statement {statement}", *(f"{type} {event}" for type in (*event_types(), _OTHER))]
    lines += ["", "[attributes]"]
    lines += [f"{of.__name__} Arg:<EVENT>, Value:{'|'.join(value.value for value in of)}" for of in _ATTRIBUTES]
    return "\n".join([*lines, ""])


def standoff(record: Record, text: str) -> str:
    """The content of the `.ann` file of a record, whose text file holds `text`."""
    page = _Page(record, text)
    page.draw()
    return "".join(line + "\n" for line in page.lines)


class _Page:
    def __init__(self, record: Record, text: str) -> None:
        self.lines: list[str] = []
        self._record, self._text = record, text
        self._counts = dict.fromkeys("TERA#", 0)
        self._drawn: dict[tuple[str, str], str] = {}
        self._of: dict[str, str] = {}
        self._mentions: dict[str, list[tuple[Span, str]]] = {}

    def draw(self) -> None:
        r = self._record
        for actor in r.actors:
            kind = actor.kind.value.capitalize()
            drawn = [(span, self._mark(kind, [span])) for span in actor.mentions]
            self._mentions[actor.id] = found = [(span, mark) for span, mark in drawn if mark]
            marks = list(dict.fromkeys(mark for _, mark in found))
            if marks:
                self._known(actor.id, marks[0])
            if len(marks) > 1:
                self.lines.append(f"*\tEquiv {' '.join(marks)}")
        for kind, rows in (("Place", r.places), ("Date", r.dates), ("Figure", r.figures)):
            for row in rows:
                self._known(row.id, self._mark(kind, [row.span]))
        statements = [(s, self._trigger("Statement", [s.cue] if s.cue else s.content)) for s in r.statements]
        events = [(e, self._trigger(_type(e), [e.trigger])) for e in r.events]
        self._name([*statements, *events])
        for s, trigger in statements:
            if trigger:
                self._statement(s, trigger)
        for e, trigger in events:
            if trigger:
                self._event(e, trigger)
        for link in r.links:
            one, other = self._of.get(link.from_), self._of.get(link.to)
            if one and other:
                self._new("R", f"{link.kind.value.capitalize()} Arg1:{one} Arg2:{other}")

    def _name(self, drawn: Sequence[tuple[Statement | Event, str]]) -> None:
        """Numbers of events, before they are written: they refer to each other."""
        for row, trigger in drawn:
            if trigger:
                self._counts["E"] += 1
                self._of[row.id] = f"E{self._counts['E']}"

    def _statement(self, s: Statement, trigger: str) -> None:
        near = s.source[0] if s.source else s.cue
        parts: list[_Part] = [
            ("Speaker", [self._mention(s.speaker, near)]),
            ("Source", [self._mark("Source", s.source)]),
            ("Content", [self._mark("Content", s.content)] if s.cue else []),
            ("Addressee", [self._mark("Addressee", [s.addressee])] if s.addressee else []),
            ("Via", [self._mention(v, near) for v in s.via]),
            ("Inside", [self._of.get(s.inside or "")]),
        ]
        self._write(s.id, f"Statement:{trigger}", parts, (s.act, s.quotation, s.polarity, s.stance))

    def _event(self, e: Event, trigger: str) -> None:
        parts: list[_Part] = [
            ("Actor", [self._mention(a, e.trigger) for a in e.actors]),
            ("Recipient", [self._mention(a, e.trigger) for a in e.recipients]),
            ("Where", [self._of.get(e.where or "")]),
            ("When", [self._of.get(e.when or "")]),
            ("Counts", [self._of.get(f) for f in e.figures]),
            ("Voice", [self._of.get(e.voice)]),
        ]
        self._write(e.id, f"{_type(e)}:{trigger}", parts, (e.status,))

    def _write(self, row: str, head: str, parts: Iterable[_Part], values: Iterable[StrEnum]) -> None:
        told = [head]
        for part, marks in parts:
            found = dict.fromkeys(mark for mark in marks if mark)
            told += [f"{part}{n if n > 1 else ''}:{mark}" for n, mark in enumerate(found, 1)]
        name = self._of[row]
        self.lines.append(f"{name}\t{' '.join(told)}")
        for value in values:
            self._new("A", f"{type(value).__name__} {name} {value.value}")
        self._note(name, row)

    def _trigger(self, kind: str, spans: Sequence[Span]) -> str:
        return self._mark(kind, spans, shared=False)

    def _mention(self, actor: str | None, near: Span | None) -> str | None:
        """The mention of an actor that stands nearest to some words."""
        found = self._mentions.get(actor or "", [])
        at = near.start if near is not None else 0
        return min(found, key=lambda pair: abs(pair[0].start - at), default=(None, None))[1]

    def _mark(self, kind: str, spans: Sequence[Span], *, shared: bool = True) -> str:
        """A text-bound annotation on some words, "" where there are none; the same words are marked once as a kind."""
        pieces = _merged(
            (span.start + p.start(), span.start + p.end())
            for span in spans
            for p in _PIECE.finditer(self._text[span.start : span.end])
            if p[0].strip()
        )
        if not pieces:
            return ""
        where = ";".join(f"{start} {end}" for start, end in pieces)
        if shared and (kind, where) in self._drawn:
            return self._drawn[kind, where]
        name = self._new("T", f"{kind} {where}\t{' '.join(self._text[start:end] for start, end in pieces)}")
        self._drawn[kind, where] = name
        return name

    def _known(self, row: str, mark: str) -> None:
        if mark:
            self._of[row] = mark
            self._note(mark, row)

    def _note(self, mark: str, row: str) -> None:
        self._new("#", f"AnnotatorNotes {mark}\t{' '.join(harmless(row).split())}")

    def _new(self, letter: str, rest: str) -> str:
        self._counts[letter] += 1
        name = f"{letter}{self._counts[letter]}"
        self.lines.append(f"{name}\t{rest}")
        return name


def _type(event: Event) -> str:
    return event.type if event.type in event_types() and _CODE.fullmatch(event.type) else _OTHER


def _merged(pieces: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pieces in the order of the text, those that overlap or touch as one: brat knows no others."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
