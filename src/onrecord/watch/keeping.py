"""The folder of a watch: WARC files of the pages that it fetched, each on the disk before anybody relies on it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import onrecord
from onrecord.errors import OutputError
from onrecord.fetching import Answer
from onrecord.watch.moments import compact, iso
from onrecord.watch.state import State
from onrecord.watch.warc import ENTRY, Member, members, response, warcinfo

_PATTERN: Final = "pages-*.warc.gz"
_HEADS: Final = 2_000_000
"""Bytes of a record beside its body, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a page stands: a file of the folder, and the bytes from `offset` to `end` in it."""

    file: str
    offset: int
    end: int


class Keeping:
    """Writes pages into the last file of a folder, or a new one where there is none, or it is full or damaged."""

    def __init__(self, folder: Path, *, rotate: int, largest: int, contact: str | None, agent: str) -> None:
        self.folder = folder
        self._rotate = rotate
        self._most = largest + _HEADS
        self._contact = contact
        self._agent = agent
        self._current: Path | None = None
        self._number = 0

    def found(self, state: State, now: float) -> int:
        """Takes up what stands in the folder and the state does not know of; how many pages that were.

        A watch may be killed after it kept a page and before it wrote so down, and a state may be lost.
        """
        count = 0
        for file in sorted(self.folder.glob(_PATTERN)):
            self._current = file
            for member in self._members(file, state.size(file.name)):
                if member is None:
                    self._current = None  # whoever reads on after a damaged record may miss what follows it
                    break
                if member.headers.get("WARC-Type") != "response":
                    continue
                target = member.headers["WARC-Target-URI"]
                address = member.headers.get(ENTRY, target)
                known = state.page(address)
                if known is None or known.file is None:
                    place = Place(file=file.name, offset=member.offset, end=member.end)
                    state.keep(address, target=target, file=place.file, offset=place.offset, end=place.end, now=now)
                    count += 1
        return count

    def _members(self, file: Path, at: int) -> Iterator[Member | None]:
        try:
            with open(file, "rb") as stream:
                yield from members(stream, at, self._most)
        except OSError as error:
            raise _unwritable(file, error) from error

    def keep(self, answer: Answer, *, now: float, about: Mapping[str, str]) -> Place:
        """Writes an answer down; it is on the disk when this returns. Raises OutputError where there is no room."""
        data = response(answer, iso(now), about)
        try:
            if self._current is None or self._current.stat().st_size >= self._rotate:
                self._current = self._begin(now)
            file = self._current
            with open(file, "ab") as stream:
                offset = stream.seek(0, os.SEEK_END)
                try:
                    _written(stream, data)
                except OSError:
                    self._current = None
                    raise
        except OSError as error:
            raise _unwritable(self._current or self.folder, error) from error
        return Place(file=file.name, offset=offset, end=offset + len(data))

    def _begin(self, now: float) -> Path:
        while True:
            self._number += 1
            file = self.folder / f"pages-{compact(now)}-{self._number:05}.warc.gz"
            try:
                with open(file, "xb") as stream:
                    _written(stream, warcinfo(file.name, iso(now), self._about()))
            except FileExistsError:
                continue
            _settled(self.folder)
            return file

    def _about(self) -> dict[str, str]:
        return {
            "software": f"Onrecord/{onrecord.__version__}",
            "format": "WARC File Format 1.1",
            "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "robots": "obey",
            "http-header-user-agent": self._agent,
            **({"operator": self._contact} if self._contact else {}),
            "description": "pages that feeds named; digests are SHA-1 in base32",
        }


def _written(stream: BinaryIO, data: bytes) -> None:
    stream.write(data)
    stream.flush()
    os.fsync(stream.fileno())


def _settled(folder: Path) -> None:
    """Puts the name of a new file on the disk too, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)


def _unwritable(file: Path, error: OSError) -> OutputError:
    return OutputError(f"{file}: pages cannot be kept there ({(error.strerror or 'unknown error').lower()}); make room")
