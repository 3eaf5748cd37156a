"""`onrecord read`: from paths to printed records, with what failed told at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from onrecord.cli.exits import Exit, of_batch
from onrecord.cli.output import Destination, destination
from onrecord.cli.progress import Progress
from onrecord.engines import Failure, read_all
from onrecord.errors import SourceError, UsageError
from onrecord.record import Document, Record
from onrecord.sources.account import Account
from onrecord.sources.published import dated, day

Page = tuple[str, bytes]
"""Id of a document, and its record in the format asked for."""

ONE_REPORT = ("json", "html")
"""Formats of which one file or stream holds one report."""


def read_batch(
    paths: Sequence[str],
    *,
    format: str,
    published: str | None,
    raw: bool,
    force: bool,
    out: str | None,
    jobs: int,
    quiet: bool,
) -> Exit:
    """Reads everything at `paths` and writes it in `format`. Raises UsageError, OutputError, ModelError."""
    from onrecord.sources import read_documents

    if not paths:
        raise UsageError("nothing to read: name files, folders, or - for standard input")
    account = Account()
    documents: Iterable[Document | SourceError] = dated(
        read_documents(paths, raw=raw, force=force, account=account), day(published)
    )
    several = False
    if format in ONE_REPORT:
        documents, several = _has_several(documents)
    done, failures = 0, []
    with destination(out, format, paths, several) as target, Progress(quiet=quiet) as progress:
        for outcome in read_all(documents, _finisher(format, target), jobs=jobs):
            if isinstance(outcome, Failure):
                failures.append(outcome.error)
                progress.failed(outcome.error)
            else:
                target.write(*outcome)
                done += 1
                progress.read()
    progress.archives(account)
    progress.summary(done, failures)
    return of_batch(done, failures)


def _has_several(
    documents: Iterable[Document | SourceError],
) -> tuple[Iterator[Document | SourceError], bool]:
    """The same documents, and whether there is more than one; looks no further than the second."""
    coming, seen, found = iter(documents), [], 0
    for document in coming:
        seen.append(document)
        found += isinstance(document, Document)
        if found > 1:
            break
    return chain(seen, coming), found > 1


def _finisher(format: str, target: Destination) -> Callable[[Record], Page]:
    match format:
        case "text":
            return partial(_text, width=target.width, colour=target.colour)
        case "json":
            return _json
        case "jsonl":
            return _jsonl
        case "plover":
            return _plover
        case _:
            return _html


def _text(record: Record, width: int, colour: bool) -> Page:
    from onrecord.exports import text

    return record.document.id, text.render(record, width=width, colour=colour).encode()


def _json(record: Record) -> Page:
    from onrecord import wire

    return record.document.id, wire.encode(record, indent=2) + b"\n"


def _jsonl(record: Record) -> Page:
    from onrecord import wire

    return record.document.id, wire.encode(record) + b"\n"


def _html(record: Record) -> Page:
    from onrecord.exports import html

    return record.document.id, html.render(record).encode()


def _plover(record: Record) -> Page:
    import onrecord
    from onrecord.exports import plover

    version = f"onrecord {onrecord.__version__} model {onrecord.MODEL_VERSION}"
    return record.document.id, plover.render(record, version=version).encode()
