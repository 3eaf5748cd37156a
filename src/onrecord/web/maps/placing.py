"""Where circles and words go on a map so that none hides another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import radians, sqrt

import numpy as np

from onrecord.web.maps.ground import NAME_SIZE, Name
from onrecord.web.maps.lettering import Box, breadth
from onrecord.web.maps.projections import View
from onrecord.web.maps.topojson import Points

_LEAST, _UNIT, _LARGEST = 4.0, 6.0, 22.0
"""Radius of the least circle, of a count of one where all are small, and of the largest on a wide map."""
_REACH = 45.0
"""Pixels that a circle may move aside."""
_STEPS = np.arange(160)
_ANGLES = _STEPS * radians(137.508)
_SPIRAL = (np.sqrt(_STEPS / _STEPS[-1]) * _REACH)[:, None] * np.column_stack([np.cos(_ANGLES), np.sin(_ANGLES)])
"""Steps aside, the shortest first, evenly strewn as the seeds of a sunflower are (H. Vogel 1979)."""
_GAP = 7.0
"""Pixels between the name of a country and anything else."""
PLACE_SIZE = 13.0
"""Height of a place's name in pixels, as in map.css."""
_NAMED, _CANDIDATES = 8, 40
"""How many places get their names, of how many of the largest that are tried."""


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle in pixels."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words on the map. `x`, `y`: where their base line begins, has its middle or ends, by `anchor`."""

    text: str
    kind: str
    x: float
    y: float
    anchor: str
    box: Box


def circles(view: View, places: Sequence[tuple[float, float, int]]) -> list[Circle]:
    """A circle for each (latitude, longitude, count), the largest first: its area is in proportion to its count.

    Beside any later circle, which lies above it, a circle shows at least a crescent as wide as that one's radius: where
    places are the same, later ones move aside by some pixels. Only crowds of dozens hide each other.
    """
    if not places:
        return []
    globe = np.array([(view.longitude(longitude), latitude) for latitude, longitude, _ in places])
    spots = view.pixels(globe).tolist()
    counts = [max(count, 1) for _, _, count in places]
    largest = _LARGEST * min(1.0, sqrt(view.width / 960))
    unit = min(_UNIT, largest / sqrt(max(counts)))
    done = np.empty((len(places), 3))
    for number, ((x, y), count) in enumerate(zip(spots, counts, strict=True)):
        radius = max(_LEAST, unit * sqrt(count))
        around = _kept_inside(view, _SPIRAL + np.array([x, y]), radius)
        done[number] = (*_free(around, radius, done[:number]), radius)
    return [Circle(*row) for row in done.round(1).tolist()]


def _free(around: Points, radius: float, below: Points) -> Points:
    """The first of some places where a circle hides none of those below it; the least bad if there is none."""
    best: Points = around[0]
    near = below[np.hypot(*(below[:, :2] - best).T) < _REACH + 2 * radius]
    if not len(near):
        return best
    for spots in (around[:1], around):
        away = np.hypot(*(spots[:, None, :] - near[:, :2]).transpose(2, 0, 1))
        spare = (away - (2 * radius - near[:, 2])).min(axis=1)
        if (spare >= 0).any():
            break
    best = spots[int((spare >= 0).argmax() if (spare >= 0).any() else spare.argmax())]
    return best


def _kept_inside(view: View, spots: Points, radius: float) -> Points:
    edge = radius + 1
    return np.clip(spots, (edge, edge), (view.width - edge, view.height - edge))


def place_names(view: View, placed: Sequence[Circle], texts: Sequence[str]) -> list[Label]:
    """The names of the first few places, beside their circles, where they cover neither circles nor each other."""
    labels: list[Label] = []
    for circle, text in zip(placed[:_CANDIDATES], texts, strict=False):
        if len(labels) == _NAMED:
            break
        if not text:
            continue
        # A name that nearly touches another's circle is better than none, and worse than one that does not.
        for clearance in (4.0, 1.0):
            free = (label for label in _beside(circle, text) if _is_free(label.box, view, placed, labels, clearance))
            if label := next(free, None):
                labels.append(label)
                break
    return labels


def _is_free(box: Box, view: View, placed: Sequence[Circle], labels: Sequence[Label], clearance: float) -> bool:
    return (
        min(box.left, box.top) >= 2
        and box.right <= view.width - 2
        and box.bottom <= view.height - 2
        and not any(box.meets(other.box) for other in labels)
        and not any(box.meets_circle(other.x, other.y, other.radius + clearance) for other in placed)
    )


def _beside(circle: Circle, text: str) -> Iterator[Label]:
    """The label right, left, above, below, and aslant."""
    wide, away, aslant = breadth(text, PLACE_SIZE), circle.radius + 5, circle.radius * 0.7 + 3
    rows = (
        ("start", away, 0.0),
        ("end", -away, 0.0),
        ("middle", 0.0, -away - PLACE_SIZE / 2),
        ("middle", 0.0, away + PLACE_SIZE / 2),
        ("start", aslant, -aslant - 3),
        ("start", aslant, aslant + 3),
        ("end", -aslant, -aslant - 3),
        ("end", -aslant, aslant + 3),
    )
    for anchor, dx, dy in rows:
        x, y = circle.x + dx, circle.y + dy
        middle = x + {"start": wide / 2, "middle": 0.0, "end": -wide / 2}[anchor]
        box = Box.around(middle, y, wide, PLACE_SIZE + 2)
        yield Label(text=text, kind="place", x=x, y=y + PLACE_SIZE * 0.35, anchor=anchor, box=box)


def country_names(names: Sequence[Name], placed: Sequence[Circle], taken: Sequence[Label]) -> list[Label]:
    """The names of countries, where there is room beside circles and the names of places."""
    labels: list[Label] = []
    for name in names:
        for box in name.spots:
            room = Box(box.left - _GAP, box.top - _GAP, box.right + _GAP, box.bottom + _GAP)
            if any(room.meets(other.box) for other in (*taken, *labels)):
                continue
            if any(room.meets_circle(circle.x, circle.y, circle.radius) for circle in placed):
                continue
            x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2 + NAME_SIZE * 0.35
            kind = "country major" if name.is_major else "country"
            labels.append(Label(text=name.text, kind=kind, x=x, y=y, anchor="middle", box=box))
            break
    return labels
