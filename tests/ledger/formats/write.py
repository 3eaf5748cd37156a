"""Writes a ledger of the present format as SQL, for tests of later ones: `python -m tests.ledger.formats.write`.

Once a format is released its files are never written again; until then, after every change of the tables. `N.jsonl`
holds the records that are in the ledger of format N, `N.sqlite.sql` and `N.postgres.sql` the ledger.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from psycopg import sql

from onrecord import record as r
from onrecord import wire
from onrecord.errors import FormatError
from onrecord.ledger.intake.adding import add
from onrecord.ledger.ledger import Ledger
from onrecord.ledger.rows.entries import lines
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.characters import kept
from onrecord.ledger.storage.postgres import PostgresStore, making
from onrecord.ledger.storage.store import FORMAT, Store, open_store
from onrecord.ledger.storage.tables import tables
from onrecord.ledger.storage.words import FIELDS
from tests.ledger.conftest import schema_of, server
from tests.ledger.reports import copies, elsewhere, read_anew

HERE = Path(__file__).parent
AN_OLD_ONE = Version(onrecord="0.2.0", model="2", text_profile="saved-text/1")
A_NEWER_ONE = Version(onrecord="0.3.0", model="3", text_profile="saved-text/1")


def few() -> list[r.Record]:
    """Three reports, of which two are copies: cut to few rows, for a small file."""
    chosen = (*copies()[0], copies()[1][0])
    return [cut(record) for record in chosen]


def cut(record: r.Record) -> r.Record:
    """The record with its first statements and events, and what they refer to."""
    statements, events = record.statements[:3], record.events[:2]
    named = {s.id for s in statements}
    figures = tuple(f for f in record.figures if any(f.id in e.figures for e in events))
    return replace(
        record,
        statements=statements,
        events=tuple(replace(e, voice=e.voice if e.voice in named else r.NARRATION) for e in events),
        figures=tuple(replace(f, voice=f.voice if f.voice in named else r.NARRATION) for f in figures),
    )


def fill(store: Store) -> None:
    """Adds the reports, one at a second place, one read again, a failure and a judgement."""
    first, second, third = few()
    for record in (first, second, third, elsewhere(first, "Evening Post", "2000-12-31", "caf\udce9.txt")):
        add(store, record, AN_OLD_ONE)
    add(store, read_anew(second), A_NEWER_ONE)
    Ledger(store).note("empty.txt", FormatError("the file is empty"))
    row = dict.fromkeys(tables()["judgements"].names)
    row |= {"id": "judgement-1", "row": first.statements[0].id, "verdict": "confirm", "judge": "Ann"}
    row |= {"at": "2026-11-26T00:00:00.000000Z"}
    names = ", ".join(row)
    with store.transaction():
        store.write(f"insert into judgements ({names}) values ({', '.join('?' * len(row))})", [tuple(row.values())])


def sqlite_lines() -> Iterator[str]:
    """The statements that make the ledger in SQLite."""
    with tempfile.TemporaryDirectory() as folder, closing(open_store(f"{folder}/l", create=True)) as store:
        fill(store)
        yield "BEGIN;"
        made = "select sql from sqlite_master where sql is not null and name not like 'full_text_%' order by rowid"
        yield from (f"{statement};" for (statement,) in store.rows(made))
        for table in tables().values():
            cells = " || ', ' || ".join(f"quote({name})" for name in table.names)
            for (values,) in store.rows(f"select {cells} from {table.name} order by {', '.join(table.key)}"):
                yield f"INSERT INTO {table.name} VALUES ({kept((values,))[0]});"
        ids = dict(store.rows("select row, id from entries"))
        for line in (line for record in Ledger(store).records() for line in lines(record)):
            values = ", ".join("'{}'".format(text.replace("'", "''")) for text in line.fields)
            yield f"INSERT INTO full_text (rowid, {', '.join(FIELDS)}) VALUES ({ids[line.row]}, {values});"
        yield "COMMIT;"
        for name in ("application_id", "user_version"):
            ((number,),) = store.rows(f"pragma {name}")
            yield f"PRAGMA {name} = {number};"


def postgres_lines() -> Iterator[str]:
    """The statements that make the ledger in PostgreSQL, in an empty schema."""
    with server() as address, closing(open_store(schema_of(address), create=True)) as store:
        assert isinstance(store, PostgresStore)
        fill(store)
        yield "BEGIN;"
        yield from (f"{statement};" for statement in making())
        for table in tables():
            names = [
                name
                for (name,) in store.rows(
                    "select column_name from information_schema.columns where table_schema = current_schema()"
                    " and table_name = ? order by ordinal_position",
                    (table,),
                )
            ]
            cells = ", ".join(f"{name}::text" for name in names)
            for row in store.rows(f"select {cells} from {table} order by 1, 2"):
                values = ", ".join(sql.quote(value) for value in kept(row))
                yield f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values});"
        yield "COMMIT;"


def record_lines() -> bytes:
    """The records that are in it, one a line."""
    with tempfile.TemporaryDirectory() as folder, closing(open_store(f"{folder}/l", create=True)) as store:
        fill(store)
        return b"".join(wire.encode(record) + b"\n" for record in Ledger(store).records())


if __name__ == "__main__":
    (HERE / f"{FORMAT}.jsonl").write_bytes(record_lines())
    (HERE / f"{FORMAT}.sqlite.sql").write_text("\n".join(sqlite_lines()) + "\n", "utf-8")
    (HERE / f"{FORMAT}.postgres.sql").write_text("\n".join(postgres_lines()) + "\n", "utf-8")
