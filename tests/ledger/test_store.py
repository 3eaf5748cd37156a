"""The promises of a store, kept by both kinds alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import Damaged, LedgerError, NoLedger, NotALedger, NotWritable
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import FORMAT, Store, open_store
from onrecord.ledger.storage.tables import tables
from onrecord.ledger.storage.words import Term, facet_term, parse
from tests.ledger.conftest import Place
from tests.strategies import HOSTILE

LAST = 2**62
NUMBERS = (None, 0.0, 0.1, -1.5, 1e308, 5e-324, 3.0)


class Undo(Exception):
    """Takes back what a test wrote."""


@dataclass(frozen=True)
class Line:
    """An entry of the full-text index."""

    row: str
    id: int
    fields: tuple[str, str, str, str]
    kind: str = "statement"
    document: str = "d"
    day: str | None = None


def facts(store: Store, *names: str) -> None:
    store.write(insert("ledger"), [(name, name) for name in names])


def names(store: Store) -> list[str]:
    found = store.rows("select name from ledger where name not in ('application', 'format') order by name")
    return [name for (name,) in found]


def test_a_new_ledger_has_every_table_and_view_and_nothing_in_them(store: Store) -> None:
    for table in tables().values():
        sql = f"select {', '.join(table.names)} from {table.name}"
        assert [row for row in store.rows(sql) if row[0] not in ("application", "format")] == []
    for view in ("said", "happened", "who_did_what_to_whom", "counted", "speaks_against", "families", "manifest"):
        assert store.rows(f"select * from {view}") == []
    assert list(store.faults()) == []


def test_what_fails_in_a_transaction_leaves_nothing_behind(store: Store) -> None:
    with store.transaction():
        facts(store, "a")
    with pytest.raises(Undo), store.transaction():
        facts(store, "b")
        assert names(store) == ["a", "b"]
        raise Undo
    assert names(store) == ["a"]
    with store.transaction():
        facts(store, "a", "c")
    assert names(store) == ["a", "c"]


def test_what_fails_at_the_very_end_of_a_transaction_leaves_nothing_behind(store: Store) -> None:
    line = ("blocks", "statements")
    with pytest.raises(Damaged), store.transaction():
        facts(store, *line)
        store.write(insert("copies"), [("one", "other", 1.0, 1.0, 1.0, "no such documents")])
    assert names(store) == []
    with store.transaction():
        facts(store, *line)
    assert names(store) == list(line)


@pytest.mark.parametrize(
    "text", [*HOSTILE, "", "\0", "a\0b", "\udcff", "\ufdd0", "\ufdd0d800", "\uffff", "'; --", "%s ? %"]
)
def test_every_text_comes_back_as_it_was(store: Store, text: str) -> None:
    store.write(insert("ledger"), [("text", text)])
    assert store.rows("select value, name from ledger where value = ?", (text,)) == [(text, "text")]
    assert list(store.stream("select value from ledger where name = 'text'")) == [(text,)]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(st.characters()))
def test_any_text_comes_back_as_it_was(store: Store, text: str) -> None:
    with pytest.raises(Undo), store.transaction():
        store.write(insert("ledger"), [("text", text)])
        assert store.rows("select value from ledger where name = 'text'") == [(text,)]
        raise Undo


def test_numbers_come_back_as_they_were_and_sums_are_whole(store: Store) -> None:
    rows = [(f"i{n}", "ASSAULT", None, None, None, None, None, "t", n, LAST, 0) for n in range(3)]
    store.write(insert("incidents"), rows)
    (found,) = store.rows("select sum(reports), count(*), max(sources), avg(reports) from incidents")
    assert found == (3, 3, LAST, 1.0) and [type(v) for v in found[:3]] == [int, int, int]
    store.write(insert("joins"), [(f"{n}", "x", "incident", v, "") for n, v in enumerate(NUMBERS) if v is not None])
    got = [v for (v,) in store.rows("select score from joins order by one")]
    assert got == [v for v in NUMBERS if v is not None] and {type(v) for v in got} == {float}


def test_marks_in_a_statement_are_marks_only_where_a_value_stands(store: Store) -> None:
    assert store.rows("select '?', '100%', ? || '%'", ("a",)) == [("?", "100%", "a%")]
    facts(store, "a%b", "acb")
    assert store.rows("select name from ledger where name like 'a%b' order by name") == [("a%b",), ("acb",)]
    assert store.rows("select 7 % 4") == [(3,)]


def test_texts_are_ordered_by_their_bytes(store: Store) -> None:
    ordered = ["", "A", "B", "a", "b", "é", "\uffff", "\U0001f642"]
    facts(store, *reversed(ordered))
    assert names(store) == ordered


def test_a_stream_goes_on_while_something_else_is_written(store: Store) -> None:
    with store.transaction():
        store.write(insert("blocks"), [(n, b"m") for n in range(5000)])
    stream = iter(store.stream("select key from blocks order by key"))
    assert next(stream) == (0,)
    with store.transaction():
        facts(store, "a")
        assert list(store.stream("select name from ledger where name = ?", ("a",))) == [("a",)]
        assert next(stream) == (1,)
    assert [key for (key,) in stream] == list(range(2, 5000))


def test_a_stream_that_is_left_early_hinders_nothing(store: Store) -> None:
    store.write(insert("blocks"), [(n, b"m") for n in range(5000)])
    for _ in range(3):
        stream = iter(store.stream("select key from blocks order by key"))
        next(stream)
        del stream
        with store.transaction():
            assert store.rows("select count(*) from blocks") == [(5000,)]


def test_what_is_read_in_a_snapshot_is_of_one_moment(place: Place) -> None:
    path = place()
    writer = open_store(path, create=True)
    facts(writer, "a")
    reader = open_store(path, write=False)
    with reader.snapshot():
        assert names(reader) == ["a"]
        facts(writer, "b")
        assert names(reader) == ["a"]
        with reader.snapshot():
            assert list(reader.stream("select name from ledger where name in ('a', 'b')")) == [("a",)]
    assert names(reader) == ["a", "b"]
    with pytest.raises(Undo), reader.snapshot():
        raise Undo
    with writer.transaction(), writer.snapshot():
        facts(writer, "c")
        assert names(writer) == ["a", "b", "c"]
    assert names(reader) == ["a", "b", "c"]
    reader.close()
    writer.close()


ENTRIES = (
    Line("s1", 10, ("The plane entered Turkish airspace.", "Erdoğan", "Russia", "isstatement countrytur")),
    Line("s2", 20, ("Planes are violating our air space; not entered", "Lavrov", "Turkey", "isstatement countryrus")),
    Line("s3", 20, ("Nothing was violated \ud800\0", "Lavrov", "", "isstatement")),
    Line("s4", 21, ("x" * 5000 + " entered the plane", "", "", "isevent")),
)


@pytest.fixture
def indexed(store: Store) -> Store:
    row = {c.name: None if c.null else "" if c.type == "text" else 0 for c in tables()["documents"].columns}
    row |= {"id": "d", "reading": "r"}
    with store.transaction():
        store.write(insert("readings"), [("r", "d", "0", "m", "p", 1)])
        store.write(insert("documents"), [tuple(row.values())])
        store.index(ENTRIES)
    return store


def matches(store: Store, typed: str, **more: bool) -> list[str]:
    ids = store.matching(parse(typed), 0, LAST, newest=more.get("newest", False), limit=10)
    return [row for i in ids for (row,) in store.rows("select row from entries where id = ?", (i,))]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("plane", ["s1", "s2", "s4"]),
        ("violate", ["s2", "s3"]),
        ('"turkish airspace"', ["s1"]),
        ('"airspace turkish"', []),
        ("plane -turkish", ["s2", "s4"]),
        ("airspace OR nothing", ["s1", "s3"]),
        ("entered plane", ["s1", "s2", "s4"]),
        ("viol*", ["s2", "s3"]),
        ("the", ["s1", "s4"]),
        ("not", ["s2"]),
        ("lavrov", []),
        ("", ["s1", "s2", "s3", "s4"]),
        ("zebra", []),
    ],
)
def test_words_are_found_by_their_stems_in_the_order_of_their_ids(indexed: Store, typed: str, found: list[str]) -> None:
    assert matches(indexed, typed) == found
    assert matches(indexed, typed, newest=True) == found[::-1]


def test_every_field_is_searched_alone(indexed: Store) -> None:
    query = parse("").and_(*(Term(words=(name,), field="voices") for name in ("lavrov", "erdogan")))
    ids = indexed.matching(query, 0, LAST, newest=False, limit=10)
    assert [r for i in ids for (r,) in indexed.rows("select row from entries where id = ?", (i,))] == ["s1", "s2", "s3"]
    both = query.and_(facet_term("country", "RUS"))
    assert len(indexed.matching(both, 0, LAST, newest=False, limit=10)) == 1


def test_a_search_keeps_to_its_bounds(indexed: Store) -> None:
    every = indexed.matching(parse(""), 0, LAST, newest=False, limit=10)
    assert every == [10, 20, 21, 22], "an id that is taken gives the next free one"
    assert indexed.matching(parse("plane"), 11, LAST, newest=False, limit=1) == [20]
    assert indexed.matching(parse("plane"), 0, 20, newest=True, limit=1) == [20]
    assert indexed.matching(parse("plane"), 0, LAST, newest=True, limit=9, among={10, 21}) != []
    assert indexed.matching(parse("plane"), 0, LAST, newest=True, limit=9, among=[]) == []


def test_what_is_taken_out_is_found_no_more(indexed: Store) -> None:
    with indexed.transaction():
        indexed.unindex("d", ENTRIES)
    assert matches(indexed, "plane") == [] and indexed.rows("select * from entries") == []
    assert list(indexed.faults()) == []


def test_errors_of_the_database_are_errors_of_ours(store: Store) -> None:
    for sql in ("select nothing from nowhere", "this is no SQL"):
        with pytest.raises(LedgerError, match="does not answer as it should"):
            store.rows(sql)
        with pytest.raises(LedgerError):
            list(store.stream(sql))
    with pytest.raises(LedgerError):
        store.write("insert into nowhere values (?)", [("a",)])
    store.close()
    with pytest.raises(LedgerError):
        store.rows("select 1")


def test_there_must_be_a_ledger_unless_one_is_to_be_made(place: Place) -> None:
    path = place()
    for write in (True, False):
        with pytest.raises(NoLedger, match="there is no ledger here"):
            open_store(path, write=write)
    open_store(path, create=True).close()
    for write in (True, False):
        store = open_store(path, write=write)
        assert names(store) == []
        store.close()


def test_a_ledger_to_be_read_cannot_be_written(place: Place) -> None:
    path = place()
    first = open_store(path, create=True)
    facts(first, "a")
    store = open_store(path, write=False)
    assert names(store) == ["a"]
    with pytest.raises(NotWritable):
        facts(store, "b")
    with pytest.raises(NotWritable), store.transaction():
        facts(store, "b")
    facts(first, "c")
    assert names(store) == ["a", "c"]
    store.close()
    first.close()


def test_tables_of_another_program_are_left_alone(place: Place, other: Callable[[str, str], None]) -> None:
    for sql in ("create table documents (id integer)", "create table ledger (name text, value text)"):
        path = place()
        other(path, sql)
        for options in ({"create": True}, {}, {"write": False}):
            with pytest.raises(NotALedger, match="of another program"):
                open_store(path, **options)


@pytest.fixture
def other() -> Callable[[str, str], None]:
    """Runs a statement where no ledger is yet."""

    def run(path: str, sql: str) -> None:
        if path.startswith("postgresql:"):
            import psycopg

            with psycopg.connect(path, autocommit=True) as connection:
                connection.execute(sql.encode())
        else:
            import sqlite3

            connection = sqlite3.connect(path)
            connection.execute(sql)
            connection.close()

    return run


def test_the_format_is_kept(store: Store) -> None:
    sql = "select value from ledger where name = 'format'"
    found = store.rows(sql) or store.rows("pragma user_version")
    assert found in ([(str(FORMAT),)], [(FORMAT,)])


@pytest.mark.parametrize("value", [b"", b"\0\xff", b"-" * 9 + b"a", bytes(range(256))])
def test_bytes_come_back_as_they_were(store: Store, value: bytes) -> None:
    store.write(insert("blocks"), [(1, value)])
    assert store.rows("select key, member from blocks where member = ?", (value,)) == [(1, value)]
    assert list(store.stream("select member from blocks")) == [(value,)]
