"""Incidents that a question asks for, a page at a time: those with most independent sources first, or by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.ledger.answers.conditions import MOST_MATCHES, Conditions, marks, matching
from onrecord.ledger.answers.incident_questions import told_in, wanted
from onrecord.ledger.answers.pages import Key, Page, key_of, token
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store

ORDERS: Final = ("sources", "newest", "oldest")
COLUMNS: Final = "i.id, i.type, i.mode, i.begins, i.ends, i.place, i.country, i.title, i.reports, i.sources, i.disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentLine:
    """One incident in a list."""

    id: str
    type: str
    mode: str | None
    begins: str | None
    ends: str | None
    told: str | None
    """The day of the first report that tells of it."""
    place: str | None
    country: str | None
    title: str
    reports: int
    sources: int
    """Independent reports: copies of one text count once."""
    disputed: bool
    words: str
    """The sentence of the first report that tells of it in its own voice, or of the first."""
    outlet: str
    """Whose words these are."""


def incidents(
    store: Store,
    *,
    type: str | None = None,
    country: str | None = None,
    actor: str | None = None,
    since: str | None = None,
    until: str | None = None,
    disputed: bool = False,
    min_sources: int | None = None,
    words: str = "",
    order: str = "sources",
    limit: int = 20,
    after: str | None = None,
    most: int = MOST_MATCHES,
) -> Page[IncidentLine]:
    """Incidents, a page at a time.

    `country`: where it was, or that of a party. `actor`: the name of a party. `since`, `until`: the days on which it
    may have been; an incident that nobody dates is found by the days of its reports. `words`: of a sentence that tells
    of it, of which so many are looked at, the newest, as `most` says. `order`: sources, newest or oldest. Raises
    UsageError for what cannot be asked.
    """
    order, limit = options.order(order, ORDERS), options.limit(limit)
    meant = wanted(store, type=type, country=country, actor=actor, since=since, until=until, disputed=disputed)
    asked = meant.conditions
    if (rows := matching(store, words, "event", most=most)) is not None:
        told = sorted(told_in(store, rows))
        asked.add(f"i.id in ({marks(told)})", *told)
    _days(asked, meant.since, meant.until)
    if min_sources is not None:
        asked.add("i.sources >= ?", min_sources)
    question = f"incidents by {order}"
    if (begin := key_of(question, after, 3)) is not None:
        condition, values = _behind(order, begin)
        asked.add(condition, *values)
    sql = f"select {COLUMNS} from incidents i{asked.where} order by {_ORDER[order]} limit {limit + 1}"
    found = store.rows(sql, asked.values)
    more = token(question, _key(found[limit - 1])) if len(found) > limit else None
    return Page(rows=lines(store, found[:limit]), after=more)


_TOLD: Final = "select h.incident from documents d join happenings h on h.document = d.id where {0}"
_ORDER: Final = {
    "sources": "i.sources desc, i.begins desc nulls last, i.id desc",
    "newest": "i.begins desc nulls last, i.id desc",
    "oldest": "i.begins nulls last, i.id",
}


def _days(asked: Conditions, since: str | None, until: str | None) -> None:
    if since is None and until is None:
        return
    dated, told = Conditions(), Conditions()
    dated.add("i.begins is not null")
    if since is not None:
        dated.add("coalesce(i.ends, i.begins) >= ?", since)
        told.add("d.day >= ?", since)
    if until is not None:
        dated.add("i.begins <= ?", until)
        told.add("d.day <= ?", until)
    sql = f"{dated.where.removeprefix(' where ')} or (i.begins is null and i.id in ({_TOLD}))"
    asked.add(sql.format(told.where.removeprefix(" where ")), *dated.values, *told.values)


def _key(row: Row) -> Key:
    return row[9], row[3], row[0]


def _behind(order: str, begin: Key) -> tuple[str, list[object]]:
    """The condition for what comes behind a key, and its values."""
    sources, day, id = begin
    ahead = ">" if order == "oldest" else "<"
    later, values = f"i.begins is null and i.id {ahead} ?", list[object]([id])
    if day is not None:
        later = f"i.begins {ahead} ? or i.begins is null or (i.begins = ? and i.id {ahead} ?)"
        values = [day, day, id]
    if order == "sources":
        return f"i.sources < ? or (i.sources = ? and ({later}))", [sources, sources, *values]
    return later, values


def lines(store: Store, rows: Sequence[Row]) -> tuple[IncidentLine, ...]:
    """The incidents in rows of COLUMNS, with the words of their first reports."""
    sql = f"select h.incident, {TOLD} from {TOLD_IN} where h.incident in ({{}})"
    told: defaultdict[str, list[Row]] = defaultdict(list)
    for incident, *row in linking.among(store, sql, [row[0] for row in rows]):
        told[incident].append(tuple(row))
    return tuple(line(row, told[row[0]]) for row in rows)


TOLD_IN: Final = "happenings h join events e on e.happening = h.id join documents d on d.id = e.document"
TOLD: Final = "d.day, e.sentence, coalesce(d.outlet, d.path, d.id), e.voice, e.status, d.id, e.position, e.begins"
"""What is read of each event of an incident for its line."""


def line(row: Row, told: Iterable[Row]) -> IncidentLine:
    """The incident in a row of COLUMNS, which rows of TOLD tell of."""
    id, type, mode, begins, ends, place, country, title, reports, sources, disputed = row
    told = list(told)
    best = min(told, key=lambda r: (r[3] is not None or r[4] != "happened", r[7] != begins, r[0] or "~", r[5], r[6]))
    return IncidentLine(
        id=id,
        type=type,
        mode=mode,
        begins=begins,
        ends=ends,
        told=min((r[0] for r in told if r[0] is not None), default=None),
        place=place,
        country=country,
        title=title,
        reports=reports,
        sources=sources,
        disputed=bool(disputed),
        words=best[1],
        outlet=best[2].rpartition("/")[2],
    )
