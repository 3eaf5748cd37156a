"""`python -m bench.run_memory`: the memory of one worker over 100,000 records of one web archive.

    python -m bench.run_memory [--records 100000] [--share 0.1] [--every 30] [--data FOLDER] [--in DIR]

The archive is made as it is read nowhere else: `bench.archive_pages --records`, so large a share of it English
articles. Prints the worker's memory (PSS) every so many seconds, and at the end the median of the second tenth of the
time and of the last: flat is when they are alike.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.archive_pages import main as make_archives
from bench.runs import children, command, memory, summed
from onrecord.engines.parts.manifest import manifest

ROOT = Path(__file__).parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--share", type=float, default=0.1)
    parser.add_argument("--every", type=float, default=30.0)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--in", dest="inputs", type=Path, help="a folder for the archive, kept for the next time")
    given = parser.parse_args(arguments)
    seen: list[int] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.inputs or Path(scratch, "in")
        folder.mkdir(exist_ok=True)
        if not any(folder.glob("*.warc.gz")):
            made = ["--to", str(folder), "--records", str(given.records), "--share", str(given.share)]
            make_archives([*made, *(["--data", str(given.data)] if given.data else [])])
        (archive,) = folder.glob("*.warc.gz")
        path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
        run = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "onrecord",
                "run",
                str(archive),
                "--to",
                str(Path(scratch, "out")),
                "--workers",
                "1",
            ],
            env={**os.environ, "PYTHONPATH": path},
        )
        begun = told = time.monotonic()
        while run.poll() is None:
            time.sleep(1.0)
            now = [memory(process) for process in children(run.pid) if "spawn_main" in command(process)]
            if not now:
                continue
            seen.append(max(now))
            if time.monotonic() - told >= given.every:
                told = time.monotonic()
                print(f"{told - begun:7.0f} s  {seen[-1] / 2**20:6.0f} MiB", flush=True)
        found = summed(manifest(Path(scratch, "out")))
        if run.returncode:
            raise SystemExit(f"the run ended with {run.returncode}")
    tenth = max(1, len(seen) // 10)
    early, late = statistics.median(seen[tenth : 2 * tenth] or seen), statistics.median(seen[-tenth:])
    print(f"{found['records']:,.0f} records, {found['reports']:,.0f} reports, {found['seconds']:,.0f} s")
    print(
        f"memory of the worker: {early / 2**20:.0f} MiB in the second tenth of the time,"
        f" {late / 2**20:.0f} in the last, {max(seen) / 2**20:.0f} at the most"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
