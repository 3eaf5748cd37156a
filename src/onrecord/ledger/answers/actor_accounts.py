"""The account of one identity: its roles over time, its names, what it said, what it did, what was done to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from onrecord.compare.wording import folded
from onrecord.ledger.answers.actors import ActorLine, lines, most_frequent, one_identity
from onrecord.ledger.answers.conditions import marks
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
    store: Store,
    name: str,
    *,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
    most: int | None = None,
) -> ActorAccount:
    """The account of the one identity that a name, the code of a state or an id means.

    `limit`: how many statements, deeds and things done to it are shown, the newest. `most`: as for `lines`. UsageError
    where the name means nobody, or several.
    """
    identity = one_identity(store, name)
    (line,) = lines(store, [identity], most=most)
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


_MANY: Final = 1000
"""Mentions of one profile of which not each is looked at."""
_OFTEN: Final = 800
"""Mentions of somebody who is in the news."""
_REPORTS: Final = 8000
"""The newest reports, in which what is newest of them is looked for first."""
_OF: Final = " from profiles p join actors a on a.profile = p.id"
_FEW: Final = 20
"""Profiles of one identity."""
_OF_DAYS: Final = (
    "select a.id from documents d cross join actors a"
    " where d.day between ? and ? and a.profile in ({}) and a.document = d.id"
)
"""Actors of some profiles in the reports of some days; SQLite takes the documents first."""
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
    profiles = [row[0] for row in store.rows("select id from profiles where identity = ?", (identity,))]
    counted = f"select count(*) from (select 1 from actors a where a.profile in ({marks(profiles)}) limit {_OFTEN}) few"
    ((often,),) = store.rows(counted, profiles)
    found: list[Row] = []
    if often == _OFTEN and len(profiles) <= _FEW:
        # Whoever stands in many reports stands in the newest: there is no need to put all of them in order.
        for low, high in days_of_reports(store, since=since, until=until, most=_REPORTS):
            actors = [i for (i,) in store.rows(_OF_DAYS.format(marks(profiles)), (low, high, *profiles))]
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
    told: tuple[defaultdict[str, list[_Told]], ...] = (defaultdict(list), defaultdict(list))
    for profile, role, name, mentions in store.rows(_PROFILES, (identity,)):
        stretch = _stretch(store, profile, mentions)
        for found, words in zip(told, (role, name), strict=True):
            if words:
                found[folded(words)].append(_Told(words, mentions, *stretch))
    roles, names = (tuple(map(_tenure, found.values())) for found in told)
    return tuple(sorted(roles, key=_order)), tuple(sorted(names, key=lambda t: (-t.reports, t.words)))


class _Told(NamedTuple):
    """Words of one profile: how often, from which day to which, and in which reports, or in how many."""

    words: str
    mentions: int
    first: str | None
    last: str | None
    reports: frozenset[str]
    many: int


_PROFILES: Final = (
    "select p.id, p.role, p.name, (select count(*) from actors a where a.profile = p.id) from profiles p"
    " where p.identity = ? order by p.id"
)
_EDGE: Final = (
    "select d.day from documents d cross join actors a where a.profile = ? and a.document = d.id and d.day is not null"
    " order by d.day {} limit 1"
)
"""SQLite takes the documents in the order of their days, and so ends with the first that has the profile."""


def _stretch(store: Store, profile: str, mentions: int) -> tuple[str | None, str | None, frozenset[str], int]:
    """The first and the last day of the reports with a profile, and which they are; of very many, how many."""
    if mentions <= _MANY:
        sql = "select distinct d.id, d.day from actors a join documents d on d.id = a.document where a.profile = ?"
        days: dict[str, str | None] = dict(store.rows(sql, (profile,)))
        known = sorted(day for day in days.values() if day is not None)
        return (known[0] if known else None), (known[-1] if known else None), frozenset(days), 0
    first, last = (next((d for (d,) in store.rows(_EDGE.format(way), (profile,))), None) for way in ("asc", "desc"))
    ((reports,),) = store.rows("select count(distinct document) from actors where profile = ?", (profile,))
    return first, last, frozenset(), reports


def _tenure(some: Sequence[_Told]) -> Tenure:
    days = [day for told in some for day in (told.first, told.last) if day is not None]
    return Tenure(
        words=most_frequent((told.words, told.mentions) for told in some)[0],
        first=min(days, default=None),
        last=max(days, default=None),
        reports=len(frozenset().union(*(told.reports for told in some))) + sum(told.many for told in some),
    )


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
