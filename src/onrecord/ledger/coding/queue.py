"""What waits for a coder: the next rows to judge, one report after the other, each as its text goes.

A queue is read from its beginning each time: what is judged meanwhile is in it no more. It takes longer the more its
coder has judged, as that is passed over (some milliseconds for a thousand rows), not the larger the ledger is.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import Final

from onrecord.errors import UsageError
from onrecord.ledger.coding.sheets import lot
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.rows.successors import KINDS
from onrecord.ledger.storage.store import Store

MOST_LEFT: Final = 1000
"""Rows that are counted as left, at most."""
WINDOW: Final = 200
"""Reports that a sample is drawn from, about; more where they have too few rows."""
LOOKED_AT: Final = 1000
"""Reports that are gone through, about, to count what is left."""
_DIGITS: Final = 16
"""Of the id of a report."""
_FIRST: Final = 8
_AT_ONCE: Final = 256
"""Reports whose rows are read together: the first, and later ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The next rows for a coder to judge."""

    rows: tuple[str, ...]
    left: int
    """How many wait, these included, as far as they were counted."""
    more: bool
    """Whether there may be more than were counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waits:
    """One row: where its first words stand in which report, and whether the coder has judged it."""

    document: str
    start: int
    id: str
    judged: bool

    @property
    def order(self) -> tuple[str, int, str]:
        return self.document, self.start, self.id


def waiting(
    store: Store,
    coder: str,
    *,
    kinds: Sequence[str] = ("statements", "events", "figures"),
    judged_by: str | None = None,
    sample: int | None = None,
    seed: int = 0,
    document: str | None = None,
    disputed: bool = False,
    limit: int = 20,
) -> Waiting:
    """The next rows that a coder has not judged, report by report in the order of their ids, as each text goes.

    `judged_by`: only rows that this other has judged, of whose word nothing is told. `document`: only of the report
    with this id. `disputed`: only rows that a link or relation says are disputed. `sample`: so many rows, drawn with a
    seed as for a sheet, and of these those that the coder has not judged; in a ledger of more than `WINDOW` reports
    they are drawn from about so many, whose ids follow a place that the seed gives (ids are hashes of texts), and
    reports that come in there may take the place of others. With `judged_by` or `document`, from all that these leave.
    UsageError for what there is not.
    """
    coder = coder.strip()
    if not coder:
        raise UsageError("say who judges")
    limit = options.limit(limit)
    if sample is not None and sample < 1:
        raise UsageError(f"--sample {sample}: a sample has at least one row")
    kinds = tuple(dict.fromkeys(options.one_of("--kind", kind, KINDS) for kind in kinds))
    queue = _Queue(store, coder, kinds, judged_by, disputed)
    if document is not None and not store.rows("select 1 from documents where id = ?", (document,)):
        raise UsageError(f"there is no report {document} in this ledger")
    if sample is not None:
        left = queue.sample(document, sample, seed)
        return Waiting(rows=tuple(left[:limit]), left=len(left), more=False)
    found: list[str] = []
    looked_at = 0
    for documents in queue.documents(document):
        found += (row.id for row in queue.rows(documents) if not row.judged)
        looked_at += len(documents)
        if len(found) > max(limit, MOST_LEFT) or (len(found) >= limit and looked_at >= LOOKED_AT):
            # Of one report or one other coder all were looked at.
            more = document is None and judged_by is None
            return Waiting(rows=tuple(found[:limit]), left=len(found), more=more)
    return Waiting(rows=tuple(found[:limit]), left=len(found), more=False)


