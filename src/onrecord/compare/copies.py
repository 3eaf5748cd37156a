"""Copies: which two reports share their text, decided on all their shingles, and the families that copies make.

Counted in words of passages, not in shingles. A passage is a stretch of a text that stands in the other one in the
same order, where up to `EDITED` words in a row may have been changed; it has `PASSAGE` words at least. One changed word
breaks four shingles but no passage, so an edited copy stays far above a report that shares quotations and set phrases.
Resemblance and containment are Broder's (1997): what two texts share of all that either has, and of the shorter one.
Outlets cut wire copy, so containment decides: an excerpt is a copy, a report that quotes another is not.

What two reports may share without being copies of each other: a quotation, background of two or three sentences, an
agency's or outlet's standing foot, a brief of fewer than `LEAST_CONTAINED` words that one of them carries whole. A
longer brief inside a round-up cannot be told from an excerpt, and counts as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.compare.shingles import MODULUS, WORDS, modulus

__all__ = ["LEAST_SHARE", "Copy", "copied", "promising"]

CONTAINED: Final = 0.6
"""Share of the shorter text's words that makes it a copy; the rest is a new lead, a foot, changes. Chosen with the next
two by `bench/copies.py`: reports of one desk on one affair share up to 0.6 of the shorter one."""

EDITED: Final = 5
"""Words in a row that may differ inside a passage."""

PASSAGE: Final = 10
"""Words of the shortest passage: set phrases and titles of office are shorter."""

LEAST_CONTAINED: Final = 50
"""Words that a part must share with the whole: more than two quoted sentences or a standing foot."""

RESEMBLING: Final = 0.6
"""Share of all words of two texts that makes them copies however short they are."""

_LEAST_VALUES: Final = 0.0875
"""Share of the values of the shorter text's sketch that copies have in common, nearly always: a changed word breaks
four shingles, and the values of those beside them."""

LEAST_SHARE: Final = _LEAST_VALUES / MODULUS
"""Values that two sketches must share for each shingle of the shorter text, so that they are `promising` at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """That two texts are copies: `resemblance`, `containment` and how sure (0 to 1), and why in one line."""

    resemblance: float
    containment: float
    because: str
    score: float


def copied(one: Sequence[int], other: Sequence[int]) -> Copy | None:
    """Whether two texts are copies of one another or of one text, by their shingles in text order; None if not.

    The answer does not depend on which text is named first.
    """
    one, other = sorted((one, other), key=len)
    if not one:
        return None
    short, long = len(one) + WORDS - 1, len(other) + WORDS - 1
    shared = _shared(one, other)
    if short == long:
        shared = max(shared, _shared(other, one))
    resemblance, containment = shared / (short + long - shared), shared / short
    if resemblance >= RESEMBLING:
        because = f"the two have {_percent(resemblance)} of all their words in common, in the same order"
    elif containment >= CONTAINED and shared >= LEAST_CONTAINED:
        because = f"{_percent(containment)} of the shorter one's words stand in the other, in the same order"
    else:
        return None
    return Copy(resemblance=resemblance, containment=containment, because=because, score=containment)


def promising(shared: int, one: int, other: int) -> bool:
    """Whether sketches that share so many values may belong to copies, so that `copied` is worth asking.

    `one`, `other`: the numbers of distinct shingles of the texts.
    """
    return shared >= max(1.0, _LEAST_VALUES * min(one, other) / max(modulus(one), modulus(other)))


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """Words of `one` in passages that `other` has too."""
    places = {shingle: at for at, shingle in enumerate(other)}
    words = begin = end = last = 0
    for start, shingle in enumerate(one):
        at = places.get(shingle)
        if at is None:
            continue
        changed = start - end
        if end == 0 or changed > EDITED or (changed > 0 and not 0 <= at - last - WORDS <= EDITED + 1):
            words += end - begin if end - begin >= PASSAGE else 0
            begin = start
        end, last = start + WORDS, at
    return words + (end - begin if end - begin >= PASSAGE else 0)


def _percent(share: float) -> str:
    return f"{int(100 * share)}%"
