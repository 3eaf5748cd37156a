"""Judging: a person confirms, rejects or corrects a row, or says that two rows are one or are two.

A judgement is a row of its own; what was read stays as it is. What is made of several reports is made anew at once from
the joins that were found and those that people have made, so that the same judgements on the same reports give the same
ledger, in whatever order reports and judgements came.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec

from onrecord.errors import UsageError
from onrecord.ledger.intake import adding
from onrecord.ledger.joining import identities, incidents, utterances
from onrecord.ledger.rows.judgements import OF_TWO, Judgement, Verdict, Word, judgements, of_rows, words
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.successors import KINDS, gone, successors
from onrecord.ledger.rows.values import Row, parsed, told
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from onrecord.record import Record

_JOINED: Final = ("events", "statements", "actors")
"""Rows that are joined across reports: as incidents, utterances, identities."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What stands of a row now."""

    row: str
    kind: str
    """The name of its table."""
    superseded: bool
    """Whether a newer reading does not have it any more."""
    now: str | None
    """The row that has taken its place; the row itself where it is still there; None where that is not clear."""
    words: tuple[Word, ...]
    """The last word of each judge, by name. `Word.row` is another where it was said of a row whose place this took."""
    pairs: tuple[Judgement, ...]
    """The last word of each judge on this row with each other."""
    disagreements: tuple[str, ...]
    """On what judges differ: "verdict", names of fields, ids of other rows."""
    changed: Mapping[str, tuple[str, ...]]
    """By judge, the fields that were read otherwise when the row was judged."""


def judge(
    store: Store,
    id: str,
    verdict: str,
    *,
    by: str,
    because: str | None = None,
    field: str | None = None,
    value: object = None,
    other: str | None = None,
    at: datetime | None = None,
) -> Judgement:
    """Keeps what a person says of a row, and makes the groups anew that it concerns.

    `confirm`, `reject`; `correct` a `field` to a `value` (None: it should be empty; see `values.parsed` for what may be
    given); `join`, `split` a row and an `other`: two events, two statements or two actors. `at` is now unless given; a
    judge's word is then never earlier than their last. Raises UsageError for what there is not, and says what there is.
    """
    with store.transaction():
        return put(store, id, verdict, by=by, because=because, field=field, value=value, other=other, at=at)


def put(
    store: Store,
    id: str,
    verdict: str,
    *,
    by: str,
    because: str | None = None,
    field: str | None = None,
    value: object = None,
    other: str | None = None,
    at: datetime | None = None,
) -> Judgement:
    """The same inside the caller's transaction."""
    said = _verdict(verdict)
    by, because = _clean("by", by) or "", _clean("because", because)
    if not by:
        raise UsageError("say who judges")
    kind, record, row = found(store, id)
    if (other is None) == (said in OF_TWO):
        raise UsageError(f"{said} is said of {'two rows: name the other' if other is None else 'one row'}")
    if (field is None) == (said is Verdict.CORRECT) or (value is not None and field is None):
        raise UsageError(
            "correct which field, to what?" if field is None and value is None else f"{said} takes no field and value"
        )
    if other is not None:
        _check_pair(store, said, kind, row, other)
    text = told(parsed(record, row, kind, field, _clean("value", told(value)))) if field is not None else None
    judgement = Judgement(
        row=id,
        other=other,
        verdict=said,
        field=field,
        value=text,
        judge=by,
        because=because,
        at=_at(store, id, by, at),
        reading=_reading(store, record.document.id),
        seen=json.dumps(msgspec.to_builtins(row), ensure_ascii=False),
    )
    store.write(insert("judgements"), [judgement.cells])
    if other is not None:
        regroup(store, kind, (id, other))
    return judgement


def standing(store: Store, id: str) -> Standing:
    """What stands of a row, with what was said of rows whose place it took. UsageError where there never was one."""
    superseded = gone(store, [id])
    if id in superseded:
        document, kind = superseded[id]
        now = successors(store, document, kind).get(id)
        before: list[str] = []
        body = None
    else:
        kind, record, row = found(store, id)
        now = id
        before = sorted(old for old, new in successors(store, record.document.id, kind).items() if new == id)
        body = msgspec.to_builtins(row)
    last: dict[str, Word] = {}
    # What was said of this very row counts before what was said of one whose place it took.
    for rows in (before, [id]):
        last |= {judge: word for (_, judge), word in sorted(words(of_rows(store, rows)).items())}
    pairs = _pairs(store, [id, *before])
    changed = {word.judge: _changed(word, body) for word in last.values()} if body is not None else {}
    return Standing(
        row=id,
        kind=kind,
        superseded=id in superseded,
        now=now,
        words=tuple(last[judge] for judge in sorted(last)),
        pairs=pairs,
        disagreements=_disagreements(list(last.values()), pairs),
        changed={judge: fields for judge, fields in sorted(changed.items()) if fields},
    )


