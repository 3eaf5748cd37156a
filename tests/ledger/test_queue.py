"""What waits for a coder: every row once, in a stable order, without what was judged; blind; samples as of sheets."""

from __future__ import annotations

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.coding import queue
from onrecord.ledger.coding.judging import judge
from onrecord.ledger.coding.queue import Waiting, waiting
from onrecord.ledger.coding.sheets import sheet
from onrecord.ledger.rows.judgements import Judgement, Verdict
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from tests.ledger.judged_report import first_reading, put
from tests.ledger.market import market, wire
from tests.ledger.telling import put as tell

ROWS = ("event-bomb", "statement-jet", "statement-toll", "figure-12")


@pytest.fixture
def read(store: Store) -> Store:
    """A ledger with one report."""
    put(store, first_reading())
    return store


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    tell(store, *market())
    return store


def of_sheet(store: Store, coder: str = "Bob", **options: object) -> list[str]:
    _, *lines = sheet(store, coder, **options)  # type: ignore[arg-type]
    return [line[0] for line in lines]


def confirm(store: Store, by: str, *rows: str) -> None:
    """Judges rows without a look at them, which is quicker."""
    at = "2026-01-01T00:00:00.000000Z"
    said = [Judgement(row=row, verdict=Verdict.CONFIRM, judge=by, at=at) for row in rows]
    store.write(insert("judgements"), [j.cells for j in said])


def test_rows_wait_in_the_order_of_the_text_until_they_are_judged(read: Store) -> None:
    assert waiting(read, "Bob") == Waiting(rows=ROWS, left=4, more=False)
    assert waiting(read, "Bob", limit=3) == Waiting(rows=ROWS[:3], left=4, more=False)
    judge(read, "event-bomb", "confirm", by="Bob")
    judge(read, "statement-toll", "reject", by="Bob")
    assert waiting(read, "Bob").rows == ("statement-jet", "figure-12")
    assert waiting(read, "Ann").rows == ROWS


def test_kinds_that_are_asked_for(read: Store) -> None:
    assert waiting(read, "Bob", kinds=["figures", "figures"]).rows == ("figure-12",)
    assert waiting(read, "Bob", kinds=["actors", "dates", "places"]).rows == (
        *("actor-tur", "date-tue", "actor-rus", "actor-who", "place-lat"),
    )
    assert waiting(read, "Bob", kinds=[]) == Waiting(rows=(), left=0, more=False)


def test_a_second_coder_gets_what_the_first_judged(read: Store) -> None:
    assert waiting(read, "Bob", judged_by="Ann").rows == ()
    judge(read, "statement-jet", "reject", by="Ann")
    judge(read, "figure-12", "confirm", by="Ann")
    assert waiting(read, "Bob", judged_by="Ann") == Waiting(rows=("statement-jet", "figure-12"), left=2, more=False)
    assert waiting(read, "Bob", judged_by="Ann", kinds=["events", "figures"]).rows == ("figure-12",)
    judge(read, "figure-12", "confirm", by="Bob")
    assert waiting(read, "Bob", judged_by="Ann").rows == ("statement-jet",)
    assert set(waiting(read, "Bob", judged_by="Ann", sample=9).rows) == {"statement-jet"}


@pytest.mark.parametrize("options", [{}, {"kinds": ("events", "actors")}, {"judged_by": "Ann"}])
def test_a_queue_is_worked_off_row_by_row_in_the_order_of_a_sheet(asked: Store, options: dict[str, object]) -> None:
    every = of_sheet(asked)
    confirm(asked, "Ann", *every[::2])
    expected = of_sheet(asked, **options)
    seen: list[str] = []
    while rows := waiting(asked, "Bob", limit=3, **options).rows:  # type: ignore[arg-type]
        seen += rows
        confirm(asked, "Bob", *rows)
    assert seen == expected and len(set(seen)) == len(seen)


def test_one_report(asked: Store) -> None:
    document = wire().document
    rows = waiting(asked, "Bob", document=document).rows
    assert set(rows) == {row.id for some in (wire().statements, wire().events, wire().figures) for row in some}
    assert set(waiting(asked, "Bob", document=document, sample=2).rows) < set(rows)
    with pytest.raises(UsageError, match="there is no report 0123"):
        waiting(asked, "Bob", document="0123")


def test_rows_that_are_disputed(asked: Store) -> None:
    told = asked.rows("select from_row, to_row from speaks_against")
    sides = {row for pair in told for row in pair}
    rows = waiting(asked, "Bob", disputed=True, kinds=("statements", "events", "figures")).rows
    assert set(rows) == sides and len(rows) == len(sides) and sides
    assert rows == tuple(row for row in of_sheet(asked) if row in sides)
    assert waiting(asked, "Bob", disputed=True, document=wire().document).left == len(
        sides & {row.id for some in (wire().events, wire().figures, wire().statements) for row in some}
    )


@pytest.mark.parametrize("size", [1, 5, 1000])
def test_a_sample_is_that_of_a_sheet_and_is_worked_off(full: Store, size: int) -> None:
    for seed in range(4):
        assert list(waiting(full, "Bob", sample=size, seed=seed, limit=1000).rows) == of_sheet(
            full, sample=size, seed=seed
        )
    drawn = waiting(full, "Bob", sample=5).rows
    confirm(full, "Bob", drawn[0], drawn[3])
    assert waiting(full, "Bob", sample=5) == Waiting(rows=(drawn[1], drawn[2], drawn[4]), left=3, more=False)


def test_a_sample_of_many_reports_is_of_some_that_the_seed_gives(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "WINDOW", 2)
    monkeypatch.setattr(queue, "_FIRST", 1)
    monkeypatch.setattr(queue, "_AT_ONCE", 1)
    every = set(of_sheet(full))
    drawn = [waiting(full, "Bob", sample=6, seed=seed).rows for seed in range(8)]
    assert all(len(rows) == 6 and set(rows) < every for rows in drawn) and len(set(drawn)) > 2
    assert waiting(full, "Bob", sample=6, seed=3).rows == drawn[3]
    documents = dict(full.rows("select id, document from words_of_rows"))
    assert all(len({documents[row] for row in rows}) <= 2 for rows in drawn)
    assert set(waiting(full, "Bob", sample=10_000, limit=1000).rows) == every


def test_what_is_left_is_counted_up_to_a_number(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    every = len(of_sheet(full))
    assert waiting(full, "Bob", limit=2).left == every
    monkeypatch.setattr(queue, "MOST_LEFT", 3)
    monkeypatch.setattr(queue, "_FIRST", 1)
    some = waiting(full, "Bob", limit=2)
    assert some.more and 3 < some.left < every and len(some.rows) == 2
    monkeypatch.setattr(queue, "MOST_LEFT", 1000)
    monkeypatch.setattr(queue, "LOOKED_AT", 1)
    some = waiting(full, "Bob", limit=2)
    assert some.more and 2 <= some.left < every


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"coder": " "}, "say who judges"),
        ({"kinds": ["links"]}, "statements, events, figures, actors, dates, places"),
        ({"limit": 0}, "a page holds"),
        ({"sample": 0}, "at least one row"),
    ],
)
def test_what_cannot_be_asked_says_what_can(read: Store, options: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        waiting(read, **({"coder": "Bob"} | options))  # type: ignore[arg-type]


def test_nothing_waits_in_an_empty_ledger(store: Store) -> None:
    for options in ({}, {"judged_by": "Ann"}, {"sample": 3}, {"disputed": True}):
        assert waiting(store, "Bob", **options) == Waiting(rows=(), left=0, more=False)  # type: ignore[arg-type]
