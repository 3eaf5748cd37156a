"""`python -m bench.run_speed`: reports a second from web archives, with one worker and with two.

    python -m bench.run_speed [--files 8] [--articles 320] [--mix news|articles] [--times 2] [--data FOLDER] [--in DIR]

Archives are of Wikinews pages (`bench.archive_pages`). A run counts from its first worker's beginning to the last
part in its place: extraction, reading, rows and Parquet. Prints one line a run and the scaling from one to two.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.runs import archives, children, cores, memory, summed
from onrecord.engines.parts.manifest import manifest

ROOT = Path(__file__).parent.parent


def measure(inputs: Sequence[str], to: Path, workers: int) -> dict[str, float]:
    """One run in so many workers: its seconds, those of processors, reports, and the most memory of one worker."""
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    run = subprocess.Popen(
        [sys.executable, "-m", "onrecord", "run", *inputs, "--to", str(to), "--workers", str(workers), "--quiet"],
        env={**os.environ, "PYTHONPATH": path},
    )
    most = 0
    while run.poll() is None:
        most = max([most, *(memory(process) for process in children(run.pid))])
        time.sleep(0.5)
    took = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode:
        raise SystemExit(f"the run ended with {run.returncode}")
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {**summed(manifest(to)), "took": took, "processor": spent, "memory": most}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--articles", type=int, default=320)
    parser.add_argument("--mix", choices=("news", "articles"), default="news")
    parser.add_argument("--times", type=int, default=2)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--in", dest="inputs", type=Path, help="a folder for the archives, kept for the next time")
    given = parser.parse_args(arguments)
    best: dict[int, float] = {}
    print(f"{cores()} cores")
    print("workers  reports  records     s  reports/s  processor ms/report  MB of WARC/s  MiB a worker")
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.inputs or Path(scratch, "in")
        inputs = archives(folder, files=given.files, articles=given.articles, data=given.data, mix=given.mix)
        for number in range(2 * given.times):
            workers = 1 + number % 2
            found = measure(inputs, Path(scratch, f"out-{number}"), workers)
            speed = found["reports"] / found["took"]
            best[workers] = max(best.get(workers, 0.0), speed)
            print(
                f"{workers:7}  {found['reports']:7,.0f}  {found['records']:7,.0f}  {found['took']:4.0f}  {speed:9.2f}"
                f"  {1000 * found['processor'] / found['reports']:19.0f}"
                f"  {found['bytes'] / 1e6 / found['took']:12.2f}  {found['memory'] / 2**20:12.0f}",
                flush=True,
            )
    print(f"scaling from 1 to 2 workers: {best[2] / best[1]:.2f} (the best run of each)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
