"""Connections to checked addresses, within a time. What carries a request gets its sockets here and nowhere else."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import httpcore2

from onrecord.errors import FetchRefused, NotFetched
from onrecord.fetching.addresses import Address, Resolve, addresses_of
from onrecord.fetching.limits import Limits
from onrecord.fetching.shown import shown


class Deadline:
    """When a fetch must be over, redirects and all."""

    def __init__(self, limits: Limits) -> None:
        self._operation = limits.operation_seconds
        self._end = time.monotonic() + limits.total_seconds

    def left(self) -> float:
        """Seconds that the next operation may take; TimeoutError when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, self._operation)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBackend(httpcore2.NetworkBackend):
    """Looks a host up once, and connects to what was found if all of it is `allowed`. `page` is for messages."""

    page: str
    deadline: Deadline
    resolve: Resolve
    allowed: Callable[[Address], bool]

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first checked address that takes it."""
        system = httpcore2.SyncBackend()
        failed: httpcore2.ConnectError | httpcore2.ConnectTimeout = httpcore2.ConnectError()
        for address in self._checked(host):
            try:
                stream = system.connect_tcp(
                    str(address), port, self.deadline.left(), local_address=local_address, socket_options=socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
            else:
                return TimedStream(page=self.page, deadline=self.deadline, stream=stream)
        raise failed

    def _checked(self, host: str) -> Sequence[Address]:
        try:
            addresses = tuple(addresses_of(host, self.resolve, self.deadline.left()))
        except TimeoutError:
            raise
        except (OSError, UnicodeError):  # a label of no or too many letters
            addresses = ()
        if not addresses:
            raise NotFetched(self.page, "no such host is known; check the address")
        # What the addresses are is not told: a name of the inner network is nobody's business.
        if not all(self.allowed(address) for address in addresses):
            raise FetchRefused(self.page, "its host is not on the public internet; save the page and add the file")
        return addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedStream(httpcore2.NetworkStream):
    """A connection on which every operation ends by the deadline, however small the pieces that come."""

    page: str
    deadline: Deadline
    stream: httpcore2.NetworkStream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes; none at the end."""
        return self.stream.read(max_bytes, self.deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Sends all of it."""
        self.stream.write(buffer, self.deadline.left())

    def close(self) -> None:
        """Ends the connection."""
        self.stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """The same connection, encrypted, with a server that has proved its name."""
        try:
            stream = self.stream.start_tls(ssl_context, server_hostname, self.deadline.left())
        except httpcore2.ConnectError as error:
            raise NotFetched(self.page, _no_tls(error.__cause__)) from None
        return TimedStream(page=self.page, deadline=self.deadline, stream=stream)

    def get_extra_info(self, info: str) -> Any:
        """What the connection knows of itself."""
        return self.stream.get_extra_info(info)


def _no_tls(cause: BaseException | None) -> str:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its server does not prove its name ({shown(cause.verify_message)}); open it in a browser to see why"
    return "no encrypted connection comes about; check the address, or save the page from a browser and add the file"
