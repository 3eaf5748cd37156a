"""Words that say the contrary of each other."""

from __future__ import annotations

from functools import cache

from .tsv import rows

__all__ = ["contrary", "with_contrary"]

_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
_SHORT = 4


def contrary(one: str, other: str, *, adjectives: bool = False) -> bool:
    """Whether two lemmas say the contrary of each other: by the table, of adjectives also by a prefix."""
    if other in _pairs().get(one, ()):
        return True
    return adjectives and (_undone(one, other) or _undone(other, one))


@cache
def with_contrary() -> frozenset[str]:
    """The lemmas of the table."""
    return frozenset(_pairs())


def _undone(one: str, other: str) -> bool:
    """Whether a word is another with a prefix that negates it: inaccurate, accurate."""
    return len(other) >= _SHORT and one.endswith(other) and one.removesuffix(other) in _PREFIXES


@cache
def _pairs() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in rows("contraries"):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {lemma: frozenset(others) for lemma, others in found.items()}
