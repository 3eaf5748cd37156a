"""A question put to the full-text index: the entries that match it, block by block, without those that a condition
rules out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from onrecord.ledger.answers.asking import Asked
from onrecord.ledger.answers.found import disputed_among, weighed
from onrecord.ledger.answers.ranking import Marker
from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Row, Store

BLOCK: Final = 200
"""Matches that are weighed against each other."""
_FEW: Final = 5000
"""Rows that a condition may leave for its rows to be looked up first, instead of the matches to be sifted."""
_AT_ONCE: Final = 400


class Search:
    """One question to one store."""

    def __init__(self, store: Store, question: Asked) -> None:
        self._store, self._asked = store, question
        self.marker = Marker(question.typed)
        self._among = _few(store, question)
        self._weighs = question.order == "best" and bool(self.marker)

    def page(self, at: int | None = None, done: int = 0) -> tuple[list[int], tuple[int, int] | None]:
        """The entries of a page, and where the next one begins: the entry of its block that is next, and how many of
        the block have been given."""
        limit = self._asked.limit
        newest = self._asked.order != "oldest"
        if at is None:
            at = self._asked.high if newest else self._asked.low
        found: list[int] = []
        size = BLOCK if self._weighs else min(limit + 1, BLOCK)
        for first, _, block in self._blocks(at, newest, size):
            ranked = self._best(block) if self._weighs else block
            rest = ranked[done:]
            need = limit - len(found)
            if len(rest) > need:
                found += rest[:need]
                return found, (first, done + need) if self._weighs else (rest[need], 0)
            found += rest
            done = 0
        return found, None

    def matches(self, most: int) -> tuple[list[int], bool]:
        """The newest entries that answer, up to `most`, of about as many matches; and whether there may be more."""
        found: list[int] = []
        looked_at = 0
        for _, read, block in self._blocks(self._asked.high, True, most + 1 if self._all_answer else BLOCK):
            if looked_at >= most:
                return found[:most], True
            looked_at += read
            found += block
        return found[:most], len(found) > most

    @property
    def _all_answer(self) -> bool:
        """Whether every match answers."""
        return not (self._asked.clauses or self._asked.disputed)

    def _blocks(self, at: int, newest: bool, size: int) -> Iterator[tuple[int, int, list[int]]]:
        """The matches from `at` on, so many at a time: where a block begins, the number of its matches, and those of
        them that no condition rules out."""
        low, high = self._asked.low, self._asked.high
        while True:
            low, high = (low, at) if newest else (at, high)
            if low > high:
                return
            ids = self._store.matching(self._asked.query, low, high, newest=newest, limit=size, among=self._among)
            if ids:
                yield at, len(ids), self._kept(ids)
            if len(ids) < size:
                return
            at = ids[-1] - 1 if newest else ids[-1] + 1
            size = max(size, min(2 * size, BLOCK))

    def _kept(self, ids: list[int]) -> list[int]:
        """Those for which every condition holds, in the same order."""
        if self._asked.disputed:
            disputed = disputed_among(self._store, ids)
            ids = [i for i in ids if i in disputed]
        if not self._asked.clauses or not ids:
            return ids
        where = " and ".join(f"({clause})" for clause, _ in self._asked.clauses)
        values = [value for _, some in self._asked.clauses for value in some]
        kept: set[int] = set()
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            sql = f"select e.id from entries e where e.id in ({', '.join('?' * len(some))}) and {where}"
            kept |= {i for (i,) in self._store.rows(sql, (*some, *values))}
        return [i for i in ids if i in kept]

    def _best(self, ids: Sequence[int]) -> list[int]:
        """The same, the best first; of equals the newest."""
        scores = {i: self.marker.score(text, sources) for i, text, sources in weighed(self._store, ids)}
        return sorted(ids, key=lambda i: (-scores.get(i, 0.0), -i))


def _few(store: Store, question: Asked) -> Collection[int] | None:
    """The only entries that can answer, where a condition leaves few; None where it leaves many or there is none."""
    left: set[int] | None = None
    if question.judged == "only":
        sql = "select distinct row from judgements where other is null limit ?"
        left = _entries(store, [row for (row,) in store.rows(sql, (_FEW + 1,))])
    if question.disputed and (left is None or len(left) > _FEW):
        left = _smaller(left, _disputed(store))
    if question.min_sources > 1 and (left is None or len(left) > _FEW):
        left = _smaller(left, _told_by(store, "u.sources >= ?", question.min_sources))
    return left


def _smaller(one: set[int] | None, other: set[int] | None) -> set[int] | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other, key=len)


_MEMBERS: Final = {
    "utterances": ("select s.id from statements s where s.utterance in ({})",),
    "incidents": tuple(
        f"select r.id from {table} r join happenings h on h.id = r.happening where h.incident in ({{}})"
        for table in ("events", "figures")
    ),
}
"""The rows that belong to some groups."""


def _told_by(store: Store, condition: str, *values: Any) -> set[int] | None:
    """The entries of the rows whose group `u` meets a condition; None where they are many."""
    found: dict[str, list[Row]] = {}
    for table in _MEMBERS:
        # Asked without an order, it ends with the first few where there are many.
        found[table] = store.rows(f"select u.id from {table} u where {condition} limit ?", (*values, _FEW + 1))
        if len(found[table]) > _FEW:
            return None
    rows: set[str] = set()
    for table, members in _MEMBERS.items():
        for sql in members:
            rows |= {row for (row,) in linking.among(store, sql, (group for (group,) in found[table]))}
    return _entries(store, rows)


def _disputed(store: Store) -> set[int] | None:
    rows: set[str] = set()
    for table in ("links", "relations"):
        pairs = store.rows(f"select from_row, to_row from {table} where kind = 'disputes' limit ?", (_FEW + 1,))
        rows |= {row for pair in pairs for row in pair}
    single = _entries(store, rows)
    grouped = _told_by(store, "u.disputed = 1") if single is not None else None
    return single | grouped if single is not None and grouped is not None else None


def _entries(store: Store, rows: Collection[str]) -> set[int] | None:
    """The entries of some rows; None where they are many."""
    if len(rows) > _FEW:
        return None
    return {i for (i,) in linking.among(store, "select id from entries where row in ({})", rows)}
