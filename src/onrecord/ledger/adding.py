"""Taking a record into a ledger, whole or not at all: its rows, its place in the index, and its links with others.

One document, one transaction. Ids are hashes of what they name, so that a record that is there changes nothing.
What is made of several reports depends on which reports are there, never on the order in which they came.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import Any

from onrecord.compare.days import DAY, day_of
from onrecord.errors import FormatError
from onrecord.ledger import copying, entries, identities, incidents, linking, relations, utterances
from onrecord.ledger.loading import load
from onrecord.ledger.schema import insert
from onrecord.ledger.store import Store
from onrecord.ledger.writing import Version, rows_of, sighting_id, sighting_order, sighting_row
from onrecord.record import Document, Record, document_id, row_id
from onrecord.wire import to_builtins


class Added(StrEnum):
    """What became of a record."""

    ADDED = "added"
    KNOWN = "already there"
    SEEN = "same text met elsewhere"
    REREAD = "read anew"


def add(store: Store, record: Record, version: Version) -> Added:
    """Takes a record in, in one transaction. Raises FormatError for a record that is inconsistent."""
    check(record)
    with store.transaction():
        return put(store, record, version)


def put(store: Store, record: Record, version: Version) -> Added:
    """The same inside the caller's transaction."""
    document = record.document
    reading = version.reading(document.id)
    found = store.rows("select reading from documents where id = ?", (document.id,))
    if not found:
        _write(store, record, version)
        store.write(insert("sightings"), [sighting_row(document, first=True)])
        return Added.ADDED
    if found[0][0] != reading:
        return _reread(store, record, version)
    if store.rows("select 1 from sightings where id = ?", (sighting_id(document),)):
        return Added.KNOWN
    _see(store, record, version)
    return Added.SEEN


def known(store: Store, document: Document, version: Version) -> bool:
    """Whether a document was read by this version already and met at this very place."""
    sql = (
        "select 1 from documents d join sightings s on s.document = d.id where d.id = ? and d.reading = ? and s.id = ?"
    )
    return bool(store.rows(sql, (document.id, version.reading(document.id), sighting_id(document))))


def note(store: Store, path: str, *, document: str | None = None, error: str | None = None) -> None:
    """Writes into the manifest what became of an input; once it is read, its earlier failures are forgotten."""
    if document is not None:
        store.write("delete from inputs where path = ? and document is null", [(path,)])
    elif store.rows("select 1 from inputs where path = ? and document is not null", (path,)):
        return
    store.write(insert("inputs"), [(row_id("input", path, document, error), path, document, error)])


def check(record: Record) -> None:
    """Raises FormatError where ids do not fit (a text of another hash, a row twice, a reference to no row), or days."""
    if record.document.id != document_id(record.document.text):
        raise FormatError(f"not a record: the id {record.document.id} is not the hash of its text")
    r = record
    kinds: dict[str, Collection[str]] = {
        name: [row.id for row in getattr(r, name)]
        for name in ("actors", "dates", "places", "statements", "events", "figures")
    }
    ids = [i for some in kinds.values() for i in some]
    if len(ids) != len(set(ids)):
        twice = next(i for n, i in enumerate(ids) if i in ids[:n])
        raise FormatError(f"not a record: the id {twice} stands for two rows")
    known = {name: set(some) for name, some in kinds.items()}
    wanted: list[tuple[str, str | None]] = []
    for s in r.statements:
        wanted += [("actors", s.speaker), ("dates", s.when), ("places", s.where), ("statements", s.inside)]
        wanted += [("actors", v) for v in s.via]
    for e in r.events:
        wanted += [("actors", a) for a in (*e.actors, *e.recipients)]
        wanted += [("dates", e.when), ("places", e.where), *(("figures", f) for f in e.figures), _spoken(e.voice)]
    for f in r.figures:
        wanted += [("actors", f.who), ("places", f.where), ("dates", f.when), ("dates", f.as_of), _spoken(f.voice)]
    for name, i in wanted:
        if i is not None and i not in known[name]:
            raise FormatError(f"not a record: it refers to {i}, which is none of its {name}")
    every = set(ids)
    for link in r.links:
        for i in (link.from_, link.to):
            if i not in every:
                raise FormatError(f"not a record: a link refers to {i}, which is none of its rows")
    for day in (day_of(r.document.published), *(day for d in r.dates for day in (d.start, d.end))):
        if day is not None and not _is_day(day[:DAY]):
            raise FormatError(f"not a record: {day!r} is no day of the calendar (ISO 8601)")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _spoken(voice: str) -> tuple[str, str | None]:
    return "statements", None if voice == "narration" else voice


