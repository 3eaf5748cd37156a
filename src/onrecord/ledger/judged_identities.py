"""Identities with what people say of them: found ones put together, or taken apart where somebody holds two apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from onrecord.compare.grouping import Pair, groups
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile
from onrecord.ledger.judged_pairs import JudgedPairs

_SURE = 0.99
"""What Onrecord finds counts less than what a person says."""


def judged_identities(
    found: Mapping[str, str], members: Mapping[str, Profile], pairs: Iterable[Pair], judged: JudgedPairs
) -> dict[str, str]:
    """The identity of each profile. `found`: as Onrecord finds them; `pairs`: with those that people have joined.

    What nobody has judged stays as it was found. In an identity that is taken apart, the others go with whom they are
    most alike.
    """
    named = judged.members & found.keys()
    if not named:
        return dict(found)
    of: defaultdict[str, list[str]] = defaultdict(list)
    for member in sorted(found):
        of[found[member]].append(member)
    torn = {found[m] for m in named}
    kept = [p for p in pairs if (p.one, p.other) in judged.joined and p.one in found and p.other in found]
    for leader, some in of.items():
        kept += _inside(some, members) if leader in torn else ()
        kept += (Pair(one=leader, other=m, score=0.0, because="") for m in some if m != leader)
    return groups(members, kept, look=lambda _: 0, apart=lambda _, __: False, split=judged.split)


def _inside(some: Iterable[str], members: Mapping[str, Profile]) -> Iterator[Pair]:
    """The pairs of one identity, as alike as they are."""
    for one, other in combinations(some, 2):
        likeness = alike(members[one], members[other])
        if likeness is not None:
            yield Pair(one=one, other=other, score=min(likeness.score, _SURE), because=likeness.because)
