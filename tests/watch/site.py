"""A small press on this machine: pages and feeds over a server that does what a test says, and a clock that is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from pathlib import Path
from typing import Any

from onrecord.fetching import Limits
from onrecord.ledger import Ledger
from onrecord.watch import Settings, Surroundings, Watch
from onrecord.watch.feeds import parse
from onrecord.watch.told import Pass, Told
from tests.fetching.serving import HERE, Pieces, Server, answer
from tests.stand_in import make

BEGIN = 1_790_000_000.0
"""2026-09-21T14:13:20Z."""
WORDS = (
    "The harbour of the town was closed on Tuesday after the storm, and ships waited outside for the second day. "
    "Nobody could say when it would be opened again, and the mayor asked everybody to stay at home for the night."
)


class Clock:
    """Time that passes only while somebody sleeps, and remembers how long that was."""

    def __init__(self, now: float = BEGIN) -> None:
        self.time = now
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


def page(name: str, said: str = "The harbour is closed", *, lang: str = "en", words: str = WORDS) -> str:
    """A page of news with one statement in it."""
    return (
        f'<!doctype html><html lang="{lang}"><head><title>{name}</title>'
        '<meta property="article:published_time" content="2026-09-20T10:00:00Z"></head><body><nav>Home</nav>'
        f'<article><h1>{name}</h1><p>{words}</p><p>"{said} in {name}," Ann said.</p><p>{words[::1]}</p></article>'
        "<footer>About us</footer></body></html>"
    )


def rss(links: Iterable[str], *, head: str = "", title: str = "The Example") -> bytes:
    """A feed with a link for each entry."""
    items = "".join(f"<item><title>{n}</title><link>{link}</link></item>" for n, link in enumerate(links))
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{head}{items}</channel></rss>'.encode()
    )


def feed_answer(body: bytes, *headers: str, kind: str = "application/rss+xml") -> list[bytes]:
    return answer(body, *headers, kind=kind)


class Press:
    """A server with pages; `requests` as in `news.example/a`."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def url(self, path: str, host: str = "news.example") -> str:
        return self.server.url(path, host)

    def page(self, path: str, name: str | None = None, **about: Any) -> str:
        return self.server.gives(path, answer(page(name or path.strip("/"), **about).encode()))

    def feed(self, path: str, links: Iterable[str], *headers: str, **about: Any) -> str:
        return self.server.gives(path, feed_answer(rss(links, **about), *headers))

    def gives(self, path: str, pieces: Pieces) -> str:
        return self.server.gives(path, pieces)

    def turns(self, path: str, *answers: Pieces) -> str:
        """One answer after the other, the last for ever."""
        left = list(answers)
        self.server.answers[path] = lambda: left.pop(0) if len(left) > 1 else left[0]
        return self.url(path)

    @property
    def asked(self) -> list[str]:
        """What was asked for, without the robots.txt."""
        return [each for each in self.everything if not each.endswith("/robots.txt")]

    @property
    def everything(self) -> list[str]:
        return [
            text.partition("Host: ")[2].partition(":")[0] + text.split(" ")[1] for text in list(self.server.requests)
        ]


@dataclass
class Desk:
    """A ledger and a folder, and watches over them one after the other."""

    folder: Path
    press: Press
    clock: Clock = field(default_factory=Clock)
    told: list[Told] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)
    around: dict[str, Any] = field(default_factory=dict)
    make: Callable[[int | None], Any] | None = make

    @property
    def keep(self) -> Path:
        return self.folder / "kept"

    def watch(self, ledger: Ledger, *feeds: str) -> Watch:
        """A watch over this press. Any name is this machine, and this machine is public."""
        settings = replace(
            Settings(keep=self.keep, limits=Limits(total_seconds=2, operation_seconds=1)), **self.settings
        )
        around = Surroundings(
            now=self.clock.now,
            sleep=self.clock.sleep,
            resolve=lambda host: [HERE],
            ports=[self.press.server.port],
            allowed=lambda address: address == HERE,
            parse=parse,
        )
        around = replace(around, **self.around)
        return Watch(ledger, feeds, settings, tell=self.told.append, around=around, make_reader=self.make)

    def once(self, *feeds: str) -> Pass:
        """One pass of a watch that is opened for it."""
        with self.open() as ledger, self.watch(ledger, *feeds) as watch:
            return watch.once()

    def open(self) -> Ledger:
        return Ledger.open(self.folder / "a.ledger", create=True)

    def digest(self) -> str:
        with self.open() as ledger:
            assert list(ledger.verify()) == []
            return ledger.digest()

    def titles(self) -> list[str]:
        """Titles of the reports in the ledger."""
        with self.open() as ledger:
            return sorted(str(record.document.title) for record in ledger.records())

    def kinds(self) -> list[str]:
        return [type(each).__name__ for each in self.told]


def http_date(seconds: float) -> str:
    return formatdate(seconds, usegmt=True)
