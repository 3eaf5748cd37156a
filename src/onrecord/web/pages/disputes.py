"""The board of what is disputed, both sides next to each other."""

from __future__ import annotations

from onrecord.exports.answers.columns import DISPUTES
from onrecord.ledger.answers.disputes import disputes as open_disputes
from onrecord.ledger.answers.incident_accounts import whole_id
from onrecord.web.answering import Page, behind
from onrecord.web.asked import Asked

MOST = 1500
"""Of the newest rows with the words that are asked for, so many are looked at."""


def disputes(asked: Asked) -> Page:
    """Matters, the one with the newest dispute first."""
    incident = asked.text("incident")
    found = open_disputes(
        asked.store,
        words=asked.words(),
        voice=asked.text("voice"),
        country=asked.text("country"),
        incident=whole_id(asked.store, incident) if incident else None,
        since=asked.text("since"),
        until=asked.text("until"),
        limit=asked.limit(),
        after=asked.text("after"),
        most=MOST,
    )
    return Page(
        template="disputes.html",
        title="Disputes",
        data=found,
        more={"next": behind(asked, found.after), "most": MOST},
        table=(DISPUTES, ((m, d) for m in found.rows for d in m.disputes)),
        section="disputes",
    )
