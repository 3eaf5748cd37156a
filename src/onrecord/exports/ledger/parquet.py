"""Parquet: one file a table, typed, and `datapackage.json`. Written by DuckDB, which is an extra: `onrecord[parquet]`.

Nothing of a table is lost but halves of surrogate pairs, which no UTF-8 carries: they become U+FFFD.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord import parquet
from onrecord.exports.ledger import datapackage
from onrecord.exports.ledger.selection import Selection
from onrecord.exports.ledger.shapes import Shape, shapes

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_ROWS: Final = {"documents": 2048}
"""Rows of one row group, where they are long."""


def write(chosen: Selection, folder: Path) -> None:
    """Writes the tables of a ledger. Raises UsageError where DuckDB is not installed."""
    every = shapes(with_text=chosen.with_text)
    scratch = folder / ".duckdb"
    scratch.mkdir()
    with parquet.engine(scratch) as connection:
        for shape in every:
            _write(connection, chosen, shape, scratch / "rows.jsonl", folder / f"{shape.name}.parquet")
    shutil.rmtree(scratch)
    more = {"mediatype": "application/vnd.apache.parquet"}
    datapackage.write(folder, every, suffix="parquet", more=more)


def _write(connection: DuckDBPyConnection, chosen: Selection, shape: Shape, rows: Path, to: Path) -> None:
    with parquet.Lines(rows, shape.columns) as lines:
        for row in chosen.rows(shape.table, shape.names):
            lines.add(row)
    group = _ROWS.get(shape.name, parquet.MOST_ROWS)
    columns = shape.columns
    parquet.copy(
        connection, f"select * from {lines.table}", to, note=shape.table.note, columns=columns, row_group=group
    )
    rows.unlink()
