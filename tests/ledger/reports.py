"""Reports for tests of ledgers, made without the model; and records of any shape whose row ids no other record has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations

from bench.ledgers import records
from onrecord import record as r
from onrecord.compare.copies import copied
from onrecord.compare.happenings import happenings
from onrecord.compare.incidents import joined
from onrecord.compare.sayings import sayings, witnessed
from onrecord.compare.shingles import shingles
from onrecord.ledger.ledger import this_version
from onrecord.ledger.rows.writing import Version

Pairs = list[tuple[int, int]]


@cache
def _world() -> tuple[tuple[r.Record, ...], Pairs, Pairs, Pairs]:
    """Reports of the seeded world, and by their numbers those that are copies, that tell of one happening, that have
    the same words of one speaker. Which they are changes with the tables that the words are from."""
    every = tuple(records(90))
    runs = [shingles(record.document.text) for record in every]
    told, said = [happenings(record) for record in every], [sayings(record) for record in every]
    copies, of_one, witnesses = Pairs(), Pairs(), Pairs()
    for a, b in combinations(range(len(every)), 2):
        if copied(runs[a], runs[b]) is not None:
            copies.append((a, b))
        elif any(joined(x, y) is not None for x in told[a] for y in told[b]):
            of_one.append((a, b))
        elif any(witnessed(x, y) is not None for x in said[a] for y in said[b]):
            witnesses.append((a, b))
    return every, copies, of_one, witnesses


def _apart(pairs: Pairs, count: int, taken: set[int]) -> list[int]:
    """The reports of so many of the pairs, none of which has a report in common with another or with those taken."""
    chosen: list[int] = []
    for pair in pairs:
        if len(chosen) < 2 * count and not taken & {*pair}:
            chosen += pair
            taken |= {*pair}
    assert len(chosen) == 2 * count, "the seeded world is too small"
    return chosen


@cache
def thirteen() -> tuple[r.Record, ...]:
    """Thirteen reports that have much to do with each other, in the order of their days: among them are three with a
    copy each, two that tell of the same, and two with the same words of one speaker."""
    every, copies, of_one, witnesses = _world()
    taken: set[int] = set()
    chosen = [*_apart(copies, 3, taken), *_apart(of_one, 1, taken), *_apart(witnesses, 1, taken)]
    chosen += [n for n in range(len(every)) if n not in taken][:3]
    return tuple(every[n] for n in sorted(chosen))


@cache
def six() -> tuple[r.Record, ...]:
    """Six of them, in the order of their days: two with a copy each, and two that tell of the same."""
    every, copies, of_one, _ = _world()
    taken: set[int] = set()
    _apart(copies, 3, taken)
    chosen = [*_apart(copies, 2, set()), *_apart(of_one, 1, taken)]
    return tuple(every[n] for n in sorted(chosen))


def copies() -> list[tuple[r.Record, r.Record]]:
    """The reports among the six that are copies of each other, in pairs."""
    every, pairs, *_ = _world()
    return [(every[a], every[b]) for a, b in pairs if every[a] in six() and every[b] in six()]


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
