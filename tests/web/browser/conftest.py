"""One browser and one reading room for all these tests; each page is watched for what must not happen in it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.web.browser.ledgers import Affair, affair
from tests.web.browser.serving import serving
from tests.web.browser.watching import Open, Watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
SCREENSHOTS = "ONRECORD_SCREENSHOTS"
"""Names the folder for pictures of the pages that tests open; without it, none are made."""


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, driven by Playwright."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        pytest.skip("no Chromium: install Debian's package `chromium` (apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api", reason="no Playwright: install requirements/dev.txt")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=found, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield launched
        launched.close()


@pytest.fixture(scope="package")
def affair_ledger(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Affair:
    """A ledger that these tests only read."""
    return affair(tmp_path_factory.mktemp("browser") / "affair.ledger")


@pytest.fixture(scope="package")
def room(affair_ledger: Affair) -> Iterator[str]:
    """The address of its reading room."""
    with serving(affair_ledger.path) as address:
        yield address


@pytest.fixture
def own_room(affair_ledger: Affair, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address and the ledger of a reading room that a test may change."""
    copy = Path(shutil.copy(affair_ledger.path, tmp_path / "own.ledger"))
    with serving(copy) as address:
        yield address, copy


@pytest.fixture
def open_page(browser: Browser, room: str) -> Iterator[Open]:
    """Opens an address in a page of its own; at the end nothing may have happened that must not."""
    made: list[tuple[Any, Watch]] = []

    def opened(path: str, *, at: str = room, **options: Any) -> Page:
        context = browser.new_context(base_url=at, **{"viewport": DESK, **options})
        context.set_default_timeout(20_000)
        made.append((context, Watch(context, at)))
        page = context.new_page()
        page.goto(path)
        return page

    yield opened
    for context, watch in made:
        for page in context.pages:
            picture(page)
        context.close()
        assert watch.faults() == []


def picture(page: Page, look: str = "") -> None:
    """Keeps a picture of a page where somebody asks for it."""
    if folder := os.environ.get(SCREENSHOTS):
        test = os.environ["PYTEST_CURRENT_TEST"].rpartition("::test_")[2].partition(" (")[0]
        width = (page.viewport_size or DESK)["width"]
        name = re.sub(r"[^\w.-]+", "-", f"{test[-24:]}-{urlsplit(page.url).path[1:25]}-{width}{look}")
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)
