"""Which window a set of places gets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.web.maps.views import fitted

PLACES = st.lists(st.tuples(st.floats(-90, 90), st.floats(-400, 400)), min_size=1, max_size=8)


@given(places=PLACES, width=st.sampled_from([390, 640, 960]))
@settings(max_examples=25, deadline=None)
def test_every_place_lies_in_the_window(places: list[tuple[float, float]], width: int) -> None:
    view = fitted(places, width)
    spots = view.pixels(np.array([(view.longitude(longitude), latitude) for latitude, longitude in places]))
    assert (spots >= -1e-6).all() and (spots <= np.array([view.width, view.height + 1])).all()


@given(middle=st.tuples(st.floats(-50, 50), st.floats(-180, 180)), spread=st.floats(0, 20))
@settings(max_examples=25, deadline=None)
def test_places_of_a_region_lie_well_inside(middle: tuple[float, float], spread: float) -> None:
    latitude, longitude = middle
    places = [(latitude - spread / 3, longitude - spread), (latitude, longitude + spread)]
    view = fitted(places, 960)
    spots = view.pixels(np.array([(view.longitude(longitude), latitude) for latitude, longitude in places]))
    assert not view.is_world
    assert (spots > 45).all() and (spots < np.array([view.width, view.height]) - 45).all()


def test_one_place_gets_surroundings_and_none_the_world() -> None:
    view = fitted([(50.45, 30.52)], 960)
    assert 4 <= view.north - view.south <= 8
    assert fitted([], 960).is_world


@pytest.mark.parametrize(
    ("longitudes", "is_world"),
    [((178.4, -171.8), False), ((174.8, -118.2), False), ((-77.0, 116.4), True), ((-75.0, 70.0), True)],
)
def test_the_antimeridian_is_a_line_like_any_other(longitudes: tuple[float, ...], is_world: bool) -> None:
    view = fitted([(0.0, longitude) for longitude in longitudes], 960)
    assert view.is_world is is_world
    assert is_world or view.west < 180 < view.east


def test_neighbouring_maps_share_a_window() -> None:
    assert fitted([(33.5, 36.3), (36.2, 37.16)], 960) == fitted([(33.51, 36.29), (36.21, 37.15)], 960)
    assert fitted([(-77.8, 166.7), (78.2, 15.6)], 960).south == -90
