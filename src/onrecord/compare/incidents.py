"""Whether happenings of two reports are one incident, and why.

The evidence is weighed (`evidence`); what keeps two happenings apart whatever else speaks for them stands here: another
time, another place, another means, other parties, or two events of one sentence that both reports have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp, log
from typing import Final

from onrecord.compare.days import near
from onrecord.compare.evidence import MATERIAL, WEEKS, evidence, named, shared, weights
from onrecord.compare.grouping import Pair
from onrecord.compare.happenings import Happening, Look, Scene, kind_of
from onrecord.compare.incident_keys import is_day, span
from onrecord.compare.profiles import Profile
from onrecord.compare.wording import resemblance
from onrecord.record import ActorKind

_ENOUGH: Final = 0.5
"""Probability from which two happenings are joined."""
_ENOUGH_IN_ONE_STORY: Final = 0.42
"""The same in reports of one story, where the likeliest of several such pairs are joined and the others follow."""
_MEMORY: Final = 1100
"""Days: what a report tells without a date is not older than this."""
_MARGIN: Final = 1.2
"""Log odds between the likeness of a happening's like and that of another one."""
_ONE_SENTENCE: Final = 0.6


def joined(one: Happening, other: Happening, *, story: bool = False, alone: bool = False) -> Pair | None:
    """The pair that two happenings make where they are one incident, with its grounds; None where they need not be.

    `story`: their reports have another happening in common, or their text, so that less is enough. `alone`: neither
    report tells of another such deed (`Report.only_ones`).
    """
    return weighed(one, other, story=story, alone=alone) if comparable(one, other) else None


def weighed(one: Happening, other: Happening, *, story: bool = False, alone: bool = False) -> Pair | None:
    """The same for two happenings that are `comparable`."""
    pieces = evidence(one, other, story=story, alone=alone)
    table = weights()
    score = 1 / (1 + exp(-sum(table[piece.name] * piece.amount for piece in pieces)))
    grounds = [piece.ground for piece in pieces if piece.ground and table[piece.name] > 0]
    telling = {piece.name for piece in pieces if piece.telling}
    enough = _ENOUGH if not story or telling <= {"same deed"} else _ENOUGH_IN_ONE_STORY
    if score < enough or len(grounds) < 2 or not telling:
        return None
    first, second = sorted((one.id, other.id))
    return Pair(one=first, other=second, score=round(min(0.9999, score), 5), because="; ".join(grounds))


class Report:
    """The happenings of one report."""

    def __init__(self, happenings: Sequence[Happening]) -> None:
        self.happenings = happenings
        self._under: defaultdict[str, list[int]] = defaultdict(list)
        for number, happening in enumerate(happenings):
            for key in happening.kinds | happening.triggers:
                self._under[key].append(number)

    def with_like(self, other: Report) -> Iterator[tuple[Happening, Happening]]:
        """Its happenings with those of another report that are of one kind or told by one word: no others are
        `comparable`."""
        found: set[tuple[int, int]] = set()
        for key in self._under.keys() & other._under.keys():
            found |= {(a, b) for a in self._under[key] for b in other._under[key]}
        return ((self.happenings[a], other.happenings[b]) for a, b in sorted(found))

    def only_ones(self, one: Happening, other: Report, another: Happening) -> bool:
        """Whether of the happenings of two reports these two alone are told by some word that both use."""
        return any(self._told_by(word) == 1 == other._told_by(word) for word in one.triggers & another.triggers)

    def _told_by(self, word: str) -> int:
        return sum(word in self.happenings[number].triggers for number in self._under[word])


def comparable(one: Happening, other: Happening) -> bool:
    """Whether two happenings may be one incident at all."""
    if not (one.kinds & other.kinds or one.triggers & other.triggers) or apart(one, other):
        return False
    if not one.told and not other.told and not _planned_together(one, other):
        return False
    if resemblance(one.words, other.words) > _ONE_SENTENCE and not one.forms & other.forms:
        return False  # two events of a sentence that both reports have
    return not (_other_parties(one, other) or _strangers(one, other) or _to_others(one, other))


def outdone(score: float, best: float) -> bool:
    """Whether a pair is so much less likely than the best of one of its two that it is another happening."""
    return score < best and _odds(score) < _odds(best) - _MARGIN


def _odds(score: float) -> float:
    return log(score / (1 - score))


def _planned_together(one: Happening, other: Happening) -> bool:
    """Whether two plans have a day each, or are told within a week of each other."""
    if span(one) is not None and span(other) is not None:
        return True
    return one.published is not None and other.published is not None and near(one.published, other.published, 7)


