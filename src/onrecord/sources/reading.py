"""Names to documents: files, folders, standard input. What goes wrong is handed out in its place; the rest goes on."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final, Protocol

from onrecord.errors import EmptySource, OtherLanguage, SourceError, TooLarge
from onrecord.record import Document
from onrecord.sources.account import Account
from onrecord.sources.archives import SUFFIXES as ARCHIVES
from onrecord.sources.archives import WebArchive
from onrecord.sources.folders import Found, of_system, walk
from onrecord.sources.html import HtmlPage
from onrecord.sources.input import ByteStream, Input, too_large
from onrecord.sources.json_lines import SUFFIXES, JsonLines, JsonObject
from onrecord.sources.language import is_english
from onrecord.sources.limits import MAX_REPORT_BYTES
from onrecord.sources.plain import PlainText

STDIN: Final = "-"


class Source(Protocol):
    """A reader of one kind of input. `name` is what the documentation calls the kind."""

    name: str

    def takes(self, source: Input) -> bool:
        """Whether this input is of the kind, by the end of its name or its first bytes."""
        ...

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """The documents of the input; what is wrong with a part is yielded, with the whole raised, as SourceError."""
        ...


SOURCES: Final[tuple[Source, ...]] = (WebArchive(), JsonLines(), JsonObject(), HtmlPage(), PlainText())
"""The readers, asked in this order; the last takes everything."""


def read_documents(
    paths: Iterable[str | os.PathLike[str]],
    *,
    raw: bool = False,
    force: bool = False,
    stdin: BinaryIO | None = None,
    account: Account | None = None,
) -> Iterator[Document | SourceError]:
    """The documents of files, folders and standard input (`-`), in the order given; lazily, one file at a time.

    Folders are read whole, in the order of their names, hidden files left out. An input that cannot be read is yielded
    as its SourceError where its document would be, and so is one in another language than English, unless `force`. With
    `raw`, text is taken exactly as it is. `stdin` stands in for standard input. `account` counts what is met; of a web
    archive it alone says what is no report, and which reports are in other languages.
    """
    way = _Way(raw=raw, force=force, stdin=stdin, account=account if account is not None else Account())
    for item in _documents(paths, way):
        if isinstance(item, SourceError):
            way.account.lost()
            yield item
        elif force or item.language is None or is_english(item.language):
            way.account.took()
            yield item
        else:
            way.account.lost()
            yield _other_language(item)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """How inputs are read."""

    raw: bool = False
    force: bool = False
    stdin: BinaryIO | None = None
    account: Account = field(default_factory=Account)


def _other_language(document: Document) -> OtherLanguage:
    return OtherLanguage(
        document.path or "text",
        f"in another language than English ({document.language}); give --force to read it all the same",
    )


def _documents(paths: Iterable[str | os.PathLike[str]], way: _Way) -> Iterator[Document | SourceError]:
    for path in (paths,) if isinstance(paths, (str, os.PathLike)) else paths:
        name = os.fspath(path)
        if name == STDIN:
            yield from _read_stream(way.stdin if way.stdin is not None else sys.stdin.buffer, STDIN, way)
            continue
        for found in walk(name):
            if isinstance(found, SourceError):
                yield found
            else:
                yield from _read_file(found, way)


def document_from_bytes(data: bytes, *, path: str, raw: bool = False) -> Document:
    """The one document of `data`, told apart as a file of the name `path` would be; of JSON Lines, the first.

    Raises SourceError when there is none.
    """
    if len(data) > MAX_REPORT_BYTES:
        raise TooLarge(path, too_large(len(data)))
    for item in _read_stream(io.BytesIO(data), path, _Way(raw=raw)):
        if isinstance(item, SourceError):
            raise item
        return item
    raise EmptySource(path, "no report in it")


def _read_file(found: Found, way: _Way) -> Iterator[Document | SourceError]:
    try:
        status = os.stat(found.file)
        if stat.S_ISREG(status.st_mode):
            way.account.bytes += status.st_size
            if status.st_size == 0:
                raise EmptySource(found.path, "the file is empty; give a file with a report in it")
            if status.st_size > MAX_REPORT_BYTES and not found.path.lower().endswith((*SUFFIXES, *ARCHIVES)):
                raise TooLarge(found.path, too_large(status.st_size))
        with open(found.file, "rb") as stream:
            yield from _read_stream(stream, found.path, way)
    except SourceError as error:
        yield error
    except (OSError, ValueError) as error:
        yield of_system(error, found.path)


def _read_stream(stream: ByteStream, path: str, way: _Way) -> Iterator[Document | SourceError]:
    try:
        source = Input(path=path, stream=stream, raw=way.raw, force=way.force, account=way.account)
        reader = next(reader for reader in SOURCES if reader.takes(source))
        yield from reader.read(source)
    except SourceError as error:
        yield error
    except OSError as error:
        yield of_system(error, path)
