"""What can go wrong. Every error that Onrecord raises for its input or its surroundings is an `OnrecordError`.

    OnrecordError
    ├── SourceError            an input that cannot be read; `path` names it
    │   ├── NotFound           no such file or folder
    │   ├── AccessDenied       the system refuses to open it, or a loop of symbolic links
    │   ├── NotText            binary content, NUL bytes, or bytes that fit no encoding we know
    │   ├── EmptySource        nothing to read in it
    │   ├── TooLarge           larger than one report can be
    │   ├── OtherLanguage      a report in another language than English
    │   ├── FetchRefused       a page of the web that our rules forbid to fetch
    │   ├── NotFetched         a page of the web that did not come, or not whole
    │   ├── NotAFeed           what was given for a feed, or a list of feeds, is none
    │   ├── BadLine            one line of a JSON Lines file; `line` counts from 1
    │   └── BadRecord          a stretch of a web archive; `offset` counts bytes from 0
    ├── ReadingFailed          a document that was opened but not read to its end; `path` names it
    ├── ModelError             the model file is missing, damaged or of another version
    ├── FormatError            a record in JSON that does not have the published shape
    ├── OutputError            a result that cannot be written
    │   └── TooLittleMemory    it takes more memory than there may be
    ├── LedgerError            a ledger that cannot be used; `path` names it
    │   ├── NoLedger           there is none at that place
    │   ├── NotALedger         a file, or a database, of another program
    │   ├── OtherFormat        a ledger of a newer format than this version knows
    │   ├── Damaged            a ledger that is cut short or altered
    │   ├── NotWritable        no right to write there, or no room
    │   └── Busy               another process has been writing for longer than we wait
    └── UsageError             options that do not fit together

A message says what happened, where, and what to do.
"""

from __future__ import annotations


class OnrecordError(Exception):
    """Base of everything that Onrecord raises on purpose."""


class SourceError(OnrecordError):
    """An input that cannot be read. `path` is its name as it was given; the message begins with it."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[object, ...]:  # errors come back from worker processes
        return type(self), (self.path, self.reason)


class NotFound(SourceError):
    """No such file or folder."""


class AccessDenied(SourceError):
    """The system refuses to open the input, or its name is a loop of symbolic links."""


class NotText(SourceError):
    """Binary content, NUL bytes, or bytes that fit no encoding we know."""


class EmptySource(SourceError):
    """Nothing to read in the input."""


class TooLarge(SourceError):
    """Larger than one report can be."""


class OtherLanguage(SourceError):
    """A report in another language than English."""


class FetchRefused(SourceError):
    """A page of the web that our rules forbid to fetch: its address, host, redirect, kind or size."""


class NotFetched(SourceError):
    """A page of the web that did not come, or not whole."""


class NotAFeed(SourceError):
    """What was given for a feed, or for a list of feeds, is none, or none that can be read."""


class BadLine(SourceError):
    """One line of a JSON Lines file that is not a document. `line` counts from 1."""

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(path, f"line {line}: {reason}")
        self.line = line

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.line, self.reason.removeprefix(f"line {self.line}: "))


class BadRecord(SourceError):
    """A stretch of a web archive that is damaged, or a page there that is no text. `offset` counts bytes from 0."""

    def __init__(self, path: str, offset: int, reason: str) -> None:
        super().__init__(path, f"at {offset:,}: {reason}")
        self.offset = offset

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.offset, self.reason.removeprefix(f"at {self.offset:,}: "))


class ReadingFailed(OnrecordError):
    """A document that was opened but not read to its end: its process was ended, or Onrecord has a fault."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.reason)


class ModelError(OnrecordError):
    """The model file is missing, damaged, or of another version than the code."""


class FormatError(OnrecordError):
    """A record in JSON that does not have the published shape."""


class OutputError(OnrecordError):
    """A result that cannot be written where it was asked for."""


class TooLittleMemory(OutputError):
    """A result that takes more memory to write than there may be."""


class UsageError(OnrecordError):
    """Options that do not fit together, or a value that an option does not take."""


class LedgerError(OnrecordError):
    """A ledger that cannot be used. `path` is its name as it was given; the message begins with it."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.reason)


class NoLedger(LedgerError):
    """There is no ledger at that place."""


class NotALedger(LedgerError):
    """A file, or a database, of another program."""


class OtherFormat(LedgerError):
    """A ledger of a newer format than this version of Onrecord knows."""


class Damaged(LedgerError):
    """A ledger that is cut short or altered."""


class NotWritable(LedgerError):
    """No right to write there, or no room."""


class Busy(LedgerError):
    """Another process has been writing for longer than we wait."""
