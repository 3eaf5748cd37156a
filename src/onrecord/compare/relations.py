"""How rows of two reports stand to each other: counts that differ, deeds that are denied, statements that contradict.

Nothing here is made without a ground that can be said in one line, and nothing between copies of one text. A newer row
stands first: it disputes, confirms or updates the older one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from onrecord.compare.days import near
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile
from onrecord.compare.wording import roots
from onrecord.record import LinkKind

_LATER: Final = 2
"""Days after which another count by another voice is a toll that has moved on, not another opinion."""
_ROUGHLY: Final = 0.1
"""Counts as near as this share agree where one of them is said roughly."""
_SHARE: Final = 0.25
"""A number of at most this share of another one in its report counts a part of the same people."""
_COUNTED: Final = frozenset({"killed", "wounded", "missing", "detained", "displaced", "abducted"})
_PEOPLE: Final = frozenset(
    roots("people person others victims individuals dead casualties civilians passengers residents villagers men")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says a row: a speaker, or the outlet itself where `speaker` is None."""

    speaker: Profile | None
    outlet: str | None
    family: str
    """The family of copies of its report."""

    @property
    def name(self) -> str:
        """As a ground names it."""
        return self.speaker.name if self.speaker is not None else self.outlet or "an outlet"

    @property
    def key(self) -> object:
        """Whose word it is: the speaker's, or the report's and that of its copies."""
        return self.speaker or (self.outlet, self.family)


