"""Places against a GeoVirus-style file: which gold places are found, and which of those lie within 161 km (100 miles).

The measure of the geoparsing literature (Gritta et al. 2019): "accuracy at 161 km" over the places that were found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from bench.corpus import CorpusError
from bench.counts import Count

if TYPE_CHECKING:
    from onrecord.record import Place

NEAR = 161.0
"""Kilometres."""

GoldPlace = tuple[int, int, float, float]
"""Start, end, latitude, longitude."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article with its places."""

    name: str
    text: str
    places: tuple[GoldPlace, ...]


def read(path: Path) -> Iterator[Article]:
    """The articles of the file that have a text. CorpusError when it is not XML of that shape."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise CorpusError(f"{path}: not XML: {error}") from error
    for number, article in enumerate(root.iter("article")):
        text = article.findtext("text") or ""
        if not text.strip():
            continue
        places = []
        for location in article.iter("location"):
            values = [location.findtext(tag) for tag in ("start", "end", "lat", "lon")]
            if any(value is None for value in values):
                raise CorpusError(f"{path}: article {number}: a location without start, end, lat and lon")
            start, end, lat, lon = (float(value) for value in values if value is not None)
            places.append((int(start), int(end), lat, lon))
        yield Article(name=f"{path.stem}-{number}", text=text, places=tuple(places))


def score(gold: Sequence[GoldPlace], places: Sequence[Place]) -> dict[str, Count]:
    """Counts of one article; their recall is the share found, and of those found the share within `NEAR`."""
    found = near = 0
    for start, end, lat, lon in gold:
        match = next((p for p in places if p.span.start < end and start < p.span.end), None)
        if match is not None:
            found += 1
            near += (
                match.lat is not None and match.lon is not None and _kilometres(lat, lon, match.lat, match.lon) <= NEAR
            )
    return {
        "found": Count(correct=found, predicted=len(places), gold=len(gold)),
        "near": Count(correct=near, predicted=found, gold=found),
    }


def _kilometres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Along a great circle (the haversine formula, mean radius 6,371 km)."""
    a, b = radians(lat), radians(other_lat)
    h = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * 6371.0 * asin(min(1.0, sqrt(h)))
