"""Disputes inside a report: rows that it sets against each other, each link with its ground in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.reader.analysis import Analysis
from onrecord.reader.answers import Answers
from onrecord.reader.causes import causes
from onrecord.reader.culprits import blamed_twice, culprits, killed_by_two, laid_elsewhere
from onrecord.reader.pleas import defences, pleas
from onrecord.reader.propositions import Propositions
from onrecord.reader.sides import Sides
from onrecord.reader.tolls import tolls
from onrecord.reader.versions import Versions
from onrecord.record import Actor, Event, Figure, Link, Statement


def disputes(
    analysis: Analysis,
    of: Propositions,
    statements: Sequence[Statement],
    events: Sequence[Event],
    figures: Sequence[Figure],
    actors: Sequence[Actor] = (),
) -> tuple[Link, ...]:
    """The links of kind `disputes`, in text order of the statements that answer; each pair of rows once."""
    sides = Sides(analysis, of, statements, events, actors)
    links = [
        *Answers(sides).links(),
        *pleas(sides),
        *defences(sides),
        *Versions(sides).links(),
        *causes(sides),
        *culprits(sides),
        *blamed_twice(sides),
        *killed_by_two(sides),
        *laid_elsewhere(sides),
        *tolls(sides, figures),
    ]
    return tuple({frozenset((link.from_, link.to)): link for link in reversed(links)}.values())[::-1]
