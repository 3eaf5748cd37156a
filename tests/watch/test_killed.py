"""Watches that are killed, at every step and at any moment, and started again: nothing is lost, nothing doubled."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from onrecord.engines import take_in
from onrecord.errors import BadRecord
from onrecord.ledger import Ledger
from onrecord.record import Document
from onrecord.sources import read_documents
from onrecord.watch import keeping
from onrecord.watch.keeping import Keeping
from onrecord.watch.state import State
from onrecord.watch.told import TakenUp
from tests.fetching.serving import Server, redirect
from tests.stand_in import make
from tests.watch.site import Clock, Desk, Press

STEPS = (
    *((State, name) for name in ("add_page", "set_feed", "set_robots", "keep", "became", "put_off")),
    (Keeping, "keep"),
    (Keeping, "_begin"),
    *((Ledger, name) for name in ("add", "note")),
)
"""Everything that writes."""


class Killed(BaseException):
    """Stands for the end of the process."""


@contextmanager
def killed_at(step: int) -> Iterator[list[str]]:
    """Ends what runs inside before the write of that number, if it is even, or after it, if it is odd."""
    seen: list[str] = []

    def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*arguments: Any, **options: Any) -> Any:
            seen.append(name)
            number = 2 * (len(seen) - 1)
            if number == step:
                raise Killed
            value = real(*arguments, **options)
            if number + 1 == step:
                raise Killed
            return value

        return wrapped

    with pytest.MonkeyPatch.context() as patch:
        for owner, name in STEPS:
            patch.setattr(owner, name, watched(name, getattr(owner, name)))
        yield seen


@pytest.fixture
def feed(press: Press) -> str:
    pages = [press.page(f"/{n}") for n in range(2)]
    pages += [press.gives("/short", redirect("/long")), press.page("/fail", said="FAIL"), press.url("/none")]
    press.page("/long")
    return press.feed("/rss", pages)


class Still(Clock):
    """Time that stands, so that what is done later is done at the same time."""

    def sleep(self, seconds: float) -> None:
        raise AssertionError("slept")


def at(folder: Path, press: Press) -> Desk:
    """A desk whose names do not depend on where it stands."""
    folder.mkdir()
    os.chdir(folder)
    return Desk(folder=Path(), press=press, clock=Still(), settings={"pace": 0.0})


def test_killed_at_every_step(tmp_path: Path, press: Press, feed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    undisturbed = at(tmp_path / "whole", press)
    with killed_at(-1) as steps:
        undisturbed.once(feed)
    digest = undisturbed.digest()
    assert len(undisturbed.titles()) == 3 and {name for _, name in STEPS} - {"put_off"} == set(steps)
    for step in range(2 * len(steps)):
        desk = at(tmp_path / str(step), press)
        with pytest.raises(Killed), killed_at(step):
            desk.once(feed)
        before = len(press.asked)
        desk.once(feed)
        assert desk.digest() == digest, (step, steps[step // 2])
        assert len(list(read_documents([desk.keep]))) == 4
        assert len(press.asked) - before <= 8


def test_a_member_that_was_not_written_to_its_end(desk: Desk, press: Press, feed: str) -> None:
    real, count = keeping._written, 0

    def torn(stream: Any, data: bytes) -> None:
        nonlocal count
        count += 1
        if count == 3:  # the second page
            real(stream, data[: len(data) // 2])
            raise Killed
        real(stream, data)

    with pytest.MonkeyPatch.context() as patch, pytest.raises(Killed):
        patch.setattr(keeping, "_written", torn)
        desk.once(feed)
    assert desk.titles() == ["0"]
    desk.once(feed)
    assert desk.titles() == ["0", "1", "long"] and desk.digest()
    first, second = sorted(desk.keep.glob("*.warc.gz"))
    found = list(read_documents([first, second]))
    (damage,) = [each for each in found if not isinstance(each, Document)]
    assert isinstance(damage, BadRecord) and damage.path == str(first)
    assert [each.title for each in found if isinstance(each, Document)] == ["0", "1", "long", "fail"]
    desk.clock.time += 3600
    desk.once(press.feed("/rss", [press.page("/new")]))
    assert len(list(desk.keep.glob("*.warc.gz"))) == 2  # the second goes on


def test_a_state_that_is_lost_is_made_again_from_the_pages(desk: Desk, press: Press, feed: str) -> None:
    desk.once(feed)
    digest, asked = desk.digest(), len(press.asked)
    for file in desk.keep.glob(".state*"):
        file.unlink()
    desk.told.clear()
    done = desk.once(feed)
    assert desk.told[0] == TakenUp(pages=4) and desk.digest() == digest
    assert done.new == 1 and press.asked[asked:] == ["news.example/rss", "news.example/none"]


SCRIPT = """
import sys
from pathlib import Path
from onrecord.ledger import Ledger
from onrecord.watch import Settings, Surroundings, Watch
from onrecord.watch.feeds import parse
from tests.fetching.serving import HERE
from tests.stand_in import make
folder, feed, port = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
around = Surroundings(resolve=lambda host: [HERE], ports=[port], allowed=lambda address: True, parse=parse)
settings = Settings(keep=folder / "kept", pace=0.0, every=0.0)
with Ledger.open(folder / "a.ledger", create=True) as ledger:
    with Watch(ledger, [feed], settings, around=around, make_reader=make) as watch:
        print("open", flush=True)
        watch.once()
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_killed_at_any_moment(tmp_path: Path, server: Server) -> None:
    press = Press(server)
    feed = press.feed("/rss", [press.page(f"/{n}", said=f"Nobody came {n} times") for n in range(30)])
    run = [sys.executable, "-c", SCRIPT, str(tmp_path), feed, str(server.port)]
    root = Path(__file__).parent.parent.parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root / "src"), str(root)])}
    chance, killed = random.Random(6), 0
    for _ in range(6):
        with subprocess.Popen(run, env=environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stdout.readline() == b"open\n"
            time.sleep(chance.uniform(0.0, 0.25))
            process.send_signal(signal.SIGKILL)
        killed += process.returncode == -signal.SIGKILL
    subprocess.run(run, env=environment, check=True, stdout=subprocess.DEVNULL)
    assert killed >= 3
    with Ledger.open(tmp_path / "a.ledger") as ledger:
        assert list(ledger.verify()) == [] and len(ledger.documents()) == 30
        digest = ledger.digest()
    documents = [each for each in read_documents([tmp_path / "kept"]) if isinstance(each, Document)]
    with Ledger.open(tmp_path / "b.ledger", create=True) as ledger:
        take_in(ledger, documents, lambda outcome: None, make_reader=make)
        assert ledger.digest() == digest and len(documents) == 30
