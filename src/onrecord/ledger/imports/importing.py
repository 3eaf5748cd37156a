"""Records that were read elsewhere into a ledger: an export in JSON Lines, or what `read --format jsonl` prints.

An export comes to the same ledger again: judgements first, because they decide what is joined, then the records, each
with every version that read it and every place where it was met, then the rows that newer readings superseded and the
manifest. What is there already changes nothing, so that a run that was killed can be started again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from onrecord.errors import BadLine, EmptySource, FormatError, SourceError
from onrecord.ledger.coding import judging
from onrecord.ledger.imports.ahead import done_ahead, few_collections
from onrecord.ledger.imports.brought import numbered, record_of, row_of
from onrecord.ledger.imports.coming import Coming, Form, Packed, made, packed, unpacked
from onrecord.ledger.intake import adding
from onrecord.ledger.intake.adding import Added
from onrecord.ledger.ledger import Ledger
from onrecord.ledger.rows.successors import KINDS, gone, successors
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.batches import among
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.tables import tables
from onrecord.record import Record
from onrecord.sources.folders import of_system

T = TypeVar("T")

RECORDS: Final = "records.jsonl"
ROWS: Final = {"judgements.jsonl": "judgements", "superseded.jsonl": "superseded", "inputs.jsonl": "inputs"}
"""The files of an export beside its records, and the tables whose rows they have."""
_ORDER: Final = {"judgements.jsonl": 0, RECORDS: 1, "superseded.jsonl": 2, "inputs.jsonl": 3}
_SUFFIXES: Final = (".jsonl", ".ndjson")
_PART: Final = 32
"""Records that are taken at once."""
_PARTS: Final = 4
"""Such parts in one transaction."""
_STDIN: Final = "-"
_JUDGED: Final = ("judgements", "superseded")
"""Tables by which people's words on two rows are found."""


def take_in(
    ledger: Ledger, paths: Iterable[str], *, stdin: BinaryIO | None = None, jobs: int = 1
) -> Iterator[Added | SourceError]:
    """Takes files of records, or folders that `onrecord export --to jsonl` made, into a ledger.

    Yields what became of each record, and an error for each line or file that could not be taken in; the others are.
    A file that is called as one of an export's is taken for that; any other has records. `-` is standard input, or
    what `stdin` stands in for. A line without versions counts as read by this version. With `jobs` over 1, other
    processes make records ready while this one writes. Raises LedgerError.
    """
    store = ledger.store
    judged = False
    for path in paths:
        for file in _files(path):
            if isinstance(file, SourceError):
                yield file
                continue
            table = ROWS.get(Path(file).name)
            judged = judged or table in _JUDGED
            try:
                with _opened(file, stdin) as stream:
                    yield from _rows(store, file, stream, table) if table else _records(store, file, stream, jobs)
            except (OSError, ValueError) as error:
                yield of_system(error, file)
    if judged:
        with store.transaction():
            _regroup(store)


def _regroup(store: Store) -> None:
    """Makes the groups anew that people have joined or split: their rows may have been here before their words."""
    for row, other in store.rows("select distinct row, other from judgements where other is not null order by 1, 2"):
        one, two = _standing(store, row), _standing(store, other)
        if one is not None and two is not None and one[0] == two[0]:
            judging.regroup(store, one[0], (one[1], two[1]))


def _standing(store: Store, id: str) -> tuple[str, str] | None:
    """The table of a row that is there, and its id; for one that was superseded, of the row that took its place."""
    if id in (left := gone(store, [id])):
        document, kind = left[id]
        now = successors(store, document, kind).get(id)
        return (kind, now) if now is not None else None
    return next(((k, id) for k in KINDS if store.rows(f"select 1 from {k} where id = ?", (id,))), None)


def _files(path: str) -> Iterator[str | SourceError]:
    """The files that a name stands for, in the order in which they must be taken in."""
    if path == _STDIN or not Path(path).is_dir():
        yield path
        return
    found = sorted(str(file) for file in Path(path).iterdir() if file.suffix in _SUFFIXES and file.name[0] != ".")
    if not found:
        yield EmptySource(path, "no .jsonl file in this folder; name one that `onrecord export --to jsonl` made")
    yield from sorted(found, key=lambda file: (_ORDER.get(Path(file).name, 1), file))


def _opened(file: str, stdin: BinaryIO | None) -> AbstractContextManager[BinaryIO]:
    if file == _STDIN:
        return nullcontext(stdin if stdin is not None else sys.stdin.buffer)
    return open(file, "rb")


def _records(store: Store, file: str, stream: BinaryIO, jobs: int) -> Iterator[Added | SourceError]:
    lines = Form(made=made, record=_record, refused=partial(BadLine, file))
    coming = ((n, line if line is not None else "longer than any record can be") for n, line in numbered(stream))
    became = bring(store, coming, lines, jobs=jobs)
    for first in became:
        yield first
        yield from became
        return
    yield EmptySource(file, "no record in it; `onrecord read --format jsonl` and `onrecord export` write them")


def _record(line: bytes) -> tuple[Record, Version]:
    brought = record_of(line)
    return brought.record, brought.version


def bring(
    store: Store, coming: Iterable[tuple[int, T | str]], form: Form[T], *, jobs: int
) -> Iterator[Added | SourceError]:
    """Takes what comes into a ledger, several at a time; says what became of each, or why it could not be taken in.

    `coming`: each with its number, or the reason why it is none. `jobs` as for `take_in`.
    """
    every = iter(coming)
    parts = done_ahead(partial(_packed, form), iter(lambda: list(islice(every, _PART)), []), jobs=jobs - 1)
    with few_collections():
        while several := list(islice(parts, _PARTS)):
            yield from _all(
                store,
                [
                    _Item.of(form, number, one, found)
                    for some, ready in several
                    for (number, one), found in zip(some, ready, strict=True)
                ],
            )


