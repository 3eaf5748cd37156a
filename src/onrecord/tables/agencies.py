"""News agencies whose names mean something else inside a sentence.

The names of agencies are a table of the sources (`onrecord.sources.labels.agencies`), which need them to read a page's
head; `data/agency_namesakes.tsv` says which of them are no sure sign elsewhere ("the PA said").
"""

from __future__ import annotations

from functools import cache

from onrecord.tables.tsv import rows

__all__ = ["agency_namesakes"]


@cache
def agency_namesakes() -> frozenset[str]:
    """Printed names of agencies that are more often something else inside a sentence."""
    return frozenset(printed for printed, _ in rows("agency_namesakes"))
