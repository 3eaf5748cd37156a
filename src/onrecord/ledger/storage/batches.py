"""Long lists of values in a query: asked in several, as no database takes any number of `?`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.ledger.storage.store import Row, Store, Value

_AT_ONCE = 512
"""Values in one query, at most."""


def among(store: Store, sql: str, values: Iterable[Value]) -> Iterator[Row]:
    """The rows of a query whose `{}` stands for a list of values, however many there are."""
    left = sorted(set(values))
    for first in range(0, len(left), _AT_ONCE):
        some = left[first : first + _AT_ONCE]
        # One of few lengths, the last value repeated: the database knows the query from before.
        some += some[-1:] * ((1 << (len(some) - 1).bit_length()) - len(some))
        yield from store.rows(sql.format(", ".join("?" * len(some))), some)
