"""robots.txt by RFC 9309."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.watch.robots import CLOSED, MAX_BYTES, parse

HOST = "https://a.example"


def allows(text: str, path: str) -> bool:
    return parse(text.encode()).allows(HOST + path)


@pytest.mark.parametrize(
    ("text", "allowed", "forbidden"),
    [
        ("", ["/", "/a"], []),
        ("User-agent: *\nDisallow:", ["/", "/a"], []),
        ("User-agent: *\nDisallow: /", ["/robots.txt"], ["/", "/a?b"]),
        ("User-agent: other\nDisallow: /", ["/a"], []),
        ("User-agent: OnRecord/1.0\nDisallow: /a", ["/", "/b"], ["/a", "/ab", "/a/b"]),
        ("User-agent: onrecorder\nDisallow: /", ["/a"], []),
        ("User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /b", ["/a"], ["/b"]),
        ("User-agent: onrecord\nDisallow:\n\nUser-agent: *\nDisallow: /", ["/a"], []),
        (
            "User-agent: onrecord\nDisallow: /a\n\nUser-agent: x\n\nUser-agent: onrecord\nDisallow: /b",
            ["/c"],
            ["/a", "/b"],
        ),
        ("User-agent: x\nUser-agent: onrecord\nDisallow: /a\nUser-agent: y\nDisallow: /b", ["/b"], ["/a"]),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", ["/a/b/c"], ["/a", "/a/c"]),
        ("User-agent: *\nAllow: /a\nDisallow: /a", ["/a"], []),
        ("User-agent: *\nAllow: /\nDisallow: /*.gif$", ["/a.gifs", "/a.gif?x"], ["/a.gif", "/b/a.gif"]),
        ("User-agent: *\nDisallow: /a$", ["/ab"], ["/a"]),
        ("User-agent: *\nDisallow: /*/x/*/y", ["/x/y", "/a/x/y"], ["/a/x/b/y", "/a/x//yz"]),
        ("User-agent: *\nDisallow: *private", ["/a"], ["/a/private", "/private"]),
        ("User-agent: *\nDisallow: /*?print=", ["/a"], ["/a?print=1"]),
        ("User-agent: *\nDisallow: /caf\u00e9", ["/cafe"], ["/caf%C3%A9", "/caf%c3%a9", "/caf\u00e9"]),
        ("User-agent: *\nDisallow: /%7Ejoe%2Fx", ["/~joe/x"], ["/~joe%2fx", "/%7ejoe%2Fx"]),
        ("user-AGENT : * # all\r\nDISALLOW :/a # b\r\n", ["/b"], ["/a"]),
        ("\ufeffUser-agent: *\rDisallow: /a", ["/b"], ["/a"]),
        ("Disallow: /a\nSitemap: x\nnonsense\n:\nUser-agent\n", ["/a"], []),
        ("User-agent: *\nCrawl-delay: 5\nUser-agent: x\nDisallow: /a", ["/b"], ["/a"]),
        ("User-agent: *\nDisallow: a", ["/a"], []),
    ],
)
def test_rules(text: str, allowed: list[str], forbidden: list[str]) -> None:
    for path in allowed:
        assert allows(text, path), path
    for path in forbidden:
        assert not allows(text, path), path


def test_closed() -> None:
    assert not CLOSED.allows(HOST + "/a")


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("User-agent: *\nCrawl-delay: 7.5", 7.5),
        ("User-agent: *\nCrawl-delay: 7\nUser-agent: onrecord\nCrawl-delay: 2", 2),
        ("User-agent: *\nCrawl-delay: 7\nUser-agent: onrecord\nDisallow: /a", None),
        *((f"User-agent: *\nCrawl-delay: {text}", None) for text in ("", "x", "-1", "nan", "inf", "1e99")),
    ],
)
def test_delays(text: str, delay: float | None) -> None:
    assert parse(text.encode()).delay == delay


def test_only_so_much_of_it_is_read() -> None:
    text = b"User-agent: *\n" + b"# x\n" * (MAX_BYTES // 4) + b"Disallow: /"
    assert parse(text).allows(HOST + "/a")


@pytest.mark.parametrize("rule", ["/" + "*a" * 1000 + "$", "/" + "*" * 5000 + "b", "/" + "a" * 100_000])
def test_rules_that_cost_time(rule: str) -> None:
    text, begun = f"User-agent: *\nDisallow: {rule}\n" * 4, time.process_time()
    for _ in range(20):
        assert parse(text.encode()).allows(HOST + "/" + "a" * 1900)
    assert time.process_time() - begun < 4


@given(st.binary(max_size=200), st.text(max_size=30))
def test_any_bytes_are_rules_or_none(data: bytes, path: str) -> None:
    assert isinstance(parse(b"User-agent: *\nDisallow: /" + data).allows(HOST + "/" + path.replace("[", "")), bool)


@given(st.lists(st.sampled_from(["a", "b", "*", "/", "$", "?"]), max_size=8), st.text("ab/?", max_size=10))
def test_stars_and_dollars_mean_what_they_mean_in_a_regular_expression(parts: list[str], rest: str) -> None:
    import re

    pattern, path = "/" + "".join(parts), "/" + rest
    ends = pattern.endswith("$")
    plain = "".join(".*" if c == "*" else re.escape(c) for c in (pattern[:-1] if ends else pattern))
    means = re.match(
        plain + ("$" if ends else ""), path.removesuffix("?") if path.endswith("?") and path.count("?") == 1 else path
    )
    assert allows(f"User-agent: *\nDisallow: {pattern}", path) is (means is None)
