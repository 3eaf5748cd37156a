"""The records of a web archive one after the other, and what of it is damaged: no byte is passed over in silence.

fastwarc reads; where it meets a damage, or where a block is not what its digest says, the damage is handed out with
where it begins and where reading goes on: at the next place at which a record begins.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final, cast

from onrecord.sources.archives.blocks import LONGEST, Block, read_block
from onrecord.sources.archives.forms import Form, dictionary_of, end_of, is_filled, is_one_piece, next_member

_MOST_HEADER: Final = 1 << 20
_MANDATORY: Final = ("WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DECIMAL: Final = re.compile(r"\s*[0-9]{1,19}\s*", re.ASCII)
_STEP: Final = 1 << 18
"""Bytes that are unpacked at once on the way to a place."""
_HELD: Final = 1 << 22
"""Bytes that are held of what was unpacked: most records are shorter."""
_MOST_BEGUN: Final = 64
"""How often a file that is packed as one piece is unpacked from its beginning."""
DAMAGES: Final = (OSError, ValueError, EOFError, zlib.error)
"""What reading damaged bytes raises; an OSError with a number is the system's, and no damage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A whole record: where it begins in the file, fastwarc's record for its headers, and its block."""

    offset: int
    record: Any
    block: Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """Bytes from `start` to `end` that hold no record that could be read, and why."""

    start: int
    end: int
    reason: str


def members(file: BinaryIO, form: Form, *, wanted: Callable[[Any], bool]) -> Iterator[Member | Damage]:
    """The records of an archive that can be sought in, in their order; `wanted`: whether the block of one is."""
    if form is not Form.PLAIN and (inner := _one_piece(file, form)) is not None:
        file, form = inner, Form.PLAIN
    archive = _Archive(file, form, wanted)
    begin: int | None = 0
    while begin is not None:
        begin = yield from archive.until_damage(begin)


class _Archive:
    def __init__(self, file: BinaryIO, form: Form, wanted: Callable[[Any], bool]) -> None:
        self._file, self._form, self._wanted = file, form, wanted
        self._dictionary = dictionary_of(file) if form is Form.ZSTD else b""

    def until_damage(self, begin: int) -> Generator[Member | Damage, None, int | None]:
        """The records from `begin` on. Where one is damaged, that; returns where to go on, None at the end."""
        last: tuple[int, int] | None = None
        held: Member | None = None
        whole = True
        try:
            for offset, record in self._records(begin):
                if held is not None:
                    yield held
                    held = None
                last, whole = (offset, record.content_length), False
                block = read_block(record, wanted=self._wanted(record))
                fault = block.fault or _broken(record)
                if fault is not None:
                    return (yield from self._damaged(offset, fault))
                whole = True
                member = Member(offset=offset, record=record, block=block)
                if block.large and record.content_length > LONGEST:
                    yield member
                    return self._next(offset + 1)
                if block.verified:
                    yield member
                elif self._form is not Form.PLAIN:
                    if not block.large and not self._is_filled(offset, record.content_length):
                        return (yield from self._damaged(offset, "damaged: its length is not that of what is packed"))
                    yield member
                else:
                    held = member  # its length may be a lie, which shows where the next record should begin
        except DAMAGES as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            if last is None or not whole or (held is not None and not self._ends_well(*last)):
                at = begin if last is None else last[0]
                return (yield from self._damaged(at, f"damaged: {_said(error)}"))
            if held is not None:
                yield held
            end = self._end(*last)
            after = self._next(end)
            if after != end:
                yield self._damage(end, after, f"damaged: {_said(error)}")
            return after
        if held is not None:
            yield held
        return (yield from self._rest(begin if last is None else self._end(*last)))

    def _records(self, begin: int) -> Iterator[tuple[int, Any]]:
        from fastwarc.warc import ArchiveIterator

        self._file.seek(begin)
        stream: Any = self._file
        shift = 0
        if begin and self._dictionary:
            stream, shift = _After(self._dictionary, self._file), begin - len(self._dictionary)
        first = True
        for record in ArchiveIterator(stream, parse_http=False, max_header_len=_MOST_HEADER):
            # With a dictionary before it, the first record is said to begin where the dictionary does.
            at = begin if first and shift else record.stream_pos + shift
            yield (max(at, len(self._dictionary)) if not shift else at), record
            first = False

    def _rest(self, end: int) -> Generator[Damage, None, int | None]:
        """What stands behind the last record that was found: nothing, line ends, or one that is cut short."""
        self._file.seek(end)
        behind = self._file.read(1 << 16)
        if behind.strip(b"\r\n\0 "):
            after = self._next(end)
            if after == end:
                after = self._next(end + 1)
            yield self._damage(end, after, "cut short")
            return after
        return None

    def _damaged(self, start: int, reason: str) -> Generator[Damage, None, int | None]:
        after = self._next(start + 1)
        yield self._damage(start, after, reason)
        return after

    def _damage(self, start: int, after: int | None, reason: str) -> Damage:
        return Damage(start=start, end=after if after is not None else self._size(), reason=reason)

    def _next(self, start: int) -> int | None:
        try:
            return next_member(self._file, self._form, start, self._dictionary)
        except DAMAGES:
            return None  # of one piece: nothing behind a damage can be read

    def _end(self, start: int, length: int) -> int:
        try:
            return end_of(self._file, self._form, start, length)
        except DAMAGES:
            return start + 1

    def _is_filled(self, start: int, length: int) -> bool:
        try:
            return is_filled(self._file, self._form, start, length, self._dictionary)
        except DAMAGES:
            return False

    def _ends_well(self, start: int, length: int) -> bool:
        """Whether a record of this length is closed by two line ends and holds no other; what is packed says so."""
        if self._form is not Form.PLAIN:
            return True
        end = self._end(start, length)
        inside = self._next(start + 1)
        self._file.seek(max(end - 4, 0))
        return self._file.read(4) == b"\r\n\r\n" and (inside is None or inside >= end)

    def _size(self) -> int:
        try:
            return self._file.seek(0, io.SEEK_END)
        except DAMAGES:
            return self._file.tell()


class _After(io.RawIOBase):
    """A dictionary, and the rest of the file that is packed by it."""

    def __init__(self, dictionary: bytes, file: BinaryIO) -> None:
        self._left, self._file, self._at = dictionary, file, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if self._left:
            taken, self._left = self._left[:size], self._left[size:] if size >= 0 else b""
        else:
            taken = self._file.read(size)
        self._at += len(taken)
        return taken

    def tell(self) -> int:
        return self._at


def _broken(record: Any) -> str | None:
    """What is wrong with a record whose headers are not those of any (ISO 28500, 5.1 has those that each must have)."""
    from fastwarc.warc import WarcRecordType

    names = [name for name in _MANDATORY if name not in record.headers]
    if names:
        return f"damaged: its header has no {names[0]}"
    if not _DECIMAL.fullmatch(record.headers["Content-Length"]):
        return "damaged: its header says no length"
    if record.record_type in (WarcRecordType.unknown, WarcRecordType.no_type):
        return "damaged: its header names no kind of record that there is"
    if any(_CONTROL.search(value) for value in record.headers.values()):
        return "damaged: its header holds control characters"
    return None


def _said(error: Exception) -> str:
    """What a library says of a damage, short enough for a message."""
    text = " ".join(str(error).split())
    return (text[:80] or type(error).__name__).lower()


def _one_piece(file: BinaryIO, form: Form) -> BinaryIO | None:
    """The file unpacked, where all of it is packed as one: its records have their places there and not in the file."""
    try:
        if not is_one_piece(file, form, _length_of_first(file)):
            return None
    except DAMAGES:
        return None
    return cast(BinaryIO, _Unpacked(file, form))


class _Unpacked(io.RawIOBase):
    """A packed file, unpacked. Going back by more than what is still held means beginning anew."""

    def __init__(self, file: BinaryIO, form: Form) -> None:
        from fastwarc.stream_io import GzipReader, ZstdReader

        self._file, self._unpacking = file, GzipReader if form is Form.GZIP else ZstdReader
        self._begun = 0
        self._begin()

    def _begin(self) -> None:
        self._begun += 1
        if self._begun > _MOST_BEGUN:
            raise EOFError("damaged in too many places for a file packed as one piece")
        self._file.seek(0)
        self._reader = self._unpacking(cast(Any, self._file))
        self._at = self._unpacked = 0
        self._held = bytearray()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        size = size if size >= 0 else LONGEST
        begin = len(self._held) - (self._unpacked - self._at)
        taken = bytes(self._held[begin : begin + size])
        if not taken:
            taken = bytes(self._reader.read(size))
            self._unpacked += len(taken)
            self._held += taken
            if len(self._held) > 2 * _HELD:
                del self._held[:-_HELD]
        self._at += len(taken)
        return taken

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_SET:
            if place < self._unpacked - len(self._held):
                self._begin()
            self._at = min(place, self._unpacked)
        while (whence == io.SEEK_END or self._at < place) and self.read(
            _STEP if whence == io.SEEK_END else min(place - self._at, _STEP)
        ):
            pass
        return self._at

    def tell(self) -> int:
        return self._at


def _length_of_first(file: BinaryIO) -> int:
    from fastwarc.warc import ArchiveIterator

    file.seek(0)
    record = next(iter(ArchiveIterator(file, parse_http=False, max_header_len=_MOST_HEADER)), None)
    return record.content_length if record is not None else 0
