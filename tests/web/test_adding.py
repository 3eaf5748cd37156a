"""Batches of reports from the browser: what cannot be read is told, the rest goes on, and so does the room."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from onrecord.ledger import Ledger
from onrecord.web import jobs
from tests.web.conftest import Wait
from tests.web.hostile import EVIL, faults
from tests.web.rooms import Browser, browser, visitor

RAIN = b'Rain in Rio\n\n"It will rain," Ann said.\n'
SUN = b'Sun in Rio\n\n"It will not," Bob said.\n'


def test_a_bad_file_and_a_reader_that_is_killed_do_not_end_a_batch(ledger: Path, wait: Wait, temporary: Path) -> None:
    files = [
        ("rain.txt", RAIN),
        ("empty.txt", b""),
        ("killed.txt", b"KILL the reader\n\nas the system does.\n"),
        ("bytes.txt", b"\0\1\2" * 50),
        ("sun.txt", SUN),
    ]
    with browser(ledger) as room:
        at = room.submit("/add", {"published": "30 June 2016"}, files=[("files", file) for file in files])
        told = wait(room, at.headers["location"])
        page = room.get(at.headers["location"])
        part = room.get(at.headers["location"], headers={"hx-request": "true"})
        assert (told["state"], told["done"], told["failed"], told["inputs"], told["total"]) == ("done", 2, 3, 5, 5)
        errors = {outcome["name"]: outcome["error"] for outcome in told["outcomes"]}
        assert errors["rain.txt"] is None and errors["sun.txt"] is None
        assert "ended from outside" in errors["killed.txt"] and "empty" in errors["empty.txt"] and errors["bytes.txt"]
        assert "Done: 2 reports in the ledger, 3 could not be read." in page.text and not faults(page.text)
        assert "<html" not in part.text and "hx-get" not in part.text and part.text.count("<li>") == 5
        added = [row["report"] for row in room.get("/reports.json", params={"since": "2016-06-30"}).json()["rows"]]
        assert {report["path"] for report in added} == {"rain.txt", "sun.txt"}
        assert {report["day"] for report in added} == {"2016-06-30"}
    assert list(temporary.iterdir()) == []


def test_a_file_of_several_reports_is_told_report_by_report(ledger: Path, at_once: None, wait: Wait) -> None:
    lines = [
        {"text": RAIN.decode()},
        "no report",
        {"text": SUN.decode(), "title": EVIL},
        {"text": "Fog in Rio\n\nall day."},
    ]
    content = "\n".join(json.dumps(line) for line in lines).encode()
    with browser(ledger) as room:
        at = room.submit("/add", files=[("files", ("all.jsonl", content))]).headers["location"]
        told = wait(room, at)
        names = [outcome["name"] for outcome in told["outcomes"]]
        assert (told["done"], told["failed"], told["total"]) == (3, 1, 1), told
        assert names == ["all.jsonl:1", "all.jsonl", "all.jsonl:3", "all.jsonl:4"]
        assert "line 2" in told["outcomes"][1]["error"]
        assert faults(room.get(at).text) == []


def test_a_pasted_text_is_read_under_its_name(ledger: Path, at_once: None, wait: Wait) -> None:
    with browser(ledger) as room:
        for name, shown in (("", "pasted text"), ("/etc/passwd", "passwd"), ("mail from Rio", "mail from Rio")):
            text = f"{RAIN.decode()}\nFor {shown}."
            told = wait(room, room.submit("/add", {"text": text, "name": name}).headers["location"])
            assert [outcome["name"] for outcome in told["outcomes"]] == [shown]


@pytest.mark.parametrize(("text", "state"), [("BUG", "done"), ("FAIL", "done"), ("MODEL", "failed")])
def test_a_fault_in_a_batch_is_told_and_the_next_one_is_read(
    ledger: Path, at_once: None, wait: Wait, text: str, state: str
) -> None:
    with browser(ledger) as room:
        told = wait(room, room.submit("/add", {"text": f"{text} it\n\nplease."}).headers["location"])
        assert told["state"] == state and (told["error"] or told["outcomes"][0]["error"])
        assert "\x1b" not in json.dumps(told) and "\\u001b" not in json.dumps(told)
        assert wait(room, room.submit("/add", {"text": RAIN.decode()}).headers["location"])["done"] == 1


@contextmanager
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Batches wait in the middle of their reading until the event is set."""
    go = threading.Event()
    began = threading.Event()
    honest = jobs.take_in

    def slow(*given: Any, **more: Any) -> None:
        began.set()
        assert go.wait(30)
        honest(*given, **more)

    monkeypatch.setattr(jobs, "take_in", slow)
    try:
        yield go
    finally:
        go.set()


def test_when_many_batches_wait_the_next_one_is_refused_and_nothing_is_left(
    ledger: Path, at_once: None, wait: Wait, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with browser(ledger) as room, held(monkeypatch) as go:
        sent = [room.submit("/add", files=[("files", (f"{n}.txt", RAIN + str(n).encode()))]) for n in range(24)]
        taken = [answer for answer in sent if answer.status_code == 303]
        assert len(taken) in (jobs.WAITING, jobs.WAITING + 1)
        assert {answer.status_code for answer in sent[len(taken) :]} == {400}
        assert "20 batches are waiting already" in sent[-1].text
        assert len(list(temporary.iterdir())) == len(taken)
        assert "Waiting for the batch before it" in room.get(taken[-1].headers["location"]).text
        go.set()
        assert wait(room, taken[-1].headers["location"])["done"] == 1
    assert list(temporary.iterdir()) == []


def test_batches_that_wait_when_the_room_closes_leave_nothing_behind(
    ledger: Path, at_once: None, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with browser(ledger) as room, held(monkeypatch) as go:
        for n in range(3):
            room.submit("/add", files=[("files", (f"{n}.txt", RAIN + str(n).encode()))])
        threading.Timer(0.2, go.set).start()
    assert list(temporary.iterdir()) == []


def test_a_judgement_while_a_batch_is_being_added_lands_as_well(
    ledger: Path, at_once: None, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    with browser(ledger) as room, held(monkeypatch) as go:
        at = room.submit("/add", {"text": RAIN.decode()}).headers["location"]
        assert room.submit("/judge/event-bomb", {"verdict": "reject", "by": "Ann"}).status_code == 303
        threading.Timer(0.05, go.set).start()
        for n in range(5):
            assert room.submit("/judge/figure-12", {"verdict": "confirm", "by": f"Bob {n}"}).status_code == 303
        assert wait(room, at)["done"] == 1
        assert len(room.get("/row/figure-12.json").json()["standing"]["words"]) == 5
    with Ledger.open(ledger, write=False) as opened:
        assert opened.store.rows("select count(*) from judgements") == [(6,)]
        assert opened.store.rows("select count(*) from documents") == [(2,)]


def test_of_a_batch_that_nobody_sent_nothing_is_known(reading: Browser) -> None:
    for path in ("/adding/nothing", f"/adding/{'x' * 500}", "/adding/%00"):
        assert reading.get(path).status_code == 404
        told = reading.get(f"{path}.json")
        assert told.status_code == 404 and "error" in told.json()


def test_only_the_newest_batches_are_kept_to_be_looked_at(
    ledger: Path, at_once: None, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "KEPT", 1)
    with browser(ledger) as room:
        sent = []
        for n in range(3):
            sent.append(room.submit("/add", {"text": f"{RAIN.decode()}\n{n}"}).headers["location"])
            wait(room, sent[-1])
        assert [visitor(room.app).get(at).status_code for at in sent] == [404, 200, 200]
