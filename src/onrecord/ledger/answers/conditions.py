"""The WHERE of a question, put together one condition after the other, with the values for its `?`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.words import Query, Term, facet_term, parse

MOST_MATCHES: Final = 4000
"""Rows that a question takes from the full-text index, at most: the newest."""
_AT_ONCE: Final = 500
_LAST: Final = 2**63 - 1


class Conditions:
    """Conditions that must all hold."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.values: list[object] = []

    def add(self, sql: str, *values: object) -> None:
        """Takes a condition in, with a value for each of its `?`."""
        self._parts.append(f"({sql})")
        self.values += values

    def __bool__(self) -> bool:
        return bool(self._parts)

    @property
    def where(self) -> str:
        """The clause; "" where nothing is asked."""
        return f" where {' and '.join(self._parts)}" if self._parts else ""


def marks(values: Collection[object]) -> str:
    """A `?` for each of some values; a list that no value is in where there are none."""
    return ", ".join("?" * len(values)) if values else "null"


def matching(store: Store, words: str, kind: str | None = None, *, most: int = MOST_MATCHES) -> list[str] | None:
    """Ids of the rows whose words match what a reader typed, of one kind where one is asked for: the newest of them.

    None where what was typed holds no word to look for.
    """
    return _entries(store, "row", words, kind, most)


def matching_code(store: Store, name: str, code: str, kind: str, *, most: int = MOST_MATCHES) -> list[str]:
    """The same of the rows of a kind under a code, such as a country's."""
    return _rows(store, "row", parse("").and_(facet_term("is", kind)).and_(facet_term(name, code)), most)


def matching_names(store: Store, names: Sequence[str], field: str, *, most: int = MOST_MATCHES) -> list[str]:
    """The same of the rows that have one of some names (see `name_word`) in a field."""
    return _rows(store, "row", parse("").and_(*(Term(words=(name,), field=field) for name in names)), most)


def matching_reports(store: Store, words: str, *, most: int = MOST_MATCHES) -> list[str] | None:
    """The same, but the ids of the reports of these rows, each once; `most` is of rows."""
    found = _entries(store, "document", words, None, most)
    return list(dict.fromkeys(found)) if found is not None else None


def _entries(store: Store, column: str, words: str, kind: str | None, most: int) -> list[str] | None:
    query = parse(words)
    if not query.groups:
        return None
    if kind is not None:
        query = query.and_(facet_term("is", kind))
    return _rows(store, column, query, most)


def _rows(store: Store, column: str, query: Query, most: int) -> list[str]:
    ids = store.matching(query, 0, _LAST, newest=True, limit=most)
    found: list[str] = []
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        found += [row for (row,) in store.rows(f"select {column} from entries where id in ({marks(some)})", some)]
    return found
