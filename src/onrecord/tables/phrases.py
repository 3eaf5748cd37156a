"""Finding the phrase of a table in a row of words: longest first, heads before their complements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .lemmas import lemma

__all__ = ["PhraseIndex", "PhraseMatch"]

_COMPLEMENT = frozenset({"of", "for", "at", "in", "on", "to", "from", "with", "by", "who", "and", "or", ",", "(", "&"})
"""Words after which a noun phrase is no longer about its head: "president of the judges' union"."""

_POSTPOSED = frozenset({"general", "elect", "designate", "emeritus", "laureate"})
"""Adjectives that stand behind the noun that heads a phrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseMatch:
    """Where a phrase stands: half-open range of words, and the phrase as the table has it."""

    first: int
    last: int
    phrase: str
    plural: bool
    """The words have the plural of the phrase ("ministers" for "minister")."""


class PhraseIndex:
    """Phrases of a table by their first word. Hyphens count as spaces, so that "vice-president" is "vice president"."""

    def __init__(self, phrases: Iterable[str]) -> None:
        found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for phrase in phrases:
            pieces = _pieces(phrase)
            found[pieces[0]].append((pieces, phrase))
        self._by_first: Mapping[str, list[tuple[tuple[str, ...], str]]] = found
        self._known = lru_cache(maxsize=1 << 12)(self._find)

    def find(self, words: Sequence[str]) -> PhraseMatch | None:
        """The phrase that says what these words are about, or None.

        Phrases before the first complement ("of", "for", a comma) count more than those behind it; then the longest;
        then the last, which is the head of an English compound.
        """
        return self._known(tuple(words))

    def _find(self, words: tuple[str, ...]) -> PhraseMatch | None:
        pieces, owner = _split(words)
        singular = [_singular(piece) for piece in pieces]
        boundary = next((place for place, piece in enumerate(pieces) if place and piece in _COMPLEMENT), len(pieces))
        best: tuple[tuple[bool, int, int, bool], PhraseMatch] | None = None
        for start, piece in enumerate(pieces):
            for head in {piece, singular[start]}:
                for wanted, phrase in self._by_first.get(head, ()):
                    end = start + len(wanted)
                    exact = tuple(pieces[start:end]) == wanted
                    if not exact and not _same(wanted, pieces[start:end], singular[start:end]):
                        continue
                    match = PhraseMatch(first=owner[start], last=owner[end - 1] + 1, phrase=phrase, plural=not exact)
                    rank = (start < boundary, len(wanted), start, exact)
                    if best is None or rank > best[0]:
                        best = (rank, match)
        return best[1] if best else None


def _same(wanted: tuple[str, ...], pieces: list[str], singular: list[str]) -> bool:
    """Every word the same, but for the plural of the noun that heads the phrase: "ministers", "attorneys general"."""
    if len(wanted) != len(pieces):
        return False
    complement = next((k for k, word in enumerate(wanted) if k and word in _COMPLEMENT), len(wanted))
    head = complement - 2 if wanted[complement - 1] in _POSTPOSED and complement > 1 else complement - 1
    return all(
        want == piece or (k == head and want == one)
        for k, (want, piece, one) in enumerate(zip(wanted, pieces, singular, strict=True))
    )


def _singular(piece: str) -> str:
    return lemma(piece, "NNS", "NOUN") if piece[-1:] == "s" or piece.endswith("men") else piece


def _pieces(text: str) -> tuple[str, ...]:
    return tuple(text.lower().replace("\u2019", "'").replace("-", " ").split())


def _split(words: Sequence[str]) -> tuple[list[str], list[int]]:
    """Lower-case pieces of the words and, for each, the word that it is part of; lone hyphens fall away."""
    pieces: list[str] = []
    owner: list[int] = []
    for place, word in enumerate(words):
        for piece in _pieces(word):
            pieces.append(piece)
            owner.append(place)
    return pieces, owner
