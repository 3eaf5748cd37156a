"""POLECAT-style rows: one event a line, tab-separated, in the columns that users of political event data know.

A row is one mention; mentions of one event have one `Event ID`, so count those. The last three columns are ours:
`Voice` (narration, or who says so), `Status` and `Row ID`. Count only rows whose voice is `narration` and whose status
is `happened` as having happened in the report's own words. What is lost: spans, cues, the
words of statements, figures and links. Several actors or contexts stand in one cell, joined by "; ". A cell that would
begin with a sign that spreadsheets take for a formula gets an apostrophe before it; one that begins with a quotation
mark is put into quotation marks, as spreadsheets expect.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from onrecord.exports.wording import first_mentions, one_line
from onrecord.record import NARRATION, Actor, ActorKind, Event, Record
from onrecord.tables.ontology import quad_class

_PARTY = (
    "{} Name", "{} Country", "{} COW", "Primary {} Sector", "{} Sectors", "{} Title", "{} Name Raw", "Wikipedia {} ID",
)  # fmt: skip
COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    *(column.format("Actor") for column in _PARTY), *(column.format("Recipient") for column in _PARTY),
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename",
    "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language",
    "Version", "Voice", "Status", "Row ID",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


_NUMBER = re.compile(r"-?\d+(\.\d+)?(e-\d+)?", re.ASCII)


def header() -> str:
    """The names of the columns, with a line end."""
    return "\t".join(COLUMNS) + "\n"


def render(record: Record, *, version: str) -> str:
    """The events of a record, one a line, without the header; "" for a report without events."""
    first, story = first_mentions(record), _story(record)
    rows = (_row(record, event, first.get(event.id, event.id), story, version) for event in record.events)
    return "".join("\t".join(map(_cell, row)) + "\n" for row in rows)


def _story(record: Record) -> Sequence[str]:
    """What the whole report names: people, organizations, places."""
    return (
        _list(a.name for a in record.actors if a.kind is ActorKind.PERSON),
        _list(a.name for a in record.actors if a.kind is ActorKind.ORGANIZATION),
        _list(dict.fromkeys(p.name for p in record.places)),
    )


def _row(record: Record, event: Event, happening: str, story: Sequence[str], version: str) -> Sequence[str]:
    document = record.document
    date, place = record.date(event.when), record.place(event.where)
    return (
        happening,
        (date.start or date.end or "") if date is not None else "",
        event.type,
        event.mode or "",
        "" if event.intensity is None else f"{event.intensity:g}",
        quad_class(event.type) or "",
        _list(event.contexts),
        *_party(record, event.actors),
        *_party(record, event.recipients),
        place.name if place is not None else "",
        place.name if place is not None and place.precision == "city" else "",
        "",
        place.name if place is not None and place.precision == "region" else "",
        (place.country or "") if place is not None else "",
        f"{place.lat:g}" if place is not None and place.lat is not None else "",
        f"{place.lon:g}" if place is not None and place.lon is not None else "",
        (place.gazetteer_id or "").removeprefix("geonames:") if place is not None else "",
        place.span.text if place is not None else "",
        (place.precision or "") if place is not None else "",
        document.outlet or document.url or document.path or "",
        document.published or "",
        *story,
        document.language or "",
        version,
        _voice(record, event),
        event.status.value,
        event.id,
    )


def _party(record: Record, ids: Iterable[str]) -> Sequence[str]:
    actors = [actor for actor in map(record.actor, ids) if actor is not None]
    sectors = [a.sector for a in actors if a.sector]
    return (
        _list(a.name for a in actors),
        _list(dict.fromkeys(a.country for a in actors if a.country)),
        "",
        sectors[0] if sectors else "",
        _list(dict.fromkeys(sectors)),
        _list(a.role for a in actors if a.role),
        _list(_raw(a) for a in actors),
        _list(a.wikidata for a in actors if a.wikidata),
    )


def _raw(actor: Actor) -> str:
    return actor.mentions[0].text if actor.mentions else actor.name


def _voice(record: Record, event: Event) -> str:
    if event.voice == NARRATION:
        return NARRATION
    statement = record.statement(event.voice)
    actor = record.actor(statement.speaker) if statement is not None else None
    if actor is not None:
        return actor.name
    return statement.cue.text if statement is not None and statement.cue is not None else event.voice


def _list(values: Iterable[str]) -> str:
    return "; ".join(values)


def _cell(value: str) -> str:
    """A cell: one line, no tab, nothing that acts instead of showing, no formula, no quotation mark left open."""
    text = one_line(value)
    if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return '"' + text.replace('"', '""') + '"' if text.startswith('"') else text
