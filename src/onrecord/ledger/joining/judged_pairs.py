"""What people have said of two rows, as the linking of reports needs it: which of its members belong together or apart.

People name the rows of a record: two events, two statements, two actors. What is grouped are happenings, statements
and profiles, which are made anew whenever a report is read again; so the rows are looked up each time, a superseded
one through the row that has taken its place. The last word of a judge on two members stands, and a split by anybody
stands against every join: doubt keeps apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from onrecord.compare.grouping import Pair
from onrecord.ledger.rows.judgements import Verdict
from onrecord.ledger.rows.successors import gone, successors
from onrecord.ledger.storage.batches import among
from onrecord.ledger.storage.store import Row, Store

Two = tuple[str, str]
_OF: Final = {"incident": ("events", "happening"), "utterance": ("statements", "id"), "identity": ("actors", "profile")}
"""For each kind of joins: the table of the rows that people name, and the column with what is grouped."""
_PAIRS: Final = "select row, other, verdict, judge, at, id from judgements where other > ''"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedPair(Pair):
    """A pair that people have joined: it stands against anything but a split."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedPairs:
    """Members that people have put together or apart."""

    joined: tuple[JudgedPair, ...] = ()
    split: frozenset[Two] = frozenset()
    """The smaller id first."""

    @property
    def members(self) -> set[str]:
        """All that are in one of the pairs."""
        return {*(m for p in self.joined for m in (p.one, p.other)), *(m for pair in self.split for m in pair)}


def judged_pairs(store: Store, kind: str, members: Collection[str]) -> JudgedPairs:
    """What stands of the pairs of which at least one is among some members. `kind`: as in `joins.kind`."""
    if not members or not any_pairs(store):
        return JudgedPairs()
    named = _named(store, kind, members)
    if not named:
        return JudgedPairs()
    said = {r[5]: r for column in ("row", "other") for r in among(store, f"{_PAIRS} and {column} in ({{}})", named)}
    of = _members(store, kind, {i for r in said.values() for i in r[:2]})
    last: dict[tuple[Two, str], str] = {}
    for row, other, verdict, judge, _, _ in sorted(said.values(), key=lambda r: r[4:]):
        one, second = sorted((of.get(row, ""), of.get(other, "")))
        if one and one != second:
            last[(one, second), judge] = verdict
    split = frozenset(pair for (pair, _), verdict in last.items() if verdict == Verdict.SPLIT)
    by: dict[Two, list[str]] = {}
    for (pair, judge), verdict in sorted(last.items()):
        if verdict == Verdict.JOIN and pair not in split:
            by.setdefault(pair, []).append(judge)
    joined = [
        JudgedPair(one=one, other=other, score=1.0, because=f"joined by {', '.join(judges)}")
        for (one, other), judges in by.items()
    ]
    return JudgedPairs(joined=tuple(joined), split=split)


def any_pairs(store: Store) -> bool:
    """Whether anybody has judged any pair."""
    return bool(store.rows("select 1 from judgements where other > '' limit 1"))


def split_rows(store: Store, rows: Iterable[str]) -> set[str]:
    """Those of some rows that a judge holds apart from another."""
    if not any_pairs(store):
        return set()
    rows = set(rows)
    said = {r[5]: r for column in ("row", "other") for r in among(store, f"{_PAIRS} and {column} in ({{}})", rows)}
    last: dict[tuple[str, str, str], Row] = {}
    for r in sorted(said.values(), key=lambda r: r[4:]):
        one, other = sorted(r[:2])
        last[one, other, r[3]] = r
    return {i for r in last.values() if r[2] == Verdict.SPLIT for i in r[:2]} & rows


def _named(store: Store, kind: str, members: Collection[str]) -> set[str]:
    """The judged rows that stand for some members."""
    table, column = _OF[kind]
    if kind == "incident":
        named = {i for (i,) in among(store, f"select id from {table} where {column} in ({{}})", members)}
        documents = {d for (d,) in among(store, "select document from happenings where id in ({})", members)}
    elif kind == "utterance":
        named = set(members)
        documents = {d for (d,) in among(store, f"select document from {table} where id in ({{}})", members)}
    else:
        # A state's profile has actors in every report: the few judged ones are looked through instead of those.
        named = set()
        for end in ("row", "other"):
            sql = (
                f"select a.id from judgements j join actors a on a.id = j.{end}"
                " where j.other > '' and a.profile || '' in ({})"
            )
            named |= {i for (i,) in among(store, sql, members)}
        documents = None
    return named | _left(store, kind, table, members, documents)


def _left(store: Store, kind: str, table: str, members: Collection[str], documents: Collection[str] | None) -> set[str]:
    """The judged rows that are superseded, and whose successors stand for some members."""
    if not store.rows("select 1 from superseded limit 1"):
        return set()
    found: set[str] = set()
    for end in ("row", "other"):
        sql = (
            f"select distinct s.id from judgements j join superseded s on s.id = j.{end}"
            f" where j.other > '' and s.kind = '{table}' and not exists (select 1 from {table} t where t.id = s.id)"
        )
        if documents is None:
            found |= {i for (i,) in store.rows(sql)}
        else:
            found |= {i for (i,) in among(store, f"{sql} and s.document in ({{}})", documents)}
    of = _members(store, kind, found)
    wanted = set(members)
    return {i for i in found if of.get(i) in wanted}


def _members(store: Store, kind: str, rows: Collection[str]) -> dict[str, str]:
    """What is grouped for each of some rows; rows without it are left out."""
    table, column = _OF[kind]
    sql = f"select id, {column} from {table} where id in ({{}}) and {column} is not null"
    of: dict[str, str] = dict(among(store, sql, rows))
    left = gone(store, set(rows) - of.keys())
    followed: dict[str, str] = {}
    for document in sorted({d for d, k in left.values() if k == table}):
        next_of = successors(store, document, table)
        followed |= {old: next_of[old] for old, (d, _) in left.items() if d == document and old in next_of}
    now: dict[str, str] = dict(among(store, sql, followed.values()))
    return of | {old: now[new] for old, new in followed.items() if new in now}
