"""Reports by day, the newest first, a page at a time; copies of one text once where that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.errors import UsageError
from onrecord.ledger.answers.conditions import Conditions, marks, matching_reports
from onrecord.ledger.answers.leads import READ, lead
from onrecord.ledger.answers.outlets import outlets_named
from onrecord.ledger.answers.pages import Key, Page, key_of, token
from onrecord.ledger.answers.ranking import Marker
from onrecord.ledger.answers.reports import COLUMNS, Report, report_of
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store
from onrecord.ledger.storage.words import parse

MOST_MATCHES: Final = 1500
"""Rows with the words that were asked for whose reports are listed, the newest."""
MOST_TITLES: Final = 1000
"""Reports whose titles are looked at for these words, the newest that are asked for."""
_FEW: Final = 2000
"""Reports of an outlet that are put in order; those of one with more are met soon when all are gone through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One report in a list."""

    report: Report
    byline: str | None
    statements: int
    events: int
    figures: int
    lead: str
    """Its first words, without title and dateline; "" where there are no others."""
    copies: int
    """How many other reports are of its family."""


def reports_newest(
    store: Store,
    *,
    outlet: str | None = None,
    since: str | None = None,
    until: str | None = None,
    words: str = "",
    families: bool = False,
    limit: int = 20,
    after: str | None = None,
) -> Page[ReportLine]:
    """Reports, those of the last day first; those without a day come at the end.

    `outlet`: its name, in any spelling. `since`, `until`: days, months or years. `words`: of what is read in a report,
    as for `find` (the reports of the `MOST_MATCHES` newest such rows), or of its title (of the `MOST_TITLES` newest
    reports). `families`: of reports that copy one text only the first that is asked for. UsageError for what cannot be
    asked.
    """
    limit = options.limit(limit)
    asked = _asked(store, outlet, options.first_day("--since", since), options.last_day("--until", until), words)
    question = "reports once" if families else "reports"
    begin = key_of(question, after, 2)
    if begin is not None and not (isinstance(begin[1], str) and not isinstance(begin[0], int)):
        raise UsageError(f"--after {after!r} is no token of this question; take the one that its last page printed")
    found = _rows(store, asked, begin, families, limit + 1)
    more = token(question, _key(found[limit - 1])) if len(found) > limit else None
    return Page(rows=_lines(store, found[:limit]), after=more)


class _Asked:
    """Conditions on the columns of a report, so that they can be asked of two."""

    def __init__(self) -> None:
        self._parts: list[tuple[str, str]] = []
        self.values: list[object] = []
        self.dated = False
        """Whether only reports with a day can be meant."""

    def add(self, column: str, is_so: str, *values: object) -> None:
        self._parts.append((column, is_so))
        self.values += values

    @property
    def of_report(self) -> str:
        """The condition on `documents d`."""
        return " and ".join(["1 = 1", *(f"d.{column} {is_so}" for column, is_so in self._parts)])

    @property
    def of_other(self) -> str:
        """The same on `documents o`, for which no index is looked into but that of families."""
        return " and ".join(["1 = 1", *(f"coalesce(o.{column}, '') {is_so}" for column, is_so in self._parts)])


def _asked(store: Store, outlet: str | None, since: str | None, until: str | None, words: str) -> _Asked:
    asked = _Asked()
    asked.dated = since is not None or until is not None
    if outlet is not None:
        names = outlets_named(store, outlet)
        sql = f"select count(*) from (select 1 from documents where outlet in ({marks(names)}) limit {_FEW + 1}) few"
        ((number,),) = store.rows(sql, names)
        # Of many the index of outlets is not looked into (it has no such column): they are met by day.
        asked.add("outlet" if number <= _FEW else "outlet || ''", f"in ({marks(names)})", *names)
    if since is not None:
        asked.add("day", ">= ?", since)
    if until is not None:
        asked.add("day", "<= ?", until)
    if (told := matching_reports(store, words, most=MOST_MATCHES)) is not None:
        told = list(dict.fromkeys([*told, *_titled(store, asked, words)]))
        asked.add("id", f"in ({marks(told)})", *told)
    return asked


def _titled(store: Store, asked: _Asked, words: str) -> list[str]:
    """The reports with these words in their titles."""
    marker = Marker(parse(words))
    sql = f"select d.id, d.title from documents d where {asked.of_report} and d.day is not null"
    rows = store.rows(f"{sql} order by d.day desc, d.id desc limit {MOST_TITLES}", asked.values)
    return [id for id, title in rows if title and marker.answers(title)]


_FIRST: Final = (
    "not exists (select 1 from documents o where o.family = d.family and {0} and"
    " (coalesce(o.day, '~'), coalesce(o.outlet, '~'), o.id) < (coalesce(d.day, '~'), coalesce(d.outlet, '~'), d.id))"
)
"""That none of its family that is asked for is earlier; in the order of `Report.order`."""


def _rows(store: Store, asked: _Asked, begin: Key | None, families: bool, limit: int) -> list[Row]:
    """The reports from behind a key on: those with a day, then the others."""
    found: list[Row] = []
    day, id = begin if begin is not None else (None, None)
    some = Conditions()
    some.add(asked.of_report, *asked.values)
    if families:
        some.add(_FIRST.format(asked.of_other), *asked.values)
    for dated in (True, False):
        here = Conditions()
        here.add(f"d.day is {'not ' if dated else ''}null")
        if dated and day is not None:
            here.add("d.day <= ? and (d.day < ? or d.id < ?)", day, day, id)
        elif not dated and begin is not None and day is None:
            here.add("d.id < ?", id)
        if (dated and begin is not None and day is None) or (not dated and (asked.dated or len(found) == limit)):
            continue
        here.add(some.where.removeprefix(" where "), *some.values)
        order = "d.day desc, d.id desc" if dated else "d.id desc"
        sql = f"select {_COLUMNS} from documents d{here.where} order by {order} limit {limit - len(found)}"
        found += store.rows(sql, here.values)
    return found


_COLUMNS: Final = f"{COLUMNS}, d.byline, d.dateline, d.title_at, d.captions_at"


def _key(row: Row) -> Key:
    return row[3], row[0]


def _lines(store: Store, rows: Sequence[Row]) -> tuple[ReportLine, ...]:
    ids = [row[0] for row in rows]
    numbers = {table: _numbers(store, table, "document", ids) for table in ("statements", "events", "figures")}
    reports = _numbers(store, "documents", "family", {row[6] for row in rows})
    sql = f"select id, substr(text, 1, {READ}) from documents where id in ({{}})"
    texts: dict[str, str] = dict(linking.among(store, sql, ids))
    return tuple(_line(row, texts[row[0]], numbers, reports) for row in rows)


def _numbers(store: Store, table: str, column: str, values: Iterable[str]) -> dict[str, int]:
    sql = f"select {column}, count(*) from {table} where {column} in ({{}}) group by {column}"
    return dict(linking.among(store, sql, values))


def _line(row: Row, text: str, numbers: dict[str, dict[str, int]], reports: dict[str, int]) -> ReportLine:
    report = report_of(row[:9])
    byline, dateline, title_at, captions_at = row[9:]
    passed = " ".join(filter(None, (title_at, captions_at)))
    return ReportLine(
        report=report,
        byline=byline,
        statements=numbers["statements"].get(report.id, 0),
        events=numbers["events"].get(report.id, 0),
        figures=numbers["figures"].get(report.id, 0),
        lead=lead(text, title=report.title, byline=byline, dateline=dateline, passed=passed),
        copies=reports.get(report.family, 1) - 1,
    )
