"""The account of one identity: its roles over time, its names, what it said, what it did, what was done to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from onrecord.compare.wording import folded
from onrecord.ledger.answers.actors import ActorLine, lines, most, one_identity
from onrecord.ledger.answers.newest import days_of_reports
from onrecord.ledger.answers.sides import Side, once, sides
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A role, or a name, and the days of the reports that give it."""

    words: str
    first: str | None
    last: str | None
    reports: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """Why two names are taken for one."""

    one: str
    other: str
    score: float
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorAccount:
    """Everything that the ledger has of one identity; of what it said and did the newest, once for all copies."""

    actor: ActorLine
    roles: tuple[Tenure, ...]
    names: tuple[Tenure, ...]
    said: tuple[Side, ...]
    did: tuple[Side, ...]
    done_to: tuple[Side, ...]
    joins: tuple[Same, ...]


def actor(
    store: Store, name: str, *, since: str | None = None, until: str | None = None, limit: int = 20
) -> ActorAccount:
    """The account of the one identity that a name, the code of a state or an id means.

    `limit`: how many statements, deeds and things done to it are shown, the newest. UsageError where the name means
    nobody, or several.
    """
    identity = one_identity(store, name)
    (line,) = lines(store, [identity])
    days = options.first_day("--since", since), options.last_day("--until", until)
    limit = options.limit(limit)
    said, did, done = (_newest(store, sql, identity, days, limit) for sql in (_SAID, _DID, _DONE))
    told = sides(store, {*said, *did, *done})
    roles, names = _tenures(store, identity)
    return ActorAccount(
        actor=line,
        roles=roles,
        names=names,
        said=_once(told[i] for i in said)[:limit],
        did=_once(told[i] for i in did)[:limit],
        done_to=_once(told[i] for i in done)[:limit],
        joins=_joins(store, identity),
    )


_OFTEN: Final = 4000
"""Mentions of somebody who is in the news."""
_REPORTS: Final = 4000
"""The newest reports, in which what is newest of them is looked for first."""
_OF: Final = " from profiles p join actors a on a.profile = p.id"
_ACTORS_OF_DAYS: Final = (
    "select a.id from documents d cross join actors a cross join profiles p"
    " where d.day between ? and ? and a.document = d.id and p.id = a.profile and p.identity = ?"
)
"""The actors of an identity in the reports of some days; SQLite takes the tables in this order."""
_SAID: Final = f"select s.id, d.day{_OF} join statements s on s.speaker = a.id join documents d on d.id = s.document"
_EVENT: Final = " join events e on e.id = y.event join documents d on d.id = e.document"
_DID: Final = f"select e.id, d.day{_OF} join event_parties y on y.actor = a.id and y.part = 'actor'{_EVENT}"
_DONE: Final = f"select e.id, d.day{_OF} join event_parties y on y.actor = a.id and y.part = 'recipient'{_EVENT}"


def _newest(store: Store, sql: str, identity: str, days: tuple[str | None, str | None], limit: int) -> list[str]:
    # Copies are taken out afterwards, so a few more are read than are shown.
    most = 4 * limit
    since, until = days
    within = " and d.day >= ?" * (since is not None) + " and d.day <= ?" * (until is not None)
    values = [day for day in days if day is not None]
    counted = "select count(*) from (select 1 from profiles p join actors a on a.profile = p.id where p.identity = ?"
    ((often,),) = store.rows(f"{counted} limit {_OFTEN}) few", (identity,))
    found: list[Row] = []
    if often == _OFTEN:
        # Whoever stands in many reports stands in the newest: there is no need to put all of them in order.
        for low, high in days_of_reports(store, since=since, until=until, most=_REPORTS):
            actors = [i for (i,) in store.rows(_ACTORS_OF_DAYS, (low, high, identity))]
            some = list(linking.among(store, f"{sql} where a.id in ({{}})", actors))
            found += sorted(sorted(some), key=lambda row: str(row[1]), reverse=True)
            if len(found) >= most:
                return [row[0] for row in found[:most]]
    found = store.rows(f"{sql} where p.identity = ?{within} order by d.day desc, 1 limit {most}", (identity, *values))
    return [row[0] for row in found]


def _once(some: Iterable[Side]) -> tuple[Side, ...]:
    """Rows of one family of copies and one utterance once, and one event for each incident; the order stays."""
    told = list(some)
    by_id = {side.id: side for side in told}
    first = once(told)
    found: dict[str, Side] = {}
    for side in told:
        found.setdefault(side.incident or first[side.id], by_id[first[side.id]])
    return tuple(found.values())


def _tenures(store: Store, identity: str) -> tuple[tuple[Tenure, ...], tuple[Tenure, ...]]:
    """Roles and names with the days of their reports, the earliest first."""
    sql = f"select p.role, p.name, d.day, d.id{_OF} join documents d on d.id = a.document where p.identity = ?"
    days: tuple[defaultdict[str, dict[str, str | None]], ...] = (defaultdict(dict), defaultdict(dict))
    forms: tuple[defaultdict[str, list[str]], ...] = (defaultdict(list), defaultdict(list))
    for row in store.rows(sql, (identity,)):
        for found, spelled, words in zip(days, forms, row[:2], strict=True):
            if words:
                found[folded(words)][row[3]] = row[2]
                spelled[folded(words)].append(words)
    roles, names = (
        tuple(_tenure(most((words, 1) for words in spelled[key])[0], told) for key, told in found.items())
        for found, spelled in zip(days, forms, strict=True)
    )
    return tuple(sorted(roles, key=_order)), tuple(sorted(names, key=lambda t: (-t.reports, t.words)))


def _tenure(words: str, told: dict[str, str | None]) -> Tenure:
    days = sorted(day for day in told.values() if day is not None)
    return Tenure(words=words, first=days[0] if days else None, last=days[-1] if days else None, reports=len(told))


def _order(tenure: Tenure) -> tuple[str, str]:
    return tenure.first or "~", tenure.words


def _joins(store: Store, identity: str) -> tuple[Same, ...]:
    """The surest join for each pair of names."""
    sql = (
        "select a.name, b.name, j.score, j.because from profiles a join joins j on j.one = a.id and j.kind = 'identity'"
        " join profiles b on b.id = j.other where a.identity = ? and b.identity = ? order by j.score desc, 1, 2, 4"
    )
    best: dict[tuple[str, ...], Same] = {}
    for one, other, score, because in store.rows(sql, (identity, identity)):
        best.setdefault(tuple(sorted((one, other))), Same(one=one, other=other, score=score, because=because))
    return tuple(best.values())
