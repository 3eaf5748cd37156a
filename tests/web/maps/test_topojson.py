"""The decoder against what everybody knows of the world."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.web.maps import shapes
from onrecord.web.maps.projections import EqualEarth
from onrecord.web.maps.topojson import Atlas, Country, Resolution, atlas

RESOLUTIONS: tuple[Resolution, ...] = ("110m", "50m")
EARTH = 6371.0


@pytest.fixture(scope="module", params=RESOLUTIONS)
def world(request: pytest.FixtureRequest) -> Atlas:
    return atlas(request.param)


def country(world: Atlas, name: str) -> Country:
    (found,) = (country for country in world.countries if country.name == name)
    return found


def covers(country: Country, longitude: float, latitude: float) -> bool:
    point = np.array([[longitude, latitude]])
    return any(sum(bool(shapes.inside(point, ring)[0]) for ring in polygon) % 2 for polygon in country.polygons)


def square_kilometres(country: Country) -> float:
    plane = EqualEarth().plane
    parts = ([shapes.area(plane(ring)) for ring in polygon] for polygon in country.polygons)
    return EARTH**2 * sum(outer - sum(holes) for outer, *holes in parts)


def test_as_many_countries_as_the_files_list() -> None:
    assert [len(atlas(resolution).countries) for resolution in RESOLUTIONS] == [177, 241]
    assert atlas("50m") is atlas("50m")


def test_every_ring_is_closed_and_runs_on_without_jumps(world: Atlas) -> None:
    rings = [ring for country in world.countries for polygon in country.polygons for ring in polygon]
    for ring in (*rings, *world.land):
        assert len(ring) >= 4 and (ring[0] == ring[-1]).all()
        assert np.abs(ring[:, 1]).max() <= 90.0
        jumps = np.abs(np.diff(ring[:, 0])) > 180
        assert (np.abs(ring[1:][jumps, 1]) == 90.0).all(), "but along a pole, which is a point"


@pytest.mark.parametrize(
    ("name", "code", "longitude", "latitude"),
    [
        ("France", "250", 2.35, 48.86),
        ("Syria", "760", 38.0, 35.0),
        ("Brazil", "076", -47.9, -15.8),
        ("Lesotho", "426", 28.2, -29.6),
        ("Antarctica", "010", 0.0, -89.0),
        ("Kosovo", None, 20.9, 42.6),
    ],
)
def test_a_country_covers_its_own_land_alone(
    world: Atlas, name: str, code: str | None, longitude: float, latitude: float
) -> None:
    assert country(world, name).code == code
    assert [each.name for each in world.countries if covers(each, longitude, latitude)] == [name]


@pytest.mark.parametrize(("name", "area"), [("Brazil", 8.51e6), ("France", 0.64e6), ("Egypt", 1.0e6)])
def test_areas_are_those_of_the_books(world: Atlas, name: str, area: float) -> None:
    assert square_kilometres(country(world, name)) == pytest.approx(area, rel=0.06)


def test_a_border_lies_between_two_countries_and_never_on_a_coast(world: Atlas) -> None:
    points = {tuple(point) for line in world.borders for point in line[1:-1].round(6).tolist()}
    for name, has_borders in (("Iceland", False), ("Madagascar", False), ("Mongolia", True)):
        own = {
            tuple(p) for polygon in country(world, name).polygons for ring in polygon for p in ring.round(6).tolist()
        }
        assert bool(own & points) is has_borders
    assert len({line.tobytes() for line in world.borders}) == len(world.borders)
