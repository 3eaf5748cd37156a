"""Servers for these tests, and a wall around them: nothing but this machine is asked or connected to."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fetching.serving import Server


@pytest.fixture(autouse=True)
def wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Addresses written as numbers are understood as ever; names are unknown, and nothing elsewhere is reached."""
    look_up, connect = socket.getaddrinfo, socket.socket.connect

    def getaddrinfo(
        host: str, port: str | int | None, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> Any:
        host = "127.0.0.1" if host.rstrip(".") == "localhost" else host
        return look_up(host, port, family, type, proto, flags | socket.AI_NUMERICHOST)

    def guarded(self: socket.socket, address: Any) -> None:
        assert str(address[0]).startswith("127."), f"a test reached for {address}"
        connect(self, address)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server over http."""
    server = Server()
    yield server
    server.close()
