"""How many rows a question finds: the same as `find` gives, up to what is counted."""

from __future__ import annotations

from collections import Counter

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.answers.counting import Counted, counted
from onrecord.ledger.answers.finding import find
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import put

QUESTIONS: list[dict[str, object]] = [
    {},
    {"words": "market"},
    {"words": "market -Sochi", "kind": "event"},
    {"speaker": "Lavrov"},
    {"about": "Russia", "since": "2020-03-02", "until": "2020-03-05"},
    {"disputed": True},
    {"min_sources": 2},
    {"min_sources": 2, "disputed": True, "words": "civilians OR jets"},
    {"judged": "unrejected", "outlet": "eastgate wire"},
    {"words": "unheard"},
]


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


@pytest.mark.parametrize("few", [0, 5000])
@pytest.mark.parametrize("options", QUESTIONS)
def test_as_many_are_counted_as_are_found(
    asked: Store, options: dict[str, object], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.ledger.answers.searching._FEW", few)
    rows = find(asked, limit=1000, **options).rows  # type: ignore[arg-type]
    found = counted(asked, **options)  # type: ignore[arg-type]
    assert (found.number, found.more) == (len(rows), False)
    assert dict(found.kinds) == Counter(row.kind for row in rows)


@pytest.mark.parametrize("options", [{}, {"disputed": True}, {"min_sources": 2}])
def test_no_more_are_counted_than_are_asked_for(asked: Store, options: dict[str, object]) -> None:
    whole = counted(asked, **options)  # type: ignore[arg-type]
    for most in (1, 2, whole.number - 1):
        found = counted(asked, most=most, **options)  # type: ignore[arg-type]
        assert (found.number, found.more) == (most, True) and sum(n for _, n in found.kinds) == most
    assert counted(asked, most=whole.number, **options) == whole  # type: ignore[arg-type]


def test_conditions_are_looked_at_for_so_many_matches(asked: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.ledger.answers.searching._FEW", 0)
    monkeypatch.setattr("onrecord.ledger.answers.searching.BLOCK", 2)
    some = counted(asked, min_sources=2, most=4)
    assert some.more and some.number <= 4
    assert not counted(asked, min_sources=2, most=1000).more


def test_kinds_come_in_their_order(asked: Store) -> None:
    assert [kind for kind, _ in counted(asked).kinds] == ["statement", "event", "figure"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"most": 0}, "1 to 10000 rows are counted"),
        ({"most": 10_001}, "1 to 10000 rows are counted"),
        ({"type": "ASSULT"}, "did you mean ASSAULT"),
        ({"outlet": "Eastgate Wyre"}, "did you mean Eastgate Wire"),
        ({"words": "';"}, "no word to look for"),
    ],
)
def test_what_cannot_be_asked_says_what_can(asked: Store, options: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        counted(asked, **options)  # type: ignore[arg-type]


def test_an_empty_ledger_has_no_rows(store: Store) -> None:
    assert counted(store) == counted(store, "x", min_sources=2) == Counted(number=0, more=False, kinds=())