def _packed(form: Form[T], some: list[tuple[int, T | str]]) -> list[Packed]:
    return [one if isinstance(one, str) else packed(form, [one])[0] for _, one in some]


@dataclass(frozen=True, slots=True)
class _Item:
    """One record that comes, and what is in it."""

    record: Callable[[], tuple[Record, Version]]
    refused: Callable[[str], SourceError]
    content: Coming | SourceError

    @classmethod
    def of(cls, form: Form[T], number: int, one: T | str, found: Packed) -> _Item:
        refused = partial(form.refused, number)
        if isinstance(one, str):
            return cls(_nothing, refused, refused(one))
        try:
            content: Coming | SourceError = unpacked(form, found, one)
        except FormatError as error:
            content = refused(str(error))
        return cls(partial(form.record, one), refused, content)


def _nothing() -> tuple[Record, Version]:
    raise ValueError("there is no record")


def _all(store: Store, items: list[_Item]) -> list[Added | SourceError]:
    """Takes them in, together; where that cannot be, one after the other."""
    try:
        with store.transaction():
            return _together(store, items)
    except FormatError:  # one has a row with the id of another's
        return [_alone(store, item) for item in items]


def _together(store: Store, items: list[_Item]) -> list[Added | SourceError]:
    """Takes them in, inside the caller's transaction: first what is new, all of it at once."""
    coming = [item.content for item in items if isinstance(item.content, Coming)]
    reading: dict[str, str] = dict(
        among(store, "select id, reading from documents where id in ({})", {c.document for c in coming})
    )
    sightings = {c.sighting for c in coming if c.document in reading}
    met = {i for (i,) in among(store, "select id from sightings where id in ({})", sightings)}
    new: dict[str, Coming] = {}
    for c in coming:
        if c.document not in reading:
            new.setdefault(c.document, c)
    if new:
        adding.put_new(store, [c.prepared for c in new.values()])
    became: list[Added | SourceError] = []
    for item in items:
        content = item.content
        if isinstance(content, SourceError):
            became.append(content)
        elif new.get(content.document) is content:
            became.append(_noted(store, content, Added.ADDED))
        elif reading.get(content.document) == content.prepared.reading and content.sighting in met:
            became.append(_noted(store, content, Added.KNOWN))
        else:
            became.append(_put(store, item, content))
    return became


def _alone(store: Store, item: _Item) -> Added | SourceError:
    if isinstance(item.content, SourceError):
        return item.content
    try:
        with store.transaction():
            return _put(store, item, item.content)
    except FormatError as error:
        return item.refused(str(error))


def _put(store: Store, item: _Item, coming: Coming) -> Added | SourceError:
    """Takes a record in, inside the caller's transaction."""
    record, version = item.record()
    if taken := _taken(store, record):
        return item.refused(f"{taken} is the id of a row of another report, which is in the ledger already")
    if store.rows("select 1 from readings where id = ? and current = 0", (coming.prepared.reading,)):
        return _noted(store, coming, Added.KNOWN)  # read anew here since: what is newer stays
    return _noted(store, coming, adding.put(store, record, version))


def _noted(store: Store, coming: Coming, became: Added) -> Added:
    """Writes what else its ledger knew of a record."""
    store.write(insert("readings"), coming.readings)
    store.write(insert("sightings"), coming.sightings)
    if became is Added.ADDED and any(first for first, _ in coming.firsts):
        store.write("update sightings set first = ? where id = ?", coming.firsts)
    for path in coming.paths:
        adding.note(store, path, document=coming.document)
    return became


def _taken(store: Store, record: Record) -> str | None:
    """An id of the record's rows that a row of another report has."""
    for table in KINDS:
        ids = [row.id for row in getattr(record, table)]
        for i, document in among(store, f"select id, document from {table} where id in ({{}})", ids):
            if document != record.document.id:
                return str(i)
    return None


def _rows(store: Store, file: str, stream: BinaryIO, table: str) -> Iterator[SourceError]:
    coming = numbered(stream)
    while some := list(islice(coming, _PART)):
        read = [(number, _row(file, number, line, table)) for number, line in some]
        with store.transaction():
            became = [
                _keep(store, file, number, cells, table) if isinstance(cells, tuple) else cells
                for number, cells in read
            ]
        yield from filter(None, became)


def _row(file: str, number: int, line: bytes | None, table: str) -> tuple[Any, ...] | BadLine:
    if line is None:
        return BadLine(file, number, "longer than any row can be")
    try:
        return row_of(line, table)
    except FormatError as error:
        return BadLine(file, number, str(error))


def _keep(store: Store, file: str, number: int, cells: tuple[Any, ...], table: str) -> BadLine | None:
    """Writes a row of a table, inside the caller's transaction, unless it refers to what is not there."""
    of = tables()[table]
    row = dict(zip(of.names, cells, strict=True))
    for column in of.columns:
        value = row[column.name]
        if column.to is None or value is None:
            continue
        if not store.rows(f"select 1 from {column.to} where id = ?", (value,)):
            return BadLine(file, number, f"it refers to {value}, which is not in the ledger")
    if table == "inputs":
        adding.note(store, row["path"], document=row["document"], error=row["error"])
    else:
        store.write(insert(table), [cells])
    return None
