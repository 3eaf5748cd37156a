"""Characters that no database keeps in a text: NUL, and halves of surrogate pairs.

A file name that is not UTF-8 has such halves (PEP 383), and JSON can carry any. Ledgers keep them as a mark and four
hexadecimal digits, and give them back as they were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Sequence
from functools import cache
from typing import Any, Final, TypeVar, cast

import msgspec

T = TypeVar("T")

_MARK: Final = "\ufdd0"
"""A code point that Unicode keeps out of interchange; where a text has it all the same, it is marked too."""
_ODD: Final = re.compile(f"[\0\ud800-\udfff{_MARK}]")
_MARKED: Final = re.compile(f"{_MARK}([0-9a-f]{{4}})")


def kept(values: Sequence[object]) -> Sequence[object]:
    """Values as a database keeps them."""
    for value in values:
        if isinstance(value, str) and (not value.isascii() or "\0" in value) and _is_odd(value):
            return [_kept(v) if isinstance(v, str) else v for v in values]
    return values


def given(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A row from a database as it was given to it."""
    for value in row:
        if isinstance(value, str) and _MARK in value:
            return tuple(_given(v) if isinstance(v, str) else v for v in row)
    return row


def _is_odd(text: str) -> bool:
    if "\0" in text:
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return _MARK in text


def _kept(text: str) -> str:
    return _ODD.sub(lambda found: f"{_MARK}{ord(found[0]):04x}", text)


def _given(text: str) -> str:
    return _MARKED.sub(lambda found: chr(int(found[1], 16)), text)


def packed(value: object) -> str:
    """A row of ours as JSON, the same for the same row whatever the order of its sets."""
    try:
        return msgspec.json.encode(value, order="deterministic").decode()
    except UnicodeEncodeError:  # half of a surrogate pair; only an escape can carry it
        return json.dumps(msgspec.to_builtins(value, order="deterministic"), separators=(",", ":"))


@cache
def _decoder(of: Hashable) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(of)


def unpacked(text: str, of: type[T]) -> T:
    """What `packed` was given. Raises ValueError for anything else."""
    try:
        found: T = _decoder(cast("Hashable", of)).decode(text)
        return found
    except msgspec.DecodeError:  # it takes no such half; the standard library does
        return msgspec.convert(json.loads(text), of)
