"""How the members of a web archive are packed, where one ends, and where the next one begins after a damage.

In every form a file is a row of members of one record each: plain, or each packed by itself (gzip, zstd). Sources:
ISO 28500 (WARC) and its annex on compression, RFC 1952, RFC 8878, and IIPC's "WARC zstd compression".
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from enum import Enum
from typing import BinaryIO, Final

_CHUNK: Final = 1 << 20
_GZIP: Final = b"\x1f\x8b\x08"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
_DICTIONARY: Final = b"\x5d\x2a\x4d\x18"
"""Begins the skippable frame that holds the dictionary of an archive in zstd."""
_SKIPPABLE: Final = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18")
_VERSION: Final = b"WARC/"
_HEADER: Final = re.compile(rb"WARC/[01]\.[0-9]{1,2}\r?\n(?=[A-Za-z][A-Za-z-]*:)")
END_OF_HEAD: Final = re.compile(rb"\r?\n\r?\n")
_LINE_ENDS: Final = 4
"""Bytes that close a record."""
_LONGEST_HEAD: Final = 1 << 20
_LONGEST_FRAME: Final = 1 << 26
"""Bytes of a frame that are looked at again; what is longer holds no page."""
_MOST_DICTIONARY: Final = 1 << 24
"""Bytes of a dictionary; those of archives have a hundred thousand."""
_LONGEST: Final = 64
"""Bytes that the beginning of a member may take."""


class Form(Enum):
    """How members are packed."""

    PLAIN = "plain"
    GZIP = "gzip"
    ZSTD = "zstd"


_SUFFIXES: Final = {".warc": Form.PLAIN, ".warc.gz": Form.GZIP, ".warc.zst": Form.ZSTD}
SUFFIXES: Final = tuple(_SUFFIXES)
"""Ends of the names of archives."""
_BEGINNINGS: Final = {
    Form.PLAIN: _HEADER,
    Form.GZIP: re.compile(re.escape(_GZIP)),
    Form.ZSTD: re.compile(re.escape(_ZSTD)),
}


def form_of(head: bytes, name: str = "") -> Form | None:
    """The form of the archive that begins with these bytes, or is called so; None where it is no archive."""
    return _form(head) or next((form for suffix, form in _SUFFIXES.items() if name.lower().endswith(suffix)), None)


def _form(head: bytes) -> Form | None:
    if head.startswith(_VERSION):
        return Form.PLAIN
    if head.startswith(_GZIP):
        return Form.GZIP if _first_of_gzip(head) == _VERSION else None
    if head.startswith((_ZSTD, _DICTIONARY)):
        return Form.ZSTD if _first_of_zstd(head) in (_VERSION, None) else None
    return None


def _first_of_gzip(data: bytes) -> bytes | None:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, len(_VERSION))
    except zlib.error:
        return None


def _first_of_zstd(data: bytes) -> bytes | None:
    """The first bytes that are packed; None where these are too few to tell."""
    from fastwarc.stream_io import ZstdReader

    try:
        return bytes(ZstdReader(io.BytesIO(data)).read(len(_VERSION))) or None
    except OSError:
        return None


def dictionary_of(file: BinaryIO) -> bytes:
    """The frame with the dictionary that an archive in zstd begins with; empty where it has none."""
    file.seek(0)
    head = file.read(8)
    size = int.from_bytes(head[4:], "little")
    return head + file.read(size) if head.startswith(_DICTIONARY) and size <= _MOST_DICTIONARY else b""


def next_member(file: BinaryIO, form: Form, start: int, dictionary: bytes = b"") -> int | None:
    """Where the first member begins that begins at `start` or after; None where there is none."""
    beginning = _BEGINNINGS[form]
    at, held = start, b""
    file.seek(start)
    while chunk := file.read(_CHUNK):
        window = held + chunk
        for match in beginning.finditer(window):
            found = at + match.start()
            if form is Form.PLAIN or _is_member(file, form, found, dictionary):
                return found
        held = window[-_LONGEST:]
        at += len(window) - len(held)
        file.seek(at + len(held))
    return None


def _is_member(file: BinaryIO, form: Form, at: int, dictionary: bytes) -> bool:
    """Whether what is packed there begins as a record does: the same bytes may stand inside of what is packed."""
    file.seek(at)
    if form is Form.GZIP:
        return _first_of_gzip(file.read(4096)) == _VERSION
    return _first_of_zstd(dictionary + file.read(1 << 18)) == _VERSION


def end_of(file: BinaryIO, form: Form, start: int, length: int) -> int:
    """Where the whole member ends that begins at `start`; `length` is that of its record's content, in bytes."""
    file.seek(start)
    if form is Form.GZIP:
        return _end_of_gzip(file, start)
    if form is Form.ZSTD:
        return _end_of_zstd(file, start)
    head = b""
    while (found := END_OF_HEAD.search(head)) is None and (chunk := file.read(4096)):
        head += chunk
    end = start + (found.end() if found else len(head)) + length
    file.seek(end)
    between = file.read(4)
    return end + len(between) - len(between.lstrip(b"\r\n"))


