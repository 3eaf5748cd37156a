"""Reports by day: every option, pages that leave nothing out, copies once, first words without the title."""

from __future__ import annotations

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.answers import report_lists
from onrecord.ledger.answers.leads import LEAD, lead
from onrecord.ledger.answers.pages import token
from onrecord.ledger.answers.report_lists import reports_newest
from onrecord.ledger.storage.store import Store
from tests.ledger.market import copy, denial, later, market, wire
from tests.ledger.telling import put

WIRE, COPY, LATER, DENIAL = "Eastgate Wire", "Lakeland Courier", "Levant Chronicle", "The Neva Dispatch"


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def outlets(store: Store, **options: object) -> list[str | None]:
    return [line.report.outlet for line in reports_newest(store, **options).rows]  # type: ignore[arg-type]


def test_the_newest_comes_first_with_what_was_read_in_it(asked: Store) -> None:
    last, *_, first = reports_newest(asked).rows
    assert outlets(asked) == [DENIAL, LATER, COPY, WIRE]
    assert (last.report.id, last.report.day, last.copies) == (denial().document, "2020-03-06", 0)
    t = wire()
    assert (first.statements, first.events, first.figures) == (len(t.statements), len(t.events), len(t.figures))
    assert (first.copies, first.byline) == (1, None)
    assert first.lead.startswith("Russian jets bombed a market in Raqqa on Sunday") and first.lead.endswith("…")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"families": True}, [DENIAL, LATER, WIRE]),
        ({"families": True, "outlet": COPY}, [COPY]),
        ({"families": True, "since": "2020-03-03"}, [DENIAL, LATER, COPY]),
        ({"outlet": "levant chronicle"}, [LATER]),
        ({"since": "2020-03-05"}, [DENIAL, LATER]),
        ({"until": "2020-03-02"}, [WIRE]),
        ({"since": "2020-03-03", "until": "2020-03-05"}, [LATER, COPY]),
        ({"since": "2021"}, []),
        ({"words": "nurse OR crime"}, [LATER]),
        ({"words": "denies"}, [DENIAL]),
        ({"words": '"Toll of Raqqa market raid"'}, [LATER]),
        ({"words": "burning"}, [COPY, WIRE]),
        ({"words": "burning", "families": True}, [WIRE]),
        ({"words": "raid -moscow", "since": "2020-03-04"}, [LATER]),
        ({"words": "unheard"}, []),
        ({"words": "!?"}, [DENIAL, LATER, COPY, WIRE]),
    ],
)
@pytest.mark.parametrize("few", [0, 100])
def test_what_is_asked_for_is_found_and_nothing_else(
    asked: Store, options: dict[str, object], found: list[str], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_lists, "_FEW", few)
    assert outlets(asked, **options) == found


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize("families", [False, True])
def test_pages_hold_every_report_once_those_without_a_day_at_the_end(full: Store, size: int, families: bool) -> None:
    lost = [id for (id,) in full.rows("select min(id) from documents group by family order by 1 limit 3")]
    full.write("update documents set day = null where family in (select family from documents where id = ?)", zip(lost))
    seen = []
    after = None
    while True:
        page = reports_newest(full, families=families, limit=size, after=after)
        seen += [line.report for line in page.rows]
        if (after := page.after) is None:
            break
        assert len(page.rows) == size
    of = "family" if families else "id"
    known = [i for (i,) in full.rows(f"select distinct {of} from documents")]
    assert sorted(getattr(report, of) for report in seen) == sorted(known)
    days = [report.day for report in seen]
    dated = sorted(filter(None, days), reverse=True)
    assert days == dated + [None] * (len(days) - len(dated)) and days[-3:] == [None] * 3


def test_a_token_is_of_its_question(asked: Store) -> None:
    after = reports_newest(asked, limit=1).after
    forged = (token("reports", (5, "x")), token("reports", ("2020-03-05", None)))
    for options in ({"after": after, "families": True}, {"after": "x"}, *({"after": text} for text in forged)):
        with pytest.raises(UsageError, match="no token of this question"):
            reports_newest(asked, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"outlet": "Levant Chronicel"}, "did you mean Levant Chronicle"),
        ({"since": "yesterday"}, "is no day, month or year"),
        ({"limit": 0}, "a page holds"),
    ],
)
def test_what_cannot_be_asked_says_what_can(asked: Store, options: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        reports_newest(asked, **options)  # type: ignore[arg-type]


def test_an_empty_ledger_has_no_reports(store: Store) -> None:
    page = reports_newest(store, words="x", families=True)
    assert (page.rows, page.after) == ((), None)


def test_the_order_of_adding_does_not_show(store: Store) -> None:
    put(store, denial(), later(), copy(), wire())
    assert outlets(store, families=True) == [DENIAL, LATER, WIRE]


@pytest.mark.parametrize(
    ("text", "known", "found"),
    [
        ("Title\nBy Ann Lee\nMOSCOW (Tass) - It rained.\nIt ended.", {}, "It rained. It ended."),
        ("Title \n\n  It   rained.\n", {}, "It rained."),
        ("A photo\nIt rained.", {"passed": "0-7"}, "It rained."),
        ("Title", {}, ""),
        ("", {}, ""),
        ("word " * 100, {}, f"{'word ' * 39}word…"),
        ("x" * 300, {}, f"{'x' * 100}…"),
    ],
)
def test_a_lead_is_the_first_words_that_are_told_nowhere_else(text: str, known: dict[str, str], found: str) -> None:
    given = lead(text, title="Title", byline="By Ann Lee", dateline="MOSCOW (Tass)", **known)
    assert given == found and len(given) <= LEAD + 1
