"""Places against a GeoVirus-style file: the two shares on known cases, and distances on the globe."""

from pathlib import Path

import pytest

from bench import geo
from bench.corpus import CorpusError
from bench.counts import add
from onrecord.record import Place
from tests.bench.rows import place

TEXT = "Cases in Rio, Lima and Oslo."
GOLD = [(9, 12, -22.9, -43.2), (14, 18, -12.05, -77.04), (23, 27, 59.91, 10.75)]
RIGHT = (("Rio", -22.91, -43.2), ("Lima", -12.0, -77.0), ("Oslo", 59.9, 10.7))


def shares(*found: tuple[str, float | None, float | None]) -> tuple[float, float]:
    counts = geo.score(GOLD, [place(TEXT, *row) for row in found])
    return counts["found"].recall, counts["near"].recall


def test_all_found_and_near_is_100() -> None:
    assert shares(*RIGHT) == (100, 100)


def test_nothing_found_is_0() -> None:
    assert shares() == (0, 0)


def test_the_share_of_near_ones_is_of_those_found() -> None:
    assert shares(("Rio", -22.9, -43.2), ("Lima", 40.74, -84.1)) == (pytest.approx(200 / 3), 50)


def test_a_place_without_coordinates_is_far() -> None:
    assert shares(("Rio", None, None)) == (pytest.approx(100 / 3), 0)


def test_more_places_than_gold_ones_cost_nothing() -> None:
    assert shares(*RIGHT, ("Cases", 0.0, 0.0)) == (100, 100)


def test_counts_add_up_over_articles() -> None:
    total = add(geo.score(GOLD, found) for found in ([], [place(TEXT, *row) for row in RIGHT]))
    assert total["found"].recall == 50 and total["near"].recall == 100


@pytest.mark.parametrize(
    ("lat", "lon", "near"),
    [(1.44, 0.0, True), (1.46, 0.0, False), (0.0, 1.44, True), (0.0, 359.0, True), (0.0, 180.0, False)],
)
def test_161_kilometres_are_about_a_degree_and_a_half_at_the_equator(lat: float, lon: float, near: bool) -> None:
    found: list[Place] = [place("Null", "Null", lat, lon)]
    assert geo.score([(0, 4, 0.0, 0.0)], found)["near"].correct == near


def test_articles_are_read_and_those_without_text_left_out(tmp_path: Path) -> None:
    path = tmp_path / "virus.xml"
    location = "<location><start>9</start><end>12</end><lat>-22.9</lat><lon>-43.2</lon></location>"
    path.write_text(
        f"<articles><article><text>{TEXT}</text><locations>{location}</locations></article>"
        "<article><text> </text></article></articles>"
    )
    (article,) = geo.read(path)
    assert (article.name, article.text, article.places) == ("virus-0", TEXT, ((9, 12, -22.9, -43.2),))


def test_what_is_no_such_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "virus.xml"
    path.write_text("<articles>")
    with pytest.raises(CorpusError, match=r"virus\.xml: not XML"):
        list(geo.read(path))
    path.write_text("<articles><article><text>x</text><location><start>1</start></location></article></articles>")
    with pytest.raises(CorpusError, match="article 0: a location without start, end, lat and lon"):
        list(geo.read(path))
