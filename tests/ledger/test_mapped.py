"""Incidents on a map: each at one place, those of one spot together, what cannot be placed is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.answers import incident_questions, newest_incidents
from onrecord.ledger.answers.incident_lists import incidents
from onrecord.ledger.answers.mapped import Mapped, mapped
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import Telling, put

SPOTS = {"Raqqa": (35.95, 39.01), "Hama": (35.13, 36.75), "Ramadi": (33.42, 43.3), "Syria": (35.0, 38.0)}


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def bombing(
    number: int, *places: str, day: str = "", outlet: str = "", precision: str = "city", lat: float = 0.0
) -> Telling:
    """A report of an attack at some places by somebody who attacks nowhere else."""
    where = " and ".join(places)
    t = Telling(outlet or f"Outlet {number}", f"2020-03-{number:02}", f"Group{number} bombed a school in {where}.")
    ids = [t.where(place, "SYR", precision) for place in places]
    t.places = [
        replace(p, lat=SPOTS[p.name][0] + lat, lon=SPOTS[p.name][1])
        if p.name in SPOTS
        else replace(p, lat=None, lon=None)
        for p in t.places
    ]
    when = t.when("bombed", day) if day else None
    t.event(f"bombed a school in {where}", "ASSAULT", (t.actor(f"Group{number}"),), when=when, where=ids[0])
    return t


def shown(found: Mapped) -> list[tuple[str, int, int]]:
    return [(p.name, p.incidents, p.sources) for p in found.places]


def test_an_incident_stands_where_its_reports_say(asked: Store) -> None:
    found = mapped(asked)
    assert (found.looked_at, found.unplaced, found.cut) == (3, 2, False)
    (raqqa,) = found.places
    (raid,) = incidents(asked, type="assault").rows
    assert (raqqa.name, raqqa.country, raqqa.precision, raqqa.latitude, raqqa.longitude) == (
        "Raqqa",
        "SYR",
        "city",
        1,
        1,
    )
    # The third knows no coordinates.
    assert (raqqa.incidents, raqqa.disputed, raqqa.sources, raqqa.newest) == (1, 1, 2, "2020-03-01")
    assert raqqa.first == raid


def test_incidents_of_one_spot_are_one_place_the_most_first(store: Store) -> None:
    put(
        store,
        bombing(1, "Hama", day="2020-03-01"),
        bombing(2, "Raqqa", day="2020-03-02"),
        bombing(3, "Hama", day="2020-03-03", lat=0.001),
        bombing(4, "Nowhere", day="2020-03-04"),
        bombing(5, "Hama"),
    )
    found = mapped(store)
    assert shown(found) == [("Hama", 3, 3), ("Raqqa", 1, 1)]
    assert (found.looked_at, found.unplaced) == (5, 1)
    hama = found.places[0]
    assert (hama.newest, hama.first.outlet, hama.first.words) == (
        "2020-03-03",
        "Outlet 3",
        "Group3 bombed a school in Hama.",
    )
    assert (hama.latitude, hama.longitude) == SPOTS["Hama"]


def test_of_several_places_that_counts_which_the_incident_is_named_by(store: Store) -> None:
    some = [
        bombing(n, place, day="2020-03-01", precision=p)
        for n, place, p in ((1, "Syria", "country"), (2, "Raqqa", "city"))
    ]
    put(store, *some)
    ((incident,), (other,)) = store.rows("select id from incidents order by id")
    store.write("update happenings set incident = ? where incident = ?", [(incident, other)])
    store.write("delete from incidents where id = ?", [(other,)])
    store.write("update incidents set place = ?, sources = 2", [("raqqa",)])
    assert shown(mapped(store)) == [("Raqqa", 1, 1)]
    store.write("update incidents set place = ?", [(None,)])
    assert shown(mapped(store)) == [("Raqqa", 1, 1)]
    store.write("update incidents set place = ?", [("syria",)])
    assert shown(mapped(store)) == [("Syria", 1, 1)]


QUESTIONS: list[dict[str, object]] = [
    {},
    {"type": "assault"},
    {"country": "Syria"},
    {"country": "TUR"},
    {"actor": "Russia"},
    {"actor": "TUR", "type": "REQUEST"},
    {"disputed": True},
    {"words": "market"},
    {"words": '"Security Council" OR Sochi'},
    {"words": "Sochi", "country": "RUS"},
    {"since": "2020-05"},
    {"until": "2020-03-01"},
    {"since": "2020-03-02", "until": "2020-03-31"},
    {"since": "2020", "until": "2020"},
    {"since": "2020-03-02", "until": "2020-03-31", "country": "TUR"},
    {"words": "unheard"},
    {"words": "!?"},
    {"since": "2022"},
]


@pytest.mark.parametrize("few", [0, 2000])
@pytest.mark.parametrize("options", QUESTIONS)
def test_the_same_incidents_are_found_as_in_a_list(
    asked: Store, options: dict[str, object], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newest_incidents, "_AT_ONCE", 1)
    listed = [line.id for line in incidents(asked, order="newest", **options).rows]  # type: ignore[arg-type]
    monkeypatch.setattr(incident_questions, "_FEW", few)
    assert [line.id for line in incidents(asked, order="newest", **options).rows] == listed  # type: ignore[arg-type]
    found = mapped(asked, **options)  # type: ignore[arg-type]
    (raid,) = incidents(asked, type="assault").rows
    assert (found.looked_at, found.cut) == (len(listed), False)
    assert [p.first.id for p in found.places] == [raid.id] * (raid.id in listed)


def test_a_map_of_many_is_cut_and_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, *(bombing(n, "Hama", day=f"2020-03-{n:02}") for n in (1, 2, 3, 4)))
    found = mapped(store, most=2)
    assert (found.looked_at, found.cut, shown(found)) == (2, True, [("Hama", 2, 2)])
    assert found.places[0].first.begins == "2020-03-04"
    assert not mapped(store, most=4).cut
    monkeypatch.setattr(newest_incidents, "EVENTS", 3)
    found = mapped(store, words="school")
    assert (found.looked_at, found.cut) == (3, True)
    monkeypatch.setattr(newest_incidents, "LOOKED_AT", 2)
    monkeypatch.setattr(newest_incidents, "_AT_ONCE", 1)
    assert (mapped(store).looked_at, mapped(store).cut) == (2, True)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"type": "ASSULT"}, "did you mean ASSAULT"),
        ({"country": "Turky"}, "did you mean Turkey"),
        ({"actor": "Nobody Here"}, "nobody of that name stands in this ledger"),
        ({"since": "yesterday"}, "is no day, month or year"),
        ({"most": 0}, "a map shows 1 to 1500 incidents"),
        ({"most": 1501}, "a map shows 1 to 1500 incidents"),
    ],
)
def test_what_cannot_be_asked_says_what_can(asked: Store, options: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        mapped(asked, **options)  # type: ignore[arg-type]


def test_an_empty_ledger_has_an_empty_map(store: Store) -> None:
    empty = Mapped(places=(), looked_at=0, cut=False, unplaced=0)
    assert mapped(store) == mapped(store, words="x", since="2020", disputed=True) == empty
