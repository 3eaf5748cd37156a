"""Equal Earth as its paper gives it, and the windows on both planes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.web.maps import shapes
from onrecord.web.maps.projections import EqualEarth, Equirectangular, View


def test_equal_earth_has_the_size_that_its_formula_gives() -> None:
    (x, _), (_, y), origin = EqualEarth().plane(np.array([(180.0, 0.0), (0.0, 90.0), (0.0, 0.0)]))
    assert x == pytest.approx(2 * 3**0.5 * np.pi / (3 * 1.340264))
    assert x == pytest.approx(2.70663, abs=1e-5) and y == pytest.approx(1.31736, abs=1e-5)
    assert x / y == pytest.approx(2.05458, abs=1e-5)  # "the ratio of the axes" of the paper
    assert not origin.any()


@given(west=st.floats(-170, 160), south=st.floats(-85, 75), wide=st.floats(5, 20), tall=st.floats(5, 10))
@settings(max_examples=30, deadline=None)
def test_equal_earth_keeps_areas(west: float, south: float, wide: float, tall: float) -> None:
    edge = np.linspace(0.0, 1.0, 200)
    sides = [(edge, 0 * edge), (1 + 0 * edge, edge), (1 - edge, 1 + 0 * edge), (0 * edge, 1 - edge)]
    box = np.concatenate([np.column_stack([west + wide * x, south + tall * y]) for x, y in sides])
    on_globe = np.radians(wide) * (np.sin(np.radians(south + tall)) - np.sin(np.radians(south)))
    assert shapes.area(EqualEarth().plane(box)) == pytest.approx(on_globe, rel=1e-3)


def test_equirectangular_is_true_along_its_parallel() -> None:
    here, east, north = Equirectangular(60.0).plane(np.array([(10.0, 60.0), (12.0, 60.0), (10.0, 61.0)]))
    assert np.hypot(*(east - here)) == pytest.approx(np.hypot(*(north - here)))


@pytest.mark.parametrize(
    "view",
    [
        View.world(960),
        View.world(390, south=-90),
        View.region(30.5, 50.4, tall=6, width=960, height=576),
        View.region(-179.0, -17.0, tall=20, width=390, height=312),
        View.region(15.0, 88.0, tall=6, width=960, height=576),
    ],
)
def test_a_view_fills_its_pixels(view: View) -> None:
    middle = (view.west + view.east) / 2
    corners = np.array([(middle, view.north), (middle, view.south), (view.west, 0.0), (view.east, 0.0)])
    (_, top), (_, bottom), (left, _), (right, _) = view.pixels(corners)
    assert (left, right, top) == pytest.approx((0, view.width, 0), abs=1e-6)
    assert bottom == pytest.approx(view.height, abs=1)
    assert -180 <= view.west < 180 and view.longitude(middle + 720) == pytest.approx(middle)
