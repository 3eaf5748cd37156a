"""Rows of a ledger, or of a part, back to the record that they were written from, without loss."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

from onrecord.errors import Damaged
from onrecord.ledger.rows.ranges import span, spans
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.tables import tables
from onrecord.record import (
    NARRATION,
    Act,
    Actor,
    ActorKind,
    Date,
    Document,
    Event,
    Figure,
    Link,
    LinkKind,
    Place,
    Polarity,
    Quotation,
    Record,
    Span,
    Stance,
    Statement,
    Status,
)

R = TypeVar("R")
Cells = dict[str, Any]
"""The cells of one row by the names of their columns."""


_OF_DOCUMENT: Final = {
    "event_parties": "event in (select id from events where document = ?) order by event, part, position",
    **dict.fromkeys(
        ("actors", "dates", "places", "statements", "events", "figures", "links"), "document = ? order by position"
    ),
}


def load(store: Store, document: str) -> Record | None:
    """The record of the document with this id; None where there is none. Raises Damaged where its rows are broken."""
    found = _cells(store, "documents", "id = ?", document)
    if not found:
        return None
    cells = {table: _cells(store, table, where, document) for table, where in _OF_DOCUMENT.items()}
    readings = _cells(store, "readings", "id = ?", found[0]["reading"])
    try:
        return record_from({"documents": found, "readings": readings, **cells})
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(store.path, f"the rows of document {document} do not fit its text ({error})") from error


def _cells(store: Store, table: str, where: str, *values: object) -> list[Cells]:
    names = tables()[table].names
    return [
        dict(zip(names, row, strict=True))
        for row in store.rows(f"select {', '.join(names)} from {table} where {where}", values)
    ]


def record_from(rows: Mapping[str, Sequence[Cells]]) -> Record:
    """The record of one document, from the rows of every table of what is read, in the order of their positions.

    Raises ValueError, TypeError or KeyError where they do not fit together.
    """
    (cells,) = rows["documents"]
    text = cells["text"]
    profile = [r["text_profile"] for r in rows["readings"] if r["id"] == cells["reading"]]

    def of(table: str, make: Callable[[Cells, str], R]) -> tuple[R, ...]:
        return tuple(make(c, text) for c in rows[table])

    parties: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for c in rows["event_parties"]:
        parties[c["event"], c["part"]].append(c["actor"])

    def event_of(c: Cells, text: str) -> Event:
        return _event(c, text, tuple(parties[c["id"], "actor"]), tuple(parties[c["id"], "recipient"]))

    return Record(
        document=Document(
            **{k: cells[k] for k in ("id", "title", "published", "outlet", "byline", "dateline", "url", "path")},
            language=cells["language"],
            text=text,
            title_span=span(text, cells["title_at"]),
            captions=spans(text, cells["captions_at"]),
            extra=json.loads(cells["extra"]),
            retrieved=cells["retrieved"],
            text_profile=profile[0] if profile else "",
        ),
        actors=of("actors", _actor),
        dates=of("dates", _date),
        places=of("places", _place),
        statements=of("statements", _statement),
        events=of("events", event_of),
        figures=of("figures", _figure),
        links=of("links", _link),
    )


def _one(text: str, ranges: str) -> Span:
    found = span(text, ranges)
    if found is None:
        raise ValueError("a span is missing")
    return found


def _actor(c: Cells, text: str) -> Actor:
    plain = {k: c[k] for k in ("id", "name", "country", "sector", "role", "wikidata")}
    return Actor(**plain, kind=ActorKind(c["kind"]), mentions=spans(text, c["mentions_at"]))


def _date(c: Cells, text: str) -> Date:
    plain = {k: c[k] for k in ("id", "precision", "type", "value")}
    return Date(**plain, start=c["begins"], end=c["ends"], span=_one(text, c["words_at"]))


def _place(c: Cells, text: str) -> Place:
    plain = {k: c[k] for k in ("id", "name", "country", "gazetteer_id", "precision")}
    return Place(**plain, lat=c["latitude"], lon=c["longitude"], span=_one(text, c["words_at"]))


def _statement(c: Cells, text: str) -> Statement:
    return Statement(
        id=c["id"],
        speaker=c["speaker"],
        source=spans(text, c["source_at"]),
        cue=span(text, c["cue_at"]),
        act=Act(c["act"]),
        content=spans(text, c["content_at"]),
        quotation=Quotation(c["quotation"]),
        polarity=Polarity(c["polarity"]),
        stance=Stance(c["stance"]),
        addressee=span(text, c["addressee_at"]),
        via=tuple(json.loads(c["via"])),
        when=c["date"],
        where=c["place"],
        when_span=span(text, c["date_at"]),
        where_span=span(text, c["place_at"]),
        inside=c["inside"],
        score=c["score"],
    )


def _event(c: Cells, text: str, actors: tuple[str, ...], recipients: tuple[str, ...]) -> Event:
    return Event(
        id=c["id"],
        type=c["type"],
        trigger=_one(text, c["trigger_at"]),
        sentence=_one(text, c["sentence_at"]),
        voice=c["voice"] or NARRATION,
        mode=c["mode"],
        contexts=tuple(json.loads(c["contexts"])),
        actors=actors,
        recipients=recipients,
        when=c["date"],
        where=c["place"],
        status=Status(c["status"]),
        intensity=c["intensity"],
        figures=tuple(json.loads(c["figures"])),
        scheme=c["scheme"],
    )


def _figure(c: Cells, text: str) -> Figure:
    plain = {k: c[k] for k in ("id", "measure", "low", "best", "high", "unit", "qualifier", "who", "as_of")}
    return Figure(
        **plain, span=_one(text, c["words_at"]), where=c["place"], when=c["date"], voice=c["voice"] or NARRATION
    )


def _link(c: Cells, text: str) -> Link:
    return Link(kind=LinkKind(c["kind"]), from_=c["from_row"], to=c["to_row"], because=c["because"], score=c["score"])
