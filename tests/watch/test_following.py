"""Following feeds on a press that behaves, and on one that does not: what is fetched, kept, read and told."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from ipaddress import ip_address
from pathlib import Path

import pytest

from onrecord.errors import Busy, FetchRefused, NotAFeed, NotFetched
from onrecord.fetching import Limits, is_public
from onrecord.sources import read_documents
from onrecord.watch.rows import Became
from onrecord.watch.told import FeedFailed, FeedRead, PageFailed, PageLeft, PageRead
from tests.fetching.serving import CHUNKED, HERE, answer, drip, redirect
from tests.watch.site import BEGIN, Desk, Press, feed_answer, http_date, page, rss

HOUR = 3600.0


def test_pages_of_a_feed_are_in_the_ledger_and_in_the_folder(desk: Desk, press: Press) -> None:
    pages = [press.page("/a"), press.page("/b")]
    done = desk.once(press.feed("/rss", pages))
    assert (done.feeds, done.new, done.failures, done.pages) == (1, 2, [], Counter({Became.READ: 2}))
    assert desk.titles() == ["a", "b"]
    assert press.asked == ["news.example/rss", "news.example/a", "news.example/b"]
    assert [type(t) for t in desk.told] == [FeedRead, PageRead, PageRead]


def test_what_is_read_now_is_what_is_read_from_the_folder_later(desk: Desk, press: Press) -> None:
    body = page("Zoë").encode("iso-8859-1")
    pages = [
        press.page("/a"),
        press.gives("/b", answer(gzip.compress(page("b").encode()), "Content-Encoding: gzip")),
        press.gives("/c", answer(body, kind="text/html; charset=iso-8859-1")),
        press.gives("/d", [CHUNKED + b"%x\r\n%b\r\n0\r\n\r\n" % (len(page("d")), page("d").encode())]),
        press.gives("/e", redirect("/f")),
    ]
    press.page("/f")
    desk.once(press.feed("/rss", pages))
    live = {told.document.path: told.document for told in desk.told if isinstance(told, PageRead)}
    (file,) = desk.keep.glob("*.warc.gz")
    later = list(read_documents([file]))
    assert len(later) == 5 and all(document == live[document.path] for document in later)  # type: ignore[union-attr]
    assert [document.url for document in later] == [press.url(f"/{name}") for name in "abcdf"]  # type: ignore[union-attr]
    assert "Zoë" in {document.title for document in later}  # type: ignore[union-attr]
    assert {document.retrieved for document in later} <= {f"2026-09-21T14:13:{s}Z" for s in range(20, 60)}  # type: ignore[union-attr]
    assert all(str(document.path).startswith(f"{file}:") for document in later)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("header", "meta", "really"),
    [
        ("iso-8859-1", None, "iso-8859-1"),
        (None, "iso-8859-1", "iso-8859-1"),
        ("utf-8", "iso-8859-1", "iso-8859-1"),
        ("iso-8859-1", "utf-8", "utf-8"),
        ("x-none", "windows-1252", "windows-1252"),
        (None, None, "utf-8"),
    ],
)
def test_charsets_that_are_right_and_wrong(
    desk: Desk, press: Press, header: str | None, meta: str | None, really: str
) -> None:
    text = page("Zoë").replace("<title>", f'<meta charset="{meta}"><title>' if meta else "<title>")
    kind = "text/html" + (f"; charset={header}" if header else "")
    desk.once(press.feed("/rss", [press.gives("/a", answer(text.encode(really), kind=kind))]))
    assert desk.titles() == ["Zoë"]


def test_a_page_is_fetched_once(desk: Desk, press: Press) -> None:
    a, b = press.page("/a"), press.page("/b")
    one, two = press.feed("/1", [a, a + "#part", b]), press.feed("/2", [b, "/a"])
    desk.once(one, two)
    desk.clock.time += 2 * HOUR
    desk.once(one, two)
    assert Counter(press.asked) == {f"news.example{p}": n for p, n in (("/1", 2), ("/2", 2), ("/a", 1), ("/b", 1))}
    assert desk.titles() == ["a", "b"]


def test_ways_to_the_same_page(desk: Desk, press: Press) -> None:
    there = press.page("/there")
    short = [press.gives("/s1", redirect(there)), press.gives("/s2", redirect("/s3", "301 Moved")), there]
    press.gives("/s3", redirect(there))
    done = desk.once(press.feed("/rss", short))
    assert done.pages == {Became.READ: 1, Became.KNOWN: 2} and press.asked.count("news.example/there") == 1
    with desk.open() as ledger:
        (record,) = ledger.records()
    assert record.document.url == there


def test_a_feed_that_has_not_changed(desk: Desk, press: Press) -> None:
    body = rss([press.page("/a")])
    feed = press.turns(
        "/rss",
        feed_answer(body, 'ETag: "x\u00e9"', "Last-Modified: Mon, 21 Sep 2026 10:00:00 GMT"),
        answer(status="304 Not Modified", kind=None),
    )
    desk.once(feed)
    assert "If-None-Match" not in press.server.requests[1]
    desk.clock.time += HOUR
    for _ in range(2):
        done = desk.once(feed)
        assert (done.feeds, done.new) == (1, 0) and desk.told[-1] == FeedRead(address=feed, title="The Example")
        asked = press.server.requests[-1]
        assert 'If-None-Match: "x\u00e9"' in asked and "If-Modified-Since: Mon, 21 Sep 2026 10:00:00 GMT" in asked
        desk.clock.time += HOUR


@pytest.mark.parametrize(
    ("headers", "head", "minutes"),
    [
        ([], "", 15),
        ([], "<ttl>60</ttl>", 60),
        ([], "<ttl>5</ttl>", 15),
        ([], "<ttl>99999999</ttl>", 1440),
        (["Cache-Control: public, max-age=7200"], "", 120),
        (["Cache-Control: no-store, max-age=0"], "", 15),
        ([], '<s:updatePeriod xmlns:s="http://purl.org/rss/1.0/modules/syndication/">hourly</s:updatePeriod>', 60),
    ],
)
def test_when_a_feed_is_asked_again(desk: Desk, press: Press, headers: list[str], head: str, minutes: int) -> None:
    feed = press.gives("/rss", feed_answer(rss([], head=head), *headers))
    desk.once(feed)
    asked = desk.clock.time
    desk.clock.time = asked + minutes * 60 - 1
    assert desk.once(feed).resting == 1
    desk.clock.time = asked + minutes * 60 + 1
    assert desk.once(feed).feeds == 1


def test_a_feed_that_is_gone_for_good_is_never_asked_again(desk: Desk, press: Press) -> None:
    feed = press.gives("/rss", answer(status="410 Gone"))
    done = desk.once(feed)
    assert "gone for good" in str(done.failures[0])
    desk.clock.time += 1000 * HOUR
    assert desk.once(feed).resting == 1 and len(press.asked) == 1


def test_a_feed_that_has_moved_for_good(desk: Desk, press: Press) -> None:
    new = press.feed("/new", [press.page("/a")])
    old = press.gives("/old", redirect("/new", "301 Moved"))
    desk.once(old)
    assert desk.told[0] == FeedRead(address=old, title="The Example", new=1, moved=new)
    desk.clock.time += HOUR
    desk.once(old)
    assert press.asked == ["news.example/old", "news.example/new", "news.example/a", "news.example/new"]


def test_a_feed_that_has_moved_to_nowhere_is_found_where_it_was(desk: Desk, press: Press) -> None:
    press.turns("/new", feed_answer(rss([])), answer(status="404 Not Found"))
    old = press.turns("/old", redirect("/new", "301 Moved"), feed_answer(rss([])))
    came = []
    for _ in range(5):
        came.append(desk.once(old).feeds)
        desk.clock.time += 24 * HOUR
    assert came == [1, 0, 0, 0, 1]
    assert [each.removeprefix("news.example") for each in press.asked] == [
        "/old",
        "/new",
        "/new",
        "/new",
        "/new",
        "/old",
    ]


def test_a_feed_that_is_elsewhere_for_now(desk: Desk, press: Press) -> None:
    press.feed("/new", [])
    old = press.turns("/old", redirect("/mid", "301 Moved"))
    press.gives("/mid", redirect("/new", "302 Found"))
    for _ in range(2):
        desk.once(old)
        desk.clock.time += HOUR
    assert press.asked == ["news.example/old", "news.example/mid", "news.example/new"] * 2


def test_links_that_are_no_pages(desk: Desk, press: Press) -> None:
    bad = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://a.example/",
        "http://me:word@a.example/",
    ]
    bad += ["http://[", "http://a.example:22/", "", "mailto:a@b.example", "http://999.1.1.1/", f"http://a/{'x' * 3000}"]
    done = desk.once(press.feed("/rss", [*bad, press.page("/a")]))
    (read,) = [told for told in desk.told if isinstance(told, FeedRead)]
    assert (read.new, read.without, done.pages[Became.READ]) == (1, len(bad), 1)
    assert press.asked == ["news.example/rss", "news.example/a"]


def test_what_is_no_report(desk: Desk, press: Press) -> None:
    german = "Der Hafen der Stadt wurde am Dienstag nach dem Sturm geschlossen, und die Schiffe warteten draußen. "
    feed = press.feed(
        "/rss",
        [
            press.page("/german", lang="de", words=german * 3),
            press.gives("/empty", answer(b"<html><body></body></html>")),
            press.gives("/picture", answer(b"GIF89a", kind="image/gif")),
            press.gives("/none", answer(status="404 Not Found")),
            press.gives("/binary", answer(b"<html>\0\1\2\3" + bytes(2000))),
        ],
    )
    done = desk.once(feed)
    assert done.pages == {Became.OTHER_LANGUAGE: 1, Became.NO_ARTICLE: 1, Became.REFUSED: 1, Became.FAILED: 2}
    assert desk.titles() == []
    desk.clock.time += 1000 * HOUR
    desk.once(feed)
    assert len(press.asked) == 7  # none of them is asked again


def test_what_a_robots_txt_forbids(desk: Desk, press: Press) -> None:
    press.gives("/robots.txt", answer(b"User-agent: *\nDisallow: /in/\nAllow: /in/out", kind="text/plain"))
    feed = press.feed("/rss", [press.page("/a"), press.page("/in/b"), press.page("/in/out")])
    done = desk.once(feed)
    assert done.pages == {Became.READ: 2, Became.REFUSED: 1}
    assert press.everything.count("news.example/robots.txt") == 1 and "news.example/in/b" not in press.asked
    (left,) = [told for told in desk.told if isinstance(told, PageLeft)]
    assert left.said == "its host's robots.txt asks programs not to fetch it"


def test_a_feed_that_a_robots_txt_forbids(desk: Desk, press: Press) -> None:
    press.gives("/robots.txt", answer(b"User-agent: Onrecord\nDisallow: /", kind="text/plain"))
    done = desk.once(press.feed("/rss", []))
    assert isinstance(done.failures[0], FetchRefused) and press.asked == []


def test_a_robots_txt_that_does_not_come_closes_its_host_for_now(desk: Desk, press: Press) -> None:
    press.turns("/robots.txt", answer(status="500 Oops"), answer(b"", kind="text/plain"))
    feed = press.feed("/rss", [press.page("/a")])
    done = desk.once(feed)
    assert "robots.txt cannot be had" in str(done.failures[0]) and press.asked == []
    desk.clock.time += 301
    assert desk.once(feed).pages == {Became.READ: 1}


def test_the_robots_txt_of_where_a_page_redirects_to(desk: Desk, press: Press) -> None:
    press.server.answers["other.example/robots.txt"] = lambda: answer(b"User-agent: *\nDisallow: /", kind="text/plain")
    press.page("/there")
    feed = press.feed("/rss", [press.gives("/a", redirect(press.url("/there", "other.example")))])
    assert desk.once(feed).pages == {Became.REFUSED: 1}
    assert press.everything[-1] == "other.example/robots.txt"


@pytest.mark.parametrize(
    "place", ["http://10.0.0.1/", "http://169.254.169.254/latest", "file:///etc/passwd", "http://a.example:1/"]
)
def test_a_redirect_to_where_nothing_may_be_fetched(desk: Desk, press: Press, place: str) -> None:
    desk.around["resolve"] = lambda host: [HERE if host.endswith(".example") else ip_address(host)]
    desk.around["ports"] = [press.server.port, 80]
    done = desk.once(press.feed("/rss", [press.gives("/a", redirect(place)), press.page("/b")]))
    assert done.pages == {Became.REFUSED: 1, Became.READ: 1}


def test_a_host_is_left_alone_between_two_requests(desk: Desk, press: Press) -> None:
    pages = [press.page(f"/{n}") for n in range(4)]
    desk.once(press.feed("/rss", pages))
    assert desk.clock.slept == [5.0] * 5  # robots.txt, the feed, four pages


def test_one_hosts_pause_is_anothers_time(desk: Desk, press: Press) -> None:
    names = [f"/{n}" for n in range(3)]
    for name in names:
        press.page(name)
    feed = press.feed("/rss", [press.url(name, host) for host in ("a.example", "b.example") for name in names])
    desk.once(feed)
    assert press.asked[1:] == [f"{host}{name}" for name in names for host in ("a.example", "b.example")]
    assert sum(desk.clock.slept) <= 5 * 5


def test_many_feeds_of_many_hosts_take_no_longer_than_one(desk: Desk, press: Press) -> None:
    press.feed("/rss", [])
    desk.once(*(press.url("/rss", f"{name}.example") for name in "abcdefgh"))
    assert press.everything[:8] == [f"{name}.example/robots.txt" for name in "abcdefgh"] and len(press.asked) == 8
    assert desk.clock.slept == [5.0]


def test_a_crawl_delay(desk: Desk, press: Press) -> None:
    press.gives("/robots.txt", answer(b"User-agent: *\nCrawl-delay: 20", kind="text/plain"))
    desk.once(press.feed("/rss", [press.page("/a"), press.page("/b")]))
    assert desk.clock.slept == [5.0, 20.0, 20.0]


def test_a_long_crawl_delay_is_kept_and_the_end_is_heard_in_it(desk: Desk, press: Press) -> None:
    press.gives("/robots.txt", answer(b"User-agent: *\nCrawl-delay: 200", kind="text/plain"))
    feed = press.feed("/rss", [press.page(f"/{n}") for n in range(6)])
    desk.around["ended"] = lambda: desk.clock.time > BEGIN + 500
    done = desk.once(feed)
    assert not done.whole and done.pages == {Became.READ: 2}
    assert press.asked == ["news.example/rss", "news.example/0", "news.example/1"]
    assert desk.clock.slept == [5.0, 200.0, 200.0, 200.0]
    desk.around.clear()
    assert desk.once(feed).pages == {Became.READ: 4}


@pytest.mark.parametrize("address", ["http://[bad/feed", "http://[::1/f", "http://a]b/"])
def test_what_is_no_address_leaves_the_other_feeds_alone(desk: Desk, press: Press, address: str) -> None:
    done = desk.once(address, press.feed("/rss", [press.page("/a")]))
    assert done.pages == {Became.READ: 1}
    (failure,) = done.failures
    assert isinstance(failure, FetchRefused)


@pytest.mark.parametrize("dated", [False, True])
@pytest.mark.parametrize("status", ["429 Too Many", "503 Busy"])
def test_a_server_that_asks_to_be_left_alone(desk: Desk, press: Press, status: str, dated: bool) -> None:
    after = http_date(BEGIN + 2000) if dated else "2000"
    a = press.turns("/a", answer(b"", f"Retry-After: {after}", status=status), answer(page("a").encode()))
    feed = press.feed("/rss", [a, press.page("/b")])
    done = desk.once(feed)
    assert isinstance(done.failures[0], NotFetched) and press.asked == ["news.example/rss", "news.example/a"]
    desk.clock.time = BEGIN + 1900
    assert desk.once(feed).feeds == 0 and len(press.asked) == 2
    desk.clock.time = BEGIN + 2100
    assert desk.once(feed).pages == {Became.READ: 2}


def test_a_page_that_does_not_come_is_given_up_in_the_end(desk: Desk, press: Press) -> None:
    feed = press.feed("/rss", [press.gives("/a", answer(status="500 Oops"))])
    waits = []
    for _ in range(5):
        desk.once(feed)
        told = desk.told[-1]
        assert isinstance(told, PageFailed) and told.until is not None
        waits.append(told.until - desk.clock.time)
        desk.clock.time = told.until + 1
    assert waits == [600, 1200, 2400, 4800, 9600]
    done = desk.once(feed)
    assert done.pages == {Became.FAILED: 1} and press.asked.count("news.example/a") == 6
    desk.clock.time += 1000 * HOUR
    desk.once(feed)
    assert press.asked.count("news.example/a") == 6


@pytest.mark.parametrize(
    "pieces",
    [
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nhalf"],
        [CHUNKED + b"5\r\nhal"],
        [b"SSH-2.0-OpenSSH_9\r\n"],
        answer(gzip.compress(b"<html>")[:-9], "Content-Encoding: gzip"),
        answer(b"x", "Content-Encoding: br"),
        [],
        [5.0],
        list(drip(CHUNKED, b"1\r\nx\r\n")),
    ],
    ids=["short", "chunk", "ssh", "gzip", "br", "nothing", "silent", "drip"],
)
def test_a_page_that_does_not_come_whole_is_asked_again(desk: Desk, press: Press, pieces: list[bytes | float]) -> None:
    desk.settings["limits"] = Limits(total_seconds=0.4, operation_seconds=0.2)
    feed = press.feed("/rss", [press.turns("/a", pieces, answer(page("a").encode()))])
    done = desk.once(feed)
    assert [type(e) for e in done.failures] == [NotFetched] and not done.pages
    desk.clock.time += HOUR
    assert desk.once(feed).pages == {Became.READ: 1}
    assert desk.titles() == ["a"]


def test_pages_that_are_too_much(desk: Desk, press: Press) -> None:
    desk.settings["limits"] = Limits(max_bytes=100_000)
    endless = [CHUNKED, *[b"1000\r\n" + b"x" * 4096 + b"\r\n"] * 100]
    bomb = answer(gzip.compress(bytes(10_000_000)), "Content-Encoding: gzip")
    circle = press.gives("/circle", redirect("/circle"))
    feed = press.feed("/rss", [press.gives("/endless", endless), press.gives("/bomb", bomb), circle, press.page("/a")])
    done = desk.once(feed)
    assert done.pages == {Became.REFUSED: 3, Became.READ: 1} and press.asked.count("news.example/circle") == 6


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!doctype html><html><head><title>x</title></head></html>", "web page, and no feed"),
        (b"", "no feed"),
        (b"nothing", "no feed"),
        (b'{"a": 1}', "no JSON Feed"),
        (
            b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss version="2.0"><channel>&c;</channel></rss>',
            "XML bombs",
        ),
    ],
)
def test_what_is_no_feed(desk: Desk, press: Press, body: bytes, reason: str) -> None:
    feed = press.gives("/rss", feed_answer(body, kind="text/html"))
    done = desk.once(feed)
    assert isinstance(done.failures[0], NotAFeed) and reason in str(done.failures[0])
    told = desk.told[-1]
    assert isinstance(told, FeedFailed) and told.until == desk.clock.time + 900
    desk.clock.time += 901
    desk.once(feed)
    told = desk.told[-1]
    assert isinstance(told, FeedFailed) and told.until == desk.clock.time + 1800


def test_so_many_of_a_feed_in_one_pass(desk: Desk, press: Press) -> None:
    desk.settings["most"] = 2
    feed = press.feed("/rss", [press.page(f"/{n}") for n in range(5)])
    assert [desk.once(feed).pages[Became.READ] for _ in range(4)] == [2, 2, 1, 0]


def test_a_clock_that_went_wrong_and_was_set_right(desk: Desk, press: Press) -> None:
    feed = press.feed(
        "/rss", [press.page("/a"), press.turns("/b", answer(status="503 Busy"), answer(page("b").encode()))]
    )
    desk.clock.time += 1e9
    assert len(desk.once(feed).failures) == 1
    desk.clock.time = BEGIN
    done = desk.once(feed)
    assert (done.feeds, done.pages) == (1, {Became.READ: 1}) and desk.titles() == ["a", "b"]


def test_two_watches_on_one_folder(desk: Desk, press: Press) -> None:
    with desk.open() as ledger, desk.watch(ledger), pytest.raises(Busy, match="another watch keeps its pages there"):
        desk.watch(ledger)
    desk.once(press.feed("/rss", []))


def test_what_the_reader_cannot_read(desk: Desk, press: Press) -> None:
    feed = press.feed("/rss", [press.page("/a", said="FAIL"), press.page("/b", said="BUG"), press.page("/c")])
    done = desk.once(feed)
    assert done.pages == {Became.FAILED: 2, Became.READ: 1}
    with desk.open() as ledger:
        noted = ledger.store.rows("select path, error from inputs where error is not null order by path")
    assert len(noted) == 2 and all(re.search(r"pages-.*\.warc\.gz:\d+$", path) for path, _ in noted)


def test_for_ever_until_it_shall_end(desk: Desk, press: Press) -> None:
    feed = press.feed("/rss", [press.page("/a")])
    passes = []
    desk.around["ended"] = lambda: len(passes) == 3
    with desk.open() as ledger, desk.watch(ledger, feed) as watch:
        watch.forever(passes.append)
    assert [done.feeds for done in passes] == [1, 1, 1] and press.asked.count("news.example/rss") == 3
    assert desk.clock.time - BEGIN >= 1800


def test_it_ends_between_two_pages(desk: Desk, press: Press) -> None:
    feed = press.feed("/rss", [press.page(f"/{n}") for n in range(4)])
    desk.around["ended"] = lambda: desk.kinds().count("PageRead") >= 2
    done = desk.once(feed)
    assert not done.whole and done.pages == {Became.READ: 2} and len(desk.titles()) == 2
    desk.around.clear()
    assert desk.once(feed).pages == {Became.READ: 2}


def test_what_servers_are_told(desk: Desk, press: Press) -> None:
    desk.settings["contact"] = "https://desk.example/about"
    desk.once(press.feed("/rss", [press.page("/a")]))
    for request in press.server.requests:
        assert re.search(r"^User-Agent: Onrecord/\S+ \(feed reader; \+https://desk\.example/about\)\r$", request, re.M)
    (file,) = desk.keep.glob("*.warc.gz")
    head = gzip.decompress(Path(file).read_bytes())[:800]
    assert b"operator: https://desk.example/about\r\n" in head and b"robots: obey\r\n" in head


def test_nothing_private_is_fetched_by_default(desk: Desk, press: Press) -> None:
    desk.around["allowed"] = is_public
    done = desk.once(press.feed("/rss", []))
    assert isinstance(done.failures[0], FetchRefused) and "not on the public internet" in str(done.failures[0])
    assert press.everything == []
