"""Which profiles are one actor: a partition of a block, the same in whatever order the profiles come.

The most telling profiles are grouped first, then each poorer one goes to the one group that it fits: a surname to the
full name, an acronym to the long one. Fits it two that are not one ("Lavrov" beside Sergei and Ivan), it goes where
state or office agree, and stays alone where nothing does; so nobody is joined to somebody else through a poorer name.
Nothing ever joins two that part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from onrecord.compare.likeness import Likeness, alike, part
from onrecord.compare.profiles import Profile, body_facts, person_of, state_meant
from onrecord.record import ActorKind
from onrecord.tables.name_forms import short_for

__all__ = ["identities"]

_CLEARLY = 0.1
"""By how much a group must fit better than the next for a profile to go there."""
_BY_FAR = 2
"""How many times more reports than the next a group needs to be the one who is meant."""
_FULL_NAME = 4
"""What `_telling` gives a full name, at least."""
_Group = list[int]


def identities(profiles: Mapping[str, Profile]) -> dict[str, str]:
    """For each profile id the id of its identity: the smallest id of the profiles that are one actor.

    Meant for the profiles under one key or a few (see `keys`): the work grows with the square of their different ones.
    """
    same: defaultdict[Profile, list[str]] = defaultdict(list)
    for ident in sorted(profiles):
        same[profiles[ident]].append(ident)
    rows = sorted(same, key=_order)
    out: dict[str, str] = {}
    groups, torn = _groups(rows, [len(same[row]) for row in rows])
    for group in groups:
        ids = sorted(ident for row in group for ident in same[rows[row]])
        # Reports that say the same of an actor do not all mean the same one: each has its "police", its "Smith".
        single = len(group) == 1 and (group[0] in torn or alike(rows[group[0]], rows[group[0]]) is None)
        out.update((ident, ident if single else ids[0]) for ident in ids)
    return out


def _order(profile: Profile) -> tuple[str, ...]:
    facts = (profile.kind.value, profile.name, profile.country, profile.sector, profile.role, *profile.names)
    return tuple(fact or "" for fact in facts)


class _Pairs:
    """What is found of each two profiles, asked once."""

    def __init__(self, rows: Sequence[Profile]) -> None:
        self._rows = rows
        self._alike: dict[tuple[int, int], Likeness | None] = {}
        self._part: dict[tuple[int, int], bool] = {}

    def score(self, one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        if pair not in self._alike:
            self._alike[pair] = alike(self._rows[pair[0]], self._rows[pair[1]])
        found = self._alike[pair]
        return found.score if found is not None else 0.0

    def parts(self, one: int, other: int) -> bool:
        pair = (one, other) if one < other else (other, one)
        if pair not in self._part:
            self._part[pair] = self.score(*pair) == 0.0 and part(self._rows[pair[0]], self._rows[pair[1]])
        return self._part[pair]

    def fits(self, row: int, group: Iterable[int]) -> float:
        """How well a profile fits a group: its best likeness, 0 where it parts with one of it."""
        members = list(group)
        return 0.0 if any(self.parts(row, m) for m in members) else max(self.score(row, m) for m in members)


def _groups(rows: Sequence[Profile], reports: Sequence[int]) -> tuple[list[_Group], set[int]]:
    """The groups, and the profiles that stay alone because they fit several that are not one.

    `reports`: how many reports have each of the profiles.
    """
    pairs = _Pairs(rows)
    levels: defaultdict[int, list[int]] = defaultdict(list)
    for row, profile in enumerate(rows):
        levels[_telling(profile)].append(row)
    groups: list[_Group] = []
    torn: set[int] = set()
    for level in sorted(levels, reverse=True):
        free = levels[level]
        fitting = {row: [(score, k) for k, g in enumerate(groups) if (score := pairs.fits(row, g))] for row in free}
        left = [row for row in free if not fitting[row]]
        for choose in (_best, _biggest)[: 1 + (level >= _FULL_NAME)]:
            sizes = [sum(reports[row] for row in group) for group in groups]
            placed: defaultdict[int, list[int]] = defaultdict(list)
            for row in free:
                if fitting[row] and (k := choose(fitting[row], sizes)) is not None:
                    placed[k].append(row)
            for k, found in placed.items():
                first, *others = _by_size(_joined(found, pairs, torn), reports)
                groups[k] += first
                groups += others
            done = {row for found in placed.values() for row in found}
            free = [row for row in free if row not in done]
        groups += _joined(left, pairs, torn)
        torn.update(row for row in free if fitting[row])
        groups += [[row] for row in free if fitting[row]]
    return groups, torn


def _best(fitting: Sequence[tuple[float, int]], _: Sequence[int]) -> int | None:
    """The group that a profile fits clearly best, or None."""
    first, *others = sorted(fitting, reverse=True)
    return first[1] if not others or first[0] >= others[0][0] + _CLEARLY else None


def _biggest(fitting: Sequence[tuple[float, int]], sizes: Sequence[int]) -> int | None:
    """The group of those that a full name fits that is by far most in the news, or None.

    A state misread in one report does not tear the others apart.
    """
    first, second = sorted(((sizes[k], k) for _, k in fitting), reverse=True)[:2]
    return first[1] if first[0] >= _BY_FAR * second[0] else None


def _by_size(found: list[_Group], reports: Sequence[int]) -> list[_Group]:
    """Groups that part with each other, the one first that goes where all of them fit: by far the biggest, or none."""
    ranked = sorted(found, key=lambda group: (-sum(reports[row] for row in group), group))
    sizes = [sum(reports[row] for row in group) for group in ranked]
    return ranked if len(ranked) == 1 or sizes[0] >= _BY_FAR * sizes[1] else [[], *ranked]


def _joined(rows: Sequence[int], pairs: _Pairs, torn: set[int]) -> list[_Group]:
    """Profiles of one level in groups, the most alike first; one that fits two that part is added to `torn`."""
    near: defaultdict[int, set[int]] = defaultdict(set)
    found: list[tuple[float, int, int]] = []
    for one, other in combinations(rows, 2):
        if score := pairs.score(one, other):
            found.append((-score, one, other))
            near[one].add(other)
            near[other].add(one)
    for one, other in combinations(sorted(near), 2):
        if not near[one].isdisjoint(near[other]) and pairs.parts(one, other):
            torn |= near[one] & near[other]
    group_of: dict[int, _Group] = {row: [row] for row in rows}
    for _, one, other in sorted(found):
        mine, others = group_of[one], group_of[other]
        if mine is others or one in torn or other in torn:
            continue
        if not any(pairs.parts(a, b) for a in mine for b in others):
            mine += others
            for row in others:
                group_of[row] = mine
    return list({min(group): group for group in group_of.values()}.values())


def _telling(profile: Profile) -> int:
    """How much a profile says of who it is: full names, short ones, initials, surnames; with a state before without."""
    country = profile.country is not None
    if state_meant(profile) is not None:
        return 20
    if profile.kind is ActorKind.PERSON:
        given = person_of(profile).given
        if not given:
            return country
        if len(given[0]) == 1:
            return 2 + country
        if len(short_for(given[0])) > 1:
            return 4 + country  # Ted is Edward or Theodore
        return (8 if len(given) > 1 else 6) + country
    facts = body_facts(profile)
    return (4 if facts.forms else 0) + 2 * (facts.institution is not None) + (facts.country is not None)
