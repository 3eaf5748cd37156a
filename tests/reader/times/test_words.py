from __future__ import annotations

import re

import pytest

from onrecord.reader.times.calendar import feast
from onrecord.tables.times import anchors, time_word
from onrecord.tables.tsv import rows

VALUES = {
    "month": r"[1-9]|1[0-2]",
    "weekday": r"[1-7]",
    "unit": r"T[HMS]|D|W|WE|2W|M|Q|Y|10Y|100Y|1000Y",
    "season": r"SP|SU|FA|WI",
    "part": r"MO|MI|AF|EV|NI",
    "day": r"-?\d",
    "ref": r"(PAST|PRESENT|FUTURE)_REF",
    "set": r"PT?1[HDWMY]",
    "feast": r"\d\d-\d\d|[a-z-]+",
    "clock": r"\d\d:\d\d",
    "mod": r"START|MID|END",
    "about": r"MORE_THAN|LESS_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|APPROX",
    "vague": r"X",
    "zone": r"[A-Z]+",
    "short": r"[a-z]+",
    **dict.fromkeys(("earlier", "this", "later", "same", "back", "before", "rate"), r".+"),
}


@pytest.mark.parametrize("kind", VALUES)
def test_values(kind: str) -> None:
    values = {form: value for form, of, value in rows("time_words") if of == kind}
    assert values
    for form, value in values.items():
        assert re.fullmatch(VALUES[kind], value), form
        assert form == form.lower()
        assert not form.endswith(".")


def test_every_kind_is_known() -> None:
    assert {kind for _, kind, _ in rows("time_words")} == set(VALUES)


def test_a_short_form_is_short_for_the_same_month_or_day() -> None:
    for form, kind, name in rows("time_words"):
        if kind == "short":
            of = "weekday" if name.endswith("day") else "month"
            assert time_word(form, of) == time_word(name, of) is not None


def test_every_feast_has_a_day() -> None:
    for _, kind, value in rows("time_words"):
        assert kind != "feast" or feast(value, 2016) is not None


def test_words() -> None:
    assert time_word("monday", "weekday") == "1"
    assert time_word("monday", "month") is None
    assert time_word("Monday", "weekday") is None


def test_anchors_are_times_and_not_what_points_to_them() -> None:
    assert {"monday", "mondays", "may", "years", "yesterday", "noon", "boxing", "ago"} <= anchors()
    assert not {"last", "this", "next", "late", "end", "that", "same", "the", "twice"} & anchors()
