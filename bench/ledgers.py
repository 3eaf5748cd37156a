"""Ledgers of any size without the model: a seeded world of speakers, states and places, and the reports that it makes.

A report is a plan of sentences that is written down: statements, events with a party on each side, numbers of victims;
its words are real English ones from Onrecord's tables, drawn as words are (Zipf). Ten reports come a day, so that more
reports are more years. Some tell of what another report has told within three days, some quote the same words, some are
copies of another under a different outlet. Nothing of it means anything; it has the shape and the weight of the news.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate
from typing import Generic, TypeVar

from bench.ledger_words import small_words, triggers, vocabulary
from onrecord.record import (
    NARRATION,
    Act,
    Actor,
    ActorKind,
    Date,
    Document,
    Event,
    Figure,
    Place,
    Quotation,
    Record,
    Span,
    Statement,
    Status,
    document_id,
    row_id,
)
from onrecord.tables import institutions, states
from onrecord.tables.ontology import intensity
from onrecord.tables.tsv import rows

SEED = 4
BEGINS = date(2001, 1, 1)
REPORTS_A_DAY = 10
PERSONS, BODIES, PLACES, OUTLETS = 4000, 600, 5000, 60
STATEMENTS, EVENTS, FIGURES = 12, 8, 3
INSIDE = 3
"""Events of a report that stand in a statement rather than in its own voice."""
SMALL = 0.35
"""Share of words like "the" and "of" in a clause."""
WIDE = 0.5
COPIED, TOLD_AGAIN, QUOTED_AGAIN = 0.05, 0.35, 0.12
"""Shares: reports that are copies of another, events that another report has told, statements that it has quoted."""

T = TypeVar("T")
_CUES = (("said", Act.SAY),) * 6 + (
    ("denied", Act.DENY),
    ("claimed", Act.CLAIM),
    ("warned", Act.WARN),
    ("confirmed", Act.CONFIRM),
    ("announced", Act.ANNOUNCE),
    ("accused critics, saying", Act.ACCUSE),
)
_SYLLABLES = (
    "ba",
    "ko",
    "ri",
    "len",
    "mar",
    "to",
    "vas",
    "dor",
    "shi",
    "nel",
    "gra",
    "pol",
    "za",
    "hem",
    "tur",
    "quin",
)


class Zipf(Generic[T]):
    """Draws things as often as their place in the list says: the first twice as often as the second."""

    def __init__(self, things: Sequence[T], power: float = 1.0) -> None:
        self.things = things
        self._steps = list(accumulate(1 / (n + 3) ** power for n in range(len(things))))

    def draw(self, chance: random.Random) -> T:
        return self.things[bisect(self._steps, chance.random() * self._steps[-1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody of the world. `short`: what reports call them after the first time; `role`: what may stand before it."""

    name: str
    short: str
    kind: ActorKind
    country: str | None
    sector: str | None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    name: str
    country: str
    lat: float
    lon: float
    gazetteer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An event as it happened, which several reports may tell in their own words."""

    type: str
    mode: str | None
    verb: str
    actor: Party
    recipient: Party
    spot: Spot
    day: date
    dead: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a plan: a saying (`speaker`, `cue`, `content`), a deed with its words, or both."""

    words: str
    speaker: Party | None = None
    cue: tuple[str, Act] = _CUES[0]
    quoted: bool = False
    deed: Deed | None = None
    counted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    title: str
    outlet: str
    published: date
    sentences: tuple[Sentence, ...]
    number: int


@dataclass(slots=True)
class _Page:
    """A text as it grows."""

    text: str = ""
    mentions: dict[Party, list[Span]] = field(default_factory=dict)

    def put(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start=start, end=len(self.text), text=words)

    def name(self, party: Party) -> Span:
        span = self.put(party.short if party in self.mentions else party.name)
        self.mentions.setdefault(party, []).append(span)
        return span


