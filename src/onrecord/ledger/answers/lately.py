"""What has come in lately: the newest reports, the tolls that moved, what is disputed, and how much there is in all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from onrecord.ledger.answers.disputes import disputes
from onrecord.ledger.answers.matters import Matter, distinct
from onrecord.ledger.answers.newest import day_of_last, newest
from onrecord.ledger.answers.report_lists import ReportLine, reports_newest
from onrecord.ledger.answers.sides import Side, sides
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store

MOST_REPORTS: Final = 2000
"""The newest reports that have a day, among which disputes and revised numbers are looked for."""
_COPIES: Final = 6
"""How many times more rows are read than are shown, as copies are taken out afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised:
    """A number that another one brought up to date."""

    new: Side
    old: Side
    because: str
    score: float
    found: str
    """in one report, or between reports."""
    day: str | None
    """The day of the newer report."""
    reports: int
    """Reports that carry it: more than one or two where copies repeat it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A number of rows; `more`: whether there are more than were counted."""

    number: int
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How much a ledger holds."""

    reports: Total
    statements: Total
    incidents: Total
    disputed: Total
    """Incidents about which rows speak against each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lately:
    """The newest of a ledger. What is revised and disputed is that of the `MOST_REPORTS` newest reports."""

    reports: tuple[ReportLine, ...]
    """Of a family of copies the first."""
    revised: tuple[Revised, ...]
    disputed: tuple[Matter, ...]
    totals: Totals


def lately(store: Store, *, limit: int = 8) -> Lately:
    """The newest reports, revised numbers and disputes, so many of each. UsageError for a limit that there is not."""
    limit = options.limit(limit)
    since = day_of_last(store, MOST_REPORTS)
    return Lately(
        reports=reports_newest(store, families=True, limit=limit).rows,
        revised=revised(store, limit=limit),
        disputed=disputes(store, since=since, limit=limit).rows,
        totals=totals(store),
    )


def revised(store: Store, *, limit: int = 20) -> tuple[Revised, ...]:
    """Numbers that others brought up to date, in one report or in a later one: the newest first, once for all copies.

    Those of the `MOST_REPORTS` newest reports.
    """
    limit = options.limit(limit)
    some: list[Row] = []
    for _, rows in newest(store, "updates", most=MOST_REPORTS):
        some += (row for row in rows if all(str(i).startswith("figure-") for i in row[1:3]))
        if len(some) >= _COPIES * limit:
            break
    some = some[: _COPIES * limit]
    pairs = distinct(some, sides(store, {row[n] for row in some for n in (1, 2)}))
    return tuple(
        Revised(
            new=pair.one,
            old=pair.other,
            because=pair.because,
            score=pair.score,
            found=pair.found,
            day=pair.day,
            reports=pair.reports,
        )
        for pair in pairs[:limit]
    )


def totals(store: Store, *, most: int | None = None) -> Totals:
    """How much a ledger holds. `most`: so many rows of a kind are counted, for a database that is slow to count."""

    def total(of: str) -> Total:
        sql = f"select count(*) from {of}"
        if most is not None:
            sql = f"select count(*) from (select 1 from {of} limit {most + 1}) few"
        ((number,),) = store.rows(sql)
        return Total(number=number if most is None else min(number, most), more=most is not None and number > most)

    return Totals(
        reports=total("documents"),
        statements=total("statements"),
        incidents=total("incidents"),
        disputed=total("incidents where disputed = 1"),
    )
