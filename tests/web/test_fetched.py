"""A report by its address: where the operator allows it, and from the public web alone (SSRF)."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from onrecord.fetching import Fetched
from tests.web.conftest import Wait
from tests.web.hostile import EVIL, faults
from tests.web.rooms import Browser, browser

PRIVATE = (
    *("http://127.0.0.1/", "http://127.0.0.1:8000/reports", "http://localhost/", "http://[::1]/", "http://0.0.0.0/"),
    *("http://10.0.0.1/", "http://192.168.1.1/", "http://172.16.0.1/", "http://169.254.169.254/latest/meta-data/"),
    *("http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://[::ffff:127.0.0.1]/", "http://[fd00::1]/"),
)
NO_PAGES = (
    *("file:///etc/passwd", "ftp://example.org/", "gopher://127.0.0.1/", "javascript:alert(1)", "//127.0.0.1/", "x"),
    *("http://ann:secret@example.org/", "https://example.org:22/", "http://", "http://a\r\nhost: b/", EVIL),
    f"https://example.org/{'x' * 3000}",
)


@pytest.fixture
def allowed(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A visitor of a room that may fetch, on a machine that can reach nothing."""

    def connect(self: socket.socket, address: object) -> None:
        raise AssertionError(f"a test reached for {address}")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with browser(ledger, allow_fetch=True) as room:
        yield room


def test_nothing_is_fetched_unless_it_is_allowed(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.fetching.fetch", lambda url: pytest.fail("fetched"))
    with browser(ledger) as room:
        answer = room.submit("/add", {"url": "https://example.org/"})
        assert answer.status_code == 403 and "fetches nothing" in answer.text
        assert 'name="url"' not in room.get("/add").text


@pytest.mark.parametrize("url", [*PRIVATE, *NO_PAGES])
def test_what_only_this_machine_can_reach_is_refused(allowed: Browser, url: str) -> None:
    answer = allowed.submit("/add", {"url": url})
    assert answer.status_code == 400, answer.text
    assert '<p class="lead"' in answer.text and not faults(answer.text)
    assert "secret" not in answer.text


def test_a_page_that_was_fetched_is_read_under_its_address(
    allowed: Browser, at_once: None, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = '<p>"Zoë will come," Ann said.</p><p>Nobody else was there at all.</p>'
    page = f"<html><body><article>{words}</article></body></html>"
    found = Fetched(
        url="https://example.org/a", content=page.encode("latin-1"), content_type="text/html", charset="latin-1"
    )
    monkeypatch.setattr("onrecord.fetching.fetch", lambda url: found)
    assert 'name="url"' in allowed.get("/add").text
    told = wait(allowed, allowed.submit("/add", {"url": "https://example.org/"}).headers["location"])
    assert (told["done"], told["outcomes"][0]["name"]) == (1, "https://example.org/a")
    assert "Zoë" in allowed.get(f"/report/{told['outcomes'][0]['document']}").text
