"""Who stands in the ledger: identities, in how many reports they speak, act and are acted upon."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.compare.wording import folded
from onrecord.errors import UsageError
from onrecord.ledger.answers.conditions import Conditions, marks
from onrecord.ledger.answers.named import known, meant
from onrecord.ledger.answers.pages import Key, Page, key_of, token
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store
from onrecord.record import ActorKind
from onrecord.tables import sectors


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorLine:
    """One identity in a list."""

    id: str
    name: str
    kind: str
    country: str | None
    sector: str | None
    roles: tuple[str, ...]
    """The most frequent first."""
    names: tuple[str, ...]
    """Every form under which reports name it, the most frequent first."""
    reports: int
    sources: int | None
    """Independent reports: copies of one text count once. This and the next two: None where they were not counted."""
    statements: int | None
    """What it says, in all reports."""
    events: int | None
    """Events that it takes part in, in all reports."""


def actors(
    store: Store,
    name: str | None = None,
    *,
    country: str | None = None,
    kind: str | None = None,
    sector: str | None = None,
    described: bool = False,
    counted: bool = True,
    limit: int = 20,
    after: str | None = None,
) -> Page[ActorLine]:
    """Identities, those in most reports first.

    `name`: as a reader types it; "Lavrof" finds Lavrov. `kind`, `sector`: as in `Actor`. `described`: those as well who
    have no name, such as "two officials", who may be others in each report. `counted`: also what each says and takes
    part in, for which all of it is looked at. Raises UsageError for what cannot be asked.
    """
    asked = Conditions()
    if name is not None:
        who = meant(store, "NAME", name)
        asked.add(f"p.identity in ({marks(who)})", *who)
    elif not described:
        asked.add("p.names <> '[]'")
    if (code := options.country(country)) is not None:
        asked.add("p.country = ?", code)
    if kind is not None:
        asked.add("p.kind = ?", options.one_of("--kind", kind.lower(), [k.value for k in ActorKind]))
    if sector is not None:
        asked.add("p.sector = ?", options.one_of("--sector", sector.upper(), list(sectors())))
    limit = options.limit(limit)
    begin = key_of("actors", after, 2)
    # An index leads to those of a name or a state; of all, those that are named most are looked at first.
    ranked = _of_few if name is not None or code is not None else _of_all
    found = ranked(store, asked, begin, limit + 1)
    more = token("actors", (found[limit - 1][1], found[limit - 1][0])) if len(found) > limit else None
    return Page(rows=lines(store, [row[0] for row in found[:limit]], most=None if counted else 0), after=more)


def _of_few(store: Store, asked: Conditions, begin: Key | None, limit: int) -> list[Row]:
    """Identities with the numbers of their reports, those in most first, from behind a key on."""
    group, behind = "group by p.identity", list[object]()
    if begin is not None:
        group += " having count(distinct a.document) < ? or (count(distinct a.document) = ? and p.identity > ?)"
        behind = [begin[0], *begin]
    sql = (
        f"select p.identity, count(distinct a.document) from profiles p join actors a on a.profile = p.id{asked.where}"
        f" {group} order by 2 desc, 1 limit {limit}"
    )
    return store.rows(sql, (*asked.values, *behind))


def _of_all(store: Store, asked: Conditions, begin: Key | None, limit: int) -> list[Row]:
    """The same. Nobody stands in more reports than mentions are of them."""
    sql = (
        "select p.identity, sum(c.mentions) from (select profile, count(*) as mentions from actors group by profile) c"
        f" join profiles p on p.id = c.profile{asked.where} group by p.identity order by 2 desc, 1"
    )
    mentioned = store.rows(sql, asked.values)
    found: list[Row] = []
    for first in range(0, len(mentioned), _AT_ONCE):
        if len(found) >= limit and found[limit - 1][1] > mentioned[first][1]:
            break
        some = [identity for identity, _ in mentioned[first : first + _AT_ONCE]]
        counted = ((i, reports) for i, reports, _ in linking.among(store, _REPORTS, some))
        found += (row for row in counted if begin is None or (-row[1], row[0]) > (-int(begin[0] or 0), str(begin[1])))
        found.sort(key=lambda row: (-row[1], row[0]))
    return found[:limit]


_AT_ONCE: Final = 64
_PROFILES: Final = (
    "select p.identity, p.name, p.sector, p.role, p.names, (select count(*) from actors a where a.profile = p.id)"
    " from profiles p where p.identity in ({})"
)
_REPORTS: Final = (
    "select p.identity, count(distinct a.document), count(*) from profiles p join actors a on a.profile = p.id"
    " where p.identity in ({}) group by p.identity"
)
_MENTIONS: Final = "select a.id, a.document from profiles p join actors a on a.profile = p.id where p.identity = ?"
_COUNTED: Final = (
    "select count(distinct d.source) from ({}) m join documents d on d.id = m.document",
    "select count(*) from ({}) m join statements s on s.speaker = m.id",
    "select count(distinct y.event) from ({}) m join event_parties y on y.actor = m.id",
)
"""Independent sources, statements, and events, of some mentions."""


def lines(store: Store, identities: Sequence[str], *, most: int | None = None) -> tuple[ActorLine, ...]:
    """The identities with these ids, in this order. `most`: sources, statements and events are counted of those that
    have so many mentions or fewer; of all where it is None."""
    rows: dict[str, list[Row]] = {identity: [] for identity in identities}
    for row in linking.among(store, _PROFILES, identities):
        rows[row[0]].append(row)
    reports = {row[0]: row[1:] for row in linking.among(store, _REPORTS, identities)}
    names = known(store, identities)
    found = []
    for identity, some in rows.items():
        sources, statements, events = (
            _counted(store, identity) if most is None or reports[identity][1] <= most else (None, None, None)
        )
        found.append(
            ActorLine(
                id=identity,
                name=names[identity].name,
                kind=names[identity].kind,
                country=names[identity].country,
                sector=next(iter(most_frequent((row[2], row[5]) for row in some)), None),
                roles=most_frequent((row[3], row[5]) for row in some),
                names=most_frequent((form, row[5]) for row in some for form in (row[1], *_forms(row[4]))),
                reports=reports[identity][0],
                sources=sources,
                statements=statements,
                events=events,
            )
        )
    return tuple(found)


def _counted(store: Store, identity: str) -> tuple[int, ...]:
    return tuple(int(store.rows(sql.format(_MENTIONS), (identity,))[0][0]) for sql in _COUNTED)


def _forms(names: str) -> Iterable[str]:
    found: list[str] = json.loads(names)
    return found[1:]


def most_frequent(values: Iterable[tuple[str | None, int]]) -> tuple[str, ...]:
    """Different values, given with how often they stand, the most frequent first, each in its most frequent spelling;
    none that is absent."""
    counts: Counter[str] = Counter()
    for value, number in values:
        if value:
            counts[value] += number
    ranked = sorted(counts, key=lambda v: (-counts[v], v))
    spelled: dict[str, str] = {}
    for value in ranked:
        spelled.setdefault(folded(value), value)
    return tuple(spelled.values())


def one_identity(store: Store, name: str) -> str:
    """The identity that a name means; UsageError where it means nobody, or several."""
    found = meant(store, "NAME", name)
    if len(found) == 1:
        return found[0]
    who = ", ".join(f"{line.name} ({line.id})" for line in lines(store, found[:5], most=0))
    raise UsageError(f"{name!r} may be {len(found)}: {who}; give the id of one")
