"""Without scripts everything can be read, judged and added."""

from __future__ import annotations

import re
from pathlib import Path

from onrecord.ledger import Ledger
from onrecord.ledger.coding.judging import standing
from tests.web.browser.ledgers import Affair
from tests.web.browser.test_pages import PAGES, STATUS
from tests.web.browser.watching import Open

TEXT = 'Rain in Sochi\n\n"It rains again," Ann said.'


def test_every_page_can_be_read_without_scripts(open_page: Open, affair_ledger: Affair) -> None:
    page = open_page("/", java_script_enabled=False)
    for name, template in PAGES.items():
        answered = page.goto(affair_ledger.address(template), wait_until="domcontentloaded")
        assert answered is not None and answered.status == STATUS.get(name, 200)
        # The front page has its heading for those alone who listen.
        assert page.locator("main h1").inner_text().strip(), name
        assert page.locator("main").inner_text().strip(), name


def test_links_lead_from_a_dispute_to_its_words_without_scripts(open_page: Open) -> None:
    page = open_page("/disputes", java_script_enabled=False)
    page.locator(".camp cite a").first.click()
    page.wait_for_url("**/report/*")
    at = page.locator("#at")
    assert at.inner_text() and at.evaluate("e => e.classList.contains('here')")
    at.click()
    page.wait_for_url("**/row/*")


def test_a_row_is_judged_without_scripts(open_page: Open, own_room: tuple[str, Path], affair_ledger: Affair) -> None:
    address, path = own_room
    page = open_page(f"/row/{affair_ledger.figure}", at=address, java_script_enabled=False)
    page.get_by_label("Your name").fill("Zoë <i>")
    page.get_by_label("Because").fill("so it stands")
    page.get_by_role("button", name="Confirm").click()
    page.wait_for_url(f"**/row/{affair_ledger.figure}")
    assert "Zoë <i> confirms it because so it stands" in page.locator("main").inner_text()
    with Ledger.open(path, write=False) as ledger:
        (word,) = standing(ledger.store, affair_ledger.figure).words
    assert (word.judge, word.verdict.value) == ("Zoë <i>", "confirm")


def test_a_text_is_added_without_scripts(open_page: Open, own_room: tuple[str, Path]) -> None:
    page = open_page("/add", at=own_room[0], java_script_enabled=False)
    page.get_by_label(re.compile("as you copied it")).fill(TEXT)
    page.get_by_role("button", name="Read it").click()
    page.wait_for_url("**/adding/*")
    for _ in range(60):
        if not (again := page.get_by_role("link", name="Look again")).count():
            break
        page.wait_for_timeout(200)
        again.click()
    assert page.get_by_role("status").inner_text() == "Done: 1 report in the ledger."
    page.get_by_role("link", name="Rain in Sochi").click()
    assert page.locator("h1").inner_text() == "Rain in Sochi"
    assert page.locator(".note b").inner_text() == "Ann"
