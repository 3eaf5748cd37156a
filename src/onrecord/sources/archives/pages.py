"""The page that a record of an archive holds: its bytes as a browser has them, and what its server says of it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any, Final, Literal

from onrecord.sources.archives.blocks import Block
from onrecord.sources.archives.forms import END_OF_HEAD
from onrecord.sources.encodings import codec_of
from onrecord.sources.limits import MAX_REPORT_BYTES

_HTML: Final = ("text/html", "application/xhtml+xml")
_UNSAID: Final = ("", "application/octet-stream", "text/plain", "unk", "unknown/unknown")
"""What servers say that do not know."""
_OPENING: Final = re.compile(
    rb"\s*+(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?:<!--(?:(?!-->).){0,2000}+-->\s*+)*+"
    rb"<(?:!doctype\s+html|html|head)\b",
    re.I | re.S,
)
_CHUNKED: Final = re.compile(rb"\r?\ntransfer-encoding:[ \t]*chunked[ \t]*(?=\r?\n|\Z)", re.I)
_SIZE: Final = re.compile(rb"[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n", re.I)
_Coding = Literal["all", "content", "transfer", "none"]
_FIRST: Final = 1 << 16
"""Bytes of a page in which it must open."""
_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?([\w.:+-]{1,40})""", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page in HTML. `charset` is what its server says (a codec of Python); `retrieved` is ISO 8601 in UTC."""

    url: str | None
    retrieved: str | None
    content: bytes
    charset: str | None
    record: str | None
    """The record's own id, `urn:uuid:...`."""
    truncated: str | None
    """Why the archive has a part of it alone, in the words of the WARC standard."""


@dataclass(frozen=True, slots=True)
class NoPage:
    """A record without a page, and what it is."""

    what: str
    too_large: bool = False


def may_hold_page(record: Any) -> bool:
    """Whether the block of a record is wanted: a page is in it, as far as its header says."""
    kind = record.headers.get("WARC-Type")
    if kind == "response":
        return "http" in (record.headers.get("Content-Type") or "http").lower()
    return kind == "resource" and _mime(record.headers.get("Content-Type")) in _HTML


def page_of(record: Any, block: Block) -> Page | NoPage:
    """The page that a whole record of fastwarc holds; its HTTP message is taken apart here."""
    kind = record.headers.get("WARC-Type") or "?"
    if not may_hold_page(record):
        return NoPage(kind if kind != "response" else "response without a page")
    if block.large:
        return NoPage("page", too_large=True)
    if kind == "resource":
        return _page(record, block.data, record.headers.get("Content-Type"))
    message = _message(block.data)
    if message is None:
        return NoPage("response that is no HTTP")
    status, type, body = message
    if status != 200:
        return NoPage(f"status {status}" if status else "response that is no HTTP")
    mime = _mime(type)
    if mime not in _HTML and not (mime in _UNSAID and _OPENING.match(body[:_FIRST])):
        return NoPage("not HTML")
    if len(body) > MAX_REPORT_BYTES:
        return NoPage("page", too_large=True)
    if not body.strip():
        return NoPage("empty page")
    return _page(record, body, type)


def _page(record: Any, content: bytes, type: str | None) -> Page:
    said = _CHARSET.search(type or "")
    headers = record.headers
    return Page(
        url=_bare(headers.get("WARC-Target-URI")),
        retrieved=headers.get("WARC-Date"),
        content=content,
        charset=codec_of(said[1]) if said else None,
        record=_bare(headers.get("WARC-Record-ID")),
        truncated=headers.get("WARC-Truncated"),
    )


def _bare(value: str | None) -> str | None:
    """A value without the brackets that WARC/1.0 put around addresses."""
    return value.strip().removeprefix("<").removesuffix(">") if value else None


def _mime(type: str | None) -> str:
    return (type or "").partition(";")[0].strip().lower()


def _message(block: bytes) -> tuple[int | None, str | None, bytes] | None:
    """Status, type and body of an HTTP message. Codings that it names and has not are passed over, as browsers do."""
    whole = _parsed(block, ("all",))
    if whole is not None:
        return whole
    unchunked = _unchunked(block)
    if unchunked is not None:
        return _parsed(unchunked, ("content", "none"))
    return _parsed(block, ("content", "transfer", "none"))


def _parsed(block: bytes, codings: tuple[_Coding, ...]) -> tuple[int | None, str | None, bytes] | None:
    from fastwarc.warc import WarcRecord, WarcRecordType

    for coding in codings:
        message = WarcRecord()
        message.init_headers(WarcRecordType.response)
        message.is_http = True
        message.set_bytes_content(block)
        try:
            message.parse_http(auto_decode=coding, quirks_mode=True)
            headers: Any = message.http_headers
            if headers is None:
                return None
            body = _first(message.reader, MAX_REPORT_BYTES + 1)
        except (OSError, ValueError):
            continue
        return headers.status_code, headers.get("Content-Type"), body
    return None


def _unchunked(block: bytes) -> bytes | None:
    """The message with what came in chunks put together, as far as it came; None where it came in none.

    RFC 9112, 7.1. A server or an archive may have cut it, and the sizes of chunks are no text of a page.
    """
    end = END_OF_HEAD.search(block)
    if end is None:
        return None
    head, count = _CHUNKED.subn(b"", block[: end.start()])
    at, body = end.end(), bytearray()
    while count and (size := _SIZE.match(block, at)) is not None and (length := int(size[1], 16)):
        body += block[size.end() : size.end() + length]
        at = size.end() + length + len(b"\r\n")
    return head + b"\r\n\r\n" + body if at > end.end() else None


def _first(reader: Any, size: int) -> bytes:
    taken = io.BytesIO()
    while (left := size - taken.tell()) > 0 and (chunk := reader.read(min(left, 1 << 18))):
        taken.write(chunk)
    return taken.getvalue()
