"""Fetching one page and keeping it, or putting down why it is not kept."""

from __future__ import annotations

from typing import Final

from onrecord.errors import FetchRefused, NotFetched, OnrecordError
from onrecord.fetching import Answer, content_of, shown
from onrecord.watch.keeping import Keeping
from onrecord.watch.moments import backed_off
from onrecord.watch.rows import Became, PageState
from onrecord.watch.settings import Settings, Surroundings
from onrecord.watch.state import State
from onrecord.watch.told import PageFailed, PageLeft
from onrecord.watch.visiting import Arrived, Later, Visitor
from onrecord.watch.warc import ENTRY, FEED

_TYPES: Final = ("text/html", "application/xhtml+xml", "text/plain", "application/octet-stream")
_HEADERS: Final = {"Accept": "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"}
_GONE: Final = (404, 410, 451)
_RETRY: Final = 600.0
"""Seconds after which a page that did not come is asked for again; each failure doubles them."""


class PageFetcher:
    """Fetches pages, one at a time. What becomes of each is in the state before it is returned."""

    def __init__(
        self, settings: Settings, around: Surroundings, state: State, visitor: Visitor, keeping: Keeping
    ) -> None:
        self._settings = settings
        self._around = around
        self._state = state
        self._visitor = visitor
        self._keeping = keeping

    def fetch(self, page: PageState) -> PageState | PageLeft | PageFailed | None:
        """The page as it is kept now, or why it is not; None where it was not asked for, its host being left alone."""
        try:
            answer = self._answer(page.address)
        except Arrived as arrived:
            return self._left(page, Became.KNOWN, f"it is the page at {shown(arrived.address)}")
        except FetchRefused as error:
            return self._left(page, Became.REFUSED, error.reason)
        except NotFetched as error:
            return self._failed(page, error)
        except Later as later:
            return self._put_off(page, later)
        return self._kept(page, answer)

    def _answer(self, address: str) -> Answer:
        """The answer with the page. Raises NotFetched where there is none and never will be, and as `visit` does."""
        answer = self._visitor.visit(
            address, headers=_HEADERS, types=_TYPES, there=lambda target: self._state.reached(target, but=address)
        ).answer
        refused = NotFetched(shown(address), f"its server answers {answer.status}")
        if answer.status in _GONE:
            raise refused
        if answer.status != 200:
            raise Later(refused, self._around.now(), tried=True)
        try:
            content_of(answer, max_bytes=self._settings.limits.max_bytes)
        except NotFetched as error:
            raise Later(error, self._around.now(), tried=True) from None
        return answer

    def _kept(self, page: PageState, answer: Answer) -> PageState:
        about = {
            **({ENTRY: page.address} if answer.url != page.address else {}),
            **({FEED: page.feed} if page.feed else {}),
        }
        now = self._around.now()
        place = self._keeping.keep(answer, now=now, about=about)
        self._state.keep(page.address, target=answer.url, file=place.file, offset=place.offset, end=place.end, now=now)
        kept = self._state.page(page.address)
        assert kept is not None
        return kept

    def _left(self, page: PageState, became: Became, said: str) -> PageLeft:
        self._state.became(page.address, became, said=said)
        return PageLeft(address=page.address, became=became, said=said)

    def _failed(self, page: PageState, error: OnrecordError) -> PageFailed:
        self._state.became(page.address, Became.FAILED, said=str(error))
        return PageFailed(address=page.address, error=error, until=None)

    def _put_off(self, page: PageState, later: Later) -> PageFailed | None:
        """Lets a page wait for the next try, until it has been tried often enough."""
        tries = page.tries + int(later.tried)
        if tries >= self._settings.tries:
            return self._failed(page, later.error)
        until = max(later.until, self._around.now() + backed_off(_RETRY, tries)) if later.tried else later.until
        self._state.put_off(page.address, next=until, said=str(later.error), tried=later.tried)
        return PageFailed(address=page.address, error=later.error, until=until) if later.tried else None
