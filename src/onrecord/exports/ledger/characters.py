"""Characters that act instead of showing, for files that a spreadsheet, a browser or an XML parser opens."""

from __future__ import annotations

import re
from typing import Final

_PICTURES: Final = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"},
    **dict.fromkeys((*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
    **dict.fromkeys((0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), 0xFFFD),
    **dict.fromkeys((0x2028, 0x2029), 0x20),
}
_ACTS: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"  # all keys of _PICTURES
)


def harmless(text: str) -> str:
    """`text` with control characters as their pictures (U+2400 ...), line and paragraph separators as spaces, and
    overrides of direction, lone surrogates and what XML 1.0 forbids as U+FFFD: one for one, so that offsets stay true.

    Line ends (LF) and tabs stay, and so do soft hyphens, joiners and spaces of every width, which news is full of.
    """
    return text.translate(_PICTURES) if _ACTS.search(text) else text


def one_line(text: str) -> str:
    """The same with every run of white space one space."""
    return " ".join(harmless(text).split())
