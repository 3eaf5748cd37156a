"""Fetching from a server: what comes, what is sent, and every way in which an answer can be bad."""

from __future__ import annotations

import builtins
import gzip
import sys
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from typing import Any

import pytest

import onrecord
from onrecord.errors import FetchRefused, NotFetched, UsageError
from onrecord.fetching import Address, Fetched, Limits, fetch
from tests.fetching.serving import CHUNKED, HERE, QUICK, Names, Server, answer, drip, get, redirect

PAGE = "<p>“Yes,” she said.</p>".encode()
SMALL = Limits(max_bytes=10_000)


def test_a_page(server: Server) -> None:
    url = server.gives("/a?b=%C3%A9", answer(PAGE))
    assert get(server.url("/a?b=é#part"), server) == Fetched(
        url=url, content=PAGE, content_type="text/html", charset="utf-8"
    )


def test_what_is_sent(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    server.gives("/a", answer(b"", "Location: /b", "Set-Cookie: a=b", status="302 Found"))
    server.gives("/b", answer(PAGE))
    names = Names()
    assert get(server.url("/a", host="Bücher.example"), server, names=names).url.endswith("/b")
    assert names.asked == ["xn--bcher-kva.example"] * 2
    for request in server.requests:
        lines = request.split("\r\n")
        assert lines[0].startswith("GET /") and f"Host: xn--bcher-kva.example:{server.port}" in lines
        assert f"User-Agent: Onrecord/{onrecord.__version__}" in lines
        assert {line.partition(":")[0] for line in lines[1:] if line} == {
            *("Host", "User-Agent", "Accept", "Accept-Encoding", "Connection")
        }


@pytest.mark.parametrize(
    ("header", "kind", "charset"),
    [
        ("text/html", "text/html", None),
        ('TEXT/HTML ; Charset="ISO-8859-1"', "text/html", "iso-8859-1"),
        ("text/plain;x=y; charset=windows-1251", "text/plain", "windows-1251"),
        ("application/json", "application/json", None),
        ("application/xhtml+xml; charset=nothing-known", "application/xhtml+xml", None),
        ("application/jsonl; charset=zlib", "application/jsonl", None),
        ("application/x-ndjson; charset=", "application/x-ndjson", None),
        (None, None, None),
    ],
)
def test_types_that_readers_take(server: Server, header: str | None, kind: str | None, charset: str | None) -> None:
    found = get(server.gives("/", answer(PAGE, kind=header)), server)
    assert (found.content_type, found.charset) == (kind, charset)


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "text/html\x1b[31m", "text/htmlx", "x" * 500, "text"])
def test_types_that_none_takes(server: Server, kind: str) -> None:
    with pytest.raises((FetchRefused, NotFetched)) as caught:
        get(server.gives("/", answer(b"x", kind=kind)), server)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 400


@pytest.mark.parametrize("status", ["204 No", "206 Part", "300 Many", "304 Same", "404 Not Found", "500 X", "503 Busy"])
def test_other_answers_than_200(server: Server, status: str) -> None:
    with pytest.raises(NotFetched, match=f"its server answers {status[:3]}; check the address, or save the page"):
        get(server.gives("/", answer(b"", status=status)), server)


def test_a_redirect_without_a_place_is_an_answer_like_others(server: Server) -> None:
    with pytest.raises(NotFetched, match="answers 302"):
        get(server.gives("/", answer(b"", status="302 Found")), server)


@pytest.mark.parametrize("status", ["301 A", "302 B", "303 C", "307 D", "308 E"])
def test_redirects_are_followed(server: Server, status: str) -> None:
    for at in range(5):
        server.gives(f"/{at}", redirect(f"{at + 1}#x", status))
    server.gives("/5", answer(PAGE))
    names = Names()
    assert get(server.url("/0"), server, names=names).url == server.url("/5")
    assert len(names.asked) == 6


def test_not_for_ever(server: Server) -> None:
    with pytest.raises(FetchRefused, match="it redirects more than 5 times"):
        get(server.gives("/", redirect("/")), server)
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("file:///etc/passwd", "must begin with http"),
        ("ftp://news.example/", "must begin with http"),
        ("//me:word@news.example/", "name or password"),
        ("http://news.example:22/", "names port 22"),
        ("/" + "x" * 2000, "longer than 2,000"),
        ("x" * 1990, "longer than 2,000"),
        ("http://999.1.1.1/", "no address of a page"),
        ("http://no.example:{port}/", "no such host"),
    ],
)
def test_redirects_elsewhere(server: Server, place: str, reason: str) -> None:
    url = server.gives("/a", redirect(place.format(port=server.port)))
    names = Names([HERE], [])
    with pytest.raises((FetchRefused, NotFetched), match=f"it redirects to .*{reason}") as caught:
        get(url, server, names=names)
    assert caught.value.path == url and "word@" not in str(caught.value)


