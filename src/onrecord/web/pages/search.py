"""Search: the rows that answer a question, with every filter of `onrecord find`."""

from __future__ import annotations

from typing import Any, Final

from onrecord.exports.answers.found import FOUND
from onrecord.ledger.answers.counting import counted
from onrecord.ledger.answers.finding import find
from onrecord.ledger.answers.found import Found
from onrecord.web.answering import Page, behind
from onrecord.web.asked import Asked

FILTERS: Final = (
    *("speaker", "about", "country", "type", "act", "since", "until", "status", "voice", "outlet", "kind"),
    *("min_sources", "judged", "disputed"),
)


def search(asked: Asked) -> Page:
    """The best answers, a page at a time, and how many there are."""
    question: dict[str, Any] = {
        name: asked.text(name)
        for name in (
            "speaker",
            "about",
            "country",
            "type",
            "act",
            "since",
            "until",
            "status",
            "voice",
            "outlet",
            "kind",
        )
    }
    question |= {
        "disputed": asked.flag("disputed"),
        "min_sources": asked.number("min_sources"),
        "judged": asked.one_of("judged", ("only", "unrejected")),
    }
    words, after = asked.words(), asked.text("after")
    order = asked.text("order") or "best"
    found = find(asked.store, words, **question, order=order, limit=asked.limit(), after=after)
    number = counted(asked.store, words, **question)
    used = [name for name in FILTERS if question[name]]
    return Page(
        template="search.html",
        title=f"Search: {words}" if words else "Search",
        data={"rows": found.rows, "after": found.after, "number": number},
        more={
            "rows": [(row, pieces(row)) for row in found.rows],
            "number": number,
            "next": behind(asked, found.after),
            "used": used,
        },
        table=(FOUND, found.rows),
        section="search",
    )


def pieces(row: Found) -> list[tuple[str, bool]]:
    """The snippet in pieces, each with whether it was asked for."""
    cut: list[tuple[str, bool]] = []
    at = 0
    for start, end in row.hits:
        cut += [(row.snippet[at:start], False), (row.snippet[start:end], True)]
        at = end
    return [piece for piece in (*cut, (row.snippet[at:], False)) if piece[0]]
