"""The folder of a run, and what lies where in it.

DIR/parts/PART/manifest.json    the manifest row of an input that was read; the part's tables stand beside it
DIR/failed/PART.json            that of one of which nothing could be read; the next run tries it again
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

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
