"""Rows in order that are too wide for DuckDB to put in order: its sort of texts does not go on in files."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

import msgspec

Row = tuple[Any, ...]
_SPAN: Final = 2048
"""Numbers whose rows are put in order at once."""
_HELD: Final = 1 << 25
"""Bytes of rows that are held before they go to files."""
_LENGTH: Final = 4
"""Bytes of the length of a row."""
_unpack: Final = msgspec.msgpack.Decoder(Row).decode
_pack: Final = msgspec.msgpack.Encoder().encode


def in_order(rows: Iterable[Row], scratch: Path, *, by: int = 1) -> Iterator[Row]:
    """The same rows by their first cell, which is a number from 0 on, and so many cells in all; others as they came.

    What has no room in memory lies in files under `scratch` until it is wanted. As many rows as have numbers that are
    near are held at once.
    """
    first = itemgetter(*range(by))
    held: defaultdict[int, bytearray] = defaultdict(bytearray)
    spans: set[int] = set()
    size = 0
    with tempfile.TemporaryDirectory(dir=scratch) as place:
        for row in rows:
            packed = _pack(row)
            held[row[0] // _SPAN] += len(packed).to_bytes(_LENGTH, "little") + packed
            size += len(packed) + _LENGTH
            if size > _HELD:
                spans.update(held)
                for span, data in held.items():
                    with Path(place, str(span)).open("ab") as file:
                        file.write(data)
                held.clear()
                size = 0
        for span in sorted(spans.union(held)):
            before = Path(place, str(span)).read_bytes() if span in spans else b""
            yield from sorted(_rows(before + held.pop(span, b"")), key=first)


def _rows(data: bytes) -> Iterator[Row]:
    at = 0
    while at < len(data):
        end = at + _LENGTH + int.from_bytes(data[at : at + _LENGTH], "little")
        yield _unpack(data[at + _LENGTH : end])
        at = end
