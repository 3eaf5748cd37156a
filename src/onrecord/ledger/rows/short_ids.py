"""Ids as bytes, for the tables by which rows are looked for: they have many more lines than there are rows."""

from __future__ import annotations

import re
from typing import Final

_HASH: Final = re.compile("[0-9a-f]{16}")
DOCUMENT: Final = ""
"""The kind of a document's id, which has none before its hash."""
_MARK: Final = b"-" * 9
"""Stands before an id that is written otherwise: longer than the bytes of any hash."""


def shortened(id: str, kind: str) -> bytes:
    """An id of a kind, such as `event-1f0e2d3c4b5a6978` of "event" or a document's of "": the eight bytes of its hash.

    Records from elsewhere may have ids of their own; such a one is longer, and unlike any hash.
    """
    before = f"{kind}-" if kind else ""
    if id.startswith(before) and _HASH.fullmatch(id, len(before)):
        return bytes.fromhex(id[len(before) :])
    return _MARK + id.encode("utf-8", "surrogatepass")


def lengthened(short: bytes, kind: str) -> str:
    """The id of a kind that was shortened to this."""
    if short.startswith(_MARK):
        return short[len(_MARK) :].decode("utf-8", "surrogatepass")
    return f"{kind}-{short.hex()}" if kind else short.hex()
