"""JSON Lines: everything in a ledger that was read or said, without loss; `onrecord import` takes it in again.

`records.jsonl` has one record a line, exactly as `onrecord read --format jsonl` prints it, with one key more: `ledger`
says which versions read the report and where it was met. `judgements.jsonl`, `superseded.jsonl` and `inputs.jsonl` have
the rows of these tables. What comparing made of the reports is not here: importing makes it again, and comes to the
same. A record is not whole without its text, so that this form is for `--with-text` alone.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from onrecord import wire
from onrecord.exports.ledger.selection import Selection
from onrecord.ledger.imports.importing import RECORDS, ROWS
from onrecord.ledger.storage.tables import tables
from onrecord.record import Record


def write(chosen: Selection, folder: Path) -> None:
    """Writes the records of a ledger, then the rows that stand beside them."""
    with (folder / RECORDS).open("wb") as file:
        for record in chosen.records():
            file.write(line(record, about(chosen, record)) + b"\n")
    for name, of in ROWS.items():
        table = tables()[of]
        with (folder / name).open("wb") as file:
            for row in chosen.rows(table):
                file.write(_bytes(dict(zip(table.names, row, strict=True))) + b"\n")


def line(record: Record, about: dict[str, Any]) -> bytes:
    """The record with what its ledger knows of it, as one line without a line end."""
    return wire.encode(record).removesuffix(b"}") + b',"ledger":' + _bytes(about) + b"}"


def about(chosen: Selection, record: Record) -> dict[str, Any]:
    """Which versions read a report, and where it was met."""
    document = record.document.id
    readings = chosen.store.rows(
        "select onrecord, model, text_profile, current from readings where document = ? order by id", (document,)
    )
    sightings = chosen.store.rows("select first, details from sightings where document = ? order by id", (document,))
    return {
        "readings": [dict(zip(_READING, (*r[:3], bool(r[3])), strict=True)) for r in readings],
        "sightings": [{"first": bool(first), "details": json.loads(details)} for first, details in sightings],
    }


_READING: Final = ("onrecord", "model", "text_profile", "current")


def _bytes(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # half of a surrogate pair: only an escape can carry it
        return json.dumps(value, separators=(",", ":")).encode()
