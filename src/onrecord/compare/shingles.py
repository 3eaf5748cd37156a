"""Shingles: the runs of words of a text as numbers, and the few of them that are kept to find its copies by.

After Broder, "On the resemblance and containment of documents" (SEQUENCES 1997). A shingle is a run of `WORDS` words,
case, accents and punctuation set aside. A text is sampled by the shingles divisible by a modulus (Broder's MOD_m): the
same shingle is kept or dropped in every text alike, so that two samples tell how much the texts share, of each and of
both. MinHash signatures of fixed length would tell resemblance alone, and an excerpt resembles its original little.

What is stored, the sketch, is which kept shingles follow each other: any two reports have some run of four words in
common, but two such runs one behind the other only where they share a passage.

The numbers are the same on every machine and in every version of Python. They are stored, so whoever changes how they
come about changes `SHINGLES_VERSION`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Final

import numpy as np

__all__ = ["MODULUS", "SHINGLES_VERSION", "WORDS", "modulus", "shingles", "sketch"]

SHINGLES_VERSION: Final = "2"
"""Version of the algorithm; numbers of different versions must not be compared."""

WORDS: Final = 4
"""Words in a shingle."""

MODULUS: Final = 4
"""Of how many shingles a long text keeps one."""
_SHORT: Final = 64
"""Texts of fewer shingles keep more than one in `MODULUS`, see `modulus`."""

_FIRST: Final = 0x9E3779B97F4A7C15
_SECOND: Final = 0xC2B2AE3D27D4EB4F
_ALL: Final = (1 << 64) - 1
_WORD: Final = re.compile(r"\w+")
_MARKS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
"""Accents of Latin, Greek and Cyrillic letters once they are taken apart, Hebrew points, Arabic vowel signs."""
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
"""Signs of scripts without spaces between words: each counts as a word."""
_PLACES: Final = tuple(np.uint64(0x9E3779B97F4A7C15 * (2 * i + 1) & (1 << 64) - 1 | 1) for i in range(WORDS))
"""One odd factor for each place in a run: the same words in another order are another shingle."""


def shingles(text: str) -> tuple[int, ...]:
    """The shingles of a text in its order, 64-bit signed integers; repeated where the text repeats itself.

    A text of fewer than `WORDS` words is one shingle, one without words has none.
    """
    words = _words(text)
    if not words:
        return ()
    values = np.array([_number(word) for word in words], dtype=np.uint64)
    runs = max(1, len(values) - WORDS + 1)
    total = np.zeros(runs, dtype=np.uint64)
    for place, factor in enumerate(_PLACES[: len(values)]):
        total += values[place : place + runs] * factor
    return tuple(_mixed(total).view(np.int64).tolist())


def sketch(shingles: Sequence[int]) -> tuple[int, ...]:
    """What is stored of a text's shingles, in its order, to find its copies: 64-bit signed integers, sorted, each once.

    Texts that share a value are candidates; `copies.promising` says from the number of values shared which of them
    deserve a look at all their shingles.
    """
    found: set[int] = set()
    kept, level = shingles, modulus(len(set(shingles)))
    while level <= MODULUS:
        kept = [value for value in kept if value % level == 0]
        found.update(map(_pair, kept, kept[1:] or kept))
        level *= 2
    return tuple(sorted(found))


def _pair(one: int, other: int) -> int:
    """One number for a shingle and the next that is kept; a text that keeps one alone has it twice."""
    mixed = (one * _FIRST + other * _SECOND) & _ALL
    return mixed - (1 << 64) if mixed >> 63 else mixed


def modulus(size: int) -> int:
    """Which shingles a text of `size` distinct ones keeps: those divisible by this number, a power of two up to four.

    A short text keeps a denser sample, so that two short ones find each other, and the coarser ones too.
    """
    found = MODULUS
    while found > 1 and size < _SHORT * found // (2 * MODULUS):
        found //= 2
    return found


def _words(text: str) -> list[str]:
    """The words, case folded; an apostrophe joins ("Ankara’s", "Ankaras"), any other punctuation separates."""
    text = text.casefold().replace("'", "").replace("’", "").replace("_", " ")
    if not text.isascii():
        text = _UNSPACED.sub(r" \g<0> ", _MARKS.sub("", unicodedata.normalize("NFKD", text)))
    return _WORD.findall(text)


@lru_cache(maxsize=1 << 13)
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")


def _mixed(values: np.ndarray[tuple[int], np.dtype[np.uint64]]) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """Every bit of each value spread over all of them (the finalizer of SplitMix64, Steele et al. 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
