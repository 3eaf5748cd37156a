"""The pages that are seen first are kept until somebody writes, and no longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.ledger import Ledger
from onrecord.web import answers
from onrecord.web.pages import PAGES
from tests.ledger.reports import six
from tests.web.rooms import Browser, browser


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of one report."""
    path = tmp_path / "kept.ledger"
    with Ledger.open(path, create=True) as ledger:
        ledger.add(six()[0])
    return path


@pytest.fixture
def reader(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    """A visitor of a room in which one thread makes all pages."""
    monkeypatch.setattr(answers, "THREADS", 1)
    with browser(path) as made:
        yield made


def test_what_is_added_is_on_the_pages_at_once(reader: Browser, path: Path) -> None:
    before = {page: reader.get(page).text for page in answers.KEPT}
    later = six()[1]
    with Ledger.open(path) as ledger:
        ledger.add(later)
    for page, text in before.items():
        assert reader.get(page).status_code == 200
        if page in ("/", "/reports"):
            assert later.document.id not in text and later.document.id in reader.get(page).text


def test_they_are_asked_once(reader: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    front = dict(PAGES)["/"]
    counting = tuple((path, (lambda a: asked.append(1) or front(a)) if path == "/" else page) for path, page in PAGES)
    monkeypatch.setattr("onrecord.web.pages.PAGES", counting)
    assert {reader.get("/").status_code for _ in range(3)} == {200}
    assert len(asked) == 1
    assert reader.get("/?x=1").status_code == 200 and reader.get("/index.json").status_code == 200
    assert len(asked) == 3


def test_only_pages_without_a_thing_of_their_own_are_kept() -> None:
    assert set(answers.KEPT) <= {path for path, _ in PAGES if "{" not in path} - {"/judge", "/add", "/search"}
