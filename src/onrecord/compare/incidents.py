"""Whether happenings of two reports are one incident, and why.

A pair is looked at when both lie under one key: kind of event, time, and a party or a place. It is joined when time,
place, parties, numbers and wording weigh enough together and nothing speaks against it; every join says its grounds.
The weights are points of evidence, tuned on the development part of the gold record and on the example.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from onrecord.compare.days import around, near
from onrecord.compare.grouping import Pair
from onrecord.compare.happenings import Count, Happening, Look, Scene
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile, keys
from onrecord.compare.wording import resemblance
from onrecord.record import ActorKind

_KINDS: Final = {
    **dict.fromkeys(("ASSAULT", "DIE", "INJURE"), "violence"),
    **dict.fromkeys(("CONSULT", "AGREE", "COOPERATE"), "talks"),
    **dict.fromkeys(("COERCE", "SANCTION"), "force"),
}
"""Types that reports of one happening change about: who is killed, dies; who meets, agrees."""
_ENOUGH: Final = 4.0
_STORY: Final = 1.5
_ONE_SENTENCE: Final = 0.6
_SMALL: Final = 2
"""Numbers up to this are told of many things."""
_GROWS: Final = 4.0
"""A toll does not become more than so many times what was told of it first."""
_HARM: Final = frozenset({"killed", "wounded", "missing", "detained", "displaced", "abducted"})
_LATE: Final = 3
"""A report without a date tells of the last days before it."""
_MEMORY: Final = 366
"""What a report tells without a date is not older than this."""
_BROAD: Final = 31
"""Days; a time longer than this is too broad to hold two happenings together."""
_OF_STATE: Final = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})
"""Sectors whose people act for their state."""


def kind_of(type: str) -> str:
    """The kind of event that a type belongs to, for comparing."""
    return _KINDS.get(type, type.lower())


def stored_keys(happening: Happening) -> tuple[str, ...]:
    """The keys under which a happening is found."""
    return _keys(happening, list(_times(happening)), list(_months(happening, 0)))


def asked_keys(happening: Happening) -> tuple[str, ...]:
    """The keys under which those are stored that a happening may be one with."""
    return _keys(happening, list(_asked_times(happening)), list(_months(happening, 1)))


def _keys(happening: Happening, times: list[str], months: list[str]) -> tuple[str, ...]:
    """Kind and time with a party or place; a day with the deed; the month of the report with somebody's name."""
    kinds = _kinds(happening)
    found = {f"{k}|{t}|{s}" for t in times for k in kinds for s in _stems(happening)}
    found |= {f"{t}|{deed}" for t in times if t.startswith("d:") for deed in happening.triggers}
    names = {key for p in (*happening.actors, *happening.recipients) for key in keys(p) if not key.startswith("state:")}
    found |= {f"{k}|p:{m}|{name}" for m in months for k in kinds for name in names}
    return tuple(sorted(found))


def _months(happening: Happening, reach: int) -> Iterator[str]:
    """The month of a happening's report, and so many about it."""
    if happening.published is not None:
        number = int(happening.published[:4]) * 12 + int(happening.published[5:7]) - 1
        for month in range(number - reach, number + reach + 1):
            yield f"{month // 12:04}-{month % 12 + 1:02}"


def _kinds(happening: Happening) -> set[str]:
    return {kind_of(t) for t in happening.types}


def _stems(happening: Happening) -> Iterator[str]:
    """What a happening is found by beside its time: its parties and its places."""
    for party in (*happening.actors, *happening.recipients):
        yield from keys(party)
    for scene in happening.scenes:
        yield f"at:{scene.name}"
        if scene.country is not None and scene.precision != "country":
            yield f"in:{scene.country}"


def _span(happening: Happening | Look) -> tuple[str, str] | None:
    """The days on which it was by its own date; None where it has none, or one that is open."""
    if happening.begins is None or happening.ends is None:
        return None
    return happening.begins, happening.ends


def _is_day(happening: Happening | Look) -> bool:
    span = _span(happening)
    return span is not None and near(*span, 7)


def _times(happening: Happening) -> Iterator[str]:
    span = _span(happening)
    if span is None:
        yield f"u:{happening.published or '?'}"
    elif near(*span, 7):
        yield f"d:{span[0]}"
        yield f"m:{span[0][:7]}"
    elif near(*span, _BROAD):
        yield f"m:{span[0][:7]}"
    else:
        yield f"y:{span[0]}"


