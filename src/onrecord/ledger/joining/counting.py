"""In how many reports a group stands, and in how many independent ones: copies of one text, and reports of one outlet,
count once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from onrecord.ledger.joining.linking import among
from onrecord.ledger.storage.store import Store

COUNTED: Final = {
    "incidents": "select t.incident, count(distinct t.document), count(distinct d.source)"
    " from happenings t join documents d on d.id = t.document where t.incident {} group by t.incident",
    "utterances": "select t.utterance, count(distinct t.document), count(distinct d.source)"
    " from statements t join documents d on d.id = t.document where t.utterance {} group by t.utterance",
}
"""For each kind of group a query for id, reports and sources; `{}` says of which."""


def recount(store: Store, table: str, groups: Iterable[str]) -> None:
    """Counts anew for these groups of a table."""
    found = among(store, COUNTED[table].format("in ({})"), groups)
    store.write(
        f"update {table} set reports = ?, sources = ? where id = ?",
        [(reports, sources, group) for group, reports, sources in found],
    )
