"""The front page: what came in, what is newly disputed, which tolls moved."""

from __future__ import annotations

from onrecord.ledger.answers.lately import lately
from onrecord.web.answering import Page
from onrecord.web.asked import Asked

ROWS = 8
"""Of each kind."""


def front(asked: Asked) -> Page:
    """The newest of everything."""
    found = lately(asked.store, limit=ROWS)
    names = (
        ("reports", found.totals.reports),
        ("statements", found.totals.statements),
        ("incidents", found.totals.incidents),
        ("of them disputed", found.totals.disputed),
    )
    return Page(
        template="front.html",
        title="Front page",
        data=found,
        more={"totals": names},
        section="front",
    )
