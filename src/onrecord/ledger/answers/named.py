"""Who is meant by a name that a reader types: "Lavrof" is Sergei Lavrov, "RUS" is Russia, "Russia" too.

A name finds every identity that it may stand for; a surname finds all who bear it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.compare.keys import numbers
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile, best_name, keys
from onrecord.errors import UsageError
from onrecord.ledger.joining import linking
from onrecord.ledger.joining.identities import COLUMNS, Identities, profile_of
from onrecord.ledger.storage.store import Store
from onrecord.record import ActorKind
from onrecord.tables import state, state_of
from onrecord.tables.codes import international_codes
from onrecord.tables.states import NameUse

ID = "profile-"
"""What the id of an identity begins with: it is that of its smallest profile."""
_SHORTEST = len(ID) + 6
_CODE = 3
_OWN_NAMES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION)


def identities_named(store: Store, name: str) -> list[str]:
    """The ids of the identities that a name, the code of a state or an id may stand for, sorted."""
    if name.startswith(ID):
        return _by_id(store, name)
    found = {i for (i,) in store.rows("select distinct identity from profiles where name = ?", (name,))}
    mine = list(probes(name))
    asked = {f"name|{key}" for probe in mine for key in keys(probe)}
    near = {member for _, member in linking.under(store, Identities.of, numbers(asked))}
    sql = f"select identity, {COLUMNS} from profiles where id in ({{}})"
    for identity, *row in linking.among(store, sql, near):
        if identity not in found:
            profile = profile_of(tuple(row))
            if any(alike(probe, profile, same_story=True) is not None for probe in mine):
                found.add(identity)
    return sorted(found)


def meant(store: Store, option: str, name: str) -> list[str]:
    """The same, but UsageError where nobody of that name stands in the ledger."""
    found = identities_named(store, name)
    if not found:
        raise UsageError(f"{option} {name!r}: nobody of that name stands in this ledger; `onrecord actors` lists them")
    return found


def _by_id(store: Store, given: str) -> list[str]:
    if len(given) < _SHORTEST:
        return []
    sql = "select distinct identity from profiles where id >= ? and id < ? order by identity limit 2"
    return [i for (i,) in store.rows(sql, (given, f"{given}~"))]


def probes(name: str) -> Iterator[Profile]:
    """What a name may be the name of."""
    for form in dict.fromkeys((name, name.title() if name.islower() else name)):
        code = form if state(form) is not None else None
        known = state_of(form)
        if code is not None or known is not None:
            of = code or (known.code if known is not None else None)
            yield Profile(name=form, kind=ActorKind.STATE, country=of, names=(form,))
            if code is not None:
                continue
        for kind in (ActorKind.PERSON, ActorKind.ORGANIZATION):
            yield Profile(name=form, kind=kind, names=(form,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An identity as an answer names it. `named`: not only described, as "two officials" are, who may be others
    elsewhere."""

    name: str
    kind: str
    country: str | None
    named: bool


def known(store: Store, identities: Iterable[str]) -> dict[str, Known]:
    """The name to show for each of these identities, and whether it is one."""
    found: defaultdict[str, list[Profile]] = defaultdict(list)
    sql = f"select identity, {COLUMNS} from profiles where identity in ({{}})"
    for identity, *row in linking.among(store, sql, identities):
        found[identity].append(profile_of(tuple(row)))
    return {identity: _known(some) for identity, some in found.items()}


def _known(some: Sequence[Profile]) -> Known:
    countries = Counter(p.country for p in some if p.country)
    kinds = Counter(p.kind.value for p in some)
    return Known(
        name=best_name(some),
        kind=min(kinds, key=lambda k: (-kinds[k], k)),
        country=min(countries, key=lambda c: (-countries[c], c), default=None),
        named=any(keys(p) for p in some),
    )


def country_of(name: str) -> str | None:
    """The code of the state that a name is, or of the international body; None for anybody else."""
    code = name.strip().upper()
    if len(code) == _CODE and (state(code) is not None or code in international_codes()):
        return code
    for form in (name.strip(), name.strip().title()):
        known = state_of(form)
        if known is not None and not known.entity and known.use in _OWN_NAMES:
            return known.code
    return None
