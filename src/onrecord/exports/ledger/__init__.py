"""A ledger on its way out: one module a format, each with `write(selection, folder)`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from onrecord.errors import OutputError, UsageError
from onrecord.exports.ledger import brat, csv, graphml, jsonl, jsonld, parquet, plover_rows
from onrecord.exports.ledger.folder import new_folder
from onrecord.exports.ledger.selection import Selection

FORMATS: Final[dict[str, Callable[[Selection, Path], None]]] = {
    "parquet": parquet.write,
    "csv": csv.write,
    "jsonl": jsonl.write,
    "jsonld": jsonld.write,
    "brat": brat.write,
    "plover": plover_rows.write,
    "graphml": graphml.write,
}
_NEEDS_TEXT: Final = {
    "jsonl": "jsonl is the form without loss, and a record is not whole without its text",
    "brat": "brat shows annotations in the text that they stand in",
}


def export(chosen: Selection, folder: str | os.PathLike[str], *, to: str) -> int:
    """Writes the chosen reports of a ledger into a new or empty folder; returns how many there are.

    `to` is one of FORMATS. Files appear in the folder when all of them are whole, and show the ledger as it was at one
    moment, whatever others add meanwhile. Raises UsageError for a format that
    needs whole articles and a selection without them, for options that no report fits, and where a package is missing;
    OutputError where the folder holds something or cannot be written; LedgerError.
    """
    if to not in FORMATS:
        raise UsageError(f"--to {to!r}: there is {', '.join(FORMATS)}")
    if to in _NEEDS_TEXT and not chosen.with_text:
        raise UsageError(f"{_NEEDS_TEXT[to]}: give --with-text to let whole articles go out")
    with chosen.moment():
        count = chosen.count()
        if not count and not chosen.whole:
            raise UsageError("no report of this ledger fits these options; nothing was written")
        with new_folder(folder) as part:
            try:
                FORMATS[to](chosen, part)
            except sqlite3.Error as error:  # of a file beside, never of the ledger, whose errors are LedgerErrors
                raise OutputError(f"{os.fspath(folder)}: cannot be written: {error}; nothing was left there") from error
    return count


__all__ = ["FORMATS", "Selection", "export"]
