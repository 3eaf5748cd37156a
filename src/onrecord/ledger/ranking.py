"""How well a row answers what was typed, and which of its words do: for the order of answers and for what is marked.

The same on every database: it looks at the words of the row alone. A term that stands as it was typed counts more than
another form of it, words that stand close together more than words far apart, a short text that has them more than a
long one, and what several independent sources tell a little more than what one does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2
from typing import Final

from onrecord.ledger.stems import stem
from onrecord.ledger.words import WORDS, Query, Term, plain

_WORD: Final = re.compile(r"[^\W_]+", re.UNICODE)
_OTHER_FORM: Final = 0.7
_AGAIN: Final = 0.15
_CLOSE: Final = 1.0
_LENGTH: Final = 40
"""Words of a text that halve what is found in it."""
_BY_SOURCES: Final = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Words of a text that answer a term: from character `start` to `end`, the term's group, and how well (0 to 1)."""

    start: int
    end: int
    group: int
    at: int
    """The place of the first word among the words of the text."""
    worth: float


class Marker:
    """Finds what was typed in texts. Only terms of the words of a row are looked for, not names and codes."""

    def __init__(self, query: Query) -> None:
        self._groups = [tuple(map(_stemmed, _of_words(group))) for group in query.groups]
        self._groups = [group for group in self._groups if group]

    def __bool__(self) -> bool:
        return bool(self._groups)

    def hits(self, text: str) -> tuple[list[Hit], int]:
        """The words of a text that were asked for, in order, and how many words it has."""
        places = list(_places(text))
        forms = [form for form, _, _ in places]
        stems = list(map(stem, forms))
        found = []
        for number, group in enumerate(self._groups):
            for term, of_term in group:
                for at in _matches(of_term, term.begins, stems, forms):
                    last = at + len(of_term) - 1
                    same = term.begins or tuple(forms[at : last + 1]) == term.words
                    worth = 1.0 if same else _OTHER_FORM
                    found.append(Hit(start=places[at][1], end=places[last][2], group=number, at=at, worth=worth))
        return sorted(found, key=lambda h: (h.start, h.end)), len(places)

    def score(self, text: str, sources: int) -> float:
        """How well a text answers: from 0 to about the number of things asked for."""
        hits, size = self.hits(text)
        best: dict[int, float] = {}
        for hit in hits:
            best[hit.group] = max(best.get(hit.group, 0.0), hit.worth)
        total = sum(best.values()) + _AGAIN * log2(1 + max(0, len(hits) - len(best)))
        if len(best) > 1:
            total += _CLOSE * (len(best) - 1) / (_spread(hits, len(best)) - len(best) + 2)
        return total / (1 + size / _LENGTH) * (1 + _BY_SOURCES * log2(max(1, sources)))


def _of_words(group: Sequence[Term]) -> Iterator[Term]:
    return (term for term in group if term.field == WORDS)


def _stemmed(term: Term) -> tuple[Term, tuple[str, ...]]:
    return term, tuple(map(stem, term.words))


def _places(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text as the index has them, with their first character and the one behind their last."""
    if text.isascii():
        low = text.lower()
        yield from ((m[0], m.start(), m.end()) for m in _WORD.finditer(low))
        return
    for m in _WORD.finditer(text):
        yield from ((form, m.start(), m.end()) for form in plain(m[0]))


def _matches(wanted: Sequence[str], begins: bool, stems: Sequence[str], forms: Sequence[str]) -> Iterator[int]:
    size = len(wanted)
    for at in range(len(stems) - size + 1):
        *whole, last = zip(wanted, stems[at : at + size], strict=True)
        if all(a == b for a, b in whole) and (
            last[0] == last[1] or (begins and (last[1].startswith(last[0]) or forms[at + size - 1].startswith(last[0])))
        ):
            yield at


def _spread(hits: Sequence[Hit], groups: int) -> int:
    """Words of the shortest stretch in which every group is."""
    last: dict[int, int] = {}
    best = 10**6
    for hit in hits:
        last[hit.group] = hit.at
        if len(last) == groups:
            best = min(best, hit.at - min(last.values()) + 1)
    return max(best, groups)
