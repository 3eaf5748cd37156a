"""The token of a room that a network can reach: nothing is seen without it, and it is not to be guessed."""

from __future__ import annotations

import hmac
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.web.sessions import same_token
from tests.web.rooms import TOKEN, Browser, browser, visitor

OPEN = {"/static/{name}", "/sign-in"}


@pytest.fixture
def closed(ledger: Path) -> Iterator[Browser]:
    """A visitor of a room that asks for its token."""
    with browser(ledger, token=TOKEN) as made:
        yield made


def test_nothing_but_the_form_for_the_token_is_open(closed: Browser) -> None:
    for route in closed.app.routes:
        path = route.path.replace("{id:path}", "event-bomb").replace("{id}", "x").replace("{name}", "room.css")
        answer = closed.get(path)
        if route.path in OPEN:
            assert answer.status_code == 200, path
        elif path.endswith((".json", ".csv")):
            assert answer.status_code == 401, path
        else:
            assert answer.status_code == 303 and answer.headers["location"].startswith("/sign-in?to="), path
        assert "bombed" not in answer.text
        if "POST" in route.methods and route.path not in OPEN:
            assert closed.submit(path).status_code == 401, path


@pytest.mark.parametrize(
    "path", ["/sign-in/x", "/sign-in.json", "/SIGN-IN", "/static", "/static/../reports", "//static/x"]
)
def test_what_only_looks_open_is_not(closed: Browser, path: str) -> None:
    answer = closed.get("http://127.0.0.1:8000" + path)
    assert answer.status_code in (303, 401, 404) and "Courier" not in answer.text


def test_who_has_signed_in_is_led_to_where_they_were_going(closed: Browser) -> None:
    asked = closed.get("/search", params={"words": "a b&c"})
    form = closed.get(asked.headers["location"])
    assert 'name="to" value="/search?words=a+b%26c"' in form.text
    answer = closed.submit("/sign-in", {"token": TOKEN, "to": "/search?words=a+b%26c"})
    assert answer.headers["location"] == "/search?words=a+b%26c"
    assert closed.get("/search?words=jet").status_code == 200


def test_scripts_give_the_token_as_a_header_and_need_no_form(closed: Browser) -> None:
    bearer = {"authorization": f"Bearer {TOKEN}"}
    assert closed.get("/reports.json", headers=bearer).status_code == 200
    answer = closed.post("/judge/event-bomb", data={"verdict": "confirm", "by": "Ann"}, headers=bearer)
    assert answer.status_code == 303
    assert closed.get("/reports.json").status_code == 401, "the header is good for its request alone"


@pytest.mark.parametrize("header", ["Bearer wrong", "Bearer", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", "Bearer é"])
def test_any_other_header_is_refused(closed: Browser, header: str) -> None:
    answer = closed.get("/reports", headers={"authorization": header.encode("latin-1")})
    assert answer.status_code == 401 and answer.headers["www-authenticate"] == "Bearer"


def test_without_a_token_a_header_gives_nothing(ledger: Path) -> None:
    with browser(ledger) as room:
        for header in ("Bearer ", "Bearer None", "Bearer x"):
            answer = room.post("/coder", data={"by": "A"}, headers={"authorization": header})
            assert answer.status_code == 403


def test_after_some_wrong_tokens_none_is_looked_at_for_a_while(
    closed: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.monotonic()
    monkeypatch.setattr("onrecord.web.sessions.time.monotonic", lambda: now)
    wrong = [closed.sign_in(f"incorrect horse {n}").status_code for n in range(12)]
    assert wrong == [401] * 10 + [429] * 2
    answer = visitor(closed.app).sign_in()
    assert answer.status_code == 429 and "wait 60 seconds" in answer.text
    bearer = {"authorization": f"Bearer {TOKEN}"}
    told = closed.get("/reports.json", headers=bearer)
    assert told.status_code == 429 and told.headers["retry-after"] == "60"
    now += 61
    assert closed.get("/reports.json", headers=bearer).status_code == 200
    assert closed.sign_in().status_code == 303


def test_tokens_in_headers_are_counted_as_well(closed: Browser) -> None:
    codes = [closed.get("/", headers={"authorization": f"Bearer {n}"}).status_code for n in range(11)]
    assert codes == [401] * 9 + [429] * 2


def test_who_is_in_stays_in_while_others_guess(closed: Browser) -> None:
    closed.sign_in()
    stranger = visitor(closed.app)
    assert [stranger.sign_in("incorrect horse").status_code for _ in range(11)][-1] == 429
    assert closed.get("/reports.json").status_code == 200


def test_tokens_are_compared_in_a_time_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    honest = hmac.compare_digest

    def compare(one: bytes, other: bytes) -> bool:
        seen.append((len(one), len(other)))
        return honest(one, other)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert [same_token(given, TOKEN) for given in ("", "c", TOKEN[:-1], TOKEN, "x" * 1000)] == [0, 0, 0, 1, 0]
    assert seen == [(32, 32)] * 5
