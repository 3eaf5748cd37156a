"""WARC 1.1 (ISO 28500:2017) as we write it: a gzip member for each record. Equal answers give equal bytes."""

from __future__ import annotations

import base64
import gzip
import hashlib
import uuid
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from onrecord.fetching import Answer

ENTRY: Final = "Onrecord-Entry"
"""Our own field of a response: the address that the feed gave, where the page was found at another one."""
FEED: Final = "Onrecord-Feed"
"""Our own field of a response: the feed that named it."""
_NAMES: Final = uuid.UUID("7a7c5a0e-6f0b-5d5c-9f46-0a3f0b6c3b7e")
_CHUNK: Final = 1 << 16
_LEVEL: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A record that stands in a file whole: from `offset` to `end`."""

    offset: int
    end: int
    headers: Mapping[str, str]


def warcinfo(file: str, date: str, fields: Mapping[str, str]) -> bytes:
    """The member with which a file begins: who wrote it, and by which rules."""
    block = "".join(f"{name}: {_line(value)}\r\n" for name, value in fields.items()).encode()
    about = {"WARC-Type": "warcinfo", "WARC-Date": date, "WARC-Filename": file}
    return _member(about, "application/warc-fields", block)


def response(answer: Answer, date: str, about: Mapping[str, str]) -> bytes:
    """The member of one answer. `about`: more fields of its head.

    The status line and headers are those that came, and the body is as it was sent, compressed or not. What the
    transfer alone was about is set aside under another name: the body is here without its chunks.
    """
    head = f"{answer.version} {answer.status} {answer.reason}\r\n".encode("latin-1")
    sized = False
    for name, value in answer.headers:
        if name.lower() == b"transfer-encoding":
            name = b"X-Crawl-" + name
        elif name.lower() == b"content-length":
            if value.strip() != str(len(answer.body)).encode():
                name = b"X-Crawl-" + name
            sized = sized or not name.startswith(b"X-")
        head += name + b": " + value + b"\r\n"
    if not sized:
        head += b"Content-Length: %d\r\n" % len(answer.body)
    fields = {
        "WARC-Type": "response",
        "WARC-Date": date,
        "WARC-Target-URI": answer.url,
        **({"WARC-IP-Address": answer.address} if answer.address else {}),
        "WARC-Payload-Digest": _digest(answer.body),
        **about,
    }
    return _member(fields, "application/http; msgtype=response", head + b"\r\n" + answer.body)


def _member(fields: Mapping[str, str], kind: str, block: bytes) -> bytes:
    body = {**fields, "WARC-Block-Digest": _digest(block), "Content-Type": kind, "Content-Length": str(len(block))}
    lines = [f"{name}: {_line(value)}\r\n" for name, value in body.items()]
    # from what it holds, so that a run can be repeated to the byte
    id = uuid.uuid5(_NAMES, "".join(lines))
    head = "".join(["WARC/1.1\r\n", f"WARC-Record-ID: <urn:uuid:{id}>\r\n", *lines, "\r\n"])
    return gzip.compress(head.encode() + block + b"\r\n\r\n", _LEVEL, mtime=0)


def _line(value: str) -> str:
    return " ".join(value.split())


def _digest(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode("ascii")


def members(stream: BinaryIO, at: int, most: int) -> Iterator[Member | None]:
    """The whole members of a file of ours from `at` on; None, as the last, for one that is cut short or damaged.

    `most`: bytes that a record of ours can have.
    """
    stream.seek(at)
    rest = b""
    while data := rest or stream.read(_CHUNK):
        gzip_, record, used = zlib.decompressobj(zlib.MAX_WBITS | 16), b"", 0
        try:
            while data and not gzip_.eof:
                record += gzip_.decompress(data, most - len(record) + 1)
                if len(record) > most or gzip_.unconsumed_tail:
                    raise zlib.error
                used += len(data) - len(gzip_.unused_data)
                data = gzip_.unused_data or (b"" if gzip_.eof else stream.read(_CHUNK))
        except zlib.error:
            yield None
            return
        headers = _headers(record)
        if not gzip_.eof or headers is None:
            yield None
            return
        yield Member(offset=at, end=at + used, headers=headers)
        at, rest = at + used, gzip_.unused_data


def _headers(record: bytes) -> dict[str, str] | None:
    """The head of a record; None where its block is not what its digest says."""
    head, blank, block = record.partition(b"\r\n\r\n")
    if not blank or not head.startswith(b"WARC/1.1\r\n") or not block.endswith(b"\r\n\r\n"):
        return None
    lines = (line.partition(": ") for line in head.decode("utf-8", "replace").split("\r\n")[1:])
    headers = {name: value for name, _, value in lines}
    return headers if headers.get("WARC-Block-Digest") == _digest(block[:-4]) else None
