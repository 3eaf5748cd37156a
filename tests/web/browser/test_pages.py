"""Every page, at a desk and on a phone: nothing is complained of, nobody else asked, and everybody can read it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.web.browser.conftest import DESK, PHONE, picture
from tests.web.browser.ledgers import Affair
from tests.web.browser.watching import Watch, overflow, violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

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
MAIN = ("front", "row-in-report", "statement", "incident", "toll", "between", "disputes", "search")
"""Those that are looked at in every way."""


@pytest.fixture(scope="module", params=["desk", "phone", "dark"])
def look(request: pytest.FixtureRequest, browser: Browser, room: str) -> Iterator[tuple[str, BrowserContext, Watch]]:
    """A browser that looks at pages in one way, and keeps what it has loaded."""
    viewport, scheme = PHONE if request.param == "phone" else DESK, "dark" if request.param == "dark" else "light"
    context = browser.new_context(base_url=room, viewport=viewport, color_scheme=scheme)
    yield request.param, context, Watch(context, room)
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole(look: tuple[str, BrowserContext, Watch], affair_ledger: Affair, name: str) -> None:
    way, context, watch = look
    if way == "dark" and name not in MAIN:
        return
    page = context.new_page()
    address = PAGES[name].format(**{n: getattr(affair_ledger, n) for n in ("report", "statement", "event", "figure", "incident", "actor")})
    answered = page.goto(address)
    assert answered is not None
    assert answered.status == {"missing": 404, "no-page": 404, "refused": 400}.get(name, 200)
    picture(page)
    assert overflow(page) is None
    if way == "phone" or name in MAIN:
        assert violations(page) == []
    page.close()
    assert watch.faults == []
