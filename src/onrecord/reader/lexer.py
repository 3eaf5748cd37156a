"""The tokens that the grammars of dates and figures read: words, numbers and signs as they are written.

They are finer than the model's words where those keep "$350m" or "mid-2015" whole, and carry their places in the text.
"""

from __future__ import annotations

import re

import msgspec

from onrecord.model.encoding import hard_wrapped

_TOKEN = re.compile(
    r"[ap]\.\s?m\.?(?!\w)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\W\d_]+|[^\S\n]*\n\s*|\S", re.IGNORECASE
)
LINE = "\n"
"""The form of a token that is the end of one line or more."""


class Token(msgspec.Struct, frozen=True, gc=False):
    """One token, `text[start:end]` but for line ends, which are `LINE`; `low` in lower case, with straight apostrophes.

    `glued`: it follows the last one on its line without a space.
    """

    text: str
    low: str
    start: int
    end: int
    glued: bool

    @property
    def digits(self) -> bool:
        """Whether it is a number in figures."""
        return self.text[0].isdecimal()


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order. In text that is wrapped at a fixed width a single line break is a space."""
    out: list[Token] = []
    wrapped = hard_wrapped(text)
    end = -1
    for match in _TOKEN.finditer(text):
        found = match.group()
        start, before = match.start(), end
        end = start + len(found)
        if found.isspace():
            if not wrapped or found.count("\n") > 1:
                out.append(Token(LINE, LINE, start, end, False))
            end = -1
            continue
        low = "'" if found == "\u2019" else found.lower()  # a token of several characters holds no apostrophe
        out.append(Token(found, low, start, end, start == before))
    return out
