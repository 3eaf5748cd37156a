"""What speaks for two happenings being one incident, piece by piece, each with its ground in words.

How much each piece weighs stands in a table that is made from reports whose incidents are known
(`training/incidents.py`); here is only what counts as evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from onrecord.compare.days import near
from onrecord.compare.happenings import Count, Happening
from onrecord.compare.incident_keys import BROAD, LATE, is_day, span
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile
from onrecord.compare.wording import containment, resemblance, roots
from onrecord.record import ActorKind

WEEKS: Final = 21
"""Days for which a story goes on: what nobody dates is told later only where it is another, or of another."""
_OF_STATE: Final = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})
"""Sectors whose people act for their state."""
_SMALL: Final = 2
"""Numbers up to this are told of many things."""
_GROWS: Final = 4.0
"""A toll does not become more than so many times what was told of it first."""
_FAR: Final = 20.0
"""Times that one count must be the other to be of something else."""
_HARM: Final = frozenset({"killed", "wounded", "missing", "detained", "displaced", "abducted"})
_ANYBODY: Final = frozenset(roots("people person men man women woman others one two three members civilians"))
MATERIAL: Final = frozenset(
    {"violence", "force", "protest", "disaster", "aid", "retreat", "mobilize", "vote", "displace"}
)
"""Kinds of which somebody does few in some days; of what is said, many."""
_ONCE: Final = frozenset({"violence", "appoint", "retreat"})
"""What one person undergoes once, as a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece: its name in the table of weights, how much of it there is, and its ground where that is worth saying.

    `telling`: a deed, a party, a narrow place or a number is shared, which is more than a story and a day.
    """

    name: str
    amount: float = 1.0
    ground: str = ""
    telling: bool = False


@cache
def weights() -> dict[str, float]:
    """The weight of each piece of evidence, in units of log odds."""
    text = files("onrecord.compare").joinpath("evidence.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {name: float(weight) for name, weight in lines[1:]}


def evidence(one: Happening, other: Happening, *, story: bool, alone: bool = False) -> list[Evidence]:
    """All that speaks for or against two happenings being one.

    `story`: their reports share another happening or text. `alone`: neither report tells of another such deed.
    """
    found = [Evidence(name="any two")]
    if story:
        found.append(Evidence(name="one story", ground="in reports of one story"))
    if alone:
        found.append(Evidence(name="only one of its kind", ground="the only such deed in either report"))
    if story and one.kinds & other.kinds:
        found += _prominent(one, other)
    found += _what(one, other)
    found += _when(one, other)
    found += _where(one, other)
    found += _who(one, other)
    found += _numbers(one, other)
    found += _words(one, other)
    return found


def _prominent(one: Happening, other: Happening) -> Iterator[Evidence]:
    """Whether both are the news of their reports."""
    if one.prominence == other.prominence == 2:
        yield Evidence(name="both lead", ground="what both reports begin with", telling=True)
    elif one.prominence and other.prominence:
        yield Evidence(name="both early", ground="told early in both reports", telling=True)


def _what(one: Happening, other: Happening) -> Iterator[Evidence]:
    if not set(one.types) & set(other.types):
        yield Evidence(name="other type")
    if not one.kinds & other.kinds:
        yield Evidence(name="other kind")
    if set(one.modes) & set(other.modes):
        yield Evidence(name="same mode")
    if one.told != other.told:
        yield Evidence(name="one only planned")
    elif not one.told:
        yield Evidence(name="both only planned")
    if one.denied != other.denied:
        yield Evidence(name="one denied")
    if one.another or other.another:
        yield Evidence(name="another one")


def _when(one: Happening, other: Happening) -> Iterator[Evidence]:
    a, b = span(one), span(other)
    if (a is None or b is None) and one.begins and other.begins and one.begins[:7] == other.begins[:7]:
        yield Evidence(name="same month", ground=f"since {one.begins[:7]}")
    elif a is not None and b is not None:
        if is_day(one) and is_day(other):
            ground = f"both on {a[0]}" if a[0] == b[0] else f"on {a[0]} and {b[0]}"
            yield Evidence(name="same day" if a == b else "about the same day", ground=ground)
        elif near(*a, BROAD) and near(*b, BROAD):
            yield Evidence(name="same month", ground=f"in {max(a[0], b[0])[:7]}")
    elif a is None and b is None:
        if one.published is not None and other.published is not None:
            fresh, soon = (near(one.published, other.published, n) for n in (2, WEEKS))
            name = "told in the same days" if fresh else "undated, told apart"
            yield Evidence(name=name if soon else "undated, told long apart")
    else:
        day, told = (a, other.published) if a is not None else (b, one.published)
        if day is not None and told is not None and near(*day, 7):
            fresh = near(day[0], told, LATE)
            ground = f"on {day[0]}, told on {told}" if fresh else ""
            name = "told soon after" if fresh else "told long after"
            yield Evidence(name=name if near(day[0], told, WEEKS) else "told weeks after", ground=ground)


def _where(one: Happening, other: Happening) -> Iterator[Evidence]:
    same = {s.name for s in one.scenes} & {s.name for s in other.scenes}
    narrow = [s.name for s in one.scenes if s.name in same and s.precision != "country"]
    if narrow:
        yield Evidence(name="same place", ground=f"at {min(narrow).title()}", telling=True)
    elif {s.country for s in one.scenes if s.country} & {s.country for s in other.scenes if s.country}:
        yield Evidence(name="same country")


def _who(one: Happening, other: Happening) -> Iterator[Evidence]:
    sides = (("actor", one.actors, other.actors, "by"), ("recipient", one.recipients, other.recipients, "to"))
    missing = 0
    for side, mine, others, role in sides:
        found = shared(mine, others)
        missing += not (mine and others)
        for sure, name in found[:1]:
            how = "same" if sure == 1 else "like"
            yield Evidence(name=f"{how} {side}", ground=f"{role} {name}", telling=True)
        if len(found) > 1:
            yield Evidence(name=f"another {side}", amount=len(found) - 1.0, ground=f"{role} {found[1][1]}")
        if mine and others and not found:
            met = _described(mine, other.near) | _described(others, one.near)
            if side == "recipient" and met:
                yield Evidence(name="recipient nearby", ground=f"to a {min(met)}", telling=True)
            else:
                yield Evidence(name=f"other {side}")
        person = next((a.name for a in mine if a.kind is ActorKind.PERSON and any(_same(a, b) for b in others)), None)
        if side == "recipient" and person is not None and one.kinds & other.kinds & _ONCE:
            yield Evidence(name="befell one person")
    across = [*shared(one.actors, other.recipients), *shared(one.recipients, other.actors)]
    if across:
        yield Evidence(name="party on the other side", ground=f"with {across[0][1]}", telling=True)
    if missing == len(sides):
        yield Evidence(name="nobody to compare")


def _described(parties: Sequence[Profile], near: frozenset[str]) -> frozenset[str]:
    """The words by which parties without a name are described that stand about the other event: marine, pilot."""
    said = (roots(p.name) for p in parties if not named(p) or p.name[:1].islower())
    return frozenset().union(*said) & near - _ANYBODY


def shared(one: Sequence[Profile], other: Sequence[Profile]) -> list[tuple[float, str]]:
    """Those of the first that may be one of the second: how sure (0 to 1), and the name; the surest first."""
    found = [(max((match(a, b) for b in other), default=0.0), a.name) for a in one]
    return sorted((f for f in found if f[0]), key=lambda f: (-f[0], f[1]))


@lru_cache(maxsize=1 << 13)
def match(one: Profile, other: Profile) -> float:
    """How far two parties are one: 1 for one somebody, half for two that are described alike or stand for one state."""
    if _same(one, other):
        return 1.0 if named(one) and named(other) else 0.5
    same_state = one.country is not None and one.country == other.country
    return 0.5 if same_state and _public(one) and _public(other) else 0.0


@lru_cache(maxsize=1 << 13)
def _same(one: Profile, other: Profile) -> bool:
    return one == other or alike(one, other, same_story=True) is not None


def _public(party: Profile) -> bool:
    return party.kind is ActorKind.STATE or party.sector in _OF_STATE


def named(party: Profile) -> bool:
    """Whether a party has a name that tells it from others."""
    return party.kind not in (ActorKind.UNNAMED, ActorKind.GROUP)


def _numbers(one: Happening, other: Happening) -> Iterator[Evidence]:
    """The same number of the same, or two counts of one harm that may be a toll in its course."""
    equal, course, far = "", "", False
    for a in one.counts:
        for b in other.counts:
            mine, others = _about(a), _about(b)
            if a.measure != b.measure or mine is None or others is None:
                continue
            if mine == others and mine > _SMALL:
                equal = equal or f"{mine:g} {a.measure}"
            elif a.measure in _HARM and mine <= _GROWS * others and others <= _GROWS * mine:
                course = course or f"{mine:g} and {others:g} {a.measure}"
            elif a.measure in _HARM and max(mine, others) > _FAR * max(1.0, min(mine, others)):
                far = True
    if equal:
        yield Evidence(name="same number", ground=equal, telling=True)
    elif course:
        yield Evidence(name="same count", ground=course, telling=True)
    elif far:
        yield Evidence(name="counts far apart")


def _about(count: Count) -> float | None:
    return count.best if count.best is not None else count.low if count.low is not None else count.high


def _words(one: Happening, other: Happening) -> Iterator[Evidence]:
    same = one.triggers & other.triggers
    if same:
        yield Evidence(name="same deed", ground=f"both told by “{min(same)}”", telling=True)
    elif said := (one.triggers & other.near) | (other.triggers & one.near):
        yield Evidence(name="deed nearby", ground=f"both with “{min(said)}”")
    else:
        yield Evidence(name="other words for it")
    if not same and not (one.kinds | other.kinds) & MATERIAL:
        yield Evidence(name="verbal, in other words")
    likeness = (resemblance(one.words, other.words) + resemblance(one.near, other.near)) / 2
    ground = f"{round(100 * likeness)}% of the words" if likeness >= 0.25 else ""
    yield Evidence(name="words shared", amount=round(likeness, 3), ground=ground)
    yield Evidence(name="words about it shared", amount=round(containment(one.near, other.near), 3))
    yield Evidence(name="titles shared", amount=round(min(1.0, len(one.story & other.story) / 8), 3))
