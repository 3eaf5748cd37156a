"""Which reports of a ledger go out, and their rows one after the other; nothing here grows with the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Final

from onrecord.ledger.rows import options
from onrecord.ledger.rows.loading import load
from onrecord.ledger.storage.store import Row, Store
from onrecord.ledger.storage.tables import Table
from onrecord.record import Record

_AT_ONCE: Final = 200
"""Ids of documents in memory."""
_OF_COUNTRY: Final = (
    "(exists (select 1 from actors a where a.document = d.id and a.country = ?)"
    " or exists (select 1 from places p where p.document = d.id and p.country = ?))"
)
_ROWS: Final = ("statements", "events", "figures", "actors", "dates", "places")

_THOSE: Final = "select d.id from documents d where {}"
_IN: Final = {table: f"select id from {table} where document in (@)" for table in (*_ROWS, "happenings")}
_PROFILES: Final = "select profile from actors where document in (@)"
_PAIRS: Final = (_IN["happenings"], _IN["statements"], _PROFILES)
_WHERE: Final = {
    "documents": "t.id || '' in (@)",
    "event_parties": f"t.event || '' in ({_IN['events']})",
    "copies": "t.one || '' in (@) and t.other || '' in (@)",
    "profiles": f"(t.id || '' in ({_PROFILES}) or t.id || '' in (select identity from profiles where id in"
    f" ({_PROFILES})))",
    "joins": "(" + " or ".join(f"(t.one || '' in ({m}) and t.other || '' in ({m}))" for m in _PAIRS) + ")",
    "incidents": "t.id || '' in (select incident from happenings where document in (@))",
    "utterances": "t.id || '' in (select utterance from statements where document in (@))",
    "relations": "t.from_document || '' in (@) and t.to_document || '' in (@)",
    "judgements": "("
    + " or ".join(f"t.row || '' in ({members})" for members in (*_IN.values(), _PROFILES, "@"))
    + " or t.row || '' in (select id from superseded where document in (@)))",
}
"""The rows of a table `t` that belong to the reports `@`. Columns stand as `x || ''`, so that no index is taken for the
condition and the rows come in the order of their key without being sorted in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The reports of a ledger that an export holds: all, or those published in some days or to do with a country.

    `since` and `until` are ISO days, inclusive; reports without a day are left out by them. `country` is a code that
    one of the report's actors or places has. `with_text`: whole articles go out too.
    """

    store: Store
    with_text: bool = False
    since: str | None = None
    until: str | None = None
    country: str | None = None

    @classmethod
    def of(
        cls,
        store: Store,
        *,
        with_text: bool = False,
        since: str | None = None,
        until: str | None = None,
        country: str | None = None,
    ) -> Selection:
        """The selection that options ask for. Raises UsageError for a day or a country that there is not."""
        return cls(
            store=store,
            with_text=with_text,
            since=options.first_day("--since", since),
            until=options.last_day("--until", until),
            country=options.country(country),
        )

    def moment(self) -> AbstractContextManager[None]:
        """What is read inside is of one moment, whatever others add meanwhile."""
        return self.store.snapshot()

    @property
    def whole(self) -> bool:
        """Whether every report goes out."""
        return self.since is None and self.until is None and self.country is None

    def count(self) -> int:
        """How many reports there are in it."""
        condition, values = self._condition()
        ((count,),) = self.store.rows(f"select count(*) from documents d where {condition}", values)
        return int(count)

    def documents(self) -> Iterator[str]:
        """The ids of the reports, in order."""
        condition, values = self._condition()
        sql = f"select d.id from documents d where d.id > ? and {condition} order by d.id limit {_AT_ONCE}"
        last = ""
        while some := self.store.rows(sql, (last, *values)):
            for (document,) in some:
                yield document
            last = some[-1][0]

    def records(self) -> Iterator[Record]:
        """The records of the reports, in the order of their ids; one at a time."""
        for document in self.documents():
            record = load(self.store, document)
            if record is not None:
                yield record

    def rows(self, table: Table, columns: Sequence[str] | None = None) -> Iterator[Row]:
        """The rows of a table that belong to the reports, in the order of its key."""
        names = ", ".join(f"t.{name}" for name in columns or table.names)
        where, values = self._rows_of(table)
        order = ", ".join(f"t.{name}" for name in table.key)
        yield from self.store.stream(f"select {names} from {table.name} t{where} order by {order}", values)

    def _rows_of(self, table: Table) -> tuple[str, list[Any]]:
        if self.whole:
            return "", []
        condition, values = self._condition()
        where = _WHERE.get(table.name, "t.document || '' in (@)")
        return f" where {where.replace('@', _THOSE.format(condition))}", values * where.count("@")

    def _condition(self) -> tuple[str, list[Any]]:
        parts: list[tuple[str, list[Any]]] = []
        if self.since is not None:
            parts.append(("d.day >= ?", [self.since]))
        if self.until is not None:
            parts.append(("d.day <= ?", [self.until]))
        if self.country is not None:
            parts.append((_OF_COUNTRY, [self.country, self.country]))
        return " and ".join(sql for sql, _ in parts) or "1 = 1", [v for _, values in parts for v in values]