def _asked_times(happening: Happening) -> Iterator[str]:
    span = _span(happening)
    if span is None:
        if happening.published is None:
            yield "u:?"
            return
        yield from (f"u:{day}" for day in around(happening.published, 2, 2))
        yield from (f"d:{day}" for day in around(happening.published, _LATE, 0))
    elif near(*span, 7):
        yield from (f"d:{day}" for day in around(span[0], 1, 1))
        yield from (f"u:{day}" for day in around(span[0], 0, _LATE))
        yield f"m:{span[0][:7]}"
    elif near(*span, _BROAD):
        yield f"m:{span[0][:7]}"
    else:
        yield f"y:{span[0]}"


@dataclass(slots=True)
class _Case:
    """The evidence for a pair: points, and the grounds in words."""

    points: float = 0.0
    grounds: list[str] = field(default_factory=list)
    telling: bool = False
    """Whether a deed, a party, a narrow place or a number is shared: more than a story and a day."""

    def add(self, points: float, ground: str = "", *, telling: bool = False) -> None:
        """Puts evidence in; one that is worth naming says its ground."""
        self.points += points
        self.telling = self.telling or telling
        if ground:
            self.grounds.append(ground)


def joined(one: Happening, other: Happening, *, story: bool = False) -> Pair | None:
    """The pair that two happenings make where they are one incident, with its grounds; None where they need not be.

    `story`: their reports have another happening in common, or their text, so that less is enough.
    """
    if not (_kinds(one) & _kinds(other) or one.triggers & other.triggers) or apart(one, other):
        return None
    case = _Case()
    if story:
        case.add(_STORY, "in reports of one story")
    if not set(one.types) & set(other.types):
        case.add(-0.5)
    _time(case, one, other)
    _place(case, one, other)
    if not _parties(case, one, other):
        return None
    _numbers(case, one, other, story=story)
    _words(case, one, other)
    if not (one.told and other.told):
        case.add(-1.0)
    if not one.told and not other.told and (_span(one) is None or _span(other) is None):
        return None
    if resemblance(one.words, other.words) > _ONE_SENTENCE > resemblance(one.near, other.near):
        return None  # two events of a sentence that both reports have
    if case.points < _ENOUGH or len(case.grounds) < 2 or (story and not case.telling):
        return None
    first, second = sorted((one.id, other.id))
    return Pair(one=first, other=second, score=round(min(0.99, case.points / 10), 3), because="; ".join(case.grounds))


def apart(one: Happening | Look, other: Happening | Look) -> bool:
    """Whether time or place say that two happenings are two."""
    return _other_time(one, other) or _elsewhere(one.scenes, other.scenes) or _other_means(one, other)


def _other_time(one: Happening | Look, other: Happening | Look) -> bool:
    a, b = _span(one), _span(other)
    if a is not None and b is not None:
        slack = 1 if _is_day(one) and _is_day(other) and a != b and not (a[0] == a[1] and b[0] == b[1]) else 0
        return (a[1] < b[0] and not near(a[1], b[0], slack)) or (b[1] < a[0] and not near(b[1], a[0], slack))
    for dated, undated in ((a, other), (b, one)):
        if dated is not None and _span(undated) is None and undated.published is not None:
            if not near(dated[1], undated.published, _MEMORY):
                return True
            return dated[0] > undated.published and not near(dated[0], undated.published, 1)
    return False


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


def _time(case: _Case, one: Happening, other: Happening) -> None:
    a, b = _span(one), _span(other)
    if a is not None and b is not None:
        if _is_day(one) and _is_day(other):
            case.add(2.0 if a == b else 1.5, f"both on {a[0]}" if a[0] == b[0] else f"on {a[0]} and {b[0]}")
        elif near(*a, _BROAD) or near(*b, _BROAD):
            case.add(1.0, f"in {max(a[0], b[0])[:7]}")
    elif a is None and b is None:
        if one.published is not None and other.published is not None and near(one.published, other.published, 2):
            case.add(0.5)
    else:
        day, told = (a, other.published) if a is not None else (b, one.published)
        if day is not None and told is not None and near(*day, 7) and near(day[0], told, _LATE):
            case.add(1.0, f"on {day[0]}, told on {told}")


