"""Reports that are being added from the browser: one batch after the other, beside the pages."""

from __future__ import annotations

import io
import queue
import secrets
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path
from typing import Final

from onrecord.engines import take_in
from onrecord.engines.local import ReaderMaker
from onrecord.errors import OnrecordError, SourceError, UsageError
from onrecord.exports.wording import one_line
from onrecord.ledger import Ledger
from onrecord.record import Document
from onrecord.sources import read_documents
from onrecord.sources.published import dated
from onrecord.sources.reading import STDIN

WAITING: Final = 20
"""Batches that may wait."""
KEPT: Final = 100
"""Batches whose outcome is kept to be looked at."""
TOLD: Final = 500
"""Outcomes of one batch that are told one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file as it came: its name as the browser gave it, and where its bytes lie."""

    name: str
    file: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one report."""

    name: str
    document: str | None
    title: str | None
    error: str | None


@dataclass(slots=True, kw_only=True)
class Job:
    """One batch. `total`: its inputs; one file may hold many reports."""

    id: str
    total: int
    state: str = "waiting"
    """waiting, reading, done, failed."""
    inputs: int = 0
    """Inputs that were looked at."""
    done: int = 0
    failed: int = 0
    outcomes: list[Outcome] = field(default_factory=list)
    error: str | None = None
    """What ended it early."""

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in ("done", "failed")


class Jobs:
    """The batches of one reading room, done one after the other by a thread of its own."""

    def __init__(self, ledger: str, make_reader: ReaderMaker | None = None) -> None:
        self._ledger, self._make_reader = ledger, make_reader
        self._waiting: queue.Queue[tuple[Job, Iterable[Document | SourceError], Path | None] | None] = queue.Queue(
            WAITING
        )
        self._known: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ending = threading.Event()

    def add(self, uploads: list[Upload], folder: Path, *, published: str | None = None) -> Job:
        """A batch of files, which lie in a folder that goes when they are read. UsageError where too many wait."""
        job = Job(id=secrets.token_urlsafe(9), total=len(uploads))
        return self._put(job, _documents(uploads, job, published), folder)

    def add_text(self, text: bytes, name: str, *, published: str | None = None) -> Job:
        """A batch of one report, as it was pasted or fetched."""
        job = Job(id=secrets.token_urlsafe(9), total=1)

        def documents() -> Iterator[Document | SourceError]:
            for found in dated(read_documents([STDIN], stdin=io.BytesIO(text)), published):
                yield _named(found, STDIN, name)
            job.inputs = 1

        return self._put(job, documents(), None)

    def known(self, id: str) -> Job | None:
        """The batch with this id; None where there is none any more."""
        return self._known.get(id)

    def close(self) -> None:
        """Ends the batch that is being read with the reports that are in hand; those that wait are given up."""
        self._ending.set()
        with suppress(queue.Empty):
            while True:
                if (item := self._waiting.get_nowait()) is not None:
                    _forget(item[2])
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join()

    def _put(self, job: Job, documents: Iterable[Document | SourceError], folder: Path | None) -> Job:
        try:
            self._waiting.put_nowait((job, documents, folder))
        except queue.Full:
            _forget(folder)
            raise UsageError(f"{WAITING} batches are waiting already; send this one when some are done") from None
        with self._lock:
            self._known[job.id] = job
            for old in [i for i, j in self._known.items() if j.over][:-KEPT]:
                del self._known[old]
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="adding", daemon=True)
                self._thread.start()
        return job

    def _work(self) -> None:
        while (item := self._waiting.get()) is not None:
            job, documents, folder = item
            job.state = "reading"
            try:
                with Ledger.open(self._ledger) as ledger:
                    take_in(
                        ledger, self._until_end(documents), _telling(job), apart=True, make_reader=self._make_reader
                    )
                job.state = "done"
            except OnrecordError as error:
                job.state, job.error = "failed", str(error)
            except Exception as error:  # a fault of ours in one batch must not end all that come after it
                job.state, job.error = "failed", f"a fault of Onrecord, please report it: {type(error).__name__}"
            finally:
                _forget(folder)

    def _until_end(self, documents: Iterable[Document | SourceError]) -> Iterator[Document | SourceError]:
        return takewhile(lambda _: not self._ending.is_set(), documents)


def _forget(folder: Path | None) -> None:
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


def _telling(job: Job) -> Callable[[Document | OnrecordError], None]:
    def tell(outcome: Document | OnrecordError) -> None:
        if isinstance(outcome, Document):
            job.done += 1
            name = outcome.path or outcome.id
            told = Outcome(
                name=one_line(name), document=outcome.id, title=one_line(outcome.title or "") or None, error=None
            )
        else:
            job.failed += 1
            name = one_line(getattr(outcome, "path", "?"))
            told = Outcome(name=name, document=None, title=None, error=one_line(str(outcome)))
        if len(job.outcomes) < TOLD or (told.error is not None and len(job.outcomes) < 2 * TOLD):
            job.outcomes.append(told)

    return tell


def _documents(uploads: list[Upload], job: Job, published: str | None) -> Iterator[Document | SourceError]:
    """The documents of uploaded files under the names that they came with."""
    for upload in uploads:
        for found in dated(read_documents([upload.file]), published):
            yield _named(found, str(upload.file), upload.name)
        job.inputs += 1


def _named(found: Document | SourceError, here: str, name: str) -> Document | SourceError:
    """A document, or an error, under the name of its file instead of the place where that lies `here`."""
    if isinstance(found, Document):
        return replace(found, path=f"{name}{(found.path or '').removeprefix(here)}")
    kind, arguments = type(found), found.__reduce__()[1]
    assert isinstance(arguments, tuple)
    named: SourceError = kind(f"{name}{str(arguments[0]).removeprefix(here)}", *arguments[1:])
    return named


def clean_name(given: str | None, number: int) -> str:
    """The name of an uploaded file without folders, and without what acts instead of showing."""
    name = one_line((given or "").replace("\\", "/").rpartition("/")[2])[:200]
    return name if name.strip(". ") else f"report-{number}"
