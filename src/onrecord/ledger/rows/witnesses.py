"""Whose word the reports of a family of copies are: what counts as one independent source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from onrecord.compare.wording import folded

COLUMNS: Final = "d.id, d.day, d.outlet, d.origin"
"""The columns of `documents d` that make a witness."""


class Witness(NamedTuple):
    """One report of a family: when and by whom it was published, and whose text it says it is."""

    id: str
    day: str | None
    outlet: str | None
    origin: str | None


def source_of(family: str, reports: Iterable[Witness]) -> str:
    """The source of all reports of a family: the agency that its credit lines name, or the outlet that had it first.

    So two articles of one outlet are one source, and so are two of one agency that two outlets printed. Where credit
    lines name several agencies, none of them is it; where no outlet is known, a family is a source of its own.
    """
    every = list(reports)
    origins = {folded(r.origin) for r in every if r.origin}
    if len(origins) == 1:
        return origins.pop()
    named = [(r.day or "~", r.id, r.outlet) for r in every if r.outlet]
    return folded(min(named)[2]) if named else family