def _place(case: _Case, one: Happening, other: Happening) -> None:
    same = {s.name for s in one.scenes} & {s.name for s in other.scenes}
    narrow = {s.name: s for s in (*one.scenes, *other.scenes) if s.name in same and s.precision != "country"}
    if narrow:
        case.add(2.0, f"at {min(narrow).title()}", telling=True)
    elif {s.country for s in one.scenes if s.country} & {s.country for s in other.scenes if s.country}:
        case.add(0.5)


def _parties(case: _Case, one: Happening, other: Happening) -> bool:
    """Adds what the parties say; False where they are others."""
    mutual = not one.recipients or not other.recipients
    across = [*_shared(one.actors, other.recipients), *_shared(one.recipients, other.actors)] if mutual else []
    for mine, others, role in ((one.actors, other.actors, "by"), (one.recipients, other.recipients, "to")):
        found = _shared(mine, others)
        for number, (points, name) in enumerate(found[:3]):
            case.add(points if number == 0 else 0.7 * points, f"{role} {name}", telling=True)
        if mine and others and not found and not across and all(_two(a, b) for a in mine for b in others):
            return False
    if across:
        case.add(0.7 * across[0][0], f"with {across[0][1]}", telling=True)
    return True


def _shared(one: Sequence[Profile], other: Sequence[Profile]) -> list[tuple[float, str]]:
    """Those of the first that may be one of the second: how much that says, and the name; the surest first."""
    found = [(max((_match(a, b) for b in other), default=0.0), a.name) for a in one]
    return sorted((f for f in found if f[0]), key=lambda f: (-f[0], f[1]))


@lru_cache(maxsize=1 << 16)
def _match(one: Profile, other: Profile) -> float:
    """Points for two parties: one somebody, or two that stand for one state."""
    if one == other or alike(one, other, same_story=True) is not None:
        return 1.5 if _named(one) and _named(other) else 1.0
    same_state = one.country is not None and one.country == other.country
    return 1.0 if same_state and _public(one) and _public(other) else 0.0


def _two(one: Profile, other: Profile) -> bool:
    """Whether two parties are surely two."""
    if one.country is not None and other.country is not None and one.country != other.country:
        return True
    if ActorKind.STATE in (one.kind, other.kind):
        return one.kind is other.kind
    return _named(one) and _named(other) and one.kind is other.kind


def _public(party: Profile) -> bool:
    return party.kind is ActorKind.STATE or party.sector in _OF_STATE


def _named(party: Profile) -> bool:
    return party.kind not in (ActorKind.UNNAMED, ActorKind.GROUP)


def _numbers(case: _Case, one: Happening, other: Happening, *, story: bool) -> None:
    """The same number of the same; in one story, two counts of the same harm that may be a toll in its course."""
    best, ground = 0.0, ""
    for a in one.counts:
        for b in other.counts:
            mine, others = _about(a), _about(b)
            if a.measure != b.measure or mine is None or others is None:
                continue
            if mine == others and mine > _SMALL:
                best, ground = max((best, ground), (1.5, f"{mine:g} {a.measure}"))
            elif story and a.measure in _HARM and mine <= _GROWS * others and others <= _GROWS * mine:
                best, ground = max((best, ground), (1.0, f"{mine:g} and {others:g} {a.measure}"))
    if ground:
        case.add(best, ground, telling=True)


def _about(count: Count) -> float | None:
    return count.best if count.best is not None else count.low if count.low is not None else count.high


def _words(case: _Case, one: Happening, other: Happening) -> None:
    if same := one.triggers & other.triggers:
        case.add(1.0, f"both told by “{min(same)}”", telling=True)
    elif said := (one.triggers & other.near) | (other.triggers & one.near):
        case.add(0.6, f"both with “{min(said)}”")
    likeness = (resemblance(one.words, other.words) + resemblance(one.near, other.near)) / 2
    case.add(round(4 * likeness, 2), f"{round(100 * likeness)}% of the words" if likeness >= 0.25 else "")
    if len(one.story & other.story) >= 3:
        case.add(0.5)
    if set(one.modes) & set(other.modes):
        case.add(0.5)
