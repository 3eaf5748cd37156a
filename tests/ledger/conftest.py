"""Ledgers of both kinds, empty: a SQLite file, and a schema of a PostgreSQL server that runs for these tests alone."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from onrecord.ledger.intake.adding import add
from onrecord.ledger.storage.store import Store, open_store
from onrecord.ledger.storage.tables import tables
from tests.ledger.reports import thirteen, version

PATIENCE = 60
"""Seconds that starting the server may take."""
SETTINGS = (
    *("listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=32MB"),
    *("max_connections=20", "autovacuum=off", "logging_collector=off"),
)
WATCHED = '"$@" 2>log & cat >/dev/null; kill -QUIT $!; wait; rm -rf data log'
"""Runs a server for as long as our end of the pipe is open: it ends with us, however we end."""
_NUMBERS = count()


def programs() -> Path | None:
    """The folder of the newest PostgreSQL server that is installed: Debian keeps it off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: float(p.parent.name))
    beside = shutil.which("initdb")
    folders = [*reversed(found), *([Path(beside).parent] if beside else [])]
    return next((f for f in folders if all((f / name).exists() for name in ("initdb", "pg_ctl", "postgres"))), None)


def owner() -> str | None:
    """The user that the server runs as, where we are root, whom it refuses."""
    if os.geteuid() != 0:
        return None
    names = {user.pw_name for user in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


@contextmanager
def server() -> Iterator[str]:
    """A PostgreSQL server on a socket in a temporary folder, for as long as the block lasts; gives its address."""
    if importlib.util.find_spec("psycopg") is None:
        pytest.skip("psycopg is not installed: no test of ledgers in PostgreSQL")
    bin, user = programs(), owner()
    if bin is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql): no test of ledgers in it")
    folder = Path(tempfile.mkdtemp(prefix="onrecord-"))  # a short name: a socket's has 107 bytes at most
    if user is not None:
        shutil.chown(folder, user)

    as_user = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
    calm: dict[str, Any] = {"cwd": folder, "env": {"PATH": os.environ["PATH"], "LC_ALL": "C"}, **as_user}
    making = ["-D", "data", "-U", "onrecord", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    running = [str(bin / "postgres"), "-D", "data", "-k", str(folder), *settings]
    try:
        subprocess.run([bin / "initdb", *making], check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL, **calm)
        with subprocess.Popen(["sh", "-c", WATCHED, "sh", *running], stdin=subprocess.PIPE, **calm):
            address = f"postgresql://onrecord@/postgres?host={folder}"
            wait_for(address)
            yield address
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(address: str) -> None:
    """Waits until a server answers."""
    import psycopg

    until = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(address).close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server that runs for the session."""
    with server() as address:
        yield address


def schema_of(server: str) -> str:
    """Makes an empty schema, and gives the address of a ledger in it."""
    import psycopg

    name = f"ledger_{next(_NUMBERS)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create schema {name}".encode())
    return f"{server}&options=-csearch_path%3D{name}"


Place = Callable[[], str]
"""Names a new place for a ledger of one kind."""


@pytest.fixture(params=["sqlite", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    """What the ledgers of a test are kept in."""
    if request.param == "postgres":
        request.getfixturevalue("postgres")
    return str(request.param)


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """New places for ledgers, of each kind."""
    if kind == "postgres":
        server: str = request.getfixturevalue("postgres")
        return lambda: schema_of(server)
    return lambda: str(tmp_path / f"{next(_NUMBERS)}.ledger")


@pytest.fixture(scope="session")
def emptied(postgres: str) -> list[str]:
    """Ledgers in PostgreSQL that no test uses now; to empty one is quicker than to make one."""
    return []


def empty(address: str) -> None:
    """Takes everything out of a ledger in PostgreSQL but what makes it one."""
    import psycopg

    names = [name for name in tables() if name != "ledger"]
    lines = ["set session_replication_role = replica", *(f"delete from {name}" for name in names)]
    lines.append("delete from ledger where name not in ('application', 'format')")
    with psycopg.connect(address) as connection:
        connection.execute("; ".join(lines).encode())


@pytest.fixture
def new(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens new, empty ledgers of each kind."""
    opened: list[Store] = []
    used: list[str] = []
    free: list[str] = request.getfixturevalue("emptied") if kind == "postgres" else []

    def new() -> Store:
        if kind == "sqlite":
            used.append(str(tmp_path / f"{next(_NUMBERS)}.ledger"))
        else:
            used.append(free.pop() if free else schema_of(request.getfixturevalue("postgres")))
        opened.append(open_store(used[-1], create=True))
        return opened[-1]

    yield new
    for store in opened:
        store.close()
    if kind == "postgres":
        for address in used:
            empty(address)
            free.append(address)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Store]]:
    """Ledgers of thirteen reports by kind, once one was asked for."""
    made: dict[str, Store] = {}
    yield made
    for store in made.values():
        store.close()


@pytest.fixture
def full(
    kind: str, made: dict[str, Store], request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """A ledger of thirteen reports, of each kind, inside a transaction; what a test does to it is taken back."""
    if kind not in made:
        postgres = kind == "postgres"
        path = schema_of(request.getfixturevalue("postgres")) if postgres else tmp_path_factory.mktemp("full") / "l"
        made[kind] = open_store(path, create=True)
        for record in thirteen():
            add(made[kind], record, version(record))
    with suppress(_Undone), made[kind].transaction():
        yield made[kind]
        raise _Undone


class _Undone(Exception):
    pass


@pytest.fixture
def store(new: Callable[[], Store]) -> Store:
    """A new, empty ledger of each kind."""
    return new()
