"""Words around a cue: who is addressed, what carries somebody's words, on which occasions people speak."""

from __future__ import annotations

from functools import cache

from .tsv import rows

__all__ = ["reporting"]


def reporting(lemma: str, does: str) -> bool:
    """Whether a lemma is listed as `does`: addressed, quoting, carrying, speaking, occasion, time, plain, office."""
    return (lemma.lower(), does) in _words()


@cache
def _words() -> frozenset[tuple[str, str]]:
    return frozenset((lemma, does) for lemma, does in rows("reporting"))
