"""Links and relations of one kind by day, those of the newest reports first, without a look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.ledger.storage.store import Row, Store

_FIRST: Final = 64
_AT_ONCE: Final = 512
"""Reports that are looked at together: the first, and later ones."""


def newest(
    store: Store, kind: str, *, since: str | None = None, until: str | None = None, most: int | None = None
) -> Iterator[tuple[str, list[Row]]]:
    """The rows of `links` and `relations` of a kind as `speaks_against` has them, some days of reports at a time.

    Each time the first of these days, and the rows whose newer report is of one of them, in order: the last day first.
    `most`: so many reports are looked at, about; all where it is None. Reports without a day are not.
    """
    for low, high in days_of_reports(store, since=since, until=until, most=most):
        rows = [row for sql in _OF_DAYS for row in store.rows(sql, (kind, low, high))]
        yield low, sorted(sorted(rows, key=lambda r: (r[1], r[2])), key=lambda r: str(r[0]), reverse=True)


def days_of_reports(
    store: Store, *, since: str | None = None, until: str | None = None, most: int | None = None
) -> Iterator[tuple[str, str]]:
    """Days on which reports were published, from one to another, so many reports at a time: the last days first.

    `most`: of so many reports, about.
    """
    below, size = "~~", _FIRST
    while most is None or most > 0:
        limit = size if most is None else min(size, most)
        days = [day for (day,) in store.rows(_DAYS, (since or "", until or "~", below, limit))]
        if not days:
            return
        below = days[-1]
        yield below, days[0]
        most = most - len(days) if most is not None else None
        size = min(2 * size, _AT_ONCE)


def day_of_last(store: Store, most: int) -> str | None:
    """The day of the oldest of so many reports, the newest that have one; None where there are fewer."""
    sql = "select day from documents where day is not null order by day desc limit 1 offset ?"
    return next((day for (day,) in store.rows(sql, (most - 1,))), None)


_DAYS: Final = "select d.day from documents d where d.day >= ? and d.day <= ? and d.day < ? order by d.day desc limit ?"
_OTHER: Final = (
    "select d.day, r.from_row, r.to_row, r.because, r.score, 'between reports' from documents d"
    " join relations r on r.{0}_document = d.id join documents o on o.id = r.{1}_document"
    " where r.kind = ? and d.day between ? and ? and coalesce(o.day, '') {2} d.day"
)
_OF_DAYS: Final = (
    "select d.day, l.from_row, l.to_row, l.because, l.score, 'in one report' from documents d"
    " join links l on l.document = d.id where l.kind = ? and d.day between ? and ?",
    _OTHER.format("from", "to", "<="),
    _OTHER.format("to", "from", "<"),
)
