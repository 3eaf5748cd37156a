"""Pairs to groups: what pairs connect is handed out together, and grouped as a ledger groups it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final, TypeVar

from onrecord import parquet
from onrecord.compare.grouping import Pair
from onrecord.engines.linking.work import Work
from onrecord.ledger.joining.linking import Kind

R = TypeVar("R")
T = TypeVar("T")
Member = tuple[int, str]
"""The number and the id of a member."""
Pairs = list[tuple[int, int, float, str]]
"""The numbers of two members, and as in `Pair`, how surely they are one and why."""
Component = tuple[list[Member], Pairs]
_MEMBERS: Final = 1024
"""Members that are handed out at once, about."""


def join_columns() -> tuple[parquet.Field, ...]:
    """The columns of a table of pairs."""
    return parquet.fields(one="integer", other="integer", score="real", because="text")


def grouped(work: Work, joins: str, ids: str, group: Callable[[list[Component]], list[R]]) -> Iterator[R]:
    """What `group` makes of the members of a table of pairs and the pairs among them, each component whole.

    `ids`: a query for the number and the id of every member.
    """
    labels = f"{joins}_groups"
    work.connect(joins, labels)
    members = work.stream(
        f"select g.label, g.member, i.id from {labels} g join ({ids}) i on i.number = g.member order by 1, 2"
    )
    pairs = work.numbers(
        f"select g.label, j.one, j.other, j.score, '' from {joins} j join {labels} g on g.member = j.one"
        " order by 1, 2, 3"
    )
    several = _several(groupby(members, key=itemgetter(0)), groupby(pairs, key=itemgetter(0)))
    for _, made in work.ahead.done(group, several):
        yield from made


def _several(
    members: Iterable[tuple[int, Iterable[tuple[int, int, str]]]],
    pairs: Iterable[tuple[int, Iterable[tuple[int, int, int, float, str]]]],
) -> Iterator[list[Component]]:
    found: list[Component] = []
    held = 0
    for (label, some), (of, among) in zip(members, pairs, strict=True):
        assert label == of, "every component has a pair, and every pair one"
        found.append(([(n, i) for _, n, i in some], [(a, b, s, w) for _, a, b, s, w in among]))
        held += len(found[-1][0])
        if held >= _MEMBERS:
            yield found
            found, held = [], 0
    if found:
        yield found


def named(component: Component) -> list[Pair]:
    """The pairs of a component with ids, the smaller first."""
    members, pairs = component
    of = dict(members)
    found = []
    for a, b, score, because in pairs:
        one, other = sorted((of[a], of[b]))
        found.append(Pair(one=one, other=other, score=score, because=because))
    return found


def groups_of(kind: Kind[T], load: Callable[[int], T], component: Component) -> Iterator[tuple[str, list[T]]]:
    """The groups that a kind makes of a component: the id of each one's leader, and its members by their ids."""
    members = {id: load(number) for number, id in component[0]}
    inside: defaultdict[str, list[T]] = defaultdict(list)
    for member, leader in sorted(kind.group(members, named(component), ()).items()):
        inside[leader].append(members[member])
    yield from inside.items()
