"""kill -9 at random moments of a `run`, then again to the end: are the rows those of an undisturbed one?

    python -m bench.run_kill [--engine local|ray] [--kills 20] [--files 4] [--articles 24] [--seed 6] [--data FOLDER]

Inputs are web archives of Wikinews pages (`bench.archive_pages`), read with the model. A kill ends at one blow
everything that belongs to the run, or, every other time, one worker alone, which the run must make good by itself.
Prints one line a kill. Exit code 1 where the rows of any differ.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.runs import archives, children, command, digest

ROOT = Path(__file__).parent.parent


def start(inputs: Sequence[str], to: Path, engine: str) -> subprocess.Popen[bytes]:
    """A run of two workers, in a session of its own."""
    given = [sys.executable, "-m", "onrecord", "run", *inputs, "--to", str(to), "--engine", engine, "--workers", "2"]
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    return subprocess.Popen(
        [*given, "--quiet"], env={**os.environ, "PYTHONPATH": path}, start_new_session=True, stdout=subprocess.DEVNULL
    )


def workers(run: int) -> list[int]:
    """The processes of a run that read."""
    return [p for p in children(run) if "spawn_main" in command(p) or "ray::Worker" in command(p)]


def end_all(run: subprocess.Popen[bytes]) -> None:
    """Ends a run and all that it started, at one blow."""
    everyone = [run.pid, *children(run.pid)]
    for process in everyone:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            continue
    run.wait()


def disturbed(inputs: Sequence[str], to: Path, engine: str, *, after: float, all_of_it: bool) -> str:
    """Kills a run after so many seconds, and lets it, or the next one, come to its end; says what was killed.

    One that is done sooner is begun again, and killed a little earlier.
    """
    run = start(inputs, to, engine)
    try:
        run.wait(after)
    except subprocess.TimeoutExpired:
        pass
    else:
        shutil.rmtree(to)
        return disturbed(inputs, to, engine, after=0.9 * after, all_of_it=all_of_it)
    victims = workers(run.pid)
    if all_of_it or not victims:
        end_all(run)
        told = "all of it"
        run = start(inputs, to, engine)
    else:
        os.kill(victims[0], signal.SIGKILL)
        told = "one worker"
    if run.wait() != 0:
        raise SystemExit(f"the run ended with {run.returncode}")
    return told


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=("local", "ray"), default="local")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--files", type=int, default=4)
    parser.add_argument("--articles", type=int, default=24)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--data", type=Path)
    given = parser.parse_args(arguments)
    chance = random.Random(given.seed)
    same = 0
    with tempfile.TemporaryDirectory() as scratch:
        inputs = archives(Path(scratch, "in"), files=given.files, articles=given.articles, data=given.data)
        begun = time.monotonic()
        calm = start(inputs, Path(scratch, "calm"), given.engine)
        if calm.wait() != 0:
            raise SystemExit("the undisturbed run failed")
        took = time.monotonic() - begun
        expected = digest(Path(scratch, "calm"))
        print(f"undisturbed: {took:.1f} s, {expected[:16]}", flush=True)
        for number in range(given.kills):
            to = Path(scratch, "out")
            after = took * chance.uniform(0.02, 0.95)
            told = disturbed(inputs, to, given.engine, after=after, all_of_it=number % 2 == 0)
            found = digest(to)
            same += found == expected
            verdict = "the same" if found == expected else "OTHER ROWS"
            print(f"{number + 1:3}  after {after:6.2f} s: {told}: {verdict}", flush=True)
            shutil.rmtree(to)
    print(f"{same} of {given.kills} the same ({given.engine})")
    return int(same != given.kills)


if __name__ == "__main__":
    sys.exit(main())
