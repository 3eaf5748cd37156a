"""Verbatim: every file of a folder is read as text, and every span of every record must be exactly in its document.

The spans are checked in the JSON form, which is what others get, and by this file's own eyes, not by the record's.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.session import read_raw

if TYPE_CHECKING:
    from onrecord.record import Document, Record


def spans(row: object) -> Iterator[dict[str, Any]]:
    """Every object with start, end and text in a JSON value."""
    if isinstance(row, dict):
        if {"start", "end", "text"} <= row.keys() and isinstance(row["start"], int):
            yield row
        for value in row.values():
            yield from spans(value)
    elif isinstance(row, (list, tuple)):
        for value in row:
            yield from spans(value)


def broken(record: dict[str, Any]) -> int:
    """How many spans of a record in JSON form are not the words of its document at that place."""
    text = record["document"]["text"]
    return sum(text[s["start"] : s["end"]] != s["text"] or s["start"] >= s["end"] for s in spans(record))


def files(folder: Path) -> list[Path]:
    """Every file under `folder` (or the file itself), of any type."""
    return [folder] if folder.is_file() else sorted(p for p in folder.rglob("*") if p.is_file())


def score(
    paths: Sequence[Path], read: Callable[[Document], Record], *, minutes: float = 0.0, characters: int = 0
) -> dict[str, float]:
    """Broken spans over `paths`, and how many files, documents, spans and characters were read, and how many refused.

    `minutes` stops between documents, `characters` cuts each document after so many; 0 is no limit.
    """
    from onrecord.sources import document_from_text
    from onrecord.wire import to_builtins

    total = dict.fromkeys(("broken", "spans", "files", "documents", "characters", "refused"), 0.0)
    until = time.monotonic() + 60 * minutes if minutes else float("inf")
    for path in paths:
        if time.monotonic() > until:
            break
        total["files"] += 1
        refused = True
        for document in documents(path):
            if time.monotonic() > until:
                break
            refused = False
            if characters and len(document.text) > characters:
                document = document_from_text(document.text[:characters], raw=True, path=str(path))
            row = to_builtins(read(document))
            total["documents"] += 1
            total["characters"] += len(document.text)
            total["spans"] += sum(1 for _ in spans(row))
            total["broken"] += broken(row)
        total["refused"] += refused
    return total


def score_in_processes(
    paths: Sequence[Path], jobs: int, *, model: Path | None = None, characters: int = 0
) -> dict[str, float]:
    """The same, in so many processes, the largest files first, with a line on standard error for each file."""
    from onrecord.engines.local import _start_worker

    total: dict[str, float] = {}
    started = time.monotonic()
    largest_first = sorted(paths, key=lambda path: (-path.stat().st_size, path))
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_start_worker) as pool:
        waiting = {pool.submit(_alone, path, model, characters): path for path in largest_first}
        for done, future in enumerate(as_completed(waiting), 1):
            found = future.result()
            total = {name: total.get(name, 0.0) + value for name, value in found.items()}
            counts = ", ".join(f"{value:,.0f} {name}" for name, value in found.items() if name != "files")
            minutes = (time.monotonic() - started) / 60
            sys.stderr.write(f"{minutes:6.1f} min, {done} of {len(paths)}: {waiting[future]}: {counts}\n")
    return total


@cache
def _reader(model: Path | None) -> Callable[[Document], Record]:
    from onrecord.reader import Reader

    return Reader(model=model, threads=1).read


def _alone(path: Path, model: Path | None, characters: int) -> dict[str, float]:
    try:
        return score([path], _reader(model), characters=characters)
    except Exception as error:  # hours of reading must not end with one file; it is counted, and told with its name
        sys.stderr.write(f"{path}: {type(error).__name__}: {error}\n")
        return {"files": 1.0, "broken": 1.0, "failed": 1.0}


def documents(path: Path) -> Iterator[Document]:
    """The documents of one file. A file in which Onrecord finds none (JSON Lines without texts) is read as it is."""
    from onrecord.errors import OnrecordError
    from onrecord.sources import document_from_text, read_documents

    found = False
    for document in read_documents([str(path)], force=True):
        if not isinstance(document, OnrecordError):
            found = True
            yield document
    if not found:
        try:
            yield document_from_text(read_raw(path), raw=True, path=str(path))
        except (OnrecordError, UnicodeDecodeError):
            return
