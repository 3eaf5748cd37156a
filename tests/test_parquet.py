"""Rows on their way to Parquet."""

from __future__ import annotations

from pathlib import Path

from onrecord.ledger.storage.tables import Column
from onrecord.parquet import Lines

COLUMNS = (Column("text", "text", False, False, None, ""),)


def test_the_heaviest_rows_that_are_taken_at_once_are_known(tmp_path: Path) -> None:
    with Lines(tmp_path / "rows.jsonl", COLUMNS) as lines:
        for number in range(10_000):
            lines.add(("x" * (1000 if 5000 <= number < 6000 else 10),))
    short, long = (len(f'{{"text":"{"x" * size}"}}\n') for size in (10, 1000))
    assert lines.heaviest == 1000 * long + 1048 * short
