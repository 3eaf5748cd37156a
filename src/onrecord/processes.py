"""What worker processes have in common."""

from __future__ import annotations

import os
import threading
import time
from typing import Final

_EVERY: Final = 1.0
"""Seconds between two looks at whether the parent is there."""


def end_with_parent() -> None:
    """Lets this process end soon after the one that started it, however that one ended.

    A worker whose parent was killed would go on with what it has at hand, for nobody, and take a core from others.
    """
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_EVERY)
        os._exit(1)

    threading.Thread(target=watch, name="end-with-parent", daemon=True).start()
