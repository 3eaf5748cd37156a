"""Which documents an older version has read, to be read again from the text and metadata that the ledger keeps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.store import Store
from onrecord.record import Document

_AT_ONCE = 200
"""Ids that are looked up at once: no query stays open while records are written."""


def outdated(store: Store, now: Callable[[str], Version]) -> Iterator[Document]:
    """The documents that an older version has read, in the order of their ids. `now`: the version for rules of text.

    What this version has read already is not among them, so that a run that was stopped goes on when it is started
    again. A reading of a newer version is none that this one should replace.
    """
    last = ""
    sql = (
        "select d.id, r.onrecord, r.model, r.text_profile from documents d join readings r on r.id = d.reading"
        f" where d.id > ? order by d.id limit {_AT_ONCE}"
    )
    while some := store.rows(sql, (last,)):
        for document, onrecord, model, text_profile in some:
            was = Version(onrecord=onrecord, model=model, text_profile=text_profile)
            if older(was, now(text_profile)) and (record := load(store, document)) is not None:
                yield record.document
        last = some[-1][0]


def older(one: Version, other: Version) -> bool:
    """Whether one version came before another: by its model, then by its package. Rules of text are not compared."""
    return (_order(one.model), _order(one.onrecord)) < (_order(other.model), _order(other.onrecord))


def _order(version: str) -> tuple[tuple[int, int, str], ...]:
    """Numbers by their value and before words: 0.9 before 0.10, 1.0.dev1 before 1.0."""
    parts = re.findall(r"\d+|[a-z]+", version.lower())
    found = [(1, int(p), "") if p.isdecimal() else (-1, 0, p) for p in parts]
    return (*found, (0, 0, ""))
