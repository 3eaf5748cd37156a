"""HTTP messages as archives hold them: with the transfer and content coding they came in, or with these undone.

Common Crawl undoes both and keeps what was declared under `X-Crawl-...`; other archives keep the bytes of the wire.
"""

from __future__ import annotations

import io
import random
import zlib

from bench.pages.warc import gzipped

CODINGS = ("identity", "gzip", "br", "deflate")
_CHUNK = 8192
SERVERS = ("nginx", "Apache/2.4.41 (Ubuntu)", "cloudflare", "AmazonS3", "Microsoft-IIS/10.0")
REASONS = {200: "OK", 301: "Moved Permanently", 302: "Found", 404: "Not Found", 500: "Internal Server Error"}


def message(
    body: bytes,
    *,
    draw: random.Random,
    content_type: str,
    status: int = 200,
    coding: str = "identity",
    chunked: bool = False,
    undone: bool = False,
    more: dict[str, str] | None = None,
) -> tuple[bytes, bytes]:
    """The message, and the entity that its payload digest is of."""
    entity = body if undone else encoded(body, coding)
    headers = {
        "Server": draw.choice(SERVERS),
        "Date": f"Sun, 05 Jan 2020 {draw.randrange(24):02d}:{draw.randrange(60):02d}:11 GMT",
        "Content-Type": content_type,
    }
    prefix = "X-Crawl-" if undone else ""
    if coding != "identity":
        headers[f"{prefix}Content-Encoding"] = coding
    if chunked:
        headers[f"{prefix}Transfer-Encoding"] = "chunked"
        entity = entity if undone else in_chunks(entity)
    if undone or not chunked:
        headers["Content-Length"] = str(len(entity))
    headers |= {"Cache-Control": "max-age=60", "Vary": "Accept-Encoding", "X-Frame-Options": "SAMEORIGIN"}
    headers |= more or {}
    head = f"HTTP/1.1 {status} {REASONS[status]}\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers.items()) + "\r\n"
    return head.encode() + entity, entity


def encoded(body: bytes, coding: str) -> bytes:
    """The body in a content coding."""
    if coding == "gzip":
        return gzipped(body)
    if coding == "deflate":
        return zlib.compress(body)
    if coding == "br":
        from fastwarc.stream_io import BrotliWriter

        out = io.BytesIO()
        writer = BrotliWriter(out)
        writer.write(body)
        writer.close()
        return out.getvalue()
    return body


def in_chunks(body: bytes) -> bytes:
    """The body in chunked transfer coding."""
    parts = [body[i : i + _CHUNK] for i in range(0, len(body), _CHUNK)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
