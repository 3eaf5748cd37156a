"""The manifest of a run: one row for each input, which says what became of it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from onrecord.engines.parts.folders import FAILED, MANIFEST, PARTS, part_folder
from onrecord.errors import EmptySource, NotFound, OutputError, SourceError

MOST_ERRORS: Final = 10_000
"""Errors that a row lists; `failed` counts them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestRow:
    """What became of one input. `records == articles + failed + sum(passed) + sum(languages)`."""

    part: str
    """The part's name: a hash of what the input is called and holds, and of the versions that read it."""
    path: str
    """The input's name as it was given."""
    status: str
    """`done`, or `failed` where nothing of it could be read."""
    records: int = 0
    """Records of an archive, lines of JSON Lines; 1 for a page."""
    articles: int = 0
    """Reports that were read."""
    failed: int = 0
    """Records that could not be read; `errors` says why."""
    passed: Mapping[str, int] = field(default_factory=dict)
    """Records that are no reports, by what they are."""
    languages: Mapping[str, int] = field(default_factory=dict)
    """Reports in other languages than English, by ISO 639-1 code."""
    statements: int = 0
    rows: Mapping[str, int] = field(default_factory=dict)
    """Rows of each table of the part."""
    bytes: int = 0
    """Size of the input."""
    offset: int = 0
    """Where reading stopped: the place of the last record that was met, in bytes."""
    error: str | None = None
    """Why nothing could be read."""
    errors: tuple[str, ...] = ()
    """What could not be read of it, one line each; at most 10,000."""
    seconds: float = 0.0
    """How long it took, by the clock."""
    made: str = ""
    """When it was read to its end, ISO 8601 in UTC."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Of the package, its model and the rules of text."""

    @property
    def done(self) -> bool:
        """Whether it was read."""
        return self.status == "done"


def encode(row: ManifestRow) -> bytes:
    """A row as JSON, for people and programs."""
    return msgspec.json.format(msgspec.json.encode(row, order="deterministic"), indent=2) + b"\n"


def manifest_row(path: Path) -> ManifestRow | None:
    """The row in a file; None where there is none, or it was written by nobody we know."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=ManifestRow)
    except (OSError, msgspec.DecodeError):
        return None


def manifest(folder: str | os.PathLike[str]) -> Iterator[ManifestRow]:
    """The rows of all inputs of a run, those that were read first, by the names of their parts."""
    for found in sorted(Path(folder, PARTS).glob(f"*/{MANIFEST}")) + sorted(Path(folder, FAILED).glob("*.json")):
        row = manifest_row(found)
        if row is not None:
            yield row


def row_of(folder: Path, part: str) -> ManifestRow | None:
    """The row of a part that is there, whole; None where it must be made."""
    return manifest_row(part_folder(folder, part) / MANIFEST)


def parts_of(folder: Path) -> list[Path]:
    """The folders of a run's parts, sorted by name; of parts of one input, which several versions or options have made,
    the one that was made last. Raises SourceError where there are none."""
    if not folder.is_dir():
        raise NotFound(str(folder), "no such folder; name the one that `onrecord run --to` was given")
    parts = folder / PARTS
    if not parts.is_dir():
        raise SourceError(str(folder), f"no folder of a run: it holds no folder {PARTS}; `onrecord run --to` makes one")
    last: dict[str, tuple[str, Path]] = {}
    for part in sorted(parts.iterdir()):
        if (part / MANIFEST).is_file():
            row = manifest_row(part / MANIFEST)
            of, made = (f"path {row.path}", row.made) if row else (f"part {part.name}", "")
            last[of] = max(last.get(of, ("", part)), (made, part))
    if not last:
        raise EmptySource(str(folder), "no input is read yet; `onrecord run --to` goes on where it was stopped")
    return sorted(part for _, part in last.values())


def keep_failed(folder: Path, row: ManifestRow) -> None:
    """Writes the row of an input of which nothing could be read. Raises OutputError."""
    try:
        (folder / FAILED).mkdir(exist_ok=True)
        beside = folder / FAILED / f".{row.part}.{os.getpid()}"
        beside.write_bytes(encode(row))
        beside.replace(folder / FAILED / f"{row.part}.json")
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written: {error.strerror or error}") from error
