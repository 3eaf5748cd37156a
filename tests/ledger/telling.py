"""Small reports for tests of what a ledger answers: a text, and the rows that are read in it, each by its words."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord import record as r
from onrecord.ledger.intake.adding import add
from onrecord.ledger.storage.store import Store
from onrecord.tables import state
from tests.ledger.reports import version

DAY = 10


@dataclass
class Telling:
    """One report. Every row is given by words that stand in the text; its methods give the id of the row."""

    outlet: str | None
    day: str
    text: str
    title: str | None = None
    actors: list[r.Actor] = field(default_factory=list)
    dates: list[r.Date] = field(default_factory=list)
    places: list[r.Place] = field(default_factory=list)
    statements: list[r.Statement] = field(default_factory=list)
    events: list[r.Event] = field(default_factory=list)
    figures: list[r.Figure] = field(default_factory=list)
    links: list[r.Link] = field(default_factory=list)

    @property
    def document(self) -> str:
        """The id of the report."""
        return r.document_id(self.text)

    def span(self, words: str) -> r.Span:
        start = self.text.index(words)
        return r.Span(start=start, end=start + len(words), text=words)

    def _id(self, kind: str, words: str) -> str:
        return r.row_id(kind, self.document, words)

    def actor(
        self,
        words: str,
        kind: r.ActorKind = r.ActorKind.PERSON,
        country: str | None = None,
        *,
        name: str | None = None,
        role: str | None = None,
        sector: str | None = None,
    ) -> str:
        id = self._id("actor", words)
        if id not in [a.id for a in self.actors]:
            self.actors.append(
                r.Actor(
                    id=id,
                    name=name or words,
                    kind=kind,
                    country=country,
                    role=role,
                    sector=sector,
                    mentions=(self.span(words),),
                )
            )
        return id

    def state(self, words: str, country: str) -> str:
        known = state(country)
        return self.actor(words, r.ActorKind.STATE, country, name=known.name if known is not None else None)

    def when(self, words: str, start: str, end: str | None = None) -> str:
        id = self._id("date", words)
        span = self.span(words)
        self.dates.append(
            r.Date(id=id, span=span, start=start, end=end or start, precision="day", type="DATE", value=start)
        )
        return id

    def where(self, words: str, country: str, precision: str = "city") -> str:
        id = self._id("place", words)
        self.places.append(
            r.Place(id=id, name=words, span=self.span(words), country=country, precision=precision, lat=1.0, lon=1.0)
        )
        return id

    def said(self, speaker: str | None, content: str, act: r.Act = r.Act.SAY) -> str:
        id = self._id("statement", content)
        self.statements.append(r.Statement(id=id, speaker=speaker, act=act, content=(self.span(content),)))
        return id

    def event(
        self,
        trigger: str,
        type: str,
        actors: tuple[str, ...] = (),
        recipients: tuple[str, ...] = (),
        *,
        mode: str | None = None,
        when: str | None = None,
        where: str | None = None,
        voice: str = r.NARRATION,
        status: r.Status = r.Status.HAPPENED,
        score: float | None = None,
        figures: tuple[str, ...] = (),
    ) -> str:
        id = self._id("event", trigger)
        span = self.span(trigger)
        begin = self.text.rfind("\n", 0, span.start) + 1
        end = (self.text + "\n").index("\n", span.end)
        self.events.append(
            r.Event(
                id=id,
                type=type,
                mode=mode,
                trigger=span,
                sentence=r.Span(start=begin, end=end, text=self.text[begin:end]),
                actors=actors,
                recipients=recipients,
                when=when,
                where=where,
                voice=voice,
                status=status,
                intensity=score,
                figures=figures,
            )
        )
        return id

    def figure(
        self,
        words: str,
        measure: str,
        low: float | None,
        best: float | None,
        high: float | None,
        *,
        voice: str = r.NARRATION,
        who: str | None = None,
        as_of: str | None = None,
        where: str | None = None,
    ) -> str:
        id = self._id("figure", words)
        self.figures.append(
            r.Figure(
                id=id,
                span=self.span(words),
                measure=measure,
                low=low,
                best=best,
                high=high,
                voice=voice,
                who=who,
                as_of=as_of,
                where=where,
            )
        )
        return id

    def link(self, kind: r.LinkKind, one: str, other: str, because: str, score: float = 0.8) -> None:
        self.links.append(r.Link(kind=kind, from_=one, to=other, because=because, score=score))

    def record(self) -> r.Record:
        title = self.title or self.text.partition("\n")[0]
        return r.Record(
            document=r.Document(
                id=self.document,
                text=self.text,
                title=title,
                outlet=self.outlet,
                published=self.day,
                path=f"{self.document}.txt",
                text_profile="saved-text/1",
            ),
            actors=tuple(self.actors),
            dates=tuple(self.dates),
            places=tuple(self.places),
            statements=tuple(self.statements),
            events=tuple(self.events),
            figures=tuple(self.figures),
            links=tuple(self.links),
        )


def put(store: Store, *some: Telling) -> None:
    """Adds reports to a ledger."""
    for telling in some:
        record = telling.record()
        add(store, record, version(record))
