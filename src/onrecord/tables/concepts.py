"""Words that news uses for one thing, for comparing reports: a jet, a bomber and a warplane are aircraft."""

from __future__ import annotations

from functools import cache, lru_cache

from .lemmas import lemma
from .tsv import rows

__all__ = ["concept"]


@lru_cache(maxsize=1 << 10)
def concept(word: str) -> str | None:
    """The word that stands for all that mean about the same as `word`, in any form of it; None where there is none."""
    known = _concepts()
    for form in (word, lemma(word, "", "VERB"), lemma(word, "", "NOUN")):
        if form in known:
            return known[form]
    return None


@cache
def _concepts() -> dict[str, str]:
    return dict(rows("concepts"))
