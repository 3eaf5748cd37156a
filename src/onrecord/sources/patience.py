"""A bound on the time that one report may take, so that a page made to hang a reader costs minutes and not a worker."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

TAKEN_APART: Final = 120.0
"""Seconds in which a page must be taken apart; a large one takes one."""
READ: Final = 900.0
"""Seconds in which a report must be read: the largest, of 20 MB, takes some minutes."""
_AGAIN: Final = 1.0
"""Seconds after which it is said again, to what did not hear."""


class OutOfPatience(BaseException):
    """It took longer than it may. No Exception: libraries that pass over whatever goes wrong must not pass over it."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises OutOfPatience inside when it takes longer.

    Where the system has no timers, and in other threads than the first, there is no bound.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def late(number: int, frame: FrameType | None) -> None:
        raise OutOfPatience(f"not done in {seconds:.0f} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
