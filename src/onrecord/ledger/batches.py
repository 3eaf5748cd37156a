"""Long lists of values in a query: asked in several, as no database takes any number of `?`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.ledger.store import Row, Store

_AT_ONCE = 500
"""Values in one query, at most."""


def among(store: Store, sql: str, values: Iterable[str]) -> Iterator[Row]:
    """The rows of a query whose `{}` stands for a list of values, however many there are."""
    left = sorted(set(values))
    for first in range(0, len(left), _AT_ONCE):
        some = left[first : first + _AT_ONCE]
        yield from store.rows(sql.format(", ".join("?" * len(some))), some)
