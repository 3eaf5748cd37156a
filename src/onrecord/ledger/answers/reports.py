"""Reports as an answer names them: who published what, when, and whose copy it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Store

COLUMNS = "d.id, d.title, d.outlet, d.day, d.path, d.url, d.family, d.source, d.origin"
"""The columns of `documents d` that make a report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report. `family`: reports of one family copy one text; `source`: whose word it is, which counts once."""

    id: str
    title: str | None
    outlet: str | None
    day: str | None
    path: str | None
    url: str | None
    family: str
    source: str
    origin: str | None

    @property
    def name(self) -> str:
        """The outlet; for a report without one the name of its file, its address, its id."""
        file = (self.path or "").rstrip("/").rpartition("/")[2]
        return self.outlet or file or self.url or self.id

    @property
    def order(self) -> tuple[str, str, str]:
        """The order in which reports are told: the earliest first."""
        return self.day or "~", self.outlet or "~", self.id


def report_of(row: Sequence[object]) -> Report:
    """The report in a row of COLUMNS."""
    id, title, outlet, day, path, url, family, source, origin = (None if c is None else str(c) for c in row)
    return Report(
        id=id or "",
        title=title,
        outlet=outlet,
        day=day,
        path=path,
        url=url,
        family=family or "",
        source=source or "",
        origin=origin,
    )


def reports(store: Store, ids: Iterable[str]) -> dict[str, Report]:
    """The reports with these ids."""
    sql = f"select {COLUMNS} from documents d where d.id in ({{}})"
    return {row[0]: report_of(row) for row in linking.among(store, sql, ids)}


def firsts(store: Store, families: Iterable[str]) -> dict[str, Report]:
    """The first report of each family: the one that the others are copies of, as far as days tell."""
    found: dict[str, Report] = {}
    sql = f"select {COLUMNS} from documents d where d.family in ({{}})"
    for row in linking.among(store, sql, families):
        report = report_of(row)
        known = found.get(report.family)
        if known is None or report.order < known.order:
            found[report.family] = report
    return found


def independent(some: Iterable[Report]) -> int:
    """How many independent sources some reports are."""
    return len({report.source for report in some})
