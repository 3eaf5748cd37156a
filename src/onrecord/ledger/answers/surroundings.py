"""What stands around a row: whose word it is, who else tells of it, what speaks for and against it, who read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from onrecord.ledger.answers.reports import Report
from onrecord.ledger.answers.row_shown import Reading, Related, Version, Witness
from onrecord.ledger.answers.sides import Side, sides
from onrecord.ledger.joining import linking
from onrecord.ledger.rows.judgements import judgements
from onrecord.ledger.storage.store import Row, Store


def chain_of(store: Store, report: Report, statement: str | None) -> tuple[str, ...]:
    """Whose word it is: the outlet, then who told it, one behind the other."""
    links: list[str] = []
    seen: set[str] = set()
    while statement is not None and statement not in seen:
        seen.add(statement)
        ((speaker, source, via, inside),) = store.rows(
            "select a.name, s.source, s.via, s.inside from statements s left join actors a on a.id = s.speaker"
            " where s.id = ?",
            (statement,),
        )
        carriers: dict[str, str] = dict(
            linking.among(store, "select id, name from actors where id in ({})", json.loads(via))
        )
        links = [*(carriers[i] for i in json.loads(via) if i in carriers), speaker or source or "somebody", *links]
        statement = inside
    return (report.name, *links)


def witnesses_of(store: Store, side: Side) -> tuple[Witness, ...]:
    """The other rows of its utterance or incident; of a figure, the figures of its incident that count the same."""
    if side.utterance is not None:
        sql, key = "select id from statements where utterance = ?", side.utterance
    elif side.incident is not None and side.kind != "statement":
        sql = f"select r.id from {side.kind}s r join happenings h on h.id = r.happening where h.incident = ?"
        key = side.incident
    else:
        return ()
    members = in_order(sides(store, (i for (i,) in store.rows(sql, (key,)))).values())
    if side.kind == "figure":
        members = tuple(m for m in members if m.code == side.code)
    names = [side.happening, *(m.happening for m in members)] if side.happening else [m.id for m in members]
    return as_witnesses(store, members, _joins(store, side.happening or side.id, filter(None, names)), but=side.id)


def as_witnesses(
    store: Store, members: Sequence[Side], joins: dict[str, tuple[str, float]], but: str | None = None
) -> tuple[Witness, ...]:
    """Rows as witnesses, all but one; `joins` says why they were joined with it. Given in the order of their days."""
    first: dict[str, str] = {}
    found = []
    for side in members:
        original = first.setdefault(side.report.family, side.report.id)
        because, score = joins.get(side.happening or side.id, (None, None))
        if side.id != but:
            copy = original if original != side.report.id else None
            found.append(Witness(row=side, copy_of=copy, because=because, score=score))
    return tuple(found)


def _joins(store: Store, member: str, others: Iterable[str]) -> dict[str, tuple[str, float]]:
    """Why others were joined with a member, by the other."""
    wanted = set(others)
    found: dict[str, tuple[str, float]] = {}
    for one, other in (("one", "other"), ("other", "one")):
        sql = f"select {other}, because, score from joins where {one} = ?"
        found |= {i: (because, score) for i, because, score in store.rows(sql, (member,)) if i in wanted}
    return found


def related_to(store: Store, ids: Sequence[str]) -> tuple[Related, ...]:
    """Links and relations of some rows with rows that are none of them, and among them."""
    found: dict[tuple[str, ...], tuple[Row, bool, bool, str]] = {}
    for table in ("links", "relations"):
        for mine, other in (("from_row", "to_row"), ("to_row", "from_row")):
            sql = f"select {mine}, {other}, kind, because, score from {table} where {mine} in ({{}})"
            for row in linking.among(store, sql, ids):
                pair = (row[0], row[1]) if mine == "from_row" else (row[1], row[0])
                found.setdefault((row[2], *pair), (row, mine == "from_row", table == "relations", row[1]))
    others = sides(store, (other for *_, other in found.values()))
    return tuple(
        Related(kind=row[2], forward=forward, because=row[3], score=row[4], between=between, row=others[other])
        for key, (row, forward, between, other) in sorted(found.items(), key=lambda f: f[0])
        if other in others
    )


def in_order(some: Iterable[Side]) -> tuple[Side, ...]:
    """Rows as they were told: by the day of their report, and as they stand there."""
    return tuple(sorted(some, key=lambda s: (*s.report.order, int(s.at.partition("-")[0] or 0), s.id)))


def provenance(store: Store, id: str, document: str | None) -> dict[str, Any]:
    """Judgements, the present reading, and what older readings had under this id."""
    read = {
        i: Reading(id=i, onrecord=onrecord, model=model, text_profile=profile, current=bool(current))
        for i, onrecord, model, profile, current in store.rows(
            "select id, onrecord, model, text_profile, current from readings where document = ? order by id",
            (document,),
        )
    }
    old = store.rows("select reading, body from superseded where id = ? order by reading", (id,))
    return {
        "judgements": tuple(judgements(store, "j.row = ? or j.other = ?", (id, id))),
        "reading": next((r for r in read.values() if r.current), None),
        "versions": tuple(Version(reading=read[i], body=body) for i, body in old if i in read),
    }
