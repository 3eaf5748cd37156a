"""The folder of a run, and what lies where in it.

DIR/parts/PART/manifest.json    the manifest row of an input that was read; the part's tables stand beside it
DIR/failed/PART.json            that of one of which nothing could be read; the next run tries it again
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from onrecord.errors import EmptySource, NotFound, SourceError

PARTS: Final = "parts"
"""The folder of a run's parts, in which each has a folder of its own."""
MANIFEST: Final = "manifest.json"
"""The file of a part that says what it was made of; it is there once the part is whole."""
FAILED: Final = "failed"
WORKING: Final = ".working"
"""Where parts grow until they are whole."""


def part_folder(folder: Path, part: str) -> Path:
    """Where a part stands when it is whole."""
    return folder / PARTS / part


def parts_of(folder: Path) -> list[Path]:
    """The folders of a run's parts, sorted by name. Raises SourceError where there are none."""
    if not folder.is_dir():
        raise NotFound(str(folder), "no such folder; name the one that `onrecord run --to` was given")
    parts = folder / PARTS
    if not parts.is_dir():
        raise SourceError(str(folder), f"no folder of a run: it holds no folder {PARTS}; `onrecord run --to` makes one")
    found = sorted(part for part in parts.iterdir() if (part / MANIFEST).is_file())
    if not found:
        raise EmptySource(str(folder), "no input is read yet; `onrecord run --to` goes on where it was stopped")
    return found
