"""A change is made from the reading room's own pages alone, and by no visit of a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from onrecord.web.forms import SMALL
from tests.web.rooms import HERE, TOKEN, Browser, browser, visitor

Kept = Callable[[Path], str]
CHANGES: dict[str, dict[str, str]] = {
    "/add": {"text": 'Rain in Rio\n\n"It will rain," Ann said.'},
    "/judge/{id:path}": {"verdict": "reject", "by": "Mallory", "because": "a trick"},
    "/coder": {"by": "Mallory"},
    "/sign-in": {"token": TOKEN},
    "/sign-out": {},
}
"""Every address that takes a form, with fields by which something would change."""
ATTACKS: dict[str, Callable[[str, str], dict[str, Any]]] = {
    "no token": lambda own, other: {"csrf": None},
    "an empty token": lambda own, other: {"csrf": ""},
    "a token of the right length": lambda own, other: {"csrf": "0" * len(own)},
    "half a token": lambda own, other: {"csrf": own[: len(own) // 2]},
    "a token that is no number": lambda own, other: {"csrf": "é" * len(own)},
    "the token of another session": lambda own, other: {"csrf": other},
    "a wrong token in the header": lambda own, other: {"csrf": own, "headers": {"x-csrf-token": other}},
    "another site": lambda own, other: {"csrf": own, "headers": {"origin": "http://evil.example"}},
    "another port": lambda own, other: {"csrf": own, "headers": {"origin": "http://127.0.0.1:8001"}},
    "a page of nowhere": lambda own, other: {"csrf": own, "headers": {"origin": "null"}},
    "across sites": lambda own, other: {"csrf": own, "headers": {"sec-fetch-site": "cross-site"}},
    "a sister site": lambda own, other: {"csrf": own, "headers": {"sec-fetch-site": "same-site"}},
}


def posts(app: Any) -> list[str]:
    return [route.path for route in app.routes if "POST" in route.methods]


def address(path: str) -> str:
    return path.replace("{id:path}", "event-bomb")


def test_every_address_that_takes_a_form_is_tried_here(room: Browser) -> None:
    assert sorted(posts(room.app)) == sorted(CHANGES)


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_form_from_elsewhere_changes_nothing(ledger: Path, kept: Kept, attack: str) -> None:
    before = kept(ledger)
    with browser(ledger, token=TOKEN) as room:
        own = room.csrf()
        other = visitor(room.app).csrf()
        for path, fields in CHANGES.items():
            if path == "/add":  # what follows is asked of somebody who is signed in
                assert room.sign_in().status_code == 303
                own = room.csrf()
            how = ATTACKS[attack](own, other)
            sent = {**fields, **({"csrf": how["csrf"]} if how["csrf"] is not None else {})}
            cookies = dict(room.cookies)
            answer = room.post(address(path), data=sent, headers=how.get("headers"))
            assert answer.status_code == 403, path
            assert "location" not in answer.headers and "set-cookie" not in answer.headers, path
            assert dict(room.cookies) == cookies
        assert len(room.get("/reports.json").json()["rows"]) == 1, "nobody was signed out, nothing was added"
    assert kept(ledger) == before


def test_the_same_forms_from_a_page_of_the_room_are_taken(ledger: Path, at_once: None) -> None:
    with browser(ledger, token=TOKEN) as room:
        assert room.sign_in().status_code == 303
        for path in ("/add", "/judge/{id:path}", "/coder", "/sign-out"):
            answer = room.submit(
                address(path), CHANGES[path], headers={"origin": HERE, "sec-fetch-site": "same-origin"}
            )
            assert answer.status_code == 303, path


def test_a_script_of_the_room_may_send_the_token_as_a_header(room: Browser) -> None:
    answer = room.post("/coder", data={"by": "Ann"}, headers={"x-csrf-token": room.csrf()})
    assert answer.status_code == 303


def test_a_token_looks_otherwise_each_time_and_stays_good(room: Browser) -> None:
    one, other = room.csrf(), room.csrf()
    assert one != other
    assert [room.post("/coder", data={"by": "Ann", "csrf": c}).status_code for c in (one, other)] == [303, 303]


def test_no_visit_of_a_page_changes_anything(ledger: Path, kept: Kept) -> None:
    before = kept(ledger)
    asked = {**CHANGES["/judge/{id:path}"], **CHANGES["/add"], "coder": "Mallory"}
    with browser(ledger) as room:
        asked["csrf"] = room.csrf()
        pages = {route.path for route in room.app.routes if "GET" in route.methods}
        for path in sorted({route.path for route in room.app.routes}):
            status = room.get(_filled(path), params=asked).status_code
            assert status in (200, 303, 400, 404) if path in pages else status == 405, path
            assert "onrecord-coder" not in room.cookies
    assert kept(ledger) == before


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_there_is_no_other_way_to_ask(room: Browser, method: str) -> None:
    assert {room.request(method, path).status_code for path in ("/", "/add", "/judge/x", "/static/room.js")} == {405}
    assert room.request(method, "/", headers={"origin": "http://evil.example"}).status_code == 403


def _filled(path: str) -> str:
    return address(path).replace("{name}", "room.css").replace("{id}", "x")


def test_a_form_that_is_larger_than_any_form_is_refused(room: Browser) -> None:
    answer = room.submit("/coder", {"by": "A" * SMALL})
    assert answer.status_code == 413
    assert "at once" in answer.text


@pytest.mark.parametrize("path", ["/add", "/judge/event-bomb", "/coder"])
def test_a_room_for_reading_alone_takes_no_change(ledger: Path, kept: Kept, path: str) -> None:
    before = kept(ledger)
    with browser(ledger, read_only=True) as room:
        answer = room.submit(path, CHANGES["/add"] | CHANGES["/judge/{id:path}"])
        assert answer.status_code == 403
        assert "for reading alone" in answer.text
        for page in ("/", "/add", "/judge", "/row/event-bomb", f"/report/{_document(room)}"):
            shown = room.get(page).text
            assert 'method="post"' not in shown and 'href="/add"' not in shown and 'href="/judge"' not in shown, page
    assert kept(ledger) == before


def _document(room: Browser) -> str:
    return str(room.get("/reports.json").json()["rows"][0]["report"]["id"])
