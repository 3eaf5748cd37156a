"""`python -m bench.ledger_speed`: how fast a ledger takes reports in and answers, on made-up reports (`bench.ledgers`).

    add    10,000 stored records, without the model: a second, and the memory at a tenth and at the end
    build  a ledger of many reports, kept at --ledger; what linking costs a report at 1,000, 10,000, 100,000 of them
    find   200 varied questions to that ledger, each asked once after the ones before; then 10,000 in a row

Every task runs in a process of its own. Times are told in seconds on the clock and in seconds of this process alone,
which say more on a busy machine. A build that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from bench.ledger_questions import QUESTIONS, questions
from bench.ledgers import WIDE, records
from onrecord import wire
from onrecord.ledger import Ledger
from onrecord.ledger.answers.finding import find
from onrecord.ledger.imports.importing import take_in
from onrecord.ledger.intake import adding
from onrecord.ledger.intake.adding import Added
from onrecord.ledger.storage.store import Store, open_store
from onrecord.record import Record

TASKS = ("add", "build", "find")
RECORDS = 10_000
REPORTS = 84_000
"""Reports that hold a million statements."""
CALLS = 10_000
STEPS = (1_000, 10_000, 100_000)
_LAST = 200
"""Reports over which a cost is taken."""
_CHUNK = 10_000
_PARTS = ("copying.link", "identities.link", "incidents.link", "utterances.link", "settle")


class Clock:
    """Seconds on the clock and of this process, by name."""

    def __init__(self) -> None:
        self.wall: defaultdict[str, float] = defaultdict(float)
        self.cpu: defaultdict[str, float] = defaultdict(float)
        self.begun = time.perf_counter()

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            self.wall[name] += time.perf_counter() - wall
            self.cpu[name] += time.process_time() - cpu


def memory(mark: str = "VmHWM") -> float:
    """MB (10^6 bytes) that this process has used at most (VmHWM), or holds (VmRSS); 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(f"{mark}:")), 0.0)


def add(count: int, power: float, jobs: int) -> dict[str, float]:
    """Takes so many stored records into a new ledger, as `onrecord import` does."""
    clock, early = Clock(), 0.0
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "add.ledger", create=True) as ledger:
        stored = _stored(Path(folder), islice(records(count, power=power), count))
        with clock.of("add"):
            for number, _ in enumerate(take_in(ledger, [str(stored)], jobs=jobs)):
                if number == count // 10:
                    early = memory()
                _log("add", number, time.perf_counter() - clock.begun)
    return {
        "add.records": count,
        "add.jobs": jobs,
        "add.per_second": count / clock.wall["add"],
        "add.cpu_ms_of_the_writer": 1000 * clock.cpu["add"] / count,
        "add.memory_at_a_tenth": early,
        "add.memory": memory(),
    }


def _stored(folder: Path, some: Iterable[Record]) -> Path:
    path = folder / "stored.jsonl"
    with path.open("wb") as file:
        file.writelines(wire.encode(record) + b"\n" for record in some)
    return path


def build(path: Path, count: int, power: float, jobs: int) -> dict[str, float]:
    """Brings the ledger at `path` to so many reports; what linking one costs at each of `STEPS`."""
    found: dict[str, float] = {}
    begun = time.perf_counter()
    with Ledger.open(path, create=True) as ledger, tempfile.TemporaryDirectory() as folder:
        ((known,),) = ledger.store.rows("select count(*) from documents")
        steps = [step for step in STEPS if known + _LAST <= step <= count]
        coming = islice(records(count, power=power), known, None)
        while known < count:
            until = min([known + _CHUNK, count, *(at for s in steps for at in (s - _LAST, s) if at > known)])
            stored = _stored(Path(folder), islice(coming, until - known))
            clock = Clock()
            measured = until in steps and until - known == _LAST
            with _watched(clock) if measured else clock.of("build"):
                for outcome in take_in(ledger, [str(stored)], jobs=jobs):
                    assert outcome is Added.ADDED
            known = until
            if measured:
                found[f"link.cpu_ms_at_{known}"] = 1000 * sum(clock.cpu[part] for part in _PARTS) / _LAST
                found |= {f"{part}.cpu_ms_at_{known}": 1000 * clock.cpu[part] / _LAST for part in _PARTS}
            _log("build", known, time.perf_counter() - begun)
    return found | {"build.reports": count, "build.memory": memory(), "build.size": path.stat().st_size / 1e6}


