"""Which row is meant by an id, or by the beginning of one."""

from __future__ import annotations

import re
from typing import Final

from onrecord.errors import UsageError
from onrecord.ledger.storage.store import Store

TABLES: Final = {
    **{"statement": "statements", "event": "events", "figure": "figures", "actor": "actors", "document": "documents"},
    **{"incident": "incidents", "utterance": "utterances", "identity": "profiles"},
}
"""The kinds of rows that can be shown, and their tables."""
_READ: Final = ("statement", "event", "figure", "actor", "document")
"""Kinds that come before others under the same digits: an incident is named by one of its events."""
_PREFIX: Final = {"document": "", "identity": "profile-"}
_GIVEN: Final = re.compile(r"(?:(?P<kind>[a-z]+)-)?(?P<digits>[0-9a-f]{1,16})", re.ASCII)
_FEWEST: Final = 6


def row_meant(store: Store, given: str) -> tuple[str, str]:
    """The kind and the id of the row that is meant. UsageError where there is none, or several."""
    asked = given.strip().lower()
    found = _GIVEN.fullmatch(asked)
    for kind in TABLES:
        for (i,) in store.rows(f"select id from {TABLES[kind]} where id = ?", (given.strip(),)):
            return kind, i
    if found is None:
        raise UsageError(
            f"{given!r} is no id; ids are written as event-1f0e2d3c4b5a6978, and `onrecord find` gives them"
        )
    if len(found["digits"]) < _FEWEST:
        raise UsageError(f"{given!r} is too short; give at least {_FEWEST} digits of an id")
    kinds = [k for k in TABLES if found["kind"] in (None, k, _prefix(k).rstrip("-"))]
    for some in ([k for k in kinds if k in _READ], [k for k in kinds if k not in _READ]):
        rows = [(kind, i) for kind in some for i in _beginning(store, kind, found["digits"])]
        if len(rows) > 1:
            raise UsageError(f"{given!r} is the beginning of several ids: {', '.join(i for _, i in rows[:5])}")
        if rows:
            return rows[0]
    raise UsageError(f"no row of this ledger has the id {given!r}; `onrecord find` gives ids")


def _prefix(kind: str) -> str:
    return _PREFIX.get(kind, f"{kind}-")


def _beginning(store: Store, kind: str, digits: str) -> list[str]:
    low = _prefix(kind) + digits
    sql = f"select id from {TABLES[kind]} where id >= ? and id < ? order by id limit 3"
    return [i for (i,) in store.rows(sql, (low, f"{low}g"))]
