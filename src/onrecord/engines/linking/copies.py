"""Copies among the reports, and the families and sources that they make."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from onrecord import parquet
from onrecord.compare.copies import LEAST_SHARE, copied, promising
from onrecord.engines.linking.rows import rows_in
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.copying import FIRST, MANY
from onrecord.ledger.rows.witnesses import COLUMNS, Witness, source_of

_AT_ONCE: Final = 256
_HOLDERS: Final = (
    "select v, n, row_number() over (partition by v order by rank) as place"
    " from (select unnest(s.values) as v, r.n, r.rank from read.sketches s join report r on r.id = s.document)"
    " where v & {last} = {partition}"
)
"""Who has each value of the sketches, in the order of their ids; of one partition of the values."""
_NEAR: Final = (
    "insert into near_texts select a.n, b.n, count(*) from holders a join holders b on a.v = b.v and a.place < b.place"
    " where {} group by a.n, b.n"
)

Pair = tuple[int, int]
Found = tuple[int, int, float, float, float, str]


def link(work: Work) -> None:
    """Makes the tables `copies`, of numbers of reports, and `families`.

    A value that more than `MANY` reports have leads to the first few of them alone, as in a ledger: to the same ones as
    in a ledger to which the reports came one by one in the order of their ids.
    """
    work.run("create table near_texts (one bigint, other bigint, shared bigint)")
    work.run("create table anywhere (n bigint, shared bigint)")
    partitions = work.partitions(work.one("select sum(len(values)) from read.sketches") or 0)
    for partition in range(partitions):
        work.run(f"create table holders as {_HOLDERS.format(last=partitions - 1, partition=partition)}")
        work.run(_NEAR.format(f"b.place <= {MANY}"))
        work.run(_NEAR.format(f"a.place <= {FIRST + 1} and b.place > {MANY}"))
        work.run(f"insert into anywhere select n, count(*) from holders where place > {MANY} group by n")
        work.run("drop table holders")
    found = work.spread(partial(_copies, work.scratch), _worth(work), _AT_ONCE)
    columns = parquet.fields(
        one="integer", other="integer", resemblance="real", containment="real", score="real", because="text"
    )
    work.keep("copied", columns, found)
    work.run("drop table near_texts")
    _families(work)


def _worth(work: Work) -> Iterator[Pair]:
    """The pairs of reports that are worth a look at all their shingles, the one with the smaller id first."""
    sql = (
        "select p.one, p.other, p.shared + coalesce(w.shared, 0), a.shingles, b.shingles from"
        " (select one, other, sum(shared)::bigint as shared from near_texts group by one, other) p"
        " left join (select n, sum(shared)::bigint as shared from anywhere group by n) w on w.n = p.other"
        " join report a on a.n = p.one join report b on b.n = p.other"
        f" where p.shared + coalesce(w.shared, 0) >= {LEAST_SHARE} * least(a.shingles, b.shingles) order by 1, 2"
    )
    return ((one, other) for one, other, shared, *sizes in work.numbers(sql) if promising(shared, *sizes))


def _copies(folder: Path, pairs: list[Pair]) -> list[Found]:
    rows = rows_in(folder)
    found: list[Found] = []
    for one, other in pairs:
        copy = copied(rows.shingles(one), rows.shingles(other))
        if copy is not None:
            found.append((one, other, copy.resemblance, copy.containment, copy.score, copy.because))
    return found


def _families(work: Work) -> None:
    work.connect("copied", "copy_groups")
    sql = (
        f"select g.label, {COLUMNS} from copy_groups g join report r on r.n = g.member"
        " join read.documents d on d.id = r.id order by 1, 2"
    )
    columns = parquet.fields(document="text", family="text", source="text")
    work.keep("moved", columns, _told(work, sql))
    work.run(
        "create table families as select d.id as document, coalesce(m.family, d.family) as family,"
        " coalesce(m.source, d.source) as source from read.documents d left join moved m on m.document = d.id"
    )


def _told(work: Work, sql: str) -> Iterator[tuple[str, str, str]]:
    """Document, family and source of those that have copies; the rows are sorted by their groups and ids."""
    for _, some in groupby(work.stream(sql), key=itemgetter(0)):
        witnesses = [Witness(*row) for _, *row in some]
        family = witnesses[0].id
        source = source_of(family, witnesses)
        yield from ((witness.id, family, source) for witness in witnesses)
