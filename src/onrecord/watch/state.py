"""What a watch remembers: one small SQLite file in its folder. One watch at a time has it open.

A page goes from `waiting` to `kept`, when it stands in a WARC file, and from there to what became of it, when the
ledger has its record. Whatever the moment at which a watch is killed, the next one goes on from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from onrecord.errors import Busy, Damaged, LedgerError, NotWritable, OtherFormat
from onrecord.watch.moments import FARTHEST
from onrecord.watch.rows import Became, FeedState, PageState

NAME: Final = ".state.sqlite"
"""Hidden, so that who reads the folder reads its WARC files alone."""
_FORMAT: Final = 1
_TABLES: Final = """
create table feeds (
    address text primary key, moved text, title text, etag text, modified text,
    next real not null default 0, failures integer not null default 0, gone integer not null default 0,
    said text
) without rowid;
create table pages (
    id integer primary key, address text not null unique, feed text, title text, published text, found real not null,
    state text not null, tries integer not null default 0, next real not null default 0, said text,
    target text, file text, offset integer, until integer, document text
);
create index pages_by_state on pages (state, next);
create index pages_by_target on pages (target);
create table robots (origin text primary key, until real not null, failures integer not null, body blob) without rowid;
create table hosts (host text primary key, until real not null, failures integer not null) without rowid;
create table files (name text primary key, size integer not null) without rowid;
"""


class State:
    """The open file. Raises Busy where another watch has it, Damaged, OtherFormat or NotWritable where it is no use."""

    def __init__(self, folder: Path) -> None:
        self.path = str(folder / NAME)
        with self._errors():
            self._db = sqlite3.connect(self.path, isolation_level=None, timeout=0)
            try:
                for pragma in ("locking_mode = exclusive", "journal_mode = wal", "synchronous = full"):
                    self._db.execute(f"pragma {pragma}")
                self._prepare()
            except BaseException:
                self._db.close()
                raise

    def _prepare(self) -> None:
        with self.transaction():
            (version,) = self._db.execute("pragma user_version").fetchone()
            if version not in (0, _FORMAT):
                raise OtherFormat(
                    self.path, f"of format {version}, newer than this Onrecord knows; bring it up to date"
                )
            if version == 0:
                for statement in _TABLES.split(";"):
                    self._db.execute(statement)
                self._db.execute(f"pragma user_version = {_FORMAT}")

    def close(self) -> None:
        """Lets another watch have it."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and on the disk when it is over. Not nested."""
        with self._errors():
            self._db.execute("begin exclusive")
            try:
                yield
            except BaseException:
                self._db.execute("rollback")
                raise
            self._db.execute("commit")

    def feed(self, address: str) -> FeedState:
        """A feed as it was left, or as it begins."""
        names = "address, moved, title, etag, modified, next, failures, gone, said"
        found = self._rows(f"select {names} from feeds where address = ?", address)
        if not found:
            return FeedState(address=address)
        values: dict[str, Any] = dict(zip(names.split(", "), found[0], strict=True))
        return FeedState(**values | {"gone": bool(values["gone"])})

    def set_feed(self, feed: FeedState) -> None:
        """Remembers a feed as it is now."""
        values = (
            *(feed.address, feed.moved, feed.title, feed.etag, feed.modified),
            *(feed.next, feed.failures, int(feed.gone), feed.said),
        )
        self._write("insert or replace into feeds values (?, ?, ?, ?, ?, ?, ?, ?, ?)", *values)

    def add_page(self, address: str, *, feed: str, title: str | None, published: str | None, now: float) -> bool:
        """Puts a page down for fetching; whether it was new."""
        sql = (
            "insert or ignore into pages (address, feed, title, published, found, state)"
            " values (?, ?, ?, ?, ?, 'waiting')"
        )
        return self._write(sql, address, feed, title, published, now) > 0

    def waiting(self, now: float, most: int) -> list[PageState]:
        """Pages that are due, in the order in which they were found; at most so many of each feed."""
        sql = (
            f"select {_PAGE} from (select *, row_number() over (partition by feed order by id) as place from pages"
            " where state = 'waiting' and (next <= ? or next > ?)) where place <= ? order by id"
        )
        return [_page(row) for row in self._rows(sql, now, now + FARTHEST, most)]

    def kept(self) -> list[PageState]:
        """Pages that stand in a WARC file and have not been read into the ledger."""
        return [
            _page(row) for row in self._rows(f"select {_PAGE} from pages where state = 'kept' order by file, offset")
        ]

    def page(self, address: str) -> PageState | None:
        """A page as it was left; None where no feed has named it."""
        found = self._rows(f"select {_PAGE} from pages where address = ?", address)
        return _page(found[0]) if found else None

    def reached(self, target: str, *, but: str) -> bool:
        """Whether a page was had from this address already, for another entry than `but`."""
        sql = "select 1 from pages where target = ? and address <> ? limit 1"
        return bool(self._rows(sql, target, but))

    def keep(self, address: str, *, target: str, file: str, offset: int, end: int, now: float) -> None:
        """A page stands in a WARC file, which ends after it. A page that no feed has named is put down as well."""
        with self.transaction():
            sql = "insert or ignore into pages (address, found, state) values (?, ?, 'waiting')"
            self._db.execute(sql, (address, now))
            sql = (
                "update pages set state = 'kept', target = ?, file = ?, offset = ?, until = ?, said = null"
                " where address = ?"
            )
            self._db.execute(sql, (target, file, offset, end, address))
            self._db.execute("insert or replace into files values (?, ?)", (file, end))

    def became(
        self,
        address: str,
        state: Became,
        *,
        document: str | None = None,
        target: str | None = None,
        said: str | None = None,
    ) -> None:
        """What became of a page, in the end."""
        sql = "update pages set state = ?, document = ?, said = ?, target = coalesce(?, target) where address = ?"
        self._write(sql, state.value, document, said, target, address)

    def put_off(self, address: str, *, next: float, said: str, tried: bool) -> None:
        """A page did not come; it is asked for again at `next`."""
        sql = "update pages set next = ?, said = ?, tries = tries + ? where address = ?"
        self._write(sql, next, said, int(tried), address)

    def due(self) -> float | None:
        """When the first page that waits is due; None where none waits."""
        (found,) = self._rows("select min(next) from pages where state = 'waiting'")
        return None if found[0] is None else float(found[0])

    def counts(self) -> dict[Became, int]:
        """How many pages came to what."""
        return {Became(state): count for state, count in self._rows("select state, count(*) from pages group by 1")}

    def robots(self, origin: str) -> tuple[float, int, bytes | None]:
        """Until when what is known of a robots.txt holds, failures in a row, and its bytes, None where it failed."""
        found = self._rows("select until, failures, body from robots where origin = ?", origin)
        return (float(found[0][0]), int(found[0][1]), found[0][2]) if found else (0.0, 0, None)

    def set_robots(self, origin: str, until: float, failures: int, body: bytes | None) -> None:
        """Remembers what a host's robots.txt is."""
        self._write("insert or replace into robots values (?, ?, ?, ?)", origin, until, failures, body)

    def host(self, host: str) -> tuple[float, int]:
        """Until when a host is left alone, and its failures in a row."""
        found = self._rows("select until, failures from hosts where host = ?", host)
        return (float(found[0][0]), int(found[0][1])) if found else (0.0, 0)

    def set_host(self, host: str, until: float, failures: int) -> None:
        """Remembers a host's trouble, or its end."""
        self._write("insert or replace into hosts values (?, ?, ?)", host, until, failures)

    def size(self, file: str) -> int:
        """Bytes of a WARC file whose pages are known here."""
        found = self._rows("select size from files where name = ?", file)
        return int(found[0][0]) if found else 0

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._errors():
            return self._db.execute(sql, values).fetchall()

    def _write(self, sql: str, *values: object) -> int:
        with self._errors():
            return self._db.execute(sql, values).rowcount

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _told(error, self.path) from error


_PAGE: Final = "address, feed, state, tries, next, target, file, offset, until, document, said"


def _page(row: Iterable[Any]) -> PageState:
    values: dict[str, Any] = dict(zip(_PAGE.split(", "), row, strict=True))
    return PageState(**values | {"state": Became(values["state"])})


def _told(error: sqlite3.Error, path: str) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(path, "another watch keeps its pages there; let it go on alone, or name another folder with --keep")
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return Damaged(path, "damaged; remove it: what is kept beside it is found again, and feeds are asked anew")
    return NotWritable(path, f"cannot be written ({error}); check the rights of its folder, and the room")
