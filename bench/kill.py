"""kill -9 at random moments of an `add` of many reports, then again to the end: is it the ledger of an undisturbed one?

    python -m bench.kill [--reports 500] [--kills 50] [--seed 4] [--ledger postgresql://...]

Reports are those of `bench.ledgers`, read without the model; each is added and noted in the manifest as `onrecord add`
does. A moment is drawn from the time that an undisturbed run takes, so that some fall into its start and its end. It
prints one line a kill, and how many of the ledgers came out the same and sound. Exit code 1 when one did not.
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
FIRST = "first line"
"""What a child says when it begins to add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One ledger that was killed while it grew. `reports`: how many it held then; -1 where none could be opened."""

    after: float
    reports: int
    same: bool
    sound: bool

    @property
    def good(self) -> bool:
        return self.same and self.sound


def add_all(ledger: str, reports: int) -> None:
    """What a child does: adds so many reports, those that are there already not."""
    print(FIRST, flush=True)
    with Ledger.open(ledger, create=True) as opened:
        for record in records(reports):
            if not opened.knows(record.document):
                opened.add(record)
            opened.note(record.document.path or record.document.id, record.document)


def start(ledger: str, reports: int) -> subprocess.Popen[bytes]:
    """A child that adds, at the moment in which it begins."""
    child = subprocess.Popen(
        [sys.executable, "-m", "bench.kill", "--child", ledger, "--reports", str(reports)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    child.stdout.readline()
    return child


def finish(child: subprocess.Popen[bytes]) -> float:
    """Waits for a child to end; the seconds that it took. Raises CalledProcessError where it failed."""
    began = time.monotonic()
    child.communicate()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, "add")
    return time.monotonic() - began


def kills(new: Callable[[], str], *, reports: int, times: int, seed: int) -> Iterator[Outcome]:
    """Ledgers at new places, each killed once while it grew and then brought to its end."""
    undisturbed = new()
    seconds = finish(start(undisturbed, reports))
    with Ledger.open(undisturbed, write=False) as ledger:
        expected = ledger.digest()
    chance = random.Random(seed)
    for _ in range(times):
        place, after = new(), chance.random() * seconds
        child = start(place, reports)
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        child.communicate()
        there = held(place)
        finish(start(place, reports))
        with Ledger.open(place, write=False) as ledger:
            same, sound = ledger.digest() == expected, not list(ledger.verify())
        yield Outcome(after=after, reports=there, same=same, sound=sound)


def held(ledger: str) -> int:
    """How many reports a ledger holds that was killed; it must be sound as it is. -1 where none was made yet."""
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
                f"killed after {outcome.after:.2f} s with {outcome.reports} reports: "
                f"{'the same' if outcome.same else 'ANOTHER LEDGER'}, {'sound' if outcome.sound else 'NOT SOUND'}",
                flush=True,
            )
    print(json.dumps({"kill.same": good, "kill.of": given.kills}))
    return 0 if good == given.kills else 1


if __name__ == "__main__":
    sys.exit(main())
