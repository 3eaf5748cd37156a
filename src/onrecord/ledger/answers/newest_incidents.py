"""The newest incidents that are asked for, in bounded time: by the full-text index where it knows of what is asked, by
the order of days otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from onrecord.ledger.answers.asking import MOST_NAMES
from onrecord.ledger.answers.conditions import Conditions, marks
from onrecord.ledger.answers.incident_lists import COLUMNS
from onrecord.ledger.answers.incident_questions import Wanted, told_in
from onrecord.ledger.joining import linking
from onrecord.ledger.rows.entries import day_ids
from onrecord.ledger.storage.store import Row, Store
from onrecord.ledger.storage.words import PARTIES, Term, facet_term, name_word, parse

LOOKED_AT: Final = 3000
"""Incidents that are gone through for those that are disputed, where more than a few are."""
EVENTS: Final = 700
"""Events with the words, of the country or of the actor that were asked for: the newest."""
_LAST: Final = 2**62
_AT_ONCE: Final = 500


def newest_incidents(store: Store, question: Wanted, words: str, most: int) -> tuple[list[Row], bool]:
    """The newest incidents, those without a day at the end, in rows of COLUMNS; and whether there may be more.

    `words`: of an event that tells of it.
    """
    question, more = _sought(store, question, words)
    found, cut = _newest(store, question, most)
    return found, cut or more


def _sought(store: Store, question: Wanted, words: str) -> tuple[Wanted, bool]:
    """The question, where the full-text index is asked for words, a country or an actor: of the incidents of the newest
    events that it has; and whether it may have more."""
    query = parse(words)
    if not query.groups and question.country is None and not question.actors:
        return question, False
    if question.country is not None:
        query = query.and_(facet_term("country", question.country))
    if question.actors:
        names = linking.among(store, "select distinct name from profiles where identity in ({})", question.actors)
        terms = sorted({name_word(name) for (name,) in names})[:MOST_NAMES]
        query = query.and_(*(Term(words=(word,), field=PARTIES) for word in terms))
    # An event has the day of its report where nobody says when it was.
    low = day_ids(_year_before(question.since))[0] if question.since is not None else 0
    high = day_ids(question.until)[1] if question.until is not None else _LAST
    query = query.and_(facet_term("is", "event"))
    ids = store.matching(query, low, high, newest=True, limit=EVENTS)
    events = [row for (row,) in linking.among(store, "select row from entries where id in ({})", ids)]
    only = told_in(store, events)
    if question.only is not None:
        only &= question.only
    # What the index says of the country is so; under an actor's name it has others too.
    return replace(question, country=None, only=only), len(ids) == EVENTS


def _newest(store: Store, question: Wanted, most: int) -> tuple[list[Row], bool]:
    """The newest incidents that are asked for, and whether there may be more."""
    if question.only is not None:
        rows = list(_among(store, question, sorted(question.only)))
        rows.sort(key=lambda r: (r[3] or "", r[0]), reverse=True)
        return rows[:most], len(rows) > most
    found: list[Row] = []
    left = LOOKED_AT
    for dated in (True, False):
        for looked_at, rows in _blocks(store, question, dated):
            found += rows
            left -= looked_at
            if len(found) > most or left <= 0:
                return found[:most], True
    return found, False


def _among(store: Store, question: Wanted, ids: Sequence[str]) -> Iterator[Row]:
    """Those of some incidents that are asked for. What is asked stands where no index is looked into for it."""
    some = [*_dated(question), *_undated(question)]
    dated, undated = (f"{_all(where)} and {_all(meets)}" for where, meets in (some[:2], some[2:]))
    values = [value for conditions in some for value in conditions.values]
    sql = f"select {COLUMNS}, case when {dated} then 1 when {undated} then 1 else 0 end from incidents i"
    for first in range(0, len(ids), _AT_ONCE):
        these = ids[first : first + _AT_ONCE]
        rows = store.rows(f"{sql} where i.id in ({marks(these)})", (*values, *these))
        yield from (row[:-1] for row in rows if row[-1])


def _blocks(store: Store, question: Wanted, dated: bool) -> Iterator[tuple[int, list[Row]]]:
    """How many incidents were looked at together, and those of them that are asked for; the newest first."""
    begin: Row | None = None
    while True:
        where, meets = _dated(question) if dated else _undated(question)
        if begin is not None and dated:
            where.add("i.begins <= ? and (i.begins < ? or i.id < ?)", begin[3], begin[3], begin[0])
        elif begin is not None:
            where.add("i.id < ?", begin[0])
        order = "i.begins desc, i.id desc" if dated else "i.id desc"
        sql = f"select {COLUMNS}, case when {_all(meets)} then 1 else 0 end from incidents i{where.where}"
        rows = store.rows(f"{sql} order by {order} limit {_AT_ONCE}", (*meets.values, *where.values))
        yield len(rows), [row[:-1] for row in rows if row[-1]]
        if len(rows) < _AT_ONCE:
            return
        begin = rows[-1]


def _all(conditions: Conditions) -> str:
    return conditions.where.removeprefix(" where ") or "1 = 1"


def _dated(question: Wanted) -> tuple[Conditions, Conditions]:
    """What an index finds of the incidents with a day, and what is to be looked at in each."""
    where, meets = _conditions(question)
    where.add("i.begins is not null")
    if question.since is not None:
        where.add("i.begins >= ?", _year_before(question.since))
        meets.add("coalesce(i.ends, i.begins) >= ?", question.since)
    if question.until is not None:
        where.add("i.begins <= ?", question.until)
    return where, meets


def _undated(question: Wanted) -> tuple[Conditions, Conditions]:
    """The same of those that nobody dates: they are found by the days of their reports."""
    where, meets = _conditions(question)
    where.add("i.begins is null")
    told = Conditions()
    if question.since is not None:
        told.add("coalesce(d.day, '') >= ?", question.since)
    if question.until is not None:
        told.add("coalesce(d.day, '~') <= ?", question.until)
    if told:
        meets.add(_TOLD_ON.format(_all(told)), *told.values)
    return where, meets


_TOLD_ON: Final = (
    "exists (select 1 from happenings h join documents d on d.id = h.document where h.incident = i.id and {0})"
)


def _conditions(question: Wanted) -> tuple[Conditions, Conditions]:
    where, meets = Conditions(), Conditions()
    if question.type is not None:
        where.add("i.type = ?", question.type)
    if conditions := replace(question, type=None, only=None).conditions:
        meets.add(_all(conditions), *conditions.values)
    return where, meets


def _year_before(day: str) -> str:
    """No incident of a day is taken to have begun earlier."""
    return f"{max(1, int(day[:4]) - 1):04}{day[4:]}"
