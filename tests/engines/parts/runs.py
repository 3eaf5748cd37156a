"""Folders of runs for tests, made without the model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import duckdb

from onrecord import record as r
from onrecord.engines.parts.folders import MANIFEST, PARTS
from onrecord.engines.parts.writing import PartTables
from tests.ledger.reports import version

Row = tuple[Any, ...]


def make_part(folder: Path, records: Iterable[r.Record]) -> Path:
    """A part of these records."""
    folder.mkdir(parents=True)
    with PartTables(folder) as tables:
        for record in records:
            tables.add(record, version(record))
        tables.write()
    (folder / MANIFEST).write_text("{}")
    return folder


def make_run(folder: Path, parts: Sequence[Iterable[r.Record]]) -> Path:
    """A run's folder with these parts."""
    for number, records in enumerate(parts):
        make_part(folder / PARTS / f"{number:04}", records)
    return folder


def rows(folder: Path, table: str, columns: str = "*") -> list[Row]:
    """The rows of a table in a folder of Parquet files, in their order."""
    with duckdb.connect() as connection:
        return connection.execute(
            f"select {columns} from read_parquet(?)", [str(folder / f"{table}.parquet")]
        ).fetchall()
