"""The account of one incident: what is agreed and by how many, what is disputed, who counts what, who is silent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from onrecord.compare.wording import roots
from onrecord.errors import UsageError
from onrecord.ledger.answers.disputes import questions_about
from onrecord.ledger.answers.incident_facts import Fact, Mention, Party, facts, mentions, parties
from onrecord.ledger.answers.incident_lists import COLUMNS, IncidentLine, lines
from onrecord.ledger.answers.matters import Question
from onrecord.ledger.answers.reports import Report
from onrecord.ledger.answers.sides import Side, sides
from onrecord.ledger.answers.tolls import Toll, toll
from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Store
from onrecord.record import ActorKind
from onrecord.tables.tsv import rows

_ID: Final = "incident-"
_SHORTEST: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One report that tells of an incident, with its sentences."""

    report: Report
    sentences: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One independent source: its first report, the copies of that, and what else it reported."""

    first: Told
    copies: tuple[Told, ...]
    others: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """Why a report's sentence is taken to tell of the same as another's."""

    one: Side
    other: Side
    score: float
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """A party that no report on the incident quotes."""

    name: str
    identity: str
    country: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Everything that the ledger has of one incident."""

    incident: IncidentLine
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    """What is disputed about it."""
    tolls: tuple[Toll, ...]
    silent: tuple[Silent, ...]
    sources: tuple[Source, ...]
    joins: tuple[Join, ...]
    """For each happening but the first ones the surest join with one that was told earlier."""
    joined: int
    """How many joins there are in all."""


def incident(store: Store, id: str) -> Account:
    """The account of the incident with this id, or with the one id that begins so.

    UsageError where there is none, or where several begin so.
    """
    row = store.rows(f"select {COLUMNS} from incidents i where i.id = ?", (whole_id(store, id),))
    (line,) = lines(store, row)
    told, reports = mentions(store, line.id)
    who = parties(store, [m.event for m in told])
    about = {m.event for m in told} | {m.statement for m in told if m.statement is not None}
    counted = toll(store, incident=line.id)
    about |= {f for t in counted for p in t.points for f in p.figures}
    joins, joined = _joins(store, told)
    return Account(
        incident=line,
        facts=facts(told, reports, who),
        questions=questions_about(store, about),
        tolls=counted,
        silent=_silent(store, reports, [p for p in who if not _dead(p, told)]),
        sources=_sources(store, told, reports),
        joins=joins,
        joined=joined,
    )


def whole_id(store: Store, given: str) -> str:
    """The id of the one incident whose id begins so."""
    begins = given if given.startswith(_ID) else _ID + given
    if len(begins) < len(_ID) + _SHORTEST:
        raise UsageError(f"{given!r} is too short for the id of an incident; give {_SHORTEST} signs of it or more")
    found = store.rows("select id from incidents where id >= ? and id < ? order by id limit 2", (begins, f"{begins}~"))
    if not found:
        raise UsageError(f"{given!r}: there is no such incident here; `onrecord incidents LEDGER` lists them")
    if len(found) > 1:
        raise UsageError(f"{given!r}: the ids of several incidents begin so; give more of it")
    return str(found[0][0])


def _dead(party: Party, told: Iterable[Mention]) -> bool:
    """Whether a party is said to have been killed: nobody asks why it is silent."""
    if party.part != "recipient" or party.known is None or party.known.kind != ActorKind.PERSON:
        return False
    return any(m.event == party.event and (m.type == "DIE" or roots(m.trigger) & _deadly()) for m in told)


@cache
def _deadly() -> frozenset[str]:
    """The roots of words for killing."""
    return roots(
        " ".join(word for word, part, measure, _ in rows("measures") if measure == "killed" and part == "verb")
    )


def _silent(store: Store, reports: Collection[str], who: Iterable[Party]) -> tuple[Silent, ...]:
    """The named parties that none of the reports quotes. A state is heard where anybody of it is."""
    sql = (
        "select distinct p.identity, p.country from statements s join actors a on a.id = s.speaker"
        " join profiles p on p.id = a.profile where s.document in ({})"
    )
    heard = set(linking.among(store, sql, reports))
    people = {identity for identity, _ in heard}
    states = {country for _, country in heard if country is not None}
    found: dict[str, Silent] = {}
    for party in who:
        if party.identity is None or party.known is None or party.identity in people:
            continue
        if party.known.kind == ActorKind.STATE and party.known.country in states:
            continue
        found[party.identity] = Silent(name=party.name, identity=party.identity, country=party.known.country)
    return tuple(sorted(found.values(), key=lambda s: (s.name, s.identity)))


def _sources(store: Store, told: Sequence[Mention], reports: Mapping[str, Report]) -> tuple[Source, ...]:
    """The reports by source, the earliest first."""
    said = sides(store, [m.event for m in told])
    of: defaultdict[str, list[Side]] = defaultdict(list)
    for mention in told:
        if all(mention.sentence != side.words for side in of[mention.document]):
            of[mention.document].append(said[mention.event])
    by_source: defaultdict[str, list[Told]] = defaultdict(list)
    for report in sorted(reports.values(), key=lambda r: r.order):
        by_source[report.source].append(Told(report=report, sentences=tuple(of[report.id])))
    return tuple(_source(some) for some in by_source.values())


def _source(told: Sequence[Told]) -> Source:
    first, *more = told
    copies = tuple(t for t in more if t.report.family == first.report.family)
    return Source(first=first, copies=copies, others=tuple(t for t in more if t not in copies))


def _joins(store: Store, told: Sequence[Mention]) -> tuple[tuple[Join, ...], int]:
    """The surest join of each happening with one that was told earlier, and the number of all joins."""
    event = {m.happening: m.event for m in reversed(told)}
    place = {m.happening: n for n, m in reversed(list(enumerate(told)))}
    sql = "select one, other, score, because from joins where kind = 'incident' and one in ({})"
    found = [row for row in linking.among(store, sql, event) if row[1] in event]
    best: dict[str, tuple[str, float, str]] = {}
    for one, other, score, because in sorted(found, key=lambda r: (-r[2], r[0], r[1])):
        later, earlier = (one, other) if place[one] > place[other] else (other, one)
        best.setdefault(later, (earlier, score, because))
    said = sides(store, event.values())
    return (
        tuple(
            Join(one=said[event[later]], other=said[event[earlier]], score=score, because=because)
            for later, (earlier, score, because) in sorted(best.items(), key=lambda item: place[item[0]])
        ),
        len(found),
    )
