"""Reading rooms over small ledgers: one to look at, which many tests share, and fresh ones to write into."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from onrecord.engines import take_in
from onrecord.ledger import Ledger
from onrecord.ledger.storage.store import open_store
from onrecord.ledger.storage.tables import tables
from tests.ledger.judged_report import FIRST, first_reading
from tests.ledger.reports import thirteen
from tests.web import hostile
from tests.web.rooms import Browser, browser

Wait = Callable[[Browser, str], dict[str, Any]]
PATIENCE = 60.0
"""Seconds that a batch may take."""


@pytest.fixture(scope="session")
def full_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of thirteen reports, of one with short ids, and of two whose words are meant to do harm."""
    path = tmp_path_factory.mktemp("room") / "full.ledger"
    with Ledger.open(path, create=True) as ledger:
        for record in (*thirteen(), *hostile.reports()):
            ledger.add(record)
        ledger.add(first_reading(), version=FIRST)
    return path


@pytest.fixture(scope="session")
def reading(full_ledger: Path) -> Iterator[Browser]:
    """A visitor of the full ledger, for tests that only look."""
    with browser(full_ledger) as made:
        yield made


@pytest.fixture(scope="session")
def addresses(full_ledger: Path) -> list[str]:
    """The pages of what stands in the full ledger, some of each kind, those of hostile reports among them."""
    store = open_store(str(full_ledger), write=False)
    try:
        return list(_addresses(store.rows))
    finally:
        store.close()


def _addresses(rows: Callable[[str], list[tuple[Any, ...]]]) -> Iterator[str]:
    evil = [record.document.id for record in hostile.reports()]
    documents = [*evil, first_reading().document.id]
    among = ", ".join(f"'{id}'" for id in documents)
    of_evil = ", ".join(f"'{id}'" for id in evil)
    yield from (f"/report/{id}" for id in documents)
    for kind in ("statements", "events", "figures", "actors"):
        yield from (f"/row/{id}" for (id,) in rows(f"select id from {kind} where document in ({among}) order by id"))
    yield from (f"/toll/{id}" for (id,) in rows(f"select id from figures where document in ({among}) order by id"))
    sql = f"select distinct incident from happenings where document in ({of_evil}) and incident is not null"
    yield from (f"/incident/{id}" for (id,) in rows(sql))
    sql = (
        "select distinct p.identity from actors a join profiles p on p.id = a.profile"
        f" where a.document in ({among}) and p.identity is not null"
    )
    yield from (f"/actor/{id}" for (id,) in rows(sql))
    sql = "select utterance from statements where utterance is not null order by 1 limit 2"
    yield from (f"/row/{id}" for (id,) in rows(sql))


@pytest.fixture(scope="session")
def one_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with one report, to be copied."""
    path = tmp_path_factory.mktemp("room") / "one.ledger"
    with Ledger.open(path, create=True) as ledger:
        ledger.add(first_reading(), version=FIRST)
    return path


@pytest.fixture
def ledger(one_report: Path, tmp_path: Path) -> Path:
    """A ledger with one report, for a test to write into."""
    return Path(shutil.copy(one_report, tmp_path / "case.ledger"))


@pytest.fixture
def room(ledger: Path) -> Iterator[Browser]:
    """A visitor of that ledger."""
    with browser(ledger) as made:
        yield made


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches are read without a process of their own, which takes a second to start."""
    monkeypatch.setattr("onrecord.web.jobs.take_in", lambda *given, apart, **more: partial(take_in, *given)(**more))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which temporary files are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def wait() -> Wait:
    """Waits until a batch is over; gives what is told of it."""

    def wait(visitor: Browser, address: str) -> dict[str, Any]:
        until = time.monotonic() + PATIENCE
        while True:
            told: dict[str, Any] = visitor.get(f"{address}.json").json()
            if told["state"] in ("done", "failed"):
                return told
            assert time.monotonic() < until, told
            time.sleep(0.02)

    return wait


@pytest.fixture
def kept() -> Callable[[Path], str]:
    """All that a ledger says, to be compared."""

    def kept(path: Path) -> str:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return repr([connection.execute(f"select * from {name} order by 1").fetchall() for name in tables()])

    return kept
