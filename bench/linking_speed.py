"""`python -m bench.linking_speed`: how long `onrecord link` takes over made-up reports (`bench.ledgers`).

The parts are made once, in the folder --to, of the reports of one world in the order of their days. Times are told in
seconds on the clock and of the processors; memory is that of all processes together at its highest, where pages that
two of them share count once.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice, pairwise
from multiprocessing import get_context
from pathlib import Path

from bench.ledgers import SEED, STATEMENTS, WIDE, Plan, World, record
from onrecord.engines.linking import link
from onrecord.engines.linking.linking import MEMORY
from onrecord.engines.parts.folders import MANIFEST, PARTS
from onrecord.engines.parts.writing import PartTables
from onrecord.ledger.ledger import this_version

COUNT = 1_000_000
REPORTS = 7_000
"""Reports of a part."""
_EVERY = 0.5
"""Seconds between two looks at the memory."""


def make(given: tuple[Path, int, int, int]) -> int:
    """Makes the parts from one number to before another, of so many reports in all, unless they are there; returns the
    statements in them."""
    folder, first, after, reports = given
    parts = [folder / PARTS / f"{number:04}" for number in range(first, after)]
    if not all((part / MANIFEST).exists() for part in parts):
        plans = World(SEED, WIDE).plans(reports)
        deque(islice(plans, first * REPORTS), maxlen=0)
        for part in parts:
            _make(part, islice(plans, REPORTS))
    return sum(int(json.loads((part / MANIFEST).read_text())["statements"]) for part in parts)


def _make(part: Path, plans: Iterator[Plan]) -> None:
    if (part / MANIFEST).exists():
        deque(plans, maxlen=0)
        return
    part.mkdir(parents=True, exist_ok=True)
    with PartTables(part) as tables:
        for plan in plans:
            made = record(plan)
            tables.add(made, this_version(made.document.text_profile))
        rows = tables.write()
    (part / MANIFEST).write_text(json.dumps(dict(rows)))


class Used:
    """The memory of this process and those that it started, in MB (10^6 bytes), and the seconds of the processors that
    they took; 0 where the system does not say."""

    def __init__(self) -> None:
        self.memory = 0.0
        self._seconds: dict[int, float] = {}
        self._done = threading.Event()

    @property
    def seconds(self) -> float:
        """Of all of them together."""
        return sum(self._seconds.values())

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Looks at them every now and then."""
        before = sum(os.times()[:2])
        watcher = threading.Thread(target=self._watch, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            self._done.set()
            watcher.join()
            self._seconds[os.getpid()] = sum(os.times()[:2]) - before

    def _watch(self) -> None:
        while not self._done.wait(_EVERY):
            running = dict(_processes())
            self.memory = max(self.memory, sum(map(_shares, running)))
            self._seconds |= running


def _processes() -> Iterator[tuple[int, float]]:
    """This process and those that it started, with the seconds that each took."""
    own, ticks = os.getpid(), os.sysconf("SC_CLK_TCK")
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            _, parent, *_ = cells = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if own in (int(folder.name), int(parent)):
            yield int(folder.name), (int(cells[11]) + int(cells[12])) / ticks


def _shares(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("Pss:")), 0.0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the parts that are not there, links them, and prints what that took."""
    options = argparse.ArgumentParser(prog="python -m bench.linking_speed", description=__doc__)
    options.add_argument("--to", type=Path, required=True, help="where the parts are, or will be kept")
    options.add_argument("--statements", type=int, default=COUNT, help="statements of all the parts, about")
    options.add_argument("--workers", type=int, default=2, help="processes that compare")
    options.add_argument("--memory", default=MEMORY, help="what the database may hold")
    given = options.parse_args(arguments)
    reports = given.statements // STATEMENTS
    parts = -(-reports // REPORTS)
    bounds = [round(n * parts / given.workers) for n in range(given.workers + 1)]
    with get_context("spawn").Pool(given.workers) as pool:
        made = pool.map(make, [(given.to, first, after, reports) for first, after in pairwise(bounds)], chunksize=1)
    used, begun = Used(), time.perf_counter()
    steps: list[tuple[str, float]] = []
    with used.watched():
        found = link(
            given.to,
            workers=given.workers,
            memory=given.memory,
            tell=lambda step: steps.append((step, time.perf_counter())),
        )
    ended = time.perf_counter()
    told = {
        "reports": reports,
        "statements": sum(made),
        "seconds": ended - begun,
        "seconds of processors": used.seconds,
        "memory": used.memory,
        **{
            f"seconds of {step}": after - at
            for (step, at), after in zip(steps, [*(at for _, at in steps[1:]), ended], strict=True)
        },
        **found,
    }
    width = max(map(len, told))
    print("\n".join(f"{name:{width}}  {value:14,.1f}" for name, value in told.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
