"""Which incidents are asked for, as the store can answer it soon: the few that can be meant, or conditions on each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.ledger.answers.conditions import Conditions, marks
from onrecord.ledger.answers.named import meant
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Store

_FEW: Final = 4000
"""Incidents, or rows that lead to them, that are looked up first; where there are more, they are met soon when the
incidents are gone through in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of an incident `i`. `only`: the incidents that alone can be meant; None where these are many.

    What many meet is asked of each: `country`, `actors` (identities) and `disputed` are those of which that holds.
    """

    type: str | None
    country: str | None
    actors: tuple[str, ...]
    disputed: bool
    only: frozenset[str] | None
    since: str | None
    until: str | None

    @property
    def conditions(self) -> Conditions:
        """All conditions but those of days. But for `type` and `only` no index answers them: the order of the list
        leads."""
        found = Conditions()
        if self.type is not None:
            found.add("i.type = ?", self.type)
        if self.only is not None:
            found.add(f"i.id in ({marks(self.only)})", *sorted(self.only))
        if self.disputed:
            found.add("coalesce(i.disputed, 0) = 1")
        if self.country is not None:
            party = _PARTY_OF.format("coalesce(p.country, '') = ?")
            found.add(f"coalesce(i.country, '') = ? or exists ({party})", self.country, self.country)
        if self.actors:
            party = _PARTY_OF.format(f"coalesce(p.identity, '') in ({marks(self.actors)})")
            found.add(f"exists ({party})", *self.actors)
        return found


def wanted(
    store: Store,
    *,
    type: str | None,
    country: str | None,
    actor: str | None,
    since: str | None,
    until: str | None,
    disputed: bool,
    by_party: bool = True,
) -> Wanted:
    """The question, checked; see `incidents`. `by_party`: whether those of a country or an actor are looked up where
    they are few. UsageError for what there is not."""
    only = _Only(store)
    kind, code = options.event_type(type), options.country(country)
    who = meant(store, "--actor", actor) if actor is not None else []
    if by_party and code is not None and only.take((_THERE, [code]), (_WITH_PARTY.format("p.country = ?"), [code])):
        code = None
    if by_party and who and only.take((_WITH_PARTY.format(f"p.identity in ({marks(who)})"), who)):
        who = []
    if disputed and only.take((_DISPUTED, [])):
        disputed = False
    return Wanted(
        type=kind,
        country=code,
        actors=tuple(who),
        disputed=disputed,
        only=only.found,
        since=options.first_day("--since", since),
        until=options.last_day("--until", until),
    )


def told_in(store: Store, events: Iterable[str]) -> frozenset[str]:
    """The incidents of some events."""
    sql = "select h.incident from events e join happenings h on h.id = e.happening where e.id in ({})"
    return frozenset(i for (i,) in linking.among(store, sql, events) if i is not None)


_WITH_PARTY: Final = (
    "select h.incident from profiles p join actors a on a.profile = p.id join event_parties y on y.actor = a.id"
    " join events e on e.id = y.event join happenings h on h.id = e.happening where {0}"
)
_PARTY_OF: Final = (
    "select 1 from happenings h join events e on e.happening = h.id join event_parties y on y.event = e.id"
    " join actors a on a.id = y.actor join profiles p on p.id = a.profile where h.incident = i.id and {0}"
)
_THERE: Final = "select i.id from incidents i where i.country = ?"
_DISPUTED: Final = "select i.id from incidents i where i.disputed = 1"


class _Only:
    """The incidents that alone can be meant, as conditions come that few meet."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.found: frozenset[str] | None = None

    def take(self, *queries: tuple[str, Sequence[object]]) -> bool:
        """Takes a condition in that the incidents of any of some queries meet; False, and nothing, where these are
        many."""
        ids: list[str | None] = []
        for sql, values in queries:
            ids += (i for (i,) in self._store.rows(f"{sql} limit {_FEW + 1 - len(ids)}", values))
            if len(ids) > _FEW:
                return False
        these = frozenset(i for i in ids if i is not None)
        self.found = these if self.found is None else self.found & these
        return True