def same_voice(one: Voice, other: Voice) -> bool:
    """Whether one somebody speaks twice."""
    if one.speaker is not None and other.speaker is not None:
        return one.speaker == other.speaker or alike(one.speaker, other.speaker, same_story=True) is not None
    return one.speaker is other.speaker and one.outlet is not None and one.outlet == other.outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One count of an incident as one report gives it; bounds as in `Figure`."""

    id: str
    document: str
    voice: Voice
    measure: str
    unit: str | None
    low: float | None
    best: float | None
    high: float | None
    rough: bool
    """Whether it is said roughly: about, some, at least."""
    who: str | None
    """Of whom, in the report's words."""
    part: bool
    """Whether it counts only some: "including three children"."""
    raised: bool
    """Whether it is told as a newer number: "raised to 44"."""
    corrects: str | None
    """The outlet that gives it in a correction of what it reported before."""
    day: str | None
    """The day at which it stood: its own, or that of its report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One event of an incident as one report tells it."""

    id: str
    document: str
    voice: Voice
    what: str
    """The words that tell of it."""
    denied: bool
    day: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A stated relation between rows of two reports; as `Link` is inside one."""

    kind: LinkKind
    from_: str
    to: str
    because: str
    score: float


def counts(tallies: Iterable[Tally]) -> Iterator[Relation]:
    """Disputes, updates and agreements among the counts of one incident."""
    by_measure: defaultdict[tuple[str, str | None], list[Tally]] = defaultdict(list)
    for tally in sorted(_distinct(tallies), key=lambda t: (t.day or "", t.id)):
        if tally.measure in _COUNTED and not tally.part:
            by_measure[tally.measure, tally.unit].append(tally)
    for _, every in sorted(by_measure.items(), key=lambda item: str(item[0])):
        for older, newer in combinations(_wholes(every), 2):
            if _may_be_set_together(older, newer) and _of_one_group(older, newer):
                yield from _between(older, newer)


def _wholes(tallies: Sequence[Tally]) -> list[Tally]:
    """Without what a report counts in its own words beside a far greater number: three who died later, of 33."""
    most: defaultdict[str, float] = defaultdict(float)
    for tally in tallies:
        most[tally.document] = max(most[tally.document], _about(tally))
    return [t for t in tallies if t.voice.speaker is not None or _about(t) > _SHARE * most[t.document]]


def _may_be_set_together(one: Tally, other: Tally) -> bool:
    """Whether two counts come from two sources: two reports that are no copies, or two who are quoted in one report."""
    if one.document == other.document:
        return None not in (one.voice.speaker, other.voice.speaker) and not same_voice(one.voice, other.voice)
    return one.voice.family != other.voice.family


def _distinct(tallies: Iterable[Tally]) -> list[Tally]:
    """One of each number by each voice: the first that was told."""
    first: dict[tuple[object, ...], Tally] = {}
    for t in sorted(tallies, key=lambda t: (t.day or "~", t.id)):
        first.setdefault((t.measure, t.unit, t.low, t.best, t.high, t.who, t.voice.key), t)
    return list(first.values())


def _between(older: Tally, newer: Tally) -> Iterator[Relation]:
    one, other = number(older), number(newer)
    if one == other:
        if older.best is not None and not same_voice(older.voice, newer.voice):
            because = f"{newer.voice.name} and {older.voice.name} both give {other} {newer.measure}"
            yield _relation(LinkKind.CORROBORATES, newer, older, because, 0.6)
        return
    if same_voice(older.voice, newer.voice):
        if older.day != newer.day and _about(older) != _about(newer):
            because = f"{newer.voice.name}: {other} {newer.measure} on {newer.day}, {one} on {older.day}"
            yield _relation(LinkKind.UPDATES, newer, older, because, 0.8)
        return
    if newer.corrects is not None and older.voice.speaker is None and older.voice.outlet == newer.corrects:
        because = f"{newer.corrects} corrects {one} {newer.measure} of {older.day} to {other} on {newer.day}"
        yield _relation(LinkKind.UPDATES, newer, older, because, 0.9)
        return
    narrated = older.voice.speaker is None or newer.voice.speaker is None
    if newer.raised and narrated and older.day != newer.day and _about(newer) > _about(older):
        because = f"raised to {other} {newer.measure} on {newer.day}, {one} on {older.day}"
        yield _relation(LinkKind.UPDATES, newer, older, because, 0.7)
        return
    moves = newer.measure == "missing" or _about(newer) > _about(older)  # the missing become fewer as they are found
    grown = moves and not _same_time(older, newer, 0 if narrated else _LATER)
    if not grown and not _agree(older, newer):
        because = f"{newer.voice.name}: {other} {newer.measure}; {older.voice.name}: {one}"
        yield _relation(LinkKind.DISPUTES, newer, older, because, 0.7)


def _relation(kind: LinkKind, newer: Tally | Deed, older: Tally | Deed, because: str, score: float) -> Relation:
    return Relation(kind=kind, from_=newer.id, to=older.id, because=because, score=score)


def _same_time(one: Tally, other: Tally, days: int) -> bool:
    return one.day is None or other.day is None or near(one.day, other.day, days)


def _of_one_group(one: Tally, other: Tally) -> bool:
    """Whether both count the same people, as far as it is said."""
    groups = [roots(t.who or "") - _PEOPLE for t in (one, other)]
    mine, others = ({g for g in group if not g[:1].isdigit()} for group in groups)
    return bool(mine & others) or not (mine or others)


def _agree(one: Tally, other: Tally) -> bool:
    """Whether two numbers may be one: within both bounds, or near where they are rough or both lower bounds."""
    open_ended = one.high is None and other.high is None and one.best is None and other.best is None
    near_enough = abs(_about(one) - _about(other)) <= _ROUGHLY * max(_about(one), _about(other))
    if open_ended or ((one.rough or other.rough) and near_enough):
        return near_enough
    low, high = _bounds(one)
    other_low, other_high = _bounds(other)
    return low <= other_high and other_low <= high


def _about(tally: Tally) -> float:
    return next((v for v in (tally.best, tally.low, tally.high) if v is not None), 0.0)


def _bounds(tally: Tally) -> tuple[float, float]:
    low = tally.low if tally.low is not None else tally.best if tally.best is not None else 0.0
    high = tally.high if tally.high is not None else tally.best if tally.best is not None else float("inf")
    return low, high


def number(tally: Tally) -> str:
    """A count as one reads it: 18, at least 43, up to 5, 20 to 30."""
    if tally.low is not None and tally.high is not None and tally.low != tally.high:
        return f"{tally.low:,.0f} to {tally.high:,.0f}"
    if tally.best is not None:
        return f"{tally.best:,.0f}"
    if tally.low is not None:
        return f"at least {tally.low:,.0f}"
    return f"up to {tally.high:,.0f}" if tally.high is not None else "an unknown number"


def denials(deeds: Sequence[Deed]) -> Iterator[Relation]:
    """Disputes between the reports of an incident where one voice denies, by the same word, what another tells."""
    first: dict[tuple[object, ...], Deed] = {}
    for deed in sorted(deeds, key=lambda d: (d.day or "~", d.id)):
        first.setdefault((deed.denied, deed.voice.key, roots(deed.what)), deed)
    made: set[tuple[object, object]] = set()
    for denial in first.values():
        for told in first.values():
            if not denial.denied or told.denied or denial.voice.family == told.voice.family:
                continue
            if same_voice(denial.voice, told.voice) or not roots(denial.what) & roots(told.what):
                continue
            if denial.voice.speaker is None and (denial.day or "~") < (told.day or "~"):
                continue  # "no arrests were made", until somebody was arrested
            if (voices := (denial.voice.key, told.voice.key)) not in made:
                made.add(voices)
                because = f"{denial.voice.name} denies what {told.voice.name} tells: “{told.what}”"
                yield _relation(LinkKind.DISPUTES, denial, told, because, 0.8)
