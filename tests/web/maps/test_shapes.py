"""Cutting, thinning and writing of lines."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.web.maps import shapes
from onrecord.web.maps.topojson import Points

NUMBERS = st.integers(-200, 600).map(lambda number: number / 4 + 0.05)
LINES = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=4, max_size=20).map(np.array)


def distance(point: Points, line: Points) -> float:
    along, away = np.diff(line, axis=0), point - line[:-1]
    square = (along * along).sum(axis=1)
    share = np.divide((away * along).sum(axis=1), square, out=np.zeros(len(square)), where=square > 0)
    return float(np.hypot(*(away - np.clip(share, 0, 1)[:, None] * along).T).min())


@given(ring=LINES)
@settings(max_examples=25, deadline=None)
def test_a_ring_within_a_box_covers_what_the_ring_covers_there(ring: Points) -> None:
    cut = shapes.ring_within(ring, 0, 0, 100, 100)
    assert not len(cut) or (cut.min() >= -1e-6 and cut.max() <= 100 + 1e-6)
    probes = np.random.default_rng(1).uniform(0.01, 99.99, (12, 2))
    clear = [distance(probe, np.concatenate([ring, ring[:1]])) > 1e-6 for probe in probes]
    here = shapes.inside(probes, ring)
    there = shapes.inside(probes, cut) if len(cut) else np.zeros(12, dtype=np.bool_)
    assert (here == there)[clear].all()


@given(line=LINES)
@settings(max_examples=25, deadline=None)
def test_stretches_near_a_box_hold_all_of_the_line_inside_it(line: Points) -> None:
    parts = list(shapes.lines_within(line, 0, 0, 100, 100))
    steps = np.linspace(0, 1, 5)[:, None]
    points = np.concatenate([here + steps * (there - here) for here, there in pairwise(line)])
    for point in points[((points >= 0) & (points <= 100)).all(axis=1)]:
        assert min(distance(point, part) for part in parts) < 1e-6


@given(lines=st.lists(LINES, min_size=1, max_size=4), tolerance=st.floats(0.1, 30))
@settings(max_examples=25, deadline=None)
def test_thinned_lines_keep_their_ends_and_stay_near(lines: list[Points], tolerance: float) -> None:
    for line, few in zip(lines, shapes.thinned(lines, tolerance), strict=True):
        assert (few[[0, -1]] == line[[0, -1]]).all() and len(few) <= len(line)
        assert all(distance(point, few) <= tolerance + 1e-9 for point in line)


@given(line=LINES)
@settings(max_examples=25, deadline=None)
def test_a_path_can_be_read_back_to_a_tenth_of_a_pixel(line: Points) -> None:
    written = shapes.path([line], closed=False)
    numbers = [float(number) for number in re.findall(r"-?(?:\d+\.\d+|\d+|\.\d+)", written)]
    if written:
        read = np.cumsum(np.array(numbers).reshape(-1, 2), axis=0)
        rounded = np.rint(line * 10) / 10
        moved = np.concatenate([[True], (np.diff(rounded, axis=0) != 0).any(axis=1)])
        assert read == pytest.approx(rounded[moved], abs=1e-6)


def test_paths_are_short() -> None:
    line = np.array([(10.04, 0.5), (9.5, 0.0), (9.5, 0.02), (12.0, 3.0)])
    assert shapes.path([line, line[:1]], closed=True) == "M10 .5l-.5-.5 2.5 3z"
