"""Reading a batch on one machine: in this process, or in a pool of processes that each load the model once.

Results come in the order of the input whatever the number of processes, and a document that cannot be read takes its
place as a `Failure`, so that the batch goes on. Input is drawn as it is needed: a batch may be endless.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Generic, Protocol, TypeVar

from onrecord.errors import ModelError, OnrecordError, ReadingFailed, SourceError
from onrecord.processes import one_thread, start_worker
from onrecord.record import Document, Record
from onrecord.sources.patience import OutOfPatience

T = TypeVar("T")

_AHEAD = 4
"""Documents waiting for each process: enough that none is idle, few enough that memory stays small."""


class DocumentReader(Protocol):
    """What reads a document: `onrecord.reader.Reader`, or a stand-in for it."""

    def read(self, document: Document) -> Record:
        """The record of one document; OnrecordError where it cannot be read."""


ReaderMaker = Callable[[int | None], DocumentReader]
"""Makes a reader whose model runs on so many threads, None for as many as there are cores."""


def model_reader(threads: int | None) -> DocumentReader:
    """The reader with the model of this package, loaded when it is first wanted."""
    from onrecord.reader import Reader

    return Reader(threads=threads)


@dataclass(frozen=True, slots=True)
class Failure:
    """A document or an input that could not be read, and why."""

    error: OnrecordError


def read_all(
    documents: Iterable[Document | SourceError],
    finish: Callable[[Record], T],
    *,
    jobs: int = 1,
    apart: bool = False,
    make_reader: ReaderMaker | None = None,
) -> Iterator[T | Failure]:
    """`finish(record)` for each document, in order; a Failure for each that cannot be read.

    With `jobs` over 1, documents are read and finished in that many processes, with one thread each for the model;
    `finish` and `make_reader` must then be picklable. `apart`: a single job has a process of its own as well, so that
    this one is free for other things. Raises ModelError where the installation is damaged.
    """
    make_reader = make_reader or model_reader
    if jobs > 1 or apart:
        with one_thread():
            yield from _Pool(finish, jobs, make_reader).run(documents)
        return
    reader = None
    for document in documents:
        if isinstance(document, SourceError):
            yield Failure(document)
            continue
        reader = reader or make_reader(None)
        yield _read(reader, document, finish)


def _read(reader: DocumentReader, document: Document, finish: Callable[[Record], T]) -> T | Failure:
    try:
        return finish(reader.read(document))
    except ModelError:
        raise
    except OnrecordError as error:
        return Failure(error)
    except OutOfPatience as error:
        return Failure(ReadingFailed(document.path or document.id, f"given up: {error}"))
    except Exception as error:  # a fault of ours in one document must not end a batch of a million
        reason = f"could not be read, by a fault of Onrecord; please report it: {type(error).__name__}: {error}"
        return Failure(ReadingFailed(document.path or document.id, reason))


def outcome(reader: DocumentReader, document: Document) -> Record | Failure:
    """The record of a document, or why there is none. Raises ModelError where the installation is damaged."""
    return _read(reader, document, itself)


def itself(record: Record) -> Record:
    """Finishes a record that is wanted as it is; picklable, so that worker processes can."""
    return record


@cache
def worker_reader(make_reader: ReaderMaker) -> DocumentReader:
    """The reader of this process, with one thread for its model, made once."""
    return make_reader(1)


def _in_worker(document: Document, finish: Callable[[Record], T], make_reader: ReaderMaker) -> T | Failure:
    return _read(worker_reader(make_reader), document, finish)


class _Pool(Generic[T]):
    """Processes that are started anew when one of them is killed, say by the system for want of memory."""

    def __init__(self, finish: Callable[[Record], T], jobs: int, make_reader: ReaderMaker) -> None:
        self._finish, self._make_reader = finish, make_reader
        self._jobs = jobs
        self._executor = self._start()

    def _start(self) -> ProcessPoolExecutor:
        # spawn, not fork: the model's runtime has threads, and threads do not survive a fork
        return ProcessPoolExecutor(self._jobs, multiprocessing.get_context("spawn"), initializer=start_worker)

    def run(self, documents: Iterable[Document | SourceError]) -> Iterator[T | Failure]:
        coming = iter(documents)
        waiting: deque[tuple[Document | SourceError, Future[T | Failure]]] = deque()
        try:
            while True:
                for document in islice(coming, max(0, self._jobs * _AHEAD - len(waiting))):
                    waiting.append((document, self._submit(document)))
                if not waiting:
                    return
                document, future = waiting.popleft()
                try:
                    outcome = future.result()
                except BrokenProcessPool:
                    yield from self._one_by_one([(document, future), *waiting])
                    waiting.clear()
                else:
                    yield outcome
        finally:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def _submit(self, document: Document | SourceError) -> Future[T | Failure]:
        known: Future[T | Failure] = Future()
        if isinstance(document, SourceError):
            known.set_result(Failure(document))
            return known
        try:
            return self._executor.submit(_in_worker, document, self._finish, self._make_reader)
        except BrokenProcessPool as error:
            known.set_exception(error)
            return known

    def _one_by_one(self, hand: list[tuple[Document | SourceError, Future[T | Failure]]]) -> Iterator[T | Failure]:
        """After a process was killed: nobody knows over which document, so each that is unread is read alone."""
        self._restart()
        for document, future in hand:
            if isinstance(document, SourceError) or (future.done() and future.exception() is None):
                yield future.result()
                continue
            try:
                outcome = self._submit(document).result()
            except BrokenProcessPool:
                self._restart()
                reason = "the process that read it was ended from outside, perhaps for want of memory; try it alone"
                outcome = Failure(ReadingFailed(document.path or document.id, reason))
            yield outcome

    def _restart(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._executor = self._start()
