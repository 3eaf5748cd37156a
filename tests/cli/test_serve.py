"""`onrecord serve`: a server that answers, its options, and what it refuses."""

from __future__ import annotations

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from onrecord.cli.exits import Exit
from onrecord.web import serving
from onrecord.web.settings import Settings
from tests.cli.conftest import Run

PATIENCE = 60


@pytest.fixture
def ledger(run: Run, reports: Path) -> Path:
    """A ledger of two reports."""
    assert run("add", "case.ledger", reports).code == Exit.ALL_READ
    return reports.parent / "case.ledger"


def _heed_ctrl_c() -> None:
    """Where tests run in the background, a shell has their Ctrl-C ignored, and so would be that of a server."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def served(*arguments: str | Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server in a process of its own; gives its address."""
    command = [sys.executable, "-m", "onrecord", "serve", *map(str, arguments), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=_heed_ctrl_c) as server:
        try:
            assert server.stderr is not None
            found = re.search(r"is open at (http://\S+)", server.stderr.readline())
            assert found
            yield found[1], server
        finally:
            if server.poll() is None:
                server.kill()


def get(address: str, path: str) -> str:
    """A page of a server."""
    connection = http.client.HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=PATIENCE)
    connection.request("GET", path)
    answer = connection.getresponse()
    assert answer.status == 200
    text = answer.read().decode()
    connection.close()
    return text


def test_a_server_answers_until_it_is_stopped(ledger: Path) -> None:
    with served(ledger, "--read-only") as (address, server):
        assert address.startswith("http://127.0.0.1:")
        assert json.loads(get(address, "/index.json"))["totals"]["reports"]["number"] == 2
        assert "Rain in Rio" in get(address, "/reports")
        server.send_signal(signal.SIGINT)
        assert server.wait(PATIENCE) == Exit.STOPPED


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """With what settings a server would have been run."""
    found: list[Settings] = []

    def run(settings: Settings, *, ready: Callable[[str], None]) -> None:
        found.append(settings)
        ready("http://127.0.0.1:1/")

    monkeypatch.setattr(serving, "serve", run)
    monkeypatch.delenv("ONRECORD_TOKEN", raising=False)
    return found


def test_it_listens_on_this_machine_alone(run: Run, ledger: Path, seen: list[Settings]) -> None:
    done = run("serve", ledger)
    assert done.code == Exit.ALL_READ
    assert "is open at http://127.0.0.1:1/" in done.err
    assert seen[0].host == "127.0.0.1" and seen[0].token is None and not seen[0].allow_fetch


def test_another_address_gets_a_token_that_is_printed(run: Run, ledger: Path, seen: list[Settings]) -> None:
    done = run("serve", ledger, "--host", "0.0.0.0")
    token = seen[0].token
    assert token is not None and len(token) >= 32
    assert f"the token is {token}" in done.err


def test_a_token_that_was_given_is_not_printed(
    run: Run, ledger: Path, seen: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.with_name("token").write_text("correct-horse-battery\n")
    done = run("serve", ledger, "--host", "0.0.0.0", "--token-file", ledger.with_name("token"))
    monkeypatch.setenv("ONRECORD_TOKEN", "staple-of-some-length")
    other = run("serve", ledger)
    assert [settings.token for settings in seen] == ["correct-horse-battery", "staple-of-some-length"]
    assert "correct-horse" not in done.err and "staple" not in other.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--token-file", "nowhere"], "cannot be read"),
        (["--token-file", "empty"], "the file is empty"),
        (["--token-file", "short"], "too short"),
        (["--port", "70000"], "--port"),
        (["--upload-mb", "0"], "--upload-mb"),
    ],
)
def test_options_that_will_not_do_are_refused(
    run: Run, ledger: Path, seen: list[Settings], arguments: list[str], told: str
) -> None:
    ledger.with_name("empty").write_text("")
    ledger.with_name("short").write_text("abc")
    done = run("serve", ledger, *arguments)
    assert done.code == Exit.USAGE and told in done.err and not seen


def test_reports_are_read_first_and_a_bad_one_is_named(run: Run, reports: Path, seen: list[Settings]) -> None:
    (reports / "c.bin").write_bytes(b"\0\1\2")
    done = run("serve", "new.ledger", reports)
    assert done.code == Exit.ALL_READ and "c.bin" in done.err and seen
    assert "Rio" in run("find", "new.ledger", "rain").out


def test_a_ledger_that_is_not_there_and_a_port_that_is_taken(run: Run, ledger: Path) -> None:
    done = run("serve", "nowhere.ledger")
    assert done.code == Exit.NO_LEDGER and "there is no ledger here" in done.err
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run("serve", ledger, "--port", str(taken.getsockname()[1]))
    assert done.code == Exit.NOT_WRITTEN and "cannot be listened on" in done.err
