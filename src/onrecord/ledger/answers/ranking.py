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
from typing import Final, NamedTuple

from onrecord.ledger.storage.stems import stem
from onrecord.ledger.storage.words import WORDS, Query, Term, plain

_WORD: Final = re.compile(r"[^\W_]+", re.UNICODE)
_QUOTES: Final = "“”‘’…"
"""Signs at the ends of what is quoted, without which most of it is ASCII."""
_OTHER_FORM: Final = 0.7
_AGAIN: Final = 0.15
_CLOSE: Final = 1.0
_LENGTH: Final = 40
"""Words of a text that halve what is found in it."""
_BY_SOURCES: Final = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Words of a text that answer a term: from character `start` to `end`."""

    start: int
    end: int


class _Match(NamedTuple):
    """A term among the words of a text: place and number of its words, its group, how well it answers (0 to 1)."""

    at: int
    size: int
    group: int
    worth: float


class _Wanted(NamedTuple):
    """A term of a query, with the stems of its words."""

    group: int
    term: Term
    stems: tuple[str, ...]


class Marker:
    """Finds what was typed in texts. Only terms of the words of a row are looked for, not names and codes."""

    def __init__(self, query: Query) -> None:
        groups = [[term for term in group if term.field == WORDS] for group in query.groups]
        self._wanted = [
            _Wanted(number, term, tuple(map(stem, term.words))) for number, group in enumerate(groups) for term in group
        ]
        self._groups = set(range(len(groups)))
        self._without = Marker(Query(groups=(query.without,))) if query.without else None
        self._begun: dict[str, list[_Wanted]] = {}

    def __bool__(self) -> bool:
        return bool(self._wanted)

    def hits(self, text: str) -> list[Hit]:
        """The words of a text that were asked for, in order."""
        places = list(_places(text))
        found = self._matches([form for form, _, _ in places])
        return [Hit(start=places[m.at][1], end=places[m.at + m.size - 1][2]) for m in found]

    def answers(self, text: str) -> bool:
        """Whether everything that was asked for stands in a text, and nothing that should not."""
        found = {m.group for m in self._matches([form for form, _, _ in _places(text)])}
        return found == self._groups and not (self._without is not None and self._without.hits(text))

    def score(self, text: str, sources: int) -> float:
        """How well a text answers: from 0 to about the number of things asked for."""
        bare = text.strip(_QUOTES)
        forms = _WORD.findall(bare.lower()) if bare.isascii() else [form for form, _, _ in _places(bare)]
        found = self._matches(forms)
        best: dict[int, float] = {}
        for m in found:
            best[m.group] = max(best.get(m.group, 0.0), m.worth)
        total = sum(best.values()) + _AGAIN * log2(1 + len(found) - len(best))
        if len(best) > 1:
            total += _CLOSE * (len(best) - 1) / (_spread(found, len(best)) - len(best) + 2)
        return total / (1 + len(forms) / _LENGTH) * (1 + _BY_SOURCES * log2(max(1, sources)))

    def _matches(self, forms: Sequence[str]) -> list[_Match]:
        found = []
        for at, form in enumerate(forms):
            begun = self._begun.get(form)
            if begun is None:
                begun = self._begun[form] = [w for w in self._wanted if _is(form, 0, w)]
            for wanted in begun:
                size = len(wanted.stems)
                if size > 1 and not _follow(forms[at : at + size], wanted):
                    continue
                same = wanted.term.begins or tuple(forms[at : at + size]) == wanted.term.words
                found.append(_Match(at, size, wanted.group, 1.0 if same else _OTHER_FORM))
        return found


def _is(form: str, at: int, wanted: _Wanted) -> bool:
    """Whether a word is the one at a place of a term."""
    its = wanted.stems[at]
    if wanted.term.begins and at == len(wanted.stems) - 1:
        return stem(form).startswith(its)
    return stem(form) == its


def _follow(forms: Sequence[str], wanted: _Wanted) -> bool:
    return len(forms) == len(wanted.stems) and all(_is(form, at, wanted) for at, form in enumerate(forms))


def _places(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text as the index has them, with their first character and the one behind their last."""
    for m in _WORD.finditer(text):
        if m[0].isascii():
            yield m[0].lower(), m.start(), m.end()
        else:
            yield from ((form, m.start(), m.end()) for form in plain(m[0]))


def _spread(found: Sequence[_Match], groups: int) -> int:
    """Words of the shortest stretch in which every group is."""
    last: dict[int, int] = {}
    best = found[-1].at - found[0].at + 1
    for match in found:
        last[match.group] = match.at
        if len(last) == groups:
            best = min(best, match.at - min(last.values()) + 1)
    return max(best, groups)
