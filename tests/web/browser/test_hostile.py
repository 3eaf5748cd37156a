"""Reports that mean harm do none, and reports without measure can be read."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from onrecord.record import Record
from tests.web.browser.conftest import DESK, PHONE, picture
from tests.web.browser.hostile import backwards, hostile, many_rows, marked_up, one_line
from tests.web.browser.serving import serving
from tests.web.browser.watching import Open, overflow

LISTS = ("/", "/reports", "/incidents", "/disputes", "/actors", "/tolls?words=killed", "/map", "/search?words=killed")
SLOWEST = 10.0
"""Seconds until a page of a report without measure is there: two would do where nothing else runs."""
MOST = 30_000
"""Elements of a page."""


@pytest.fixture(scope="module")
def hostile_room(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A reading room of reports that mean harm."""
    with serving(hostile(tmp_path_factory.mktemp("hostile") / "hostile.ledger")) as address:
        yield address


def rows(record: Record) -> Iterator[str]:
    """Addresses of a report and of its rows."""
    yield f"/report/{record.document.id}"
    yield from (f"/row/{row.id}" for row in (*record.statements, *record.events, *record.figures, *record.actors))
    yield from (f"/toll/{row.id}" for row in record.figures)


def test_what_a_report_says_is_words_and_nothing_else(open_page: Open, hostile_room: str) -> None:
    page = open_page("/", at=hostile_room)
    for address in (*LISTS, *rows(marked_up()), *rows(backwards())):
        page.set_viewport_size(DESK)
        answered = page.goto(address)
        assert answered is not None and answered.status == 200, address
        assert page.evaluate("window.pwned") is None
        assert page.locator("main img, main script, main svg[onload], main [onerror], a[href^=javascript]").count() == 0
        assert overflow(page) is None, address
        page.set_viewport_size(PHONE)
        assert overflow(page) is None, address
        picture(page)


@pytest.mark.parametrize(("make", "row"), [(one_line, 0), (many_rows, 7777)])
def test_a_report_without_measure_is_read_in_parts(
    open_page: Open, hostile_room: str, make: Callable[[], Record], row: int
) -> None:
    record = make()
    address, said = f"/report/{record.document.id}", record.statements[row]
    page = open_page("/reports", at=hostile_room)
    for part in (address, f"{address}?row={said.id}#at"):
        begun = time.monotonic()
        page.goto(part)
        assert time.monotonic() - begun < SLOWEST
        assert page.evaluate("document.querySelectorAll('*').length") < MOST
        assert overflow(page) is None
    at = page.locator("#at")
    assert at.inner_text() in record.document.text
    assert said.id in (at.get_attribute("data-rows") or "").split()
    page.wait_for_function(_IN_VIEW)
    assert page.get_by_role("link", name="The part before").is_visible()


_IN_VIEW = """() => {
  const box = document.getElementById('at').getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}"""
