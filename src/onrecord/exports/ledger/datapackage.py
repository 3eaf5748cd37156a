"""`datapackage.json`: what the tables of an export are, after Frictionless Data Package 2.0 (datapackage.org).

Names, types, keys and notes come from `onrecord.ledger.storage.tables`. The same ledger gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import onrecord
from onrecord.exports.ledger.shapes import Shape
from onrecord.ledger.storage.store import FORMAT
from onrecord.ledger.storage.tables import Column

NAME: Final = "datapackage.json"
_TYPES: Final = {"text": "string", "integer": "integer", "real": "number"}
_CHUNK: Final = 1 << 20


def write(folder: Path, shapes: Sequence[Shape], *, suffix: str, more: dict[str, Any]) -> None:
    """Describes the files `NAME.suffix` of these tables, which are in the folder. `more`: what all of them share."""
    body = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "onrecord-ledger",
        "title": "The record of many news reports",
        "description": "Who is reported to have said and done what, when and where, as reports have it: every row tied "
        "to the words that it was read from. Words marked `*_at` stand at `start-end` of the report's text, in Unicode "
        "code points, half-open.",
        "onrecord": {"version": onrecord.__version__, "model": str(onrecord.MODEL_VERSION), "format": FORMAT},
        "resources": [_resource(folder, shape, suffix, more) for shape in shapes],
    }
    (folder / NAME).write_text(json.dumps(body, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _resource(folder: Path, shape: Shape, suffix: str, more: dict[str, Any]) -> dict[str, Any]:
    path = folder / f"{shape.name}.{suffix}"
    return {
        "name": shape.name,
        "type": "table",
        "path": path.name,
        "format": suffix,
        **more,
        "bytes": path.stat().st_size,
        "hash": f"sha256:{_hash(path)}",
        "description": shape.table.note,
        "schema": _schema(shape),
    }


def _schema(shape: Shape) -> dict[str, Any]:
    known = set(shape.names)
    references = [
        {
            "fields": [c.name],
            "reference": ({} if c.to == shape.name else {"resource": c.to}) | {"fields": ["id"]},
        }
        for c in shape.columns
        if c.to is not None
    ]
    return {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [_field(c) for c in shape.columns],
        "primaryKey": [name for name in shape.table.key if name in known],
        "missingValues": [""],
    } | ({"foreignKeys": references} if references else {})


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.type]}
    if column.note:
        field["description"] = " ".join(column.note.split())
    if not column.null and (column.key or column.to or column.type != "text"):  # a text may be empty, and so missing
        field["constraints"] = {"required": True}
    return field


def _hash(path: Path) -> str:
    total = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            total.update(chunk)
    return total.hexdigest()