@contextmanager
def _watched(clock: Clock) -> Iterator[None]:
    """Times the parts of adding a report."""
    before: list[tuple[Any, str, Callable[..., Any]]] = []
    for part in _PARTS:
        *modules, name = part.split(".")
        of = getattr(adding, modules[0]) if modules else adding
        before.append((of, name, getattr(of, name)))
        setattr(of, name, _timed(clock, part, getattr(of, name)))
    try:
        with clock.of("add"):
            yield
    finally:
        for of, name, function in before:
            setattr(of, name, function)


def _timed(clock: Clock, part: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def timed(*given: Any, **named: Any) -> Any:
        with clock.of(part):
            return function(*given, **named)

    return timed


def ask(path: Path, calls: int, *, slowest: int = 5) -> dict[str, float]:
    """Asks the ledger at `path`."""
    store = open_store(path, write=False)
    ((statements,),) = store.rows("select count(*) from statements")
    asked = list(islice(questions(store), QUESTIONS))
    times = [(*_time(store, words, options), words, options) for words, options in asked]
    for wall, cpu, words, options in sorted(times, key=lambda t: -t[0])[:slowest]:
        sys.stderr.write(f"slow: {1000 * wall:.0f} ms, {1000 * cpu:.0f} ms of this process: {words!r} {options}\n")
    held = memory("VmRSS")
    begun = time.perf_counter(), time.process_time()
    for number in range(calls):
        words, options = asked[number % len(asked)]
        find(store, words, **options)
    wall, cpu = time.perf_counter() - begun[0], time.process_time() - begun[1]
    grown = memory("VmRSS") - held
    store.close()
    return {
        "find.statements": statements,
        **{f"find.ms_{p}": 1000 * _percentile([t[0] for t in times], p) for p in (50, 95, 100)},
        **{f"find.cpu_ms_{p}": 1000 * _percentile([t[1] for t in times], p) for p in (50, 95, 100)},
        "find.row_calls": calls,
        "find.row_per_second": calls / wall if calls else 0.0,
        "find.row_per_cpu_second": calls / cpu if calls else 0.0,
        "find.row_memory_grown": grown,
        "find.memory": memory(),
    }


def _time(store: Store, words: str, options: dict[str, Any]) -> tuple[float, float]:
    clock = Clock()
    with clock.of("find"):
        find(store, words, **options)
    return clock.wall["find"], clock.cpu["find"]


def _percentile(values: Sequence[float], percent: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def _log(task: str, number: int, seconds: float) -> None:
    if number and number % 1000 == 0:
        sys.stderr.write(f"{task}: {number:,} reports, {seconds:,.0f} s\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the tasks that are asked for, each in a process of its own, and prints what they measured."""
    options = argparse.ArgumentParser(
        prog="python -m bench.ledger_speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--only", default=",".join(TASKS), help=f"which tasks: {', '.join(TASKS)}")
    options.add_argument("--ledger", type=Path, help="where the big ledger is, or will be kept")
    options.add_argument("--records", type=int, default=RECORDS, help="records that are added")
    options.add_argument("--reports", type=int, default=REPORTS, help="reports of the big ledger")
    options.add_argument("--calls", type=int, default=CALLS, help="questions in a row")
    options.add_argument(
        "--power", type=float, default=WIDE, help="how much some names are in the news; see bench.ledgers"
    )
    options.add_argument("--jobs", type=int, default=2, help="processes that take records in")
    options.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    given = options.parse_args(arguments)
    wanted = given.only.split(",")
    if unknown := [task for task in wanted if task not in TASKS]:
        options.error(f"no task {', '.join(unknown)}; there are {', '.join(TASKS)}")
    if given.ledger is None and set(wanted) & {"build", "find"}:
        options.error("name the big ledger with --ledger, or take --only add")
    if given.alone:
        print(json.dumps(_task(wanted[0], given)))
        return 0
    passed = list(sys.argv[1:] if arguments is None else arguments)
    measured: dict[str, float] = {}
    for task in wanted:
        command = [sys.executable, "-m", "bench.ledger_speed", *passed, "--only", task, "--alone"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            return done.returncode
        measured |= json.loads(done.stdout)
    width = max(map(len, measured))
    print("\n".join(f"{name:{width}}  {value:12,.1f}" for name, value in measured.items()))
    return 0


def _task(task: str, given: argparse.Namespace) -> dict[str, float]:
    if task == "add":
        return add(given.records, given.power, given.jobs)
    if task == "build":
        return build(given.ledger, given.reports, given.power, given.jobs)
    return ask(given.ledger, given.calls)


if __name__ == "__main__":
    sys.exit(main())
