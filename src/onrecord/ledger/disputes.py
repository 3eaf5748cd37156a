"""The board of open disagreements: rows that speak against each other, inside a report and between reports.

Those of one matter stand together: about one incident, or with a row or an utterance in common. A matter has its place
by its newest dispute. What copies of one text repeat is told once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.ledger import linking, options
from onrecord.ledger.conditions import Conditions, marks, matching
from onrecord.ledger.named import meant
from onrecord.ledger.pages import Key, Page, key_of, token
from onrecord.ledger.reports import families
from onrecord.ledger.sides import Side, once, sides
from onrecord.ledger.store import Row, Store

_MOST_IN_ONE: Final = 500
"""Disputes of one matter that are followed; a matter with more is cut there."""
_SEEDS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Two rows that speak against each other. `one` is the newer, or the one that disputes."""

    one: Side
    other: Side
    because: str
    score: float
    found: str
    """in one report, or between reports."""
    day: str | None
    """The day of the newer report."""
    reports: int
    """Reports that carry it: more than one or two where copies repeat it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Disputes that hang together row by row, the newest first.

    `one`, `other`: their rows in two camps, each row once, the earliest first, that of the earliest row in front. Both
    are empty where the rows do not fall into two camps.
    """

    disputes: tuple[Dispute, ...]
    one: tuple[Side, ...]
    other: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is disputed about one thing, the newest first."""

    id: str
    """The incident that it is about, or else the first row that is disputed."""
    incident: str | None
    title: str | None
    """That of the incident."""
    day: str | None
    sources: int
    """Independent sources that it comes from."""
    questions: tuple[Question, ...]

    @property
    def disputes(self) -> tuple[Dispute, ...]:
        """All of them."""
        return tuple(d for question in self.questions for d in question.disputes)


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
    asked = _asked(store, words=words, voice=voice, country=country, incident=incident)
    if (first := options.first_day("--since", since)) is not None:
        asked.add("x.day >= ?", first)
    if (last := options.last_day("--until", until)) is not None:
        asked.add("x.day <= ?", last)
    limit = options.limit(limit)
    begin = key_of("disputes", after, 3)
    found: list[tuple[Key, list[Row]]] = []
    shown: set[Key] = set()
    for seed in _seeds(store, asked, begin):
        key = _key(seed)
        if key in shown:
            continue
        rows = _matter(store, seed)
        shown |= {_key(row) for row in rows}
        if _is_first(store, asked, key, rows):
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
    return Page(rows=tuple(_told(rows, told, titles) for _, rows in found[:limit]), after=more)


def questions_about(store: Store, rows: Collection[str]) -> tuple[Question, ...]:
    """What is disputed in which any of some rows is a side, the newest first."""
    found = _touching(store, rows)
    return _questions(_distinct(found, sides(store, {row[n] for row in found for n in (1, 2)})))


def _asked(store: Store, *, words: str, voice: str | None, country: str | None, incident: str | None) -> Conditions:
    asked = Conditions()

    def either(query: str, values: Sequence[object]) -> None:
        asked.add(f"x.from_row in ({query}) or x.to_row in ({query})", *values, *values)

    if (rows := matching(store, words)) is not None:
        either(marks(rows), rows)
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


def _is_first(store: Store, asked: Conditions, key: Key, rows: Sequence[Row]) -> bool:
    """Whether a dispute is the first of its matter that is asked for; if not, an earlier page has shown it."""
    before = [row for row in rows if _before(_key(row), key)]
    if not before or not asked:
        return not before
    for row in before:
        some = Conditions()
        some.add(asked.where.removeprefix(" where "), *asked.values)
        some.add("x.from_row = ? and x.to_row = ?", row[1], row[2])
        if store.rows(f"{_BOARD}{some.where}", some.values):
            return False
    return True


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


def _told(rows: Sequence[Row], told: Mapping[str, Side], titles: Mapping[str, str]) -> Matter:
    """One matter, its incident that of the first row that has one."""
    distinct = _distinct(rows, told)
    of = [side for d in distinct for side in (d.one, d.other)]
    incident = min((s.incident for s in of if s.incident is not None), default=None)
    return Matter(
        id=incident or min(side.id for side in of),
        incident=incident,
        title=titles.get(incident or ""),
        day=distinct[0].day,
        sources=families(told[row[n]].report for row in rows for n in (1, 2)),
        questions=_questions(distinct),
    )


def _questions(some: Sequence[Dispute]) -> tuple[Question, ...]:
    """Disputes by the rows that they have in common, those with the newest first; a copy's row is that of its text."""
    known = {side.id: side for d in some for side in (d.one, d.other)}
    same = once(known.values())
    ends = [(same[d.one.id], same[d.other.id]) for d in some]
    near: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in ends:
        near[one].append(other)
        near[other].append(one)
    camp: dict[str, int] = {}
    reached: dict[str, str] = {}
    torn: set[str] = set()
    for start in sorted(near, key=lambda i: (*known[i].report.order, i)):
        waiting = [start] if start not in camp else []
        camp.setdefault(start, 0)
        reached.setdefault(start, start)
        while waiting:
            row = waiting.pop()
            for other in near[row]:
                if other not in camp:
                    camp[other], reached[other] = 1 - camp[row], start
                    waiting.append(other)
                elif camp[other] == camp[row]:
                    torn.add(start)
    found: defaultdict[str, list[Dispute]] = defaultdict(list)
    for d, (one, _) in zip(some, ends, strict=True):
        found[reached[one]].append(d)
    camps: defaultdict[tuple[str, int], list[Side]] = defaultdict(list)
    for row, start in reached.items():
        if start not in torn:
            camps[start, camp[row]].append(known[row])
    return tuple(
        Question(disputes=tuple(ds), one=_in_order(camps[start, 0]), other=_in_order(camps[start, 1]))
        for start, ds in found.items()
    )


def _in_order(some: Iterable[Side]) -> tuple[Side, ...]:
    return tuple(sorted(some, key=lambda side: (*side.report.order, side.id)))


def _distinct(rows: Sequence[Row], told: Mapping[str, Side]) -> tuple[Dispute, ...]:
    """Disputes, those that copies or witnesses repeat as one: the earliest of them."""
    rows = [row for row in rows if row[1] in told and row[2] in told]
    same = once(told[row[n]] for row in rows for n in (1, 2))
    alike: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        alike[same[row[1]], same[row[2]]].append(row)
    found = []
    for some in alike.values():
        day, one, other, because, score, where = min(
            some, key=lambda r: (str(r[0]), r[5], told[r[1]].report.order, told[r[2]].report.order, r[1], r[2])
        )
        reports = {told[row[n]].report.id for row in some for n in (1, 2)}
        found.append(
            Dispute(
                one=told[one],
                other=told[other],
                because=because,
                score=score,
                found=where,
                day=day or None,
                reports=len(reports),
            )
        )
    return tuple(sorted(sorted(found, key=lambda d: (d.one.id, d.other.id)), key=lambda d: d.day or "", reverse=True))
