"""Which two reports tell one story, so that less evidence joins what they tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final

from onrecord import parquet
from onrecord.compare.stories import one_story
from onrecord.engines.linking.numbering import BITS
from onrecord.engines.linking.rows import rows_in
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.incidents import Incidents

_AT_ONCE: Final = 1024
_STORIES: Final = "read.story_keys k join report r on r.id = k.document"
_HAPPENINGS: Final = "read.happening_keys k join happening h on h.id = k.happening"

Two = tuple[int, int]


def link(work: Work) -> None:
    """Makes the table `stories` of the pairs of reports, by their numbers, of which the first has the smaller id.

    Such two share their text, names, or what their titles say; or one of them tells of what may be one incident with
    what the other tells.
    """
    columns = parquet.fields(one="integer", other="integer")
    work.run("create table stories as select one, other from copied")
    work.keep("by_story", columns, work.spread(partial(_same_story, work.scratch), _by_keys(work), _AT_ONCE))
    work.run("insert into stories select * from by_story anti join stories using (one, other)")
    work.keep("by_happening", columns, work.spread(partial(_joined, work.scratch), _by_happenings(work), _AT_ONCE))
    work.run("insert into stories select * from by_happening")


def _by_keys(work: Work) -> Iterator[tuple[int, int, list[str]]]:
    """Pairs of reports that share keys of their stories, with what these say."""
    work.run("create table near_stories (one bigint, other bigint, says varchar)")
    keys = partial(_keys, _STORIES, "n, rank", also="says")
    _meet(work, "near_stories", "story_keys", keys, "f.n, a.n, a.says")
    yield from work.stream(
        "select one, other, list(says order by says) from near_stories group by one, other order by 1, 2"
    )
    work.run("drop table near_stories")


def _by_happenings(work: Work) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Pairs of reports with those of their happenings that share a key; without the pairs that are there already."""
    work.run("create table near_happenings (one bigint, other bigint)")
    keys = partial(_keys, _HAPPENINGS, "number, rank")
    _meet(work, "near_happenings", "happening_keys", keys, "distinct f.number, a.number")
    near = work.numbers(
        f"select n.* from (select distinct one >> {BITS} as a, other >> {BITS} as b, one, other from near_happenings) n"
        " anti join stories s on s.one = n.a and s.other = n.b order by 1, 2, 3, 4"
    )
    for (one, other), some in groupby(near, key=lambda row: row[:2]):
        yield one, other, [pair for *_, a, b in some for pair in ((a, b),)]
    work.run("drop table near_happenings")


def _meet(work: Work, near: str, table: str, keys: Callable[[str], str], chosen: str) -> None:
    """Fills the table `near` with those who ask for a key and those filed under it, of other reports, by partitions."""
    partitions = work.partitions(work.one(f"select sum(len(asked) * len(under)) from read.{table}") or 0)
    for partition in range(partitions):
        asked, filed = (f"{keys(scope)} where (s | u) & {partitions - 1} = {partition}" for scope in ("asked", "filed"))
        met = f"({asked}) a join ({filed}) f on a.key = f.key"
        work.run(f"insert into {near} select {chosen} from {met} where f.rank < a.rank")


def _keys(rows: str, columns: str, scope: str, also: str = "") -> str:
    """A query for the keys of some rows: each scope with all that stands under it, and with it another list."""
    listed, apart, out = (f", {also}", f", unnest({also}) as {also}", f", {also}") if also else ("", "", "")
    scopes = f"select {columns}, unnest({scope}) as s, under{listed} from {rows}"
    return f"select {columns}, s | u as key{out} from (select {columns}, s, unnest(under) as u{apart} from ({scopes}))"


def _same_story(folder: Path, near: list[tuple[int, int, list[str]]]) -> list[Two]:
    about = rows_in(folder).about
    return [
        (one, other) for one, other, says in near if one_story([f"|{said}" for said in says], about(one), about(other))
    ]


def _joined(folder: Path, near: list[tuple[int, int, list[tuple[int, int]]]]) -> list[Two]:
    kind, happening = Incidents(), rows_in(folder).happening
    return [
        (one, other)
        for one, other, pairs in near
        if any(kind.pair(*sorted((happening(a), happening(b)), key=lambda h: h.id)) is not None for a, b in pairs)
    ]
