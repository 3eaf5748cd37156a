"""What lies under the marks: land, borders and the places where the names of countries may stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from onrecord.web.maps import shapes
from onrecord.web.maps.lettering import Box, breadth
from onrecord.web.maps.projections import View
from onrecord.web.maps.topojson import Country, Points, Resolution, atlas

_FINE = 60.0
"""Degrees of longitude up to which a view shows the finer atlas."""
_TOLERANCE = 0.4
"""Pixels that a simplified line may be off."""
_SPECK = 0.8
"""Pixels across below which an island is not drawn."""

NAME_SIZE = 13.0
"""Height of a country's name in pixels, as in map.css."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A country's name and where it may stand: boxes within its land, the most fitting first."""

    text: str
    is_major: bool
    """Large enough to be named on a small screen too."""
    spots: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """`land`, `borders`, `globe`: what goes into the `d` of a path. Names: the largest countries first."""

    land: str
    borders: str
    globe: str
    """The edge of the world, "" for a region, which is filled by it."""
    names: tuple[Name, ...]


@lru_cache(maxsize=64)
def ground(view: View) -> Ground:
    """The ground of a view. Kept: each takes up to 0.2 s to make and 50 kB to keep."""
    chart = _Chart(view)
    resolution: Resolution = "50m" if view.east - view.west <= _FINE else "110m"
    world = atlas(resolution)
    land = [ring for _, ring in chart.rings(world.land) if np.ptp(ring, axis=0).max() >= _SPECK]
    return Ground(
        land=shapes.path(land, closed=True),
        borders=shapes.path(chart.lines(world.borders), closed=False),
        globe=shapes.path([_edge(view)], closed=True) if view.is_world else "",
        names=() if view.is_world else _names(chart, world.countries),
    )


class _Chart:
    """Lines of the globe as lines of one view."""

    def __init__(self, view: View) -> None:
        self.view = view
        # A little more than the window, so that no line runs along its edge.
        pad = 0.0 if view.is_world else (view.north - view.south) * 0.03
        south, north = (-90.0, 90.0) if view.is_world else (view.south, view.north)
        self._box = (view.west - pad, south - pad, view.east + pad, north + pad)

    def rings(self, rings: Sequence[Points], tolerance: float = _TOLERANCE) -> list[tuple[int, Points]]:
        """The rings within the view, in pixels, closed, each after its number among those given."""
        found = [(number, shapes.ring_within(ring, *self._box)) for number, ring in self._around(rings)]
        found = [(number, np.concatenate([ring, ring[:1]])) for number, ring in found if len(ring) > 2]
        drawn = self._drawn([ring for _, ring in found], tolerance)
        return [(number, ring) for (number, _), ring in zip(found, drawn, strict=True) if len(ring) > 3]

    def lines(self, lines: Sequence[Points]) -> list[Points]:
        """The stretches of lines within the view, in pixels."""
        return self._drawn(
            [part for _, line in self._around(lines) for part in shapes.lines_within(line, *self._box)], _TOLERANCE
        )

    def _drawn(self, lines: list[Points], tolerance: float) -> list[Points]:
        if not lines:
            return []
        ends = np.cumsum([len(line) for line in lines])[:-1]
        return shapes.thinned(np.split(self.view.pixels(np.concatenate(lines)), ends), tolerance)

    def _around(self, lines: Sequence[Points]) -> Iterator[tuple[int, Points]]:
        """Each line as it is and once round the globe either way, where the view meets it, after its number."""
        west, south, east, north = self._box
        starts = np.cumsum([0, *(len(line) for line in lines)])[:-1]
        points = np.concatenate(lines)
        low, high = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
        for turn in (-360.0, 0.0, 360.0):
            shift = np.array([turn, 0.0])
            meets = ((low + shift <= (east, north)) & (high + shift >= (west, south))).all(axis=1)
            for number in np.flatnonzero(meets).tolist():
                yield number, lines[number] + shift if turn else lines[number]


def _edge(view: View) -> Points:
    sides = np.linspace(-90.0, 90.0, 73)
    east = np.column_stack([np.full(73, 180.0), sides])
    return view.pixels(np.concatenate([east, east[::-1] * (-1, 1)]))


def _names(chart: _Chart, countries: Iterable[Country]) -> tuple[Name, ...]:
    outer = [(country.name, polygon[0]) for country in countries for polygon in country.polygons]
    visible: dict[str, Points] = {}
    for number, ring in chart.rings([ring for _, ring in outer], tolerance=3.0):
        name = outer[number][0]
        if name not in visible or shapes.area(ring) > shapes.area(visible[name]):
            visible[name] = ring
    found: list[tuple[float, Name]] = []
    for name, largest in visible.items():
        size = shapes.area(largest)
        wide = breadth(name, NAME_SIZE)
        if size > wide * NAME_SIZE * 1.5 and (spots := _spots(chart.view, largest, wide)):
            major = size > chart.view.width * chart.view.height * 0.06
            found.append((size, Name(text=name, is_major=major, spots=spots)))
    return tuple(name for _, name in sorted(found, key=lambda row: (-row[0], row[1].text)))


def _spots(view: View, ring: Points, wide: float) -> tuple[Box, ...]:
    """Up to 24 boxes as wide as a name, wholly within a ring and the view, those nearest to its middle first."""
    half = np.array([wide / 2 + 3, NAME_SIZE / 2 + 2])
    low = np.maximum(ring.min(axis=0), 4) + half
    high = np.minimum(ring.max(axis=0), (view.width - 4, view.height - 4)) - half
    if (low > high).any():
        return ()
    across, down = (np.linspace(start, end, 15) for start, end in zip(low, high, strict=True))
    centres = np.stack(np.meshgrid(across, down), axis=-1).reshape(-1, 2)
    for corner in (
        (0, 0),
        (-1, 0),
        (1, 0),
        (-1, -1),
        (1, -1),
        (-1, 1),
        (1, 1),
        (-0.5, -1),
        (0.5, -1),
        (-0.5, 1),
        (0.5, 1),
    ):
        centres = centres[shapes.inside(centres + half * corner, ring)]
        if not len(centres):
            return ()
    middle = centres.mean(axis=0)
    order = np.argsort(np.hypot(*(centres - middle).T), kind="stable")[:24]
    return tuple(Box.around(x, y, wide, NAME_SIZE) for x, y in centres[order].tolist())
