"""Disputes put in order: once whoever copies them, by the rows they share, and by the matter they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.answers.reports import independent
from onrecord.ledger.answers.sides import Side, once
from onrecord.ledger.storage.store import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Two rows that speak against each other. `one` is the newer, or the one that disputes."""

    one: Side
    other: Side
    because: str
    score: float
    found: str
    """in one report, or between reports."""
    day: str | None
    """The day of the newer report."""
    reports: int
    """Reports that carry it: more than one or two where copies repeat it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Disputes that hang together row by row, the newest first.

    `one`, `other`: their rows in two camps, each row once, the earliest first, that of the earliest row in front. Both
    are empty where the rows do not fall into two camps.
    """

    disputes: tuple[Dispute, ...]
    one: tuple[Side, ...]
    other: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is disputed about one thing, the newest first."""

    id: str
    """The incident that it is about, or else the first row that is disputed."""
    incident: str | None
    title: str | None
    """That of the incident."""
    day: str | None
    sources: int
    """Independent sources that it comes from."""
    questions: tuple[Question, ...]

    @property
    def disputes(self) -> tuple[Dispute, ...]:
        """All of them."""
        return tuple(d for question in self.questions for d in question.disputes)


def matter_of(rows: Sequence[Row], told: Mapping[str, Side], titles: Mapping[str, str]) -> Matter:
    """The matter of some disputes, in rows of day, ends, ground, score and where found; `told` has their sides."""
    found = distinct(rows, told)
    of = [side for d in found for side in (d.one, d.other)]
    incident = min((s.incident for s in of if s.incident is not None), default=None)
    return Matter(
        id=incident or min(side.id for side in of),
        incident=incident,
        title=titles.get(incident or ""),
        day=found[0].day,
        sources=independent(told[row[n]].report for row in rows for n in (1, 2)),
        questions=questions_of(found),
    )


def questions_of(some: Sequence[Dispute]) -> tuple[Question, ...]:
    """Disputes by the rows that they have in common, those with the newest first; a copy's row is that of its text."""
    known = {side.id: side for d in some for side in (d.one, d.other)}
    same = once(known.values())
    ends = [(same[d.one.id], same[d.other.id]) for d in some]
    near: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in ends:
        near[one].append(other)
        near[other].append(one)
    camp: dict[str, int] = {}
    reached: dict[str, str] = {}
    torn: set[str] = set()
    for start in sorted(near, key=lambda i: (*known[i].report.order, i)):
        waiting = [start] if start not in camp else []
        camp.setdefault(start, 0)
        reached.setdefault(start, start)
        while waiting:
            row = waiting.pop()
            for other in near[row]:
                if other not in camp:
                    camp[other], reached[other] = 1 - camp[row], start
                    waiting.append(other)
                elif camp[other] == camp[row]:
                    torn.add(start)
    found: defaultdict[str, list[Dispute]] = defaultdict(list)
    for d, (one, _) in zip(some, ends, strict=True):
        found[reached[one]].append(d)
    camps: defaultdict[tuple[str, int], list[Side]] = defaultdict(list)
    for row, start in reached.items():
        if start not in torn:
            camps[start, camp[row]].append(known[row])
    return tuple(
        Question(disputes=tuple(ds), one=_in_order(camps[start, 0]), other=_in_order(camps[start, 1]))
        for start, ds in found.items()
    )


def _in_order(some: Iterable[Side]) -> tuple[Side, ...]:
    return tuple(sorted(some, key=lambda side: (*side.report.order, side.id)))


def distinct(rows: Sequence[Row], told: Mapping[str, Side]) -> tuple[Dispute, ...]:
    """Disputes, those that copies or witnesses repeat as one: the earliest of them."""
    rows = [row for row in rows if row[1] in told and row[2] in told]
    same = once(told[row[n]] for row in rows for n in (1, 2))
    alike: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        alike[same[row[1]], same[row[2]]].append(row)
    found = []
    for some in alike.values():
        day, one, other, because, score, where = min(
            some, key=lambda r: (str(r[0]), r[5], told[r[1]].report.order, told[r[2]].report.order, r[1], r[2])
        )
        reports = {told[row[n]].report.id for row in some for n in (1, 2)}
        found.append(
            Dispute(
                one=told[one],
                other=told[other],
                because=because,
                score=score,
                found=where,
                day=day or None,
                reports=len(reports),
            )
        )
    return tuple(sorted(sorted(found, key=lambda d: (d.one.id, d.other.id)), key=lambda d: d.day or "", reverse=True))
