"""Sessions are made here alone: none is taken that was chosen for a browser, that has ended, or that is forged."""

from __future__ import annotations

import time
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path

import pytest

from onrecord.web.sessions import COOKIE, LASTS, Session, Sessions
from tests.web.rooms import TOKEN, Browser, browser, visitor

NOW = 1_800_000_000.0


@pytest.fixture
def closed(full_ledger: Path) -> Iterator[Browser]:
    """A visitor of a room that asks for its token."""
    with browser(full_ledger, token=TOKEN) as made:
        yield made


def with_cookie(room: Browser, value: str, path: str = "/reports.json") -> int:
    other = visitor(room.app)
    return other.get(path, headers={"cookie": f"{COOKIE}={value}".encode("latin-1")}).status_code


CHOSEN = (
    *("", "x", "chosen", "a.b", "a.b.c", "a.b.c.d", "chosen.9999999999.1.", "chosen.9999999999.1.0", "...", "é.é.1.é"),
    f"chosen.9999999999.1.{'0' * 64}",
    f"chosen.9999999999.1.{'a' * 10_000}",
)


@pytest.mark.parametrize("cookie", CHOSEN)
def test_a_cookie_that_somebody_chose_is_not_taken_and_not_kept(closed: Browser, cookie: str) -> None:
    answer = closed.get("/sign-in", headers={"cookie": f"{COOKIE}={cookie}".encode("latin-1")})
    given = SimpleCookie(answer.headers["set-cookie"])[COOKIE].value
    assert "chosen" not in given and given != cookie
    assert with_cookie(closed, cookie) == 401


def test_a_session_of_another_server_is_refused(closed: Browser) -> None:
    other = Sessions()
    assert with_cookie(closed, other.written(other.new(signed_in=True))) == 401


def test_signing_in_gives_a_session_that_nobody_knew(closed: Browser) -> None:
    closed.get("/sign-in")
    before = closed.cookies[COOKIE]
    assert closed.sign_in().status_code == 303
    after = closed.cookies[COOKIE]
    assert before.split(".")[0] != after.split(".")[0]
    assert with_cookie(closed, before) == 401, "who gave the browser its first session has gained nothing"
    assert with_cookie(closed, after) == 200


def test_a_wrong_token_gives_no_session(closed: Browser) -> None:
    assert closed.sign_in("incorrect horse battery").status_code == 401
    assert closed.get("/reports.json").status_code == 401


def test_after_signing_out_the_old_cookie_is_dead(closed: Browser) -> None:
    closed.sign_in()
    old = closed.cookies[COOKIE]
    assert closed.submit("/sign-out").status_code == 303
    assert with_cookie(closed, old) == 401
    assert closed.get("/reports.json").status_code == 401


def test_no_part_of_a_session_can_be_altered(closed: Browser) -> None:
    closed.get("/sign-in")
    id, ends, signed_in, mark = closed.cookies[COOKIE].split(".")
    assert signed_in == "0"
    for forged in (f"{id}.{ends}.1.{mark}", f"{id}.{int(ends) + 1}.0.{mark}", f"x{id}.{ends}.0.{mark}"):
        assert with_cookie(closed, forged) == 401


def test_sessions_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW)
    sessions = Sessions()
    session = sessions.new(signed_in=True)
    written = sessions.written(session)
    assert sessions.known(written) == session
    monkeypatch.setattr(time, "time", lambda: NOW + LASTS + 1)
    assert sessions.known(written) is None
    assert sessions.known(sessions.written(Session(id="a", ends=int(NOW), signed_in=True))) is None


def test_what_is_remembered_of_ended_sessions_does_not_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = Sessions()
    for n in range(5):
        monkeypatch.setattr(time, "time", lambda n=n: NOW + n * (LASTS + 1))
        sessions.end(sessions.new(signed_in=True))
    assert len(sessions._ended) == 1


@pytest.mark.parametrize(("address", "secure"), [("http://127.0.0.1:8000", False), ("https://127.0.0.1:8000", True)])
def test_cookies_are_out_of_reach(full_ledger: Path, address: str, secure: bool) -> None:
    with browser(full_ledger, base_url=address, token=TOKEN) as room:
        answers = [room.get("/sign-in"), room.sign_in(), room.submit("/coder", {"by": "Ann"}), room.submit("/sign-out")]
        for answer in answers:
            (morsel,) = SimpleCookie(answer.headers["set-cookie"]).values()
            assert morsel["httponly"] is True and morsel["samesite"] == "Lax" and morsel["path"] == "/"
            assert bool(morsel["secure"]) is secure and not morsel["domain"]


@pytest.mark.parametrize("header", ["=", ";;;", f"{COOKIE}", f"{COOKIE}=a; {COOKIE}=b", '"', f'{COOKIE}="\\', "a=\x7f"])
def test_a_garbled_cookie_header_is_no_cookie(closed: Browser, header: str) -> None:
    assert closed.get("/reports.json", headers={"cookie": header}).status_code == 401
    assert closed.get("/sign-in", headers={"cookie": header}).status_code == 200


def test_a_form_is_good_for_its_own_session_alone() -> None:
    sessions = Sessions()
    one, other = sessions.new(signed_in=True), sessions.new(signed_in=True)
    token = sessions.form_token(one)
    assert sessions.meant(one, token) and not sessions.meant(other, token) and not sessions.meant(None, token)
    assert not Sessions().meant(one, token), "nor for another server"
    assert not sessions.meant(one, token.upper() + "00") and not sessions.meant(one, None)
