"""A row in words: what was read of it, with names in place of ids, and its words in their context."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from onrecord.ledger.rows.values import Row, correctable, names, told
from onrecord.record import Actor, Date, Event, Figure, Place, Record, Span, Statement

_AROUND = 160
"""Characters of context to each side."""


def reading(record: Record, row: Row, kind: str) -> str:
    """The fields of a row that are not empty, as `field: value`, with semicolons."""
    return "; ".join(f"{field}: {value}" for field, value in _fields(record, row, kind))


def in_context(record: Record, row: Row) -> tuple[str, str, str]:
    """The words before a row's, its words, and the words after; of several pieces also what stands between them."""
    text = record.document.text
    spans = spans_of(row)
    if not spans:
        return "", "", ""
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return text[max(0, start - _AROUND) : start], text[start:end], text[end : end + _AROUND]


def spans_of(row: Row) -> tuple[Span, ...]:
    """The words that a row stands on: of a statement all of them, of an event its sentence, of an actor its first."""
    match row:
        case Statement():
            return (*row.source, *row.content, *((row.cue,) if row.cue is not None else ()))
        case Event():
            return (row.sentence,)
        case Actor():
            return row.mentions[:1]
        case Date() | Place() | Figure():
            return (row.span,)


def _fields(record: Record, row: Row, kind: str) -> Iterator[tuple[str, str]]:
    called = {
        other.id: next(iter(names(other)), other.id)
        for rows in (record.actors, record.dates, record.places, record.statements, record.figures)
        for other in rows
    }
    for field in correctable(kind):
        value: Any = getattr(row, field)
        if field == "mentions" or (text := told(value)) is None:
            continue
        if isinstance(value, Span) or (isinstance(value, tuple) and isinstance(value[0], Span)):
            pieces = (value,) if isinstance(value, Span) else value
            yield field, " … ".join(f"“{piece.text}”" for piece in pieces)
        elif isinstance(value, tuple):
            yield field, ", ".join(called.get(item, item) for item in json.loads(text))
        else:
            yield field, called.get(text, text)
