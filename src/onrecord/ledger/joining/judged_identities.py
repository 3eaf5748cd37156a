"""Identities with what people say of them: found ones put together, or taken apart where somebody holds two apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from onrecord.compare.grouping import Pair, groups
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile
from onrecord.ledger.joining.judged_pairs import JudgedPair

_SURE = 0.99
"""What Onrecord finds counts less than what a person says."""


def judged_identities(
    found: Mapping[str, str], members: Mapping[str, Profile], pairs: Iterable[Pair], split: Collection[tuple[str, str]]
) -> dict[str, str]:
    """The identity of each profile. `found`: as Onrecord finds them; `pairs`: among them those that people have joined.

    What nobody has judged stays as it was found. In an identity that is taken apart, the others go with whom they are
    most alike.
    """
    kept: list[Pair] = [p for p in pairs if isinstance(p, JudgedPair)]
    torn = {
        found[m]
        for m in (*(m for p in kept for m in (p.one, p.other)), *(m for two in split for m in two))
        if m in found
    }
    if not torn:
        return dict(found)
    of: defaultdict[str, list[str]] = defaultdict(list)
    for member in sorted(found):
        of[found[member]].append(member)
    for leader, some in of.items():
        kept += _inside(some, members) if leader in torn else ()
        kept += (Pair(one=leader, other=m, score=0.0, because="") for m in some if m != leader)
    return groups(members, kept, look=lambda _: 0, apart=lambda _, __: False, split=split)


def _inside(some: Iterable[str], members: Mapping[str, Profile]) -> Iterator[Pair]:
    """The pairs of one identity, as alike as they are."""
    for one, other in combinations(some, 2):
        likeness = alike(members[one], members[other])
        if likeness is not None:
            yield Pair(one=one, other=other, score=min(likeness.score, _SURE), because=likeness.because)
