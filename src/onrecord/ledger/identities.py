"""Actors of many reports as identities."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from onrecord.compare.grouping import Pair
from onrecord.compare.identities import identities
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile, keys, profile
from onrecord.ledger import linking
from onrecord.ledger.schema import insert
from onrecord.ledger.store import Row, Store
from onrecord.record import ActorKind, Record, row_id

COLUMNS = "name, kind, country, sector, role, names"
"""The columns of `profiles` that make a profile."""


def profile_of(row: Row) -> Profile:
    """The profile in a row of COLUMNS."""
    name, kind, country, sector, role, names = row
    return Profile(
        name=name, kind=ActorKind(kind), country=country, sector=sector, role=role, names=tuple(json.loads(names))
    )


def profile_id(p: Profile) -> str:
    """The id of a profile: what it says."""
    return row_id("profile", p.name, p.kind, p.country, p.sector, p.role, *p.names)


class Identities:
    """Profiles that are one person, body or state. See `linking.Kind`."""

    name = "identity"

    def load(self, store: Store, ids: Collection[str]) -> dict[str, Profile]:
        """The profiles with these ids."""
        sql = f"select id, {COLUMNS} from profiles where id in ({{}})"
        return {row[0]: profile_of(row[1:]) for row in linking.among(store, sql, ids)}

    def pair(self, one: Profile, other: Profile) -> Pair | None:
        """Two profiles of one somebody."""
        likeness = alike(one, other)
        if likeness is None:
            return None
        first, second = sorted((profile_id(one), profile_id(other)))
        return Pair(one=first, other=second, score=likeness.score, because=likeness.because)

    def group(
        self, members: Mapping[str, Profile], pairs: Sequence[Pair], split: Collection[tuple[str, str]]
    ) -> dict[str, str]:
        """Identities, named by their smallest profile."""
        return identities(members)


def link(store: Store, record: Record) -> None:
    """Gives each actor of a record its profile, and the profiles their identities."""
    kind = Identities()
    of = {a.id: profile(a) for a in record.actors}
    ids = {actor: profile_id(p) if p.names else row_id("profile", actor) for actor, p in of.items()}
    wanted = {ids[actor]: p for actor, p in of.items()}
    known = {row[0] for row in linking.among(store, "select id from profiles where id in ({})", wanted)}
    new = {i: p for i, p in wanted.items() if i not in known}
    if new:
        store.write(
            insert("profiles"),
            [(i, p.name, p.kind.value, p.country, p.sector, p.role, json.dumps(p.names), i) for i, p in new.items()],
        )
        asked = {i: [f"name|{k}" for k in keys(p)] for i, p in new.items()}
        linking.block(store, asked)
        pairs = linking.compare(store, kind, new, linking.candidates(store, asked))
        touched = {*new, *linking.keep(store, kind, pairs)}
        linking.regroup(store, kind, touched, new, lambda groups, _: _keep(store, groups))
    store.write("update actors set profile = ? where id = ?", [(p, a) for a, p in ids.items()])


def _keep(store: Store, groups: Mapping[str, str]) -> None:
    store.write(
        "update profiles set identity = ? where id = ? and identity <> ?",
        [(leader, member, leader) for member, leader in sorted(groups.items())],
    )
