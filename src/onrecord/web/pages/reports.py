"""The list of reports, the newest first."""

from __future__ import annotations

from operator import attrgetter as of
from typing import Final

from onrecord.exports.answers.rows import Columns
from onrecord.ledger.answers.report_lists import reports_newest
from onrecord.web.answering import Page, behind
from onrecord.web.asked import Asked

COLUMNS: Final[Columns] = {
    **{name: of(f"report.{name}") for name in ("id", "day", "outlet", "title", "url", "path", "family", "source")},
    **{name: of(name) for name in ("byline", "statements", "events", "figures", "copies")},
}


def reports(asked: Asked) -> Page:
    """Reports by day."""
    found = reports_newest(
        asked.store,
        outlet=asked.text("outlet"),
        since=asked.text("since"),
        until=asked.text("until"),
        words=asked.words(),
        families=not asked.flag("copies"),
        limit=asked.limit(),
        after=asked.text("after"),
    )
    return Page(
        template="reports.html",
        title="Reports",
        data=found,
        more={"next": behind(asked, found.after)},
        table=(COLUMNS, found.rows),
        section="reports",
    )
