"""One page of an answer, and the token that says where the next one begins."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Generic, TypeVar

from onrecord.errors import UsageError

T = TypeVar("T")
Key = tuple[str | int | None, ...]
"""What rows are sorted by, so that a page begins behind the last row of the one before, whatever came in meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    """Some rows of an answer. `after` asks for those that follow; None where these are the last."""

    rows: tuple[T, ...]
    after: str | None


def token(question: str, key: Key) -> str:
    """The token for the rows of a question that come behind this key."""
    text = json.dumps([question, *key], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def key_of(question: str, given: str | None, size: int) -> Key | None:
    """The key in a token. UsageError for one that is damaged or belongs to another question."""
    if given is None:
        return None
    try:
        padded = given + "=" * (-len(given) % 4)
        parts = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True).decode())
    except (binascii.Error, ValueError):
        parts = None
    if not isinstance(parts, list) or parts[:1] != [question] or len(parts) != size + 1:
        raise UsageError(f"--after {given!r} is no token of this question; take the one that its last page printed")
    if not all(part is None or isinstance(part, str | int) for part in parts):
        raise UsageError(f"--after {given!r} is no token of this question; take the one that its last page printed")
    return tuple(parts[1:])
