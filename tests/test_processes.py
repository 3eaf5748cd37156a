"""Workers end with the process that started them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

PARENT = """
import multiprocessing, time
from onrecord.processes import end_with_parent

def child():
    end_with_parent()
    time.sleep(60)

if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=child)
    process.start()
    print(process.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("seconds", [0.0, 0.1, 2.0])
def test_a_worker_whose_parent_is_killed_ends_however_soon(tmp_path: Path, seconds: float) -> None:
    (tmp_path / "parent.py").write_text(PARENT, encoding="utf-8")
    path = os.pathsep.join([str(Path("src").resolve()), os.environ.get("PYTHONPATH", "")])
    parent = subprocess.Popen(
        [sys.executable, str(tmp_path / "parent.py")], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    time.sleep(seconds)
    assert _is_there(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    until = time.monotonic() + 20
    while _is_there(child):
        assert time.monotonic() < until
        time.sleep(0.1)


def _is_there(process: int) -> bool:
    """Whether it runs; one that ended and that nobody has asked about yet does not."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
