"""The rows of some reports of the parts, one report after the other, and the records that they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord import parquet
from onrecord.engines.ordering import in_order
from onrecord.engines.slicing.selection import Selection
from onrecord.errors import FormatError, SourceError
from onrecord.ledger.imports.coming import Coming
from onrecord.ledger.rows.checking import check
from onrecord.ledger.rows.loading import Cells, record_from
from onrecord.ledger.rows.preparing import prepare
from onrecord.ledger.rows.writing import Version, sighting_id
from onrecord.ledger.storage.characters import given
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.tables import Table, tables
from onrecord.record import Record

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Report = dict[str, list[Cells]]
"""The rows of one report by the tables of what is read."""
_AT_ONCE: Final = 128
"""Reports whose rows are fetched at once."""
_ORDERS: Final = {
    **dict.fromkeys(("readings", "documents"), "id"),
    **{"sightings": "id, first desc, part_number", "event_parties": "event, part, position"},
    **dict.fromkeys(("actors", "dates", "places", "statements", "events", "figures", "links"), "position"),
}
"""The tables of what is read, and in which order a report's rows stand."""
_WIDE: Final = ("documents",)
"""Those of them whose rows have whole texts, one row a report."""


@dataclass(frozen=True, slots=True)
class Slice:
    """The reports that a selection chooses of the views of some parts, in the order of their days."""

    connection: DuckDBPyConnection
    count: int

    @classmethod
    def of(cls, connection: DuckDBPyConnection, chosen: Selection, scratch: Path) -> Slice:
        """Takes the rows of the reports out of the parts, so that each is found without looking through them."""
        with parquet.Lines(scratch / "chosen.jsonl", parquet.fields(n="integer", id="text")) as lines:
            for n, document in enumerate(chosen.documents(connection, scratch)):
                lines.add((n, document))
        connection.execute(f"create table chosen as select * from {lines.table}")
        for table, order in _ORDERS.items():
            rows, of = f"read.{table} t", "t.id" if table == "documents" else "t.document"
            if table == "sightings":
                rows = "parts.sightings t"
            elif table == "event_parties":
                rows, of = "read.event_parties t join read.events e on e.id = t.event", "e.document"
            listed = ", ".join(f't."{c}"' for c in tables()[table].names)
            part = ", t.part_number" if table == "sightings" else ""
            taken = f"select c.n, {listed}{part} from {rows} join chosen c on c.id = {of}"
            if table in _WIDE:
                taken = _in_order(connection, taken, tables()[table], scratch)
            else:
                taken += f" order by c.n, {order}"
            connection.execute(f"create table {table} as {taken}")
        return cls(connection, lines.rows)

    def reports(self) -> Iterator[Report]:
        """The rows of each report."""
        for first in range(0, self.count, _AT_ONCE):
            found: defaultdict[int, Report] = defaultdict(lambda: {table: [] for table in _ORDERS})
            for table, order in _ORDERS.items():
                names = tables()[table].names
                listed = ", ".join(f'"{c}"' for c in names)
                rows = self.connection.execute(
                    f"select n, {listed} from {table} where n >= ? and n < ? order by n, {order}",
                    (first, first + _AT_ONCE),
                )
                for n, *cells in rows.fetchall():
                    found[n][table].append(dict(zip(names, given(tuple(cells)), strict=True)))
            yield from (found[n] for n in sorted(found))


def _in_order(connection: DuckDBPyConnection, sql: str, table: Table, scratch: Path) -> str:
    """The rows of a query as a table has them, by the numbers of their reports, as SQL has them."""
    with parquet.Lines(scratch / f"{table.name}.jsonl", (*parquet.fields(n="integer"), *table.columns)) as lines:
        for row in in_order(parquet.stream(connection, sql), scratch):
            lines.add(row)
    return f"select * from {lines.table}"


def record_of(report: Report) -> tuple[Record, Version]:
    """The record of a report and what read it. Raises FormatError where its rows do not fit together."""
    (document,) = report["documents"]
    try:
        record = record_from(report)
        (read,) = (r for r in report["readings"] if r["id"] == document["reading"])
    except (ValueError, TypeError, KeyError) as error:
        raise FormatError(f"the rows of document {document['id']} do not fit its text ({error})") from error
    check(record)
    return record, Version(onrecord=read["onrecord"], model=read["model"], text_profile=read["text_profile"])


def coming_of(report: Report) -> Coming:
    """A report made ready for a ledger, with all its sightings. Raises FormatError as `record_of` does."""
    record, version = record_of(report)
    own = sighting_id(record.document)
    names = tables()["sightings"].names
    met = {row["id"]: tuple({**row, "first": 0}[name] for name in names) for row in reversed(report["sightings"])}
    return Coming(
        prepared=prepare(record, version),
        readings=[],
        sightings=[met[i] for i in sorted(met)],
        firsts=[(int(i == own), i) for i in sorted(met)],
        paths=tuple(sorted({row["path"] or record.document.id for row in report["sightings"]})),
    )


def is_known(store: Store, report: Report) -> bool:
    """Whether a ledger has this reading of a report already, and every place where it was met."""
    (document,) = report["documents"]
    if not store.rows("select 1 from documents where id = ? and reading = ?", (document["id"], document["reading"])):
        return False
    met = {i for (i,) in store.rows("select id from sightings where document = ?", (document["id"],))}
    return met >= {row["id"] for row in report["sightings"]}


def refused(folder: str, number: int, reason: str) -> SourceError:
    """The error for a report that cannot be taken in."""
    return SourceError(folder, f"report {number + 1}: {reason}")
