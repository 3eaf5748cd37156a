"""Web archives made for tests: records of made-up pages, packed in every form."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
from collections.abc import Callable, Sequence

from fastwarc.stream_io import ZstdWriter

PACKED: dict[str, Callable[[bytes], bytes]] = {
    "x.warc": lambda record: record,
    "x.warc.gz": lambda record: gzip.compress(record, mtime=0),
    "x.warc.zst": lambda record: zstd(record),
}
"""How one record is packed in a file of that name."""

TEXT = (
    "The foreign ministry of Ruritania said on Tuesday that its envoy had left the talks.",
    "“We will not come back before the bridge is open,” minister Anna Kovar told reporters in Streltsau.",
    "The government of Graustark denied that its soldiers had closed the bridge and said that the road was free.",
    "Officials said that at least 12 people were wounded when a bus was hit near the border on Monday.",
)


def article(*, title: str = "Envoy leaves bridge talks", text: Sequence[str] = TEXT, lang: str = "en") -> bytes:
    """A page with a report in it."""
    body = "".join(f"<p>{p}</p>" for p in text)
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="article:published_time" content="2026-11-03"></head><body><article><h1>{title}</h1>{body}'
        f"</article></body></html>"
    ).encode()


def digest(data: bytes) -> str:
    """As archives write it."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def http(body: bytes, *headers: str, status: str = "200 OK", type: str = "text/html; charset=utf-8") -> bytes:
    """A message as a server sends it."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {type}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def record(
    number: int,
    block: bytes,
    *headers: str,
    type: str = "response",
    url: str = "https://news.example/2026/11/03/{}",
    digests: bool = True,
    content: str = "application/http; msgtype=response",
) -> bytes:
    """A whole record: header, block and the two line ends."""
    lines = [
        "WARC/1.0",
        f"WARC-Type: {type}",
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>",
        "WARC-Date: 2026-11-03T10:20:30Z",
        f"WARC-Target-URI: {url.format(number)}",
        f"Content-Type: {content}",
        *headers,
        *([f"WARC-Block-Digest: {digest(block)}"] if digests else []),
        f"Content-Length: {len(block)}",
        "",
        "",
    ]
    return "\r\n".join(lines).encode() + block + b"\r\n\r\n"


class _Kept(io.BytesIO):
    """Keeps what was written when its writer closes it."""

    def close(self) -> None:
        self.kept = self.getvalue()
        super().close()


def zstd(data: bytes, **options: object) -> bytes:
    """One frame."""
    file = _Kept()
    writer = ZstdWriter(file, **options)  # type: ignore[arg-type]
    for begin in range(0, len(data), 1 << 20):
        writer.write(data[begin : begin + (1 << 20)])  # of one write it takes the first 8 MB
    writer.close()
    return file.kept if file.closed else file.getvalue()


def zstd_with_dictionary(records: Sequence[bytes], dictionary: bytes) -> tuple[bytes, list[int]]:
    """An archive whose records are packed with a dictionary that stands before them, and where each begins."""
    file = _Kept()
    writer = ZstdWriter(file, dictionary=dictionary)
    for one in records:
        writer.write(one)
        writer.finish()
    writer.close()
    whole = file.kept if file.closed else file.getvalue()
    begins = [at for at in range(len(whole)) if whole.startswith(b"\x28\xb5\x2f\xfd", at)]
    return whole, begins
