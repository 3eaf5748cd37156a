"""The work of one task: one input read whole, and its part put into its place."""

from __future__ import annotations

import os
import platform
import shutil
import time
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from onrecord.engines.local import DocumentReader, Failure, outcome
from onrecord.engines.parts.folders import FAILED, MANIFEST, WORKING, part_folder
from onrecord.engines.parts.manifest import MOST_ERRORS, ManifestRow, encode, keep_failed, row_of
from onrecord.engines.parts.writing import PartTables
from onrecord.errors import FormatError, OnrecordError, OutputError, ReadingFailed, SourceError, TooLittleMemory
from onrecord.ledger.ledger import this_version
from onrecord.ledger.rows.writing import sighting_order
from onrecord.ledger.storage.characters import kept
from onrecord.record import Document, Record
from onrecord.sources import read_documents
from onrecord.sources.account import ENDED_OVER, Account
from onrecord.sources.patience import READ, OutOfPatience, at_most
from onrecord.sources.published import dated

_REMEMBERED: Final = 50_000
"""Texts that are known again: as many as an archive of a gigabyte has, and few enough to be held in memory."""
_AT: Final = "at"
"""Names the report that a worker is reading, should it be ended over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One input to read. Everything in it can be sent to another machine."""

    file: str
    """The input's name for the system."""
    path: str
    """The same as people are shown it, always valid Unicode."""
    part: str
    folder: str
    """The run's folder, which every worker sees."""
    cwd: str
    """The folder from which names start."""
    versions: dict[str, str]
    published: str | None = None
    """The day of reports that do not say it."""
    force: bool = False
    skipping: tuple[str, ...] = ()
    """Reports over which workers were ended again and again."""


def perform(task: Task, reader: DocumentReader) -> ManifestRow:
    """Reads the input of a task and puts its part into place; returns the manifest row, which then stands there too.

    Where the part is there already, by whichever worker, that one stays. Raises OutputError where nothing can be
    written, ModelError where the installation is damaged; what is wrong with the input is in the row.
    """
    folder = Path(task.folder)
    there = row_of(folder, task.part)
    if there is not None:
        return there
    working = folder / WORKING / f"{task.part}.{platform.node()}.{os.getpid()}.{uuid.uuid4().hex[:8]}"
    try:
        working.mkdir(parents=True)
        try:
            row = _read(task, reader, working)
            if row.done:
                return _put(folder, working, row)
            keep_failed(folder, row)
            return row
        finally:
            shutil.rmtree(working, ignore_errors=True)
            at_file(folder, task.part).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written: {error.strerror or error}") from error


def _read(task: Task, reader: DocumentReader, working: Path) -> ManifestRow:
    begun = time.monotonic()
    account = Account()
    errors: list[OnrecordError] = []
    articles = 0
    why: OnrecordError | None
    met = Met()
    documents = read_documents([task.file], force=task.force, account=account)
    with PartTables(working) as tables:
        for document in _told(dated(documents, task.published), task, account):
            if isinstance(document, SourceError):
                errors.append(document)
                continue
            read = Record(document=document) if met.before(document) else _outcome(document, reader, task)
            if isinstance(read, Failure):
                errors.append(read.error)
                continue
            try:
                tables.add(read, this_version(document.text_profile))
            except FormatError as error:
                errors.append(SourceError(document.path or document.id, str(error)))
                continue
            met.note(document)
            articles += 1
        rows: dict[str, int] = {}
        why = errors[0] if errors and not articles and account.records == len(errors) else None
        if why is None:
            try:
                rows = dict(tables.write())
            except TooLittleMemory as full:  # for reports of an odd size: the other inputs go on
                why = full
    return ManifestRow(
        part=task.part,
        path=task.path,
        status="done" if why is None else "failed",
        records=account.records,
        articles=articles,
        failed=len(errors),
        passed=dict(sorted(account.passed.items())),
        languages=dict(sorted(account.languages.items())),
        statements=rows.get("statements", 0),
        rows=rows,
        bytes=account.bytes,
        offset=account.offset,
        error=None if why is None else str(why),
        errors=tuple(str(error) for error in errors[:MOST_ERRORS]),
        seconds=round(time.monotonic() - begun, 3),
        made=datetime.now(UTC).isoformat(timespec="milliseconds"),
        versions=task.versions,
    )


class Met:
    """The texts of an input, and of each the sighting that comes first: of a text that comes again later in that order
    no row is kept but the sighting, so that it need not be read."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[object, ...]] = {}

    def before(self, document: Document) -> bool:
        """Whether the text of a document was met in a sighting that comes before this one."""
        first = self._first.get(document.id)
        return first is not None and first < _order(document)

    def note(self, document: Document) -> None:
        """Takes in a text that was read, or need not be: of one whose reading failed, the next sighting is read."""
        first, order = self._first.get(document.id), _order(document)
        if order < first if first is not None else len(self._first) < _REMEMBERED:
            self._first[document.id] = order


def _order(document: Document) -> tuple[object, ...]:
    """As the part puts sightings in order, which has no character that a database has not."""
    return tuple(kept(sighting_order(document)))


def _told(
    documents: Iterable[Document | SourceError], task: Task, account: Account
) -> Iterator[Document | SourceError]:
    """The same documents, each named in a file while it is taken apart and read."""
    with _At(task) as at:
        account.entering = at.enters
        for document in documents:
            if isinstance(document, Document):
                at.say(document.path or document.id)
            yield document
            at.say("")


class _At:
    """The file that says what a worker is at, should it be ended over it. Use it as a context manager."""

    def __init__(self, task: Task) -> None:
        self._skipping = task.skipping
        self._file = at_file(Path(task.folder), task.part).open("w", encoding="utf-8", errors="surrogateescape")

    def __enter__(self) -> _At:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def say(self, name: str) -> None:
        """A report, or a page that may be one; empty between them."""
        self._file.seek(0)
        self._file.truncate()
        self._file.write(name)
        self._file.flush()

    def enters(self, name: str) -> bool:
        """Whether a page shall be taken apart: not where workers were ended over it again and again."""
        self.say(name)
        return name not in self._skipping


def _outcome(document: Document, reader: DocumentReader, task: Task) -> Record | Failure:
    name = document.path or document.id
    if name in task.skipping:
        return Failure(ReadingFailed(name, ENDED_OVER))
    try:
        with at_most(READ):
            return outcome(reader, document)
    except OutOfPatience as error:  # between two steps; inside of one it is an outcome
        return Failure(ReadingFailed(name, str(error)))


def at_file(folder: Path, part: str) -> Path:
    """Where a worker says which report of a part it is reading."""
    return folder / WORKING / f"{part}.{_AT}"


def _put(folder: Path, working: Path, row: ManifestRow) -> ManifestRow:
    """Puts a whole part into its place, at once; one that another worker put there meanwhile stays."""
    (working / MANIFEST).write_bytes(encode(row))
    for file in working.iterdir():
        _sync(file)
    _sync(working)
    place = part_folder(folder, row.part)
    place.parent.mkdir(exist_ok=True)
    try:
        os.rename(working, place)
    except OSError:
        there = row_of(folder, row.part)
        if there is None:
            raise
        return there
    _sync(place.parent)
    (folder / FAILED / f"{row.part}.json").unlink(missing_ok=True)
    return row


def _sync(path: Path) -> None:
    """Sees to it that what was written survives a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
