"""Tolls: counts as series by voice, each with its chart, and every point with its words."""

from __future__ import annotations

from onrecord.errors import UsageError
from onrecord.exports.answers.columns import TOLLS
from onrecord.ledger.answers.incident_accounts import whole_id
from onrecord.ledger.answers.lately import revised
from onrecord.ledger.answers.tolls import toll as counted
from onrecord.web.answering import NotThere, Page
from onrecord.web.asked import Asked
from onrecord.web.charts.toll import charts

MOST = 100
"""Of the newest figures that are asked for, so many are looked at."""
ASKED = ("words", "place", "country", "incident")
"""Of which one must be asked."""


def tolls(asked: Asked) -> Page:
    """The tolls of what is asked for; where nothing is, those that moved lately."""
    if not any(asked.text(name) for name in ASKED):
        moved = revised(asked.store, limit=20)
        return Page(
            template="tolls.html",
            title="Tolls",
            data={"revised": moved},
            more={"tolls": [], "charts": [], "revised": moved, "asked": False, "most": MOST},
            section="tolls",
        )
    incident = asked.text("incident")
    found = counted(
        asked.store,
        words=asked.words(),
        place=asked.text("place"),
        country=asked.text("country"),
        measure=asked.text("measure"),
        incident=whole_id(asked.store, incident) if incident else None,
        since=asked.text("since"),
        until=asked.text("until"),
        limit=asked.limit(8),
        most=MOST,
    )
    return Page(
        template="tolls.html",
        title="Tolls",
        data={"rows": found},
        more={"tolls": found, "charts": [charts(t) for t in found], "revised": (), "asked": True, "most": MOST},
        table=(TOLLS, ((t, p) for t in found for p in t.points)),
        section="tolls",
    )


def toll(asked: Asked) -> Page:
    """The tolls that one figure belongs to."""
    try:
        found = counted(asked.store, figure=asked.id)
    except UsageError as error:
        raise NotThere(str(error)) from error
    if not found:
        raise NotThere(f"no toll has the figure {asked.id}")
    return Page(
        template="toll.html",
        title=f"Toll: {found[0].measure}",
        data={"rows": found},
        more={"tolls": found, "charts": [charts(t) for t in found]},
        table=(TOLLS, ((t, p) for t in found for p in t.points)),
        section="tolls",
    )
