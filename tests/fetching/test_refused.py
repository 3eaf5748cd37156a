"""What is refused before a byte is sent, by the true rules: the system's look-up, and public addresses alone."""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import FetchRefused, NotFetched, SourceError
from onrecord.fetching import Fetched, fetch
from tests.fetching.serving import HERE, Names, Server, answer, redirect

INSIDE = (
    *(
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "2130706433",
        "0x7f.1",
        "0x7f000001",
        "127.1",
        "0",
        "0.0.0.0",
    ),
    *(
        "017700000001",
        "0177.1",
        "127。0。0。1",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.169.254",
        "100.64.0.1",
    ),
    *("2852039166", "0xa9fea9fe", "100.100.100.200", "168.63.129.16", "192.0.0.192", "255.255.255.255", "224.0.0.1"),
    *(
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
    ),
    *("[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[fec0::1]", "[ff02::1]", "[64:ff9b::a9fe:a9fe]"),
    *("[2001:0:101:101:0:0:80ff:fffe]", "[::ffff:169.254.169.254]", "[0:0:0:0:0:ffff:a00:1]", "[::ffff:0:127.0.0.1]"),
)
NO_PAGE = (
    *("", " ", "news.example", "//news.example/", "/etc/passwd", "file:///etc/passwd", "ftp://news.example/", "http:"),
    *("gopher://127.0.0.1:6379/_x", "javascript:alert(1)", "data:text/html,x", "ws://news.example/", "HTTPX://a/"),
    *("http://", "http:///x", "http:news.example", "http:/news.example", "https://?x", " http://news.example/"),
    *("http://me@news.example/", "http://me:word@news.example/", "http://news.example\\@127.0.0.1/", "http://:@a:1/"),
    *("http://news.example:22/", "http://news.example:6379/", "http://news.example:0/", "http://news.example:-80/"),
    *("http://news.example:99999/", "http://news.example:x/", "http://a:80:80/", "https://news.example:8443/"),
    *("http://news.example/\r\nX: y", "http://news.example/\0", "http://news\texample/", "http://a/\ud800"),
    *(
        "http://１２７.０.０.１/",
        "http://①②⑦.0.0.1/",
        "http://0177.0.0.1/",
        "http://999.1.1.1/",
        "http://[::1",
        "http://[x]/",
    ),
    *("http://news.example/" + "x" * 2000, "http://news.example/" + "é" * 900, "http://\ud800.example/"),
)
UNKNOWN = ("http://no.example/", "http://a..b/", "http://.a/", f"http://{'x' * 70}.example/", "http://127.0.0.%31/")
CASE = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def told(error: SourceError) -> str:
    """The message, which must be one clear line that names what to do."""
    assert type(error) in (FetchRefused, NotFetched)
    assert str(error).isprintable() and len(str(error)) < 600 and str(error).startswith(error.path)
    assert len(error.path) <= 200 and "word" not in str(error).replace("password", "")
    return str(error)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", INSIDE)
def test_no_host_inside_is_reached(host: str, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
    with pytest.raises(FetchRefused, match="not on the public internet; save the page"):
        fetch(f"{scheme}://{host}/x")


@pytest.mark.parametrize("url", NO_PAGE)
def test_what_is_no_address_of_a_page(url: str) -> None:
    names = Names()
    with pytest.raises(FetchRefused, match=";") as caught:
        fetch(url, resolve=names)
    assert told(caught.value) and names.asked == []


@pytest.mark.parametrize("url", UNKNOWN)
def test_a_host_that_nobody_knows(url: str) -> None:
    with pytest.raises(NotFetched, match="no such host is known; check the address") as caught:
        fetch(url)
    assert told(caught.value)


@CASE
@given(
    st.sampled_from(["http://", "https://", "HTTP://", "//", "http:", "ftp://", "http:\\\\"]),
    st.sampled_from(["", "a@", "a:b@", "@", "1.1.1.1\\@", "1.1.1.1#@", "1.1.1.1?@", "1.1.1.1:80@"]),
    st.sampled_from([*INSIDE, "①27.1", "%31%32%37.1", "[::1%25lo]", "127.1%00.a", "127.1#.a", "127.1?.a", "127.1/.a"]),
    st.sampled_from(["", ":", ":80", ":443", ":0080", ":８０", ":80:80", "\\", "/", "/../..", "?q", "#f", "\x85"]),
)
def test_no_spelling_leads_inside(scheme: str, user: str, host: str, rest: str) -> None:
    # the wall of these tests lets through a connection to this machine: there is none to be made
    with pytest.MonkeyPatch.context() as patch, pytest.raises((FetchRefused, NotFetched)) as caught:
        patch.setattr(socket, "create_connection", no_connection)
        fetch(scheme + user + host + rest)
    assert told(caught.value)


def no_connection(address: tuple[str, int], *_: Any, **__: Any) -> Any:
    assert address[0] == "1.1.1.1"
    raise OSError("not from a test")


@CASE
@given(st.text(max_size=40))
def test_any_text_is_refused_in_one_line(text: str) -> None:
    with pytest.raises((FetchRefused, NotFetched)) as caught:
        fetch("http://" + text, resolve=lambda _: [HERE])
    assert told(caught.value)


def test_one_private_address_among_public_ones_is_enough() -> None:
    names = Names([ip_address("1.1.1.1"), ip_address("10.0.0.1")])
    with pytest.raises(FetchRefused, match="public"):
        fetch("https://news.example/", resolve=names)


def test_the_address_of_a_host_inside_is_not_told() -> None:
    with pytest.raises(FetchRefused) as caught:
        fetch("http://printer.corp/", resolve=Names([ip_address("10.9.8.7")]))
    assert "10.9.8.7" not in str(caught.value)


def test_the_connection_goes_to_the_checked_address_alone(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebinding: a name that is public when it is looked up, and inside ever after."""
    server.gives("/a", redirect("http://news.example/b", "301 Moved"))
    server.gives("/b", answer(b"ours"))
    reached, connect = [], socket.create_connection

    def create_connection(address: tuple[str, int], *_: Any, **__: Any) -> socket.socket:
        reached.append(address)
        return connect((str(HERE), server.port))

    monkeypatch.setattr(socket, "create_connection", create_connection)
    names = Names([ip_address("93.184.216.34")], [HERE])
    with pytest.raises(FetchRefused, match=r"redirects to http://news\.example/b: its host is not on the public"):
        fetch("http://news.example/a", resolve=names)
    assert reached == [("93.184.216.34", 80)] and names.asked == ["news.example"] * 2 and len(server.requests) == 1

    names, reached[:] = Names([ip_address("93.184.216.34")]), []
    assert isinstance(fetch("http://news.example/b", resolve=names), Fetched)
    assert reached == [("93.184.216.34", 80)] and names.asked == ["news.example"]


@pytest.mark.parametrize("place", ["http://127.0.0.1/", "http://0x7f.1/", "//[::1]/", "https://169.254.169.254/latest"])
def test_a_redirect_inside_is_refused(place: str, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.gives("/a", redirect(place))
    connect = socket.create_connection
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: connect((str(HERE), server.port)))
    with pytest.raises(FetchRefused, match=r"it redirects to .*: its host is not on the public internet") as caught:
        fetch("http://1.1.1.1/a")
    assert told(caught.value).startswith("http://1.1.1.1/a: ") and len(server.requests) == 1
