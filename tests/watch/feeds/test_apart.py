"""Feeds that lead the parser into work without end."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.errors import NotAFeed
from onrecord.watch.feeds.apart import FeedParser
from tests.watch.site import rss


@pytest.fixture(scope="module")
def parser() -> Iterator[FeedParser]:
    parser = FeedParser(seconds=3)
    yield parser
    parser.close()


def test_a_feed_without_end_is_left_and_the_next_is_read(parser: FeedParser) -> None:
    endless = rss(["/a"]).replace(b"<item>", b"<item><description><![CDATA[" + b"<!--" * 500_000 + b"]]></description>")
    assert len(parser(rss(["/a"]), address="https://a.example/").entries) == 1
    begun = time.monotonic()
    with pytest.raises(NotAFeed, match="takes too long"):
        parser(endless, address="https://a.example/")
    assert time.monotonic() - begun < 6
    assert len(parser(rss(["/a", "/b"]), address="https://a.example/").entries) == 2


def test_what_is_no_feed_is_told_as_ever(parser: FeedParser) -> None:
    with pytest.raises(NotAFeed, match="neither RSS, Atom nor JSON Feed"):
        parser(b"", address="https://a.example/")


def test_a_script_that_would_begin_itself_anew(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from onrecord.watch.feeds.apart import FeedParser\nFeedParser()(b'', address='https://a.example/')\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60)
    assert "UsageError: the process that takes feeds apart does not start; a script must" in done.stderr
