"""What an archive's file holds and in which order: articles, what is around them, and records that are no pages."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bench.pages.http import message
from bench.pages.rendering import AROUND, Rendered, related, render
from bench.pages.sites import Site
from bench.pages.stories import Story, foreign, languages, short
from bench.pages.warc import COMMON_CRAWL_NEWS, Writing

_HTTP = "application/http; msgtype={}"
NEWS = {
    "foreign": 60,
    "copy": 6,
    "home": 6,
    "listing": 10,
    "tag": 5,
    "topic": 2,
    "author": 2,
    "search": 2,
    "live_index": 1,
    "gallery": 4,
    "video": 5,
    "stub": 4,
    "error": 5,
    "legal": 3,
    "product": 1,
    "login": 1,
    "redirect": 8,
    "robots": 4,
    "image": 6,
    "json": 3,
    "feed": 3,
    "pdf": 1,
    "revisit": 4,
    "truncated": 1,
}
"""How many of each stand beside 100 English articles, about as in a crawl of news sites by their feeds."""
_BINARY = {"image": ("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF\0"), "pdf": ("application/pdf", b"%PDF-1.4\n")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record and its line in the key."""

    data: bytes
    record: str
    kind: str = "-"
    status: str = "-"
    url: str = "-"
    language: str = "-"
    source: str = "-"