def apart(one: Happening | Look, other: Happening | Look) -> bool:
    """Whether time, place or means say that two happenings are two."""
    return (
        _other_time(one, other)
        or _elsewhere(one.scenes, other.scenes)
        or _other_means(one, other)
        or _long_apart(one, other)
    )


def two_of_one_report(one: Happening, other: Happening) -> bool:
    """Whether one report tells of two happenings as done to different people.

    Of one attack it may tell twice, each time of whom it hit in other words: "14 people", "shoppers", "the district".
    """
    if not set(one.types) & set(other.types) or not one.recipients or not other.recipients:
        return False
    if shared(one.recipients, other.recipients):
        return False
    attacks = "ASSAULT" in one.types and "ASSAULT" in other.types
    return not attacks or all(map(named, (*one.recipients, *other.recipients)))


def _other_time(one: Happening | Look, other: Happening | Look) -> bool:
    a, b = span(one), span(other)
    if a is not None and b is not None:
        if a[0] <= b[1] and b[0] <= a[1]:
            return False
        ended, began = (a[1], b[0]) if a[1] < b[0] else (b[1], a[0])
        single = a[0] == a[1] and b[0] == b[1]
        return single or not near(ended, began, 1) or not (is_day(one) and is_day(other))
    for dated, undated in ((a, other), (b, one)):
        if dated is not None and span(undated) is None and undated.begins is not None:
            return dated[1] < undated.begins  # open: since March 2011
        if dated is not None and span(undated) is None and undated.published is not None:
            if not near(dated[1], undated.published, _MEMORY):
                return True
            return dated[0] > undated.published and not near(dated[0], undated.published, 1)
    return False


def _long_apart(one: Happening | Look, other: Happening | Look) -> bool:
    """Whether two that nobody dates are told so long apart that they are two: of talk there is new every week."""
    if span(one) is not None or span(other) is not None or one.published is None or other.published is None:
        return False
    if any(kind_of(t) in MATERIAL for t in (*one.types, *other.types)):
        return False
    return not near(one.published, other.published, WEEKS)


def _elsewhere(one: Sequence[Scene], other: Sequence[Scene]) -> bool:
    """Whether no place of one can be a place of the other."""
    return bool(one and other) and all(_two_places(a, b) for a in one for b in other)


def _two_places(one: Scene, other: Scene) -> bool:
    if one.country is not None and other.country is not None and one.country != other.country:
        return True
    return one.precision == other.precision and one.precision in ("city", "region") and one.name != other.name


def _other_means(one: Happening | Look, other: Happening | Look) -> bool:
    same_type = set(one.types) & set(other.types)
    return bool(same_type and one.modes and other.modes and not set(one.modes) & set(other.modes))


def _other_parties(one: Happening, other: Happening) -> bool:
    """Whether those who did it, or those to whom it was done, are surely others."""
    mutual = not one.recipients or not other.recipients or "talks" in one.kinds & other.kinds
    if mutual and (shared(one.actors, other.recipients) or shared(one.recipients, other.actors)):
        return False
    return any(
        mine and others and all(_two(a, b) for a in mine for b in others) and not shared(mine, others)
        for mine, others in ((one.actors, other.actors), (one.recipients, other.recipients))
    )


def _strangers(one: Happening, other: Happening) -> bool:
    """Whether doers and those it was done to are told of both, nobody is in both, and the words for it are others."""
    if one.triggers & other.triggers or not (one.actors and one.recipients and other.actors and other.recipients):
        return False
    return not shared(one.parties, other.parties)


def _to_others(one: Happening, other: Happening) -> bool:
    """Whether talk is of or with somebody else each time: Trump accused Biden, and the mayor; met Putin, and Merkel."""
    kinds = one.kinds & other.kinds
    if kinds & MATERIAL or not kinds:
        return False
    if "talks" not in kinds:
        whom = (*one.recipients, *other.recipients)
        return bool(
            one.recipients
            and other.recipients
            and any(map(named, whom))
            and not shared(one.recipients, other.recipients)
        )
    mine, others = (
        {p.kind for p in a.parties if named(p) and not shared((p,), b.parties)} for a, b in ((one, other), (other, one))
    )
    return bool(mine & others)


def _two(one: Profile, other: Profile) -> bool:
    """Whether two parties are surely two."""
    if one.country is not None and other.country is not None and one.country != other.country:
        return True
    if ActorKind.STATE in (one.kind, other.kind):
        return one.kind is other.kind
    return named(one) and named(other) and one.kind is other.kind
