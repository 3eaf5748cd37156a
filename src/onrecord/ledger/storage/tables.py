"""The tables of a ledger, one class a table, and every column with its note.

Read rows and what was made of them stand apart: `documents` to `links` hold what was read in one report, exactly as its
record has it; `copies` to `relations` are made by comparing reports and can be made again from the first; `judgements`
are people's. Words are stored beside where they stand: `content` are words, `content_at` says where in the report's
text, as `start-end` (Unicode code points, half-open), several with a space between. Lists of codes and ids are JSON.
A name is a SQL name that reads as English; `begins` and `ends` are ISO dates, inclusive.
"""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from onrecord.wire import field_notes

Id = Annotated[str, "key"]
"""The table's primary key, or a part of it."""


@dataclass(frozen=True, slots=True)
class To:
    """A column that refers to the key of another table."""

    table: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `type` is text, integer, real or blob; `to` is the table that it refers to.

    Tables that are no ledger's (`onrecord.engines.parts.tables`) have lists too: integers and texts.
    """

    name: str
    type: str
    key: bool
    null: bool
    to: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns in order, those of its primary key, and the columns that are indexed."""

    name: str
    note: str
    columns: tuple[Column, ...]
    indexes: tuple[tuple[str, ...], ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The columns of the primary key."""
        return tuple(c.name for c in self.columns if c.key)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(c.name for c in self.columns)


# --- what was read -------------------------------------------------------------------------------------------------


class Readings:
    """Which version of Onrecord read a document. One reading of a document is current; older ones are superseded."""

    id: Id
    document: str
    """The document; it is not a foreign key, because a reading is written first."""
    onrecord: str
    """Version of the package."""
    model: str
    text_profile: str
    """Name and version of the rules that made the text."""
    current: int
    """1, or 0 once a newer reading has superseded it."""
    INDEXES = (("document",),)


class Documents:
    """One report: its text and what is known of it. Reports with the same text are one document, see `sightings`."""

    id: Id
    """SHA-256 of the text, first 16 hex digits."""
    title: str | None
    outlet: str | None
    published: str | None
    """ISO 8601, to the precision known."""
    day: str | None
    """The day of `published`, where it is known."""
    byline: str | None
    dateline: str | None
    url: str | None
    path: str | None
    """The input's name as it was given."""
    language: str | None
    reading: Annotated[str, To("readings")]
    """The reading that its rows come from."""
    family: str
    """The family of copies that it belongs to: the smallest id among them."""
    source: str
    """Whose word it is: the agency that its family's credit lines name, or the outlet of the family's first report,
    folded; the family where neither is known. Reports of one source count once."""
    origin: str | None
    """The agency whose text it is by its own credit line."""
    title_at: str | None
    captions_at: str | None
    extra: str
    """What else the input says of itself, as a JSON object."""
    retrieved: str | None
    shingles: int
    """Number of its word shingles, for comparing with copies."""
    about: str
    """Roots of the words of its title and first lines, for comparing stories."""
    text: str
    INDEXES = (("family",), ("day",), ("outlet",), ("reading",))


class Sightings:
    """Where a document was met: the same text may come under several paths, outlets and addresses."""

    id: Id
    document: Annotated[str, To("documents")]
    title: str | None
    outlet: str | None
    published: str | None
    byline: str | None
    url: str | None
    path: str | None
    first: int
    """1 for the sighting that the document's own fields come from: the earliest published, then in order of outlet,
    address and path."""
    details: str
    """Everything that the input said of the report but its text, as the JSON object of a document."""
    INDEXES = (("document",),)


class Inputs:
    """The manifest: what became of each input that was given to `onrecord add`."""

    id: Id
    path: str
    document: Annotated[str | None, To("documents")]
    """The report that was read there; null where it failed."""
    error: str | None
    """Why it could not be read."""
    INDEXES = (("document",), ("path",))


class Actors:
    """Somebody or something that speaks, acts or is acted upon, as one report has it; see `identities`."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    """Place among the document's rows of this kind, from 0."""
    name: str
    """The fullest form in the document."""
    kind: str
    country: str | None
    """ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, IMG, MNC."""
    sector: str | None
    """PLOVER sector: GOV, MIL, COP, REB ..."""
    role: str | None
    wikidata: str | None
    mentions_at: str
    profile: Annotated[str | None, To("profiles")]
    INDEXES = (("document",), ("profile", "document"))


class Dates:
    """A time expression of a report."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    words: str
    words_at: str
    begins: str | None
    ends: str | None
    precision: str | None
    type: str | None
    """TIMEX3: DATE, TIME, DURATION, SET."""
    value: str | None
    """TIMEX3 value, as 2015-11."""
    INDEXES = (("document",),)


class Places:
    """A place that a report names."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    name: str
    words: str
    words_at: str
    country: str | None
    latitude: float | None
    longitude: float | None
    gazetteer_id: str | None
    precision: str | None
    """site, city, region, country."""
    INDEXES = (("document",), ("name",), ("country",))


class Statements:
    """Who is reported to say, think, want or order what, in which words."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    speaker: Annotated[str | None, To("actors")]
    act: str
    content: str
    """The words said, pieces joined by " … "."""
    source: str | None
    cue: str | None
    polarity: str
    stance: str
    quotation: str
    addressee: str | None
    via: str
    """JSON list of actors through whom it came."""
    date: Annotated[str | None, To("dates")]
    place: Annotated[str | None, To("places")]
    inside: Annotated[str | None, To("statements")]
    """The statement that it is reported within."""
    utterance: Annotated[str | None, To("utterances")]
    """The utterance that it witnesses: the same words of the same speaker, in whichever reports."""
    score: float
    content_at: str
    source_at: str
    cue_at: str | None
    addressee_at: str | None
    date_at: str | None
    place_at: str | None
    INDEXES = (("document",), ("speaker",), ("utterance",), ("inside",))


class Events:
    """Something reported to happen, coded in PLOVER."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    type: str
    mode: str | None
    status: str
    """happened, denied, planned, requested, threatened, hypothetical; in the words of its voice."""
    voice: Annotated[str | None, To("statements")]
    """The statement that reports it; null is the outlet's own narration."""
    trigger_words: str
    sentence: str
    date: Annotated[str | None, To("dates")]
    place: Annotated[str | None, To("places")]
    begins: str | None
    ends: str | None
    intensity: float | None
    contexts: str
    figures: str
    """JSON list of figures."""
    scheme: str
    """plover, or onrecord for types that PLOVER has not."""
    happening: Annotated[str | None, To("happenings")]
    trigger_at: str
    sentence_at: str
    INDEXES = (("document",), ("type", "begins"), ("happening",), ("voice",))


class EventParties:
    """The actors and recipients of events."""

    event: Annotated[str, "key", To("events")]
    part: Id
    """actor or recipient."""
    position: Annotated[int, "key"]
    actor: Annotated[str, To("actors")]
    INDEXES = (("actor",),)


class Figures:
    """A number as reported."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    measure: str
    low: float | None
    best: float | None
    high: float | None
    unit: str | None
    qualifier: str | None
    words: str
    who: Annotated[str | None, To("actors")]
    place: Annotated[str | None, To("places")]
    date: Annotated[str | None, To("dates")]
    """The period counted."""
    as_of: Annotated[str | None, To("dates")]
    """The day at which the count stood."""
    voice: Annotated[str | None, To("statements")]
    """The statement that gives it; null is the outlet's own narration."""
    happening: Annotated[str | None, To("happenings")]
    words_at: str
    INDEXES = (("document",), ("measure",), ("happening",), ("voice",))


class Links:
    """How two rows of one report stand to each other."""

    id: Id
    document: Annotated[str, To("documents")]
    position: int
    kind: str
    """disputes, corroborates, repeats, updates, same."""
    from_row: str
    to_row: str
    because: str
    score: float
    INDEXES = (("document",), ("from_row",), ("to_row",))


class Superseded:
    """Rows of older readings, as the JSON of the record."""

    id: Id
    reading: Annotated[str, "key", To("readings")]
    kind: str
    document: str
    body: str
    INDEXES = (("document",),)


# --- what comparing made of it -------------------------------------------------------------------------------------


class Sketches:
    """The sketch of each text, one value a row: reports that share values may be copies (see `compare.shingles`)."""

    value: Annotated[int, "key"]
    document: Annotated[bytes, "key"]
    """The document's id as bytes."""
    INDEXES = ()


class Copies:
    """Two reports of one text, or of which one holds much of the other's."""

    one: Annotated[str, "key", To("documents")]
    other: Annotated[str, "key", To("documents")]
    resemblance: float
    """Shared word shingles of all that either has, 0 to 1."""
    containment: float
    """Shared word shingles of those of the shorter text, 0 to 1."""
    score: float
    because: str
    INDEXES = (("other",),)


class Profiles:
    """What a report tells of an actor by name; actors of many reports may share one."""

    id: Id
    name: str
    kind: str
    country: str | None
    sector: str | None
    role: str | None
    names: str
    """JSON list of the names it goes by."""
    identity: str
    INDEXES = (("identity",), ("name",), ("country",))


class Happenings:
    """The events of one report that are one happening: what they say of it together."""

    id: Id
    """Its first event's id, with another beginning."""
    document: Annotated[str, To("documents")]
    incident: Annotated[str | None, To("incidents")]
    type: str
    body: str
    """JSON of what it is compared by."""
    INDEXES = (("document",), ("incident",))


class Blocks:
    """Keys under which rows that may be one are looked for."""

    key: Annotated[int, "key"]
    """A hash of what such rows have in common: kind, time and party; speaker and words; a name."""
    member: Annotated[bytes, "key"]
    """The id of a statement, a happening or a profile, or the id of a document for its story, as bytes."""
    INDEXES = ()


class Joins:
    """Two rows of different reports that are taken for one, and why."""

    one: Id
    other: Id
    kind: str
    """incident, utterance or identity."""
    score: float
    because: str
    INDEXES = (("other",),)


class Incidents:
    """One happening as all reports tell it."""

    id: Id
    type: str
    mode: str | None
    begins: str | None
    ends: str | None
    place: str | None
    country: str | None
    title: str
    """Who did what to whom, in codes and names."""
    reports: int
    """Reports that tell of it."""
    sources: int
    """Independent sources among them: copies of one text count once."""
    disputed: int
    """1 where rows about it speak against each other."""
    INDEXES = (("begins", "id"), ("type", "begins"), ("country", "begins"), ("sources", "begins", "id"), ("disputed",))


class Utterances:
    """The same words by the same speaker, in however many reports."""

    id: Id
    content: str
    """Its longest wording."""
    speaker: str | None
    """The speaker's name."""
    begins: str | None
    """The earliest day on which it was reported."""
    reports: int
    sources: int
    disputed: int
    INDEXES = (("sources",),)


class Relations:
    """How two rows of different reports stand to each other."""

    from_row: Id
    to_row: Id
    kind: Id
    """disputes, corroborates, updates."""
    because: str
    score: float
    incident: str | None
    from_document: Annotated[str, To("documents")]
    to_document: Annotated[str, To("documents")]
    INDEXES = (("to_row",), ("from_document",), ("to_document",), ("incident",))


class Entries:
    """One line of the full-text index: a statement, an event or a figure."""

    id: Annotated[int, "key"]
    row: str
    kind: str
    document: Annotated[str, To("documents")]
    day: str | None
    INDEXES = (("row",), ("document",))


# --- what people say of it -----------------------------------------------------------------------------------------


class Judgements:
    """A person's word on a row or a join. Never changed; a later one of the same person on the same row stands."""

    id: Id
    row: str
    other: str | None
    """The second row, where two rows are judged to be one or not."""
    verdict: str
    """confirm, reject, correct, join, split."""
    field: str | None
    """What is corrected."""
    value: str | None
    """The corrected value."""
    judge: str
    """Who says so."""
    because: str | None
    at: str
    """When, ISO 8601 in UTC."""
    reading: str | None
    """The reading whose row was judged."""
    seen: str | None
    """The row as the judge saw it, as the JSON of the record."""
    INDEXES = (("row", "judge"), ("judge",), ("other",))


class Ledger:
    """Facts about the file itself: format, and the versions that wrote it."""

    name: Id
    value: str
    INDEXES = ()


READ: Final = (
    *(Readings, Documents, Sightings, Inputs, Actors, Dates, Places, Statements),
    *(Events, EventParties, Figures, Links, Superseded),
)
MADE: Final = (Sketches, Copies, Profiles, Happenings, Blocks, Joins, Incidents, Utterances, Relations, Entries)
OWN: Final = (Judgements, Ledger)

_TYPES: Final[dict[Any, str]] = {
    **{str: "text", int: "integer", float: "real", bytes: "blob"},
    **{list[int]: "integers", list[str]: "texts"},
}


@cache
def tables() -> dict[str, Table]:
    """Every table by its name, in an order in which they can be made."""
    return {table.name: table for table in map(table_of, (*READ, *MADE, *OWN))}


def table_of(of: type) -> Table:
    """The table that a class is, as those of this module are."""
    notes = field_notes(sys.modules[of.__module__])
    name = "".join(f"_{c.lower()}" if c.isupper() else c for c in of.__name__).lstrip("_")
    hints = get_type_hints(of, include_extras=True)
    columns = tuple(_column(column, hint, notes.get((of.__name__, column), "")) for column, hint in hints.items())
    return Table(name, inspect.cleandoc(of.__doc__ or ""), columns, getattr(of, "INDEXES", ()))


def _column(name: str, hint: Any, note: str) -> Column:
    marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    plain = get_args(hint)[0] if marks else hint
    null = isinstance(plain, UnionType)
    base = next(t for t in get_args(plain) if t is not type(None)) if null else plain
    to = next((mark.table for mark in marks if isinstance(mark, To)), None)
    return Column(name, _TYPES[base], "key" in marks, null, to, note)