def _write(store: Store, record: Record, version: Version) -> None:
    """Writes a record whose document is not there, and links it."""
    document = record.document
    reading = version.reading(document.id)
    store.write(
        insert("readings"),
        [(reading, document.id, version.onrecord, version.model, version.text_profile, 1)],
    )
    store.write("update readings set current = 1 where id = ?", [(reading,)])
    text = copying.Text.of(document)
    for table, rows in rows_of(
        record, reading=reading, family=document.id, origin=text.origin, shingles=text.size
    ).items():
        store.write(insert(table), rows)
        if table in _NAMED:
            _check_own(store, table, document.id, len(rows))
    store.index(entries.lines(record))
    moved = copying.link(store, document, text)
    identities.link(store, record)
    change = incidents.link(store, record)
    change.met.add((document.id, document.id))
    said = utterances.link(store, record)
    settle(store, moved, change, said)


_NAMED = ("actors", "dates", "places", "statements", "events", "figures")


def _check_own(store: Store, table: str, document: str, count: int) -> None:
    """Raises FormatError where another document has a row of the same id, which was left as it is."""
    if store.rows(f"select count(*) from {table} where document = ?", (document,)) != [(count,)]:
        raise FormatError(
            f"not a record: another document has {table} of the same ids; an id holds its document's hash"
        )


def settle(store: Store, moved: Collection[str], change: incidents.Change, said: set[str]) -> None:
    """Brings the counts and relations up to date after documents changed their family and groups their members."""
    sql = "select distinct incident from happenings where document in ({}) and incident is not null"
    touched = change.incidents | {i for (i,) in linking.among(store, sql, moved)}
    sql = "select distinct utterance from statements where document in ({}) and utterance is not null"
    heard = said | {u for (u,) in linking.among(store, sql, moved)}
    incidents.recount(store, touched)
    utterances.recount(store, heard)
    relations.contradictions(store, {*change.met, *relations.of_families(store, moved)}, change.parted)
    relations.relate(store, touched)


def _see(store: Store, record: Record, version: Version) -> None:
    """Takes in another place where a known text was met; it may be the one that the document is known by."""
    document = record.document
    old = load(store, document.id)
    assert old is not None
    if sighting_order(document) < sighting_order(old.document):
        _remove(store, old)
        _write(store, record, version)
        store.write("update sightings set first = 0 where document = ?", [(document.id,)])
        store.write(insert("sightings"), [sighting_row(document, first=True)])
    else:
        store.write(insert("sightings"), [sighting_row(document, first=False)])


def _reread(store: Store, record: Record, version: Version) -> Added:
    """Supersedes the rows of an older reading; they are kept as they were."""
    old = load(store, record.document.id)
    assert old is not None
    (before,) = store.rows("select reading from documents where id = ?", (old.document.id,))
    body = to_builtins(old)
    kept: list[tuple[Any, ...]] = []
    for kind in ("actors", "dates", "places", "statements", "events", "figures"):
        kept += [
            (row["id"], before[0], kind, old.document.id, json.dumps(row, ensure_ascii=False)) for row in body[kind]
        ]
    store.write(insert("superseded"), kept)
    _remove(store, old)
    _write(store, record, version)
    now = version.reading(old.document.id)
    store.write("update readings set current = 0 where document = ? and id <> ?", [(old.document.id, now)])
    first = sighting_order(record.document) <= sighting_order(old.document)
    store.write(insert("sightings"), [sighting_row(record.document, first=False)])
    if first:
        store.write("update sightings set first = 0 where document = ?", [(old.document.id,)])
        store.write("update sightings set first = 1 where id = ?", [(sighting_id(record.document),)])
    return Added.REREAD


_ROWS = ("links", "figures", "events", "statements", "places", "dates", "actors", "documents")


def _remove(store: Store, record: Record) -> None:
    """Takes a document's rows out, and all that was made of them; what it leaves behind is grouped anew."""
    document = record.document.id
    store.unindex(document, entries.lines(record))
    identities.leave(store, document)  # first: what has no speaker any more is no witness in the others
    left_incidents = incidents.leave(store, document)
    left_utterances = utterances.leave(store, document)
    for column in ("from_document", "to_document"):
        store.write(f"delete from relations where {column} = ?", [(document,)])
    moved = copying.leave(store, document)
    store.write("delete from event_parties where event in (select id from events where document = ?)", [(document,)])
    for table in _ROWS:
        column = "id" if table == "documents" else "document"
        store.write(f"delete from {table} where {column} = ?", [(document,)])
    settle(store, moved, left_incidents, left_utterances)
