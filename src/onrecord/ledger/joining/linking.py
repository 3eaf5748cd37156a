"""What a new report has to do with those that are there: identities, incidents, utterances.

Every step is the same: rows lie under keys (blocks); those under one key are compared by `onrecord.compare`, which
knows nothing of the ledger; pairs that belong together are kept with their ground (joins); and the groups that new
pairs touch are made anew from all pairs among them, so that the result does not depend on the order of the reports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from onrecord.compare.grouping import Pair
from onrecord.ledger.joining.judged_pairs import judged_pairs
from onrecord.ledger.rows.short_ids import lengthened, shortened
from onrecord.ledger.storage.batches import among as among
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store

T = TypeVar("T")


class Kind(Protocol[T]):
    """One kind of rows that are joined across reports."""

    name: str
    """As `joins.kind` has it."""
    of: str
    """What is joined: statement, happening or profile."""

    def load(self, store: Store, ids: Collection[str]) -> Mapping[str, T]:
        """The rows with these ids, as they are compared."""
        ...

    def pair(self, one: T, other: T) -> Pair | None:
        """The pair that two rows make, or None."""
        ...

    def group(
        self, members: Mapping[str, T], pairs: Sequence[Pair], split: Collection[tuple[str, str]]
    ) -> dict[str, str]:
        """The group of each of the members, named by its smallest. What people have joined is among the pairs."""
        ...


def block(store: Store, of: str, keys: Mapping[str, Iterable[int]]) -> None:
    """Puts members, rows of one kind, under their keys."""
    store.write(insert("blocks"), sorted(_lines(of, keys)))


def unblock(store: Store, of: str, keys: Mapping[str, Iterable[int]]) -> None:
    """Takes members from under their keys."""
    store.write("delete from blocks where key = ? and member = ?", sorted(_lines(of, keys)))


def _lines(of: str, keys: Mapping[str, Iterable[int]]) -> Iterator[tuple[int, bytes]]:
    for member, ks in keys.items():
        short = shortened(member, of)
        yield from ((key, short) for key in ks)


def candidates(store: Store, of: str, keys: Mapping[str, Iterable[int]]) -> dict[str, set[str]]:
    """For each member, the others of its kind that lie under one of the keys that it asks for."""
    asking: defaultdict[int, list[str]] = defaultdict(list)
    for member, ks in keys.items():
        for key in ks:
            asking[key].append(member)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for member, _, other in met(store, of, asking):
        if member != other:
            found[member].add(other)
    return found


def met(store: Store, of: str, asking: Mapping[int, Iterable[T]]) -> Iterator[tuple[T, int, str]]:
    """Each of those who ask for a key, with the key and every member that lies under it."""
    for key, other in under(store, of, asking):
        for one in asking[key]:
            yield one, key, other


def under(store: Store, of: str, keys: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Keys and the members that lie under them. Keys of two kinds may fall together: not every member need be there."""
    ids: dict[bytes, str] = {}
    for key, short in among(store, "select key, member from blocks where key in ({})", keys):
        if (member := ids.get(short)) is None:
            member = ids[short] = lengthened(short, of)
        yield key, member


def compare(store: Store, kind: Kind[T], new: Mapping[str, T], near: Mapping[str, set[str]]) -> list[Pair]:
    """Compares new rows with those near them and returns the pairs that belong together."""
    others = {o for some in near.values() for o in some}
    known = {**kind.load(store, others - new.keys()), **new}
    pairs: dict[tuple[str, str], Pair] = {}
    for member in sorted(near):
        for other in sorted(near[member]):
            key = (member, other) if member < other else (other, member)
            if key in pairs or other not in known:
                continue
            if (pair := kind.pair(known[key[0]], known[key[1]])) is not None:
                pairs[key] = replace(pair, one=key[0], other=key[1])
    return list(pairs.values())


def keep(store: Store, kind: Kind[T], pairs: Sequence[Pair]) -> set[str]:
    """Writes pairs that belong together; returns their members."""
    store.write(insert("joins"), [(p.one, p.other, kind.name, p.score, p.because) for p in pairs])
    return {m for p in pairs for m in (p.one, p.other)}


def components(
    store: Store, kind: Kind[T], members: Collection[str]
) -> tuple[set[str], list[Pair], set[tuple[str, str]]]:
    """All members that pairs lead to from these, the pairs among them, and those that people hold apart."""
    seen: set[str] = set(members)
    pairs: dict[tuple[str, str], Pair] = {}
    judged: dict[tuple[str, str], Pair] = {}
    split: set[tuple[str, str]] = set()
    border = set(seen)
    while border:
        reached: set[str] = set()
        for column in ("one", "other"):
            sql = f"select one, other, score, because from joins where {column} in ({{}}) and kind = '{kind.name}'"
            for one, other, score, because in among(store, sql, border):
                pairs[one, other] = Pair(one=one, other=other, score=score, because=because)
                reached |= {one, other}
        said = judged_pairs(store, kind.name, border)
        judged |= {(p.one, p.other): p for p in said.joined}
        split |= said.split
        reached |= {m for p in said.joined for m in (p.one, p.other)}
        border = reached - seen
        seen |= reached
    return seen, list({**pairs, **judged}.values()), split


def regroup(
    store: Store,
    kind: Kind[T],
    touched: Collection[str],
    known: Mapping[str, T],
    write: Callable[[Mapping[str, str], Mapping[str, T]], None],
) -> None:
    """Makes the groups anew that the touched members belong to, and hands them to `write`."""
    members, pairs, split = components(store, kind, touched)
    rows = {**kind.load(store, members - known.keys()), **{m: known[m] for m in members & known.keys()}}
    write(kind.group(rows, [p for p in pairs if p.one in rows and p.other in rows], split), rows)


def forget(store: Store, of: str, keys: Mapping[str, Iterable[int]]) -> set[str]:
    """Takes the joins of members out, and them from under their keys; returns those that they were joined with."""
    left: set[str] = set()
    members = sorted(keys)
    for column, other in (("one", "other"), ("other", "one")):
        left |= {m for (m,) in among(store, f"select {other} from joins where {column} in ({{}})", members)}
        store.write(f"delete from joins where {column} = ?", [(m,) for m in members])
    unblock(store, of, keys)
    return left - set(members)
