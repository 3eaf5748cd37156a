"""What stands about a number: whether it counts only some, or is told as a newer number or a correction."""

from __future__ import annotations

import re
from typing import Final

from onrecord.compare.wording import words
from onrecord.tables.concepts import concept
from onrecord.tables.words import word_list

_AROUND: Final = 30
"""Characters to each side of a number that say what it is of."""
_CLAUSE: Final = re.compile(r"[.:;!?]")
_CORRECTION: Final = re.compile(
    r"\W*(?:corrections?|clarification|amendment|editor[’']s note)\s*(?:[:–—]|- )"
    r"|.{0,40}\b(?:an|this|the) (?:earlier|previous|original) version of (?:this|the|our)\b"
    r"|\W*this (?:article|story|report|text) (?:was|has been) (?:amended|corrected)\b",
    re.IGNORECASE,
)
"""How a paragraph begins in which an outlet corrects itself, by the usage of newspapers and agencies."""
_OF_SOME: Final = re.compile(r"\s+of (?:the|them|those|whom)\b")


def counts_part(text: str, at: str) -> bool:
    """Whether the number at a range counts only some: "including three children", "five of the injured"."""
    start, end = map(int, at.split("-"))
    after = text[end : end + _AROUND]
    near = {*_before(text, start), *words(after)[:1]}
    return bool(near & word_list("partial")) or "including" in near or _OF_SOME.match(after) is not None


def is_raised(text: str, at: str) -> bool:
    """Whether the number at a range is told as the newer one of a count: "has meanwhile raised to 44"."""
    before = _before(text, int(at.split("-")[0]))
    return before[-1:] == ["to"] and bool({c for w in before if (c := concept(w))} & {"increase", "decrease", "revise"})


def is_corrected(text: str, at: str) -> bool:
    """Whether the number at a range stands in a paragraph in which the outlet corrects what it reported before."""
    start = int(at.split("-")[0])
    return _CORRECTION.match(text, text.rfind("\n", 0, start) + 1, start) is not None


def _before(text: str, start: int) -> list[str]:
    """The last words before a number in its clause."""
    return words(_CLAUSE.split(text[max(0, start - _AROUND) : start])[-1])[-3:]