def found(store: Store, id: str) -> tuple[str, Record, Row]:
    """The kind (its table's name), the record and the row of an id. Raises UsageError where there is no such row."""
    for kind in KINDS:
        for (document,) in store.rows(f"select document from {kind} where id = ?", (id,)):
            record = load(store, document)
            assert record is not None
            return kind, record, next(row for row in getattr(record, kind) if row.id == id)
    if left := gone(store, [id]):
        document, kind = left[id]
        now = successors(store, document, kind).get(id)
        place = f"{now} has taken its place" if now is not None else "none has clearly taken its place"
        raise UsageError(f"{id} was superseded by a newer reading: {place}")
    raise UsageError(f"there is no row {id}; judge statements, events, figures, actors, dates and places by their ids")


def _verdict(given: str) -> Verdict:
    try:
        return Verdict(given)
    except ValueError:
        raise UsageError(f"{given!r} is no verdict: there is {', '.join(Verdict)}") from None


def _clean(option: str, text: str | None) -> str | None:
    """A text that any database takes, without the space around it."""
    if text is None:
        return None
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        raise UsageError(f"{option}: {text!r} holds characters that are no text")
    return text.strip() or None


def _check_pair(store: Store, said: Verdict, kind: str, row: Row, other: str) -> None:
    other_kind, _, _ = found(store, other)
    if kind not in _JOINED or kind != other_kind:
        raise UsageError(
            f"{said} two events, two statements or two actors; these are one of the {kind} and {other_kind}"
        )
    if row.id == other:
        raise UsageError(f"{said}: {other} is the same row")
    if kind == "statements":
        sql = "select id from statements where id in (?, ?) and speaker is null"
        for (silent,) in store.rows(sql, (row.id, other)):
            raise UsageError(f"{said}: {silent} has no speaker, so that nobody's words can be told by both")
    if kind == "events" and said is Verdict.SPLIT:
        sql = "select count(distinct happening) from events where id in (?, ?)"
        if store.rows(sql, (row.id, other)) == [(1,)]:
            raise UsageError("split: one report tells these two events as the same; reject one of them instead")


def _at(store: Store, id: str, by: str, at: datetime | None) -> str:
    """The time of a judgement; one that was not given is later than the judge's last word on the row."""
    if at is not None:
        if at.tzinfo is None:
            raise UsageError("at: a time needs an offset from UTC")
        return _written(at)
    now = datetime.now(UTC)
    sql = "select max(j.at) from judgements j where j.row = ? and j.judge = ?"
    ((last,),) = store.rows(sql, (id, by))
    if last is not None:
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return _written(now)


def _written(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _reading(store: Store, document: str) -> str:
    ((reading,),) = store.rows("select reading from documents where id = ?", (document,))
    return str(reading)


def regroup(store: Store, kind: str, rows: tuple[str, str]) -> None:
    """Makes the groups of two rows of a kind (a table's name) anew, after people have joined or split them."""
    if kind == "actors":
        for (document,) in store.rows(
            "select distinct document from actors where id in (?, ?) order by document", rows
        ):
            record = load(store, document)
            assert record is not None
            identities.relink(store, record)
    elif kind == "events":
        sql = "select distinct happening from events where id in (?, ?) and happening is not null"
        adding.settle(store, (), incidents.regroup(store, {h for (h,) in store.rows(sql, rows)}), set())
    else:
        adding.settle(store, (), incidents.Change(), utterances.regroup(store, set(rows)))


def _pairs(store: Store, rows: list[str]) -> tuple[Judgement, ...]:
    last: dict[tuple[str, str, str], Judgement] = {}
    for id in rows:
        for j in judgements(store, "(j.row = ? or j.other = ?) and j.other is not null", (id, id)):
            one, two = sorted((j.row, j.other or ""))
            last[one, two, j.judge] = j
    return tuple(last[key] for key in sorted(last))


def _changed(word: Word, body: Mapping[str, Any]) -> tuple[str, ...]:
    seen: Mapping[str, Any] = json.loads(word.seen or "{}")
    return tuple(name for name in seen if name in body and name != "id" and told(seen[name]) != told(body[name]))


def _disagreements(said: list[Word], pairs: tuple[Judgement, ...]) -> tuple[str, ...]:
    found = ["verdict"] if len({word.verdict for word in said}) > 1 else []
    values: defaultdict[str, set[str | None]] = defaultdict(set)
    for word in said:
        for name, value in word.corrections.items():
            values[name].add(value)
    found += sorted(name for name, some in values.items() if len(some) > 1)
    verdicts: defaultdict[tuple[str, str], set[Verdict]] = defaultdict(set)
    for j in pairs:
        verdicts[j.row, j.other or ""].add(j.verdict)
    return (*found, *sorted({other for (_, other), some in verdicts.items() if len(some) > 1}))
