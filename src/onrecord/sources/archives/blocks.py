"""The content block of a record: read in bounded memory, its length and digests checked."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from onrecord.sources.archives.forms import END_OF_HEAD
from onrecord.sources.limits import MAX_REPORT_BYTES, megabytes

MOST: Final = MAX_REPORT_BYTES + 65_536
"""Bytes of a block that are kept: a page, and the head of the message that carried it."""
LONGEST: Final = 4 << 30
"""Bytes of a block that are read at all; a longer one is passed over by looking for the next member."""
_CHUNK: Final = 1 << 18
_ALGORITHMS: Final = ("sha1", "sha256", "sha384", "sha512", "md5")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """`data` is the whole block, or empty where it is larger than `MOST` or was not wanted.

    `fault` says what is wrong with it; `verified` that a digest says it is whole; `large` that it is larger than a
    page can be.
    """

    data: bytes = b""
    fault: str | None = None
    verified: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class _Digest:
    algorithm: str
    value: bytes

    @classmethod
    def of(cls, label: str | None) -> _Digest | None:
        """From `sha1:BASE32`, as archives write it, or hexadecimal; None where we cannot check it."""
        algorithm, _, value = (label or "").strip().partition(":")
        algorithm = algorithm.lower().replace("-", "")
        if algorithm not in _ALGORITHMS or not value:
            return None
        return cls(algorithm, _bytes_of(value.strip(), hashlib.new(algorithm).digest_size))

    def fits(self, data: bytes) -> bool:
        return hashlib.new(self.algorithm, data).digest() == self.value


def _bytes_of(value: str, size: int) -> bytes:
    try:
        if len(value) == 2 * size:
            return bytes.fromhex(value)
        return base64.b32decode(value.upper() + "=" * (-len(value) % 8))
    except (ValueError, binascii.Error):
        return b""  # what no digest is equal to


def read_block(record: Any, *, wanted: bool) -> Block:
    """Reads the block of a record of fastwarc, whose HTTP message is not taken apart yet. `wanted`: its bytes are.

    Raises OSError where what it is packed in is damaged.
    """
    length = record.content_length
    if length > LONGEST:
        return Block(large=True)
    digest = _Digest.of(record.headers.get("WARC-Block-Digest"))
    seen = hashlib.new(digest.algorithm) if digest else None
    size, kept = 0, bytearray()
    payload = None if digest else _payload_digest(record)
    keep = MOST if wanted or payload else 0
    for chunk in _chunks(record, length):
        size += len(chunk)
        if seen:
            seen.update(chunk)
        if size <= keep:
            kept += chunk
        else:
            kept.clear()
    if size != length:
        return Block(fault=f"cut short: {size:,} of {length:,} bytes are there")
    if digest and seen and seen.digest() != digest.value:
        return Block(fault=f"altered: its {digest.algorithm.upper()} is not the one that the archive has for it")
    data = bytes(kept) if size <= keep else b""
    if payload and data and not any(payload.fits(some) for some in _payloads(data)):
        return Block(fault=f"altered: its {payload.algorithm.upper()} is not the one that the archive has for it")
    return Block(data=data, verified=bool(digest or (payload and data)), large=size > MOST)


def _chunks(record: Any, length: int) -> Iterator[bytes]:
    left = length
    while left > 0 and (chunk := record.reader.read(min(left, _CHUNK))):
        left -= len(chunk)
        yield chunk


def _payload_digest(record: Any) -> _Digest | None:
    """The digest of what a message carries; of a revisit it is that of another record's, of a cut one of the whole."""
    if "revisit" in record.headers.get("WARC-Type", "") or record.headers.get("WARC-Truncated"):
        return None
    return _Digest.of(record.headers.get("WARC-Payload-Digest"))


def _payloads(block: bytes) -> Iterator[bytes]:
    """What a digest of the payload may be of: the body as it came, or put together again where it came in chunks."""
    yield block
    head = END_OF_HEAD.search(block)
    if head is None:
        return
    body = block[head.end() :]
    yield body
    if re.search(rb"(?im)^transfer-encoding:\s*chunked", block[: head.start()]):
        from fastwarc.stream_io import ChunkedReader

        try:
            yield bytes(ChunkedReader(io.BytesIO(body)).read(MOST))
        except (OSError, ValueError):
            return


def too_large() -> str:
    """The reason that a TooLarge gives for a page of an archive."""
    return f"more than {megabytes(MAX_REPORT_BYTES)}; one page may have {megabytes(MAX_REPORT_BYTES)}, packed or not"
