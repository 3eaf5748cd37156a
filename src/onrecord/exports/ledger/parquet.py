"""Parquet: one file a table, typed, and `datapackage.json`. Written by DuckDB, which is an extra: `onrecord[parquet]`.

Nothing of a table is lost but halves of surrogate pairs, which no UTF-8 carries: they become U+FFFD. Rows go to DuckDB
as JSON Lines in a file beside, so that its memory and ours stay as they are however many there are.
"""

from __future__ import annotations

import json
import math
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord.errors import OutputError, UsageError
from onrecord.exports.ledger import datapackage
from onrecord.exports.ledger.selection import Selection
from onrecord.exports.ledger.shapes import Shape, shapes

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_TYPES: Final = {"text": "VARCHAR", "integer": "BIGINT", "real": "DOUBLE"}
_MEMORY: Final = "512MB"
_ROWS: Final = {"documents": 2048}
_MOST_ROWS: Final = 32768
"""Rows of one row group: a whole one is in memory at a time."""
_LEAST_LINE: Final = 1 << 24
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def write(chosen: Selection, folder: Path) -> None:
    """Writes the tables of a ledger. Raises UsageError where DuckDB is not installed."""
    try:
        import duckdb
    except ImportError as error:
        raise UsageError("Parquet is written by DuckDB; install it with: pip install 'onrecord[parquet]'") from error
    every = shapes(with_text=chosen.with_text)
    scratch = folder / ".duckdb"
    scratch.mkdir()
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": _MEMORY,
        "threads": 1,
        "temp_directory": str(scratch),
        "autoinstall_known_extensions": False,  # nothing is ever fetched
        "autoload_known_extensions": False,
    }
    try:
        with duckdb.connect(":memory:", config=config) as engine:
            for shape in every:
                _write(engine, chosen, shape, scratch / "rows.jsonl", folder / f"{shape.name}.parquet")
    except duckdb.Error as error:
        raise OutputError(f"Parquet cannot be written: {str(error).splitlines()[0]}") from error
    shutil.rmtree(scratch)
    more = {"mediatype": "application/vnd.apache.parquet"}
    datapackage.write(folder, every, suffix="parquet", more=more)


def _write(engine: DuckDBPyConnection, chosen: Selection, shape: Shape, rows: Path, to: Path) -> None:
    longest = _LEAST_LINE
    with rows.open("wb") as file:
        for row in chosen.rows(shape.table, shape.names):
            line = _line(dict(zip(shape.names, row, strict=True)))
            longest = max(longest, len(line))
            file.write(line)
    columns = ", ".join(f"{_quoted(c.name)}: '{_TYPES[c.type]}'" for c in shape.columns)
    notes = {c.name: " ".join(c.note.split()) for c in shape.columns if c.note}
    engine.execute(
        f"copy (select * from read_json({_quoted(str(rows))}, format = 'newline_delimited', columns = {{{columns}}},"
        f" maximum_object_size = {longest + 1})) to {_quoted(str(to))} (format parquet, compression zstd,"
        f" row_group_size {_ROWS.get(shape.name, _MOST_ROWS)}, kv_metadata {{"
        f"description: {_quoted(shape.table.note)}, columns: {_quoted(json.dumps(notes, ensure_ascii=False))}}})"
    )
    rows.unlink()


def _line(cells: dict[str, object]) -> bytes:
    told = {name: str(v) if isinstance(v, float) and not math.isfinite(v) else v for name, v in cells.items()}
    line = json.dumps(told, ensure_ascii=False)
    try:
        return line.encode() + b"\n"
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", line).encode() + b"\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
