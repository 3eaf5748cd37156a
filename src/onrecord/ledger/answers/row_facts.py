"""What the columns of one row say, in words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from onrecord.ledger.joining import linking
from onrecord.ledger.rows.row_ids import TABLES
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.tables import tables

_PLUMBING: Final = frozenset({"id", "position", "text", "profile", "happening", "incident", "utterance", "body"})
"""Columns that are no facts of a row."""


def cells_of(store: Store, kind: str, id: str) -> dict[str, Any]:
    """The cells of a row by the names of its columns."""
    names = tables()[TABLES[kind]].names
    (row,) = store.rows(f"select {', '.join(names)} from {TABLES[kind]} where id = ?", (id,))
    return dict(zip(names, row, strict=True))


def text_of(store: Store, document: str) -> str:
    """The text of a report."""
    ((text,),) = store.rows("select text from documents where id = ?", (document,))
    return str(text)


def facts_of(store: Store, kind: str, cells: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """What the columns of a row say; references as the words of the row that they lead to."""
    found = []
    for column in tables()[TABLES[kind]].columns:
        value = cells[column.name]
        if value in (None, "", "[]", "{}") or column.name in _PLUMBING or column.name.endswith("_at"):
            continue
        if column.to in _NAMED:
            value = "; ".join(str(x) for (x,) in store.rows(_NAMED[column.to], (value,)))
        elif column.to is not None or column.name in ("document", "family", "reading"):
            continue
        elif isinstance(value, str) and value.startswith("["):
            value = _listed(store, column.name, json.loads(value))
        found.append((column.name, f"{value:g}" if isinstance(value, float) else str(value)))
    if kind == "event":
        sql = (
            "select p.part, a.name from event_parties p join actors a on a.id = p.actor where p.event = ?"
            " order by p.part, p.position"
        )
        found += [(part, name) for part, name in store.rows(sql, (cells["id"],))]
    return tuple((name, value) for name, value in found if value)


_NAMED: Final = {
    "actors": "select name from actors where id = ?",
    "dates": "select case when begins is null then words when begins = ends then begins else begins || ' to ' ||"
    " coalesce(ends, '') end from dates where id = ?",
    "places": "select case when country is null then name else name || ' (' || country || ')' end"
    " from places where id = ?",
}
"""How a row of another table is called in a fact."""


_LISTED: Final = {
    "via": "select id, name from actors where id in ({})",
    "figures": "select id, words from figures where id in ({})",
}


def _listed(store: Store, column: str, ids: Sequence[str]) -> str:
    if column not in _LISTED:
        return ", ".join(map(str, ids))
    called: dict[str, str] = dict(linking.among(store, _LISTED[column], ids))
    return ", ".join(str(called.get(i, i)) for i in ids)
