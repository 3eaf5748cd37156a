"""Reports are added in a browser, which shows how far that is."""

from __future__ import annotations

from pathlib import Path

from onrecord.ledger import Ledger
from onrecord.ledger.coding.judging import standing
from tests.web.browser.hostile import BACKWARDS, IMAGE, SCRIPT
from tests.web.browser.ledgers import Affair
from tests.web.browser.watching import Open, violations

READ = "Read them"
MANY = 60


def report(number: int) -> dict[str, object]:
    """A file that holds one report with one statement."""
    text = f'News of day {number}\n\n"Gate {number} is shut," Ann said.'
    return {"name": f"news-{number}.txt", "mimeType": "text/plain", "buffer": text.encode()}


def test_files_are_added_while_the_page_tells_how_far_it_is(open_page: Open, own_room: tuple[str, Path]) -> None:
    page = open_page("/add", at=own_room[0])
    bad = {"name": "bad <b>.txt", "mimeType": "text/plain", "buffer": b"FAIL\nthe reader gives up"}
    page.locator("input[type=file]").set_input_files([report(1), bad, report(2)])
    page.get_by_role("button", name=READ).click()
    page.wait_for_url("**/adding/*")
    assert violations(page) == []
    page.get_by_text("Done: 2 reports in the ledger, 1 could not be read.").wait_for()
    assert "bad <b>.txt" in page.locator("#progress .warning").inner_text()
    assert page.locator("#progress").get_attribute("hx-get") is None
    page.get_by_role("link", name="News of day 2").click()
    assert page.locator(".note b").inner_text() == "Ann"


def test_a_judgement_lands_while_a_batch_is_added(
    open_page: Open, own_room: tuple[str, Path], affair_ledger: Affair
) -> None:
    address, path = own_room
    page = open_page("/add", at=address)
    page.locator("input[type=file]").set_input_files([report(n) for n in range(MANY)])
    page.get_by_role("button", name=READ).click()
    page.get_by_text("Reading: ").wait_for()
    other = page.context.new_page()
    other.goto(f"/row/{affair_ledger.figure}")
    other.get_by_label("Your name").fill("Kim")
    other.get_by_role("button", name="Reject").click()
    other.get_by_text("rejects it").wait_for()
    page.get_by_text(f"Done: {MANY} reports in the ledger.").wait_for()
    with Ledger.open(path, write=False) as ledger:
        (word,) = standing(ledger.store, affair_ledger.figure).words
        ((number,),) = ledger.store.rows("select count(*) from documents where path like 'news-%'")
    assert (word.judge, word.verdict.value, number) == ("Kim", "reject", MANY)


def test_files_and_texts_that_mean_harm_are_added_and_shown_as_words(
    open_page: Open, own_room: tuple[str, Path]
) -> None:
    page = open_page("/add", at=own_room[0])
    text = f'Rain {SCRIPT}\n\n"{IMAGE}," Ann said.'
    harmful = {"name": f"{IMAGE}{BACKWARDS}.txt", "mimeType": "text/plain", "buffer": text.encode()}
    page.locator("input[type=file]").set_input_files([harmful])
    page.get_by_role("button", name=READ).click()
    page.get_by_text("Done: 1 report in the ledger.").wait_for()
    page.locator("#progress a").click()
    assert SCRIPT in page.locator("h1").inner_text()
    assert page.evaluate("window.pwned") is None
