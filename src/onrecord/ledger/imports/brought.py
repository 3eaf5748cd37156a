"""Lines of JSON as an import brings them: a record with what its ledger knew of it, or a row of a table."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, BinaryIO, Final

import msgspec

from onrecord import wire
from onrecord.errors import FormatError
from onrecord.ledger.ledger import this_version
from onrecord.ledger.rows.checking import check
from onrecord.ledger.rows.ranges import span, spans
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.tables import Column, Table, tables
from onrecord.record import Document, Event, Figure, Link, Place, Record, Statement

_LONGEST: Final = 500_000_000
"""Bytes of one line, at most: a report of the largest size that is read, with all that is found in it."""
_ID: Final = re.compile(r"[0-9A-Za-z_.:-]{1,100}", re.ASCII)
_FLOATS: Final[dict[type, tuple[str, ...]]] = {
    row: tuple(column.name for column in fields(row) if "float" in str(column.type))
    for row in (Place, Statement, Event, Figure, Link)
}
"""The columns of rows that may hold a float."""
_KINDS: Final = ("actor", "date", "place", "statement", "event", "figure")
_SIZES: Final = {"text": str, "integer": int, "real": (float, int)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A place where a report was met, as what its source said there."""

    document: Document
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A record, the version that read it, the versions that read it before, and where else it was met."""

    record: Record
    version: Version
    older: tuple[Version, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    plain: bool = True
    """Whether no ledger told of it: a line of `onrecord read`."""


def numbered(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines that are not empty, with their numbers from 1; None for one that is longer than any record can be."""
    number = 0
    while line := stream.readline(_LONGEST):
        number += 1
        whole = line.endswith(b"\n") or len(line) < _LONGEST
        while not line.endswith(b"\n") and len(line) == _LONGEST:
            line = stream.readline(_LONGEST)
        if not whole:
            yield number, None
        elif (bare := line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line).strip():
            yield number, bare


def record_of(line: bytes) -> Brought:
    """The record in a line. Raises FormatError for anything that a ledger could not give back as it is."""
    body = wire.parsed(line)
    record = wire.record_of(body)
    check(record)
    _check_ids(record)
    for row in (*record.places, *record.statements, *record.events, *record.figures, *record.links):
        for name in _FLOATS[type(row)]:
            _check_number(getattr(row, name))
    _check_numbers(record.document.extra)
    about = body.get("ledger")
    if about is None:
        return Brought(record=record, version=this_version(record.document.text_profile))
    try:
        given = msgspec.convert(about, _About)
        seen = tuple(_sighting(record.document, s) for s in given.sightings)
    except (msgspec.ValidationError, ValueError, TypeError) as error:
        raise FormatError(f'not a record of a ledger: under the key "ledger": {error}') from error
    current = [r for r in given.readings if r.current]
    if len(current) != 1:
        raise FormatError('not a record of a ledger: under the key "ledger", one of the readings must be current')
    if sum(s.first for s in seen) > 1:
        raise FormatError('not a record of a ledger: under the key "ledger", two sightings are the first')
    return Brought(
        record=record,
        version=current[0].version,
        older=tuple(r.version for r in given.readings if not r.current),
        sightings=seen,
        plain=False,
    )


def row_of(line: bytes, table: str) -> tuple[Any, ...]:
    """The cells of a table's row in a line. Raises FormatError where one is missing or of another type."""
    of = tables()[table]
    body = _object(line)
    return tuple(_cell(body, column, of) for column in of.columns)


def _cell(body: Mapping[str, Any], column: Column, table: Table) -> Any:
    if column.name not in body:
        raise FormatError(f"not a row of {table.name}: the key {column.name!r} is missing")
    value = body[column.name]
    if value is None and column.null:
        return None
    if not isinstance(value, _SIZES[column.type]) or isinstance(value, bool):  # type: ignore[arg-type]
        raise FormatError(f"not a row of {table.name}: {column.name} is {json.dumps(value)[:60]}")
    return value


def _object(line: bytes) -> dict[str, Any]:
    try:
        try:
            body = msgspec.json.decode(line)
        except ValueError:  # half of a surrogate pair, which the standard library takes
            body = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"this is no JSON: {error}") from error
    if not isinstance(body, dict):
        raise FormatError("a JSON object is expected")
    return body


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    onrecord: str
    model: str
    text_profile: str
    current: bool

    @property
    def version(self) -> Version:
        return Version(onrecord=self.onrecord, model=self.model, text_profile=self.text_profile)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sighting:
    first: bool
    details: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    readings: list[_Reading]
    sightings: list[_Sighting]


def _sighting(document: Document, given: _Sighting) -> Sighting:
    """A sighting of a report, from what `writing.details` made of it."""
    text = document.text
    body = {
        **given.details,
        "id": document.id,
        "text": text,
        "title_span": span(text, given.details.get("title_span")),
        "captions": spans(text, given.details.get("captions")),
    }
    met = msgspec.convert(msgspec.to_builtins(body), Document)
    return Sighting(document=met, first=given.first)


def _check_ids(record: Record) -> None:
    for kind in _KINDS:
        for row in getattr(record, f"{kind}s"):
            if not row.id.startswith(f"{kind}-") or not _ID.fullmatch(row.id):
                raise FormatError(f"not a record of ours: {row.id[:100]!r} is no id of a row; {kind}-… is expected")


def _check_number(value: object) -> None:
    if isinstance(value, float) and not math.isfinite(value):
        raise FormatError(f"not a record: {value} is no number that JSON has")


def _check_numbers(value: object) -> None:
    _check_number(value)
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for item in value:
            _check_numbers(item)
