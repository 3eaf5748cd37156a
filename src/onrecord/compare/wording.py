"""What words say apart from their form: the roots of the words that carry meaning, and those that turn it round."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from onrecord.tables.concepts import concept
from onrecord.tables.roots import root
from onrecord.tables.words import word_list

_WORD: Final = re.compile(r"[^\W_]+(?:[.,-]\d\w*)*(?:['’]\w+)?", re.UNICODE)
_POSSESSIVE: Final = re.compile(r"['’]s?$")


_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
"""Accents of Latin, Greek, Cyrillic, Hebrew and Arabic letters once they are taken apart."""


def folded(text: str) -> str:
    """Text without accents and capitals, so that Erdoğan and Erdogan are one."""
    if text.isascii():
        return text.casefold()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def words(text: str) -> list[str]:
    """The words of a text, folded, in order; "n't" is a word of its own."""
    return _WORD.findall(folded(text).replace("n't", " not").replace("n’t", " not"))


@lru_cache(maxsize=1 << 13)
def root_of(word: str) -> str:
    """What one of `words` that carries meaning stands for: its concept or root, a number as it is; "" for any other."""
    word = _POSSESSIVE.sub("", word)
    if word[:1].isdigit():
        return word.replace(",", "")
    if word in word_list("function words"):
        return ""
    return concept(word) or root(word)


@lru_cache(maxsize=1 << 12)
def roots(text: str) -> frozenset[str]:
    """The roots of the words of a text that carry meaning, numbers included."""
    return frozenset(filter(None, map(root_of, words(text))))


def resemblance(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared of all, 0 to 1 (Jaccard)."""
    return len(one & other) / len(one | other) if one and other else 0.0


def containment(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared of the smaller, 0 to 1 (Broder)."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
