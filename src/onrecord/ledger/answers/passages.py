"""The words of a row where they stand, with the text before and behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.ledger.answers.row_shown import Passage, Piece

AROUND: Final = 220
"""Characters before and behind the words, about: whole words, and no further than the sentence's line."""


def passage(text: str, parts: Mapping[str, str | None]) -> Passage | None:
    """The passage of a row. `parts`: the places of its parts, as a column has them, by name; of two that overlap the
    later one is shown. None where it stands nowhere."""
    named: dict[int, str] = {}
    for part, ranges in parts.items():
        for start, end in _ranges(ranges):
            named |= dict.fromkeys(range(start, min(end, len(text))), part)
    if not named:
        return None
    first, last = _begin(text, min(named)), _end(text, max(named) + 1)
    pieces = []
    at = first
    for place in range(first, last + 1):
        if place == last or named.get(place) != named.get(at):
            pieces.append(Piece(text=text[at:place], part=named.get(at)))
            at = place
    return Passage(start=first, end=last, pieces=tuple(pieces))


def _ranges(ranges: str | None) -> list[tuple[int, int]]:
    pairs = (r.partition("-") for r in ranges.split(" ")) if ranges else ()
    return [(int(start), int(end)) for start, _, end in pairs]


def _begin(text: str, start: int) -> int:
    at = max(0, start - AROUND)
    if at == 0:
        return 0
    space = text.find(" ", at, start)
    return space + 1 if space >= 0 else at


def _end(text: str, end: int) -> int:
    at = min(len(text), end + AROUND)
    if at == len(text):
        return at
    space = text.rfind(" ", end, at)
    return space if space >= 0 else at
