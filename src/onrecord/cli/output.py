"""Where the records go: standard output, one file, or a folder with a file for each report.

A file is written beside its place under another name and put there when it is whole, so that nobody ever finds half
of one. Names of files in a folder come from document ids, never from what a report says of itself.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from onrecord.errors import OutputError, UsageError

SUFFIX = {"text": ".txt", "json": ".json", "jsonl": ".jsonl", "html": ".html", "plover": ".tsv"}
PLAIN_WIDTH = 100


class Destination(Protocol):
    """Takes one finished report after the other."""

    width: int
    colour: bool

    def write(self, document: str, page: bytes) -> None:
        """Writes the page of the document with this id. Raises OutputError."""


@contextmanager
def destination(out: str | None, format: str, inputs: Sequence[str], several: bool) -> Iterator[Destination]:
    """The place named by `-o OUT`, or standard output. `several`: more than one report, of a format for one.

    Raises UsageError where format, number of reports and place do not fit together, OutputError where it cannot be
    written.
    """
    folder = out is not None and (Path(out).is_dir() or out.endswith(("/", os.sep)))
    if folder and format == "jsonl":
        raise UsageError(f"{out}: jsonl goes into one file; name that file, or take --format json for a folder")
    if several and not folder:
        other = "--format jsonl prints them all, one a line" if format == "json" else "--format text prints them all"
        raise UsageError(f"--format {format} is for one report, and there are several; {other}, or use -o FOLDER/")
    if out is None:
        yield _Stream(sys.stdout.buffer, format, terminal=sys.stdout.isatty())
    elif folder:
        yield _Folder(Path(out), SUFFIX[format])
    else:
        _refuse_input(out, inputs)
        with _whole_file(Path(out)) as file:
            yield _Stream(file, format, name=out)


def _refuse_input(out: str, inputs: Sequence[str]) -> None:
    for path in inputs:
        if os.path.exists(out) and os.path.exists(path) and os.path.samefile(out, path) and os.path.isfile(out):
            raise UsageError(f"{out}: this is one of the inputs, and would be lost; name another file for the output")


@contextmanager
def _whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file that appears under its name only when all went well. A device or a pipe is written as it is."""
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                yield device
            return
        place = path.resolve()
        part = place.with_name(f".{place.name[:200]}.{os.getpid()}.part")
        try:
            with part.open("wb") as file:
                yield file
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}; nothing was changed there") from error


class _Stream:
    """Every page, one after the other. A page for a terminal comes in its width, colours and encoding."""

    def __init__(self, file: IO[bytes], format: str, *, terminal: bool = False, name: str = "standard output") -> None:
        self.width = shutil.get_terminal_size().columns if terminal else PLAIN_WIDTH
        self.colour = terminal and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
        self._encoding = (sys.stdout.encoding or "utf-8") if terminal else "utf-8"
        self._file, self._name, self._format, self._begun = file, name, format, False

    def write(self, document: str, page: bytes) -> None:
        if self._format == "text" and self._begun:
            from onrecord.exports import text

            page = text.divider(width=self.width, colour=self.colour).encode() + page
        if self._format == "plover" and not self._begun:
            page = _header() + page
        self._begun = True
        if self._encoding.lower().replace("-", "") != "utf8":
            page = page.decode().encode(self._encoding, "replace")
        try:
            self._file.write(page)
            self._file.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"{self._name}: cannot be written: {error.strerror or error}") from error


class _Folder:
    """One file a report, named by the document's id; a second report with the same text gets "-2" behind it."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self.width, self.colour = PLAIN_WIDTH, False
        self._folder, self._suffix = folder, suffix
        self._header = _header() if suffix == SUFFIX["plover"] else b""
        self._written: dict[str, int] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"{folder}: this folder cannot be made: {error.strerror or error}") from error

    def write(self, document: str, page: bytes) -> None:
        count = self._written[document] = self._written.get(document, 0) + 1
        name = document if count == 1 else f"{document}-{count}"
        with _whole_file(self._folder / f"{name}{self._suffix}") as file:
            file.write(self._header + page)


def _header() -> bytes:
    from onrecord.exports import plover

    return plover.header().encode()
