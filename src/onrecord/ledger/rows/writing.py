"""A record as rows of the ledger's tables, and the sighting that says where its document was met."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from onrecord.compare.days import DAY, day_of
from onrecord.compare.happenings import Happening
from onrecord.compare.stories import story
from onrecord.ledger.rows.ranges import at, at_one, words
from onrecord.ledger.rows.witnesses import Witness, source_of
from onrecord.record import NARRATION, Document, Record, row_id

Rows = dict[str, list[tuple[Any, ...]]]
"""Rows by table, each in the order of the table's columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What read a document: together with the text it decides what the record says."""

    onrecord: str
    model: str
    text_profile: str

    def reading(self, document: str) -> str:
        """The id of this version's reading of a document."""
        return row_id("reading", document, self.onrecord, self.model, self.text_profile)


def sighting_id(document: Document) -> str:
    """The id of a place where a document was met."""
    d = document
    return row_id("sighting", d.id, d.outlet, d.published, d.url, d.title, d.byline, d.path)


def sighting_order(document: Document) -> tuple[Any, ...]:
    """Which of several sightings gives a document its date and outlet: the least. A whole date beats a vague one."""
    d = document
    return order_of(d.published, d.outlet, d.url, d.path, sighting_id(d))


def order_of(published: str | None, outlet: str | None, url: str | None, path: str | None, id: str) -> tuple[Any, ...]:
    """The same from the cells of a sighting."""
    return (len(published or "") < DAY, published or "~", outlet or "~", url or "~", path or "~", id)


def details(document: Document) -> str:
    """All that was said of a document but its text, as JSON."""
    body = msgspec.to_builtins(replace(document, text="", title_span=None, captions=()))
    body |= {"title_span": at_one(document.title_span), "captions": at(document.captions)}
    return json.dumps(body, ensure_ascii=False, sort_keys=True)


def sighting_row(document: Document, *, first: bool) -> tuple[Any, ...]:
    """The row of the table `sightings`."""
    d = document
    return (sighting_id(d), d.id, d.title, d.outlet, d.published, d.byline, d.url, d.path, int(first), details(d))


def rows_of(
    record: Record,
    *,
    reading: str,
    origin: str | None,
    shingles: int,
    profiles: Mapping[str, str],
    happenings: Iterable[Happening],
) -> Rows:
    """The rows of everything that was read in a document, by table. What comparing adds to them is empty.

    `profiles`: the id of each actor's profile; `happenings`: those that its events and figures are of.
    """
    d = record.document
    told = list(happenings)
    of_event = {event: h.id for h in told for event in h.events}
    of_figure = {figure: h.id for h in reversed(told) for figure in h.figures}
    out: Rows = defaultdict(list)
    witness = Witness(d.id, day_of(d.published), d.outlet, origin)
    extra = json.dumps(d.extra, ensure_ascii=False, sort_keys=True)
    out["documents"].append(
        (
            *(d.id, d.title, d.outlet, d.published, day_of(d.published), d.byline, d.dateline, d.url, d.path),
            *(d.language, reading, d.id, source_of(d.id, [witness]), origin),
            *(at_one(d.title_span), at(d.captions) or None, extra),
            *(d.retrieved, shingles, " ".join(sorted(story(d))), d.text),
        )
    )
    when = {x.id: (x.start[:DAY] if x.start else None, x.end[:DAY] if x.end else None) for x in record.dates}
    for n, a in enumerate(record.actors):
        out["actors"].append(
            (
                a.id,
                d.id,
                n,
                a.name,
                a.kind.value,
                a.country,
                a.sector,
                a.role,
                a.wikidata,
                at(a.mentions),
                profiles.get(a.id),
            )
        )
    for n, x in enumerate(record.dates):
        out["dates"].append((x.id, d.id, n, x.span.text, at_one(x.span), x.start, x.end, x.precision, x.type, x.value))
    for n, p in enumerate(record.places):
        out["places"].append(
            (p.id, d.id, n, p.name, p.span.text, at_one(p.span), p.country, p.lat, p.lon, p.gazetteer_id, p.precision)
        )
    for n, s in enumerate(record.statements):
        out["statements"].append(
            (
                *(s.id, d.id, n, s.speaker, s.act.value, words(s.content), words(s.source) or None),
                *(s.cue.text if s.cue else None, s.polarity.value, s.stance.value, s.quotation.value),
                *(
                    s.addressee.text if s.addressee else None,
                    json.dumps(s.via),
                    s.when,
                    s.where,
                    s.inside,
                    None,
                    s.score,
                ),
                *(
                    at(s.content),
                    at(s.source),
                    at_one(s.cue),
                    at_one(s.addressee),
                    at_one(s.when_span),
                    at_one(s.where_span),
                ),
            )
        )
    for n, e in enumerate(record.events):
        begins, ends = when.get(e.when or "", (None, None))
        out["events"].append(
            (
                *(e.id, d.id, n, e.type, e.mode, e.status.value, _voice(e.voice), e.trigger.text, e.sentence.text),
                *(e.when, e.where, begins, ends, e.intensity, json.dumps(e.contexts), json.dumps(e.figures), e.scheme),
                *(of_event.get(e.id), at_one(e.trigger), at_one(e.sentence)),
            )
        )
        for part, parties in (("actor", e.actors), ("recipient", e.recipients)):
            out["event_parties"] += [(e.id, part, m, actor) for m, actor in enumerate(parties)]
    for n, f in enumerate(record.figures):
        out["figures"].append(
            (
                *(f.id, d.id, n, f.measure, f.low, f.best, f.high, f.unit, f.qualifier, f.span.text),
                *(f.who, f.where, f.when, f.as_of, _voice(f.voice), of_figure.get(f.id), at_one(f.span)),
            )
        )
    for n, link in enumerate(record.links):
        key = row_id("link", d.id, n, link.kind, link.from_, link.to)
        out["links"].append((key, d.id, n, link.kind.value, link.from_, link.to, link.because, link.score))
    return out


def _voice(voice: str) -> str | None:
    return None if voice == NARRATION else voice
