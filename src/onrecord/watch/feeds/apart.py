"""Taking feeds apart in a process of its own, which is ended where that takes too long.

A feed is whatever its server sends. Libraries that forgive every fault of one can be led into work without end (a
megabyte of `<!--` is enough), and nothing but the end of a process ends that.
"""

from __future__ import annotations

import multiprocessing
import signal
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

from onrecord.errors import NotAFeed, OnrecordError, UsageError
from onrecord.watch.feeds.feed import Feed
from onrecord.watch.feeds.parsing import parse

SECONDS: Final = 30.0
"""For one feed; a large one takes about two."""
_START: Final = 120.0
"""Seconds for the process to begin, on a machine that has much to do."""
_MOST_BYTES: Final = 2_000_000_000
"""Of address space that the process may take."""


_NOT_STARTED: Final = (
    "the process that takes feeds apart does not start; a script must do its work under if __name__ == '__main__'"
)


class FeedParser:
    """`parse`, in a process that is started when it is first wanted. Close it when no more is."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __call__(self, data: bytes, *, address: str, charset: str | None = None) -> Feed:
        """See `parse`. Raises NotAFeed for a feed that takes too long as well."""
        pipe = self._pipe if self._pipe is not None else self._start()
        try:
            pipe.send((data, address, charset))
            if not pipe.poll(self._seconds):
                raise TimeoutError
            found: Feed | OnrecordError = pipe.recv()
        except (TimeoutError, EOFError, OSError) as error:
            self.close()
            reason = "takes too long" if isinstance(error, TimeoutError) else "more memory than a feed may"
            raise NotAFeed(address, f"the feed cannot be taken apart ({reason}); it is not read") from None
        if isinstance(found, OnrecordError):
            raise found
        return found

    def close(self) -> None:
        """Ends the process."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._pipe = None

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), name="feeds", daemon=True)
        self._process.start()
        theirs.close()
        self._pipe = ours
        try:
            if not ours.poll(_START):
                raise TimeoutError
            ours.recv()
        except (TimeoutError, EOFError, OSError):
            self.close()
            raise UsageError(_NOT_STARTED) from None
        return ours


def _serve(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bounded()
    import_module("feedparser")
    pipe.send("ready")
    while True:
        try:
            data, address, charset = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            pipe.send(parse(data, address=address, charset=charset))
        except OnrecordError as error:
            pipe.send(error)


def _bounded() -> None:
    """Bounds the memory of this process, where the system can."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, resource.RLIM_INFINITY))
    except (ImportError, ValueError, OSError):
        return
