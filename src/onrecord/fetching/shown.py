"""Texts from elsewhere as a message may carry them."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 200
_USER: Final = re.compile(r"//[^/?#]*@")


def shown(text: str) -> str:
    """At most 200 characters, none of which ends a line or turns its direction, and no password of an address."""
    text = _USER.sub("//", text)
    text = "".join(char if char.isprintable() else "\ufffd" for char in text[: _LONGEST + 1])
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
