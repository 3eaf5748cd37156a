"""What the rules of the grammar ask of the tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from onrecord.reader.lexer import Token
from onrecord.tables.times import time_word


class Cursor:
    """The tokens of a text, asked by position; beyond its ends every word is empty."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self._lows = dict(enumerate(token.low for token in tokens))

    def low(self, i: int) -> str:
        """The token in lower case; the empty string beyond the ends."""
        return self._lows.get(i, "")

    def glued(self, i: int) -> bool:
        """Whether the token follows the one before without a space."""
        return 0 <= i < len(self.tokens) and self.tokens[i].glued

    def capital(self, i: int) -> bool:
        """Whether the token begins with a capital letter."""
        return 0 <= i < len(self.tokens) and self.tokens[i].text[0].isupper()

    def word(self, i: int, kind: str) -> str | None:
        """The token's value as a time word of this kind, or None."""
        low = self._lows.get(i)
        return time_word(low, kind) if low is not None else None

    def number(self, i: int, kind: str) -> int | None:
        """The same as a number, for kinds whose values are numbers."""
        value = self.word(i, kind)
        return int(value) if value is not None else None

    def digits(self, i: int, low: int, high: int, *, width: int = 0) -> int | None:
        """A whole number in figures between `low` and `high`, of so many digits if `width` is given."""
        if not 0 <= i < len(self.tokens):
            return None
        text = self.tokens[i].text
        if not (text.isascii() and text.isdecimal()) or len(text) > 4 or (width and len(text) != width):
            return None
        return int(text) if low <= int(text) <= high else None

    def past_dot(self, i: int) -> int:
        """The position after the token before `i`, whose full stop belongs to it: "Oct.", "Sept."."""
        if self.low(i) == "." and self.glued(i) and self.word(i - 1, "short") is not None:
            return i + 1
        return i

    def skip(self, i: int, *words: str) -> int:
        """The position after token `i` where it is one of these words."""
        return i + 1 if self.low(i) in words else i


Said = TypeVar("Said")
Rule = Callable[[Cursor, int], tuple[Said, int] | None]
"""What is said at a token and the token after it, or None."""


def longest(rules: Iterable[Rule[Said]], at: Cursor, i: int) -> tuple[Said, int] | None:
    """The longest reading at token `i` that any of the rules has; of equals that of the first."""
    best: tuple[Said, int] | None = None
    for rule in rules:
        found = rule(at, i)
        if found is not None and (best is None or found[1] > best[1]):
            best = found
    return best
