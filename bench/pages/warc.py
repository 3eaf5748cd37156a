"""WARC records as bytes: headers as Common Crawl News and as other archives write them, one member a record.

Format: ISO 28500 (WARC/1.0 and 1.1). `.warc.gz`: one gzip member a record; `.warc.zst`: one Zstandard frame a record.
Payload digests are of the entity as it stands in the record (content coding included), in base 32, as archives do it.
"""

from __future__ import annotations

import base64
import hashlib
import io
import random
import uuid
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Form(StrEnum):
    """How a file's records are packed."""

    GZ = "gz"
    PLAIN = "plain"
    ZST = "zst"


SUFFIX = {Form.GZ: ".warc.gz", Form.PLAIN: ".warc", Form.ZST: ".warc.zst"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How an archive writes: its WARC version, and which of the optional headers it gives."""

    version: str = "1.0"
    block_digest: bool = True
    payload_digest: bool = True
    ip_address: bool = True
    identified_type: bool = False
    seconds_fraction: bool = False


COMMON_CRAWL_NEWS = Habits()
HERITRIX = Habits(version="1.0", block_digest=False)
BROWSERTRIX = Habits(version="1.1", identified_type=True, seconds_fraction=True, ip_address=False)
BARE = Habits(version="1.0", block_digest=False, payload_digest=False, ip_address=False)
HABITS = (COMMON_CRAWL_NEWS, HERITRIX, BROWSERTRIX, BARE)


@dataclass(slots=True, kw_only=True)
class Writing:
    """Makes records with ids and addresses drawn from `draw`: the same seed, the same bytes."""

    draw: random.Random
    habits: Habits
    form: Form = Form.GZ
    _packed: dict[str, bytes] = field(default_factory=dict)

    def record(
        self,
        kind: str,
        block: bytes,
        *,
        date: str,
        content_type: str,
        uri: str | None = None,
        payload: bytes | None = None,
        identified: str | None = None,
        more: Mapping[str, str] | None = None,
    ) -> bytes:
        """One packed record. `date` is `2020-01-05T10:11:12`, without zone; `payload` is what its digest is of."""
        fraction = f".{self.draw.randrange(1000):03d}" if self.habits.seconds_fraction else ""
        headers = {
            "WARC-Type": kind,
            "WARC-Record-ID": f"<urn:uuid:{uuid.UUID(int=self.draw.getrandbits(128), version=4)}>",
            "WARC-Date": f"{date}{fraction}Z",
            "Content-Length": str(len(block)),
            "Content-Type": content_type,
        }
        if uri is not None:
            headers["WARC-Target-URI"] = uri
            if self.habits.ip_address:
                headers["WARC-IP-Address"] = ".".join(str(self.draw.randrange(1, 255)) for _ in range(4))
        if payload is not None and self.habits.payload_digest:
            headers["WARC-Payload-Digest"] = digest(payload)
        if self.habits.block_digest:
            headers["WARC-Block-Digest"] = digest(block)
        if identified and self.habits.identified_type:
            headers["WARC-Identified-Payload-Type"] = identified
        headers.update(more or {})
        head = f"WARC/{self.habits.version}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return pack(head.encode() + b"\r\n" + block + b"\r\n\r\n", self.form)


def digest(data: bytes) -> str:
    """`sha1:` and the digest in base 32."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def pack(record: bytes, form: Form) -> bytes:
    """A record as one member of its file."""
    if form is Form.PLAIN:
        return record
    if form is Form.GZ:
        return gzipped(record)
    from fastwarc.stream_io import ZstdWriter

    out = io.BytesIO()
    writer = ZstdWriter(out)
    writer.write(record)
    writer.close()
    return out.getvalue()


def gzipped(data: bytes) -> bytes:
    """One gzip member without time or name."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()
