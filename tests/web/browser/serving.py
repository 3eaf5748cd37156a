"""A reading room in a thread of this process, over a reader without a model."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from onrecord.web import Settings, make_app
from tests.stand_in import make

HOST = "127.0.0.1"
LONG = 30.0


@contextmanager
def serving(ledger: Path, **settings: Any) -> Iterator[str]:
    """The address of a reading room that answers; it has ended with the block."""
    import uvicorn

    with socket.create_server((HOST, 0)) as listening:
        port = listening.getsockname()[1]
        app = make_app(Settings(ledger=str(ledger), host=HOST, port=port, **settings), make_reader=make)
        config = uvicorn.Config(app, log_level="warning", access_log=False, ws="none", timeout_graceful_shutdown=5)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],), name="reading room")
        thread.start()
        try:
            until = time.monotonic() + LONG
            while not server.started:
                assert thread.is_alive() and time.monotonic() < until, "the reading room has not started"
                time.sleep(0.01)
            yield f"http://{HOST}:{port}"
        finally:
            server.should_exit = True
            thread.join(LONG)
        assert not thread.is_alive(), "the reading room has not ended"
