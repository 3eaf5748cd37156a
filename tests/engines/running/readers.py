"""Readers without a model that misbehave once, so that a run can be seen to go on."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from onrecord.record import Document, Record
from tests.stand_in import StandIn

ONCE = "ONRECORD_TEST_ONCE"
"""Names a folder; the environment carries it to workers."""


class Slow(StandIn):
    """Takes its time; ends its process over a text with ONCE in it, the first time that any process reads it.

    Says in the folder which process reads, so that a test can end it.
    """

    def read(self, document: Document) -> Record:
        folder = Path(os.environ[ONCE])
        (folder / f"process-{os.getpid()}").touch()
        if "ONCE" in document.text:
            try:
                (folder / f"once-{document.id}").touch(exist_ok=False)
            except FileExistsError:
                pass
            else:
                os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(0.02)
        return super().read(document)


def make_slow(threads: int | None) -> Slow:
    """Picklable."""
    return Slow(threads)
