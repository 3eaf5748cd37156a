"""One request with its whole answer, of whatever status."""

from __future__ import annotations

import gzip
from ipaddress import ip_address
from typing import Any

import pytest

from onrecord.errors import FetchRefused, NotFetched
from onrecord.fetching import Answer, Limits, address_of, charset_of, content_of, is_inside, request
from tests.fetching.serving import HERE, Names, Server, answer, redirect


def ask(url: str, server: Server, **options: Any) -> Answer:
    settings: dict[str, Any] = {"headers": {}, "types": None, **options}
    return request(url, resolve=Names(), ports=[server.port], allowed=lambda address: address == HERE, **settings)


def test_an_answer_is_what_came(server: Server) -> None:
    body = gzip.compress(b"abc")
    url = server.gives("/a", answer(body, "Content-Encoding: gzip", "X-Y: 1", "x-y: 2", kind="text/x; charset=latin-1"))
    found = ask(url + "#part", server)
    assert (found.url, found.status, found.reason, found.version) == (url, 200, "OK", "HTTP/1.1")
    assert (found.body, found.address, found.location) == (body, "127.0.0.1", None)
    assert found.headers[-2:] == ((b"X-Y", b"1"), (b"x-y", b"2")) and found.header("X-y") == "1"
    assert (content_of(found), charset_of(found), found.header("none")) == (b"abc", "latin-1", None)


@pytest.mark.parametrize("status", ["304 Not Modified", "404 Not Found", "410 Gone", "429 Too Many", "500 X", "503 Y"])
def test_other_statuses_are_answers_too(server: Server, status: str) -> None:
    found = ask(server.gives("/a", answer(b"body", "Retry-After: 7", status=status)), server)
    assert f"{found.status} {found.reason}" == status and found.header("retry-after") == "7" and found.body == b""


def test_redirects_are_not_followed(server: Server) -> None:
    found = ask(server.gives("/a", redirect("/b")), server)
    assert (found.status, found.location, len(server.requests)) == (302, "/b", 1)
    assert ask(server.gives("/c", answer(status="302 Found")), server).location is None


def test_what_is_sent(server: Server) -> None:
    headers = {"User-Agent": "Onrecord/9 (x)", "If-None-Match": '"\u00e9"', "Accept-Encoding": "identity"}
    ask(server.gives("/a", answer(b"")), server, headers=headers)
    lines = server.requests[0].split("\r\n")
    assert 'If-None-Match: "\u00e9"' in lines and "User-Agent: Onrecord/9 (x)" in lines
    assert [line for line in lines if line.startswith("Accept-Encoding")] == ["Accept-Encoding: identity"]


def test_a_header_cannot_begin_another(server: Server) -> None:
    url = server.gives("/a", answer(b""))
    with pytest.raises(NotFetched):
        ask(url, server, headers={"If-None-Match": "a\r\nHost: other.example"})
    assert server.requests == []


def test_types(server: Server) -> None:
    url = server.gives("/a", answer(b"x" * 10, kind="application/rss+xml"))
    assert ask(url, server, types=["application/rss+xml"]).body == b"x" * 10
    with pytest.raises(FetchRefused, match=r"it is application/rss\+xml"):
        ask(url, server, types=["text/html"])


def test_a_body_is_refused_or_cut(server: Server) -> None:
    url, limits = server.gives("/a", answer(b"x" * 1001)), Limits(max_bytes=1000)
    with pytest.raises(FetchRefused, match="larger than"):
        ask(url, server, limits=limits)
    assert ask(url, server, limits=limits, cut=True).body == b"x" * 1000


def test_an_address_in_one_spelling() -> None:
    assert address_of("HTTP://News.Example:80/a b#c") == "http://news.example/a%20b"
    assert address_of("../c?d", base="https://news.example/a/b") == "https://news.example/c?d"
    for url in ("javascript:alert(1)", "http://a.example:8080/", "http://me@a.example/", ""):
        with pytest.raises(FetchRefused):
            address_of(url)
    with pytest.raises(FetchRefused, match="not encrypted"):
        address_of("http://a.example/", base="https://a.example/")


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        *((text, True) for text in ("10.1.2.3", "127.0.0.1", "172.31.0.1", "192.168.1.1", "::1", "fd00::1")),
        *((text, False) for text in ("169.254.169.254", "8.8.8.8", "0.0.0.0", "172.32.0.1", "224.0.0.1", "fe80::1")),
        *(
            (text, False)
            for text in (
                "::",
                "100.64.0.1",
                "168.63.129.16",
                "2606:4700::1111",
                "::ffff:169.254.169.254",
                "fd00:ec2::254",
                "fd20:ce::254",
                "fd00:c1::a9fe:a9fe",
            )
        ),
    ],
)
def test_what_is_inside(text: str, inside: bool) -> None:
    assert is_inside(ip_address(text)) is inside
