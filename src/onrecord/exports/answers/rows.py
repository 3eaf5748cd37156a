"""Answers as JSON Lines and as CSV: one row of the answer a line.

JSON has every field of the row as the Python API has it. CSV has the plain ones. A CSV cell that spreadsheets would
take for a formula gets an apostrophe before it; characters that act instead of showing are made visible.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from onrecord.exports.wording import one_line

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
Columns = Mapping[str, Callable[[Any], object]]
"""The columns of a CSV by name, each with what it takes from a row."""


def json_lines(rows: Iterable[object]) -> str:
    """Each row as one JSON object on a line."""
    return "".join(msgspec.json.encode(row, enc_hook=str).decode() + "\n" for row in rows)


def csv_text(columns: Columns, rows: Iterable[object]) -> str:
    """A header and the rows."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(take(row)) for take in columns.values()] for row in rows)
    return file.getvalue()


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, str):
        text = one_line(value)
        return f"'{text}" if text.startswith(_FORMULA) else text
    assert isinstance(value, Sequence)
    return _cell("; ".join(map(str, value)))
