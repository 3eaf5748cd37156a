"""Rows into Parquet, by DuckDB, which is an extra: `onrecord[parquet]`.

Rows go to DuckDB as JSON Lines in a file beside, so that its memory and ours stay as they are however many there are.
"""

from __future__ import annotations

import json
import math
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from onrecord.errors import OutputError, TooLittleMemory, UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TYPES: Final = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "real": "DOUBLE",
    "blob": "BLOB",
    "integers": "BIGINT[]",
    "texts": "VARCHAR[]",
}
"""What the types of columns are in DuckDB."""
MEMORY: Final = "512MB"
"""Memory of DuckDB, beyond which it uses files."""
_LAST_RESORT: Final = 2_000_000_000
"""Bytes of memory for what DuckDB could not do in less: for a moment, and better than a part lost."""
_UNITS: Final = {"bytes": 1, **{f"{letter}iB": 1 << 10 * n for n, letter in enumerate("KMGT", 1)}}
MOST_ROWS: Final = 32768
"""Rows of one row group: a whole one is in memory at a time."""
_AT_ONCE: Final = 512
"""Rows that are fetched at once."""
_VECTOR: Final = 2048
"""Rows that DuckDB takes at once, whatever their size."""
_LEAST_LINE: Final = 1 << 22
"""Bytes of a line that DuckDB is told to expect, at least."""
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Column(Protocol):
    """A column of a table."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def type(self) -> str:
        """One of TYPES."""
        ...

    @property
    def note(self) -> str:
        """What it is, where that needs saying."""
        ...


@dataclass(frozen=True, slots=True)
class Field:
    """A column that needs no note."""

    name: str
    type: str
    note: str = ""


def fields(**types: str) -> tuple[Field, ...]:
    """Columns by their names, with their types."""
    return tuple(Field(name, type) for name, type in types.items())


@contextmanager
def engine(
    scratch: Path, *, memory: str = MEMORY, threads: int = 1, database: str = ":memory:"
) -> Iterator[DuckDBPyConnection]:
    """DuckDB, in memory or in a file `database`, which keeps what has no room in memory under the folder `scratch`.

    Raises UsageError where DuckDB is not installed, and OutputError for what goes wrong inside, such as want of room;
    TooLittleMemory, which is one, for want of memory.
    """
    try:
        import duckdb
    except ImportError as error:
        reason = "Parquet is read and written by DuckDB; install it with: pip install 'onrecord[parquet]'"
        raise UsageError(reason) from error
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": memory,
        "threads": threads,
        "temp_directory": str(scratch),
        "autoinstall_known_extensions": False,  # nothing is ever fetched
        "autoload_known_extensions": False,
    }
    try:
        with duckdb.connect(database, config=config) as connection:
            yield connection
    except duckdb.OutOfMemoryException as error:
        raise TooLittleMemory(f"Parquet cannot be read or written: {str(error).splitlines()[0]}") from error
    except duckdb.Error as error:
        raise OutputError(f"Parquet cannot be read or written: {str(error).splitlines()[0]}") from error


def stream(connection: DuckDBPyConnection, sql: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a query, one after the other, few of them in memory; other queries may run meanwhile."""
    found = connection.cursor().execute(sql)
    while rows := found.fetchmany(_AT_ONCE):
        yield from rows


class Lines:
    """Rows as lines of JSON in a file. Use it as a context manager, or close it.

    `rows` says how many there are, `heaviest` how many bytes the most have of those that DuckDB holds at once.
    """

    def __init__(self, path: Path, columns: Iterable[Column]) -> None:
        self.path = path
        self.rows = 0
        self._columns = tuple(columns)
        self._names = tuple(c.name for c in self._columns)
        self._longest = _LEAST_LINE
        self._sizes: deque[int] = deque(maxlen=_VECTOR)
        self._held = self.heaviest = 0
        self._file = path.open("wb")

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, row: Sequence[object]) -> None:
        """Appends a row, its cells in the order of the columns."""
        line = _line(dict(zip(self._names, row, strict=True)))
        self._longest = max(self._longest, len(line))
        self._held += len(line) - (self._sizes[0] if len(self._sizes) == _VECTOR else 0)
        self._sizes.append(len(line))
        self.heaviest = max(self.heaviest, self._held)
        self._file.write(line)
        self.rows += 1

    def close(self) -> None:
        """Writes what is not on disk yet."""
        self._file.close()

    @property
    def table(self) -> str:
        """The rows as SQL has them; the file must be closed. They come in the order in which they were added."""
        columns = ", ".join(f"{quoted(c.name)}: {quoted(TYPES[c.type])}" for c in self._columns)
        return (
            f"read_json({quoted(str(self.path))}, format = 'newline_delimited', columns = {{{columns}}},"
            f" maximum_object_size = {self._longest + 1})"
        )


def copy(
    connection: DuckDBPyConnection,
    sql: str,
    to: Path,
    *,
    note: str,
    columns: Iterable[Column],
    row_group: int = MOST_ROWS,
) -> None:
    """Writes what a query gives as one Parquet file, with what the table and its columns are in its metadata."""
    notes = {c.name: " ".join(c.note.split()) for c in columns if c.note}
    copying = (
        f"copy ({sql}) to {quoted(str(to))} (format parquet, compression zstd,"
        f" row_group_size {row_group}, kv_metadata {{"
        f"description: {quoted(note)}, columns: {quoted(json.dumps(notes, ensure_ascii=False))}}})"
    )
    _with_enough_memory(connection, copying)


def _with_enough_memory(connection: DuckDBPyConnection, sql: str) -> None:
    """Runs it again with more memory where it wants some: not all that DuckDB does can go on in files."""
    import duckdb

    try:
        connection.execute(sql)
    except duckdb.OutOfMemoryException:
        before = memory_of(connection)
        if before >= _LAST_RESORT:
            raise
        connection.execute(f"set memory_limit = '{_LAST_RESORT}B'")
        connection.execute(sql)
        connection.execute(f"set memory_limit = '{before}B'")


def memory_of(connection: DuckDBPyConnection) -> int:
    """How many bytes DuckDB may hold."""
    ((said,),) = connection.execute("select current_setting('memory_limit')").fetchall()
    number, unit = said.split()
    return int(float(number) * _UNITS[unit])


def quoted(text: str) -> str:
    """A text in SQL."""
    return "'" + text.replace("'", "''") + "'"


def _line(cells: dict[str, Any]) -> bytes:
    for name, value in cells.items():
        if isinstance(value, float) and not math.isfinite(value):
            cells[name] = str(value)  # DuckDB reads it; JSON has no such number
    try:
        return msgspec.json.encode(cells) + b"\n"
    except UnicodeEncodeError:  # half of a surrogate pair, which no UTF-8 carries
        return _SURROGATE.sub("\ufffd", json.dumps(cells, ensure_ascii=False)).encode() + b"\n"
