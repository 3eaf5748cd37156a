"""Taking a record into a ledger, whole or not at all: its rows, its place in the index, and its links with others.

One document, one transaction. Ids are hashes of what they name, so that a record that is there changes nothing.
What is made of several reports depends on which reports are there, never on the order in which they came.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any

from onrecord.compare.sayings import Saying
from onrecord.errors import FormatError
from onrecord.ledger.joining import copying, identities, incidents, linking, relations, utterances
from onrecord.ledger.joining.counting import recount
from onrecord.ledger.rows.checking import check
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.preparing import Prepared, prepare
from onrecord.ledger.rows.writing import Version, sighting_id, sighting_order, sighting_row
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from onrecord.record import Document, Record, row_id
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
    found = store.rows("select reading from documents where id = ?", (document.id,))
    if not found:
        put_new(store, [prepare(record, version)])
        return Added.ADDED
    if found[0][0] != version.reading(document.id):
        return _reread(store, record, version)
    if store.rows("select 1 from sightings where id = ?", (sighting_id(document),)):
        return Added.KNOWN
    _see(store, record, version)
    return Added.SEEN


def put_new(store: Store, some: Sequence[Prepared]) -> None:
    """Takes records in whose documents are not there, each another one, inside the caller's transaction.

    The ledger is the same as if they came one after the other, and made in less time. Raises FormatError where one of
    them has rows with the ids of another's.
    """
    _write(store, some)
    _put(store, some, "sightings")


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


def _write(store: Store, some: Sequence[Prepared]) -> None:
    """Writes records whose documents are not there, and links them."""
    _put(store, some, "readings")
    store.write("update readings set current = 1 where id = ?", [(p.reading,) for p in some])
    _put(store, some, "documents")
    profiles = identities.enter(store, [p.actors for p in some])
    incidents.enter(store, [p.told for p in some])
    for table in _ROWS[-2::-1]:
        _put(store, some, table)
    store.index([line for p in some for line in p.lines])
    moved = copying.link(store, {p.document: p.text for p in some})
    identities.link(store, [p.actors for p in some], profiles)
    change = incidents.link(store, [p.told for p in some])
    change.met |= {(p.document, p.document) for p in some}
    said = utterances.link(store, [p.said for p in some])
    settle(store, moved, change, said, {p.document: p.said.sayings for p in some})


_ROWS = ("links", "figures", "event_parties", "events", "statements", "places", "dates", "actors", "documents")
"""A row refers to rows of the tables after its own: written the other way round, SQLite need not look for such rows."""
_NAMED = ("actors", "dates", "places", "statements", "events", "figures")


def _put(store: Store, some: Sequence[Prepared], table: str) -> None:
    """Writes the rows of a table. Raises FormatError where another document has a row of the same id."""
    rows = [row for p in some for row in p.rows.get(table, ())]
    if rows and store.write(insert(table), rows) != len(rows) and table in _NAMED:
        raise FormatError(
            f"not a record: another document has {table} of the same ids; an id holds its document's hash"
        )


def settle(
    store: Store,
    moved: Collection[str],
    change: incidents.Change,
    said: set[str],
    sayings: Mapping[str, Sequence[Saying]] | None = None,
) -> None:
    """Brings the counts and relations up to date after documents changed their family and groups their members.

    `sayings`: the statements of new documents.
    """
    sql = "select distinct incident from happenings where document in ({}) and incident is not null"
    touched = change.incidents | {i for (i,) in linking.among(store, sql, moved)}
    sql = "select distinct utterance from statements where document in ({}) and utterance is not null"
    heard = said | {u for (u,) in linking.among(store, sql, moved)}
    recount(store, "incidents", touched)
    recount(store, "utterances", heard)
    relations.contradictions(store, {*change.met, *relations.of_families(store, moved)}, change.parted, sayings)
    relations.relate(store, touched)


def _see(store: Store, record: Record, version: Version) -> None:
    """Takes in another place where a known text was met; it may be the one that the document is known by."""
    document = record.document
    old = load(store, document.id)
    assert old is not None
    if sighting_order(document) < sighting_order(old.document):
        _remove(store, prepare(old, version))
        _write(store, [prepare(record, version)])
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
    _remove(store, prepare(old, version))
    _write(store, [prepare(record, version)])
    now = version.reading(old.document.id)
    store.write("update readings set current = 0 where document = ? and id <> ?", [(old.document.id, now)])
    first = sighting_order(record.document) <= sighting_order(old.document)
    store.write(insert("sightings"), [sighting_row(record.document, first=False)])
    if first:
        store.write("update sightings set first = 0 where document = ?", [(old.document.id,)])
        store.write("update sightings set first = 1 where id = ?", [(sighting_id(record.document),)])
    return Added.REREAD


_OF_DOCUMENT = {"documents": "id = ?", "event_parties": "event in (select id from events where document = ?)"}


def _remove(store: Store, old: Prepared) -> None:
    """Takes a document's rows out, and all that was made of them; what it leaves behind is grouped anew."""
    document = old.document
    store.unindex(document, old.lines)
    identities.leave(store, document)  # first: what has no speaker any more is no witness in the others
    left_incidents = incidents.leave(store, old.told)
    left_utterances = utterances.leave(store, document, old.said)
    for column in ("from_document", "to_document"):
        store.write(f"delete from relations where {column} = ?", [(document,)])
    moved = copying.leave(store, document, old.text)
    for table in _ROWS:
        where = _OF_DOCUMENT.get(table, "document = ?")
        store.write(f"delete from {table} where {where}", [(document,)])
    settle(store, moved, left_incidents, left_utterances)
