"""One input as the readers see it: a name, its first bytes, and a stream from which the rest is read once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

from onrecord.errors import TooLarge
from onrecord.sources.account import Account
from onrecord.sources.limits import MAX_LINE_BYTES, MAX_REPORT_BYTES, megabytes

HEAD_BYTES: Final = 65536
_CHUNK: Final = 1 << 20


class ByteStream(Protocol):
    """What an input is read from: a file, standard input, bytes in memory."""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes; none at the end."""
        ...


@dataclass(slots=True, kw_only=True)
class Input:
    """`path` is the name as it was given; `head` the first bytes, at most `HEAD_BYTES`, already taken from `stream`."""

    path: str
    stream: ByteStream
    raw: bool = False
    force: bool = False
    """Whether reports in other languages are wanted too."""
    account: Account = field(default_factory=Account)
    head: bytes = field(default=b"")

    def __post_init__(self) -> None:
        self.head = _read_full(self.stream, HEAD_BYTES)

    @property
    def suffix(self) -> str:
        """The end of the name from its last point on, in small letters: `.html`."""
        return os.path.splitext(self.path)[1].lower()

    def data(self) -> bytes:
        """All bytes of the input; TooLarge when they are more than one report can be."""
        rest = _read_full(self.stream, MAX_REPORT_BYTES - len(self.head) + 1)
        if len(self.head) + len(rest) > MAX_REPORT_BYTES:
            raise TooLarge(self.path, too_large())
        return self.head + rest

    def lines(self) -> Iterator[bytes | None]:
        """The lines of the input without their LF, one by one; None stands for a line longer than a report can be."""
        pending, skipping, chunk = bytearray(), False, self.head
        while chunk:
            *ended, rest = chunk.split(b"\n")
            for piece in ended:
                pending += piece
                yield None if skipping or len(pending) > MAX_LINE_BYTES else bytes(pending)
                pending, skipping = bytearray(), False
            pending += rest
            if len(pending) > MAX_LINE_BYTES:
                pending, skipping = bytearray(), True
            chunk = self.stream.read(_CHUNK)
        if skipping:
            yield None
        elif pending:
            yield bytes(pending)


def too_large(size: int | None = None) -> str:
    """The reason that a TooLarge gives."""
    limit = megabytes(MAX_REPORT_BYTES)
    found = f"more than {limit}" if size is None else megabytes(size)
    found = f"{size:,} bytes" if found == limit else found
    return (
        f"{found}; one report may have {limit}; "
        "give many reports as JSON Lines in a file whose name ends in .jsonl, which may be any size"
    )


def _read_full(stream: ByteStream, size: int) -> bytes:
    """`size` bytes, or all that there are: pipes hand out less than they are asked for."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(min(size, _CHUNK))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
