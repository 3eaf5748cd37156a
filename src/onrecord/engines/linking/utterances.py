"""Statements of many reports as utterances."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from onrecord import parquet
from onrecord.compare.sayings import Saying, enough_runs
from onrecord.engines.linking.grouping import Component, Pairs, grouped, groups_of, join_columns
from onrecord.engines.linking.rows import rows_in
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.utterances import Utterances, summary, utterance_id

_AT_ONCE: Final = 512

Group = tuple[tuple[Any, ...], list[str]]
"""The row of an utterance, and the ids of its statements."""


def link(work: Work) -> None:
    """Makes the tables `utterance_joins`, of numbers of statements, `witnesses`, which statement is of which utterance,
    and `groups_said`, the utterances without what is counted of them."""
    found = work.spread(partial(_pairs, work.scratch), _near(work), _AT_ONCE)
    work.keep("utterance_joins", join_columns(), found)
    ids = "select number, id from statement"
    groups = grouped(work, "utterance_joins", ids, partial(_groups, work.scratch))
    columns = parquet.fields(id="text", content="text", speaker="text", begins="text", members="texts")
    work.keep("said_together", columns, ((*row, members) for row, members in groups))
    work.run("create table witnesses as select unnest(members) as statement, id as utterance from said_together")
    work.run("create table groups_said as select * exclude (members) from said_together")


def _near(work: Work) -> Iterator[tuple[int, int]]:
    """Pairs of statements of two reports with enough runs of words of the same speaker."""
    work.run("create table near_sayings (one bigint, other bigint, mine bigint, found bigint)")
    partitions = work.partitions(work.one("select sum(len(keys)) from read.statement_keys") or 0)
    for partition in range(partitions):
        keyed = (
            "select * from (select s.number, s.report, unnest(k.keys) as key from read.statement_keys k"
            f" join statement s on s.id = k.statement) where (key >> 1) & {partitions - 1} = {partition}"
        )
        # the last bit of a key says whether its statement has few: both are looked under
        work.run(
            f"insert into near_sayings with keyed as materialized ({keyed})"
            " select a.number, b.number, a.key, b.key from keyed a join keyed b on a.key >> 1 = b.key >> 1"
            " where a.report < b.report"
        )
    sql = "select one, other, list(mine), list(found) from near_sayings group by one, other order by 1, 2"
    yield from ((one, other) for one, other, mine, found in work.numbers(sql) if enough_runs(mine, found))
    work.run("drop table near_sayings")


def _pairs(folder: Path, near: list[tuple[int, int]]) -> Pairs:
    kind, saying = Utterances(), rows_in(folder).saying
    found: Pairs = []
    for a, b in near:
        pair = kind.pair(*sorted((saying(a), saying(b)), key=lambda s: s.id))
        if pair is not None:
            found.append((a, b, pair.score, pair.because))
    return found


def _groups(folder: Path, components: list[Component]) -> list[Group]:
    kind, saying = Utterances(), rows_in(folder).saying
    found = (group for component in components for group in groups_of(kind, saying, component))
    return [_group(leader, some) for leader, some in found if len(some) > 1]


def _group(leader: str, members: list[Saying]) -> Group:
    return (utterance_id(leader), *summary(members)), [s.id for s in members]
