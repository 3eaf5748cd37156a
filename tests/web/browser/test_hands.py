"""By keyboard, by touch and by pointer."""

from __future__ import annotations

from pathlib import Path

from onrecord.ledger import Ledger
from onrecord.ledger.coding.judging import standing
from tests.web.browser.conftest import PHONE
from tests.web.browser.ledgers import Affair
from tests.web.browser.watching import Open

FOCUS = """() => {
  const e = document.activeElement, look = getComputedStyle(e);
  return [e.className || e.name || e.textContent.trim(), e.matches(':focus-visible') && look.outlineStyle !== 'none'];
}"""
ON = "[...document.querySelectorAll('.on')].map(e => e.tagName)"


def test_a_queue_is_judged_with_keys(open_page: Open, own_room: tuple[str, Path]) -> None:
    address, path = own_room
    page = open_page("/judge?kind=statements", at=address)
    page.get_by_label("Your name").fill("Kim")
    page.keyboard.press("Enter")
    ids = []
    for key in "crs":
        row = page.locator("form.judging")
        ids.append((row.get_attribute("action") or "").rpartition("/")[2])
        with page.expect_navigation():
            page.keyboard.press(key)
    last = page.locator("form.judging").get_attribute("action") or ""
    assert len({*ids, last.rpartition("/")[2]}) == 4
    page.get_by_label("Because").type("crs")
    assert page.get_by_label("Because").input_value() == "crs"
    with Ledger.open(path, write=False) as ledger:
        words = [[w.verdict.value for w in standing(ledger.store, id).words if w.judge == "Kim"] for id in ids]
    assert words == [["confirm"], ["reject"], []]


def test_tab_leads_to_the_text_first_and_then_through_the_page(open_page: Open) -> None:
    page = open_page("/")
    seen = []
    for _ in range(20):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUS))
    assert seen[:5] == [[n, True] for n in ("skip", "Onrecord", "words", "Search", "Front page")]
    assert all(visible for _, visible in seen), seen
    page.reload()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_a_pointer_joins_words_and_their_note(open_page: Open, affair_ledger: Affair) -> None:
    page = open_page(f"/report/{affair_ledger.report}")
    page.locator(".note").first.hover()
    assert {*page.evaluate(ON)} >= {"LI", "A"}
    words = page.locator("a.content").first
    words.hover()
    assert words.evaluate("e => e.classList.contains('on')") and "LI" in page.evaluate(ON)
    page.locator("h2").first.hover()
    assert page.evaluate(ON) == []
    words.click()
    page.wait_for_url("**/row/statement-*")


def test_a_first_tap_joins_and_a_second_follows(open_page: Open, affair_ledger: Affair) -> None:
    page = open_page(f"/report/{affair_ledger.report}", viewport=PHONE, has_touch=True, is_mobile=True)
    here = page.url
    words = page.locator("a.content").first
    words.tap()
    assert page.url == here
    assert words.evaluate("e => e.classList.contains('on')") and "LI" in page.evaluate(ON)
    words.tap()
    page.wait_for_url("**/row/statement-*")
