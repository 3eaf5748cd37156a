"""Incidents that a question asks for, a page at a time: those with most independent sources first, or by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.ledger.answers.conditions import Conditions, marks, matching
from onrecord.ledger.answers.named import meant
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
) -> Page[IncidentLine]:
    """Incidents, a page at a time.

    `country`: where it was, or that of a party. `actor`: the name of a party. `since`, `until`: the days on which it
    may have been; an incident that nobody dates is found by the days of its reports. `words`: of a sentence that tells
    of it. `order`: sources, newest or oldest. Raises UsageError for what cannot be asked.
    """
    order, limit = options.order(order, ORDERS), options.limit(limit)
    asked = Conditions()
    if (kind := options.event_type(type)) is not None:
        asked.add("i.type = ?", kind)
    if (code := options.country(country)) is not None:
        asked.add(f"i.country = ? or i.id in ({_WITH_PARTY.format('p.country = ?')})", code, code)
    if actor is not None:
        who = meant(store, "--actor", actor)
        asked.add(f"i.id in ({_WITH_PARTY.format(f'p.identity in ({marks(who)})')})", *who)
    _days(asked, options.first_day("--since", since), options.last_day("--until", until))
    if disputed:
        asked.add("i.disputed = 1")
    if min_sources is not None:
        asked.add("i.sources >= ?", min_sources)
    if (rows := matching(store, words, "event")) is not None:
        asked.add(f"i.id in ({_OF_EVENTS.format(marks(rows))})", *rows)
    question = f"incidents by {order}"
    if (begin := key_of(question, after, 3)) is not None:
        condition, values = _behind(order, begin)
        asked.add(condition, *values)
    sql = f"select {COLUMNS} from incidents i{asked.where} order by {_ORDER[order]} limit {limit + 1}"
    found = store.rows(sql, asked.values)
    more = token(question, _key(found[limit - 1])) if len(found) > limit else None
    return Page(rows=lines(store, found[:limit]), after=more)


_WITH_PARTY: Final = (
    "select h.incident from profiles p join actors a on a.profile = p.id join event_parties y on y.actor = a.id"
    " join events e on e.id = y.event join happenings h on h.id = e.happening where {0}"
)
_OF_EVENTS: Final = "select h.incident from events e join happenings h on h.id = e.happening where e.id in ({0})"
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
    first = _first_words(store, [row[0] for row in rows])
    return tuple(
        IncidentLine(
            id=id,
            type=type,
            mode=mode,
            begins=begins,
            ends=ends,
            told=first[id][0],
            place=place,
            country=country,
            title=title,
            reports=reports,
            sources=sources,
            disputed=bool(disputed),
            words=first[id][1],
            outlet=first[id][2],
        )
        for id, type, mode, begins, ends, place, country, title, reports, sources, disputed in rows
    )


def _first_words(store: Store, ids: Iterable[str]) -> Mapping[str, tuple[str | None, str, str]]:
    """Day, sentence and outlet that each incident is first told in."""
    sql = (
        "select h.incident, d.day, e.sentence, coalesce(d.outlet, d.path, d.id), e.voice, e.status, d.id, e.position,"
        " case when e.begins = i.begins then 0 else 1 end from happenings h join incidents i on i.id = h.incident"
        " join events e on e.happening = h.id join documents d on d.id = e.document"
        " where h.incident in ({})"
    )
    told: defaultdict[str, list[Row]] = defaultdict(list)
    for row in linking.among(store, sql, ids):
        told[row[0]].append(row)
    found = {}
    for incident, rows in told.items():
        best = min(rows, key=lambda r: (r[4] is not None or r[5] != "happened", r[8], r[1] or "~", r[6], r[7]))
        day = min((row[1] for row in rows if row[1] is not None), default=None)
        found[incident] = (day, best[2], best[3].rpartition("/")[2])
    return found
