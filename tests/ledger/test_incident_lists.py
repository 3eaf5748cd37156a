"""Incidents that are asked for: every option against a plain look at the tables, and pages that leave nothing out."""

from __future__ import annotations

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.answers.incident_lists import ORDERS, incidents
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market, wire
from tests.ledger.telling import put


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def titles(store: Store, **options: object) -> list[str]:
    return [line.title for line in incidents(store, **options).rows]  # type: ignore[arg-type]


RAID, MEETING, CALL = "Russia: assault (aerial)", "Russia, Turkey: consult", "Turkey: request"


def test_the_best_told_comes_first_with_the_words_of_its_first_report(asked: Store) -> None:
    raid, *others = incidents(asked).rows
    assert (raid.title, raid.begins, raid.ends, raid.country) == (RAID, "2020-03-01", "2020-03-01", "SYR")
    assert (raid.reports, raid.sources, raid.disputed, raid.told) == (4, 3, True, "2020-03-02")
    assert raid.outlet == "Eastgate Wire" and raid.words == wire().text.split("\n")[1]
    assert [line.title for line in others] == [MEETING, CALL]
    assert [(line.begins, line.told) for line in others] == [("2020-05-01", "2020-03-06"), (None, "2020-03-02")]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"type": "assault"}, [RAID]),
        ({"country": "Syria"}, [RAID]),
        ({"country": "TUR"}, [MEETING, CALL]),
        ({"actor": "Russia"}, [RAID, MEETING]),
        ({"actor": "TUR", "type": "REQUEST"}, [CALL]),
        ({"disputed": True}, [RAID]),
        ({"min_sources": 2}, [RAID]),
        ({"min_sources": 4}, []),
        ({"words": "market"}, [RAID]),
        ({"words": '"Security Council" OR Sochi'}, [MEETING, CALL]),
        ({"words": '"); drop table incidents; --'}, []),
        ({"words": "!?"}, [RAID, MEETING, CALL]),
        ({"since": "2020-05"}, [MEETING]),
        ({"until": "2020-03-01"}, [RAID]),
        ({"since": "2020-03-02", "until": "2020-03-31"}, [CALL]),
        ({"since": "2020", "until": "2020"}, [RAID, MEETING, CALL]),
        ({"order": "newest"}, [MEETING, RAID, CALL]),
        ({"order": "oldest"}, [RAID, MEETING, CALL]),
    ],
)
def test_what_is_asked_for_is_found_and_nothing_else(
    asked: Store, options: dict[str, object], found: list[str]
) -> None:
    assert titles(asked, **options) == found


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"type": "ASSULT"}, "did you mean ASSAULT?"),
        ({"country": "Turky"}, "did you mean Turkey?"),
        ({"actor": "Nobody Here"}, "nobody of that name stands in this ledger"),
        ({"since": "2020-13"}, "is no day, month or year"),
        ({"until": "yesterday"}, "is no day, month or year"),
        ({"order": "worst"}, "there is sources, newest, oldest"),
        ({"limit": 0}, "a page holds 1 to 1000 rows"),
        ({"after": "x"}, "is no token of this question"),
        ({"after": "é"}, "is no token of this question"),
    ],
)
def test_what_cannot_be_asked_says_what_can(asked: Store, options: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told.replace("?", r"\?")):
        titles(asked, **options)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("size", [1, 3, 7])
def test_pages_hold_every_incident_once_and_in_order(full: Store, order: str, size: int) -> None:
    whole = [line.id for line in incidents(full, order=order, limit=1000).rows]
    assert sorted(whole) == [i for (i,) in full.rows("select id from incidents order by id")]
    seen: list[str] = []
    after = None
    while True:
        page = incidents(full, order=order, limit=size, after=after)
        seen += [line.id for line in page.rows]
        if (after := page.after) is None:
            break
        assert len(page.rows) == size
    assert seen == whole


def test_a_token_of_another_question_is_refused(full: Store) -> None:
    token = incidents(full, limit=1).after
    with pytest.raises(UsageError, match="no token of this question"):
        incidents(full, order="newest", after=token)
