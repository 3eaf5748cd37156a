"""What passed between two parties, week by week, with Goldstein scores.

A week's sum counts each incident once, and only what is said to have happened on days within one week. What is denied,
planned, asked for, threatened or supposed, and what no report dates so narrowly, is listed and not summed. An incident
counts with the direction and the score that most independent sources give it, of equals the one nearest to nought: one
score as coded, never an average.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from onrecord.ledger.answers.asking import MOST_NAMES
from onrecord.ledger.answers.conditions import marks
from onrecord.ledger.answers.named import country_of, known, meant
from onrecord.ledger.answers.reports import independent
from onrecord.ledger.answers.sides import Side, sides
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.rows.entries import day_ids
from onrecord.ledger.storage.store import Row, Store
from onrecord.ledger.storage.words import PARTIES, Term, facet_term, name_word, parse
from onrecord.record import Status

RULE: Final = (
    "Summed: each incident once, with the score that most independent sources give it, where it is said to have"
    " happened and its days lie within one week. The others are listed, not summed."
)
MOST: Final = 5000
"""Events that one timeline takes, the earliest."""
_AT_ONCE: Final = 500
_LAST: Final = 2**62

_WEEK: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One incident between two parties."""

    incident: str | None
    begins: str | None
    ends: str | None
    week: str | None
    """The Monday of the week that it is counted in; None where it is not dated so narrowly."""
    told: str | None
    """The day of the first report."""
    type: str
    mode: str | None
    direction: str
    """A → B, B → A, or A + B for what both do together."""
    score: float | None
    """Goldstein-style, -10 to 10; None for types that have none."""
    status: str
    disputed: bool
    sources: int
    """Independent sources that tell of it."""
    summed: bool
    because: str | None
    """Why it is not summed."""
    first: Side
    """The sentence that it is first told in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The sum of one week: `sums` and `counts` by direction, in the order of `Timeline.directions`."""

    begins: str
    sums: tuple[float, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What passed between two parties. `rule` says what was summed."""

    between: tuple[str, str]
    directions: tuple[str, str, str]
    passages: tuple[Passage, ...]
    weeks: tuple[Week, ...]
    rule: str
    cut: bool
    """Whether there were more events than one timeline takes."""


def timeline(store: Store, between: tuple[str, str], *, since: str | None = None, until: str | None = None) -> Timeline:
    """What passed between two parties, by week.

    A party is the code or name of a state, which stands for everybody of that state, or the name of somebody else.
    `since`, `until`: the days of the events, or of the reports of those that have none. UsageError for a party that the
    ledger does not know.
    """
    one, other = (_Party(store, name) for name in between)
    events, cut = _events(store, one, other, options.first_day("--since", since), options.last_day("--until", until))
    directions = (f"{one.name} → {other.name}", f"{other.name} → {one.name}", f"{one.name} + {other.name}")
    passages = _passages(store, events, directions)
    return Timeline(
        between=(one.name, other.name),
        directions=directions,
        passages=passages,
        weeks=_weeks(passages, directions),
        rule=RULE,
        cut=cut,
    )


class _Party:
    """One side of a dyad: a state with everybody of it, or an identity."""

    def __init__(self, store: Store, name: str) -> None:
        code = country_of(name)
        self.name = code or name
        if code is not None:
            self._profiles, self._values = "select id from profiles where country = ?", [code]
            self.terms: tuple[Term, ...] = (facet_term("country", code),)
        else:
            who = meant(store, "--between", name)
            self._profiles, self._values = f"select id from profiles where identity in ({marks(who)})", who
            names = {k.name for k in known(store, who).values()}
            self.name = names.pop() if len(names) == 1 else name
            called = store.rows(f"select distinct name from profiles where identity in ({marks(who)})", who)
            # Of very many names, none is asked for.
            words = sorted({name_word(n) for (n,) in called}) if len(called) <= MOST_NAMES else []
            self.terms = tuple(Term(words=(word,), field=PARTIES) for word in words)

    def parts(self, store: Store, events: Sequence[str]) -> Iterator[Row]:
        """Event, part and actor of everybody of this side in some events."""
        sql = (
            "select y.event, y.part, y.actor from event_parties y join actors a on a.id = y.actor"
            # So that no index is taken for the profiles: the events are few.
            f" where y.event in ({marks(events)}) and a.profile || '' in ({self._profiles})"
        )
        yield from store.rows(sql, (*events, *self._values))


def _events(store: Store, one: _Party, other: _Party, since: str | None, until: str | None) -> tuple[list[Row], bool]:
    """Id and direction (0: one to other, 1: other to one, 2: together) of the events between two parties, the earliest;
    and whether there are more than one timeline takes.

    The full-text index gives those that may be, in the order of their days.
    """
    query = parse("").and_(facet_term("is", "event")).and_(*one.terms).and_(*other.terms)
    # What began before the first day may have gone on.
    at = day_ids(f"{max(1, int(since[:4]) - 1):04}{since[4:]}")[0] if since is not None else 0
    last = day_ids(until)[1] if until is not None else _LAST
    found: list[Row] = []
    while len(found) <= MOST:
        entries = store.matching(query, at, last, newest=False, limit=_AT_ONCE)
        if not entries:
            break
        sql = f"select row from entries where id in ({marks(entries)}) order by id"
        found += _dyads(store, [row for (row,) in store.rows(sql, entries)], one, other, since, until)
        at = entries[-1] + 1
    return found[:MOST], len(found) > MOST


def _dyads(
    store: Store, events: Sequence[str], one: _Party, other: _Party, since: str | None, until: str | None
) -> Iterator[Row]:
    """Those of some events that have a party of one side and another party of the other, one of them as actor."""
    parts: defaultdict[str, tuple[list[tuple[str, str]], ...]] = defaultdict(lambda: ([], []))
    for number, party in enumerate((one, other)):
        for event, part, actor in party.parts(store, events):
            parts[event][number].append((part, actor))
    between = {
        event
        for event, (some, others) in parts.items()
        if any(a != b and "actor" in (p, q) for p, a in some for q, b in others)
    }
    sql = (
        "select e.id, coalesce(e.ends, e.begins, d.day), coalesce(e.begins, d.day) from events e"
        " join documents d on d.id = e.document where e.id in ({})"
    )
    days = {event: (ends, begins) for event, ends, begins in linking.among(store, sql, between)}
    for event in events:
        if event not in days or not _within(*days[event], since, until):
            continue
        some, others = parts[event]
        yield event, _direction({(p, 0) for p, _ in some} | {(p, 1) for p, _ in others})


def _within(ends: str | None, begins: str | None, since: str | None, until: str | None) -> bool:
    if since is not None and (ends is None or ends < since):
        return False
    return until is None or (begins is not None and begins <= until)


def _direction(roles: set[tuple[str, int]]) -> int:
    acts = {number for part, number in roles if part == "actor"}
    return 2 if len(acts) == 2 else acts.pop()


@dataclass(frozen=True, slots=True)
class _Told:
    """One event as it is weighed."""

    side: Side
    direction: int
    type: str
    mode: str | None
    begins: str | None
    ends: str | None
    score: float | None


def _passages(store: Store, events: Sequence[Row], directions: Sequence[str]) -> tuple[Passage, ...]:
    way: dict[str, int] = dict(events)
    told = sides(store, way)
    sql = "select id, type, mode, begins, ends, intensity from events where id in ({})"
    groups: defaultdict[str, list[_Told]] = defaultdict(list)
    for id, type, mode, begins, ends, score in linking.among(store, sql, way):
        side = told[id]
        groups[side.incident or id].append(_Told(side, way[id], type, mode, begins, ends, score))
    sql = "select id, begins, ends, sources, disputed from incidents where id in ({})"
    of = {row[0]: row for row in linking.among(store, sql, groups)}
    found = [_passage(key, some, of.get(key), directions) for key, some in sorted(groups.items())]
    return tuple(sorted(found, key=lambda p: (p.begins or p.told or "~", p.told or "~", p.first.id)))


def _passage(key: str, some: list[_Told], incident: Row | None, directions: Sequence[str]) -> Passage:
    some.sort(key=lambda t: (t.side.voice.narration is False, *t.side.report.order, t.side.id))
    real = [t for t in some if t.side.status == Status.HAPPENED]
    counted = real or some
    direction = _most((t.direction, t) for t in counted)
    alike = [t for t in counted if t.direction == direction]
    score = _most(((t.score is None, abs(t.score or 0.0), t.score or 0.0), t) for t in alike)
    code = next(t for t in alike if (t.score is None, t.score or 0.0) == (score[0], score[2]))
    begins, ends = (incident[1], incident[2]) if incident is not None else (code.begins, code.ends)
    week = _week(begins, ends)
    because = None
    if not real:
        because = f"said to be {_most((t.side.status or '', t) for t in some)}"
    elif score[0]:
        because = "of a type without a score"
    elif week is None:
        because = "no day is told" if begins is None else "its days lie in several weeks"
    return Passage(
        incident=key if incident is not None else None,
        begins=begins,
        ends=ends,
        week=week,
        told=min((t.side.report.day for t in some if t.side.report.day is not None), default=None),
        type=code.type,
        mode=code.mode,
        direction=directions[direction],
        score=None if score[0] else score[2],
        status=Status.HAPPENED.value if real else _most((t.side.status or "", t) for t in some),
        disputed=bool(incident[4]) if incident is not None else False,
        sources=incident[3] if incident is not None else independent(t.side.report for t in some),
        summed=because is None,
        because=because,
        first=code.side,
    )


def _most(said: Iterable[tuple[Any, _Told]]) -> Any:
    """What most independent sources say; of equals the least."""
    by: defaultdict[Any, set[str]] = defaultdict(set)
    for value, told in said:
        by[value].add(told.side.report.source)
    return min(by, key=lambda value: (-len(by[value]), value))


def _week(begins: str | None, ends: str | None) -> str | None:
    """The Monday of the week that holds all of some days."""
    try:
        first = date.fromisoformat(begins or "")
        last = date.fromisoformat(ends or begins or "")
    except ValueError:
        return None
    monday = first - timedelta(days=first.weekday())
    return monday.isoformat() if (last - monday).days < _WEEK else None


def _weeks(passages: Iterable[Passage], directions: Sequence[str]) -> tuple[Week, ...]:
    sums: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for p in passages:
        if p.summed and p.week is not None and p.score is not None:
            sums[p.week][p.direction] += p.score
            counts[p.week][p.direction] += 1
    return tuple(
        Week(
            begins=week,
            sums=tuple(round(sums[week][d], 1) for d in directions),
            counts=tuple(counts[week][d] for d in directions),
        )
        for week in sorted(sums)
    )
