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
from onrecord.ledger.answers.pages import Page, key_of, token
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
    sources: int
    """Independent reports: copies of one text count once."""
    statements: int
    """What it says, in all reports."""
    events: int
    """Events that it takes part in, in all reports."""


def actors(
    store: Store,
    name: str | None = None,
    *,
    country: str | None = None,
    kind: str | None = None,
    sector: str | None = None,
    described: bool = False,
    limit: int = 20,
    after: str | None = None,
) -> Page[ActorLine]:
    """Identities, those in most reports first.

    `name`: as a reader types it; "Lavrof" finds Lavrov. `kind`, `sector`: as in `Actor`. `described`: those as well who
    have no name, such as "two officials", who may be others in each report. Raises UsageError for what cannot be asked.
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
    group = "group by p.identity"
    behind: list[object] = []
    if (begin := key_of("actors", after, 2)) is not None:
        group += " having count(distinct a.document) < ? or (count(distinct a.document) = ? and p.identity > ?)"
        behind = [begin[0], *begin]
    sql = (
        f"select p.identity, count(distinct a.document) from profiles p join actors a on a.profile = p.id{asked.where}"
        f" {group} order by 2 desc, 1 limit {limit + 1}"
    )
    found = store.rows(sql, (*asked.values, *behind))
    more = token("actors", (found[limit - 1][1], found[limit - 1][0])) if len(found) > limit else None
    return Page(rows=lines(store, [row[0] for row in found[:limit]]), after=more)


_PROFILES: Final = (
    "select p.identity, p.name, p.sector, p.role, p.names, count(*) from profiles p join actors a on a.profile = p.id"
    " where p.identity in ({}) group by p.id, p.identity, p.name, p.sector, p.role, p.names"
)
_REPORTS: Final = (
    "select p.identity, count(distinct a.document), count(distinct d.source) from profiles p"
    " join actors a on a.profile = p.id join documents d on d.id = a.document where p.identity in ({})"
    " group by p.identity"
)
_SAID: Final = (
    "select p.identity, count(*) from profiles p join actors a on a.profile = p.id"
    " join statements s on s.speaker = a.id where p.identity in ({}) group by p.identity"
)
_TOOK_PART: Final = (
    "select p.identity, count(distinct y.event) from profiles p join actors a on a.profile = p.id"
    " join event_parties y on y.actor = a.id where p.identity in ({}) group by p.identity"
)


def lines(store: Store, identities: Sequence[str]) -> tuple[ActorLine, ...]:
    """The identities with these ids, in this order."""
    rows: dict[str, list[Row]] = {identity: [] for identity in identities}
    for row in linking.among(store, _PROFILES, identities):
        rows[row[0]].append(row)
    reports = {row[0]: row[1:] for row in linking.among(store, _REPORTS, identities)}
    said: dict[str, int] = dict(linking.among(store, _SAID, identities))
    took_part: dict[str, int] = dict(linking.among(store, _TOOK_PART, identities))
    names = known(store, identities)
    return tuple(
        ActorLine(
            id=identity,
            name=names[identity].name,
            kind=names[identity].kind,
            country=names[identity].country,
            sector=next(iter(most((row[2], row[5]) for row in some)), None),
            roles=most((row[3], row[5]) for row in some),
            names=most((form, row[5]) for row in some for form in (row[1], *_forms(row[4]))),
            reports=reports[identity][0],
            sources=reports[identity][1],
            statements=said.get(identity, 0),
            events=took_part.get(identity, 0),
        )
        for identity, some in rows.items()
    )


def _forms(names: str) -> Iterable[str]:
    found: list[str] = json.loads(names)
    return found[1:]


def most(values: Iterable[tuple[str | None, int]]) -> tuple[str, ...]:
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
    who = ", ".join(f"{line.name} ({line.id})" for line in lines(store, found[:5]))
    raise UsageError(f"{name!r} may be {len(found)}: {who}; give the id of one")
