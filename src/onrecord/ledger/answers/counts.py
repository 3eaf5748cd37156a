"""The figures that a toll is made of, each with its voice, its day and what it counts; and which of them are of one
matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from onrecord.compare.days import DAY
from onrecord.compare.wording import roots
from onrecord.ledger.answers.named import known
from onrecord.ledger.answers.reports import COLUMNS, Report, firsts, report_of
from onrecord.ledger.answers.sides import Voice, voice_of
from onrecord.ledger.joining import linking
from onrecord.ledger.joining.parts import counts_part
from onrecord.ledger.storage.store import Store

_LONG: Final = 300
"""Characters of a sentence to each side of a number, at most."""
_STOP: Final = re.compile(r"[.!?][\"”’)]*\s|\n")
_PEOPLE: Final = roots("people person persons others victims individuals dead casualties deaths")
MOST: Final = 2000
"""Figures that one toll follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One figure of one report; bounds as in `Figure`."""

    id: str
    measure: str
    unit: str | None
    low: float | None
    best: float | None
    high: float | None
    qualifier: str | None
    words: str
    at: str
    sentence: str
    """The sentence that the number stands in, or as much of it as is short."""
    who: str | None
    """Of whom, in the report's words."""
    part: bool
    """Whether it counts only some: "including three children"."""
    day: str | None
    """The day at which it stood: its own, or that of its report."""
    stated: bool
    """Whether the report gives that day itself."""
    place: str | None
    incident: str | None
    voice: Voice
    report: Report

    @property
    def bounds(self) -> tuple[float | None, float | None, float | None]:
        """low, best, high."""
        return self.low, self.best, self.high

    @property
    def group(self) -> frozenset[str]:
        """The words that tell whom it counts from others; none where it is people in general."""
        return frozenset(w for w in roots(self.who or "") if not w[:1].isdigit()) - _PEOPLE

    @property
    def about(self) -> float:
        """The one number to sort and compare by: best, or else the bound that is given."""
        return next((v for v in (self.best, self.low, self.high) if v is not None), 0.0)


def same_group(one: Count, other: Count) -> bool:
    """Whether two figures count the same people, as far as their reports say whom."""
    return not one.group or not other.group or bool(one.group & other.group)


_SQL: Final = (
    "select f.id, f.measure, f.unit, f.low, f.best, f.high, f.qualifier, f.words, f.words_at, w.name, x.begins, l.name,"
    f" h.incident, f.voice, i.identity, s.source, s.cue, {COLUMNS} from figures f"
    " join documents d on d.id = f.document left join actors w on w.id = f.who left join dates x on x.id = f.as_of"
    " left join places l on l.id = f.place left join happenings h on h.id = f.happening"
    " left join statements s on s.id = f.voice left join actors a on a.id = s.speaker"
    " left join profiles i on i.id = a.profile where f.id in ({})"
)


def counts(store: Store, ids: Iterable[str]) -> dict[str, Count]:
    """The figures with these ids."""
    rows = list(linking.among(store, _SQL, ids))
    speakers = known(store, {row[14] for row in rows if row[14] is not None})
    told = [report_of(row[17:]) for row in rows]
    first = firsts(store, {report.family for report in told})
    texts: dict[str, str] = dict(
        linking.among(store, "select id, text from documents where id in ({})", {r.id for r in told})
    )
    found = {}
    for row, report in zip(rows, told, strict=True):
        id, measure, unit, low, best, high, qualifier, said, at, who, as_of, place, incident, voice, identity, *rest = (
            row
        )
        source, cue = rest[:2]
        # What a copy says in its own voice is said by the report that it copies.
        speaks = first[report.family] if voice is None else report
        found[id] = Count(
            id=id,
            measure=measure,
            unit=unit,
            low=low,
            best=best,
            high=high,
            qualifier=qualifier,
            words=said,
            at=at,
            sentence=_sentence(texts[report.id], at),
            who=who,
            part=counts_part(texts[report.id], at),
            day=as_of[:DAY] if as_of else report.day,
            stated=as_of is not None,
            place=place,
            incident=incident,
            voice=voice_of(speaks, voice, speakers.get(identity), identity, source, cue),
            report=report,
        )
    return found


def _sentence(text: str, at: str) -> str:
    start, end = map(int, at.split("-"))
    begin, stop = max(0, start - _LONG), end + _LONG
    first = max((m.end() for m in _STOP.finditer(text, begin, start)), default=begin)
    last = _STOP.search(text, end, stop)
    return text[first : last.start() + 1 if last is not None else stop].strip()


def with_fellows(store: Store, ids: Iterable[str]) -> tuple[set[str], list[tuple[str, str]]]:
    """Some figures and all that are of one matter with them, and the pairs that say so, as far as `MOST` goes.

    Of one matter are figures of one incident and measure, and those that a link or relation holds together.
    """
    found, pairs = set(ids), set[tuple[str, str]]()
    border = set(found)
    while border and len(found) < MOST:
        near = {pair for sql in _NEAR for pair in linking.among(store, sql, border)}
        pairs |= near
        border = {i for pair in near for i in pair} - found
        found |= border
    return found, sorted(pairs)


# The index of measures would lead to every figure that is killed: it has no such column as the one that is asked.
_NEAR: Final = (
    "select f.id, t.id from figures f join happenings h on h.id = f.happening"
    " join happenings o on o.incident = h.incident join figures t on t.happening = o.id"
    " where coalesce(t.measure, '') = f.measure and f.id in ({})",
    "select f.id, l.to_row from figures f join links l on l.from_row = f.id join figures t on t.id = l.to_row"
    " where f.id in ({})",
    "select f.id, l.from_row from figures f join links l on l.to_row = f.id join figures t on t.id = l.from_row"
    " where f.id in ({})",
    "select f.id, r.to_row from figures f join relations r on r.from_row = f.id join figures t on t.id = r.to_row"
    " where f.id in ({})",
    "select f.id, r.from_row from figures f join relations r on r.to_row = f.id join figures t on t.id = r.from_row"
    " where f.id in ({})",
)


def matters(some: Mapping[str, Count], pairs: Iterable[tuple[str, str]]) -> list[list[Count]]:
    """Figures by what they count: linked ones together, and the same words in copies; each in order of day."""
    leader = {i: i for i in some}

    def top(i: str) -> str:
        while leader[i] != i:
            leader[i] = i = leader[leader[i]]
        return i

    def join(one: str, other: str) -> None:
        if one in leader and other in leader and some[one].measure == some[other].measure:
            first, second = sorted((top(one), top(other)))
            leader[second] = first

    for one, other in pairs:
        join(one, other)
    copied: dict[tuple[object, ...], str] = {}
    for i in sorted(some):
        c = some[i]
        join(copied.setdefault((c.report.family, c.measure, c.unit, *c.bounds, c.voice.key, c.words), i), i)
    groups: dict[tuple[str, str | None], list[Count]] = {}
    for i in sorted(some, key=lambda i: (some[i].day or "~", *some[i].report.order, i)):
        groups.setdefault((top(i), some[i].unit), []).append(some[i])
    return list(groups.values())
