"""What passed between two actors, week by week, and what each says of the other."""

from __future__ import annotations

from onrecord.exports.answers.columns import TIMELINE
from onrecord.ledger.answers.finding import find
from onrecord.ledger.answers.timelines import timeline
from onrecord.tables import state
from onrecord.web.answering import Page
from onrecord.web.asked import Asked
from onrecord.web.charts.weeks import charts

SAID = 10
"""Statements of each of the two about the other that a page shows."""


def party(name: str) -> str:
    """What a party is called: the state that a code stands for, or its name."""
    known = state(name)
    return known.name if known is not None else name


def between(asked: Asked) -> Page:
    """The timeline of two, and their statements about each other; the form alone where two are not named."""
    one, other = asked.text("one"), asked.text("other")
    since, until = asked.text("since"), asked.text("until")
    if one is None or other is None:
        return Page(
            template="between.html",
            title="Between two actors",
            data={"between": None},
            more={"timeline": None, "said": [], "charts": None, "names": ()},
            section="between",
        )
    found = timeline(asked.store, (one, other), since=since, until=until)
    said = [
        (speaker, about, find(asked.store, speaker=speaker, about=about, kind="statement", order="newest", limit=SAID))
        for speaker, about in ((one, other), (other, one))
    ]
    names = (party(found.between[0]), party(found.between[1]))
    return Page(
        template="between.html",
        title=f"{names[0]} and {names[1]}",
        data={"timeline": found, "said": [{"speaker": s, "about": a, "rows": p.rows} for s, a, p in said]},
        more={"timeline": found, "said": said, "charts": charts(found, names), "names": names},
        table=(TIMELINE, found.passages),
        section="between",
    )
