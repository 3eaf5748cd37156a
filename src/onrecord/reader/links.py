"""How the rows of a report stand to each other: disputes, confirmations, newer counts, mentions of one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.reader.analysis import Analysis
from onrecord.reader.disputes import disputes
from onrecord.reader.follow_ups import corroborations, updates
from onrecord.reader.propositions import Propositions
from onrecord.reader.sames import sames
from onrecord.record import Actor, Date, Event, Figure, Link, Place, Statement


def links(
    analysis: Analysis,
    statements: Sequence[Statement],
    events: Sequence[Event],
    figures: Sequence[Figure],
    actors: Sequence[Actor],
    dates: Sequence[Date],
    places: Sequence[Place],
) -> Iterator[Link]:
    """The links of a document, kind by kind. A count that updates an older one does not dispute it."""
    of = Propositions(analysis, statements, actors)
    newer = updates(analysis, figures)
    pairs = {frozenset((link.from_, link.to)) for link in newer}
    for link in disputes(analysis, of, statements, events, figures, actors):
        if frozenset((link.from_, link.to)) not in pairs:
            yield link
    yield from corroborations(of)
    yield from newer
    yield from sames(analysis, events, dates, places)
