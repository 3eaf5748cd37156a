"""The root that a verb and the nouns made of it share: bombing, bomb; violation, violate."""

from __future__ import annotations

from functools import lru_cache

from .words import word_list

__all__ = ["root"]

_SHORT = 3
_ENDINGS = (
    *("ions", "ion", "ments", "ment", "ings", "ing", "ances", "ance", "ences"),
    *("ence", "ures", "ure", "ers", "er", "als", "al", "ed", "es", "e", "s"),
)


@lru_cache(maxsize=1 << 13)
def root(lemma: str) -> str:
    """A lemma without the ending that makes a noun of a verb (bombing, bomb; violation, violate), one for all
    words for killing (murder, kill); "" if too short."""
    word = lemma.lower().strip("'\u2019\u201c\u201d\"")
    if len(word) < _SHORT:
        return ""
    if word in word_list("killing"):
        return "kill"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            word = word.removesuffix(ending)
            break
    return word.removesuffix("at") if len(word) > _SHORT + 2 else word