class _Queue:
    """The rows of one question to one store."""

    def __init__(self, store: Store, coder: str, kinds: Sequence[str], judged_by: str | None, disputed: bool) -> None:
        self._store, self._coder, self._kinds = store, coder, kinds
        self._judged_by, self._disputed = judged_by, disputed

    def documents(self, document: str | None, begin: str = "", end: str = "~") -> Iterator[list[str]]:
        """The reports in order, some at a time, from an id on and up to another; with `judged_by` those that hold such
        rows."""
        if document is not None or self._judged_by is not None:
            yield [document] if document is not None else self._judged_documents()
            return
        size = _FIRST
        sql = "select id from documents where id > ? and id < ? order by id limit ?"
        while found := [id for (id,) in self._store.rows(sql, (begin, end, size))]:
            yield found
            begin = found[-1]
            size = min(2 * size, _AT_ONCE)

    def _judged_documents(self) -> list[str]:
        sql = (
            "select distinct t.document from judgements j join {0} t on t.id = j.row"
            " where j.judge = ? and j.other is null"
        )
        found = {d for kind in self._kinds for (d,) in self._store.rows(sql.format(kind), (self._judged_by,))}
        return sorted(found)

    def sample(self, document: str | None, size: int, seed: int) -> list[str]:
        """Of the rows that are drawn those that the coder has not judged."""
        if document is None and self._judged_by is None:
            place = sha256(f"{seed}".encode()).hexdigest()[:_DIGITS]
            # Behind the last id comes the first again.
            blocks = chain(self.documents(None, begin=place), self.documents(None, end=f"{place}~"))
        else:
            blocks = chain(self.documents(document))
        ids: list[tuple[str, str]] = []
        looked_at = 0
        for documents in blocks:
            ids += self._ids(documents)
            looked_at += len(documents)
            if looked_at >= WINDOW and (len(ids) >= size or looked_at >= LOOKED_AT):
                break
        drawn = heapq.nsmallest(size, ids, key=lambda row: lot(seed, row[1]))
        return [row.id for row in self._read(drawn) if not row.judged]

    def rows(self, documents: Sequence[str]) -> list[_Waits]:
        """The rows of some reports that are asked for, in order."""
        return self._read(self._ids(documents))

    def _ids(self, documents: Sequence[str]) -> list[tuple[str, str]]:
        """Kind and id of the rows of some reports that are asked for."""
        touched = self._touched(documents) if self._disputed else None
        if touched is not None:
            documents = sorted(set(touched.values()) & set(documents))
        said = ""
        whose: list[str] = []
        if self._judged_by is not None:
            said, whose = f" and {_SAID}", [self._judged_by]
        found = []
        for kind in self._kinds:
            sql = f"select t.id from {kind} t where t.document in ({{}}){said}"
            for first in range(0, len(documents), _AT_ONCE):
                some = documents[first : first + _AT_ONCE]
                for (id,) in self._store.rows(sql.format(", ".join("?" * len(some))), (*some, *whose)):
                    if touched is None or id in touched:
                        found.append((kind, id))
        return found

    def _read(self, ids: Sequence[tuple[str, str]]) -> list[_Waits]:
        """Some rows by kind and id, in order."""
        found = []
        for kind in self._kinds:
            these = [id for of, id in ids if of == kind]
            columns = ", ".join(f"t.{column}" for column in _AT[kind])
            sql = f"select t.document, t.id, case when {_SAID} then 1 else 0 end, {columns} from {kind} t"
            for first in range(0, len(these), _AT_ONCE):
                some = these[first : first + _AT_ONCE]
                rows = self._store.rows(f"{sql} where t.id in ({', '.join('?' * len(some))})", (self._coder, *some))
                found += [
                    _Waits(document=of, start=_start(at), id=id, judged=bool(judged)) for of, id, judged, *at in rows
                ]
        return sorted(found, key=lambda row: row.order)

    def _touched(self, documents: Sequence[str]) -> dict[str, str]:
        """The rows in some reports that are disputed, with their reports."""
        return {row: of for sql in _DISPUTED for row, of in linking.among(self._store, sql, documents)}


_SAID: Final = "exists (select 1 from judgements j where j.row = t.id and j.other is null and j.judge = ?)"
_AT: Final = {
    "statements": ("content_at", "source_at", "cue_at"),
    "events": ("sentence_at",),
    "figures": ("words_at",),
    "actors": ("mentions_at",),
    "dates": ("words_at",),
    "places": ("words_at",),
}
"""Where the words of each kind of rows stand."""
_DISPUTED: Final = (
    "select from_row, document from links where kind = 'disputes' and document in ({})",
    "select to_row, document from links where kind = 'disputes' and document in ({})",
    "select from_row, from_document from relations where kind = 'disputes' and from_document in ({})",
    "select to_row, to_document from relations where kind = 'disputes' and to_document in ({})",
)


def _start(at: Iterable[str | None]) -> int:
    """The first character of what stands at some places."""
    return min((int(place.partition("-")[0]) for places in at for place in (places or "").split()), default=0)
