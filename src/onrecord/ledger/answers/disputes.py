"""The board of open disagreements: rows that speak against each other, inside a report and between reports.

Those of one matter stand together: about one incident, or with a row or an utterance in common. A matter has its place
by its newest dispute. What copies of one text repeat is told once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from onrecord.ledger.answers.conditions import Conditions, marks, matching
from onrecord.ledger.answers.matters import Matter, Question, distinct, matter_of, questions_of
from onrecord.ledger.answers.named import meant
from onrecord.ledger.answers.newest import newest
from onrecord.ledger.answers.pages import Key, Page, key_of, token
from onrecord.ledger.answers.sides import sides
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store

_MOST_IN_ONE: Final = 500
"""Disputes of one matter that are followed; a matter with more is cut there."""
_SEEDS: Final = 200
_REPORTS: Final = 4000
"""Reports that are gone through for the newest disputes, before all disputes are put in order."""


def disputes(
    store: Store,
    *,
    words: str = "",
    voice: str | None = None,
    country: str | None = None,
    incident: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
    after: str | None = None,
) -> Page[Matter]:
    """Matters that are disputed, the newest first.

    `words`: of either side, as for `find`. `voice`: a name, of either side. `country`: of a speaker on either side.
    `incident`: its id. `since`, `until`: days, months or years of the newer report. Raises UsageError for what cannot
    be asked.
    """
    asked = _asked(store, voice=voice, country=country, incident=incident)
    of_days = not asked
    if (first := options.first_day("--since", since)) is not None:
        asked.add("x.day >= ?", first)
    if (last := options.last_day("--until", until)) is not None:
        asked.add("x.day <= ?", last)
    limit = options.limit(limit)
    begin = key_of("disputes", after, 3)
    with_words = matching(store, words)
    if with_words is not None:
        only = _meeting(store, asked, _touching(store, with_words))
        meets: _Meets = _among(only)
        seeds = iter([row for row in only if begin is None or _before(begin, _key(row))])
    else:
        meets = _meeting_each(store, asked)
        seeds = _newest(store, asked, first, last, begin) if of_days else _seeds(store, asked, begin)
    found: list[tuple[Key, list[Row]]] = []
    shown: set[Key] = set()
    for seed in seeds:
        key = _key(seed)
        if key in shown:
            continue
        rows = _matter(store, seed)
        shown |= {_key(row) for row in rows}
        # If a newer one of its matter is asked for too, an earlier page has shown it.
        if not any(_before(_key(row), key) and meets(row) for row in rows):
            found.append((key, rows))
        if len(found) > limit:
            break
    more = token("disputes", found[limit - 1][0]) if len(found) > limit else None
    told = sides(store, {row[n] for _, rows in found[:limit] for row in rows for n in (1, 2)})
    titles: dict[str, str] = dict(
        linking.among(
            store,
            "select id, title from incidents where id in ({})",
            {s.incident for s in told.values() if s.incident is not None},
        )
    )
    return Page(rows=tuple(matter_of(rows, told, titles) for _, rows in found[:limit]), after=more)


def questions_about(store: Store, rows: Collection[str]) -> tuple[Question, ...]:
    """What is disputed in which any of some rows is a side, the newest first."""
    found = _touching(store, rows)
    return questions_of(distinct(found, sides(store, {row[n] for row in found for n in (1, 2)})))


def _asked(store: Store, *, voice: str | None, country: str | None, incident: str | None) -> Conditions:
    asked = Conditions()

    def either(query: str, values: Sequence[object]) -> None:
        asked.add(f"x.from_row in ({query}) or x.to_row in ({query})", *values, *values)

    if voice is not None:
        who = meant(store, "--voice", voice)
        either(_SPOKEN.format(f"p.identity in ({marks(who)})"), who * 3)
    if (code := options.country(country)) is not None:
        either(_SPOKEN.format("p.country = ?"), [code] * 3)
    if incident is not None:
        either(_OF_INCIDENT, [incident] * 3)
    return asked


_SPEAKER = " join actors a on a.id = s.speaker join profiles p on p.id = a.profile where {0}"
_SPOKEN: Final = (
    f"select s.id from statements s{_SPEAKER}"
    f" union all select e.id from statements s join events e on e.voice = s.id{_SPEAKER}"
    f" union all select f.id from statements s join figures f on f.voice = s.id{_SPEAKER}"
)
_OF_INCIDENT: Final = (
    "select e.id from happenings h join events e on e.happening = h.id where h.incident = ?"
    " union all select f.id from happenings h join figures f on f.happening = h.id where h.incident = ?"
    " union all select e.voice from happenings h join events e on e.happening = h.id"
    " where h.incident = ? and e.voice is not null"
)
_BOARD: Final = "select x.day, x.from_row, x.to_row, x.because, x.score, x.found from speaks_against x"


def _key(row: Row) -> Key:
    return row[0], row[1], row[2]


def _newest(store: Store, asked: Conditions, since: str | None, until: str | None, begin: Key | None) -> Iterator[Row]:
    """The same where nothing but days is asked for: of the newest reports first, so that the first page of a large
    board is soon found; then all that are left."""
    days = [str(day) for day in (until, begin[0] if begin is not None else None) if day is not None]
    for low, rows in newest(store, "disputes", since=since, until=min(days, default=None), most=_REPORTS):
        yield from (row for row in rows if begin is None or _before(begin, _key(row)))
        # Behind every row of that day: no id begins so.
        begin = (low, "~", "~")
    if since is None or begin is None or str(begin[0]) > since:
        yield from _seeds(store, asked, begin)


def _seeds(store: Store, asked: Conditions, begin: Key | None) -> Iterator[Row]:
    """The disputes that are asked for, the newest first, from behind a key on."""
    while True:
        some = Conditions()
        some.add(asked.where.removeprefix(" where ") or "1 = 1", *asked.values)
        if begin is not None:
            day, one, other = begin
            some.add(
                "x.day < ? or (x.day = ? and (x.from_row > ? or (x.from_row = ? and x.to_row > ?)))",
                *(day, day, one, one, other),
            )
        sql = f"{_BOARD}{some.where} order by x.day desc, x.from_row, x.to_row limit {_SEEDS}"
        rows = store.rows(sql, some.values)
        yield from rows
        if len(rows) < _SEEDS:
            return
        begin = _key(rows[-1])


_Meets = Callable[[Row], bool]
"""Whether a dispute is one of those that are asked for."""


def _meeting(store: Store, asked: Conditions, some: Collection[Row]) -> list[Row]:
    """Those of some disputes that are asked for, the newest first."""
    known = {_key(row) for row in some}
    if asked:
        where = asked.where.removeprefix(" where ")
        rows: set[Key] = set()
        for first in range(0, len(ends := sorted({row[1] for row in some})), _SEEDS):
            ids = ends[first : first + _SEEDS]
            sql = f"{_BOARD} where ({where}) and x.from_row in ({marks(ids)})"
            rows |= {_key(row) for row in store.rows(sql, (*asked.values, *ids))}
        known &= rows
    kept = [row for row in some if _key(row) in known]
    return sorted(sorted(kept, key=lambda r: (r[1], r[2])), key=lambda r: str(r[0]), reverse=True)


def _among(some: Collection[Row]) -> _Meets:
    keys = {_key(row) for row in some}
    return lambda row: _key(row) in keys


def _meeting_each(store: Store, asked: Conditions) -> _Meets:
    """The same, asked for each when it is wanted: of all disputes there are many."""
    if not asked:
        return lambda row: True
    sql = f"{_BOARD}{asked.where} and x.from_row = ? and x.to_row = ?"
    return lambda row: bool(store.rows(sql, (*asked.values, row[1], row[2])))


def _before(one: Key, other: Key) -> bool:
    if one[0] != other[0]:
        return str(one[0]) > str(other[0])
    return (str(one[1]), str(one[2])) < (str(other[1]), str(other[2]))


def _matter(store: Store, seed: Row) -> list[Row]:
    """All disputes of the matter that one belongs to."""
    found: dict[Key, Row] = {_key(seed): seed}
    seen: set[str] = set()
    border = {seed[1], seed[2]}
    while border and len(found) < _MOST_IN_ONE:
        seen |= border
        for row in _touching(store, border | _fellows(store, border)):
            found.setdefault(_key(row), row)
        border = {row[n] for row in found.values() for n in (1, 2)} - seen
    return sorted(sorted(found.values(), key=lambda r: (r[1], r[2])), key=lambda r: str(r[0]), reverse=True)


def _touching(store: Store, rows: Collection[str]) -> list[Row]:
    """The disputes in which any of some rows is a side."""
    found: dict[Key, Row] = {}
    for column in ("from_row", "to_row"):
        for row in linking.among(store, f"{_BOARD} where x.{column} in ({{}})", rows):
            found[_key(row)] = row
    return list(found.values())


def _fellows(store: Store, rows: Collection[str]) -> set[str]:
    """Disputed rows of the same utterances and incidents, and the statements in which they are told."""
    sql = "select o.id from statements s join statements o on o.utterance = s.utterance where s.id in ({})"
    found = {i for (i,) in linking.among(store, sql, rows)}
    for table in ("events", "figures"):
        sql = f"select voice from {table} where id in ({{}}) and voice is not null"
        found |= {i for (i,) in linking.among(store, sql, rows)}
        found |= {i for (i,) in linking.among(store, f"select id from {table} where voice in ({{}})", rows)}
    incidents: set[str] = set()
    for table in ("events", "figures"):
        sql = f"select h.incident from {table} t join happenings h on h.id = t.happening where t.id in ({{}})"
        incidents |= {i for (i,) in linking.among(store, sql, found | set(rows)) if i is not None}
    for side in ("from_row", "to_row"):
        sql = f"select {side} from relations where kind = 'disputes' and incident in ({{}})"
        found |= {i for (i,) in linking.among(store, sql, incidents)}
        for table in ("events", "figures"):
            sql = (
                f"select t.id from happenings h join {table} t on t.happening = h.id join links l on l.{side} = t.id"
                " where l.kind = 'disputes' and h.incident in ({})"
            )
            found |= {i for (i,) in linking.among(store, sql, incidents)}
    return found
