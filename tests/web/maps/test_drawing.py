"""The map as markup: all places in it, nothing of theirs acting, and small."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.web.maps import Drawing, Mark, draw
from tests.strategies import HOSTILE

CITIES = [
    ("Kyiv", 50.45, 30.52, 60),
    ("Gaza", 31.5, 34.47, 70),
    ("Washington", 38.9, -77.04, 40),
    ("Beijing", 39.9, 116.4, 28),
    ("Suva", -18.1, 178.4, 1),
    ("Lima", -12.0, -77.0, 3),
]


def mark(label: str = "Aleppo", latitude: float = 36.2, longitude: float = 37.16, count: int = 1) -> Mark:
    return Mark(latitude=latitude, longitude=longitude, count=count, disputed=False, href="/places/1", label=label)


WORLD = [mark(*city) for city in CITIES]
SYRIA = [mark(), mark("Damascus", 33.51, 36.29, 9), mark("Ankara", 39.93, 32.86, 4), mark("Istanbul", 41.0, 28.98)]
PACIFIC = [mark("Suva", -18.1, 178.4), mark("Apia", -13.8, -171.8)]


def parsed(drawing: Drawing) -> ElementTree.Element:
    return ElementTree.fromstring(drawing.svg)


def found(drawing: Drawing, kind: str) -> list[ElementTree.Element]:
    return [element for element in parsed(drawing).iter() if kind in element.get("class", "").split()]


def circles(drawing: Drawing) -> list[tuple[float, float, float]]:
    return [tuple(float(mark.get(name, "nan")) for name in ("cx", "cy", "r")) for mark in found(drawing, "mark")]  # type: ignore[misc]


@pytest.mark.parametrize("marks", [WORLD, SYRIA, PACIFIC, [mark()], [], [mark()] * 12])
@pytest.mark.parametrize("width", [390, 960])
def test_a_map_is_small_whole_and_made_of_classes(marks: list[Mark], width: int) -> None:
    drawing = draw(marks, width=width)
    assert len(drawing.svg) < 120_000
    assert draw(list(reversed(marks)), width=width) == drawing
    assert not re.search(r"<style|<script|style=|\son\w+=|nan|inf\b", drawing.svg)
    assert found(drawing, "land")[0].get("d") and len(found(drawing, "mark")) == len(marks)
    root = parsed(drawing)
    assert root.get("viewBox") == f"0 0 {width} {drawing.view.height}" and root[0].get("id") == root.get(
        "aria-labelledby"
    )
    for x, y, radius in circles(drawing):
        assert 4 <= radius <= 22
        assert radius <= x <= width - radius and radius <= y <= drawing.view.height - radius


WORDS = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), max_size=30))


@given(label=WORDS, href=WORDS)
@settings(max_examples=30, deadline=None)
def test_hostile_words_are_words(label: str, href: str) -> None:
    drawing = draw([Mark(latitude=36.2, longitude=37.1, count=1, disputed=True, href=href, label=label)])
    assert {element.tag.lower() for element in parsed(drawing).iter()} <= {
        "svg", "title", "path", "rect", "text", "a", "circle"
    }  # fmt: skip
    attributes = {name for element in parsed(drawing).iter() for name in element.attrib}
    assert not any(name.startswith("on") or name == "style" for name in attributes)


def test_markup_in_labels_is_escaped_and_links_to_scripts_are_dropped() -> None:
    label = "<script>alert(1)</script>\"'\u202e"
    for href in (
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "http://[",
        "/\ud800",
        '"><script>',
    ):
        svg = draw([Mark(latitude=1, longitude=1, count=1, disputed=False, href=href, label=label)]).svg
        assert "<script" not in svg and "&lt;script&gt;" in svg and "\u202e" not in svg
        assert not re.search(r'href="(?!&#34;)', svg)
    assert (
        'href="/answers?a=1&amp;b=2"'
        in draw([Mark(latitude=1, longitude=1, count=1, disputed=False, href="/answers?a=1&b=2", label="x")]).svg
    )


def test_areas_grow_with_counts_and_the_largest_lie_below() -> None:
    radii = [radius for _, _, radius in circles(draw(WORLD))]
    assert radii == sorted(radii, reverse=True)
    assert radii[0] == 22 and (radii[2] / radii[0]) ** 2 == pytest.approx(40 / 70, abs=0.02)
    assert [radius for _, _, radius in circles(draw([mark()]))] == [6]


@given(counts=st.lists(st.integers(0, 100), min_size=2, max_size=12))
@settings(max_examples=30, deadline=None)
def test_circles_in_one_place_all_show(counts: list[int]) -> None:
    drawn = circles(draw([mark(f"place {n}", count=count) for n, count in enumerate(counts)]))
    for (x, y, below), (x2, y2, above) in combinations(drawn, 2):
        assert ((x - x2) ** 2 + (y - y2) ** 2) ** 0.5 + below >= 2 * above - 0.5


def test_small_circles_have_room_for_a_finger_that_no_other_circle_loses() -> None:
    drawing = draw(SYRIA)
    order = [element.get("class") for element in parsed(drawing).iter() if element.tag == "circle"]
    assert order == ["touch"] * 4 + ["mark"] * 4
    assert all(float(touch.get("r", 0)) >= 12 for touch in found(drawing, "touch"))
    assert all(link.get("tabindex") == "-1" for link in parsed(drawing).iter("a") if link.get("aria-hidden"))


def test_names_of_places_and_countries_stand_beside_each_other() -> None:
    drawing = draw(SYRIA, title="Where <it> happened")
    assert {text.text for text in found(drawing, "place")} == {"Aleppo", "Damascus", "Ankara", "Istanbul"}
    assert {"Turkey", "Syria", "Iraq"} <= {text.text for text in found(drawing, "country")}
    assert parsed(drawing)[0].text == "Where <it> happened"
    assert found(draw(SYRIA, width=390), "small") and not found(draw(WORLD), "country")


def test_who_listens_gets_links_in_a_group_and_an_image_where_there_are_none() -> None:
    assert parsed(draw(SYRIA)).get("role") == "group"
    assert parsed(draw([])).get("role") == "img"
    assert draw(SYRIA).svg.count("<title>") == 4


@pytest.mark.parametrize(("latitude", "longitude"), [(91.0, 0.0), (float("nan"), 0.0), (0.0, float("inf"))])
def test_a_place_that_is_nowhere_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="no such place"):
        mark(latitude=latitude, longitude=longitude)


def test_disputed_marks_say_so() -> None:
    disputed = Mark(latitude=1, longitude=1, count=1, disputed=True, href="/", label="x")
    assert [circle[0].text for circle in found(draw([disputed, mark()]), "disputed")] == ["x (disputed)"]
