"""The example against what a careful reader underlined, by the given script (option `--expect`)."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.session import SkippedError


def score(script: Path, expected: Path, record: bytes) -> dict[str, float]:
    """Percent of the expected items that a record (its JSON) has, and the counts behind it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "record.json"
        file.write_bytes(record)
        run = [sys.executable, str(script), str(expected), str(file)]
        done = subprocess.run(run, capture_output=True, text=True, check=False)
    counts = re.search(r"found (\d+) of (\d+)", done.stdout)
    if not counts:
        raise SkippedError(f"{script.name} gave no count: {(done.stderr or done.stdout).strip()[-200:]}")
    found, of = int(counts[1]), int(counts[2])
    return {"found": 100 * found / of if of else 0.0, "items_found": found, "items": of}
