"""Checking a ledger: every text against its hash, every span against its text, every reference against its row, and
every group of reports against its members."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from onrecord.errors import LedgerError, OnrecordError
from onrecord.ledger.rows.checking import check
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.ranges import spans, words
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.tables import tables
from onrecord.ledger.verifying_groups import torn

_WORDS = {
    "dates": (("words", "words_at"),),
    "places": (("words", "words_at"),),
    "figures": (("words", "words_at"),),
    "events": (("trigger_words", "trigger_at"), ("sentence", "sentence_at")),
    "statements": (
        ("content", "content_at"),
        ("source", "source_at"),
        ("cue", "cue_at"),
        ("addressee", "addressee_at"),
    ),
}
"""Columns of words, and those that say where the words stand."""


def verify(store: Store) -> Iterator[str]:
    """One line for everything that is not as it should be; nothing for a sound ledger. Others may write meanwhile."""
    with store.snapshot():
        yield from _faults(store)


def _faults(store: Store) -> Iterator[str]:
    for part in (_references, _gaps, _unindexed, _found, torn):
        try:
            yield from part(store)
        except LedgerError as error:
            yield error.reason
    for (document,) in store.rows("select id from documents order by id"):
        try:
            record = load(store, document)
            if record is not None:
                check(record)
                for broken in record.broken_spans():
                    yield f"document {document}: {broken.text!r} does not stand at {broken.start}"
        except OnrecordError as error:
            yield f"document {document}: {error}"
        else:
            yield from _told_words(store, document)


def _told_words(store: Store, document: str) -> Iterator[str]:
    """Columns of words that differ from the words at their place in the text."""
    ((text,),) = store.rows("select text from documents where id = ?", (document,))
    for table, columns in _WORDS.items():
        for said, at in columns:
            for i, has, ranges in store.rows(f"select id, {said}, {at} from {table} where document = ?", (document,)):
                if (has or "") != words(spans(text, ranges)):
                    yield f"document {document}: {said} of {i} is not what its text has at {ranges}"


def _references(store: Store) -> Iterator[str]:
    """References that lead to no row."""
    for table in tables().values():
        for column in table.columns:
            if column.to is None:
                continue
            (key,) = tables()[column.to].key
            sql = (
                f"select t.{column.name}, count(*) from {table.name} t"
                f" left join {column.to} o on o.{key} = t.{column.name}"
                f" where t.{column.name} is not null and o.{key} is null group by t.{column.name}"
            )
            for value, count in store.rows(sql):
                yield f"{table.name}.{column.name}: {count} refer to {value}, which is not in {column.to}"


def _gaps(store: Store) -> Iterator[str]:
    """Rows that are gone from between others."""
    for table in tables().values():
        if "position" not in table.names or "document" not in table.names:
            continue
        sql = f"select document, count(*), max(position) + 1 from {table.name} group by document order by document"
        for document, count, last in store.rows(sql):
            if count != last:
                yield f"document {document}: {count} of {last} {table.name} are there"


def _unindexed(store: Store) -> Iterator[str]:
    """Rows that no search finds, and entries of rows that are not there."""
    for kind, table in (("statement", "statements"), ("event", "events"), ("figure", "figures")):
        for sql in (
            f"select t.document, t.id, 'is in no search' from {table} t left join entries e on e.row = t.id"
            " where e.row is null",
            f"select e.document, e.row, 'is in the index and not in the record' from entries e"
            f" left join {table} t on t.id = e.row where t.id is null and e.kind = '{kind}'",
        ):
            for document, row, what in store.rows(f"{sql} order by 1, 2"):
                yield f"document {document}: {row} {what}"


def _found(store: Store) -> Iterator[str]:
    """What the database finds itself."""
    yield from store.faults()


def digest(store: Store) -> str:
    """A SHA-256 of everything in the ledger: two ledgers of one digest hold the same record.

    What depends on the order of work alone is left out: numbers of entries, and facts about the file itself.
    """
    total = hashlib.sha256()
    for table in tables().values():
        if table.name == "ledger":
            continue
        names = [n for n in table.names if not (table.name == "entries" and n == "id")]
        total.update(table.name.encode())
        lines = store.stream(f"select {', '.join(names)} from {table.name} order by {', '.join(names)}")
        for row in lines:
            total.update(repr(tuple(float(v) if isinstance(v, float) else v for v in row)).encode("utf-8", "replace"))
    return total.hexdigest()
