"""The judging queue: one row after the other, to be confirmed, rejected or corrected from the keyboard."""

from __future__ import annotations

from onrecord.ledger.answers.showing import show
from onrecord.ledger.coding.queue import waiting
from onrecord.ledger.rows.values import correctable
from onrecord.web.answering import Page
from onrecord.web.asked import Asked
from onrecord.web.pages.rows import JUDGED

KINDS = ("statements", "events", "figures")


def judge(asked: Asked) -> Page:
    """The next row for whoever judges; a form for their name where nobody has said it.

    `skip`: rows that were passed over, behind each other; `judged_by`: the second coder's queue, of rows that this
    other has judged, whose word is not shown.
    """
    kind, other = asked.one_of("kind", KINDS), asked.text("judged_by")
    skipped = tuple(asked.query.get("skip", ()))[-50:]
    if asked.coder is None:
        return Page(
            template="judge.html",
            title="Judge",
            data={"coder": None},
            more={"row": None, "queue": None, "fields": [], "blind": False, "skipped": skipped, "rest": {}},
            section="judge",
        )
    queue = waiting(
        asked.store,
        asked.coder,
        kinds=(kind,) if kind else KINDS,
        judged_by=other,
        document=asked.text("document"),
        disputed=asked.flag("disputed"),
        limit=len(skipped) + 1,
    )
    next_ = next((id for id in queue.rows if id not in skipped), None)
    shown = show(asked.store, next_) if next_ is not None else None
    table = JUDGED[shown.kind] if shown is not None else None
    return Page(
        template="judge.html",
        title="Judge",
        data={"coder": asked.coder, "row": shown, "queue": queue},
        more={
            "row": shown,
            "queue": queue,
            "fields": list(correctable(table)) if table else [],
            "blind": other is not None,
            "skipped": skipped,
            "rest": {name: given[-1] for name, given in asked.query.items() if name != "skip"},
        },
        section="judge",
    )
