"""What an answer holds: kinds that our readers take, up to a size, as it is sent and taken out of gzip."""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from onrecord.errors import FetchRefused, NotFetched
from onrecord.fetching.shown import shown
from onrecord.sources.limits import megabytes

TYPES: Final = (
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "application/json",
    "application/x-ndjson",
    "application/jsonl",
)
_CHARSET: Final = re.compile(r""";\s*charset\s*=\s*["']?([\w.:+-]{1,40})""", re.ASCII | re.IGNORECASE)
_PIECE: Final = 1 << 18


def kind_of(header: str | None, page: str, types: Collection[str] | None = TYPES) -> tuple[str | None, str | None]:
    """Type and charset of a `Content-Type`, if it names them.

    FetchRefused for a type that is none of `types`, where they are given.
    """
    kind = (header or "").partition(";")[0].strip().lower()
    if kind and types is not None and kind not in types:
        raise FetchRefused(page, f"it is {shown(kind)}, no page, text or JSON; save it and add the file if it is text")
    named = _CHARSET.search(header or "")
    return kind or None, _known(named[1].lower()) if named else None


def _known(charset: str) -> str | None:
    try:
        " ".encode(charset)
    except (LookupError, UnicodeError):  # none that Python knows, or none of text
        return None
    return charset


def as_sent(chunks: Iterable[bytes], *, length: str | None, max_bytes: int, page: str, cut: bool = False) -> bytes:
    """The bytes of an answer as they come. `length` is its header.

    FetchRefused for more than `max_bytes`, unless it is to be `cut` there.
    """
    if cut:
        return _beginning(chunks, max_bytes)
    if length is not None and length.isdecimal() and len(length) < 20 and int(length) > max_bytes:
        raise _too_large(page, max_bytes)
    return b"".join(_bounded(chunks, max_bytes, page))


def _beginning(chunks: Iterable[bytes], size: int) -> bytes:
    taken = bytearray()
    for chunk in chunks:
        taken += chunk
        if len(taken) >= size:
            break
    return bytes(taken[:size])


def decompressed(body: bytes, *, coding: str | None, max_bytes: int, page: str) -> bytes:
    """What an answer holds whose header of `Content-Encoding` is `coding`.

    FetchRefused for more than `max_bytes`, NotFetched for what is damaged or compressed as we did not ask for.
    """
    coding = (coding or "identity").strip().lower()
    if coding in ("gzip", "x-gzip"):
        pieces = (body[at : at + _PIECE] for at in range(0, len(body), _PIECE))
        return b"".join(_bounded(_unzipped(pieces, page), max_bytes, page))
    if coding != "identity":
        # One layer of what we asked for: layers upon layers cost time that no size bounds.
        raise NotFetched(page, f"its answer is compressed as {shown(coding)}; save the page and add the file")
    return body


def _bounded(chunks: Iterable[bytes], most: int, page: str) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > most:
            raise _too_large(page, most)
        yield chunk


def _unzipped(chunks: Iterable[bytes], page: str) -> Iterator[bytes]:
    gzip = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for chunk in chunks:
            yield gzip.decompress(chunk, _PIECE)
            while gzip.unconsumed_tail:
                yield gzip.decompress(gzip.unconsumed_tail, _PIECE)
            if gzip.unused_data:
                break
        yield gzip.flush()
    except zlib.error:
        raise _damaged(page) from None
    if gzip.unused_data or not gzip.eof:
        raise _damaged(page)


def _damaged(page: str) -> NotFetched:
    return NotFetched(page, "its answer is cut short or damaged; try again, or save the page and add the file")


def _too_large(page: str, most: int) -> FetchRefused:
    return FetchRefused(page, f"larger than {megabytes(most)}; save the page and add the file")
