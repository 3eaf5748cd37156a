"""The countries of the world as lines on the globe, decoded from world-atlas (Natural Earth) TopoJSON.

A TopoJSON file holds every stretch of coast or border once, as an *arc* of quantised, delta-encoded points; a country
is a list of arc numbers, `~n` meaning arc n backwards (https://github.com/topojson/topojson-specification). So a border
is an arc that two countries use, and neighbours never gape.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Literal, TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]
"""A line or ring of shape (n, 2). On the globe: longitude and latitude in degrees, on paper: pixels, y downwards."""

Resolution: TypeAlias = Literal["110m", "50m"]
"""1:110 million for the world, 1:50 million for a region."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Country:
    """A country as Natural Earth draws it. `code`: ISO 3166-1 numeric, None where the standard knows no such country.

    Each polygon is its outer ring, then its holes.
    """

    code: str | None
    name: str
    polygons: tuple[tuple[Points, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Atlas:
    """All land at one resolution. `land`: the rings of all land without borders; a ring in a ring is water.

    Rings are closed, and every line runs on across the antimeridian: longitudes may pass 180, or -180.
    """

    countries: tuple[Country, ...]
    land: tuple[Points, ...]
    borders: tuple[Points, ...]


@cache
def atlas(resolution: Resolution) -> Atlas:
    """The atlas, read once in the life of a process (about 0.1 s for 50m)."""
    data = files("onrecord.web.maps").joinpath(f"data/countries-{resolution}.json").read_bytes()
    topology = msgspec.json.decode(data, type=_Topology)
    arcs = _Arcs(topology)
    shapes = list(_flat(topology.objects["countries"]))
    return Atlas(
        countries=tuple(
            Country(
                code=shape.id,
                name=shape.properties.get("name", ""),
                polygons=tuple(tuple(map(arcs.ring, polygon)) for polygon in _polygons(shape)),
            )
            for shape in shapes
        ),
        land=tuple(
            arcs.ring(ring)
            for shape in _flat(topology.objects["land"])
            for polygon in _polygons(shape)
            for ring in polygon
        ),
        borders=tuple(map(arcs.line, _shared(shapes))),
    )


class _Polygon(msgspec.Struct, tag_field="type", tag="Polygon"):
    arcs: list[list[int]]
    id: str | None = None
    properties: dict[str, str] = {}


class _MultiPolygon(msgspec.Struct, tag_field="type", tag="MultiPolygon"):
    arcs: list[list[list[int]]]
    id: str | None = None
    properties: dict[str, str] = {}


class _Collection(msgspec.Struct, tag_field="type", tag="GeometryCollection"):
    geometries: list[_Polygon | _MultiPolygon | _Collection]


class _Transform(msgspec.Struct):
    scale: tuple[float, float]
    translate: tuple[float, float]


class _Topology(msgspec.Struct):
    transform: _Transform
    arcs: list[list[tuple[int, int]]]
    objects: dict[str, _Polygon | _MultiPolygon | _Collection]


def _flat(shape: _Polygon | _MultiPolygon | _Collection) -> Iterator[_Polygon | _MultiPolygon]:
    if isinstance(shape, _Collection):
        for inner in shape.geometries:
            yield from _flat(inner)
    else:
        yield shape


def _polygons(shape: _Polygon | _MultiPolygon) -> list[list[list[int]]]:
    return [shape.arcs] if isinstance(shape, _Polygon) else shape.arcs


def _shared(shapes: list[_Polygon | _MultiPolygon]) -> list[int]:
    """The numbers of the arcs that two different countries use; those that one uses are coast."""
    users: dict[int, set[int]] = {}
    for country, shape in enumerate(shapes):
        for polygon in _polygons(shape):
            for number in (number for ring in polygon for number in ring):
                users.setdefault(max(number, ~number), set()).add(country)
    return sorted(number for number, countries in users.items() if len(countries) > 1)


class _Arcs:
    """The arcs in degrees, and what is made of them."""

    def __init__(self, topology: _Topology) -> None:
        ends = np.cumsum([len(arc) for arc in topology.arcs])
        steps = np.array(list(chain.from_iterable(topology.arcs)), dtype=np.int64)
        places = np.cumsum(steps, axis=0)
        # Each arc counts from nought: what the arcs before it have summed up to goes off again.
        before = np.concatenate([[(0, 0)], places[ends[:-1] - 1]])
        places -= np.repeat(before, np.diff(ends, prepend=0), axis=0)
        transform = topology.transform
        self._arcs = np.split(places * np.array(transform.scale) + np.array(transform.translate), ends[:-1])
        self._crossing = {number for number, arc in enumerate(self._arcs) if np.ptp(arc[:, 0]) > 180}

    def line(self, number: int) -> Points:
        """One arc, without jumps of 360 degrees where it crosses the antimeridian."""
        return _unwrapped(self._arcs[number]) if number in self._crossing else self._arcs[number]

    def ring(self, numbers: list[int]) -> Points:
        """Arcs joined; the last point of each is the first of the next."""
        pieces = [self._arcs[number] if number >= 0 else self._arcs[~number][::-1] for number in numbers]
        ring = np.concatenate([piece[min(place, 1) :] for place, piece in enumerate(pieces)])
        if self._crossing.isdisjoint(max(number, ~number) for number in numbers):
            return ring
        ring = _unwrapped(ring)
        (first, _), (last, _) = ring[0], ring[-1]
        if abs(last - first) > 180:  # once round the globe: Antarctica, which ends at the pole
            pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
            ring = np.concatenate([ring, [(last, pole), (first, pole), ring[0]]])
        ring[-1] = ring[0]  # to the last bit, which adding 360 may have changed
        return ring


def _unwrapped(line: Points) -> Points:
    return np.column_stack([np.unwrap(line[:, 0], period=360), line[:, 1]])
