"""Ledgers of both kinds, empty: a SQLite file, and a schema of a PostgreSQL server that runs for these tests alone."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from onrecord.ledger.store import Store, open_store

PATIENCE = 60
"""Seconds that starting the server may take."""
SETTINGS = (
    *("listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=32MB"),
    *("max_connections=20", "autovacuum=off", "logging_collector=off"),
)
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

    def run(program: str, *arguments: str) -> None:
        as_user = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
        subprocess.run(
            [bin / program, *arguments],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
            timeout=PATIENCE,
            check=True,
            stdout=subprocess.DEVNULL,
            **as_user,  # type: ignore[call-overload]
        )

    data = folder / "data"
    options = " ".join([f"-k {folder}", *(f"-c {setting}" for setting in SETTINGS)])
    try:
        run("initdb", "-D", str(data), "-U", "onrecord", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        run("pg_ctl", "-D", str(data), "-l", str(folder / "log"), "-o", options, "-w", "start")
        try:
            yield f"postgresql://onrecord@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server that runs for the session."""
    with server() as address:
        yield address


@pytest.fixture
def schema(postgres: str) -> Iterator[Callable[[], str]]:
    """Makes empty schemas, and gives the address of a ledger in each."""
    import psycopg

    made: list[str] = []

    def make() -> str:
        made.append(f"ledger_{next(_NUMBERS)}")
        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute(f"create schema {made[-1]}".encode())
        return f"{postgres}&options=-csearch_path%3D{made[-1]}"

    yield make
    with psycopg.connect(postgres, autocommit=True) as connection:
        for name in made:
            connection.execute(f"set client_min_messages = error; drop schema {name} cascade".encode())


Place = Callable[[], str]
"""Names a new place for a ledger of one kind."""


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """New places for ledgers, of each kind."""
    if request.param == "postgres":
        made: Place = request.getfixturevalue("schema")
        return made
    return lambda: str(tmp_path / f"{next(_NUMBERS)}.ledger")


@pytest.fixture
def new(place: Place) -> Iterator[Callable[[], Store]]:
    """Opens new, empty ledgers of each kind."""
    opened: list[Store] = []

    def new() -> Store:
        opened.append(open_store(place(), create=True))
        return opened[-1]

    yield new
    for store in opened:
        store.close()


@pytest.fixture
def store(new: Callable[[], Store]) -> Store:
    """A new, empty ledger of each kind."""
    return new()
