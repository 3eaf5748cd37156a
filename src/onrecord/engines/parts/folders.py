"""The folder of a run, and the parts in it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from onrecord.errors import EmptySource, NotFound, SourceError

PARTS: Final = "parts"
"""The folder of a run's parts, in which each has a folder of its own."""
MANIFEST: Final = "manifest.json"
"""The file of a part that says what it was made of; it is there once the part is whole."""


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
