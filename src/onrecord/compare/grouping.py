"""Pairs to groups: what belongs together when some pairs are joined and some must stay apart.

The result depends on the pairs alone, never on the order in which reports came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

N = TypeVar("N", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two members that are taken for one, `one` < `other`; how surely (0 to 1), and on what ground (one line)."""

    one: str
    other: str
    score: float
    because: str


def groups(
    members: Iterable[str],
    pairs: Iterable[Pair],
    *,
    look: Callable[[str], N],
    apart: Callable[[N, N], bool],
    split: Collection[tuple[str, str]] = (),
    report: Callable[[str], str] | None = None,
    two: Callable[[str, str], bool] | None = None,
) -> dict[str, str]:
    """The group of each member, named by its smallest one.

    The surest pairs are joined first. Two groups stay two when any member of one is `apart` from any of the other, as
    far as their `look` tells (members that look alike are asked about once); when members of one `report` are `two`;
    or when a person has `split` them.
    """
    leader = {m: m for m in members}
    inside: defaultdict[str, list[str]] = defaultdict(list)
    looks: dict[str, set[N]] = {}
    told: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for member in leader:
        inside[member] = [member]
        looks[member] = {look(member)}
        if report is not None:
            told[member] = {report(member): [member]}
    parted: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in split:
        parted[one].add(other)
        parted[other].add(one)
    for pair in sorted(pairs, key=lambda p: (-p.score, p.one, p.other)):
        one, other = sorted((leader[pair.one], leader[pair.other]))
        if one == other:
            continue
        if pair.score < 1 and any(apart(a, b) for a in looks[one] for b in looks[other]):
            continue
        if (
            pair.score < 1
            and two is not None
            and any(
                two(a, b) for r in told[one].keys() & told[other].keys() for a in told[one][r] for b in told[other][r]
            )
        ):
            continue
        if any(b in parted[a] for a in inside[one] if a in parted for b in inside[other]):
            continue
        for member in inside[other]:
            leader[member] = one
        inside[one] += inside.pop(other)
        looks[one] |= looks.pop(other)
        for r, some in told.pop(other, {}).items():
            told[one].setdefault(r, []).extend(some)
    return leader


def connected(members: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The group of each member: what pairs connect, however many steps apart, named by its smallest member."""
    leader = {m: m for m in members}

    def head(member: str) -> str:
        while leader[member] != member:
            leader[member] = leader[leader[member]]
            member = leader[member]
        return member

    for one, other in pairs:
        first, second = sorted((head(one), head(other)))
        leader[second] = first
    return {member: head(member) for member in leader}
