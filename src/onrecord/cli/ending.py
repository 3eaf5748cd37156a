"""Ctrl-C and SIGTERM as a wish to end, for work that has places where it can end well."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType, TracebackType
from typing import Final

_GLANCE: Final = 0.25
"""Seconds after which a sleep looks whether it shall end."""


class Ending:
    """While it is entered, the first signal only asks for the end; a second Ctrl-C ends at once, as ever."""

    def __init__(self) -> None:
        self._asked = False
        self._before: dict[int, signal._HANDLER] = {}

    def __enter__(self) -> Ending:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._ask)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()

    def asked(self) -> bool:
        """Whether it shall end."""
        return self._asked

    def sleep(self, seconds: float) -> None:
        """Waits so long, or until it shall end. An Event would do, were it safe to set in a signal's handler."""
        until = time.monotonic() + seconds
        while not self._asked and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _GLANCE))

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self._asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
