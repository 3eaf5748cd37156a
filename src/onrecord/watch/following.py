"""Following feeds: asks those that are due, fetches what they name, keeps it, and reads it into the ledger.

A page's way: fetched; written into a WARC file, on the disk; `kept` in the state; read back from the file; in the
ledger; `read` in the state. A watch that is killed anywhere on it is taken up there by the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from types import TracebackType
from typing import Final

from onrecord.engines import local, take_in
from onrecord.engines.local import DocumentReader, ReaderMaker
from onrecord.errors import OnrecordError, OutputError, SourceError
from onrecord.fetching import needing_extra
from onrecord.ledger import Ledger
from onrecord.record import Document
from onrecord.watch.asking_feeds import FeedAsker
from onrecord.watch.feeds.apart import FeedParser
from onrecord.watch.fetching_pages import PageFetcher
from onrecord.watch.keeping import Keeping
from onrecord.watch.moments import is_due
from onrecord.watch.pace import Pace
from onrecord.watch.reading import document_at
from onrecord.watch.requesting import agent
from onrecord.watch.rows import Became, PageState
from onrecord.watch.settings import Settings, Surroundings
from onrecord.watch.state import State
from onrecord.watch.told import PageFailed, PageLeft, PageRead, Pass, TakenUp, Told
from onrecord.watch.turns import Turns
from onrecord.watch.visiting import Visitor

_IDLE: Final = 60.0
"""Seconds between two looks at what is due, at least."""


class Watch:
    """A watch over feeds, on one ledger and one folder. Use it as a context manager, or close it.

    `tell` is called with everything that happens. Raises Busy where another watch has the folder.
    """

    def __init__(
        self,
        ledger: Ledger,
        feeds: Sequence[str],
        settings: Settings,
        *,
        tell: Callable[[Told], object] = lambda told: None,
        around: Surroundings | None = None,
        make_reader: ReaderMaker | None = None,
    ) -> None:
        self._ledger = ledger
        self._feeds = tuple(feeds)
        self._settings = settings
        self._around = around or Surroundings()
        self._tell = tell
        self._make_reader = make_reader or local.model_reader
        self._reader: DocumentReader | None = None
        with needing_extra("feeds are followed by feedparser and httpx2"):
            import_module("feedparser")
            import_module("httpx2")
        try:
            settings.keep.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"{settings.keep}: no folder can be made there ({error.strerror})") from error
        self._reading: PageState | None = None
        self._state = State(settings.keep)
        self._pace = Pace(self._state, settings.pace)
        self._visitor = Visitor(settings, self._around, self._state, self._pace)
        self._turns = Turns(self._around, self._pace, self._visitor)
        self._parser = FeedParser()
        self._asker = FeedAsker(self._state, self._visitor, settings.every, self._around.parse or self._parser)
        keeping = Keeping(
            settings.keep,
            rotate=settings.rotate,
            largest=settings.limits.max_bytes,
            contact=settings.contact,
            agent=agent(settings.contact),
        )
        self._fetcher = PageFetcher(settings, self._around, self._state, self._visitor, keeping)
        try:
            found = keeping.found(self._state, self._around.now())
        except BaseException:
            self._state.close()
            raise
        if found:
            tell(TakenUp(pages=found))

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets another watch have the folder."""
        self._parser.close()
        self._state.close()

    def once(self) -> Pass:
        """One pass: every feed that is due is asked, and every page that is due is fetched and read."""
        done = Pass()
        try:
            self._ask_feeds(done)
        finally:
            self._parser.close()
        take_in(
            self._ledger,
            self._documents(done),
            lambda outcome: self._taken(outcome, done),
            make_reader=self._one_reader,
        )
        done.whole = not self._around.ended()
        return done

    def forever(self, passed: Callable[[Pass], object] = lambda done: None) -> None:
        """Pass after pass, with a sleep until something is due, until it is told to end.

        `passed` is called after each that asked for anything.
        """
        while not self._around.ended():
            done = self.once()
            if done.asked:
                passed(done)
            wait = self.due() - self._around.now()
            if not self._around.ended():
                self._around.sleep(max(wait, _IDLE))

    def _one_reader(self, threads: int | None) -> DocumentReader:
        """The reader, made once: its model is large, and a pass may come every minute."""
        if self._reader is None:
            self._reader = self._make_reader(threads)
        return self._reader

    def due(self) -> float:
        """When something is due, in seconds since 1970."""
        feeds = [self._state.feed(address) for address in self._feeds]
        times = [feed.next for feed in feeds if not feed.gone]
        page = self._state.due()
        return min([*times, *([page] if page is not None else [])], default=self._around.now() + self._settings.every)

    def _ask_feeds(self, done: Pass) -> None:
        now = self._around.now()
        feeds = [self._state.feed(address) for address in self._feeds]
        due = [feed for feed in feeds if not feed.gone and is_due(feed.next, now)]
        done.resting = len(feeds) - len(due)
        for feed in self._turns.of(due, lambda feed: feed.moved or feed.address):
            self._happened(self._asker.ask(feed.address, self._around.now()), done)

    def _documents(self, done: Pass) -> Iterator[Document | SourceError]:
        """Documents of kept pages: first those that a watch before has left, then those that are fetched now."""
        for page in self._state.kept():
            if self._around.ended():
                return
            yield from self._document(page, done)
        waiting = self._state.waiting(self._around.now(), self._settings.most)
        for page in self._turns.of(waiting, lambda page: page.address):
            fetched = self._fetcher.fetch(page)
            if isinstance(fetched, PageState):
                yield from self._document(fetched, done)
            elif fetched is not None:
                self._happened(fetched, done)

    def _document(self, page: PageState, done: Pass) -> Iterator[Document | SourceError]:
        """The document of a kept page, or the error that it is; nothing where it is no report."""
        assert page.file is not None and page.offset is not None and page.until is not None
        found: Document | SourceError | tuple[Became, str]
        try:
            found = document_at(self._settings.keep / page.file, page.offset, page.until, force=self._settings.force)
        except SourceError as error:
            found = error
        if isinstance(found, tuple):
            became, said = found
            self._state.became(page.address, became, said=said)
            self._happened(PageLeft(address=page.address, became=became, said=said), done)
        else:
            self._reading = page
            yield found

    def _taken(self, outcome: Document | OnrecordError, done: Pass) -> None:
        """What the ledger made of a document."""
        page, self._reading = self._reading, None
        assert page is not None  # one process reads, so that one document is under way at a time
        if isinstance(outcome, Document):
            self._state.became(page.address, Became.READ, document=outcome.id)
            self._happened(PageRead(address=page.address, document=outcome), done)
        else:
            self._state.became(page.address, Became.FAILED, said=str(outcome))
            self._happened(PageFailed(address=page.address, error=outcome, until=None), done)

    def _happened(self, told: Told, done: Pass) -> None:
        done.took(told)
        self._tell(told)
