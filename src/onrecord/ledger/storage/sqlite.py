"""A ledger in one SQLite file: write-ahead log, FTS5, nothing newer than SQLite 3.40."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final
from urllib.parse import quote

from onrecord.errors import Busy, Damaged, LedgerError, NoLedger, NotALedger, NotWritable
from onrecord.ledger.storage import characters, migrations, schema
from onrecord.ledger.storage.store import FORMAT, Entry, Row
from onrecord.ledger.storage.words import FIELDS, KINDS, Query, Term, facet_term

APPLICATION: Final = 0x4F4E5243
"""`PRAGMA application_id` of every ledger: "ONRC"."""
_WAIT_SECONDS: Final = 120
_AT_ONCE: Final = 500
"""Values in one query, at most."""
_LOG_PAGES: Final = 16_384
"""Pages (of 4 KB) of the write-ahead log before they go into the file: what is added touches many, again and again."""
_HEADER: Final = 512
"""Bytes of the smallest database: SQLite takes a shorter file for an empty one, and would write over it."""
_NO_DATABASE: Final = "not a ledger: this file is no database; name another file for the ledger"
_NOT_DATABASE: Final = (sqlite3.SQLITE_NOTADB,)
_FULL: Final = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_NO_RIGHT: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
_HURT: Final = (sqlite3.SQLITE_CORRUPT,)
_LOCKED: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class SqliteStore:
    """One open file. See `Store`."""

    def __init__(self, path: str, *, create: bool = False, write: bool = True) -> None:
        self.path = path
        self._depth = 0
        self._look(create=create)
        with self._told():
            self._connection = self._connect(write=write)
        try:
            with self._told():
                self._check(create=create, write=write)
        except BaseException:
            self._connection.close()
            raise

    def _look(self, *, create: bool) -> None:
        """What can be told of a path before SQLite sees it."""
        if os.path.isdir(os.path.abspath(self.path)):
            raise NotALedger(self.path, "a folder; name the ledger's file")
        if not os.path.exists(self.path):
            if not create:
                raise self._none()
            if not (folder := Path(self.path).absolute().parent).is_dir():
                raise NoLedger(self.path, f"there is no folder {folder}; make it first")
        elif not os.path.isfile(self.path):
            raise NotALedger(self.path, "no file but a device or a pipe; name the ledger's file")
        elif 0 < os.path.getsize(self.path) < _HEADER:
            raise NotALedger(self.path, _NO_DATABASE)

    def _none(self) -> NoLedger:
        return NoLedger(self.path, "there is no ledger here; `onrecord add` makes one")

    def _connect(self, *, write: bool) -> sqlite3.Connection:
        mode = "rwc" if write else "ro"
        if not write and not os.access(Path(self.path).absolute().parent, os.W_OK):
            # Beside a file in a folder that we may not write to we can keep no log. Unless another's is there, nothing
            # changes the file meanwhile.
            mode = "ro" if os.path.exists(f"{self.path}-wal") else "ro&immutable=1"
        address = f"file:{quote(os.path.abspath(self.path))}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=_WAIT_SECONDS)
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma cache_size = -65536")
        connection.execute("pragma temp_store = memory")
        return connection

    def _check(self, *, create: bool, write: bool) -> None:
        # In this order: another process may be making the ledger, tables and mark at once.
        tables = self._number("select count(*) from sqlite_master")
        if tables and self._number("pragma application_id") != APPLICATION:
            raise NotALedger(self.path, "a database of another program; name another file for the ledger")
        if not (tables or (create and write)):
            raise self._none()
        if not write:
            migrations.check(self.path, self._number("pragma user_version"), FORMAT, write=False)
            return
        self._keep_log()
        self._connection.execute("pragma synchronous = normal")
        self._connection.execute(f"pragma wal_autocheckpoint = {_LOG_PAGES}")
        with self.transaction():
            version = self._number("pragma user_version")
            migrations.check(self.path, version, FORMAT, write=True)
            if version == 0:
                for statement in (*schema.for_sqlite(), _FULL_TEXT):
                    self._connection.execute(statement)
                self._connection.execute(f"pragma application_id = {APPLICATION}")
            elif version < FORMAT:
                migrations.migrate(self, version)
            if version != FORMAT:
                self._connection.execute(f"pragma user_version = {FORMAT}")

    def _keep_log(self) -> None:
        """Turns the write-ahead log on. SQLite does not wait here for another process that is doing the same."""
        until = time.monotonic() + _WAIT_SECONDS
        while True:
            try:
                self._connection.execute("pragma journal_mode = wal")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in _LOCKED or time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def _number(self, sql: str, *values: object) -> int:
        return int(self._connection.execute(sql, values).fetchone()[0])

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows that a query gives."""
        with self._told():
            return list(map(characters.given, self._connection.execute(sql, characters.kept(values))))

    def stream(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query, one after the other."""
        with self._told():
            yield from map(characters.given, self._connection.execute(sql, characters.kept(values)))

    def write(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Runs a statement once for each row of values; returns how many rows of the ledger it changed."""
        with self._told():
            return max(0, self._connection.executemany(sql, map(characters.kept, rows)).rowcount)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Waits for its turn before it reads anything, so that two writers never meet."""
        with self._told():
            self._connection.execute("begin immediate")
        try:
            yield
            with self._told():
                self._connection.execute("commit")
        except BaseException:
            self._back()
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read inside is of one moment, whatever others write meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        with self._told():
            self._connection.execute("begin")
        try:
            yield
        finally:
            self._back()

    def _back(self) -> None:
        """Takes back what a transaction wrote, unless SQLite has done so itself."""
        if self._connection.in_transaction:
            self._connection.execute("rollback")

    def index(self, entries: Sequence[Entry]) -> None:
        """Takes entries into the full-text index, in the order of their ids, which it is quickest to write in."""
        with self._told():
            given = self._free(entries)
            self._connection.executemany(
                "insert into entries (id, row, kind, document, day) values (?, ?, ?, ?, ?)",
                [(i, e.row, e.kind, e.document, e.day) for i, e in given],
            )
            self._connection.executemany(
                f"insert into full_text (rowid, {', '.join(FIELDS)}) values (?, ?, ?, ?, ?)",
                [(i, *characters.kept(e.fields)) for i, e in given],
            )

    def _free(self, entries: Sequence[Entry]) -> list[tuple[int, Entry]]:
        """The entries with ids that are not taken, smallest first."""
        given: dict[int, Entry] = {}
        wanted = sorted(entries, key=lambda e: (e.id, e.row))
        taken = self._taken([e.id for e in wanted])
        for entry in wanted:
            i = entry.id
            while i in given or i in taken or (i > entry.id and self._taken([i])):
                i += 1
            given[i] = entry
        return sorted(given.items())

    def _taken(self, ids: Sequence[int]) -> set[int]:
        found: set[int] = set()
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            sql = f"select id from entries where id in ({', '.join('?' * len(some))})"
            found |= {i for (i,) in self._connection.execute(sql, some)}
        return found

    def unindex(self, document: str, entries: Sequence[Entry]) -> None:
        """Takes a document's entries out again. The index keeps no texts: it must be told what it was told."""
        with self._told():
            ids = dict(self._connection.execute("select row, id from entries where document = ?", (document,)))
            self._connection.executemany(
                f"insert into full_text (full_text, rowid, {', '.join(FIELDS)}) values ('delete', ?, ?, ?, ?, ?)",
                [(ids[e.row], *characters.kept(e.fields)) for e in entries],
            )
            self._connection.execute("delete from entries where document = ?", (document,))

    def matching(
        self, query: Query, low: int, high: int, *, newest: bool, limit: int, among: Collection[int] | None = None
    ) -> list[int]:
        """Ids of the entries that match, in order. FTS5 walks its lists in that order and stops at the limit."""
        if among is not None:
            some = sorted((i for i in among if low <= i <= high), reverse=newest)
            if not (query and some):
                return some[:limit]
            low, high = min(some), max(some)
        table, column, values = ("full_text", "rowid", [low, high]) if query else ("entries", "id", [low, high])
        where = f"{column} between ? and ?"
        if query:
            where += " and full_text match ?"
            values.append(_text(query))  # type: ignore[arg-type]
        sql = f"select {column} from {table} where {where} order by {column} {'desc' if newest else 'asc'} limit ?"
        with self._told():
            found = self._connection.execute(sql, (*values, limit if among is None else -1))
            return [i for (i,) in islice((row for row in found if among is None or row[0] in among), limit)]

    def version(self) -> int:
        """A number that changes with every transaction of other connections."""
        with self._told():
            return self._number("pragma data_version")

    def faults(self) -> Iterator[str]:
        """What SQLite itself finds wrong with the file, and with the full-text index."""
        with self._told():
            for (line,) in self._connection.execute("pragma integrity_check"):
                if line != "ok":
                    yield f"the file: {line}"
            entries = self._number("select count(*) from entries")
            every = Query(groups=(tuple(facet_term("is", kind) for kind in KINDS),))
            indexed = self._number("select count(*) from full_text where full_text match ?", _text(every))
            if entries != indexed:
                yield f"the full-text index holds {indexed} of {entries} entries"

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Errors of SQLite in our words."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._error(error) from error

    def _error(self, error: Exception) -> LedgerError:
        if isinstance(error, UnicodeDecodeError):  # what is damaged stands in SQLite's own message
            return Damaged(self.path, "the file is damaged; go back to a copy, or read the reports again")
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in _NOT_DATABASE:
            return NotALedger(self.path, _NO_DATABASE)
        if code in _FULL:
            return NotWritable(self.path, "no room is left, or the disk fails; what was added before is safe")
        if code in _NO_RIGHT:
            return NotWritable(self.path, "cannot be opened for writing here; look at the rights of file and folder")
        if code in _HURT:
            return Damaged(self.path, f"the file is damaged ({error}); go back to a copy, or read the reports again")
        if code in _LOCKED:
            return Busy(self.path, f"another process has been writing for {_WAIT_SECONDS} seconds; try again later")
        return Damaged(self.path, f"the ledger does not answer as it should: {error}")


_FULL_TEXT: Final = (
    f"create virtual table full_text using fts5({', '.join(FIELDS)}, content='', columnsize=0, "
    "tokenize='porter unicode61 remove_diacritics 2')"
)


def _text(query: Query) -> str:
    """A query in the language of FTS5."""
    text = " AND ".join(f"({' OR '.join(map(_term, group))})" for group in query.groups)
    for term in query.without:
        text = f"({text}) NOT {_term(term)}"
    return text


def _term(term: Term) -> str:
    """A term in the language of FTS5; only letters and digits ever stand in it."""
    return f'{term.field} : "{" ".join(term.words)}"{" *" if term.begins else ""}'
