"""Work done ahead in other processes, in the order of what there is to do."""

from __future__ import annotations

import gc
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from typing import Final, TypeVar

from onrecord.processes import RARELY, one_thread, start_worker

T = TypeVar("T")
R = TypeVar("R")

_WAITING: Final = 6
"""Things to do that each process is given at once, so that none is idle."""
_MOST: Final = 24
"""Results that may wait, so that memory stays small."""


def done_ahead(work: Callable[[T], R], things: Iterable[T], *, jobs: int) -> Iterator[tuple[T, R]]:
    """Each thing with what `work` makes of it, in order, made in so many processes besides this one.

    See `Ahead.done`; 0 never starts any.
    """
    with Ahead(jobs) as ahead:
        yield from ahead.done(work, things)


class Ahead:
    """So many processes besides this one, for one kind of work after the other. Use it as a context manager."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def done(self, work: Callable[[T], R], things: Iterable[T]) -> Iterator[tuple[T, R]]:
        """Each thing with what `work` makes of it, in order.

        The processes are started when there is a second thing, so that little work needs none. While the next result is
        not there, this process does some of the work itself, and all that is left where one of the others is ended from
        outside. `work` and what it takes and gives must be picklable.
        """
        coming = iter(things)
        for first in coming:
            yield first, work(first)
            break
        if self._jobs < 1:
            yield from ((thing, work(thing)) for thing in coming)
            return
        waiting: deque[tuple[T, Future[R]]] = deque()
        while True:
            for thing in islice(coming, _room(waiting, self._jobs)):
                waiting.append((thing, self._submitted(work, thing)))
            if not waiting:
                return
            if not waiting[0][1].done() and len(waiting) < _MOST:
                mine = list(islice(coming, 1))
                waiting.extend((thing, _done(work, thing)) for thing in mine)
                if mine:
                    continue
            yield _next(work, waiting)

    def _submitted(self, work: Callable[[T], R], thing: T) -> Future[R]:
        if self._pool is None:
            spawned = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._jobs, spawned, initializer=start_worker)
        try:
            with one_thread():  # processes are started when they are first given something
                return self._pool.submit(work, thing)
        except BrokenProcessPool:
            return _done(work, thing)


def _room(waiting: Iterable[tuple[T, Future[R]]], jobs: int) -> int:
    """How many things more the other processes are given."""
    done = [future.done() for _, future in waiting]
    return max(0, min(jobs * _WAITING - done.count(False), _MOST - len(done)))


def _done(work: Callable[[T], R], thing: T) -> Future[R]:
    future: Future[R] = Future()
    future.set_result(work(thing))
    return future


def _next(work: Callable[[T], R], waiting: deque[tuple[T, Future[R]]]) -> tuple[T, R]:
    thing, future = waiting.popleft()
    try:
        return thing, future.result()
    except BrokenProcessPool:
        return thing, work(thing)


@contextmanager
def few_collections() -> Iterator[None]:
    """Inside, Python looks for cycles among objects less often: a batch of records is many objects that have none."""
    before = gc.get_threshold()
    gc.set_threshold(RARELY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
