"""A ledger that is taken away, replaced or damaged under an open room: a page says so, and the room goes on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from onrecord.ledger import Ledger
from onrecord.web.answers import THREADS
from tests.web.conftest import Wait
from tests.web.hostile import faults
from tests.web.rooms import Browser, browser

PAGES = ("/", "/reports", "/row/event-bomb", "/search?words=jet", "/judge", "/download?to=csv")


def told(answer: Any) -> str:
    assert answer.status_code == 503, (answer.url, answer.text[-300:])
    assert "content-security-policy" in answer.headers and "Traceback" not in answer.text and not faults(answer.text)
    return str(answer.text)


def visit_all(room: Browser) -> None:
    """Every thread that makes pages has opened the ledger."""
    for page in (*PAGES, *["/reports"] * 2 * THREADS):
        assert room.get(page).status_code == 200


def test_a_ledger_that_is_gone_is_missed_by_every_page(ledger: Path, at_once: None, wait: Wait) -> None:
    with browser(ledger) as room:
        visit_all(room)
        for file in ledger.parent.glob(f"{ledger.name}*"):
            file.unlink()
        for page in (*PAGES, *["/reports"] * 2 * THREADS):
            assert "there is no ledger here" in told(room.get(page))
        assert room.get("/reports.json").json()["error"]
        assert room.get("/reports.json").status_code == 503
        told(room.submit("/judge/event-bomb", {"verdict": "confirm", "by": "Ann"}))
        batch = wait(room, room.submit("/add", {"text": 'Rain\n\n"It will rain," Ann said.'}).headers["location"])
        assert batch["state"] == "failed" and "no ledger here" in batch["error"]
        assert not ledger.exists(), "no other ledger is made in its place"
        assert room.get("/static/room.css").status_code == room.get("/sign-in").status_code == 200


def test_a_ledger_in_its_place_is_read_from_then_on(ledger: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with Ledger.open(other, create=True):
        pass
    with browser(ledger) as room:
        visit_all(room)
        os.replace(other, ledger)
        for end in ("-wal", "-shm"):
            Path(f"{ledger}{end}").unlink(missing_ok=True)
        for _ in range(2 * THREADS):
            assert room.get("/reports.json").json()["rows"] == []


@pytest.mark.parametrize("harm", ["cut", "noise", "other", "empty"])
def test_a_damaged_ledger_is_told_and_a_whole_one_is_read_again(ledger: Path, harm: str) -> None:
    whole = Path(shutil.copy(ledger, f"{ledger}.whole"))
    with browser(ledger) as room:
        assert room.get("/reports").status_code == 200
        bytes_ = ledger.read_bytes()
        broken = {
            "cut": bytes_[: len(bytes_) // 3],
            "noise": bytes_[:4096] + os.urandom(len(bytes_) - 4096),
            "other": b"no database at all " * 1000,
            "empty": b"",
        }[harm]
        (spare := Path(f"{ledger}.new")).write_bytes(broken)
        os.replace(spare, ledger)
        for page in PAGES:
            assert room.get(page).status_code == 503 or harm in ("cut", "noise"), page
            assert "content-security-policy" in room.get(page).headers
        assert any(room.get(page).status_code == 503 for page in PAGES)
        assert not any(room.get(page).status_code == 500 for page in PAGES)
        told(room.submit("/judge/event-bomb", {"verdict": "confirm", "by": "Ann"}))
        os.replace(whole, ledger)
        assert [room.get(page).status_code for page in PAGES] == [200] * len(PAGES)


def test_a_ledger_that_may_not_be_written_is_read_all_the_same(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from onrecord.errors import NotWritable

    def refuse(path: str, *, write: bool = True, create: bool = False) -> Any:
        if write:
            raise NotWritable(path, "may not be written")
        return honest(path, write=False)

    from onrecord.web import ledgers

    honest = ledgers.open_store
    monkeypatch.setattr(ledgers, "open_store", refuse)
    with browser(ledger) as room:
        assert "may not be written" in told(room.submit("/judge/event-bomb", {"verdict": "confirm", "by": "Ann"}))
        assert room.get("/reports").status_code == 200