class World:
    """What reports are about, the same for one seed.

    `power`: how much the names that are most in the news are there (the exponent of Zipf's law): 1 as in the reports of
    one affair, `WIDE` as in those of the whole world.
    """

    def __init__(self, seed: int = SEED, power: float = 1.0) -> None:
        self._chance = chance = random.Random(seed)
        words = list(vocabulary())
        chance.shuffle(words)
        self._words = Zipf(words)
        self._small = Zipf(sorted(small_words()))
        every = [s for s in states() if s.status == "state"]
        chance.shuffle(every)
        self._states = Zipf(
            [Party(name=s.name, short=s.name, kind=ActorKind.STATE, country=s.code, sector="GOV") for s in every]
        )
        self._persons = Zipf([self._person() for _ in range(PERSONS)], power)
        bodies = chance.sample([i for i in institutions() if i.kind == "organization" and " " in i.name], BODIES)
        self._bodies = Zipf(
            [
                Party(
                    name=i.name,
                    short=i.name,
                    kind=ActorKind.ORGANIZATION,
                    country=i.country or None,
                    sector=i.sector or None,
                )
                for i in bodies
            ]
        )
        cities = [r for r in rows("places") if r[2] == "city" and int(r[7]) > 50_000]
        self._spots = Zipf(
            [
                Spot(name=r[1], country=r[3], lat=float(r[5]), lon=float(r[6]), gazetteer=f"geonames:{r[8]}")
                for r in chance.sample(cities, PLACES)
            ],
            power,
        )
        self._outlets = [f"The {s.name.split()[-1]} {k}" for s in every for k in ("Post", "Herald", "Times")][:OUTLETS]
        self._triggers = Zipf(list(triggers()), 0.7)
        self._deeds: deque[Deed] = deque(maxlen=3 * REPORTS_A_DAY * EVENTS // 2)
        self._quotes: deque[Sentence] = deque(maxlen=3 * REPORTS_A_DAY * STATEMENTS // 2)
        self._plans: deque[Plan] = deque(maxlen=3 * REPORTS_A_DAY)

    @cached_property
    def _roles(self) -> list[tuple[str, str]]:
        return [(role.title(), sector) for role, sector, _ in rows("roles") if sector and role.count(" ") < 3]

    @cached_property
    def _given(self) -> list[str]:
        return [row[0].title() for row in rows("given_names")]

    @cached_property
    def _common(self) -> list[str]:
        return [row[0].title() for row in rows("surnames") if row[1]]

    def _person(self) -> Party:
        chance = self._chance
        family = chance.choice(self._common)
        if chance.random() < 0.7:
            family = "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4))).title()
        role, sector = chance.choice(self._roles)
        country = self._states.draw(chance).country
        name = f"{chance.choice(self._given)} {family}"
        return Party(name=name, short=family, kind=ActorKind.PERSON, country=country, sector=sector, role=role)

    def plans(self, count: int) -> Iterator[Plan]:
        """So many plans of reports, in the order of their days."""
        for number in range(count):
            day = BEGINS + timedelta(days=number // REPORTS_A_DAY)
            if self._plans and self._chance.random() < COPIED:
                plan = self._copy(self._chance.choice(self._plans), number, day)
            else:
                plan = self._fresh(number, day)
                self._plans.append(plan)
            yield plan

    def _copy(self, plan: Plan, number: int, day: date) -> Plan:
        kept = plan.sentences[: len(plan.sentences) - self._chance.randint(0, 4)]
        outlet = self._chance.choice(self._outlets)
        return replace(plan, number=number, outlet=outlet, published=day, sentences=kept, title=self._title())

    def _fresh(self, number: int, day: date) -> Plan:
        chance = self._chance
        cast = [group.draw(chance) for group in (self._persons,) * 3 + (self._bodies,) * 2 + (self._states,) * 2]
        before = list(self._deeds)
        told = [self._sentence(day, cast, before) for _ in range(EVENTS)]
        told = [replace(s, counted=n < FIGURES) for n, s in enumerate(told)]
        said = [self._saying(chance.choice(cast)) for _ in range(STATEMENTS - INSIDE)]
        inside = [replace(s, speaker=chance.choice(cast), cue=chance.choice(_CUES)) for s in told[-INSIDE:]]
        sentences = [*told[:-INSIDE], *said, *inside]
        chance.shuffle(sentences)
        return Plan(
            title=self._title(),
            outlet=chance.choice(self._outlets),
            published=day,
            sentences=tuple(sentences),
            number=number,
        )

    def _title(self) -> str:
        return self._clause(7).capitalize()

    def _clause(self, size: int) -> str:
        chance = self._chance
        return " ".join([(self._small if chance.random() < SMALL else self._words).draw(chance) for _ in range(size)])

    def _saying(self, speaker: Party) -> Sentence:
        chance = self._chance
        if self._quotes and chance.random() < QUOTED_AGAIN:
            return chance.choice(self._quotes)
        quoted = chance.random() < 0.4
        said = Sentence(
            words=self._clause(chance.randint(7, 16)), speaker=speaker, cue=chance.choice(_CUES), quoted=quoted
        )
        self._quotes.append(said)
        return said

    def _sentence(self, day: date, cast: Sequence[Party], before: Sequence[Deed]) -> Sentence:
        chance = self._chance
        if before and chance.random() < TOLD_AGAIN:
            deed = chance.choice(before)
        else:
            type, mode, verb = self._triggers.draw(chance)
            actor, recipient = chance.sample(cast, 2)
            deed = Deed(
                type=type,
                mode=mode,
                verb=verb,
                actor=actor,
                recipient=recipient,
                spot=self._spots.draw(chance),
                day=day - timedelta(days=chance.randint(0, 3)),
                dead=chance.randint(2, 90),
            )
            self._deeds.append(deed)
        return Sentence(words=self._clause(chance.randint(3, 7)), deed=deed)


def records(count: int, seed: int = SEED, power: float = 1.0) -> Iterator[Record]:
    """So many records, one after the other; see `World`."""
    for plan in World(seed, power).plans(count):
        yield record(plan)


def record(plan: Plan) -> Record:
    """A plan written down, as the reader would have read it."""
    page = _Page()
    title = page.put(plan.title)
    page.put("\n\n")
    drafts = [_write(page, sentence, plan) for sentence in plan.sentences]
    document = Document(
        id=document_id(page.text),
        text=page.text,
        title=plan.title,
        published=plan.published.isoformat(),
        outlet=plan.outlet,
        path=f"reports/{plan.number:08}.txt",
        language="en",
        title_span=title,
        text_profile="saved-text/1",
    )
    rows_ = _Rows(document, page)
    for sentence, draft in zip(plan.sentences, drafts, strict=True):
        rows_.take(sentence, draft)
    return rows_.record()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """Where the parts of a written sentence stand."""

    whole: Span
    source: Span | None = None
    cue: Span | None = None
    content: Span | None = None
    trigger: Span | None = None
    place: Span | None = None
    date: Span | None = None
    number: Span | None = None


def _write(page: _Page, sentence: Sentence, plan: Plan) -> _Draft:
    start = len(page.text)
    parts: dict[str, Span] = {}
    if sentence.speaker is not None and not sentence.quoted:
        if sentence.speaker.role and sentence.speaker not in page.mentions:
            page.put(f"{sentence.speaker.role} ")
        parts["source"] = page.name(sentence.speaker)
        page.put(" ")
        parts["cue"] = page.put(sentence.cue[0])
        page.put(" that ")
    begin = len(page.text)
    if sentence.quoted:
        page.put("“")
    if (deed := sentence.deed) is not None:
        page.name(deed.actor)
        page.put(" ")
        parts["trigger"] = page.put(deed.verb)
        page.put(" ")
        page.name(deed.recipient)
        page.put(" in ")
        parts["place"] = page.put(deed.spot.name)
        page.put(" on ")
        parts["date"] = page.put(f"{deed.day:%A}")
        if sentence.counted:
            page.put(", killing ")
            parts["number"] = page.put(str(deed.dead))
            page.put(" people")
        page.put(", ")
    page.put(sentence.words)
    if sentence.quoted:
        page.put(",”")
    if sentence.speaker is not None:
        parts["content"] = Span.of(page.text, begin, len(page.text))
        if sentence.quoted:
            page.put(" ")
            parts["source"] = page.name(sentence.speaker)
            page.put(" ")
            parts["cue"] = page.put("said")
    page.put(".")
    whole = Span.of(page.text, start, len(page.text))
    page.put("\n" if len(page.text) % 3 else " ")
    return _Draft(whole=whole, **parts)


class _Rows:
    """The rows of one report, sentence by sentence."""

    def __init__(self, document: Document, page: _Page) -> None:
        self._document, self._page = document, page
        self._ids = {p: row_id("actor", document.id, n) for n, p in enumerate(page.mentions)}
        self._dates: list[Date] = []
        self._places: list[Place] = []
        self._statements: list[Statement] = []
        self._events: list[Event] = []
        self._figures: list[Figure] = []

    def take(self, sentence: Sentence, draft: _Draft) -> None:
        voice = NARRATION
        if sentence.speaker is not None and draft.content is not None:
            voice = row_id("statement", self._document.id, len(self._statements))
            self._statements.append(
                Statement(
                    id=voice,
                    speaker=self._ids[sentence.speaker],
                    source=(draft.source,) if draft.source else (),
                    cue=draft.cue,
                    act=Act.SAY if sentence.quoted else sentence.cue[1],
                    content=(draft.content,),
                    quotation=Quotation.DIRECT if sentence.quoted else Quotation.INDIRECT,
                    score=0.9,
                )
            )
        if sentence.deed is not None:
            self._event(sentence.deed, draft, voice)

    def _event(self, deed: Deed, draft: _Draft, voice: str) -> None:
        assert draft.trigger is not None and draft.place is not None and draft.date is not None
        document = self._document.id
        when, where = row_id("date", document, draft.date), row_id("place", document, draft.place)
        day = deed.day.isoformat()
        self._dates.append(Date(id=when, span=draft.date, start=day, end=day, precision="day", type="DATE", value=day))
        self._places.append(
            Place(
                id=where,
                name=deed.spot.name,
                span=draft.place,
                country=deed.spot.country,
                lat=deed.spot.lat,
                lon=deed.spot.lon,
                gazetteer_id=deed.spot.gazetteer,
                precision="city",
            )
        )
        figures = ()
        if draft.number is not None:
            figures = (row_id("figure", document, draft.number),)
            dead = float(deed.dead)
            self._figures.append(
                Figure(
                    id=figures[0],
                    span=draft.number,
                    measure="killed",
                    low=dead,
                    best=dead,
                    high=dead,
                    unit="people",
                    where=where,
                    when=when,
                    voice=voice,
                )
            )
        self._events.append(
            Event(
                id=row_id("event", document, draft.trigger),
                type=deed.type,
                mode=deed.mode,
                trigger=draft.trigger,
                sentence=draft.whole,
                voice=voice,
                actors=(self._ids[deed.actor],),
                recipients=(self._ids[deed.recipient],),
                when=when,
                where=where,
                status=Status.HAPPENED,
                intensity=intensity(deed.type, deed.mode),
                figures=figures,
            )
        )

    def record(self) -> Record:
        actors = tuple(
            Actor(
                id=self._ids[p],
                name=p.name,
                kind=p.kind,
                country=p.country,
                sector=p.sector,
                role=p.role,
                mentions=tuple(spans),
            )
            for p, spans in self._page.mentions.items()
        )
        return Record(
            document=self._document,
            actors=actors,
            dates=tuple(self._dates),
            places=tuple(self._places),
            statements=tuple(self._statements),
            events=tuple(self._events),
            figures=tuple(self._figures),
        )
