"""What a statement is about, names left out, and which of it stands under a negation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.compare.wording import root_of, roots, words
from onrecord.tables.words import word_list

_REACH: Final = 5
"""Words after a negation that it may turn round."""
_LIGHT: Final = frozenset({"mak", "giv", "hav", "such", "ev", "even", "tak"})
"""Roots of words that are negated with what comes next: "**made** no offer", "**no such** order"."""
_HELPERS: Final = frozenset(
    {"am", "is", "are", "was", "were", "be", "been", "do", "does", "did", "has", "have", "had"}
    | {"will", "would", "can", "could", "may", "might", "shall", "should", "must"}
)
_CLAUSE: Final = re.compile(r"[,;:.!?–—]|\b(?:but|and then|which|who|because|although|while)\b")
_CAPITAL: Final = re.compile(r"(?<=[a-z,’'\"“] )[A-Z][\w’'-]*|\b[A-Z][\w-]+(?= [A-Z])|\b[A-Z]{2,}\b")


class Matter(NamedTuple):
    """What a statement is about, names left out, and which of it stands under a negation, by the words that say so."""

    roots: frozenset[str]
    negated: dict[str, str]
    undone: frozenset[str]
    """Those of the negated that are verbs: "did not **enter**", "never **crossed**"."""


@lru_cache(maxsize=1 << 11)
def matter(content: str) -> Matter:
    """The matter of a statement's content."""
    bare = _CAPITAL.sub(" ", content)
    negated: dict[str, str] = {}
    undone: set[str] = set()
    for clause in _CLAUSE.split(bare):
        order = words(clause or "")
        for at, word in enumerate(order):
            if word in word_list("negating") or word in word_list("failing"):
                under = [(w, r) for w in order[at + 1 : at + 1 + _REACH] if (r := root_of(w)) and r not in _LIGHT]
                for written, r in under[:1]:
                    next_to = order[at + 1] == written
                    negated.setdefault(r, f"{word} {written}" if next_to else f"{word} … {written}")
                    if next_to and (word == "never" or (word == "not" and _helped(order, at))):
                        undone.add(r)
    return Matter(roots(bare), negated, frozenset(undone))


def _helped(order: Sequence[str], at: int) -> bool:
    """Whether a negation stands behind the verb that helps another: "**did** not enter", not "men but not women"."""
    return at > 0 and order[at - 1] in _HELPERS


def first_clause(content: str) -> str:
    """The words of a content up to the first break: what is denied by a denial."""
    return _CLAUSE.split(content)[0] or ""


def as_written(root: str, content: str) -> str:
    """The first word of a content that has this root; the root itself where there is none."""
    return next((word for word in words(content) if root in roots(word)), root)
