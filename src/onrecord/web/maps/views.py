"""Which part of the world a map shows: the smallest window that has all its places well inside."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, cos, log, radians

from onrecord.web.maps.projections import View

_LEAST = 6.0
"""Degrees of latitude that a map shows at the least: one place needs surroundings."""
_MOST = 110.0
_STEP = 1.15
"""Windows grow in steps of 15 %, so that maps of almost the same places share their land."""
_WIDEST = 140.0
"""Degrees between the outermost places from which the world says more than a region."""
_WIDEST_WINDOW = 200.0
NARROW = 600
"""Pixels below which a map is one for phones: higher, and named `small` for map.css."""
_MARGIN = 0.07
"""The share of the width left free on each side, for circles and their names."""


def fitted(places: Sequence[tuple[float, float]], width: int) -> View:
    """The window for places (latitude, longitude) on a map `width` pixels wide; the world where there are none."""
    if not places:
        return View.world(width)
    latitudes = [latitude for latitude, _ in places]
    west, east = _narrowest([longitude for _, longitude in places])
    south, north = min(latitudes), max(latitudes)
    height = round(width * (0.8 if width < NARROW else 0.6))
    margin = _MARGIN * width
    stretch = cos(radians(min(75.0, abs(south + north) / 2)))
    needed = max(
        _LEAST,
        (north - south) * height / (height - 2 * margin),
        (east - west) * stretch * height / (width - 2 * margin),
    )
    tall = _LEAST * _STEP ** ceil(log(needed / _LEAST, _STEP) - 1e-9)
    grid = tall / 32
    view = View.region(
        round((west + east) / 2 / grid) * grid,
        round((south + north) / 2 / grid) * grid,
        tall=tall,
        width=width,
        height=height,
    )
    if east - west > _WIDEST or tall > _MOST or view.east - view.west > _WIDEST_WINDOW:
        return View.world(width, south=-57.0 if south > -55 else -90.0, north=84.0 if north < 82 else 90.0)
    return view


def _narrowest(longitudes: Sequence[float]) -> tuple[float, float]:
    """The shortest way round that passes all of them, from west to east; the east may pass 180."""
    around = sorted({(longitude + 180) % 360 - 180 for longitude in longitudes})
    gaps = zip(around, [*around[1:], around[0] + 360], strict=True)
    before, after = max(gaps, key=lambda gap: gap[1] - gap[0])
    west, east = after, before + 360
    return (west, east) if west < 180 else (west - 360, east - 360)
