"""A server on this machine that answers with whatever bytes a test gives it, piece by piece."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from ipaddress import IPv4Address

from onrecord.fetching import Address, Fetched, Limits, fetch

HERE = IPv4Address("127.0.0.1")
HTML = "text/html; charset=utf-8"
CHUNKED = f"HTTP/1.1 200 OK\r\nContent-Type: {HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
QUICK = Limits(total_seconds=0.4, operation_seconds=0.2)
Pieces = Iterable[bytes | float]
"""What is sent, and seconds to wait between."""


def answer(body: bytes = b"", *headers: str, status: str = "200 OK", kind: str | None = HTML) -> list[bytes]:
    """A whole answer of HTTP."""
    kinds = () if kind is None else (f"Content-Type: {kind}",)
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *kinds, *headers, "", ""])
    return [head.encode("latin-1") + body]


def redirect(place: str, status: str = "302 Found") -> list[bytes]:
    """An answer that sends on."""
    return answer(b"", f"Location: {place}", status=status)


def drip(head: bytes, piece: bytes) -> Iterator[bytes | float]:
    """Some seconds of an answer that comes in pieces too small to be waited for."""
    yield head
    for _ in range(40):
        yield 0.05
        yield piece


def _none() -> Pieces:
    return answer(b"", status="404 Not Found")


class Server:
    """Answers by path, or by host and path together, otherwise 404, and remembers every request as it came."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.answers: dict[str, Callable[[], Pieces]] = {}
        self.requests: list[str] = []
        self._tls = tls
        self._socket = socket.create_server((str(HERE), 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Takes no more."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def gives(self, path: str, pieces: Pieces) -> str:
        """Sets the answer of a path; its URL by a name."""
        self.answers[path] = lambda: pieces
        return self.url(path)

    def url(self, path: str, host: str = "news.example") -> str:
        """A path of this server as an address."""
        return f"{'http' if self._tls is None else 'https'}://{host}:{self.port}{path}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            connection.settimeout(5)
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                head = b""
                while b"\r\n\r\n" not in head:
                    if not (more := connection.recv(4096)):
                        return
                    head += more
                    if head.startswith(b"\x16"):  # a handshake, where we speak plain HTTP
                        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                        return
                text = head.decode("latin-1")
                self.requests.append(text)
                path, host = text.split(" ")[1], text.partition("Host: ")[2].partition(":")[0].strip()
                for piece in self.answers.get(host + path, self.answers.get(path, _none))():
                    if isinstance(piece, bytes):
                        connection.sendall(piece)
                    else:
                        time.sleep(piece)


class Names:
    """Says where hosts are, as a test tells it, and remembers what it was asked."""

    def __init__(self, *answers: list[Address]) -> None:
        self.asked: list[str] = []
        self._answers = answers or ([HERE],)

    def __call__(self, host: str) -> list[Address]:
        self.asked.append(host)
        return self._answers[min(len(self.asked), len(self._answers)) - 1]


def get(url: str, *servers: Server, limits: Limits | None = None, names: Names | None = None) -> Fetched:
    """A fetch that takes servers on this machine for public ones, by any name."""
    return fetch(
        url,
        limits=limits or Limits(),
        resolve=names or Names(),
        ports=[server.port for server in servers],
        allowed=lambda address: address == HERE,
    )
