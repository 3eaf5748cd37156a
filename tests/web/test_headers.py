"""Nothing that is asked breaks out of a header of the answer, or leads a browser to another site."""

from __future__ import annotations

from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from onrecord.web.links import inside, link, of_row
from tests.web.hostile import faults
from tests.web.hostile import inside as stays
from tests.web.rooms import TOKEN, Browser, browser

BROKEN = (
    "\r\nset-cookie: evil=1",
    "\nx-evil: 1",
    "\r\n\r\n<script>alert(1)</script>",
    "%0d%0ax-evil: 1",
    "\u560d\u560ax-evil: 1",
)
ELSEWHERE = (
    *(
        "//evil.example",
        "///evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "https://evil.example",
    ),
    *(
        "http:evil.example",
        "https:///evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "evil.example",
        "?x",
        "#x",
    ),
    *(
        "/\t/evil.example",
        "/\n/evil.example",
        "/\r\n/evil.example",
        "\t//evil.example",
        " //evil.example",
        "/ok\\@evil",
    ),
    *("/\u2028/evil.example", "/\u202e", "\ufeff//evil.example"),
)


@pytest.mark.parametrize("to", ELSEWHERE)
def test_no_address_leads_out_of_the_room(full_ledger: Path, to: str) -> None:
    assert inside(to) == "/"
    with browser(full_ledger, token=TOKEN) as room:
        form = room.get("/sign-in", params={"to": to})
        assert 'name="to" value="/"' in form.text and not faults(form.text)
        sent = [room.submit("/sign-in", {"token": TOKEN, "to": to}), room.submit("/coder", {"by": "Ann", "to": to})]
        assert [(answer.status_code, answer.headers["location"]) for answer in sent] == [(303, "/")] * 2


def test_an_address_with_a_sign_that_is_none_leads_nowhere() -> None:
    assert inside("/\0/evil.example") == inside("/\ud800") == inside(None) == "/"


@pytest.mark.parametrize(
    "to", ["/", "/row/event-1", "/search?words=a&kind=event", "/search?words=//evil.example", "/%2f/x"]
)
def test_addresses_in_the_room_are_gone_to(to: str) -> None:
    assert inside(to) == to


@pytest.mark.parametrize(
    "path", ["//evil.example/reports", "//evil.example/%2e%2e", "///x", "/\\evil.example", "//evil.example/row/x"]
)
def test_an_address_with_two_slashes_leads_nowhere_else(reading: Browser, path: str) -> None:
    for end in ("", "/"):
        answer = reading.get(f"http://127.0.0.1:8000{path}{end}")
        assert answer.status_code == 404
        assert faults(answer.text) == []


def test_to_sign_in_is_all_that_such_an_address_leads_to(full_ledger: Path) -> None:
    with browser(full_ledger, token=TOKEN) as room:
        answer = room.get("http://127.0.0.1:8000//evil.example/reports")
        assert stays(answer.headers["location"]) and answer.headers["location"].startswith("/sign-in?to=")
        assert 'name="to" value="/"' in room.get(answer.headers["location"]).text


@pytest.mark.parametrize("broken", BROKEN)
def test_line_ends_do_not_break_out_of_a_header(room: Browser, broken: str) -> None:
    answers = [
        room.submit("/coder", {"by": f"Ann{broken}", "to": f"/row/x{broken}"}),
        room.submit("/judge/event-bomb", {"by": f"Ann{broken}", "verdict": "confirm", "to": f"/x{broken}"}),
        room.submit(f"/judge/{quote(broken)}", {"by": "Ann", "verdict": "confirm"}),
        room.get(f"/row/x{quote(broken)}"),
        room.get(f"/reports/{quote(broken)}/"),
        room.get("/reports", params={"outlet": broken, broken: broken}),
        room.get("/download", params={"to": f"csv{broken}"}),
        room.get("/download", params={"since": f"2015{broken}"}),
        room.get(f"/adding/{quote(broken, safe='')}"),
        room.get(f"/static/room.css{quote(broken, safe='')}"),
    ]
    for answer in answers:
        assert answer.status_code < 500
        assert "x-evil" not in answer.headers and "evil" not in SimpleCookie(answer.headers.get("set-cookie", ""))
        assert not any("\r" in value or "\n" in value for value in answer.headers.values())
        assert stays(answer.headers.get("location", "/"))


def test_a_coder_is_known_again_by_any_name(room: Browser) -> None:
    seen: set[str] = set()
    for name in ("Ann", "Zoë; path=/x, Łukasz", 'O"Brien\\', "李", "A\u202eb", "  two   words ", "x" * 300, "=a;b,c"):
        assert room.submit("/judge/event-bomb", {"by": name, "verdict": "confirm"}).status_code == 303
        (word,) = (w for w in room.get("/row/event-bomb.json").json()["standing"]["words"] if w["judge"] not in seen)
        seen.add(word["judge"])
        assert len(word["judge"]) <= 80
        assert room.get("/judge.json").json()["coder"] == word["judge"], "so that their queue is their own"
        ids = room.get("/judge.json", params={"kind": "events"}).json()["queue"]["rows"]
        assert "event-bomb" not in ids


@pytest.mark.parametrize("id", ["..", "a/b", "a?b#c", "\r\n", "\ud800", "//evil", "%2e", "<script>", "a b", "\0"])
def test_any_id_makes_an_address_in_the_room(id: str) -> None:
    for address in (link("report", id, row=id), of_row(id), of_row(f"event-{id}"), link("search", words=id)):
        assert stays(address) and address.isascii() and address.isprintable() and " " not in address


def test_an_address_of_signs_that_addresses_do_not_have_is_refused(reading: Browser) -> None:
    messages: list[Any] = []

    async def ask() -> None:
        async def receive() -> Any:
            return {"type": "http.request", "body": b""}

        async def send(message: Any) -> None:
            messages.append(message)

        scope = {"type": "http", "method": "GET", "path": "/reports", "raw_path": b"/reports", "scheme": "http"}
        rest = {"query_string": b"outlet=\xff\xfe", "headers": [(b"host", b"localhost")], "http_version": "1.1"}
        await reading.app({**scope, **rest, "server": None, "client": None}, receive, send)

    import asyncio

    asyncio.run(ask())
    assert messages[0]["status"] == 400
