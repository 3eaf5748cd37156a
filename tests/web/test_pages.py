"""Pages answer as HTML, JSON and CSV; lists lead on; what is judged is seen at once."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from onrecord.web.pages import PAGES
from tests.web.rooms import Browser

LISTS = {
    "/reports": "rows",
    "/incidents": "rows",
    "/actors": "rows",
    "/disputes": "rows",
    "/search": "rows",
}
WRONG = {
    "/reports?since=x": "since",
    "/incidents?order=sideways": "order",
    "/incidents?min_sources=many": "min_sources: 'many' is no number",
    "/actors?country=Atlantis": "Atlantis",
    "/disputes?after=x": "after",
    "/search?kind=rumour": "rumour",
    "/search?words=%22": "no word",
    "/search?limit=9999999999": "no number",
    "/map?type=PARTY": "PARTY",
    "/between?one=Atlantis&other=Mu": "Atlantis",
    "/tolls?words=a&measure=cats": "cats",
    "/judge?kind=dreams": "statements, events, figures",
    "/reports?words=%00": "no text",
    f"/search?words={'x' * 501}": "more than 500 characters",
}
UNKNOWN = (
    "/report/x",
    "/row/event-0000000000000000",
    "/incident/incident-0000000000000000",
    "/actor/nobody",
    "/toll/x",
)


@pytest.mark.parametrize("path", [path for path, _ in PAGES if "{" not in path])
def test_every_page_answers_as_html_and_as_json(reading: Browser, path: str) -> None:
    page = reading.get(path)
    assert page.status_code == 200 and page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.text.startswith("<!DOCTYPE html>") and page.text.rstrip().endswith("</html>")
    told = reading.get("/index.json" if path == "/" else f"{path}.json")
    assert told.status_code == 200 and told.headers["content-type"] == "application/json"
    assert isinstance(told.json(), dict)


@pytest.mark.parametrize(("path", "rows"), LISTS.items())
def test_lists_lead_on_to_their_end_and_tell_everything_once(reading: Browser, path: str, rows: str) -> None:
    whole = reading.get(f"{path}.json?limit=100").json()[rows]
    found: list[Any] = []
    address: str | None = f"{path}.json?limit=7"
    while address is not None:
        told = reading.get(address).json()
        assert len(told[rows]) <= 7
        found += told[rows]
        address = f"{path}.json?limit=7&after={told['after']}" if told["after"] else None
        if len(found) >= len(whole):
            break
    assert list(map(json.dumps, found[: len(whole)])) == list(map(json.dumps, whole))
    page = reading.get(f"{path}?limit=1").text
    assert ('rel="next"' in page) is (len(whole) > 1)
    table = list(csv.reader(io.StringIO(reading.get(f"{path}.csv?limit=5").text)))
    assert len({len(row) for row in table}) == 1 and len(table) > 1 - (not whole)


@pytest.mark.parametrize(("address", "told"), WRONG.items())
def test_what_cannot_be_asked_is_told_with_the_reason(reading: Browser, address: str, told: str) -> None:
    import html

    answer = reading.get(address)
    assert answer.status_code == 400 and told in html.unescape(answer.text)
    path, _, query = address.partition("?")
    asked = reading.get(f"{path}.json?{query}")
    assert asked.status_code == 400 and told in asked.json()["error"]
    listed = reading.get(f"{path}.csv?{query}")
    assert listed.status_code == 400 and listed.headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("address", UNKNOWN)
def test_what_is_not_in_the_ledger_is_told_so(reading: Browser, address: str) -> None:
    answer = reading.get(address)
    assert answer.status_code == 404 and "Not in this ledger" in answer.text
    told = reading.get(f"{address}.json")
    assert told.status_code == 404 and set(told.json()) == {"error"}


def test_a_page_without_rows_has_no_csv_and_says_where_to_look(reading: Browser) -> None:
    answer = reading.get("/add.csv")
    assert answer.status_code == 404 and "no list" in answer.text


def test_the_beginning_of_an_id_and_ids_of_other_things_lead_on(reading: Browser, addresses: list[str]) -> None:
    incident = next(a for a in addresses if a.startswith("/incident/"))
    assert reading.get(incident.replace("/incident/", "/row/")).headers["location"] == incident
    statement = next(a for a in addresses if a.startswith("/row/statement-") and len(a) > 25)
    assert reading.get(statement[:-2]).status_code == 200


def test_a_judgement_stands_on_the_row_at_once_and_leads_back(room: Browser) -> None:
    sent = {"verdict": "reject", "by": "Ann Lee", "because": "nothing of the kind", "to": "/judge?kind=events"}
    assert room.submit("/judge/event-bomb", sent).headers["location"] == "/judge?kind=events"
    page = room.get("/row/event-bomb").text
    assert "Ann Lee" in page and "rejects it" in page and "nothing of the kind" in page
    (word,) = room.get("/row/event-bomb.json").json()["standing"]["words"]
    assert (word["judge"], word["verdict"], word["because"]) == ("Ann Lee", "reject", "nothing of the kind")
    again = room.submit("/judge/event-bomb", {"verdict": "correct", "field": "status", "value": "denied"})
    assert again.headers["location"] == "/row/event-bomb", "who judges is known by now"
    assert "status: <bdi>denied</bdi>" in room.get("/row/event-bomb").text


@pytest.mark.parametrize(
    ("row", "fields", "told"),
    [
        ("event-bomb", {"verdict": "bless"}, "bless"),
        ("event-bomb", {}, "verdict"),
        ("event-bomb", {"verdict": "correct"}, "which field"),
        ("event-bomb", {"verdict": "correct", "field": "type", "value": "PARTY"}, "PARTY"),
        ("event-bomb", {"verdict": "join"}, "name the other"),
        ("event-bomb", {"verdict": "confirm", "because": "a\0b"}, "no text"),
        ("event-none", {"verdict": "confirm"}, "no row event-none"),
        ("../x", {"verdict": "confirm"}, "no row ../x"),
    ],
)
def test_what_cannot_be_judged_is_told_and_not_kept(room: Browser, row: str, fields: dict[str, str], told: str) -> None:
    from urllib.parse import quote

    answer = room.submit(f"/judge/{quote(row, safe='')}", {"by": "Ann", **fields})
    assert answer.status_code == 400 and told in answer.text
    assert room.get("/row/event-bomb.json").json()["standing"]["words"] == []


def test_nobody_judges_without_a_name(room: Browser) -> None:
    for path in ("/judge/event-bomb", "/coder"):
        answer = room.submit(path, {"verdict": "confirm", "by": " \u2028 "})
        assert answer.status_code == 400 and "Say who judges" in answer.text
