"""Happenings of many reports as incidents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from onrecord import parquet
from onrecord.compare.happenings import Happening
from onrecord.engines.linking import stories
from onrecord.engines.linking.grouping import Component, Pairs, grouped, groups_of, join_columns
from onrecord.engines.linking.numbering import BITS
from onrecord.engines.linking.rows import rows_in
from onrecord.engines.linking.tables import link_tables
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.incidents import Incidents, incident_id, pairs_of_one_story, summary

_AT_ONCE: Final = 128
_OWN: Final = ("reports", "sources", "disputed")
"""Columns that are counted at the end."""

Group = tuple[tuple[Any, ...], list[str]]
"""The row of an incident, and the ids of its happenings."""


def link(work: Work) -> None:
    """Makes the tables `incident_joins`, of numbers of happenings, `told`, which happening is of which incident, and
    `groups_told`, the incidents without what is counted of them."""
    stories.link(work)
    pairs = work.numbers("select one, other from stories order by 1, 2")
    work.keep("incident_joins", join_columns(), work.spread(partial(_pairs, work.scratch), pairs, _AT_ONCE))
    joined = grouped(work, "incident_joins", "select number, id from happening", partial(_groups, work.scratch))
    work.keep("told_together", _columns(), _kept(joined))
    alone = work.numbers(
        "select report, list(number order by number) from happening"
        " where number not in (select member from incident_joins_groups) group by report order by report"
    )
    work.keep("told_alone", _columns(), _kept(work.spread(partial(_alone, work.scratch), alone, _AT_ONCE)))
    both = "(select * from told_together union all select * from told_alone)"
    work.run(f"create table told as select unnest(members) as happening, id as incident from {both}")
    work.run(f"create table groups_told as select * exclude (members) from {both}")


def _columns() -> tuple[parquet.Column, ...]:
    made = [c for c in link_tables()["incidents"].columns if c.name not in _OWN]
    return (*made, *parquet.fields(members="texts"))


def _kept(groups: Iterator[Group]) -> Iterator[tuple[Any, ...]]:
    return ((*row, members) for row, members in groups)


def _pairs(folder: Path, two: list[tuple[int, int]]) -> Pairs:
    rows = rows_in(folder)
    found: Pairs = []
    for one, other in two:
        mine, others = rows.report(one), rows.report(other)
        of = {h.id: n << BITS | k for n, r in ((one, mine), (other, others)) for k, h in enumerate(r.happenings)}
        found += [(of[p.one], of[p.other], p.score, p.because) for p in pairs_of_one_story(mine, others)]
    return found


def _groups(folder: Path, components: list[Component]) -> list[Group]:
    kind, happening = Incidents(), rows_in(folder).happening
    found = (group for component in components for group in groups_of(kind, happening, component))
    return [_group(leader, some) for leader, some in found]


def _alone(folder: Path, reports: list[tuple[int, list[int]]]) -> list[Group]:
    happening = rows_in(folder).happening
    return [_group(h.id, [h]) for _, numbers in reports for h in map(happening, numbers)]


def _group(leader: str, members: list[Happening]) -> Group:
    return (incident_id(leader), *summary(members)), [h.id for h in members]
