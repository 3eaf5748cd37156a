"""PLOVER rows of all reports in one tab-separated file, `events.tsv`; see `onrecord.exports.plover` for its columns.

Two columns more stand at the end: `Incident ID`, the same for all events of all reports that are one happening, and
`Independent Sources`, the reports that tell of it, copies of one text counted once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from onrecord.exports import plover
from onrecord.exports.ledger.selection import Selection
from onrecord.exports.ledger.witnesses import groups
from onrecord.record import Record

FILE: Final = "events.tsv"
MORE: Final = ("Incident ID", "Independent Sources")


def write(chosen: Selection, folder: Path) -> None:
    """Writes the events of all reports, one a line."""
    with (folder / FILE).open("w", encoding="utf-8", newline="") as file:
        file.write("\t".join((*plover.COLUMNS, *MORE)) + "\n")
        for record in chosen.records():
            file.write(_rows(chosen, record))


def _rows(chosen: Selection, record: Record) -> str:
    of = groups(chosen.store, record.document.id)
    lines = plover.render(record, version=_version(chosen, record)).split("\n")[:-1]
    return "".join(
        f"{line}\t{of[e.id].id if e.id in of else ''}\t{of[e.id].sources if e.id in of else ''}\n"
        for e, line in zip(record.events, lines, strict=True)
    )


def _version(chosen: Selection, record: Record) -> str:
    sql = "select onrecord, model from readings where document = ? and current = 1"
    ((package, model),) = chosen.store.rows(sql, (record.document.id,))
    return f"onrecord {package} model {model}"
