"""The board of open disagreements: rows that speak against each other, inside a report and between reports.

Those of one matter stand together: about one incident, or with a row or an utterance in common. A matter has its place
by its newest dispute. What copies of one text repeat is told once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from onrecord.ledger.answers.asking import MOST_NAMES
from onrecord.ledger.answers.conditions import MOST_MATCHES, marks, matching, matching_names
from onrecord.ledger.answers.matters import Matter, Question, distinct, matter_of, questions_of
from onrecord.ledger.answers.named import meant
from onrecord.ledger.answers.newest import newest
from onrecord.ledger.answers.pages import Key, Page, key_of, token
from onrecord.ledger.answers.sides import sides
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.storage.store import Row, Store
from onrecord.ledger.storage.words import VOICES, name_word

_MOST_IN_ONE: Final = 500
"""Disputes of one matter that are followed; a matter with more is cut there."""
_FEW: Final = 2000
"""Rows of one who speaks, of which each is looked up."""
_AT_ONCE: Final = 400


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
    most: int = MOST_MATCHES,
) -> Page[Matter]:
    """Matters that are disputed, the newest first.

    `words`: of either side, as for `find`; so many of the newest rows that have them are looked at, as `most` says.
    `voice`: a name, of either side; the same holds of whoever speaks very often. `country`: of a speaker on either
    side. `incident`: its id. `since`, `until`: days, months or years of the newer report. Raises UsageError for what
    cannot be asked.
    """
    board = _Board(store, voice=voice, country=country, since=since, until=until)
    limit = options.limit(limit)
    begin = key_of("disputes", after, 3)
    pools = [
        rows
        for rows in (matching(store, words, most=most), _of_incident(store, incident), board.spoken(most))
        if rows is not None
    ]
    if pools:
        of = [_touching(store, pool) for pool in pools]
        board.only = frozenset.intersection(*(frozenset(map(_key, some)) for some in of))
        seeds = iter([row for row in board.kept(of[0]) if begin is None or _before(begin, _key(row))])
    else:
        seeds = board.seeds(begin)
    found: list[tuple[Key, list[Row]]] = []
    shown: set[Key] = set()
    for seed in seeds:
        key = _key(seed)
        if key in shown:
            continue
        rows = _matter(store, seed)
        shown |= {_key(row) for row in rows}
        # If a newer one of its matter is asked for too, an earlier page has shown it.
        if not board.kept([row for row in rows if _before(_key(row), key)]):
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


class _Board:
    """The disputes that are asked for. `only`: those that words or an incident leave; None where these say nothing."""

    def __init__(
        self, store: Store, *, voice: str | None, country: str | None, since: str | None, until: str | None
    ) -> None:
        self._store = store
        self._who = meant(store, "--voice", voice) if voice is not None else None
        self._country = options.country(country)
        self._since, self._until = options.first_day("--since", since), options.last_day("--until", until)
        self.only: frozenset[Key] | None = None

    def spoken(self, most: int) -> list[str] | None:
        """The rows that somebody who is asked for speaks; of very many the newest that the full-text index has under
        their names. None where everybody is asked for, or their names are too many."""
        if self._who is None:
            return None
        found: list[str] = []
        for sql in _SPOKEN:
            found += (i for (i,) in self._store.rows(f"{sql} where {self._is_who} limit {_FEW}", self._who))
            if len(found) >= _FEW:
                break
        else:
            return found
        sql = f"select distinct name from profiles where identity in ({marks(self._who)}) limit {MOST_NAMES + 1}"
        names = self._store.rows(sql, self._who)
        words = sorted({name_word(name) for (name,) in names})
        return matching_names(self._store, words, VOICES, most=most) if len(names) <= MOST_NAMES else None

    @property
    def _is_who(self) -> str:
        return f"p.identity in ({marks(self._who or ())})"

    def seeds(self, begin: Key | None) -> Iterator[Row]:
        """From behind a key on: those of the newest reports first, so that the first page of a large board is soon
        found; at the end those of reports without a day."""
        days = [str(day) for day in (self._until, begin[0] if begin is not None else None) if day is not None]
        if begin is None or begin[0]:
            for _, rows in newest(self._store, "disputes", since=self._since, until=min(days, default=None)):
                yield from self.kept([row for row in rows if begin is None or _before(begin, _key(row))])
        if self._since is None and self._until is None:
            rows = self._store.rows(f"{_BOARD} where x.day = ''")
            yield from self.kept([row for row in rows if begin is None or _before(begin, _key(row))])

    def kept(self, some: Collection[Row]) -> list[Row]:
        """Those of some disputes that are asked for, the newest first."""
        kept = [row for row in some if self.only is None or _key(row) in self.only]
        kept = [r for r in kept if (self._since or "") <= str(r[0]) <= (self._until or "~")]
        for condition, values in (
            (self._is_who, self._who),
            ("p.country = ?", [self._country] if self._country is not None else None),
        ):
            if values is not None and kept:
                said = self._said(condition, values, {row[n] for row in kept for n in (1, 2)})
                kept = [row for row in kept if row[1] in said or row[2] in said]
        return sorted(sorted(kept, key=lambda r: (r[1], r[2])), key=lambda r: str(r[0]), reverse=True)

    def _said(self, condition: str, values: Sequence[object], rows: Collection[str]) -> set[str]:
        """Those of some rows that are spoken by somebody of whom a condition on `profiles p` holds."""
        found: set[str] = set()
        ids = sorted(rows)
        for sql, table in zip(_SPOKEN, ("s", "e", "f"), strict=True):
            for first in range(0, len(ids), _AT_ONCE):
                some = ids[first : first + _AT_ONCE]
                where = f"{table}.id in ({marks(some)}) and {condition}"
                found |= {i for (i,) in self._store.rows(f"{sql} where {where}", (*some, *values))}
        return found


_SPEAKER: Final = " join actors a on a.id = s.speaker join profiles p on p.id = a.profile"
_SPOKEN: Final = (
    f"select s.id from statements s{_SPEAKER}",
    f"select e.id from events e join statements s on s.id = e.voice{_SPEAKER}",
    f"select f.id from figures f join statements s on s.id = f.voice{_SPEAKER}",
)


def _of_incident(store: Store, incident: str | None) -> list[str] | None:
    """The rows of an incident, and the statements that tell of it."""
    if incident is None:
        return None
    return [i for sql in _OF_INCIDENT for (i,) in store.rows(sql, (incident,))]


_OF_INCIDENT: Final = (
    "select e.id from happenings h join events e on e.happening = h.id where h.incident = ?",
    "select f.id from happenings h join figures f on f.happening = h.id where h.incident = ?",
    "select e.voice from happenings h join events e on e.happening = h.id where h.incident = ? and e.voice is not null",
)
_BOARD: Final = "select x.day, x.from_row, x.to_row, x.because, x.score, x.found from speaks_against x"


def _key(row: Row) -> Key:
    return row[0], row[1], row[2]


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
