"""What a ledger is kept in: SQLite or PostgreSQL, asked in one dialect.

The SQL that Onrecord writes keeps to what both know; `?` stands for a value. Where they differ, a store says it itself:
full text, and how tables are made.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final, Protocol, TypeVar

from onrecord.ledger.storage.words import Query

FORMAT: Final = 1
"""Version of the tables. A ledger of an older one is brought up to it when it is opened for writing."""

Row = tuple[Any, ...]
Value = TypeVar("Value", str, int)
"""What rows are looked up by."""


class Store(Protocol):
    """One open ledger. Every error of the database below is raised as a LedgerError."""

    path: str
    """Its name as it was given."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows that a query gives."""
        ...

    def stream(self, sql: str, values: Sequence[object] = ()) -> Iterable[Row]:
        """The same, one after the other, for results that do not fit into memory."""
        ...

    def write(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Runs a statement once for each row of values; returns how many rows of the ledger it changed."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; one writer at a time, the others wait. Not nested."""
        ...

    def snapshot(self) -> AbstractContextManager[None]:
        """What is read inside is of one moment, whatever others write meanwhile."""
        ...

    def index(self, entries: Sequence[Entry]) -> None:
        """Takes entries into the full-text index, each under its id, or the next free one where that is taken."""
        ...

    def unindex(self, document: str, entries: Sequence[Entry]) -> None:
        """Takes a document's entries out of the index again; `entries` are those that went in, in their order."""
        ...

    def matching(
        self, query: Query, low: int, high: int, *, newest: bool, limit: int, among: Collection[int] | None = None
    ) -> list[int]:
        """Ids from `low` to `high`, both included, of entries that match: the `limit` largest, or smallest, in order.

        `newest`: the largest first, otherwise the smallest first. `among`: only of these ids. An empty query matches
        every entry; any other one has at least one group.
        """
        ...

    def version(self) -> int | None:
        """Another number once somebody else has written to it; None where the database does not say."""
        ...

    def faults(self) -> Iterable[str]:
        """What the database itself finds wrong, one line each."""
        ...

    def close(self) -> None:
        """Gives back what it holds; a closed store cannot be used."""
        ...


class Entry(Protocol):
    """A row as the full-text index has it."""

    @property
    def id(self) -> int:
        """What it is ordered by: the day that it is found by, then nothing that means anything."""

    @property
    def row(self) -> str:
        """Id of the statement, event or figure."""

    @property
    def kind(self) -> str:
        """statement, event or figure."""

    @property
    def document(self) -> str:
        """Id of its document."""

    @property
    def day(self) -> str | None:
        """The day that it is found by."""

    @property
    def fields(self) -> tuple[str, str, str, str]:
        """Words, voices, parties, facets (see `ledger.words`)."""


def is_postgres(path: str) -> bool:
    """Whether a ledger's name is the address of a PostgreSQL database rather than a file."""
    return path.startswith(("postgresql://", "postgres://"))


def open_store(path: str | os.PathLike[str], *, create: bool = False, write: bool = True) -> Store:
    """The store at `path`: a file, or `postgresql://user@host/database`.

    Raises LedgerError: NoLedger where there is none and `create` is not given, NotALedger, OtherFormat, Damaged,
    NotWritable; UsageError where PostgreSQL is asked for and its driver is not installed.
    """
    name = os.fspath(path)
    if is_postgres(name):
        from onrecord.ledger.storage.postgres import PostgresStore

        return PostgresStore(name, create=create, write=write)
    from onrecord.ledger.storage.sqlite import SqliteStore

    return SqliteStore(name, create=create, write=write)
