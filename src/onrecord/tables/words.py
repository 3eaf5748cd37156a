"""Lists of words by name: verbs of planning, nouns that happen, words for doubt and the like."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from .tsv import rows

__all__ = ["word_list"]


@cache
def word_list(*names: str) -> frozenset[str]:
    """The words of a list, or of several; KeyError where the table has no such list."""
    first, *others = (_lists()[name] for name in names)
    return first.union(*others) if others else first


@cache
def _lists() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word, of in rows("words"):
        found[of].add(word)
    return {name: frozenset(words) for name, words in found.items()}
