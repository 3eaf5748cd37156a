"""Actors of many reports as identities."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from onrecord.compare.grouping import Pair, connected
from onrecord.compare.identities import identities
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile, profiles_of
from onrecord.ledger.joining import linking
from onrecord.ledger.joining.judged_identities import judged_identities
from onrecord.ledger.joining.judged_pairs import judged_pairs, split_rows
from onrecord.ledger.rows.preparing import Actors, actors_of, own_profile, profile_id, profile_keys, profile_row
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Row, Store
from onrecord.record import ActorKind, Record

COLUMNS = "name, kind, country, sector, role, names"
"""The columns of `profiles` that make a profile."""


@lru_cache(maxsize=1 << 13)
def profile_of(row: Row) -> Profile:
    """The profile in a row of COLUMNS."""
    name, kind, country, sector, role, names = row
    return Profile(
        name=name, kind=ActorKind(kind), country=country, sector=sector, role=role, names=tuple(json.loads(names))
    )


class Identities:
    """Profiles that are one person, body or state. See `linking.Kind`."""

    name = "identity"
    of = "profile"

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
        """Identities, named by their smallest profile. Only profiles that pairs connect are compared."""
        together: defaultdict[str, dict[str, Profile]] = defaultdict(dict)
        for member, leader in connected(members, ((p.one, p.other) for p in pairs)).items():
            together[leader][member] = members[member]
        found = {member: identity for some in together.values() for member, identity in identities(some).items()}
        return judged_identities(found, members, pairs, split)


def enter(store: Store, some: Iterable[Actors]) -> dict[str, Profile]:
    """Stores the profiles of actors that are not there, before the actors; returns them."""
    wanted = {actors.ids[a]: p for actors in some for a, p in actors.profiles.items()}
    known = {row[0] for row in linking.among(store, "select id from profiles where id in ({})", wanted)}
    new = {i: p for i, p in sorted(wanted.items()) if i not in known}
    store.write(insert("profiles"), [profile_row(i, p) for i, p in new.items()])
    return new


def link(store: Store, some: Collection[Actors], new: Mapping[str, Profile]) -> None:
    """Gives new profiles (`enter`), and those of actors that are new, their identities."""
    kind = Identities()
    new = {**new, **_held_apart(store, some)}
    wanted = {i for actors in some for i in actors.ids.values()}
    touched: set[str] = set()
    if new:
        named = {i: ks for actors in some for i, ks in actors.keys.items()}
        asked = {i: named[i] if i in named else profile_keys(p) for i, p in new.items()}
        linking.block(store, kind.of, asked)
        pairs = linking.compare(store, kind, new, linking.candidates(store, kind.of, asked))
        touched = {*new, *linking.keep(store, kind, pairs)}
    touched |= judged_pairs(store, kind.name, wanted | new.keys()).members
    if touched:
        linking.regroup(store, kind, touched, new, lambda groups, _: _keep(store, groups))


def _held_apart(store: Store, some: Iterable[Actors]) -> dict[str, Profile]:
    """Gives those actors profiles of their own that people hold apart from others; returns the new ones."""
    own = {a: p for actors in some for a, p in actors.profiles.items() if p.names}
    alone = {a: Actors(profiles={a: own[a]}, ids={a: own_profile(a)}, keys={}) for a in split_rows(store, own)}
    new = enter(store, alone.values())
    store.write("update actors set profile = ? where id = ?", [(own_profile(a), a) for a in sorted(alone)])
    return new


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
    named = {i: profile_keys(p) for i, p in kind.load(store, unused).items()}
    touched = (linking.forget(store, kind.of, named) | fellows | judged) - unused
    store.write("delete from profiles where id = ?", [(p,) for p in sorted(unused)])
    linking.regroup(store, kind, touched, {}, lambda groups, _: _keep(store, groups))


def relink(store: Store, record: Record) -> None:
    """Gives the actors of a stored record their profiles and identities anew, after people have judged them."""
    leave(store, record.document.id)
    actors = actors_of(profiles_of(record))
    new = enter(store, [actors])
    store.write("update actors set profile = ? where id = ?", [(p, a) for a, p in sorted(actors.ids.items())])
    link(store, [actors], new)


def _keep(store: Store, groups: Mapping[str, str]) -> None:
    store.write(
        "update profiles set identity = ? where id = ? and identity <> ?",
        [(leader, member, leader) for member, leader in sorted(groups.items())],
    )
