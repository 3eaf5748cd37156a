"""Words that say the contrary of each other."""

from __future__ import annotations

from functools import cache

from .tsv import rows

__all__ = ["contrary"]


def contrary(lemma: str) -> frozenset[str]:
    """The lemmas that say the contrary of this one; empty for most words."""
    return _pairs().get(lemma, frozenset())


@cache
def _pairs() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in rows("contraries"):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {lemma: frozenset(others) for lemma, others in found.items()}
