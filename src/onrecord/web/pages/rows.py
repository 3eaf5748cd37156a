"""One statement, event or figure: its words in context, every witness, what disputes it, what people say of it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.errors import UsageError
from onrecord.ledger.answers.row_shown import Shown
from onrecord.ledger.answers.showing import show
from onrecord.ledger.coding.judging import Standing, standing
from onrecord.ledger.rows.row_ids import row_meant
from onrecord.ledger.rows.values import correctable
from onrecord.web.answering import Moved, NotThere, Page
from onrecord.web.asked import Asked
from onrecord.web.links import link

_ELSEWHERE = {"document": "report", "incident": "incident", "identity": "actor"}
JUDGED = {"statement": "statements", "event": "events", "figure": "figures", "actor": "actors"}
"""Kinds of rows that people judge, and their tables."""
TITLES = {"statement": "A statement", "event": "An event", "figure": "A figure", "utterance": "One utterance"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPage:
    """A row and what stands of it."""

    row: Shown
    standing: Standing | None


def row(asked: Asked) -> Page | Moved:
    """The row with this id, or the only one whose id begins so; reports, incidents and actors have their own pages."""
    try:
        kind, id = row_meant(asked.store, asked.id)
        if (page := _ELSEWHERE.get(kind)) is not None:
            return Moved(link(page, id))
        shown = show(asked.store, id)
    except UsageError as error:
        raise NotThere(str(error)) from error
    stands = standing(asked.store, id) if kind in JUDGED else None
    return Page(
        template="row.html",
        title=TITLES.get(kind, shown.title),
        data=RowPage(row=shown, standing=stands),
        more={"fields": [*correctable(JUDGED[kind])] if kind in JUDGED else [], "back": link("row", id)},
        section="",
    )