@dataclass(slots=True, kw_only=True)
class Mixing:
    """Draws the records of one file."""

    draw: random.Random
    writing: Writing
    sites: tuple[Site, ...]
    stories: tuple[Story, ...]
    articles: Iterator[Story]
    _last: Rendered | None = field(default=None)

    def opening(self) -> Entry:
        """The record at the head of a file."""
        block = b"software: bench.archive_pages\r\nformat: WARC File Format\r\ndescription: made pages of news\r\n"
        return Entry(data=self._record("warcinfo", block, "application/warc-fields"), record="warcinfo")

    def entries(self, kind: str) -> Iterator[Entry]:
        """The records that one thing of `kind` makes: its response, and what its archive writes beside that."""
        if kind == "revisit":
            yield self._revisit()
        elif kind in AROUND or kind in ("article", "copy", "foreign", "truncated"):
            yield from self._beside(self._page(kind))
        else:
            yield self._other(kind)

    def _page(self, kind: str) -> Entry:
        language = "en"
        if kind == "foreign" or (kind in AROUND and self.draw.random() < 0.25):
            language = self.draw.choice(languages())
        story = self._story(kind, language)
        site = self.draw.choice([site for site in self.sites if site.language == language])
        shown = "article" if kind in ("foreign", "truncated") else kind
        page = render(shown, story, related(story, self.stories, self.draw), site, self.draw)
        status = self.draw.choice((404, 404, 500, 200)) if kind == "error" else 200
        if kind in ("article", "foreign"):
            self._last = page
        undone = self.writing.habits == COMMON_CRAWL_NEWS
        block, entity = message(
            page.body,
            draw=self.draw,
            content_type=page.content_type,
            status=status,
            coding=site.coding,
            chunked=site.chunked,
            undone=undone,
        )
        more = {}
        if kind == "truncated":
            cut = len(block) - len(entity) // self.draw.choice((2, 3, 4))
            entity, block = entity[: cut - len(block)], block[:cut]
            more = {"WARC-Truncated": self.draw.choice(("length", "time"))}
        return Entry(
            data=self._record("response", block, _HTTP.format("response"), page.url, entity, "text/html", more),
            record="response",
            kind="truncated" if kind == "truncated" else shown,
            status=str(status),
            url=page.url,
            language=page.language,
            source=page.source if kind in ("article", "foreign", "copy", "truncated") else "-",
        )

    def _story(self, kind: str, language: str) -> Story:
        if language != "en":
            return foreign(language, f"20{self.draw.choice((19, 20))}-0{self.draw.randrange(1, 9)}-11", self.draw)
        if kind == "article":
            story = next(self.articles)
            return short(story) if self.draw.random() < 0.1 else story
        return self.draw.choice(self.stories)

    def _beside(self, response: Entry) -> Iterator[Entry]:
        """Heritrix and Browsertrix write the request too, Heritrix also what it knew of the fetch."""
        yield response
        habits, url = self.writing.habits, response.url
        if habits.seconds_fraction or not habits.block_digest:
            request = f"GET / HTTP/1.1\r\nHost: {url.split('/')[2]}\r\nUser-Agent: bench\r\nAccept: text/html\r\n\r\n"
            data = self._record("request", request.encode(), _HTTP.format("request"), url)
            yield replace(response, data=data, record="request", kind="-", status="-", language="-", source="-")
        if not habits.block_digest and habits.payload_digest:
            block = f"fetchTimeMs: {self.draw.randrange(40, 900)}\r\ncharsetForLinkExtraction: UTF-8\r\n".encode()
            data = self._record("metadata", block, "application/warc-fields", url)
            yield replace(response, data=data, record="metadata", kind="-", status="-", language="-", source="-")

    def _revisit(self) -> Entry:
        url = self._last.url if self._last else f"https://{self.sites[0].host}/"
        more = {
            "WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
            "WARC-Refers-To-Target-URI": url,
            "WARC-Refers-To-Date": "2020-01-04T09:00:00Z",
        }
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: nginx\r\n\r\n"
        entity = self._last.body if self._last else b""
        data = self._record("revisit", block, _HTTP.format("response"), url, entity, "text/html", more)
        return Entry(data=data, record="revisit", url=url)

    def _other(self, kind: str) -> Entry:
        site, number = self.draw.choice(self.sites), self.draw.randrange(10**7)
        url, status, more = f"https://{site.host}/{kind}/{number}", 200, {}
        content_type, body = "text/plain", b"User-agent: *\nDisallow: /search\nSitemap: /sitemap.xml\n"
        if kind == "redirect":
            url, status = f"http://{site.host}/{number}", self.draw.choice((301, 302))
            content_type, body = "text/html", b""
            more = {"Location": f"https://{site.host}/{number}"}
        elif kind == "robots":
            url = f"https://{site.host}/robots.txt"
        elif kind in _BINARY:
            content_type, magic = _BINARY[kind]
            body = magic + self.draw.randbytes(self.draw.randrange(2_000, 60_000))
        elif kind == "json":
            content_type, found = "application/json", [self.draw.choice(self.stories) for _ in range(10)]
            body = json.dumps([{"title": story.title, "teaser": story.teaser} for story in found]).encode()
        elif kind == "feed":
            content_type, body = "application/rss+xml; charset=utf-8", _feed(site, self.stories, self.draw)
        block, entity = message(body, draw=self.draw, content_type=content_type, status=status, more=more)
        identified = content_type.split(";")[0]
        data = self._record("response", block, _HTTP.format("response"), url, entity, identified)
        return Entry(data=data, record="response", kind=kind, status=str(status), url=url)

    def _record(
        self,
        kind: str,
        block: bytes,
        content_type: str,
        uri: str | None = None,
        payload: bytes | None = None,
        identified: str | None = None,
        more: dict[str, str] | None = None,
    ) -> bytes:
        day, hour, minute = self.draw.randrange(1, 29), self.draw.randrange(24), self.draw.randrange(60)
        return self.writing.record(
            kind,
            block,
            date=f"2020-01-{day:02d}T{hour:02d}:{minute:02d}:07",
            content_type=content_type,
            uri=uri,
            payload=payload,
            identified=identified,
            more=more,
        )


def _feed(site: Site, stories: tuple[Story, ...], draw: random.Random) -> bytes:
    from html import escape

    items = "".join(
        f"<item><title>{escape(story.title)}</title><link>https://{site.host}/{draw.randrange(10**8)}</link>"
        f"<description>{escape(story.teaser)}</description></item>"
        for story in draw.sample(stories, min(20, len(stories)))
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()
