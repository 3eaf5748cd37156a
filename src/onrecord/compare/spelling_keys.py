"""Spellings of one name brought together: transliterations, accents, doubled letters.

Newsrooms write what they hear in the letters they have: Lavrov, Lavrof, Lavroff; Zelensky, Zelenskyy, Zelenskiy. The
rules are those on which the romanisation schemes for Russian, Ukrainian and Arabic names differ (BGN/PCGN, ISO 9,
ALA-LC, newspaper usage). They decide whether two words may be one name, never how a name is shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from onrecord.tables.name_forms import spelling_of

__all__ = ["plain", "skeleton", "spelling_key"]

_WITHOUT_DECOMPOSITION: Final = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e", "ħ": "h"}
)
_SHORTEST = 4
"""Letters that a word must have before rules touch it: Lee is not Li."""
_RULES: Final = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"(tsch|tch|cz)", "ch"),
        (r"sch", "sh"),
        (r"d(zh|j)", "j"),
        (r"([gdk])h", r"\1"),
        (r"ph", "f"),
        (r"q|ck|c(?![hiey])", "k"),
        (r"(?<=.)x", "ks"),
        (r"^ye|(?<=[^aeiou])ye", "e"),
        (r"(?<=[aeiou])y(?=ev)", ""),
        (r"(?<=.)y|(?<=.)j(?=$|[^aeiou])", "i"),
        (r"o[ou]", "u"),
        (r"ee|ie", "i"),
        (r"([aou])e", r"\1"),
        (r"(.)\1+", r"\1"),
        (r"(?<=...[oe])f$", "v"),
        (r"(?<=[aeiou])h$", ""),
    )
)
_VOWELS: Final = re.compile(r"(?<=.)[aeiou]")
_DOUBLED: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 13)
def plain(word: str) -> str:
    """Lower case without accents and apostrophes: "Erdoğan" is erdogan, "O’Brien" obrien."""
    low = word.lower().translate(_WITHOUT_DECOMPOSITION)
    if not low.isascii():
        low = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c)).lower()
    return "".join(c for c in low if c.isalnum() or c in "-&")


@lru_cache(maxsize=1 << 13)
def spelling_key(word: str) -> str:
    """What all spellings of a word have in common; equal keys mean the same name. `word` as `plain` gives it."""
    known = spelling_of(word)
    if len(known) < _SHORTEST or not known.isascii():
        return known
    for pattern, into in _RULES:
        known = pattern.sub(into, known)
    return known


@lru_cache(maxsize=1 << 13)
def skeleton(key: str) -> str:
    """The first letter and the consonants of a spelling key, or the key itself where fewer than four are left.

    Words that share it may be one name, but need more to be taken for one: "Petersen" and "Peterson" do.
    """
    bare = _DOUBLED.sub(r"\1", _VOWELS.sub("", key))
    return bare if len(bare) >= _SHORTEST else key
