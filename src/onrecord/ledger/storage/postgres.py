"""A ledger in a schema of a PostgreSQL database, for a team. Needs the extra `postgres`.

Tables and SQL are those of SQLite; texts are compared byte by byte. Full text is four columns of `entries`, one a field
of `ledger.words`, under one GIN index; words are stemmed by Porter's rules, as in SQLite, and none is a stop word.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from itertools import count
from typing import Any, Final

from onrecord.errors import NoLedger, NotALedger, UsageError
from onrecord.ledger.storage import migrations, schema
from onrecord.ledger.storage.characters import given, kept
from onrecord.ledger.storage.store import FORMAT, Entry, Row
from onrecord.ledger.storage.words import FIELDS, Query, Term, plain

try:
    import psycopg
    from psycopg.types.numeric import NumericLoader
except ImportError as error:
    raise UsageError(
        "a ledger in PostgreSQL needs its driver: pip install 'onrecord[postgres]', or name a file for the ledger"
    ) from error
from onrecord.ledger.storage.postgres_errors import WAIT_SECONDS, error_of, secrets, shown, unreached

# What the driver writes to its log is told by the error that follows it.
logging.getLogger("psycopg").addHandler(logging.NullHandler())

_APPLICATION: Final = "onrecord"
_WRITERS: Final = 0x4F4E5243
"""The advisory lock that a writer holds."""
_AT_ONCE: Final = 2000
"""Rows that a stream fetches at a time."""
_LONGEST: Final = 150_000
"""Characters of one field that are indexed; PostgreSQL takes no more than 1 MB."""
_LONGEST_WORD: Final = 200
"""Characters of one word that are indexed and asked for; PostgreSQL takes no more than 2 KB."""


class PostgresStore:
    """One connection. See `Store`. `path` shows no password."""

    def __init__(self, path: str, *, create: bool = False, write: bool = True) -> None:
        self.path = shown(path)
        self._streams = count()
        self._hidden: tuple[str, ...] = ()
        try:
            self._hidden = secrets(path)
        except psycopg.Error:
            raise NoLedger(self.path, "no address of a database; write postgresql://user@host/database") from None
        try:
            self._connection = psycopg.connect(
                path, autocommit=True, application_name=_APPLICATION, client_encoding="UTF8"
            )
        except psycopg.Error as error:
            raise unreached(self.path, error, self._hidden) from error
        self._connection.adapters.register_loader("numeric", _Number)
        try:
            self._check(create=create, write=write)
        except BaseException:
            self._connection.close()
            raise

    def _check(self, *, create: bool, write: bool) -> None:
        with self._told():
            ((encoding, name),) = self.rows("select current_setting('server_encoding'), current_schema()")
            if encoding != "UTF8":
                raise NotALedger(self.path, f"the database keeps its texts as {encoding}; make one with encoding UTF8")
            if name is None:
                raise NoLedger(self.path, "the schema is not there; make it first: CREATE SCHEMA")
            self._run("set client_min_messages = warning")
            if not write:
                self._run("set default_transaction_read_only = on")
                if (version := self._format()) == 0:
                    raise self._none()
                migrations.check(self.path, version, FORMAT, write=False)
                return
            with self.transaction():
                version = self._format()
                if version == 0 and not create:
                    raise self._none()
                if version == 0:
                    self._make()
                    return
                migrations.check(self.path, version, FORMAT, write=True)
                if version < FORMAT:
                    migrations.migrate(self, version)
                    self.write("update ledger set value = ? where name = 'format'", [(str(FORMAT),)])

    def _make(self) -> None:
        for statement in making():
            self._run(statement)
        facts = [("application", _APPLICATION), ("format", str(FORMAT))]
        self.write(schema.insert("ledger"), facts)

    def _format(self) -> int:
        """The format of the ledger in this schema; 0 where the schema is empty."""
        names = {
            name
            for (name,) in self.rows(
                "select relname from pg_class where relnamespace = current_schema()::regnamespace"
                " and relkind in ('r', 'p', 'v', 'm', 'f')"
            )
        }
        if not names:
            return 0
        facts: dict[str, str] = {}
        if {"ledger", "documents"} <= names:
            with suppress(psycopg.errors.UndefinedColumn), self._connection.transaction():
                facts = dict(self._connection.execute("select name, value from ledger").fetchall())
        if facts.get("application") != _APPLICATION or not facts.get("format", "").isdecimal():
            raise NotALedger(self.path, "tables of another program; give the ledger a database or schema of its own")
        return int(facts["format"])

    def _none(self) -> NoLedger:
        return NoLedger(self.path, "there is no ledger here; `onrecord add` makes one")

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows that a query gives."""
        with self._told():
            done = self._connection.execute(_dialect(sql), kept(values))
            return [given(row) for row in done.fetchall()] if done.description is not None else []

    def stream(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query, a portion at a time; they stay as they were when it was asked."""
        name = f"stream_{next(self._streams)}"
        with self._told(), self._connection.cursor(name, withhold=not self._inside()) as cursor:
            cursor.itersize = _AT_ONCE
            cursor.execute(_dialect(sql), kept(values))
            yield from map(given, cursor)

    def write(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Runs a statement once for each row of values; returns how many rows of the ledger it changed."""
        with self._told(), self._connection.cursor() as cursor:
            cursor.executemany(_dialect(sql), map(kept, rows))
            return max(0, cursor.rowcount)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Waits for its turn before it reads anything, so that two writers never meet."""
        with self._told():
            self._run("begin")
        try:
            with self._told():
                self._run(f"set local lock_timeout = '{WAIT_SECONDS}s'")
                self._run(f"select pg_advisory_xact_lock({_WRITERS})")
            yield
            with self._told():
                self._run("commit")
        except BaseException:
            with suppress(psycopg.Error):
                self._run("rollback")
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read inside is of one moment, whatever others write meanwhile."""
        if self._inside():
            yield
            return
        with self._told():
            self._run("begin isolation level repeatable read, read only")
        try:
            yield
        finally:
            with suppress(psycopg.Error):
                self._run("rollback")

    def _inside(self) -> bool:
        return self._connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE

    def index(self, entries: Sequence[Entry]) -> None:
        """Takes entries into the full-text index."""
        self.write(_INDEX, [(i, e.row, e.kind, e.document, e.day, *_texts(e)) for i, e in self._free(entries)])

    def _free(self, entries: Sequence[Entry]) -> list[tuple[int, Entry]]:
        """The entries with ids that are not taken, smallest first."""
        wanted = sorted(entries, key=lambda e: (e.id, e.row))
        taken = {i for (i,) in self.rows("select id from entries where id = any(?)", ([e.id for e in wanted],))}
        free: dict[int, Entry] = {}
        for entry in wanted:
            i = entry.id
            while i in free or i in taken or (i > entry.id and self.rows("select 1 from entries where id = ?", (i,))):
                i += 1
            free[i] = entry
        return sorted(free.items())

    def unindex(self, document: str, entries: Sequence[Entry]) -> None:
        """Takes a document's entries out again."""
        self.write("delete from entries where document = ?", [(document,)])

    def matching(
        self, query: Query, low: int, high: int, *, newest: bool, limit: int, among: Collection[int] | None = None
    ) -> list[int]:
        """Ids of the entries that match, in order."""
        clauses = ["id between ? and ?"]
        values: list[object] = [low, high]
        for group in query.groups:
            clauses.append(f"({' or '.join(_CLAUSE.format(term.field) for term in group)})")
            values += map(_term, group)
        for term in query.without:
            clauses.append(f"not {_CLAUSE.format(term.field)}")
            values.append(_term(term))
        if among is not None:
            clauses.append("id = any(?)")
            values.append(list(among))
        order = "desc" if newest else "asc"
        sql = f"select id from entries where {' and '.join(clauses)} order by id {order} limit ?"
        return [i for (i,) in self.rows(sql, (*values, limit))]

    def version(self) -> None:
        """PostgreSQL has no such number."""
        return None

    def faults(self) -> Iterator[str]:
        """What PostgreSQL itself finds wrong: indexes that are not whole, and entries that no search can find."""
        for (name,) in self.rows(
            "select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid"
            " where c.relnamespace = current_schema()::regnamespace and not i.indisvalid order by c.relname"
        ):
            yield f"the index {name} is not whole"
        ((entries, lost),) = self.rows("select count(*), count(*) - count(nullif(facets, ''::tsvector)) from entries")
        if lost:
            yield f"the full-text index holds {entries - lost} of {entries} entries"

    def close(self) -> None:
        """Gives the connection back."""
        self._connection.close()

    def _run(self, sql: str) -> None:
        self._connection.execute(sql.encode())

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Errors of PostgreSQL in our words."""
        try:
            yield
        except psycopg.Error as error:
            raise error_of(self.path, error, self._hidden, closed=self._connection.closed) from error


def making() -> tuple[str, ...]:
    """The statements that make an empty ledger in an empty schema."""
    return (*schema.for_postgres(), *_FULL_TEXT)


class _Number(NumericLoader):
    """Sums of whole numbers come as numeric: they are int here, as in SQLite."""

    def load(self, data: Any) -> Any:
        number = super().load(data)
        return int(number) if number == number.to_integral_value() else float(number)


_CONFIGURATION: Final = "onrecord_words"
_WORD_TYPES: Final = "asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart"
_FULL_TEXT: Final = (
    "create text search dictionary onrecord_porter (template = snowball, language = porter)",
    f"create text search configuration {_CONFIGURATION} (copy = simple)",
    f"alter text search configuration {_CONFIGURATION} alter mapping for {_WORD_TYPES} with onrecord_porter",
    f"alter table entries {', '.join(f'add column {field} tsvector not null' for field in FIELDS)}",
    f"create index entries_by_full_text on entries using gin ({', '.join(FIELDS)})",
)
_VECTORS: Final = f", to_tsvector('{_CONFIGURATION}', ?)" * len(FIELDS)
_INDEX: Final = (
    f"insert into entries (id, row, kind, document, day, {', '.join(FIELDS)}) values (?, ?, ?, ?, ?{_VECTORS})"
)
_QUERY: Final = f"to_tsquery('{_CONFIGURATION}', ?)"
_CLAUSE: Final = f"{{}} @@ {_QUERY}"


def _texts(entry: Entry) -> list[str]:
    """The fields of an entry as words with a space between, so that PostgreSQL parts them as `ledger.words` does."""
    return [" ".join(w[:_LONGEST_WORD] for w in plain(field[:_LONGEST]))[:_LONGEST] for field in entry.fields]


def _term(term: Term) -> str:
    """A term in the language of to_tsquery; only letters and digits ever stand in it."""
    return " <-> ".join(f"'{w[:_LONGEST_WORD]}'" for w in term.words) + (":*" if term.begins else "")


@lru_cache(maxsize=1000)
def _dialect(sql: str) -> bytes:
    """A statement as psycopg takes it: %s for ?, and %% for %."""
    return _MARKS.sub(lambda found: _SPELT.get(found[0], found[0].replace("%", "%%")), sql).encode()


_MARKS: Final = re.compile(r"'[^']*'|[?%]")
_SPELT: Final = {"?": "%s", "%": "%%"}
