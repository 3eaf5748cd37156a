"""Lines that are data about a report."""

import pytest

from onrecord.sources.labels import byline, credit, is_rights, line_facts


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("Story Code : 549820", [("story_code", "549820")]),
        ("News ID: AB-12", [("story_code", "AB-12")]),
        ("Published: June 30, 2016", [("published", "2016-06-30")]),
        ("Posted on June 30, 2016 at 7:34 am", [("published", "2016-06-30T07:34")]),
        ("Last updated 2016-07-01 08:00", [("updated", "2016-07-01T08:00")]),
        ("Published 12:02, 30 June 2016 Updated 13:00, 30 June 2016", [
            ("published", "2016-06-30T12:02"), ("updated", "2016-06-30T13:00"),
        ]),
        ("Thursday 30 June 2016 - 07:34", [("date", "2016-06-30T07:34")]),
        ("By Jane Doe | June 30, 2016", [("byline", "Jane Doe"), ("date", "2016-06-30")]),
        ("Reuters · 30 June 2016", [("outlet", "Reuters"), ("date", "2016-06-30")]),
        ("Source: Xinhua", [("outlet", "Xinhua")]),
        ("Source: Example Wire", [("outlet", "Example Wire")]),
        ("Associated Press", [("outlet", "Associated Press")]),
    ],
)  # fmt: skip
def test_facts_of_a_line(line: str, facts: list[tuple[str, str]]) -> None:
    assert line_facts(line) == facts


@pytest.mark.parametrize(
    "line",
    [
        "Story Code",
        "Story Code: see below for details",
        "News ID cards were issued",
        "Published: yesterday",
        "June 30, 2016.",
        "June 2016",
        "2016",
        "June 30, 2016 | The talks resume",
        "Source: close to the ministry said no.",
        "Updated rules for the bridge",
        "Date palms wither in the south",
        "By then it was over.",
        "x" * 500,
    ],
)
def test_a_line_with_a_word_left_over_is_no_label(line: str) -> None:
    assert line_facts(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("By JANE DOE and JOHN ROE", "JANE DOE and JOHN ROE"),
        ("BY JANE DOE", "JANE DOE"),
        ("by Jane van der Doe in Testburg", "Jane van der Doe in Testburg"),
        ("By Jane Doe, Example Wire", "Jane Doe, Example Wire"),
        ("By Jane Doe, Staff Writer", "Jane Doe, Staff Writer"),
        ("By The Associated Press", "The Associated Press"),
        ("By Reuters", "Reuters"),
        ("Analysis by Jane Doe", "Jane Doe"),
        ("Author: Jane Doe", "Jane Doe"),
        ("BYLINE: Jane Doe", "Jane Doe"),
        ("Written by Jane Doe", "Jane Doe"),
        ("By John Roe Jr.", "John Roe Jr."),
    ],
)
def test_bylines(line: str, names: str) -> None:
    assert byline(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "By Friday",
        "By the time they arrived",
        "By Jane Doe it was denied",
        "By Jane Doe.",
        "By Jane Doe:",
        "Authors disagree",
        "Byline",
        "Bystanders Said No",
        "By " + "Jane " * 20,
    ],
)
def test_no_bylines(line: str) -> None:
    assert byline(line) is None


def test_credits() -> None:
    line = "(Reporting by Jane Doe in Testburg; Additional reporting by Max Muster; Editing by John Roe)"
    assert credit(line) == ("Jane Doe in Testburg", line)
    assert credit("Reporting by Jane Doe; editing by John Roe.") is not None
    assert credit("Reporting by the paper was denied; Editing by John Roe") is None
    assert credit("Writing for a panel, Mark Roe noted that") is None
    assert credit("Edited by hand") is None


def test_rights() -> None:
    assert is_rights("© 2016 Example Daily. All rights reserved.")
    assert is_rights("Copyright 2016 Example Daily")
    assert not is_rights("Copyright law was changed")
    assert not is_rights("The © sign")
