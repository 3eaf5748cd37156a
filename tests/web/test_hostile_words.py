"""Whatever stands in a report, in a question or in a judgement is shown, and does nothing (XSS)."""

from __future__ import annotations

import csv
import inspect
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.ledger import Ledger
from onrecord.record import Document, Record, document_id
from onrecord.web.pages import PAGES
from tests.ledger.judged_report import DOCUMENT
from tests.web.hostile import ACTS, EVIL, faults
from tests.web.rooms import Browser, browser

PLAIN = [path for path, _ in PAGES if "{" not in path]


def questions() -> Iterator[tuple[str, str]]:
    """Every page that has no id, with everything that it can be asked, as its own source says."""
    for path, page in PAGES:
        if "{" in path:
            continue
        source = inspect.getsource(sys.modules[page.__module__])
        names = set(re.findall(r'asked\.(?:text|flag|number|one_of|query\.get)\("(\w+)"', source))
        names |= set(re.findall(r'^            "(\w+)",$', source, re.M))
        names |= {"words"} if "asked.words()" in source else set()
        names |= {"limit"} if "asked.limit(" in source else set()
        yield from ((path, name) for name in sorted({*names, "unheard-of"}))


def test_pages_of_hostile_reports_hold_nothing_that_acts(reading: Browser, addresses: list[str]) -> None:
    assert len({address.split("/")[1] for address in addresses}) == 5, "some of every kind"
    for address in [*PLAIN, *addresses, "/between?one=Russia&other=Turkey"]:
        answer = reading.get(address)
        assert answer.status_code in (200, 303), (address, answer.text)
        assert answer.status_code == 303 or not faults(answer.text), address
        assert answer.status_code == 303 or "<bdi>" in answer.text


def test_hostile_words_are_there_to_be_read(reading: Browser, addresses: list[str]) -> None:
    page = reading.get(addresses[0]).text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page and "{{7*7}}" in page and "␛[31mred" in page
    assert ">original<" not in page, "an address of a script is no link"
    assert "javascript:alert(document.cookie)" not in page


@pytest.mark.parametrize(("path", "name"), list(questions()))
def test_a_hostile_question_is_answered_harmlessly(reading: Browser, path: str, name: str) -> None:
    answer = reading.get(path, params={name: EVIL})
    assert answer.status_code in (200, 400), answer.text
    assert faults(answer.text) == []
    assert "alert" in answer.text, "the question is shown in the form, in links or in the refusal"


@pytest.mark.parametrize(
    "path", ["/" + "x" + EVIL, *(path.replace("{id:path}", EVIL) for path, _ in PAGES if "{" in path)]
)
def test_a_hostile_address_is_nowhere(reading: Browser, path: str) -> None:
    from urllib.parse import quote

    for end in ("", ".json", ".csv"):
        answer = reading.get(quote(path, safe="/") + end)
        assert answer.status_code in (404, 400), answer.text
        assert end or faults(answer.text) == []
        kind = {"": "text/html", ".json": "application/json", ".csv": "text/plain"}[end]
        assert answer.headers["content-type"].startswith(kind) and answer.headers["x-content-type-options"] == "nosniff"


def test_json_is_json_and_nothing_that_a_browser_runs(reading: Browser, addresses: list[str]) -> None:
    for address in [*PLAIN[1:], "/index", *addresses]:
        answer = reading.get(f"{address}.json")
        if answer.status_code == 303:
            continue
        assert answer.status_code == 200, address
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-content-type-options"] == "nosniff"
        answer.json()


def test_cells_that_spreadsheets_would_take_for_formulas_are_not(reading: Browser) -> None:
    lists = [path for path in PLAIN[1:] if reading.get(f"{path}.csv").status_code == 200]
    assert {"/reports", "/incidents", "/disputes", "/actors", "/map", "/search"} <= set(lists)
    for path in lists:
        answer = reading.get(f"{path}.csv", params={"limit": "100"})
        assert answer.headers["content-type"] == "text/csv; charset=utf-8"
        for row in csv.reader(io.StringIO(answer.text)):
            for cell in row:
                assert not cell.startswith(("=", "+", "@", "\t", "\r")) and not any(sign in cell for sign in ACTS)
                assert not cell.startswith("-") or re.fullmatch(r"-\d+(\.\d+)?", cell)


def test_what_judges_write_is_shown_and_does_nothing(ledger: Path) -> None:
    document = f"/report/{DOCUMENT}"
    with browser(ledger) as room:
        by = {"by": f"Eve {EVIL}"[:80], "because": f"since {EVIL}"}
        for verdict in (
            {"verdict": "correct", "field": "source", "value": EVIL},
            {"verdict": "correct", "field": "act", "value": "deny"},
            {"verdict": "reject"},
        ):
            answer = room.submit("/judge/statement-jet", {**verdict, **by})
            assert answer.status_code in (303, 400)
            assert not answer.text or faults(answer.text) == []
        for page in ("/row/statement-jet", document, "/judge", "/judge?judged_by=Bob"):
            shown = room.get(page)
            assert shown.status_code == 200 and faults(shown.text) == [], page
        assert "since &lt;script&gt;" in room.get("/row/statement-jet").text
        assert "Eve &lt;script&gt;" in room.get("/judge").text


def test_a_formula_in_a_report_gets_an_apostrophe(ledger: Path, at_once: None, wait: object) -> None:
    with browser(ledger) as room:
        at = room.submit("/add", {"text": '=1+1 in the title\n\n"It rains," Ann said.', "name": "@name"}).headers[
            "location"
        ]
        wait(room, at)  # type: ignore[operator]
        cells = [cell for row in csv.reader(io.StringIO(room.get("/reports.csv").text)) for cell in row]
    assert "'=1+1 in the title" in cells and "'@name" in cells


def test_half_a_sign_in_a_report_breaks_no_page(ledger: Path) -> None:
    """A lone surrogate, from an escape or from the name of a file."""
    text = "Odd \ud800 signs\n\nin a report."
    document = Document(
        id=document_id(text),
        text=text,
        title="Odd \ud800",
        outlet="O\udcff",
        path="\udc80",
        text_profile="saved-text/1",
    )
    with Ledger.open(ledger) as opened:
        opened.add(Record(document=document))
    report = f"/report/{document.id}"
    with browser(ledger) as room:
        for path in ("/", "/index.json", "/reports", "/reports.json", "/reports.csv", report, f"{report}.json"):
            assert room.get(path).status_code == 200, path
        assert room.get(f"{report}.json").json()["record"]["document"]["title"] == "Odd \ud800"
