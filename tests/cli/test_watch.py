"""`onrecord watch`, as a user has it: a press on this machine, the system's own clock and names."""

from __future__ import annotations

import builtins
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.ledger import Ledger
from tests.cli.conftest import Run
from tests.fetching.serving import Server, answer
from tests.watch.site import Press, page

ROOT = Path(__file__).parent.parent.parent
LOCAL = ("--allow-private", "--pace", "0")


@pytest.fixture
def press(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    """A press that is found by its number, and a folder to work in."""
    monkeypatch.chdir(tmp_path)
    server = Server()
    monkeypatch.setattr(Press, "url", lambda self, path, host="127.0.0.1": f"http://{host}:{server.port}{path}")
    yield Press(server)
    server.close()


def feed(press: Press, *names: str) -> str:
    for name in names:
        press.page(f"/{name}")
    press.feed("/rss", [f"/{name}" for name in names])
    return press.url("/rss")


def test_one_pass(run: Run, press: Press) -> None:
    done = run("watch", "a.ledger", feed(press, "a", "b"), "--once", *LOCAL)
    assert (done.code, done.out) == (0, "")
    assert re.fullmatch(r"onrecord: 1 feed asked, 2 new pages; 2 read; next at 20\d\d-\S+Z\n", done.err)
    assert [file.suffix for file in Path("a.ledger.watch").glob("pages-*")] == [".gz"]
    assert run("verify", "a.ledger").out.startswith("sound: 2 reports, digest ")
    done = run("watch", "a.ledger", press.url("/rss"), "--once", *LOCAL)
    assert done.code == 0 and re.fullmatch(r"onrecord: nothing is due before 20\d\d-\S+Z\n", done.err)
    assert run("watch", "a.ledger", press.url("/rss"), "--once", "--quiet", *LOCAL).err == ""


def test_the_folder_makes_the_same_ledger(run: Run, press: Press) -> None:
    assert run("watch", "a.ledger", feed(press, "a", "b"), "--once", *LOCAL).code == 0
    assert run("add", "b.ledger", "a.ledger.watch").code == 0
    assert run("verify", "a.ledger").out == run("verify", "b.ledger").out


def test_what_fails_is_named(run: Run, press: Press) -> None:
    press.feed("/rss", ["/a", "/none", "javascript:x"])
    press.page("/a")
    press.gives("/broken", answer(b"x", kind="text/xml"))
    Path("mine.opml").write_text(
        f'<opml><body><outline xmlUrl="{press.url("/rss")}"/><outline xmlUrl="{press.url("/broken")}"/></body></opml>'
    )
    done = run("watch", "a.ledger", "mine.opml", "none.opml", "--once", *LOCAL)
    lines = done.err.splitlines()
    assert done.code == 1 and all(line.startswith("onrecord: ") for line in lines)
    assert (
        lines[0]
        == "onrecord: none.opml: no such file, and no address of http or https; name feeds, or lists of them (OPML)"
    )
    assert lines[1] == f"onrecord: {press.url('/rss')}: 1 entry without a page to fetch"
    assert lines[2].startswith(f"onrecord: {press.url('/broken')}: it is no feed: neither RSS, Atom nor JSON Feed; ")
    assert lines[3] == f"onrecord: {press.url('/none')}: its server answers 404"
    assert lines[4].startswith("onrecord: 1 feed asked, 2 new pages; 1 read, 1 failed; next at ")


def test_what_is_private_is_refused(run: Run, press: Press) -> None:
    done = run("watch", "a.ledger", "http://127.0.0.1/rss", "--once", "--pace", "0")
    assert done.code == 3 and "its host is not on the public internet" in done.err
    done = run("watch", "a.ledger", feed(press), "--once", "--pace", "0")
    assert done.code == 3 and "pages are fetched from 80 and 443 only" in done.err
    assert press.everything == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.ledger"], "nothing to watch: name feeds"),
        (["postgresql://u@h/d", "https://a.example/rss"], "name one for the pages with --keep"),
        (["a.ledger", "https://a.example/rss", "--contact", "me (at) home"], "no address of a page or mailbox"),
        (["a.ledger", "https://a.example/rss", "--contact", "a\nb"], "no address of a page or mailbox"),
        (["a.ledger", "https://a.example/rss", "--every", "0"], "--every"),
        (["a.ledger", "https://a.example/rss", "--every", "nan"], "--every"),
        (["a.ledger", "https://a.example/rss", "--pace", "inf"], "--pace"),
    ],
)
def test_what_does_not_fit_together(run: Run, press: Press, arguments: list[str], told: str) -> None:
    done = run("watch", *arguments, "--once")
    assert (done.code, told in done.err) == (2, True), done.err
    assert not Path("a.ledger").exists()


def test_without_the_extra(run: Run, press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name == "feedparser":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest)

    monkeypatch.delitem(sys.modules, "feedparser", raising=False)
    monkeypatch.setattr("onrecord.watch.following.import_module", missing)
    done = run("watch", "a.ledger", feed(press), "--once", *LOCAL)
    assert done.code == 2 and "pip install 'onrecord[fetch]'" in done.err


def test_a_folder_that_cannot_be(run: Run, press: Press) -> None:
    Path("file").write_text("x")
    done = run("watch", "a.ledger", feed(press), "--once", "--keep", "file", *LOCAL)
    assert done.code == 4 and "file: no folder can be made there" in done.err


STAND_IN = "import sys; from tests.stand_in import make; import onrecord.engines.local as l; l.model_reader = make\n"
RUN = STAND_IN + "from onrecord.cli.app import main\nif __name__ == '__main__': sys.exit(main(sys.argv[1:]))"


def started(*arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    Path("run.py").write_text(RUN)
    return subprocess.Popen([sys.executable, "run.py", *arguments], env=environment, stderr=subprocess.PIPE, text=True)


@pytest.mark.skipif(os.name == "nt", reason="no such signals there")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_after_the_page_at_hand(press: Press, number: int) -> None:
    with started("watch", "a.ledger", feed(press, "a"), *LOCAL) as process:
        assert process.stderr is not None
        assert "1 read" in process.stderr.readline()
        process.send_signal(number)
        assert process.wait(20) == 0 and process.stderr.read() == ""


@pytest.mark.skipif(os.name == "nt", reason="no such signals there")
def test_a_pass_that_is_stopped(run: Run, press: Press) -> None:
    slow = [answer(page(f"p{n}").encode()) for n in range(8)]
    links = [press.gives(f"/p{n}", [0.15, *pieces]) for n, pieces in enumerate(slow)]
    press.feed("/rss", [press.url(f"/p{n}") for n in range(len(links))])
    with started("watch", "a.ledger", press.url("/rss"), "--once", *LOCAL) as process:
        while not any("/p1" in each for each in press.asked):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None and "read; next at" in process.stderr.read()
        assert process.wait(20) == 130
    with Ledger.open("a.ledger") as ledger:
        assert 1 <= len(ledger.documents()) < 8
    assert run("watch", "a.ledger", press.url("/rss"), "--once", *LOCAL).code == 0
    with Ledger.open("a.ledger") as ledger:
        assert len(ledger.documents()) == 8
    assert len([each for each in press.asked if each.endswith("/rss")]) == 1
