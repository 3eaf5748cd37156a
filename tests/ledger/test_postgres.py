"""What only a ledger in PostgreSQL has: an address, a driver, a connection that breaks, and a password to keep."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.errors import LedgerError, NoLedger, NotALedger, NotWritable
from onrecord.ledger.storage.store import open_store

pytest.importorskip("psycopg", reason="psycopg is not installed: no test of ledgers in PostgreSQL")

import psycopg

from onrecord.ledger.storage.postgres import PostgresStore, _dialect
from onrecord.ledger.storage.postgres_errors import shown
from tests.ledger.conftest import schema_of

ROOT = Path(__file__).parent.parent.parent
SECRET = "s3cr:et/p@ss"


def administer(address: str, *statements: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def test_marks_for_values_are_spelt_as_the_driver_wants_them() -> None:
    assert _dialect("select a from b where c = ? and d like '50%?' and e % ? = 1") == (
        b"select a from b where c = %s and d like '50%%?' and e %% %s = 1"
    )


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("postgresql://ann:secret@host/db", "postgresql://ann:***@host/db"),
        ("postgresql://ann:s3cr:et/p@ss@host/db", "postgresql://ann:***@host/db"),
        ("postgres://ann:@host", "postgres://ann:***@host"),
        ("postgresql://ann@host:5432/db", "postgresql://ann@host:5432/db"),
        ("postgresql://host/db", "postgresql://host/db"),
        ("postgresql://ann@h/db?password=secret&x=1", "postgresql://ann@h/db?password=***&x=1"),
        ("postgresql:///db?host=/tmp&sslpassword=secret", "postgresql:///db?host=/tmp&sslpassword=***"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, seen: str) -> None:
    assert shown(address) == seen


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ann:secret@nowhere.invalid/db",
        "postgresql://ann:secret@127.0.0.1:1/db",
        "postgresql://ann:secret@[::1/db",
        "postgresql://ann:secret@host:port/db",
        "postgresql://ann:secret@/db?host=/nowhere",
        "postgresql://ann@/db?host=/nowhere&password=secret",
        "postgresql://ann:secret@host/db?colour=red",
        "postgresql://ann:%zzsecret@host/db",
        "postgresql://",
    ],
)
def test_no_error_shows_a_password(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "/nowhere")
    monkeypatch.setenv("PGCONNECT_TIMEOUT", "2")
    with pytest.raises(NoLedger) as caught:
        open_store(address, create=True)
    said = f"{caught.value} {caught.value.path} {caught.value.reason}"
    assert "secret" not in said and "\n" not in said
    assert "look at address, user and password" in said or "postgresql://user@host/database" in said


def test_a_database_that_is_not_there_is_named(postgres: str) -> None:
    with pytest.raises(NoLedger, match="nosuch"):
        open_store(postgres.replace("/postgres?", "/nosuch?"), create=True)


def test_a_schema_must_be_there(postgres: str) -> None:
    with pytest.raises(NoLedger, match="make it first: CREATE SCHEMA"):
        open_store(f"{postgres}&options=-csearch_path%3Dnosuch", create=True)


def test_a_database_of_another_encoding_is_no_place_for_a_ledger(postgres: str) -> None:
    administer(postgres, "create database latin encoding 'LATIN1' template template0 locale 'C'")
    with pytest.raises(NotALedger, match="LATIN1; make one with encoding UTF8"):
        open_store(postgres.replace("/postgres?", "/latin?"), create=True)


def test_who_may_only_read_is_told_so(postgres: str) -> None:
    address = schema_of(postgres)
    name = address.rpartition("%3D")[2]
    open_store(address, create=True).close()
    administer(
        postgres,
        "create role guest login",
        f"grant usage on schema {name} to guest",
        f"grant select on all tables in schema {name} to guest",
    )
    as_guest = address.replace("onrecord@", "guest@")
    store = open_store(as_guest, write=False)
    assert store.rows("select count(*) from documents") == [(0,)]
    store.close()
    store = open_store(as_guest)
    with pytest.raises(NotWritable, match="ask for the right to write"):
        store.write("insert into ledger values (?, ?)", [("a", "b")])
    store.close()
    administer(postgres, f"create schema empty_{name}", f"grant usage on schema empty_{name} to guest")
    with pytest.raises(NotWritable, match="permission denied"):
        open_store(as_guest.replace(name, f"empty_{name}"), create=True)


def test_a_connection_that_breaks_loses_what_was_not_whole_and_no_more(postgres: str) -> None:
    address = schema_of(postgres)
    store = open_store(address, create=True)
    store.write("insert into ledger values (?, ?)", [("before", "")])
    ((pid,),) = store.rows("select pg_backend_pid()")
    with pytest.raises(NoLedger, match=r"the connection is lost .* start again"), store.transaction():
        store.write("insert into ledger values (?, ?)", [("inside", "")])
        administer(postgres, f"select pg_terminate_backend({pid}, 5000)")
        store.rows("select 1")
    with pytest.raises(LedgerError):
        store.rows("select 1")
    store.close()
    again = open_store(address)
    assert again.rows("select name from ledger where name in ('before', 'inside')") == [("before",)]
    again.close()


def test_a_writer_that_waits_too_long_says_so(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    address = schema_of(postgres)
    first, second = open_store(address, create=True), open_store(address)
    monkeypatch.setattr("onrecord.ledger.storage.postgres.WAIT_SECONDS", 1)
    with first.transaction():
        with pytest.raises(LedgerError, match="another process has been writing"), second.transaction():
            pass
        assert second.rows("select count(*) from documents") == [(0,)], "readers do not wait"
    with second.transaction():
        second.write("insert into ledger values (?, ?)", [("after", "")])
    for store in (first, second):
        store.close()


def test_long_texts_are_kept_and_found_whatever_their_length(postgres: str) -> None:
    store = open_store(schema_of(postgres), create=True)
    assert isinstance(store, PostgresStore)
    long = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range(400_000))
    store.write("insert into ledger values (?, ?)", [("long", long)])
    assert store.rows("select value from ledger where name = 'long'") == [(long,)]
    store.close()


WITHOUT = """
import sys
sys.modules["psycopg"] = None
from onrecord.cli.app import main
sys.exit(main(["verify", "postgresql://ann@host/db"]))
"""


def test_without_the_driver_the_sentence_says_what_to_install() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT], env={"PYTHONPATH": str(ROOT / "src")}, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "onrecord: a ledger in PostgreSQL needs its driver: pip install 'onrecord[postgres]', "
        "or name a file for the ledger\n"
    )
