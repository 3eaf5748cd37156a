"""Onrecord reads news and keeps the record: who says what, every row tied to the exact words it came from.

    import onrecord

    record = onrecord.read("report.txt")
    for statement in record.statements:
        speaker = record.actor(statement.speaker)
        print(speaker.name if speaker else "?", "|", " ".join(span.text for span in statement.content))

`read` reads one report. `Reader` reads many and may be shared between threads. `read_documents` opens files, folders
and JSON Lines; `document_from_text` takes text that is in memory already. `Ledger` keeps the records of many reports
and answers questions about them. Every error is an `OnrecordError`.

The rows and errors are here at once. What needs the model is imported when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.errors import (
    AccessDenied,
    BadLine,
    BadRecord,
    Busy,
    Damaged,
    EmptySource,
    FetchRefused,
    FormatError,
    LedgerError,
    ModelError,
    NoLedger,
    NotAFeed,
    NotALedger,
    NotFetched,
    NotFound,
    NotText,
    NotWritable,
    OnrecordError,
    OtherFormat,
    OtherLanguage,
    OutputError,
    ReadingFailed,
    SourceError,
    TooLarge,
    TooLittleMemory,
    UsageError,
)
from onrecord.record import (
    NARRATION,
    RECORD_VERSION,
    Act,
    Actor,
    ActorKind,
    Date,
    Document,
    Event,
    Figure,
    Link,
    LinkKind,
    Place,
    Polarity,
    Quotation,
    Record,
    Span,
    Stance,
    Statement,
    Status,
)

if TYPE_CHECKING:
    import os

    from onrecord.ledger import Ledger
    from onrecord.model import MODEL_VERSION
    from onrecord.reader import Reader
    from onrecord.sources import TEXT_PROFILE, document_from_text, read_documents
    from onrecord.wire import decode, encode, schema

__version__ = "0.1.0"

_LATER = {
    "Ledger": "onrecord.ledger",
    "MODEL_VERSION": "onrecord.model",
    "Reader": "onrecord.reader",
    "TEXT_PROFILE": "onrecord.sources",
    "decode": "onrecord.wire",
    "document_from_text": "onrecord.sources",
    "encode": "onrecord.wire",
    "read_documents": "onrecord.sources",
    "schema": "onrecord.wire",
}

__all__ = [
    "MODEL_VERSION",
    "NARRATION",
    "RECORD_VERSION",
    "TEXT_PROFILE",
    "AccessDenied",
    "Act",
    "Actor",
    "ActorKind",
    "BadLine",
    "BadRecord",
    "Busy",
    "Damaged",
    "Date",
    "Document",
    "EmptySource",
    "Event",
    "FetchRefused",
    "Figure",
    "FormatError",
    "Ledger",
    "LedgerError",
    "Link",
    "LinkKind",
    "ModelError",
    "NoLedger",
    "NotAFeed",
    "NotALedger",
    "NotFetched",
    "NotFound",
    "NotText",
    "NotWritable",
    "OnrecordError",
    "OtherFormat",
    "OtherLanguage",
    "OutputError",
    "Place",
    "Polarity",
    "Quotation",
    "Reader",
    "ReadingFailed",
    "Record",
    "SourceError",
    "Span",
    "Stance",
    "Statement",
    "Status",
    "TooLarge",
    "TooLittleMemory",
    "UsageError",
    "decode",
    "document_from_text",
    "encode",
    "read",
    "read_documents",
    "schema",
]


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_LATER[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER})


def read(path_or_text: str | os.PathLike[str], *, raw: bool = False, force: bool = False) -> Record:
    """The record of one report.

    A path object names a file. A string names a file where there is one of that name; otherwise it is the report's
    text, unless it is a single word, which raises NotFound. For text that others wrote prefer
    `Reader().read(document_from_text(text))`, which never looks at the disk. `raw` takes the text exactly as it is. A
    file in another language than English is read with `force` only.

    Raises OnrecordError: SourceError for an input that cannot be read, UsageError for one with several reports in it,
    ModelError for a damaged installation.
    """
    from onrecord.reader import Reader
    from onrecord.sources import document_from_text, read_documents

    if isinstance(path_or_text, str) and _is_text(path_or_text):
        return Reader().read(document_from_text(path_or_text, raw=raw))
    import os

    path = os.fspath(path_or_text)
    documents = []
    for found in read_documents([path], raw=raw, force=force):
        if isinstance(found, OnrecordError):
            raise found
        documents.append(found)
        if len(documents) > 1:
            raise UsageError(f"{path}: holds several reports; use Reader().read_many(read_documents([...])) for them")
    if not documents:
        raise EmptySource(path, "nothing to read in it")
    return Reader().read(documents[0])


def _is_text(given: str) -> bool:
    """Whether a string is a report rather than the name of a file."""
    import os

    if "\n" in given or "\0" in given:
        return True
    return " " in given.strip() and not os.path.lexists(given)
