"""What a watch tells on standard error: what could not be had or read, each on its line, and what each pass came to."""

from __future__ import annotations

import sys
import time
from typing import Final

from onrecord.cli.exits import Exit
from onrecord.errors import OnrecordError
from onrecord.exports.wording import printable
from onrecord.watch.moments import iso
from onrecord.watch.rows import Became
from onrecord.watch.told import FeedFailed, FeedRead, PageFailed, PageLeft, PageRead, Pass, TakenUp, Told

_ORDER: Final = (
    (Became.READ, "read"),
    (Became.KNOWN, "known by another address"),
    (Became.NO_ARTICLE, "no report"),
    (Became.OTHER_LANGUAGE, "in another language"),
    (Became.REFUSED, "not to be fetched"),
    (Became.FAILED, "failed"),
)


class WatchProgress:
    """Draws one line anew on a terminal; errors and summaries are lines of their own everywhere."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._live = not quiet and sys.stderr.isatty()
        self._drawn = False
        self._pages = 0
        self.unreadable = 0
        """Lists of feeds that could not be read."""

    def __call__(self, told: Told) -> None:
        """Tells one thing that happened."""
        if isinstance(told, FeedFailed | PageFailed):
            again = f"; it is asked again after {iso(told.until)}" if told.until is not None else ""
            where = "" if str(told.error).startswith(told.address) else f"{told.address}: "
            self._line(f"{where}{told.error}{again}")
        elif isinstance(told, TakenUp):
            self._news(f"{_of(told.pages, 'page')} taken up that a run before had kept")
        elif isinstance(told, FeedRead):
            if told.moved:
                self._line(f"{told.address}: it has moved for good to {told.moved}; change your list")
            if told.without:
                self._news(f"{told.address}: {_of(told.without, 'entry', 'entries')} without a page to fetch")
            if told.left_out:
                self._news(f"{told.address}: {_of(told.left_out, 'entry', 'entries')} too many, left out")
        elif isinstance(told, PageRead | PageLeft):
            self._pages += 1
            if isinstance(told, PageLeft) and told.became is Became.REFUSED:
                self._news(f"{told.address}: {told.said}")
            self._draw()

    def failed(self, error: OnrecordError) -> None:
        """A list of feeds could not be read."""
        self.unreadable += 1
        self._line(str(error))

    def passed(self, done: Pass, due: float) -> None:
        """What a pass came to, and when the next one is due."""
        if not done.asked:
            self._news(f"nothing is due before {iso(due)}")
            return
        came = [f"{done.pages[became]} {words}" for became, words in _ORDER if done.pages[became]]
        resting = f", {done.resting} not due" if done.resting else ""
        self._news(
            f"{_of(done.feeds, 'feed')} asked{resting}, {_of(done.new, 'new page')}; {', '.join(came) or 'none read'};"
            f" next at {iso(due)}"
        )

    def exit(self, done: Pass) -> Exit:
        """The exit code of one pass."""
        if not done.whole:
            return Exit.STOPPED
        if not done.failures and not self.unreadable:
            return Exit.ALL_READ
        return Exit.SOME_FAILED if done.feeds or done.pages[Became.READ] else Exit.NOTHING_READ

    def _news(self, words: str) -> None:
        if not self._quiet:
            self._line(words)

    def _line(self, words: str) -> None:
        self._wipe()
        print(f"onrecord: {printable(words)}", file=sys.stderr, flush=True)

    def _draw(self) -> None:
        if self._live:
            self._drawn = True
            sys.stderr.write(f"\r\x1b[K{_of(self._pages, 'page')} by {time.strftime('%H:%M:%S')} ")
            sys.stderr.flush()

    def _wipe(self) -> None:
        if self._drawn:
            self._drawn = False
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _of(count: int, one: str, many: str | None = None) -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
