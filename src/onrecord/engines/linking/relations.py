"""How rows of two reports stand to each other: counts that differ, deeds that are denied, words that contradict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from onrecord.compare.contradictions import contradictions
from onrecord.compare.relations import Relation, counts, denials
from onrecord.engines.linking.rows import rows_in
from onrecord.engines.linking.tables import link_tables
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.relations import (
    DEEDS,
    DISPUTED,
    deeds,
    relation_row,
    tallies,
    tallies_sql,
)
from onrecord.ledger.storage.store import Row

_AT_ONCE: Final = 256
_INCIDENTS: Final = 64
_TOLD_TWICE: Final = "select id from incidents where reports > 1 and hash(id) & {} = {}"
_ROWS: Final = 1 << 16
"""Happenings of one partition, about."""
_TALLIES: Final = tallies_sql("(select r.n from report r where r.id = f.document)")


def link(work: Work) -> None:
    """Makes the tables `relations` and `disputed`, of ids. What reports say inside themselves is told there alone."""
    work.keep("related", link_tables()["relations"].columns, _found(work))
    work.run(
        "create table relations as select r.* from related r where not exists (select 1 from links l where"
        " (l.from_row = r.from_row and l.to_row = r.to_row) or (l.from_row = r.to_row and l.to_row = r.from_row))"
    )
    every = " union ".join(sql.format("select id from incidents") for sql in DISPUTED)
    work.run(f"create table disputed as {every}")


def _found(work: Work) -> Iterator[Row]:
    """The rows of the relations, each once."""
    yield from work.spread(partial(_contradictions, work.scratch), _met(work), _AT_ONCE)
    partitions = 1 << (work.one("select count(*) from happenings") // _ROWS).bit_length()
    for partition in range(partitions):
        told = _TOLD_TWICE.format(partitions - 1, partition)
        for sql, work_on in ((_TALLIES, partial(_counts, work.scratch)), (DEEDS, _denials)):
            yield from work.spread(work_on, _by_incident(work, f"{sql.format(told)} order by h.incident"), _INCIDENTS)


def _met(work: Work) -> Iterator[tuple[int, int]]:
    """The pairs of reports that tell of one incident and are no copies, the smaller id first; every report with itself.

    By their numbers, so that what is near in time comes together.
    """
    return work.numbers(
        "with met as (select distinct r.n, r.rank, d.family, h.incident from happenings h"
        " join report r on r.id = h.document join documents d on d.id = h.document)"
        " select distinct a.n, b.n from met a join met b on a.incident = b.incident"
        " where a.rank < b.rank and a.family <> b.family"
        " union all select n, n from report order by 1, 2"
    )


def _contradictions(folder: Path, pairs: list[tuple[int, int]]) -> list[Row]:
    sayings = rows_in(folder).sayings
    found: list[Row] = []
    for one, other in pairs:
        mine = sayings(one)
        others = mine if one == other else sayings(other)
        of = {s.id: s.document for s in (*mine, *others)} if mine and others else {}
        found += [relation_row(r, None, of) for r in contradictions(mine, others)]
    return found


def _by_incident(work: Work, sql: str) -> Iterator[list[Row]]:
    return (list(rows) for _, rows in groupby(work.stream(sql), key=itemgetter(0)))


def _counts(folder: Path, incidents: list[list[Row]]) -> list[Row]:
    return _between(incidents, partial(tallies, text_of=rows_in(folder).text), counts)


def _denials(incidents: list[list[Row]]) -> list[Row]:
    return _between(incidents, deeds, denials)


def _between(
    incidents: list[list[Row]],
    told: Callable[[Iterable[Row]], dict[str, list[Any]]],
    between: Callable[[list[Any]], Iterable[Relation]],
) -> list[Row]:
    found: list[Row] = []
    for incident, some in told(row for rows in incidents for row in rows).items():
        of = {t.id: t.document for t in some}
        found += [relation_row(r, incident, of) for r in between(some)]
    return found
