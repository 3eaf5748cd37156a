"""Where pages are made: in some threads, or in processes of their own, so that several cores make them at once.

Each keeps one connection to the ledger open. A page is made of Python, and threads of one process only take turns at
that; a process for each core does not.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final

from onrecord.errors import LedgerError
from onrecord.ledger.storage.store import Store, open_store
from onrecord.web.answering import Answer, Made, Moved, Page, failed, made
from onrecord.web.asked import Asked
from onrecord.web.settings import Settings
from onrecord.web.visits import Visit

THREADS: Final = 4
_TURN: Final = 0.3
"""Seconds that a process keeps to itself while they are made ready, so that each of them is."""
_OBJECTS: Final = 50_000
"""Objects that a process makes before it looks for circles among them."""
KEPT: Final = ("/", "/reports", "/incidents", "/disputes", "/tolls", "/actors", "/map")
"""Pages that a reader sees first, which are kept as long as nothing is asked of them and nobody writes."""
_here = threading.local()


class Answers:
    """Makes pages. `processes`: how many make them; 0 for threads of this process."""

    def __init__(self, settings: Settings, *, processes: int = 0) -> None:
        self._settings, self._processes = settings, processes
        self._count = processes or THREADS
        self._executor = self._start()

    def _start(self) -> Executor:
        if not self._processes:
            return ThreadPoolExecutor(self._count, thread_name_prefix="answers")
        # spawn, not fork: this process has threads, and threads do not survive a fork
        return ProcessPoolExecutor(self._processes, multiprocessing.get_context("spawn"), initializer=_prepare)

    async def answer(self, visit: Visit) -> Made:
        """The page that is asked for. A process that was ended from outside is replaced, once."""
        loop = asyncio.get_running_loop()
        executor = self._executor
        try:
            return await loop.run_in_executor(executor, _answer, self._settings, visit)
        except BrokenProcessPool:
            if self._executor is executor:
                self._executor = self._start()
            return await loop.run_in_executor(self._executor, _answer, self._settings, visit)

    def warm(self) -> None:
        """Begins to make everything ready that the first pages would otherwise wait for."""
        for _ in range(self._processes):
            self._executor.submit(_warm, self._settings)

    def close(self) -> None:
        """Ends the threads or processes."""
        if not self._processes:
            # A connection is closed by its own thread alone.
            met = threading.Barrier(self._count)
            for _ in range(self._count):
                self._executor.submit(_leave, met.wait)
        self._executor.shutdown(wait=True)


def _prepare() -> None:
    """Ctrl-C goes to every process of the terminal; the first one alone answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _warm(settings: Settings) -> None:
    from onrecord.compare.profiles import Profile, best_name, keys
    from onrecord.record import ActorKind
    from onrecord.web import maps
    from onrecord.web.pages import PAGES
    from onrecord.web.templating import environment

    assert PAGES
    made = environment()
    for name in made.list_templates():
        made.get_template(name)
    for places in ([], [maps.Mark(latitude=35, longitude=38, count=1, disputed=False, href="/", label="")]):
        maps.draw(places)
    for kind in (ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE):
        some = [Profile(name=name, kind=kind, names=(name,)) for name in ("Ministry of Rain", "Ann Lee")]
        best_name(some)
        keys(some[0])
    for page in KEPT:
        visit = Visit(
            page=page, id="", path=page, query=(), asked="", form="html", coder=None, csrf="", signed_in=False
        )
        _answer(settings, visit)
    # What is there now stays; pages are made of much that is thrown away at once, and little of it in circles.
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS, 10, 100)
    time.sleep(_TURN)


def _answer(settings: Settings, visit: Visit) -> Made:
    from onrecord.web.pages import PAGES

    store: Store | None = None
    page = dict(PAGES)[visit.page]
    try:
        store = _store(settings.ledger)
        with store.snapshot():
            if visit.page in KEPT and visit.form == "html" and not visit.query:
                page = _kept(store, visit.page, page)
            return made(settings, store, page, visit)
    except LedgerError as error:
        if store is not None:
            _drop()
        return failed(settings, visit, error)


def _kept(store: Store, path: str, page: Answer) -> Answer:
    """A page that is the same for everybody until somebody writes: made once, put into its template each time."""
    version = store.version()
    if _here.version != version or version is None:
        _here.version, _here.pages = version, {}

    def answer(asked: Asked) -> Page | Moved:
        if path not in _here.pages:
            _here.pages[path] = page(asked)
        known: Page | Moved = _here.pages[path]
        return known

    return answer


def _store(path: str) -> Store:
    """The connection of this thread or process; a new one where another ledger has taken the place of the old one."""
    known: Store | None = getattr(_here, "store", None)
    file = _file(path)
    if known is not None and _here.file != file:
        _drop()
        known = None
    if known is None:
        known = _here.store = open_store(path, write=False)
        _here.version, _here.pages = None, {}
        _here.file = file
    return known


def _file(path: str) -> tuple[int, int] | None:
    """Which file a ledger is; None for none, and for a database."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _drop() -> None:
    """Forgets a connection that failed; the next page opens another."""
    _here.store.close()
    _here.store = None


def _leave(wait: Callable[[], int]) -> None:
    wait()
    if getattr(_here, "store", None) is not None:
        _drop()
