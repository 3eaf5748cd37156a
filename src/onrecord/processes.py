"""What worker processes have in common."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Final

THREADS: Final = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""Variables by which the libraries under numpy are told how many threads they may use."""


RARELY: Final = 100_000
"""Objects made before Python looks for cycles among them: records, documents and keys are many and have none."""


def start_worker() -> None:
    """Runs first in a worker: it leaves Ctrl-C to its parent and ends with it, and looks for cycles seldom."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(RARELY)


def end_with_parent() -> None:
    """Lets this process end soon after the one that started it, however that one ended.

    A worker whose parent was killed would go on with what it has at hand, for nobody, and take a core from others.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])  # ready at once where the parent is gone already
        os._exit(1)

    threading.Thread(target=watch, name="end-with-parent", daemon=True).start()


@contextmanager
def one_thread() -> Iterator[None]:
    """Processes that are started inside have one thread for numpy's linear algebra, whenever they import it.

    Its threads wait busily for each other: with a process for every core they take the cores from the other processes.
    A process that sets the variables itself is late: what it unpickles first may have imported numpy.
    """
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