def is_filled(file: BinaryIO, form: Form, start: int, length: int, dictionary: bytes) -> bool:
    """Whether the packed member that begins at `start` holds a record with content of this length, and nothing else.

    Asked of a record that no digest speaks for: its length may be a lie. The file is left at the place where it is.
    """
    before = file.tell()
    try:
        head, size, content = b"", 0, None
        for chunk in _unpacked(file, form, start, dictionary):
            size += len(chunk)
            if content is None:
                head += chunk
                found = END_OF_HEAD.search(head)
                content = found.end() if found else None
            if size > (_LONGEST_HEAD if content is None else content + length + _LINE_ENDS):
                return False
        return content is not None and content + length <= size
    finally:
        file.seek(before)


def _unpacked(file: BinaryIO, form: Form, start: int, dictionary: bytes) -> Iterator[bytes]:
    file.seek(start)
    if form is Form.GZIP:
        packed = zlib.decompressobj(zlib.MAX_WBITS | 16)
        while not packed.eof and (chunk := packed.unconsumed_tail or file.read(1 << 16)):
            yield packed.decompress(chunk, _CHUNK)
        return
    from fastwarc.stream_io import ZstdReader

    end = _end_of_zstd(file, start)
    file.seek(start)
    reader = ZstdReader(io.BytesIO(dictionary + file.read(min(end - start, _LONGEST_FRAME))))
    while chunk := bytes(reader.read(_CHUNK)):
        yield chunk


def is_one_piece(file: BinaryIO, form: Form, length: int) -> bool:
    """Whether the first packed member holds more than the first record, whose content has this length.

    Told of a first record of up to a megabyte: it says what software wrote the archive, and is small.
    """
    file.seek(0)
    if form is Form.GZIP:
        inside = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(file.read(_CHUNK), _CHUNK)
    else:
        from fastwarc.stream_io import ZstdReader

        end = _end_of_zstd(file, 0)
        file.seek(0)
        inside = bytes(ZstdReader(io.BytesIO(file.read(min(end, 4 * _CHUNK)))).read(_CHUNK))
    head = END_OF_HEAD.search(inside)
    return head is not None and inside[head.end() + length :].lstrip(b"\r\n")[: len(_VERSION)] == _VERSION


def _end_of_gzip(file: BinaryIO, start: int) -> int:
    packed, at = zlib.decompressobj(zlib.MAX_WBITS | 16), start
    while not packed.eof and (chunk := packed.unconsumed_tail or file.read(1 << 16)):
        before = len(chunk)
        packed.decompress(chunk, 1 << 20)
        at += before - len(packed.unconsumed_tail) - len(packed.unused_data)
    if not packed.eof:
        raise EOFError("its end is damaged")
    return at


def _end_of_zstd(file: BinaryIO, start: int) -> int:
    """RFC 8878, 3.1.1: a header of varying length, blocks that say how long they are, perhaps a checksum."""
    file.seek(start)
    head = file.read(18)
    while _SKIPPABLE.match(head):
        start += 8 + int.from_bytes(head[4:8], "little")
        file.seek(start)
        head = file.read(18)
    flags = head[4] if len(head) > 4 else 0
    single = flags >> 5 & 1
    content = (1 if single else 0, 2, 4, 8)[flags >> 6]
    at = start + 5 + (0 if single else 1) + (0, 1, 2, 4)[flags & 3] + content
    last = False
    while not last:
        file.seek(at)
        header = file.read(3)
        if len(header) < 3:
            return at
        block = int.from_bytes(header, "little")
        last, kind, size = bool(block & 1), block >> 1 & 3, block >> 3
        at += 3 + (1 if kind == 1 else size)
    return at + (4 if flags >> 2 & 1 else 0)
