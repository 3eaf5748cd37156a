"""Every page, at a desk and on a phone: nothing is complained of, nobody else asked, and everybody can read it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.web.browser.conftest import DESK, PHONE, picture
from tests.web.browser.ledgers import Affair
from tests.web.browser.watching import Watch, overflow, violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAGES = {
    "front": "/",
    "reports": "/reports",
    "report": "/report/{report}",
    "row-in-report": "/report/{report}?row={statement}",
    "statement": "/row/{statement}",
    "event": "/row/{event}",
    "figure": "/row/{figure}",
    "incidents": "/incidents",
    "incident": "/incident/{incident}",
    "tolls": "/tolls",
    "tolls-asked": "/tolls?words=civilians",
    "toll": "/toll/{figure}",
    "actors": "/actors",
    "actor": "/actor/{actor}",
    "between-nobody": "/between",
    "between": "/between?one=Russia&other=Turkey",
    "disputes": "/disputes",
    "map": "/map",
    "search-nothing": "/search",
    "search": "/search?words=market",
    "search-narrow": "/search?kind=figure&country=Syria&disputed=1",
    "add": "/add",
    "judge": "/judge",
    "export": "/export",
    "sign-in": "/sign-in",
    "missing": "/row/statement-none",
    "no-page": "/no/such/page",
    "refused": "/search?since=soon",
}
"""Every kind of page, and each in the states that look otherwise."""
MAIN = ("front", "row-in-report", "incident", "toll", "disputes")
"""Those that axe looks at in every way."""
STATUS = {"missing": 404, "no-page": 404, "refused": 400}


@pytest.fixture(scope="module")
def watched(browser: Browser, room: str) -> Iterator[tuple[Page, Watch]]:
    """A page that goes from address to address, as a reader does."""
    context = browser.new_context(base_url=room)
    watch = Watch(context, room)
    yield context.new_page(), watch
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_at_a_desk_on_a_phone_and_in_the_dark(
    watched: tuple[Page, Watch], affair_ledger: Affair, name: str
) -> None:
    page, watch = watched
    page.set_viewport_size(DESK)
    page.emulate_media(color_scheme="light")
    answered = page.goto(affair_ledger.address(PAGES[name]))
    assert answered is not None and answered.status == STATUS.get(name, 200)
    assert overflow(page) is None
    picture(page)
    if name in MAIN:
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, "color-contrast") == []
        picture(page, "dark")
        page.emulate_media(color_scheme="light")
    page.set_viewport_size(PHONE)
    assert overflow(page) is None
    picture(page)
    assert violations(page) == []
    assert watch.faults() == []
