"""Incidents against known ones: B-cubed over the event mentions of the own gold and of the example, in one ledger.

A gold report's mentions with one letter under `same` are one happening, one without a letter is alone, and no two gold
reports tell of the same thing; the example's mentions are those planted in it. A mention is where the ledger has the
event whose trigger overlaps it; one without an event is alone.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench import affair
from bench.corpus import overlap
from onrecord.ledger import Ledger
from onrecord.record import Record


def score(
    gold: Sequence[dict[str, Any]], records: Sequence[Record], folder: Path, example: Sequence[Record]
) -> dict[str, float]:
    """Per cent: `b3` over all mentions, and over those of the gold and of the example alone."""
    with tempfile.TemporaryDirectory() as place, Ledger.open(Path(place) / "all.ledger", create=True) as ledger:
        for record in (*records, *example):
            ledger.add(record)
        rows = ledger.store.rows("select e.id, h.incident from events e join happenings h on h.id = e.happening")
        incident = dict(rows)
        known, made = _gold(gold, records, incident)
        planted, found = affair.Affair(folder, example, ledger).groups()
    return {
        "b3": _f1(known | planted, made | found),
        "b3_gold": _f1(known, made),
        "b3_example": _f1(planted, found),
    }


def _gold(
    gold: Iterable[dict[str, Any]], records: Iterable[Record], incident: dict[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    known: dict[str, str] = {}
    made: dict[str, str] = {}
    for report, record in zip(gold, records, strict=True):
        for number, row in enumerate(report["events"]):
            if row.get("optional"):
                continue
            name = f"{report['report']} {number}"
            hit = next((e for e in record.events if overlap((e.trigger.start, e.trigger.end), row["span"])), None)
            known[name] = f"{report['report']} {row['same']}" if row.get("same") else name
            made[name] = incident.get(hit.id, name) if hit is not None else name
    return known, made


def _f1(gold: dict[str, str], made: dict[str, str]) -> float:
    precision, recall = affair.b_cubed(gold, made)
    return 200 * precision * recall / (precision + recall) if precision + recall else 0.0
