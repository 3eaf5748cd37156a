"""What the full-text index holds of a record: one entry for each statement, event and figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b

from onrecord.compare.days import DAY, day_of
from onrecord.compare.profiles import Profile, profile
from onrecord.ledger.ranges import words
from onrecord.ledger.words import facet
from onrecord.record import NARRATION, Actor, Event, Figure, Record, Span, Statement

_AROUND = 160
"""Characters to each side of a figure that no event's sentence holds."""


_BITS = 24
"""Bits of an entry's id that do not tell its day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry. `fields`: words, voices, parties, facets (see `ledger.words`)."""

    row: str
    kind: str
    document: str
    day: str | None
    fields: tuple[str, str, str, str]

    @property
    def id(self) -> int:
        """The number that entries are ordered by: their day, and within it a hash, so that no order of adding shows."""
        return day_ids(self.day)[0] + int.from_bytes(blake2b(self.row.encode(), digest_size=_BITS // 8).digest(), "big")


@lru_cache(maxsize=1 << 12)
def day_ids(day: str | None) -> tuple[int, int]:
    """The first and the last id of the entries of an ISO day; those of no day, or of none that is, come before all."""
    try:
        number = date.fromisoformat(day).toordinal() if day else 0
    except ValueError:
        number = 0
    return number << _BITS, (number + 1 << _BITS) - 1


def lines(record: Record) -> list[Line]:
    """The entries of a record: its statements, events and figures, in their order."""
    return list(_Index(record).lines())


class _Index:
    def __init__(self, record: Record) -> None:
        self._record = record
        self._actors = {a.id: a for a in record.actors}
        self._profiles = {a.id: profile(a) for a in record.actors}
        self._statements = {s.id: s for s in record.statements}
        self._dates = {d.id: d for d in record.dates}
        self._places = {p.id: p for p in record.places}
        self._mentions = sorted((m.start, m.end, a.id) for a in record.actors for m in a.mentions)
        self._day = day_of(record.document.published)
        self._outlet = [facet("outlet", record.document.outlet)] if record.document.outlet else []

    def lines(self) -> Iterator[Line]:
        """The entries."""
        document = self._record.document.id
        for s in self._record.statements:
            yield Line(row=s.id, kind="statement", document=document, day=self._day, fields=self._statement(s))
        for e in self._record.events:
            yield Line(row=e.id, kind="event", document=document, day=self._when(e.when), fields=self._event(e))
        for f in self._record.figures:
            when = self._when(f.as_of or f.when)
            yield Line(row=f.id, kind="figure", document=document, day=when, fields=self._figure(f))

    def _statement(self, s: Statement) -> tuple[str, str, str, str]:
        about = self._mentioned(s.content)
        voices = [s.speaker, *s.via]
        codes = [("is", "statement"), ("act", s.act.value), ("speaks", self._country(s.speaker))]
        return (
            words(s.content),
            f"{self._names(voices)} {words(s.source)}",
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
            e.sentence.text,
            self._names(self._voice(e.voice)),
            f"{self._names(parties)} {self._place(e.where)}",
            self._facets(codes, parties, e.where),
        )

    def _figure(self, f: Figure) -> tuple[str, str, str, str]:
        codes = [
            ("is", "figure"),
            ("measure", f.measure),
            ("voice", "narration" if f.voice == NARRATION else "statement"),
        ]
        return (
            self._sentence(f.span),
            self._names(self._voice(f.voice)),
            f"{self._names([f.who])} {self._place(f.where)}",
            self._facets(codes, [f.who], f.where),
        )

    def _voice(self, voice: str) -> list[str | None]:
        statement = self._statements.get(voice)
        return [statement.speaker, *statement.via] if statement is not None else []

    def _names(self, actors: Iterable[str | None]) -> str:
        found = dict.fromkeys(
            n for a in actors if a in self._profiles for n in _names(self._profiles[a], self._actors[a])
        )
        return " . ".join(found)

    def _place(self, place: str | None) -> str:
        found = self._places.get(place or "")
        return found.name if found is not None else ""

    def _country(self, actor: str | None) -> str | None:
        return self._actors[actor].country if actor in self._actors else None

    def _facets(
        self, codes: Iterable[tuple[str, str | None]], parties: Iterable[str | None], place: str | None = None
    ) -> str:
        found = [facet(kind, code) for kind, code in codes if code]
        countries = dict.fromkeys(self._country(p) for p in parties)
        if (where := self._places.get(place or "")) is not None:
            countries[where.country] = None
        found += [facet("country", c) for c in countries if c]
        return " ".join([*found, *self._outlet])

    def _when(self, date: str | None) -> str | None:
        found = self._dates.get(date or "")
        return found.start[:DAY] if found is not None and found.start else self._day

    def _mentioned(self, spans: Sequence[Span]) -> list[str]:
        """The actors with a mention in some spans, in order."""
        found = []
        for span in spans:
            for start, end, actor in self._mentions[bisect_left(self._mentions, (span.start,)) :]:
                if start >= span.end:
                    break
                if end <= span.end:
                    found.append(actor)
        return list(dict.fromkeys(found))

    def _sentence(self, span: Span) -> str:
        """The sentence that a figure stands in, or as much as stands around it."""
        for event in self._record.events:
            if event.sentence.start <= span.start and span.end <= event.sentence.end:
                return event.sentence.text
        text = self._record.document.text
        first = max(text.rfind("\n", 0, span.start) + 1, span.start - _AROUND)
        last = text.find("\n", span.end)
        return text[first : min(span.end + _AROUND, last if last >= 0 else len(text))]


def _names(profile: Profile, actor: Actor) -> Iterator[str]:
    yield profile.name
    yield from profile.names
    if actor.role:
        yield actor.role
