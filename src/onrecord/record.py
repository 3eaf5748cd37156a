"""The rows of the record: what Onrecord says of one report, and nothing else.

Field names are the field's own: source, cue and content from attribution research (PolNeAR); actor, recipient, type,
mode and context from political event data (PLOVER); low, best and high from UCDP; type and value of dates from TIMEX3.

Every `Span` is half-open, in Unicode code points of `Document.text`, and carries the words it covers, so that
`document.text[span.start:span.end] == span.text` holds for every span of every row (`Record.broken_spans` checks it).
Rows refer to each other by id. An id is a hash of what identifies the row: the same report read twice by the same
version has the same ids. Absent is None or an empty tuple, never a missing field.

This module imports only the standard library.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from enum import StrEnum

RECORD_VERSION = "1"
"""Version of the row shapes; the `onrecord` key of the JSON form."""

NARRATION = "narration"
"""`Event.voice` and `Figure.voice` where the outlet itself speaks."""


class ActorKind(StrEnum):
    """What sort of actor a name or description stands for."""

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    GROUP = "group"
    UNNAMED = "unnamed"


class Quotation(StrEnum):
    """How the content is given: in quotation marks throughout, in the reporter's words, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """Whether the act of speaking is affirmed ("said") or negated ("did not say")."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Stance(StrEnum):
    """What the reporter's verb gives away about the truth of the content ("said", "claimed", "revealed")."""

    NEUTRAL = "neutral"
    DOUBTING = "doubting"
    ENDORSING = "endorsing"


class Act(StrEnum):
    """What a speaker does by speaking, after the classes of reporting verbs and illocutionary acts."""

    SAY = "say"
    ANNOUNCE = "announce"
    REPORT = "report"
    CLAIM = "claim"
    DENY = "deny"
    CONFIRM = "confirm"
    ADMIT = "admit"
    ACCUSE = "accuse"
    CRITICIZE = "criticize"
    PRAISE = "praise"
    ESTIMATE = "estimate"
    PREDICT = "predict"
    ORDER = "order"
    REQUEST = "request"
    PROPOSE = "propose"
    PROMISE = "promise"
    THREATEN = "threaten"
    WARN = "warn"
    AGREE = "agree"
    REFUSE = "refuse"
    ASK = "ask"
    BELIEVE = "believe"
    KNOW = "know"
    DOUBT = "doubt"
    INTEND = "intend"
    DECIDE = "decide"
    HOPE = "hope"
    FEAR = "fear"
    FEEL = "feel"


class Status(StrEnum):
    """Whether an event happened, in the words of the voice that reports it."""

    HAPPENED = "happened"
    DENIED = "denied"
    PLANNED = "planned"
    REQUESTED = "requested"
    THREATENED = "threatened"
    HYPOTHETICAL = "hypothetical"


