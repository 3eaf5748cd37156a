"""What the full-text index holds of a record: one entry for each statement, event and figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b

from onrecord.compare.days import DAY, day_of
from onrecord.compare.profiles import Profile, profiles_of
from onrecord.ledger.rows.ranges import words
from onrecord.ledger.storage.words import facet, name_word, plain
from onrecord.record import NARRATION, Event, Figure, Record, Span, Statement

_AROUND = 160
"""Characters to each side of a figure that it is found by."""


_BITS = 24
"""Bits of an entry's id that do not tell its day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry. `fields`: words, voices, parties, facets (see `ledger.words`)."""

    id: int
    """The number that entries are ordered by: their day, and within it a hash, so that no order of adding shows."""
    row: str
    kind: str
    document: str
    day: str | None
    fields: tuple[str, str, str, str]


def _id(row: str, day: str | None) -> int:
    return day_ids(day)[0] + int.from_bytes(blake2b(row.encode(), digest_size=_BITS // 8).digest(), "big")


@lru_cache(maxsize=1 << 12)
def day_ids(day: str | None) -> tuple[int, int]:
    """The first and the last id of the entries of an ISO day; those of no day, or of none that is, come before all."""
    try:
        number = date.fromisoformat(day).toordinal() if day else 0
    except ValueError:
        number = 0
    return number << _BITS, (number + 1 << _BITS) - 1


def lines(record: Record, profiles: Mapping[str, Profile] | None = None) -> list[Line]:
    """The entries of a record: its statements, events and figures, in their order. `profiles`: of its actors, by id."""
    return list(_Index(record, profiles_of(record) if profiles is None else profiles).lines())


class _Index:
    def __init__(self, record: Record, profiles: Mapping[str, Profile]) -> None:
        self._record = record
        self._actors = {a.id: a for a in record.actors}
        self._profiles = profiles
        self._statements = {s.id: s for s in record.statements}
        self._dates = {d.id: d for d in record.dates}
        self._places = {p.id: p for p in record.places}
        self._mentions = sorted(
            [(m.start, m.end, a.id) for a in record.actors for m in a.mentions]
            + [(p.span.start, p.span.end, p.id) for p in record.places]
        )
        self._told: dict[str, str] = {}
        self._day = day_of(record.document.published)
        self._outlet = [facet("outlet", record.document.outlet)] if record.document.outlet else []

    def lines(self) -> Iterator[Line]:
        """The entries."""
        for s in self._record.statements:
            yield self._line(s.id, "statement", self._day, self._statement(s))
        for e in self._record.events:
            yield self._line(e.id, "event", self._when(e.when), self._event(e))
        for f in self._record.figures:
            yield self._line(f.id, "figure", self._when(f.as_of or f.when), self._figure(f))

    def _line(self, row: str, kind: str, day: str | None, fields: tuple[str, str, str, str]) -> Line:
        return Line(id=_id(row, day), row=row, kind=kind, document=self._record.document.id, day=day, fields=fields)

    def _statement(self, s: Statement) -> tuple[str, str, str, str]:
        about = self._mentioned(s.content)
        voices = [s.speaker, *s.via]
        codes = [("is", "statement"), ("act", s.act.value), ("speaks", self._country(s.speaker))]
        return (
            searched(words(s.content)),
            f"{self._names(voices)} {searched(words(s.source))}",
            self._names(about),
            self._facets(codes, [*voices, *about]),
        )

    def _event(self, e: Event) -> tuple[str, str, str, str]:
        parties = [*e.actors, *e.recipients]
        codes = [("is", "event"), ("type", e.type), ("mode", e.mode), ("status", e.status.value)]
        codes += [
            ("voice", "narration" if e.voice == NARRATION else "statement"),
            *(("context", c) for c in e.contexts),
        ]
        return (
            searched(e.sentence.text),
            self._names(self._voice(e.voice)),
            self._names([*parties, e.where]),
            self._facets(codes, [*parties, e.where]),
        )

    def _figure(self, f: Figure) -> tuple[str, str, str, str]:
        codes = [
            ("is", "figure"),
            ("measure", f.measure),
            ("voice", "narration" if f.voice == NARRATION else "statement"),
        ]
        return (
            searched(self._around(f.span)),
            self._names(self._voice(f.voice)),
            self._names([f.who, f.where]),
            self._facets(codes, [f.who, f.where]),
        )

    def _voice(self, voice: str) -> list[str | None]:
        statement = self._statements.get(voice)
        return [statement.speaker, *statement.via] if statement is not None else []

    def _names(self, rows: Iterable[str | None]) -> str:
        """The names of actors and places, each as its words and as one word."""
        return " ".join(dict.fromkeys(filter(None, (self._called(row) for row in rows if row is not None))))

    def _called(self, row: str) -> str:
        if row not in self._told:
            if row in self._profiles:
                names = dict.fromkeys((self._profiles[row].name, *self._profiles[row].names))
                role = self._actors[row].role or ""
            else:
                names, role = dict.fromkeys([self._places[row].name] if row in self._places else []), ""
            parts = [*map(searched, names), *map(name_word, names), searched(role)]
            self._told[row] = " ".join(filter(None, parts))
        return self._told[row]

    def _country(self, row: str | None) -> str | None:
        found = self._actors.get(row or "") or self._places.get(row or "")
        return found.country if found is not None else None

    def _facets(self, codes: Iterable[tuple[str, str | None]], rows: Iterable[str | None]) -> str:
        found = [facet(kind, code) for kind, code in codes if code]
        found += [facet("country", c) for c in dict.fromkeys(map(self._country, rows)) if c]
        return " ".join([*found, *self._outlet])

    def _when(self, date: str | None) -> str | None:
        found = self._dates.get(date or "")
        return found.start[:DAY] if found is not None and found.start else self._day

    def _around(self, span: Span) -> str:
        first, last = sentence_around(self._record.document.text, span.start, span.end)
        return self._record.document.text[first:last]

    def _mentioned(self, spans: Sequence[Span]) -> list[str]:
        """The actors and places with a mention in some spans, in order."""
        found = []
        for span in spans:
            for start, end, actor in self._mentions[bisect_left(self._mentions, (span.start,)) :]:
                if start >= span.end:
                    break
                if end <= span.end:
                    found.append(actor)
        return list(dict.fromkeys(found))


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of a text in which a figure at these characters is found: its line, not far to each side."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = last if last >= 0 else len(text)
    if start - first > _AROUND:
        first = max(text.find(" ", start - _AROUND, start), start - _AROUND - 1) + 1
    if last - end > _AROUND:
        last = max(text.rfind(" ", end, end + _AROUND), end)
    return first, last


@lru_cache(maxsize=1 << 12)
def searched(text: str) -> str:
    """A text as it goes into the index: as it is where the index parts its words as `ledger.words` does."""
    return text if text.isascii() and "\0" not in text and "_" not in text else " ".join(plain(text))
