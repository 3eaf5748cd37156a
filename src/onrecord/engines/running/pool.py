"""Tasks on one machine: processes that each load the model once. One that is ended takes nothing with it but its task,
which another one does again."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from onrecord.engines.local import ReaderMaker, worker_reader
from onrecord.engines.parts.manifest import ManifestRow
from onrecord.engines.running.deaths import Deaths
from onrecord.engines.running.task import Task, perform
from onrecord.processes import one_thread, start_worker


def run_in_pool(tasks: Iterable[Task], *, workers: int, make_reader: ReaderMaker) -> Iterator[ManifestRow]:
    """The manifest rows of tasks, as they are done, in so many processes. Raises OutputError, ModelError."""
    with one_thread():
        yield from _run(deque(tasks), workers, make_reader)


def _run(waiting: deque[Task], workers: int, make_reader: ReaderMaker) -> Iterator[ManifestRow]:
    deaths = Deaths()
    working: dict[Future[ManifestRow], tuple[ProcessPoolExecutor, Task]] = {}
    idle = [_worker() for _ in range(min(workers, len(waiting)))]
    try:
        while waiting or working:
            while waiting and idle:
                executor, task = idle.pop(), waiting.popleft()
                working[executor.submit(_in_worker, task, make_reader)] = executor, task
            for future in wait(working, return_when=FIRST_COMPLETED).done:
                executor, task = working.pop(future)
                try:
                    row = future.result()
                except BrokenProcessPool:
                    executor.shutdown(wait=True)
                    executor = _worker()
                    after = deaths.after(task)
                    if isinstance(after, Task):
                        waiting.appendleft(after)
                    else:
                        yield after
                else:
                    yield row
                idle.append(executor)
    finally:
        for executor in (*idle, *(executor for executor, _ in working.values())):
            for process in list((executor._processes or {}).values()):  # before it is shut down and forgets them
                process.kill()  # what it has not put into place is not there
            executor.shutdown(wait=False, cancel_futures=True)


def _worker() -> ProcessPoolExecutor:
    """One process, so that its end is no other's; started when it is given its first task."""
    # spawn, not fork: the model's runtime has threads, and threads do not survive a fork
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), initializer=start_worker)


def _in_worker(task: Task, make_reader: ReaderMaker) -> ManifestRow:
    return perform(task, worker_reader(make_reader))
