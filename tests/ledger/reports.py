"""Reports for tests of ledgers, made without the model; and records of any shape whose row ids no other record has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from bench.ledgers import records
from onrecord import record as r
from onrecord.ledger.ledger import this_version
from onrecord.ledger.rows.writing import Version

CHOSEN = (2, 4, 5, 6, 7, 8, 10, 13, 15, 18, 20, 27, 32)
"""Reports of the seeded world among which are copies, the same words of the same speakers, and the same happenings."""


@cache
def thirteen() -> tuple[r.Record, ...]:
    """Thirteen reports that have much to do with each other, in the order of their days."""
    every = list(records(max(CHOSEN) + 1))
    return tuple(every[n] for n in CHOSEN)


def six() -> tuple[r.Record, ...]:
    """Six of them: two with a copy each, and two that tell of the same."""
    return tuple(record for n, record in zip(CHOSEN, thirteen(), strict=True) if n in (4, 5, 6, 13, 20, 27))


def version(record: r.Record) -> Version:
    """What has read a record, were it read now."""
    return this_version(record.document.text_profile)


def elsewhere(record: r.Record, outlet: str, published: str, path: str) -> r.Record:
    """The same text, met at another outlet."""
    return replace(record, document=replace(record.document, outlet=outlet, published=published, path=path))


def read_anew(record: r.Record) -> r.Record:
    """What another version might read in the same text: a statement that is no event's voice is gone, and the links."""
    voices = {row.voice for row in (*record.events, *record.figures)}
    gone = next(s for s in record.statements if s.id not in voices)
    return replace(record, statements=tuple(s for s in record.statements if s is not gone), links=())


def own_ids(record: r.Record) -> r.Record:
    """The record with its document in the id of every row, as a reader makes them. Links to no row are left out."""
    ids = {i: f"{i}-{record.document.id}" for i in _ids(record)}

    def of(i: str | None) -> str | None:
        return ids.get(i, i) if i is not None else None

    def all_of(some: Sequence[str]) -> tuple[str, ...]:
        return tuple(ids[i] for i in some)

    return replace(
        record,
        actors=tuple(replace(a, id=ids[a.id]) for a in record.actors),
        dates=tuple(replace(d, id=ids[d.id]) for d in record.dates),
        places=tuple(replace(p, id=ids[p.id]) for p in record.places),
        statements=tuple(
            replace(s, id=ids[s.id], speaker=of(s.speaker), via=all_of(s.via), inside=of(s.inside))
            for s in record.statements
        ),
        events=tuple(
            replace(
                e,
                id=ids[e.id],
                voice=of(e.voice) or r.NARRATION,
                actors=all_of(e.actors),
                recipients=all_of(e.recipients),
                figures=all_of(e.figures),
            )
            for e in record.events
        ),
        figures=tuple(replace(f, id=ids[f.id], voice=of(f.voice) or r.NARRATION) for f in record.figures),
        links=tuple(
            replace(k, from_=ids[k.from_], to=ids[k.to]) for k in record.links if k.from_ in ids and k.to in ids
        ),
    )


def _ids(record: r.Record) -> list[str]:
    kinds = (record.actors, record.dates, record.places, record.statements, record.events, record.figures)
    return [row.id for rows in kinds for row in rows]
