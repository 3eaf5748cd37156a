"""Feeds of every kind, in every state of repair."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import NotAFeed
from onrecord.watch.feeds import Entry, parse
from onrecord.watch.feeds.feed import MOST_ENTRIES
from tests.watch.site import rss

AT = "https://news.example/feeds/all.xml"
RSS_1 = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/">
<title>News</title></channel><item rdf:about="https://news.example/a"><title>A</title><link>https://news.example/a</link>
<dc:date>2016-06-30T07:34:00+02:00</dc:date></item></rdf:RDF>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title>News</title>
<entry><title>A</title><id>urn:1</id><link rel="self" href="x"/><link rel="alternate" type="text/html" href="a"/>
<updated>2016-06-30T05:34:00Z</updated></entry></feed>"""
RSS_0 = """<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
 "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>News</title>
<item><title>A</title><link>https://news.example/a</link></item></channel></rss>"""
RSS_2 = """<rss version="2.0"><channel><title>News</title><item><title>A</title><guid isPermaLink="true">
https://news.example/a</guid><pubDate>Thu, 30 Jun 2016 05:34:00 GMT</pubDate></item></channel></rss>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [
{"id": 7, "url": "/a", "title": "A", "date_published": "2016-06-30T05:34:00Z"}]}"""


@pytest.mark.parametrize(
    ("text", "kind", "published"),
    [
        (RSS_1, "RSS 1.0", "2016-06-30T05:34:00Z"),
        (ATOM, "Atom 1.0", "2016-06-30T05:34:00Z"),
        (RSS_0, "RSS 0.91", None),
        (RSS_2, "RSS 2.0", "2016-06-30T05:34:00Z"),
        (JSON, "JSON Feed 1.1", "2016-06-30T05:34:00Z"),
        (JSON.replace("1.1", "1").replace('"url"', '"external_url"'), "JSON Feed 1", "2016-06-30T05:34:00Z"),
    ],
    ids=["rss1", "atom", "rss091", "rss2", "json", "json1"],
)
def test_kinds(text: str, kind: str, published: str | None) -> None:
    feed = parse(text.encode(), address=AT)
    assert (feed.kind, feed.title, feed.without) == (kind, "News", 0)
    (entry,) = feed.entries
    assert (entry.address, entry.title, entry.published) == ("https://news.example/a", "A", published)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("a", "https://news.example/feeds/a"),
        ("/a?b=1&amp;c=2", "https://news.example/a?b=1&c=2"),
        ("//other.example/a", "https://other.example/a"),
        ("\n https://news.example/a \n", "https://news.example/a"),
        ("../a", "https://news.example/a"),
    ],
)
def test_links_are_made_absolute(link: str, address: str) -> None:
    assert [entry.address for entry in parse(rss([link]), address=AT).entries] == [address]


def test_entries_without_a_page_are_counted() -> None:
    feed = parse(
        rss(["javascript:alert(1)", "file:///a", "data:text/html,x", "", "mailto:a@b.example", "a", "a"]), address=AT
    )
    assert (len(feed.entries), feed.without) == (1, 5)
    many = parse(rss(f"/{n}" for n in range(MOST_ENTRIES + 7)), address=AT)
    assert (len(many.entries), many.left_out) == (MOST_ENTRIES, 7)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252", "utf-8-sig"])
@pytest.mark.parametrize("charset", [None, "declared"])
def test_encodings(encoding: str, charset: str | None) -> None:
    named = "utf-8" if encoding == "utf-8-sig" else encoding
    text = f'<?xml version="1.0" encoding="{named}"?>' + rss(["a"], title="Zoë").decode().partition("?>")[2]
    assert parse(text.encode(encoding), address=AT, charset=named if charset else None).title == "Zoë"


def test_a_feed_of_broken_xml_is_read_as_far_as_it_can_be() -> None:
    broken = b'<rss version="2.0"><channel><title>A & B</title><item><link>/a</link><b></item><item><link>/b</link>'
    assert [entry.address for entry in parse(broken, address=AT).entries] == [
        "https://news.example/a",
        "https://news.example/b",
    ]


BOMB = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "laughs": f'<!DOCTYPE rss [<!ENTITY l0 "lol">{BOMB}]>',
    "spaced": '<!DOCTYPE rss [<!ENTITY l0 "lol">' + BOMB.replace("<!ENTITY ", "<!ENTITY\n  ") + "]>",
    "long": f'<!DOCTYPE rss [<!ENTITY l9 "{"x" * 100_000}">]>',
    "parameter": '<!DOCTYPE rss [<!ENTITY % a "b"><!ENTITY % l9 "%a;%a;">]>',
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str, encoding: str) -> None:
    text = BOMBS[name] + f'<rss version="2.0"><channel><title>{"&l9;" * 1000}</title></channel></rss>'
    head = '<?xml version="1.0" encoding="utf-16"?>' if encoding == "utf-16" else ""
    with pytest.raises(NotAFeed, match="XML bombs"):
        parse((head + text).encode(encoding), address=AT)


def test_entities_from_elsewhere_are_not_fetched(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("looked up"))
    text = (
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b SYSTEM "http://news.example/x">]>'
        '<rss version="2.0"><channel><title>x&a;&b;</title><item><link>/a</link></item></channel></rss>'
    )
    feed = parse(text.encode(), address=AT)
    with open("/etc/hostname", encoding="utf-8") as file:
        assert file.read().strip() not in (feed.title or "")
    assert len(feed.entries) == 1


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "neither RSS, Atom nor JSON Feed"),
        (b"\0\1\2", "neither RSS"),
        (b"<html><head></head><body>x</body></html>", "look on it for the address of its feed"),
        (
            b'<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">',
            "names https://news.example/rss\\?a=1&b=2 as its feed",
        ),
        (b'<?xml version="1.0"?><opml version="2.0"><body/></opml>', "save it and name the file"),
        (b"{", "JSON that cannot be read"),
        (b"[" * 100_000, "neither"),
        (b'{"a":' * 100_000, "JSON that cannot be read"),
        (b'{"version": 1, "items": []}', "no JSON Feed"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": {}}', "no JSON Feed"),
        (b"%PDF-1.4", "neither"),
    ],
)
def test_what_is_no_feed(body: bytes, reason: str) -> None:
    with pytest.raises(NotAFeed, match=reason):
        parse(body, address=AT)


def test_odd_items_of_a_json_feed() -> None:
    text = (
        '{"version": "https://jsonfeed.org/version/1", "items": [1, null, {}, {"url": 7}, {"url": "/a", "title": [1]}]}'
    )
    feed = parse(text.encode(), address=AT)
    assert (feed.entries, feed.without) == ((Entry(address="https://news.example/a"),), 4)


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b'<rss version="2.0"><channel>', b'<feed xmlns="http://www.w3.org/2005/Atom">', b"{"]),
)
def test_any_bytes_are_a_feed_or_none(data: bytes, head: bytes) -> None:
    try:
        feed = parse(head + data, address=AT)
    except NotAFeed as error:
        assert str(error).startswith(AT)
    else:
        assert all(entry.address.startswith(("http://", "https://")) for entry in feed.entries)
