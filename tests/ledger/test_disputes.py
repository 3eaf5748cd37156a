"""The board of disputes: by matter, once whoever copies it, the newest first, page after page."""

from __future__ import annotations

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.disputes import disputes
from onrecord.ledger.answers.matters import Matter
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import Telling, put


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def pairs(matter: Matter) -> set[tuple[str, str]]:
    return {(d.one.words, d.other.words) for d in matter.disputes}


def test_disputes_about_one_incident_are_one_matter(asked: Store) -> None:
    (matter,) = disputes(asked).rows
    assert matter.incident == matter.id and matter.title == "Russia: assault (aerial)"
    assert (matter.day, matter.sources) == ("2020-03-06", 3)
    assert ("At least 43", "18") in pairs(matter)
    days = [q.disputes[0].day or "" for q in matter.questions]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"voice": "Orontes Monitor"}, 1),
        ({"voice": "Ayse Demir"}, 0),
        ({"country": "Russia"}, 1),
        ({"country": "FRA"}, 0),
        ({"words": "market"}, 1),
        ({"words": "winter"}, 0),
        ({"since": "2020-03-06"}, 1),
        ({"since": "2020-03-07"}, 0),
        ({"until": "2020-03-02"}, 1),
        ({"until": "2020-02"}, 0),
    ],
)
def test_a_matter_is_found_by_any_of_its_disputes(asked: Store, options: dict[str, str], found: int) -> None:
    assert len(disputes(asked, **options).rows) == found  # type: ignore[arg-type]


def test_an_incident_finds_its_own(asked: Store) -> None:
    (matter,) = disputes(asked).rows
    assert disputes(asked, incident=matter.incident).rows == (matter,)
    assert disputes(asked, incident="incident-none").rows == ()


def test_who_is_not_there_has_no_disputes(asked: Store) -> None:
    with pytest.raises(UsageError, match="--voice 'Nobody Here'"):
        disputes(asked, voice="Nobody Here")


def quarrel(number: int) -> Telling:
    """A report of day `number` in which two speak against each other."""
    t = Telling(f"Outlet {number}", f"2020-03-{number:02}", f"Ann Lee{number} said it rained. Bob Ray{number} said no.")
    one, other = t.said(t.actor(f"Ann Lee{number}"), "it rained"), t.said(t.actor(f"Bob Ray{number}"), "no")
    t.link(r.LinkKind.DISPUTES, other, one, "one says no")
    return t


def test_pages_hold_every_matter_once_the_newest_first(store: Store) -> None:
    put(store, *(quarrel(n) for n in (3, 1, 5, 2, 4)))
    seen: list[str | None] = []
    after = None
    while True:
        page = disputes(store, limit=2, after=after)
        seen += [m.day for m in page.rows]
        if (after := page.after) is None:
            break
    assert seen == [f"2020-03-{n:02}" for n in (5, 4, 3, 2, 1)]


def test_a_matter_that_older_disputes_belong_to_stands_on_one_page_alone(store: Store) -> None:
    some = [quarrel(n) for n in (1, 2, 3)]
    put(store, *some)
    first, last = some[0], some[2]
    relation = (
        *(last.statements[0].id, first.statements[1].id, "disputes", "so they say", 0.5),
        *(None, last.document, first.document),
    )
    store.write(insert("relations"), [relation])
    page = disputes(store, limit=1)
    (matter,) = page.rows
    assert [d.day for d in matter.disputes] == ["2020-03-03", "2020-03-03", "2020-03-01"]
    (question,) = matter.questions
    assert [s.voice.name for s in question.one] == ["Ann Lee1", "Ann Lee3"]
    page = disputes(store, limit=1, after=page.after)
    assert [m.day for m in page.rows] == ["2020-03-02"] and page.after is None


def test_camps_are_two_sides_of_every_dispute(asked: Store) -> None:
    for matter in disputes(asked).rows:
        for question in matter.questions:
            one, other = ({(s.report.family, s.words) for s in camp} for camp in (question.one, question.other))
            assert one and other and not one & other
            for d in question.disputes:
                ends = [(side.report.family, side.words) for side in (d.one, d.other)]
                assert sorted(end in one for end in ends) == [False, True]


def test_three_who_all_speak_against_each_other_have_no_camps(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "Ann said one. Bob said two. Cid said three.")
    a, b, c = (t.said(t.actor(who), what) for who, what in (("Ann", "one"), ("Bob", "two"), ("Cid", "three")))
    for one, other in ((a, b), (b, c), (c, a)):
        t.link(r.LinkKind.DISPUTES, one, other, "different numbers")
    put(store, t)
    (matter,) = disputes(store).rows
    (question,) = matter.questions
    assert (question.one, question.other, len(question.disputes)) == ((), (), 3)


def test_every_dispute_of_a_ledger_stands_in_one_matter(full: Store) -> None:
    rows = set(full.rows("select from_row, to_row from speaks_against"))
    matters = disputes(full, limit=1000).rows
    told = [(d.one.id, d.other.id) for m in matters for d in m.disputes]
    assert len(told) == len(set(told)) and set(told) <= rows
