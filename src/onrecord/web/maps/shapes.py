"""Lines and rings cut to a box, thinned, and written as SVG paths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.web.maps.topojson import Points


def ring_within(ring: Points, west: float, south: float, east: float, north: float) -> Points:
    """The part of a ring inside a box, as a ring that does not repeat its first point; empty if there is none.

    I. Sutherland and G. Hodgman (1974), Reentrant polygon clipping: parts that fall asunder stay joined by lines along
    the edge of the box, which have no area.
    """
    if (ring[0] == ring[-1]).all():
        ring = ring[:-1]
    for axis, bound, side in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        away = (ring[:, axis] - bound) * side
        inside = away >= 0
        if inside.all():
            continue
        ahead = np.roll(inside, -1)
        crosses = inside != ahead
        step = away - np.roll(away, -1)
        share = np.divide(away, step, out=np.zeros(len(ring)), where=crosses)
        cut = ring + share[:, None] * (np.roll(ring, -1, axis=0) - ring)
        ring = np.stack([ring, cut], axis=1)[np.column_stack([inside, crosses])]
    return ring


def lines_within(line: Points, west: float, south: float, east: float, north: float) -> Iterator[Points]:
    """The stretches of a line that come near a box: each segment that may touch it, whole."""
    low, high = np.minimum(line[:-1], line[1:]), np.maximum(line[:-1], line[1:])
    near = ((high >= (west, south)) & (low <= (east, north))).all(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], near, [False]]).astype(np.int8)))
    for first, last in edges.reshape(-1, 2):
        yield line[first : last + 1]


def thinned(lines: Sequence[Points], tolerance: float) -> list[Points]:
    """The lines with few of their points, such that none left out lies farther than `tolerance` from what is left.

    D. Douglas and T. Peucker (1973), Algorithms for the reduction of the number of points required to represent a
    digitized line or its caricature; here all stretches of all lines at once, a round for each depth.
    """
    if not lines:
        return []
    points = np.concatenate(lines)
    starts = np.cumsum([0, *(len(line) for line in lines)])
    keep = np.zeros(len(points), dtype=np.bool_)
    keep[starts[:-1]] = keep[starts[1:] - 1] = True
    open_ = np.flatnonzero(~keep)
    while len(open_):
        kept = np.flatnonzero(keep)
        stretch = np.searchsorted(kept, open_)
        away = _distances(points[open_], points[kept[stretch - 1]], points[kept[stretch]])
        first = np.flatnonzero(np.diff(stretch, prepend=-1))
        farthest = np.repeat(np.maximum.reduceat(away, first), np.diff(first, append=len(open_)))
        is_coarse = farthest > tolerance
        is_peak = is_coarse & (away == farthest)
        keep[open_[is_peak]] = True
        open_ = open_[is_coarse & ~is_peak]
    return np.split(points[keep], np.cumsum(np.add.reduceat(keep.astype(np.int64), starts[:-1]))[:-1])


def _distances(points: Points, starts: Points, ends: Points) -> NDArray[np.float64]:
    """From each point to the straight line between its two."""
    along, away = ends - starts, points - starts
    square = (along * along).sum(axis=1)
    share = np.divide((away * along).sum(axis=1), square, out=np.zeros(len(points)), where=square > 0)
    away = away - np.clip(share, 0.0, 1.0)[:, None] * along
    return np.asarray(np.hypot(away[:, 0], away[:, 1]))


def area(ring: Points) -> float:
    """The area of a ring, positive whichever way it runs."""
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def inside(points: Points, ring: Points) -> NDArray[np.bool_]:
    """Which of the points lie in a ring (even-odd rule)."""
    here, there = ring, np.roll(ring, -1, axis=0)
    x, y = points[:, :1], points[:, 1:]
    spans = (here[:, 1] > y) != (there[:, 1] > y)
    rise = np.where(here[:, 1] == there[:, 1], 1.0, there[:, 1] - here[:, 1])
    at = here[:, 0] + (y - here[:, 1]) * (there[:, 0] - here[:, 0]) / rise
    odd: NDArray[np.bool_] = ((spans & (x < at)).sum(axis=1) % 2).astype(np.bool_)
    return odd


def path(lines: Iterable[Points], *, closed: bool) -> str:
    """The `d` of one SVG path, to a tenth of a pixel, in steps from point to point: shorter than places.

    Tenths are counted as whole numbers, so that steps do not drift.
    """
    parts: list[str] = []
    for line in lines:
        tenths = np.rint(line * 10).astype(np.int64)
        steps = np.diff(tenths, axis=0)
        steps = steps[steps.any(axis=1)]
        if len(steps) < (2 if closed else 1):
            continue
        parts += ["M", _pair(*tenths[0].tolist()), "l"]
        written = " ".join([_pair(x, y) for x, y in steps.tolist()])
        parts += [written.replace(" -", "-"), "z" if closed else ""]
    return "".join(parts)


def _pair(x: int, y: int) -> str:
    return f"{_decimal(x)}{'' if y < 0 else ' '}{_decimal(y)}"


def _decimal(tenths: int) -> str:
    """-5 as "-.5", 120 as "12"."""
    whole, tenth = divmod(abs(tenths), 10)
    sign = "-" if tenths < 0 else ""
    return f"{sign}{whole or ''}.{tenth}" if tenth else f"{sign}{whole}"
