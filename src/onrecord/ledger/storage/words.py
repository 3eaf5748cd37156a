"""What a reader types into the search box, and what the full-text index holds.

Words stand for themselves and are stemmed; "in quotation marks" they must stand together; `viol*` begins a word;
`-word` must not stand there; `OR` between two parts takes either. Every other sign is a space: nothing that is typed is
ever a command of the database. Words like "the" are asked for in quotation marks only, or where nothing else is typed.

An entry has four fields: `words` (the content, or the sentence), `voices` (who says it), `parties` (whom it is about)
and `facets` (codes as one word each, such as `typeassault`), so that a search by speaker or type needs no second look.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from onrecord.errors import UsageError
from onrecord.tables.words import word_list

WORDS, VOICES, PARTIES, FACETS = "words", "voices", "parties", "facets"
FIELDS: Final = (WORDS, VOICES, PARTIES, FACETS)
KINDS: Final = ("statement", "event", "figure")
"""The rows that have an entry each."""

MOST_TERMS: Final = 64
"""Parts that one query may have."""
_PREFIX: Final = 2
"""Letters that a beginning of a word has at least."""
_PART: Final = re.compile(r'(?P<not>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_WORD: Final = re.compile(r"[^\W_]+", re.UNICODE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must stand together, in one field; the last may be the beginning of a word."""

    words: tuple[str, ...]
    field: str = WORDS
    begins: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Every group must match, by any of its terms; none of `without` may."""

    groups: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.groups or self.without)

    def and_(self, *terms: Term) -> Query:
        """The query that asks for one of these terms as well."""
        return Query(groups=(*self.groups, terms), without=self.without) if terms else self


def plain(text: str) -> tuple[str, ...]:
    """The words of a text as the index has them: letters and digits, in small letters, without accents."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return tuple(_WORD.findall(bare.casefold()))


def parse(typed: str) -> Query:
    """The query that a reader typed. What holds no word at all asks for nothing. UsageError for an endless one."""
    groups: list[list[Term]] = []
    without: list[Term] = []
    either = False
    for part in _PART.finditer(typed):
        if part["word"] == "OR" and groups:
            either = True
            continue
        given = part["phrase"] if part["phrase"] is not None else part["word"]
        words = plain(given)
        if not words:
            continue
        begins = part["phrase"] is None and given.endswith("*") and len(words[-1]) >= _PREFIX
        term = Term(words=words, begins=begins)
        if part["not"]:
            without.append(term)
        elif either:
            groups[-1].append(term)
        else:
            groups.append([term])
        either = False
    told = [group for group in groups if not all(map(_tells_little, group))] or groups
    query = Query(groups=tuple(map(tuple, told)), without=tuple(without))
    if sum(map(len, query.groups)) + len(without) > MOST_TERMS:
        raise UsageError(f"these are too many words for one search; take the {MOST_TERMS} that tell most, or fewer")
    return query


def _tells_little(term: Term) -> bool:
    return len(term.words) == 1 and not term.begins and term.words[0] in word_list("function words")


def name_word(name: str) -> str:
    """A whole name as one word, so that "Russia" is not found in "Bank of Russia"."""
    return facet("name", name)


@lru_cache(maxsize=1 << 14)
def facet(kind: str, value: str) -> str:
    """A code as one word: `facet("type", "ASSAULT")` is `typeassault`; an outlet's name loses its spaces."""
    return kind + "".join(plain(value))


def facet_term(kind: str, value: str) -> Term:
    """The term for rows with this code."""
    return Term(words=(facet(kind, value),), field=FACETS)
