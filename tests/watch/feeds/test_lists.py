"""Lists of feeds."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import NotAFeed, NotFound, SourceError
from onrecord.watch.feeds import feeds_of

OPML = """<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Europe"><outline type="rss" text="a" xmlUrl="https://a.example/rss"/>
<outline text="North"><outline text="b" xmlURL=" https://b.example/rss "/></outline></outline>
<outline text="c" xmlUrl="file:///etc/passwd"/><outline text="d" htmlUrl="https://d.example/"/>
<outline text="a again" xmlUrl="https://a.example/rss"/></body></opml>"""


def test_addresses_and_files(tmp_path: Path) -> None:
    (tmp_path / "mine.opml").write_text(OPML)
    found = list(feeds_of(["HTTPS://z.example/rss", str(tmp_path / "mine.opml"), "https://b.example/rss"]))
    assert found == ["HTTPS://z.example/rss", "https://a.example/rss", "https://b.example/rss"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no XML at line 1"),
        ("<opml", "no XML at line 1"),
        ("<html></html>", "outermost element is not opml"),
        ("<opml><body/></opml>", "no outline has an xmlUrl"),
        ('<!DOCTYPE opml [<!ENTITY a "b">]><opml><outline xmlUrl="https://&a;.example/"/></opml>', "XML bombs"),
        ('<?xml version="1.0" encoding="x-none"?><opml/>', "no list of feeds"),
    ],
)
def test_what_is_no_list(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "a.opml").write_text(text)
    (error,) = feeds_of([str(tmp_path / "a.opml")])
    assert isinstance(error, NotAFeed) and reason in str(error)


def test_deep_and_long_lists(tmp_path: Path) -> None:
    deep = "<outline>" * 50_000 + '<outline xmlUrl="https://a.example/"/>' + "</outline>" * 50_000
    (tmp_path / "a.opml").write_text(f"<opml><body>{deep}</body></opml>")
    assert list(feeds_of([str(tmp_path / "a.opml")])) == ["https://a.example/"]
    long = "".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(10_010))
    (tmp_path / "a.opml").write_text(f"<opml><body>{long}</body></opml>")
    assert len(list(feeds_of([str(tmp_path / "a.opml")]))) == 10_000


@pytest.mark.parametrize(
    "name", ["none.opml", "ftp://a.example/rss", "javascript:alert(1)", "news.example/rss", "a\0b", ""]
)
def test_what_is_neither(name: str) -> None:
    (error,) = feeds_of([name])
    assert isinstance(error, SourceError)
    assert isinstance(error, NotFound) or name == ""
