"""The folder that an export goes into: new or empty, and filled only when all of it is written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from onrecord.errors import OutputError

_PART: Final = ".onrecord.part"
"""Where files are written until they are whole. What a killed run left there is written over."""


@contextmanager
def new_folder(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A working folder inside `path`; its files come to stand in `path` when the block ends well, none when it fails.

    Raises OutputError where `path` is a file, holds anything already, or cannot be written.
    """
    folder = Path(path)
    part = folder / _PART
    try:
        made = _open(folder, part)
        try:
            yield part
            for name in sorted(os.listdir(part)):
                os.replace(part / name, folder / name)
        finally:
            shutil.rmtree(part, ignore_errors=True)
            if made and not any(folder.iterdir()):
                folder.rmdir()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise OutputError(f"{path}: cannot be written: {reason}; nothing was left there") from error


def _open(folder: Path, part: Path) -> bool:
    """Makes both folders; returns whether the first is new."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder}: a file; name a new folder for the export")
    made = not folder.exists()
    if not made and any(entry.name != _PART for entry in folder.iterdir()):
        raise OutputError(f"{folder}: there is something in this folder already; name a new or an empty one")
    folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    return made
