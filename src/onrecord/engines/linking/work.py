"""What every step of linking works with: the database, the folder for files in between, the other processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from onrecord import parquet
from onrecord.engines.linking.components import components
from onrecord.engines.ordering import in_order
from onrecord.ledger.imports.ahead import Ahead
from onrecord.ledger.storage.characters import given, kept
from onrecord.ledger.storage.store import Row

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

T = TypeVar("T")
R = TypeVar("R")

_PARTITION: Final = 1 << 23
"""Keys of a partition, about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One run of linking."""

    connection: DuckDBPyConnection
    scratch: Path
    ahead: Ahead

    def run(self, sql: str) -> None:
        """Runs a statement."""
        self.connection.execute(sql)

    def one(self, sql: str) -> Any:
        """The one cell that a query gives."""
        ((cell,),) = self.connection.execute(sql).fetchall()
        return cell

    def stream(self, sql: str) -> Iterator[Row]:
        """The rows of a query, one after the other, with their texts as they were."""
        return map(given, self.numbers(sql))

    def numbers(self, sql: str) -> Iterator[Row]:
        """The same of a query for numbers and codes, which nothing was put into."""
        return parquet.stream(self.connection, sql)

    def in_order(self, sql: str, *, by: int = 1) -> Iterator[Row]:
        """The rows of a query by their first cell, which is a number, and so many cells in all. For rows with texts."""
        return map(given, in_order(self.numbers(sql), self.scratch, by=by))

    def keep(self, table: str, columns: Sequence[parquet.Column], rows: Iterable[Sequence[object]]) -> None:
        """Makes a table of rows."""
        with parquet.Lines(self.scratch / f"{table}.jsonl", columns) as lines:
            for row in rows:
                lines.add(kept(row))
        self.run(f"create table {table} as select * from {lines.table}")
        lines.path.unlink()

    def spread(self, work: Callable[[list[T]], Sequence[R]], things: Iterable[T], size: int) -> Iterator[R]:
        """What `work` makes of things, so many at once, in all processes; in the order of the things."""
        for _, made in self.ahead.done(work, chunks(things, size)):
            yield from made

    def connect(self, pairs: str, table: str) -> None:
        """Makes a table of the members of a table's pairs `one` and `other`, with the `label` of what pairs connect."""
        found = self.connection.execute(f"select one, other from {pairs}").fetchnumpy()
        members, labels = components(found["one"], found["other"])
        connected = {"member": members, "label": labels}
        self.connection.register("connected", connected)
        self.run(f"create table {table} as select member::bigint as member, label::bigint as label from connected")
        self.connection.unregister("connected")

    def partitions(self, keys: int) -> int:
        """Into how many partitions so many keys are divided, a power of two."""
        return 1 << max(0, (keys // _PARTITION).bit_length())


def chunks(things: Iterable[T], size: int) -> Iterator[list[T]]:
    """Things, so many at once."""
    coming = iter(things)
    return iter(lambda: list(islice(coming, size)), [])
