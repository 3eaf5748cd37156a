"""What has come in lately: newest reports, numbers that were brought up to date, disputes, totals."""

from __future__ import annotations

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers import lately as module
from onrecord.ledger.answers import newest
from onrecord.ledger.answers.disputes import disputes
from onrecord.ledger.answers.lately import Lately, Total, Totals, lately, revised, totals
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import Telling, put


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def raised(number: int, day: str, *, copied: str = "") -> Telling:
    """A report in which one count takes the place of another."""
    t = Telling(
        f"Outlet {number}{copied}", day, f"The storm{number} killed 4{number} people. It was 5{number} at last."
    )
    if copied:
        t.text += f"\n{copied}"
    one, other = (t.figure(f"{n}{number}", "killed", None, float(f"{n}{number}"), None) for n in (4, 5))
    t.link(r.LinkKind.UPDATES, other, one, "it was counted anew", 0.7)
    return t


def test_the_front_page_has_the_newest_of_everything(asked: Store) -> None:
    page = lately(asked)
    assert [line.report.outlet for line in page.reports] == ["The Neva Dispatch", "Levant Chronicle", "Eastgate Wire"]
    assert page.disputed == disputes(asked, limit=8).rows and page.disputed
    assert page.totals == totals(asked)
    (moved,) = page.revised
    assert (moved.new.words, moved.old.words, moved.day) == ("51", "At least 43", "2020-03-05")
    assert moved.found == "between reports" and moved.because and moved.reports == 2
    assert {side.voice.name for side in (moved.new, moved.old)} == {"Orontes Monitor"}


def test_what_is_revised_in_one_report_is_there_too_the_newest_first(store: Store) -> None:
    put(store, raised(2, "2020-03-02"), raised(5, "2020-03-05"), raised(3, "2020-03-03"), raised(9, ""))
    found = revised(store)
    assert [(x.day, x.new.words, x.old.words, x.found) for x in found] == [
        ("2020-03-05", "55", "45", "in one report"),
        ("2020-03-03", "53", "43", "in one report"),
        ("2020-03-02", "52", "42", "in one report"),
    ]
    assert [(x.because, x.score, x.reports) for x in found] == [("it was counted anew", 0.7, 1)] * 3
    assert revised(store, limit=2) == found[:2]


def test_copies_revise_once(store: Store) -> None:
    one, other = raised(1, "2020-03-02"), raised(1, "2020-03-03", copied="Courier")
    put(store, one, other)
    store.write("update documents set family = ? where id = ?", [(one.document, t.document) for t in (one, other)])
    (found,) = revised(store)
    assert (found.reports, found.new.report.outlet) == (2, "Outlet 1")


def test_only_numbers_are_revised(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "Ann said one. Bob said two.")
    one, two = (t.said(t.actor(who), what) for who, what in (("Ann", "one"), ("Bob", "two")))
    t.link(r.LinkKind.UPDATES, two, one, "so it says")
    put(store, t)
    assert revised(store) == ()


def test_so_many_reports_are_looked_at(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, *(raised(n, f"2020-03-0{n}") for n in (1, 2, 3, 4)))
    monkeypatch.setattr(module, "MOST_REPORTS", 2)
    monkeypatch.setattr(newest, "_FIRST", 1)
    assert [x.new.words for x in revised(store)] == ["54", "53"]


def test_rows_come_by_day_as_the_board_has_them(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newest, "_FIRST", 1)
    monkeypatch.setattr(newest, "_AT_ONCE", 2)
    board = "select x.day, x.from_row, x.to_row, x.because, x.score, x.found from speaks_against x"
    whole = full.rows(f"{board} where x.day <> '' order by x.day desc, x.from_row, x.to_row")
    assert [row for _, rows in newest.newest(full, "disputes", most=1000) for row in rows] == whole
    days = sorted({row[0] for row in whole})
    for day in days:
        some = newest.newest(full, "disputes", since=day, until=day, most=1000)
        assert [row for _, rows in some for row in rows] == [row for row in whole if row[0] == day]


def test_totals_count_what_there_is(asked: Store) -> None:
    numbers = {
        name: asked.rows(f"select count(*) from {of}")[0][0]
        for name, of in (("reports", "documents"), ("statements", "statements"), ("incidents", "incidents"))
    }
    assert totals(asked) == Totals(
        disputed=Total(number=1, more=False), **{n: Total(number=v, more=False) for n, v in numbers.items()}
    )
    assert totals(asked, most=2).reports == Total(number=2, more=True)
    assert totals(asked, most=4).reports == Total(number=4, more=False)


def test_an_empty_ledger_has_nothing_new(store: Store) -> None:
    none = Total(number=0, more=False)
    empty = Totals(reports=none, statements=none, incidents=none, disputed=none)
    assert lately(store) == Lately(reports=(), revised=(), disputed=(), totals=empty)
    with pytest.raises(UsageError, match="a page holds"):
        lately(store, limit=0)


def test_the_board_goes_on_behind_the_newest_reports(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    some = []
    for number in range(1, 6):
        t = Telling(
            f"Outlet {number}", f"2020-03-0{number}" if number > 1 else "", f"Ann{number} said it. Bob{number} no."
        )
        one, other = t.said(t.actor(f"Ann{number}"), "it"), t.said(t.actor(f"Bob{number}"), "no")
        t.link(r.LinkKind.DISPUTES, other, one, "one says no")
        some.append(t)
    put(store, *some)
    last, first = some[4], some[1]
    store.write(
        insert("relations"),
        [(last.statements[0].id, first.statements[1].id, "disputes", "so", 0.5, None, last.document, first.document)],
    )
    whole = disputes(store)
    assert [m.day for m in whole.rows] == ["2020-03-05", "2020-03-04", "2020-03-03", None]
    for reports in (1, 2, 3):
        monkeypatch.setattr(newest, "_FIRST", reports)
        monkeypatch.setattr(newest, "_AT_ONCE", reports)
        assert disputes(store) == whole
        assert disputes(store, since="2020-03-04").rows == whole.rows[:2]
        page = disputes(store, limit=1)
        assert disputes(store, after=page.after).rows == whole.rows[1:]