def long(head: bytes, piece: bytes) -> Iterator[bytes]:
    yield head
    for _ in range(500):
        yield b"%x\r\n%b\r\n" % (len(piece), piece)


@pytest.mark.parametrize("size", [10_000, 10_001])
@pytest.mark.parametrize("coded", [True, False])
def test_the_size_of_a_page(server: Server, size: int, coded: bool) -> None:
    body = gzip.compress(b"x" * size) if coded else b"x" * size
    url = server.gives("/", answer(body, *(["Content-Encoding: gzip"] if coded else [])))
    if size > SMALL.max_bytes:
        with pytest.raises(FetchRefused, match="larger than 0 MB; save the page and add the file"):
            get(url, server, limits=SMALL)
    else:
        assert len(get(url, server, limits=SMALL).content) == size


def test_a_page_that_does_not_say_how_long_it_is(server: Server) -> None:
    with pytest.raises(FetchRefused, match="larger than 1 MB"):
        get(server.gives("/", long(CHUNKED, b"x" * 50_000)), server, limits=Limits(max_bytes=1_000_000))


def test_a_page_that_unfolds(server: Server) -> None:
    tracemalloc.start()
    with pytest.raises(FetchRefused, match="larger than 10 MB"):
        get(server.gives("/", answer(bomb(), "Content-Encoding: gzip")), server)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def bomb() -> bytes:
    """A gzip of 50 MB, in 50 kB."""
    packer = zlib.compressobj(6, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return b"".join([*(packer.compress(bytes(1_000_000)) for _ in range(50)), packer.flush()])


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "gzip, gzip", "\x1b[31m", "compress"])
def test_codings_that_nobody_asked_for(server: Server, coding: str) -> None:
    with pytest.raises(NotFetched) as caught:
        get(server.gives("/", answer(PAGE, f"Content-Encoding: {coding}")), server)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "body",
    [b"", b"no gzip", gzip.compress(PAGE)[:-9], gzip.compress(PAGE) + b"more"],
    ids=["nothing", "text", "cut", "more"],
)
def test_damaged_gzip(server: Server, body: bytes) -> None:
    with pytest.raises(NotFetched, match="cut short or damaged"):
        get(server.gives("/", answer(body, "Content-Encoding: gzip")), server)


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b"SSH-2.0-OpenSSH_9\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nhalf"],
        [CHUNKED + b"5\r\nhal"],
        [CHUNKED + b"zz\r\nhal"],
        [b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nhal"],
        [b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000],
    ],
)
def test_no_http_or_not_all_of_it(server: Server, pieces: list[bytes]) -> None:
    with pytest.raises(NotFetched) as caught:
        get(server.gives("/", pieces), server)
    assert "; " in caught.value.reason and str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("pieces", "seconds"),
    [
        ([5.0], 0.2),
        ([b"HTTP/1.1 200 OK\r\n", 5.0], 0.2),
        ([CHUNKED, 5.0], 0.2),
        (drip(CHUNKED, b"1\r\nx\r\n"), 0.4),
        (drip(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), 0.4),
    ],
)
def test_a_slow_server_is_left(server: Server, pieces: Any, seconds: float) -> None:
    url, start = server.gives("/", pieces), time.monotonic()
    with pytest.raises(NotFetched, match="does not answer in time"):
        get(url, server, limits=QUICK)
    assert time.monotonic() - start < seconds + 0.5


def test_the_time_is_one_for_all_redirects(server: Server) -> None:
    url, start = server.gives("/", [0.15, *redirect("/")]), time.monotonic()
    with pytest.raises(NotFetched, match="does not answer in time"):
        get(url, server, limits=QUICK)
    assert time.monotonic() - start < 0.9


def slowly(_: str) -> list[Address]:
    time.sleep(0.5)
    return [HERE]


def test_a_slow_look_up_is_left(server: Server) -> None:
    with pytest.raises(NotFetched, match="does not answer in time"):
        fetch(server.url("/"), ports=[server.port], limits=QUICK, resolve=slowly)


def test_the_next_address_is_tried(server: Server) -> None:
    url, tried = server.gives("/", answer(PAGE)), [type(HERE)("127.0.0.2"), HERE]
    found = fetch(url, ports=[server.port], resolve=lambda _: tried, allowed=lambda each: each.is_loopback)
    assert found.content == PAGE


def test_nobody_there(server: Server) -> None:
    server.close()
    with pytest.raises(NotFetched, match="its server cannot be reached; check the address"):
        get(server.url("/"), server)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name in ("httpx2", "httpcore2"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest)

    for name in [each for each in sys.modules if each.startswith("onrecord.fetching.")]:
        if name.rpartition(".")[2] in ("following", "connecting", "urls"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UsageError, match=r"install it with: pip install 'onrecord\[fetch\]'"):
        fetch("http://news.example/", resolve=Names([]))
