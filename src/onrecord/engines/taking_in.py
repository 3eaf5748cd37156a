"""Reports into a ledger: what is there already is passed over, what cannot be read is noted, the rest is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from onrecord.engines.local import Failure, ReaderMaker, itself, read_all
from onrecord.errors import FormatError, OnrecordError, SourceError
from onrecord.ledger import Ledger
from onrecord.record import Document, Record


def take_in(
    ledger: Ledger,
    documents: Iterable[Document | SourceError],
    tell: Callable[[Document | OnrecordError], None],
    *,
    jobs: int = 1,
    apart: bool = False,
    make_reader: ReaderMaker | None = None,
) -> None:
    """Reads and adds. `tell` is called with each document once it is in the ledger, and with the error of each input
    that is not.

    `jobs`, `apart` and `make_reader` as for `read_all`.
    """

    def unread() -> Iterator[Document | SourceError]:
        for document in documents:
            if isinstance(document, Document) and ledger.knows(document):
                ledger.note(name_of(document), document)
                tell(document)
            else:
                yield document

    for outcome in read_all(unread(), itself, jobs=jobs, apart=apart, make_reader=make_reader):
        tell(_added(ledger, outcome))


def _added(ledger: Ledger, outcome: Record | Failure) -> Document | OnrecordError:
    error: OnrecordError
    if isinstance(outcome, Failure):
        error = outcome.error
    else:
        document = outcome.document
        try:
            ledger.add(outcome)
        except FormatError as found:
            error = SourceError(name_of(document), str(found))
        else:
            ledger.note(name_of(document), document)
            return document
    ledger.note(getattr(error, "path", "?"), error)
    return error


def name_of(document: Document) -> str:
    """What the manifest calls a document: its path, or its id."""
    return document.path or document.id
