"""Rows on their way to Parquet."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from onrecord.ledger.storage.tables import Column
from onrecord.parquet import Lines, copy, engine

COLUMNS = (Column("text", "text", False, False, None, ""),)


def test_the_heaviest_rows_that_are_taken_at_once_are_known(tmp_path: Path) -> None:
    with Lines(tmp_path / "rows.jsonl", COLUMNS) as lines:
        for number in range(10_000):
            lines.add(("x" * (1000 if 5000 <= number < 6000 else 10),))
    short, long = (len(f'{{"text":"{"x" * size}"}}\n') for size in (10, 1000))
    assert lines.heaviest == 1000 * long + 1048 * short


def test_what_wants_more_memory_gets_it_for_a_moment(tmp_path: Path) -> None:
    with engine(tmp_path, memory="24MB") as connection:
        many = "select repeat(md5(i::varchar), 60) as text from range(20000) t(i) order by text"
        with pytest.raises(duckdb.OutOfMemoryException):
            connection.execute(f"copy ({many}) to '{tmp_path}/short.parquet'")
        copy(connection, many, tmp_path / "long.parquet", note="", columns=COLUMNS)
        ((limit,),) = connection.execute("select current_setting('memory_limit')").fetchall()
    found = duckdb.execute(f"select count(distinct text) from '{tmp_path}/long.parquet'").fetchall()
    assert found == [(20_000,)]
    assert limit.endswith(" MiB")
    assert float(limit.split()[0]) < 24
