"""Actors of many reports as identities."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from onrecord.compare.grouping import Pair
from onrecord.compare.identities import identities
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile, keys, profile
from onrecord.ledger import linking
from onrecord.ledger.judged_identities import judged_identities
from onrecord.ledger.judged_pairs import judged_pairs, split_rows
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
        return judged_identities(identities(members), members, pairs, split)


def link(store: Store, record: Record) -> None:
    """Gives each actor of a record its profile, and the profiles their identities."""
    kind = Identities()
    of = {a.id: profile(a) for a in record.actors}
    apart = split_rows(store, of)
    ids = {a: profile_id(p) if p.names and a not in apart else row_id("profile", a) for a, p in of.items()}
    wanted = {ids[actor]: p for actor, p in of.items()}
    known = {row[0] for row in linking.among(store, "select id from profiles where id in ({})", wanted)}
    new = {i: p for i, p in wanted.items() if i not in known}
    touched: set[str] = set()
    if new:
        store.write(
            insert("profiles"),
            [(i, p.name, p.kind.value, p.country, p.sector, p.role, json.dumps(p.names), i) for i, p in new.items()],
        )
        asked = {i: [f"name|{k}" for k in keys(p)] for i, p in new.items()}
        linking.block(store, asked)
        pairs = linking.compare(store, kind, new, linking.candidates(store, asked))
        touched = {*new, *linking.keep(store, kind, pairs)}
    store.write("update actors set profile = ? where id = ?", [(p, a) for a, p in ids.items()])
    touched |= judged_pairs(store, kind.name, wanted.keys()).members
    if touched:
        linking.regroup(store, kind, touched, new, lambda groups, _: _keep(store, groups))


def leave(store: Store, document: str) -> None:
    """Takes the actors of a document from their profiles, and the profiles that nobody has any more out."""
    kind = Identities()
    before = {p for (p,) in store.rows("select profile from actors where document = ?", (document,)) if p is not None}
    judged = judged_pairs(store, kind.name, before).members
    store.write("update actors set profile = null where document = ?", [(document,)])
    sql = "select distinct profile from actors where profile in ({})"
    unused = before - {p for (p,) in linking.among(store, sql, before)}
    told = {i for (i,) in linking.among(store, "select distinct identity from profiles where id in ({})", unused)}
    fellows = {i for (i,) in linking.among(store, "select id from profiles where identity in ({})", told)}
    touched = (linking.forget(store, unused) | fellows | judged) - unused
    store.write("delete from profiles where id = ?", [(p,) for p in sorted(unused)])
    linking.regroup(store, kind, touched, {}, lambda groups, _: _keep(store, groups))


def relink(store: Store, record: Record) -> None:
    """Gives the actors of a stored record their profiles and identities anew, after people have judged them."""
    leave(store, record.document.id)
    link(store, record)


def _keep(store: Store, groups: Mapping[str, str]) -> None:
    store.write(
        "update profiles set identity = ? where id = ? and identity <> ?",
        [(leader, member, leader) for member, leader in sorted(groups.items())],
    )
