"""What the ledger has made of the rows of one report: what each of them is a witness of, and how many there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from onrecord.ledger.storage.store import Store

_GROUPS: Final = (
    "select s.id, u.id, u.sources from statements s join utterances u on u.id = s.utterance where s.document = ?",
    "select e.id, n.id, n.sources from events e join happenings h on h.id = e.happening"
    " join incidents n on n.id = h.incident where e.document = ?",
    "select f.id, n.id, n.sources from figures f join happenings h on h.id = f.happening"
    " join incidents n on n.id = h.incident where f.document = ?",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The utterance or incident that a row belongs to, and the independent sources that tell of it."""

    id: str
    sources: int


def groups(store: Store, document: str) -> dict[str, Group]:
    """The groups of a report's statements, events and figures, by row; a row that stands alone has none."""
    return {
        row: Group(id=group, sources=sources) for sql in _GROUPS for row, group, sources in store.rows(sql, (document,))
    }


def identities(store: Store, document: str) -> dict[str, str]:
    """The identity of each actor of a report, across reports."""
    sql = "select a.id, p.identity from actors a join profiles p on p.id = a.profile where a.document = ?"
    return dict(store.rows(sql, (document,)))