class LinkKind(StrEnum):
    """How two rows stand to each other."""

    DISPUTES = "disputes"
    CORROBORATES = "corroborates"
    REPEATS = "repeats"
    UPDATES = "updates"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Words of a document: `document.text[start:end] == text`.

    `start` and `end` are Unicode code points, half-open. Raises ValueError for an empty or impossible span.
    """

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or len(self.text) != self.end - self.start:
            raise ValueError(f"impossible span {self.start}:{self.end} for {len(self.text)} characters")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`; ValueError when it is empty or outside."""
        return cls(start=start, end=end, text=text[start:end])


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report as Onrecord reads it. `text` is what every span points into."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    """ISO 8601, to the precision known: `2016`, `2016-06`, `2016-06-30`, `2016-06-30T07:34`, an offset if given."""
    outlet: str | None = None
    byline: str | None = None
    dateline: str | None = None
    url: str | None = None
    path: str | None = None
    """The input's name as it was given."""
    language: str | None = None
    title_span: Span | None = None
    captions: tuple[Span, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)
    retrieved: str | None = None
    text_profile: str = ""
    """Name and version of the rules that made `text` from the input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody or something that speaks, acts or is acted upon, with every mention of it in the document."""

    id: str
    name: str
    """The fullest form in the document."""
    kind: ActorKind
    country: str | None = None
    """ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, IMG, MNC for international actors."""
    sector: str | None = None
    """PLOVER sector: GOV, MIL, COP, REB, OPP, CVL, JRN, ..."""
    role: str | None = None
    mentions: tuple[Span, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One attribution: who is reported to say, think, want or order what, in which words."""

    id: str
    speaker: str | None = None
    source: tuple[Span, ...] = ()
    cue: Span | None = None
    act: Act = Act.SAY
    content: tuple[Span, ...] = ()
    quotation: Quotation = Quotation.INDIRECT
    polarity: Polarity = Polarity.AFFIRMED
    stance: Stance = Stance.NEUTRAL
    addressee: Span | None = None
    via: tuple[str, ...] = ()
    when: str | None = None
    where: str | None = None
    when_span: Span | None = None
    where_span: Span | None = None
    inside: str | None = None
    score: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A time expression. `start` and `end` are ISO dates, inclusive; None is open. `type`, `value`: TIMEX3.

    A length of time that the text counts from a dated clause ("four days after") has the days that it leads to.
    """

    id: str
    span: Span
    start: str | None = None
    end: str | None = None
    precision: str | None = None
    type: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that the text names. `lat`, `lon`: WGS 84 degrees."""

    id: str
    name: str
    span: Span
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    gazetteer_id: str | None = None
    precision: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something reported to happen, coded in PLOVER; `voice` says who reports it."""

    id: str
    type: str
    trigger: Span
    sentence: Span
    voice: str = NARRATION
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    when: str | None = None
    where: str | None = None
    status: Status = Status.HAPPENED
    intensity: float | None = None
    figures: tuple[str, ...] = ()
    scheme: str = "plover"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that a researcher would tabulate, as reported: `low <= best <= high` where they are known."""

    id: str
    span: Span
    measure: str
    low: float | None = None
    best: float | None = None
    high: float | None = None
    unit: str | None = None
    qualifier: str | None = None
    who: str | None = None
    where: str | None = None
    when: str | None = None
    as_of: str | None = None
    voice: str = NARRATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A stated relation between two rows. In JSON the ends are called `from` and `to`."""

    kind: LinkKind
    from_: str
    to: str
    because: str
    score: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything that Onrecord reads in one document."""

    document: Document
    actors: tuple[Actor, ...] = ()
    dates: tuple[Date, ...] = ()
    places: tuple[Place, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    links: tuple[Link, ...] = ()

    def spans(self) -> Iterator[Span]:
        """Every span of every row."""
        for kind in fields(self):
            rows = getattr(self, kind.name)
            for row in rows if isinstance(rows, tuple) else (rows,):
                for name in _COLUMNS_OF_SPANS[type(row)]:
                    value = getattr(row, name)
                    if isinstance(value, tuple):
                        yield from value
                    elif value is not None:
                        yield value

    def broken_spans(self) -> list[Span]:
        """Spans that are not verbatim in the document; always empty for a record that Onrecord made."""
        text = self.document.text
        return [s for s in self.spans() if text[s.start : s.end] != s.text]

    def actor(self, actor_id: str | None) -> Actor | None:
        """The actor with this id, or None."""
        return next((a for a in self.actors if a.id == actor_id), None)

    def date(self, date_id: str | None) -> Date | None:
        """The date with this id, or None."""
        return next((d for d in self.dates if d.id == date_id), None)

    def place(self, place_id: str | None) -> Place | None:
        """The place with this id, or None."""
        return next((p for p in self.places if p.id == place_id), None)

    def statement(self, statement_id: str | None) -> Statement | None:
        """The statement with this id, or None."""
        return next((s for s in self.statements if s.id == statement_id), None)


_COLUMNS_OF_SPANS = {
    row: tuple(column.name for column in fields(row) if "Span" in str(column.type))
    for row in (Document, Actor, Date, Place, Statement, Event, Figure, Link)
}
"""The columns of a row that hold a span, or several."""


def document_id(text: str) -> str:
    """SHA-256 of the UTF-8 text, first 16 hex digits. Lone surrogates count as themselves."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def row_id(kind: str, document: str, *identity: object) -> str:
    """Id of a row: its kind and a hash of its document and of what identifies it there."""
    seed = "\x1f".join([kind, document, *map(str, identity)])
    return f"{kind}-{hashlib.sha256(seed.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
