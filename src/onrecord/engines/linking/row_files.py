"""What is compared, one blob a report, in files that every process reads by the report's number.

Comparing goes from pair to pair: each needs two reports wherever they lie, and neither the database nor messages
between processes carry them there as cheaply as a read at an offset.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_SIZE = 8
"""Bytes of an offset."""


def write(path: Path, blobs: Iterable[tuple[int, bytes]], count: int) -> None:
    """Writes blobs by their numbers, which rise and are less than `count`; a number that is left out has none."""
    at = 0
    last = -1
    with path.open("wb") as file, _places(path).open("wb") as places:
        for number, blob in blobs:
            places.write(at.to_bytes(_SIZE, "little") * (number - last))
            file.write(blob)
            at, last = at + len(blob), number
        places.write(at.to_bytes(_SIZE, "little") * (count - last))


def _places(path: Path) -> Path:
    return path.with_suffix(".places")


class RowFile:
    """Such a file, open. Safe to share between threads: a read has its offset with it."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDONLY)
        self._places = os.open(_places(path), os.O_RDONLY)

    def __getitem__(self, number: int) -> bytes:
        """The blob of a number, empty where it has none."""
        both = os.pread(self._places, 2 * _SIZE, number * _SIZE)
        begin, end = int.from_bytes(both[:_SIZE], "little"), int.from_bytes(both[_SIZE:], "little")
        return os.pread(self._file, end - begin, begin)

    def close(self) -> None:
        """Gives back what it holds."""
        os.close(self._file)
        os.close(self._places)
