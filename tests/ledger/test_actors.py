"""Who stands in a ledger, under which names and roles, and what one of them said, did and suffered."""

from __future__ import annotations

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.actor_accounts import actor
from onrecord.ledger.answers.actors import actors
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import Telling, put


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def names(store: Store, name: str | None = None, **options: object) -> list[str]:
    return [line.name for line in actors(store, name, **options).rows]  # type: ignore[arg-type]


def test_those_in_most_reports_come_first_with_what_they_say_and_do(asked: Store) -> None:
    lines = {line.name: line for line in actors(asked).rows}
    assert next(iter(lines)) == "Russia"
    russia, lavrov = lines["Russia"], lines["Sergei Lavrov"]
    assert (russia.kind, russia.country, russia.reports, russia.sources) == ("state", "RUS", 4, 3)
    assert (russia.statements, russia.events) == (1, 5)
    assert (lavrov.roles, lavrov.sector, lavrov.names) == (("Foreign Minister",), "GOV", ("Sergei Lavrov", "Lavrov"))
    assert (lavrov.reports, lavrov.sources, lavrov.statements) == (3, 2, 3)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Lavrof", ["Sergei Lavrov"]),
        ("sergei lavrov", ["Sergei Lavrov"]),
        ("RUS", ["Russia"]),
        ("Moscow", ["Russia"]),
        ("orontes monitor", ["Orontes Monitor"]),
        ("43 civilians", ["43 civilians", "43 civilians"]),
    ],
)
def test_a_name_finds_whom_it_means(asked: Store, name: str, found: list[str]) -> None:
    assert names(asked, name) == found


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"country": "Turkey"}, ["Turkey"]),
        ({"kind": "person"}, ["Sergei Lavrov", "Ayse Demir"]),
        ({"sector": "gov", "kind": "organization"}, ["Health Ministry"]),
        ({"kind": "group"}, []),
    ],
)
def test_lists_keep_to_what_is_asked(asked: Store, options: dict[str, str], found: list[str]) -> None:
    assert sorted(names(asked, **options)) == sorted(found)


def test_who_is_only_described_is_listed_on_demand(asked: Store) -> None:
    assert "18 civilians" in names(asked, described=True) and "18 civilians" not in names(asked)


@pytest.mark.parametrize("options", [{"kind": "persn"}, {"sector": "XYZ"}, {"country": "Nowhere"}, {"name": "Nobody"}])
def test_what_cannot_be_asked_says_so(asked: Store, options: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        names(asked, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [1, 4])
def test_pages_hold_everybody_once(full: Store, size: int) -> None:
    whole = [line.id for line in actors(full, limit=1000).rows]
    seen: list[str] = []
    after = None
    while True:
        page = actors(full, limit=size, after=after)
        seen += [line.id for line in page.rows]
        if (after := page.after) is None:
            break
    assert seen == whole and len(seen) == len(set(seen))


def test_the_account_has_roles_over_time_and_the_ground_of_each_name(asked: Store) -> None:
    one = actor(asked, "Lavrof")
    (role,) = one.roles
    assert (role.words, role.first, role.last, role.reports) == ("Foreign Minister", "2020-03-02", "2020-03-06", 3)
    assert [(t.words, t.reports) for t in one.names] == [("Sergei Lavrov", 2), ("Lavrov", 1)]
    (same,) = one.joins
    assert {same.one, same.other} == {"Sergei Lavrov", "Lavrov"} and "surname" in same.because


def test_what_copies_repeat_is_said_once(asked: Store) -> None:
    said = [(side.words, side.report.outlet) for side in actor(asked, "Lavrov").said]
    assert said == [
        ('"We were not there,"', "The Neva Dispatch"),
        ("that the war would not end this winter", "Eastgate Wire"),
    ]


def test_each_incident_is_done_once(asked: Store) -> None:
    one = actor(asked, "RUS")
    assert {side.code for side in one.did} == {"ASSAULT aerial", "CONSULT"}
    assert len({side.incident for side in one.did}) == len(one.did) == 2
    assert one.done_to == ()
    assert actor(asked, "RUS", until="2020-03-05").did[0].code == "ASSAULT aerial"


def test_a_name_of_several_asks_which(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "Sergei Lavrov met Anatoly Lavrov.")
    t.event("met", "CONSULT", (t.actor("Sergei Lavrov"), t.actor("Anatoly Lavrov")))
    put(store, t)
    assert sorted(names(store, "Lavrov")) == ["Anatoly Lavrov", "Sergei Lavrov"]
    with pytest.raises(UsageError, match=r"may be 2: .*give the id of one"):
        actor(store, "Lavrov")
    for line in actors(store, "Lavrov").rows:
        assert actor(store, line.id).actor == line


def test_what_is_done_to_one_stands_apart(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "Ann Lee praised Bob Ray.")
    t.event("praised", "SUPPORT", (t.actor("Ann Lee"),), (t.actor("Bob Ray", r.ActorKind.PERSON),))
    put(store, t)
    assert [s.words for s in actor(store, "Bob Ray").done_to] == ["Ann Lee praised Bob Ray."]
    assert actor(store, "Bob Ray").did == () and len(actor(store, "Ann Lee").did) == 1
