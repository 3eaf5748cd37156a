"""The gazetteer: places by name, with where they lie, how many live there and what they lie in."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from .tsv import rows

__all__ = ["GazetteerPlace", "fold", "places_named", "state_place", "world_region"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerPlace:
    """One place. `kind`: country, region (first level, sea, part of the world), district or city; degrees of WGS 84."""

    name: str
    kind: str
    country: str | None
    region: str
    lat: float
    lon: float
    population: int = 0
    geonames: str | None = None


def fold(name: str) -> str:
    """A name as the gazetteer's key: lower case, without accents and full stops, hyphens as spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    for mark, stands in (
        ("\u2019", ""),
        ("\u2018", ""),
        ("\u02bc", ""),
        ("'", ""),
        (".", ""),
        ("-", " "),
        ("\u2010", " "),
        ("\u2011", " "),
    ):
        plain = plain.replace(mark, stands)
    return " ".join(plain.split())


@lru_cache(maxsize=1 << 14)
def places_named(name: str) -> tuple[GazetteerPlace, ...]:
    """Every region, district and city of this name in any spelling of the table; countries are states' business."""
    key = fold(name).encode("utf-8", "surrogatepass")
    if not key:
        return ()
    text = _text()
    low, high = _begin(), len(text)
    while low < high:  # the first line that does not come before the key
        middle = (low + high) // 2
        start = text.rfind(b"\n", 0, middle) + 1
        start = max(start, _begin())
        end = text.find(b"\n", start)
        if text[start : text.find(b"\t", start)] < key:
            low = end + 1
        else:
            high = start if start < high else middle
    found = []
    while text.startswith(key + b"\t", low):
        end = text.find(b"\n", low)
        found.append(_place(text[low:end].decode()))
        low = end + 1
    return tuple(found)


def _place(line: str) -> GazetteerPlace:
    _, name, kind, country, region, lat, lon, population, geonames = line.split("\t")
    return GazetteerPlace(
        name=name,
        kind=kind,
        country=country,
        region=region,
        lat=float(lat),
        lon=float(lon),
        population=int(population),
        geonames=geonames or None,
    )


def state_place(code: str) -> GazetteerPlace | None:
    """Where a state lies, by its ISO 3166-1 alpha-3 code."""
    return _states().get(code)


def world_region(name: str) -> GazetteerPlace | None:
    """A continent, sea or other part of the world by its name, or None."""
    return _regions().get(fold(name))


@cache
def _text() -> bytes:
    return files("onrecord.tables").joinpath("data", "places.tsv").read_bytes()


@cache
def _begin() -> int:
    text, at = _text(), 0
    while text.startswith(b"#", at):
        at = text.find(b"\n", at) + 1
    return text.find(b"\n", at) + 1


@cache
def _states() -> dict[str, GazetteerPlace]:
    return {
        code: GazetteerPlace(
            name=code,
            kind="country",
            country=code,
            region="",
            lat=float(lat),
            lon=float(lon),
            population=int(people),
            geonames=ident,
        )
        for code, lat, lon, people, ident in rows("state_coordinates")
    }


@cache
def _regions() -> dict[str, GazetteerPlace]:
    return {
        fold(name): GazetteerPlace(name=name, kind="region", country=None, region="", lat=float(lat), lon=float(lon))
        for name, lat, lon in rows("world_regions")
    }
