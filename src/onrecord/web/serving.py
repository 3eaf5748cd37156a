"""Running the reading room: the server, on an address of this machine."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable

from onrecord.errors import OutputError
from onrecord.web.app import make_app
from onrecord.web.settings import Settings

BACKLOG = 128
MOST = 4
"""Processes that make pages, at most: each takes some 150 MB."""


def serve(settings: Settings, *, ready: Callable[[str], None] = lambda address: None) -> None:
    """Serves until it is stopped. `ready` is called with the address once it can be asked.

    Raises LedgerError where the ledger cannot be opened, OutputError where the address cannot be listened on.
    """
    import uvicorn

    from onrecord.ledger import Ledger

    Ledger.open(settings.ledger, write=False).close()
    listening = _listen(settings.host, settings.port)
    port = listening.getsockname()[1]
    config = uvicorn.Config(
        make_app(settings, processes=_processes()),
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=5,
        limit_concurrency=200,
        h11_max_incomplete_event_size=32_768,
    )
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    ready(f"http://{host}:{port}/")
    try:
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        listening.close()


def _processes() -> int:
    """One for each core, as far as it helps; threads where there is one core alone."""
    cores = os.cpu_count() or 1
    return min(cores, MOST) if cores > 1 else 0


def _listen(host: str, port: int) -> socket.socket:
    made = None
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        made = socket.socket(family, socket.SOCK_STREAM)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(BACKLOG)
    except OSError as error:
        if made is not None:
            made.close()
        reason = error.strerror or error
        raise OutputError(f"{host}:{port}: cannot be listened on: {reason}; give another --port or --host") from error
    return made
