"""A record as it is with people's corrections: another view of it, beside what was read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from onrecord.errors import UsageError
from onrecord.ledger.rows.judgements import Word, agreed, of_rows, words
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.successors import KINDS
from onrecord.ledger.rows.values import ROWS, Row, parsed
from onrecord.ledger.storage.store import Store
from onrecord.record import Event, Record
from onrecord.tables.ontology import intensity, modes_of, scheme


def corrected(store: Store, record: Record, *, by: str | None = None) -> Record:
    """The record with the corrections that its judges agree on, or with those of one judge. Nothing is stored.

    Corrections of a field that has meanwhile nothing to refer to (a speaker whom the newer reading does not have) are
    passed over. Rejected rows are still there: other rows may refer to them; `judged_clause` leaves them out.
    """
    standing = _standing(store, record, by)
    if not standing:
        return record
    changed: dict[str, tuple[Row, ...]] = {}
    for kind in ROWS:
        rows: tuple[Row, ...] = getattr(record, kind)
        if any(row.id in standing for row in rows):
            changed[kind] = tuple(
                with_values(record, row, kind, standing[row.id]) if row.id in standing else row for row in rows
            )
    return replace(record, **changed)  # type: ignore[arg-type]


def corrected_row(store: Store, id: str, *, by: str | None = None) -> Row | None:
    """One row as `corrected` has it; None where there is no such row."""
    for kind in KINDS:
        for (document,) in store.rows(f"select document from {kind} where id = ?", (id,)):
            record = load(store, document)
            if record is not None:
                rows: tuple[Row, ...] = getattr(corrected(store, record, by=by), kind)
                return next(row for row in rows if row.id == id)
    return None


def with_values(record: Record, row: Row, kind: str, values: Mapping[str, str | None]) -> Row:
    """A row with other values of some fields, given as text; what follows from them follows."""
    given: dict[str, Any] = {}
    for field, value in values.items():
        try:
            given[field] = parsed(record, row, kind, field, value)
        except UsageError:
            continue
    row = replace(row, **given)
    if isinstance(row, Event) and given.keys() & {"type", "mode"}:
        mode = row.mode if row.mode in modes_of(row.type) else None
        row = replace(row, mode=mode, intensity=intensity(row.type, mode), scheme=scheme(row.type))
    return row


def _standing(store: Store, record: Record, by: str | None) -> dict[str, dict[str, str | None]]:
    ids = [row.id for kind in KINDS for row in getattr(record, kind)]
    said: defaultdict[str, list[Word]] = defaultdict(list)
    for (row, judge), word in words(of_rows(store, ids)).items():
        if by is None or judge == by:
            said[row].append(word)
    return {row: found for row, some in said.items() if (found := agreed(some))}
