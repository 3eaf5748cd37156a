"""A ledger of every earlier format opens, keeps all that is in it, and comes out with the tables of a new one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from onrecord import wire
from onrecord.errors import Damaged, OtherFormat
from onrecord.ledger import Ledger
from onrecord.ledger.intake.adding import Added, add
from onrecord.ledger.storage import migrations
from onrecord.ledger.storage.store import FORMAT, Store, open_store
from onrecord.ledger.storage.words import parse
from onrecord.ledger.verifying import verify
from tests.ledger.conftest import Place
from tests.ledger.reports import six, version

HERE = Path(__file__).parent / "formats"
FORMATS = sorted(int(path.stem) for path in HERE.glob("*.jsonl"))


@pytest.fixture
def old(kind: str, place: Place) -> Callable[[int], str]:
    """Makes a ledger of a format as it was then."""

    def old(number: int) -> str:
        path = place()
        text = (HERE / f"{number}.{kind}.sql").read_text("utf-8")
        if kind == "sqlite":
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript(text)
        else:
            import psycopg

            with psycopg.connect(path, autocommit=True) as connection:
                connection.execute(text.encode())
        return path

    return old


def tables_of(store: Store) -> list[tuple[str, ...]]:
    """Tables, columns, indexes and views as the database has them."""
    if not store.path.startswith("postgresql:"):
        found = store.rows("select type, name, sql from sqlite_master")
        return sorted((t, name, " ".join((sql or "").split()).lower()) for t, name, sql in found)
    schema = store.rows("select current_schema()")[0][0]
    columns = store.rows(
        "select table_name, column_name, data_type, is_nullable, collation_name from information_schema.columns"
        " where table_schema = current_schema()"
    )
    indexes = store.rows("select indexname, indexdef from pg_indexes where schemaname = current_schema()")
    return sorted([*columns, *((name, text.replace(schema, "")) for name, text in indexes)], key=repr)


def format_of(store: Store) -> int:
    if store.path.startswith("postgresql:"):
        return int(store.rows("select value from ledger where name = 'format'")[0][0])
    return int(store.rows("pragma user_version")[0][0])


def test_a_ledger_of_every_format_is_kept() -> None:
    assert list(range(1, FORMAT + 1)) == FORMATS, "python -m tests.ledger.formats.write"
    assert sorted(migrations.STEPS) == list(range(1, FORMAT)), "a step for every format before this one"


@pytest.mark.parametrize("number", FORMATS)
def test_every_format_opens_and_has_all_that_was_in_it(
    old: Callable[[int], str], new: Callable[[], Store], number: int
) -> None:
    with closing(open_store(old(number))) as store:
        assert format_of(store) == FORMAT
        assert tables_of(store) == tables_of(new()), "python -m tests.ledger.formats.write, if it is not yet released"
        ledger = Ledger(store)
        assert list(verify(store)) == []
        expected = [wire.decode(line) for line in (HERE / f"{number}.jsonl").read_bytes().splitlines()]
        assert list(ledger.records()) == expected
        assert {path for (path,) in store.rows("select path from sightings")} >= {"caf\udce9.txt"}
        assert store.rows("select path, error from inputs") == [("empty.txt", "the file is empty")]
        assert store.rows("select judge, verdict from judgements") == [("Ann", "confirm")]
        assert store.rows("select count(*) from readings where current = 0") == [(1,)]
        assert store.rows("select count(*) from superseded where kind = 'statements'") == [(3,)]
        words = expected[0].statements[0].content[0].text.split()
        assert store.matching(
            parse(" OR ".join(w for w in words if w.isalpha() and w.islower())), 0, 2**62, newest=True, limit=5
        )
        added = next(r for r in six() if r.document.id not in ledger.documents())
        assert add(store, added, version(added)) is Added.ADDED
        assert list(verify(store)) == []


def test_the_present_format_can_be_read_without_the_right_to_write(old: Callable[[int], str]) -> None:
    path = old(FORMAT)
    with closing(open_store(path, write=False)) as store:
        assert len(Ledger(store).documents()) == 3


@pytest.fixture
def later(kind: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """An Onrecord of two formats later; its steps note that they ran."""
    ran: list[int] = []

    def step(number: int) -> Callable[[Store], None]:
        def run(store: Store) -> None:
            store.rows(f"alter table documents add column later_{number} text")
            store.write("update documents set title = ? where 1 = 1", [(f"{number}",)])
            ran.append(number)

        return run

    monkeypatch.setattr(f"onrecord.ledger.storage.{kind}.FORMAT", FORMAT + 2)
    for number in (FORMAT + 1, FORMAT):
        monkeypatch.setitem(migrations.STEPS, number, step(number))
    return ran


def test_steps_run_in_order_and_once(old: Callable[[int], str], later: list[int]) -> None:
    path = old(FORMAT)
    with closing(open_store(path)) as store:
        assert later == [FORMAT, FORMAT + 1]
        assert format_of(store) == FORMAT + 2
        assert store.rows("select distinct title, later_1 from documents") == [(f"{FORMAT + 1}", None)]
    open_store(path).close()
    open_store(path, write=False).close()
    assert later == [FORMAT, FORMAT + 1]


def test_an_older_format_asks_to_be_written_once(old: Callable[[int], str], later: list[int]) -> None:
    path = old(FORMAT)
    with pytest.raises(OtherFormat, match=f"a ledger of format {FORMAT}, and this Onrecord reads format {FORMAT + 2}"):
        open_store(path, write=False)
    assert later == []


def test_a_step_that_fails_leaves_the_ledger_as_it_was(
    old: Callable[[int], str], later: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old(FORMAT)
    with monkeypatch.context() as patch:
        patch.setitem(migrations.STEPS, FORMAT + 1, lambda store: store.write("insert into nowhere values (?)", [(1,)]))
        with pytest.raises(Damaged):
            open_store(path)
    monkeypatch.undo()
    with closing(open_store(path)) as store:
        assert format_of(store) == FORMAT and list(verify(store)) == []
        assert "later" not in str(tables_of(store))


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_format_is_left_alone(place: Place, kind: str, write: bool) -> None:
    path = place()
    with closing(open_store(path, create=True)) as store:
        if kind == "sqlite":
            store.rows("pragma user_version = 7")
        else:
            store.write("update ledger set value = ? where name = 'format'", [("7",)])
    with pytest.raises(OtherFormat, match="a ledger of format 7; this Onrecord knows formats up to"):
        open_store(path, write=write)
    with pytest.raises(OtherFormat, match="install a newer one"):
        open_store(path, create=True)
