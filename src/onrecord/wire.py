"""The record as JSON: one object a document, and the JSON Schema that it keeps to.

    {"onrecord": "1", "document": {...}, "actors": [...], "dates": [...], "places": [...],
     "statements": [...], "events": [...], "figures": [...], "links": [...]}

Every key is always there: absent is null or an empty list. `Link.from_` is called "from". A reader of this form must
pass over keys that it does not know: later versions of Onrecord may add some under the same version of the record.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache
from types import ModuleType
from typing import Any

import msgspec

from onrecord import record as rows
from onrecord.errors import FormatError
from onrecord.record import RECORD_VERSION, Record

SCHEMA_ID = f"urn:onrecord:record:{RECORD_VERSION}"
_VERSION = "onrecord"


def to_builtins(record: Record) -> dict[str, Any]:
    """The record as dicts, lists, strings and numbers, keys in the published order."""
    body = msgspec.to_builtins(record)
    body["links"] = [{"kind": link.pop("kind"), "from": link.pop("from_"), **link} for link in body["links"]]
    return {_VERSION: RECORD_VERSION, **body}


def encode(record: Record, *, indent: int = 0) -> bytes:
    """The record as JSON in UTF-8: one line without a line end, or indented for people."""
    body = to_builtins(record)
    try:
        line = msgspec.json.encode(body)
    except UnicodeEncodeError:
        # A lone surrogate, from a JSON escape or from a file name that is not UTF-8. Only an escape can carry it.
        line = json.dumps(body, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return msgspec.json.format(line, indent=indent) if indent else line


def decode(data: bytes | str) -> Record:
    """The record that `encode` wrote. Raises FormatError, which names the place, for anything else."""
    return record_of(parsed(data))


def parsed(data: bytes | str) -> dict[str, Any]:
    """The JSON object of a record. Raises FormatError for what is none, or of another version."""
    try:
        body = _parse(data)
    except ValueError as error:
        raise FormatError(f"not a record: this is no JSON: {error}") from error
    if not isinstance(body, dict) or _VERSION not in body:
        raise FormatError(f'not a record: a JSON object with the key "{_VERSION}" is expected')
    if body[_VERSION] != RECORD_VERSION:
        raise FormatError(
            f"a record of version {body[_VERSION]!r}: this Onrecord reads version {RECORD_VERSION!r}; "
            "read the report again, or use the Onrecord that wrote it"
        )
    return body


def record_of(body: dict[str, Any]) -> Record:
    """The record in a JSON object (`parsed`). Raises FormatError, which names the place, where it is none."""
    try:
        links = [{**link, "from_": link["from"]} for link in body["links"]]
        record = msgspec.convert({**body, "links": links}, Record)
    except (KeyError, TypeError) as error:
        raise FormatError("not a record: links are a list of objects with a from and a to") from error
    except msgspec.ValidationError as error:
        raise FormatError(f"not a record: {error}") from error
    for key, place in _missing(body, record):
        raise FormatError(f"not a record: the key {key!r} is missing at `{place}`")
    for span in record.broken_spans():
        raise FormatError(f"not a record: {span.text!r} does not stand at {span.start}:{span.end} of the document")
    return record


def _parse(data: bytes | str) -> Any:
    try:
        return msgspec.json.decode(data)
    except (ValueError, RecursionError):  # msgspec takes no lone surrogate; the standard library does
        try:
            return json.loads(data)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error


def _missing(body: dict[str, Any], record: Record) -> Iterator[tuple[str, str]]:
    """The keys that a body lacks of what the record that it became has, each with its place."""
    yield from ((key, "$") for key in _keys(Record) if key not in body)
    yield from ((key, "$.document") for key in _keys(rows.Document) if key not in body["document"])
    for kind in _keys(Record):
        of = getattr(record, kind)
        if isinstance(of, tuple) and of:
            wanted = _keys(of[0].__class__)
            for number, row in enumerate(body[kind]):
                if not wanted <= row.keys():
                    yield from ((key, f"$.{kind}[{number}]") for key in sorted(wanted - row.keys()))


@lru_cache
def _keys(row: Any) -> frozenset[str]:
    """The keys of a row. Spans, which rows have inside, have no key that may be left out."""
    return frozenset(field.name.rstrip("_") for field in fields(row))


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the object that `encode` writes, with the docstrings of the rows as descriptions."""
    _, definitions = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    notes = field_notes(rows)
    for name, shape in definitions.items():
        if shape.get("type") != "object":
            continue
        for key, value in shape["properties"].items():
            value.pop("default", None)
            if (name, key) in notes:
                shape["properties"][key] = {**value, "description": notes[name, key]}
        if "from_" in shape["properties"]:
            shape["properties"] = {key.rstrip("_"): value for key, value in shape["properties"].items()}
        shape["required"] = list(shape["properties"])
    body = definitions.pop("Record")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "The record of one report",
        "description": body["description"],
        "type": "object",
        "properties": {
            _VERSION: {"const": RECORD_VERSION, "description": "Version of the row shapes."},
            **body["properties"],
        },
        "required": [_VERSION, *body["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def field_notes(module: ModuleType) -> dict[tuple[str, str], str]:
    """The docstring under each field of a module's classes, by class and field, which the source alone has."""
    notes = {}
    for row in ast.parse(inspect.getsource(module)).body:
        if not isinstance(row, ast.ClassDef):
            continue
        for field, below in zip(row.body, row.body[1:], strict=False):
            if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
                continue
            if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
                notes[row.name, field.target.id] = inspect.cleandoc(str(below.value.value))
    return notes
