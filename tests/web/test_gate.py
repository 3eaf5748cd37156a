"""Who may ask, under which name, and what every answer forbids the browser to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import UsageError
from onrecord.web import Settings
from onrecord.web.gate import HEADERS, POLICY
from tests.web.rooms import TOKEN, Browser, browser

ELSEWHERE = (
    *(
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "127.0.0.1@evil.example",
        "localhost.evil.example",
    ),
    *("192.168.0.7:8000", "0.0.0.0", "[::ffff:7f00:1]x", "", "127.0.0.1:8000:80", "127.0.0.1 evil", "evil\t127.0.0.1"),
)


@pytest.mark.parametrize("host", ELSEWHERE)
def test_a_name_that_is_not_ours_is_refused(reading: Browser, host: str) -> None:
    """Whoever has their own name lead to this machine (DNS rebinding) reads nothing."""
    for path in ("/", "/reports.json", "/static/room.css", "/sign-in"):
        answer = reading.get(path, headers={"host": host})
        assert answer.status_code == 421 and "not called so" in answer.text
        assert "Turkey" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]:8000", "127.8.9.1"])
def test_names_of_this_machine_are_ours(reading: Browser, host: str) -> None:
    assert reading.get("/export", headers={"host": host}).status_code == 200


def test_a_name_that_was_given_is_ours(full_ledger: Path) -> None:
    with browser(full_ledger, names=("Desk.example",)) as room:
        assert room.get("/export", headers={"host": "desk.EXAMPLE:8000"}).status_code == 200
        assert room.get("/export", headers={"host": "other.example"}).status_code == 421


def test_with_a_token_on_a_network_any_name_will_do_and_the_token_is_asked_for(full_ledger: Path) -> None:
    with browser(full_ledger, host="0.0.0.0", token=TOKEN) as room:
        assert room.get("/reports.json", headers={"host": "desk.example"}).status_code == 401


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"token": "short"}, "too short"),
        ({"token": "x" * 15}, "too short"),
        ({"token": "passwörter sind gut"}, "ASCII"),
        ({"token": "with a\nline end in it"}, "ASCII"),
        ({"host": "0.0.0.0"}, "give a token"),
        ({"host": "192.168.0.7"}, "give a token"),
        ({"host": "::"}, "give a token"),
        ({"host": "desk.example"}, "give a token"),
        ({"host": ""}, "give a token"),
        ({"port": 65_536}, "port"),
        ({"upload_bytes": 0}, "upload"),
    ],
)
def test_settings_that_are_not_safe_are_refused(settings: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        Settings(ledger="l", **settings)  # type: ignore[arg-type]


ANSWERS = {
    "/": 200,
    "/reports.json": 200,
    "/reports.csv": 200,
    "/static/room.css": 200,
    "/static/htmx-2.0.11.min.js?x": 200,
    "/static/nothing.js": 404,
    "/reports/": 307,
    "/nowhere": 404,
    "/nowhere.json": 404,
    "/row/nothing": 404,
    "/row/nothing.json": 404,
    "/add.csv": 404,
    "/search?limit=x": 400,
    "/judge/x": 405,
    "/download?to=csv": 200,
    "/download?to=nothing": 400,
    "/adding/nothing": 404,
    "/adding/nothing.json": 404,
    "/sign-in": 200,
}


@pytest.mark.parametrize(("path", "status"), ANSWERS.items())
def test_every_answer_forbids_what_browsers_should_not_do(reading: Browser, path: str, status: int) -> None:
    answer = reading.get(path)
    assert answer.status_code == status
    _guarded(answer.headers)
    assert answer.headers.get("cache-control", "").startswith("public") is (
        path.startswith("/static/") and status == 200
    )


def test_so_does_an_answer_to_a_fault_of_ours(full_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with browser(full_ledger) as room:
        monkeypatch.setattr("onrecord.web.answers.made", lambda *_: 1 / 0)
        answer = room.get("/reports")
        assert answer.status_code == 500 and "please report it: ZeroDivisionError" in answer.text
        assert "Traceback" not in answer.text
        _guarded(answer.headers)
        told = room.get("/reports.json")
        assert told.status_code == 500 and "ZeroDivisionError" in told.json()["error"]
        _guarded(told.headers)


def test_the_policy_allows_nothing_inline_and_nobody_else() -> None:
    rules = dict(rule.strip().partition(" ")[::2] for rule in POLICY.split(";"))
    assert rules["default-src"] == rules["frame-ancestors"] == rules["base-uri"] == "'none'"
    assert set(rules.values()) == {"'none'", "'self'"}


def _guarded(headers: object) -> None:
    for name, value in HEADERS.items():
        assert headers[name] == value, name  # type: ignore[index]
    assert headers["content-security-policy"] == POLICY  # type: ignore[index]
