"""kill -9 at random moments of an `add` of many reports, then again to the end: is it the ledger of an undisturbed one?

    python -m bench.kill [--reports 500] [--kills 50] [--seed 4] [--ledger postgresql://...]

Reports are those of `bench.ledgers`, read without the model; each is added and noted in the manifest as `onrecord add`
does. A moment is so many reports and a part of the time that one takes, so that every part of the run has its share.
Prints one line a kill, and how many of the ledgers came out the same and sound. Exit code 1 when one did not.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bench.ledgers import records
from onrecord.ledger import Ledger

ROOT = Path(__file__).parent.parent
STEPS_BEFORE = 2
"""What a child says before its first report: that it began, and that the ledger is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One ledger that was killed while it grew. `step`: when, in steps of `start`; `reports`: how many it held then,
    -1 where none was made yet."""

    step: float
    reports: int
    same: bool
    sound: bool

    @property
    def good(self) -> bool:
        return self.same and self.sound


def add_all(ledger: str, reports: int) -> None:
    """What a child does: adds so many reports, those that are there already not."""
    print("begun", flush=True)
    with Ledger.open(ledger, create=True) as opened:
        print("opened", flush=True)
        for record in records(reports):
            if not opened.knows(record.document):
                opened.add(record)
            opened.note(record.document.path or record.document.id, record.document)
            print(record.document.id, flush=True)


def start(ledger: str, reports: int) -> subprocess.Popen[bytes]:
    """A child that adds, and says a line for every step of it."""
    return subprocess.Popen(
        [sys.executable, "-m", "bench.kill", "--child", ledger, "--reports", str(reports)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
    )


def finish(child: subprocess.Popen[bytes]) -> float:
    """Waits for a child to end; the seconds of one step. Raises CalledProcessError where it failed."""
    assert child.stdout is not None
    with child:
        child.stdout.readline()
        began = time.monotonic()
        steps = len(child.stdout.readlines())
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, "add")
    return (time.monotonic() - began) / steps


def killed(child: subprocess.Popen[bytes], step: float, seconds: float) -> None:
    """Kills a child so many steps after its start; a part of a step is a part of `seconds`."""
    assert child.stdout is not None
    with child:
        for _ in range(int(step)):
            child.stdout.readline()
        time.sleep(step % 1 * seconds)
        child.send_signal(signal.SIGKILL)


def kills(new: Callable[[], str], *, reports: int, times: int, seed: int) -> Iterator[Outcome]:
    """Ledgers at new places, each killed once while it grew and then brought to its end."""
    undisturbed = new()
    seconds = finish(start(undisturbed, reports))
    with Ledger.open(undisturbed, write=False) as ledger:
        expected = ledger.digest()
    chance = random.Random(seed)
    for _ in range(times):
        place, step = new(), 1 + chance.random() * (reports + STEPS_BEFORE - 1)
        killed(start(place, reports), step, seconds)
        there = held(place)
        finish(start(place, reports))
        with Ledger.open(place, write=False) as ledger:
            same, sound = ledger.digest() == expected, not list(ledger.verify())
        yield Outcome(step=step, reports=there, same=same, sound=sound)


def held(ledger: str) -> int:
    """How many reports a ledger holds that was killed; it must be sound as it is. -1 where there is none yet."""
    from onrecord.errors import NoLedger

    try:
        with Ledger.open(ledger, write=False) as opened:
            faults = list(opened.verify())
            assert not faults, faults
            return len(opened.documents())
    except NoLedger:
        return -1


def places(folder: Path, address: str | None) -> Callable[[], str]:
    """Names new places: files in a folder, or schemas of a PostgreSQL database."""
    numbers = count()
    if address is None:
        return lambda: str(folder / f"{next(numbers)}.ledger")

    def schema() -> str:
        import psycopg

        name = f"kill_{os.getpid()}_{next(numbers)}"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(f"create schema {name}".encode())
        return f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{name}"

    return schema


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(prog="python -m bench.kill", description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--reports", type=int, default=500)
    options.add_argument("--kills", type=int, default=50)
    options.add_argument("--seed", type=int, default=4)
    options.add_argument("--ledger", help="the address of a PostgreSQL database, instead of files")
    options.add_argument("--child", help=argparse.SUPPRESS)
    given = options.parse_args(arguments)
    if given.child:
        add_all(given.child, given.reports)
        return 0
    good = 0
    with tempfile.TemporaryDirectory() as folder:
        new = places(Path(folder), given.ledger)
        for outcome in kills(new, reports=given.reports, times=given.kills, seed=given.seed):
            good += outcome.good
            print(
                f"killed at step {outcome.step:.2f} with {outcome.reports} reports: "
                f"{'the same' if outcome.same else 'ANOTHER LEDGER'}, {'sound' if outcome.sound else 'NOT SOUND'}",
                flush=True,
            )
    print(json.dumps({"kill.same": good, "kill.of": given.kills}))
    return 0 if good == given.kills else 1


if __name__ == "__main__":
    sys.exit(main())
