"""How answers are laid out: never wider than the page, nothing that acts, the same words for the same numbers."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from onrecord.exports.answers import words
from onrecord.exports.answers.rows import csv_text, json_lines
from onrecord.exports.answers.sheet import Sheet

TEXT = st.text(max_size=200)


@given(
    width=st.integers(40, 110),
    cells=st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=4),
    left=TEXT,
    right=TEXT,
    indent=st.integers(0, 8),
)
def test_a_sheet_is_never_wider_than_it_is_told(
    width: int, cells: list[tuple[str, str, str]], left: str, right: str, indent: int
) -> None:
    sheet = Sheet(width=width)
    sheet.ends(left, right)
    sheet.heading(left)
    sheet.line(right, indent=indent)
    sheet.entry("2015-11-24", (left, right), size=11, indent=2)
    sheet.table(("day", "words", "more"), [("2015-11-24", *row[1:]) for row in cells], indent=2, right=(1,))
    page = str(sheet)
    assert all(cell_len(line) <= width for line in page.split("\n"))
    assert not any(char < " " and char != "\n" for char in page)


def test_a_page_is_plain_unless_colours_are_asked_for() -> None:
    plain, coloured = Sheet(), Sheet(colour=True)
    for sheet in (plain, coloured):
        sheet.ends("who", "how many")
    assert "\x1b" not in str(plain) and "\x1b" in str(coloured)


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    sheet = Sheet()
    sheet.table(("day", "before", "voice"), [("2015-11-24", "", "Tass"), ("2015-11-25", "", "")], indent=0)
    assert str(sheet) == "day         voice\n2015-11-24  Tass\n2015-11-25\n"


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        (None, None, ""),
        ("2015-11-24", None, "2015-11-24"),
        ("2015-11-24", "2015-11-24", "2015-11-24"),
        ("2015-11-01", "2015-11-30", "2015-11"),
        ("2015-11-24", "2015-11-26", "2015-11-24 – 2015-11-26"),
        (None, "2015-11-24", "until 2015-11-24"),
    ],
)
def test_days_are_said_as_short_as_they_are_clear(begins: str | None, ends: str | None, said: str) -> None:
    assert words.days(begins, ends) == said


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ('"We will stay,"', "“We will stay,”"),
        ('"We" and "they"', '“"We" and "they"”'),
        ("it\nrained", "“it rained”"),
        ("a " * 200, "“" + ("a " * 150).strip() + " …”"),
    ],
)
def test_words_stand_in_one_pair_of_marks(given: str, shown: str) -> None:
    assert words.quoted(given) == shown


def test_numbers_have_their_nouns() -> None:
    assert [words.count(n, "report") for n in (1, 2, 1000)] == ["1 report", "2 reports", "1,000 reports"]
    assert words.told_by(3, 3) == "3 reports" and words.told_by(9, 7) == "9 reports, 7 independent"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of any answer."""

    name: str | None
    number: float
    sure: bool
    many: tuple[str, ...]


COLUMNS = {
    "name": lambda row: row.name,
    "number": lambda row: row.number,
    "sure": lambda row: row.sure,
    "many": lambda row: row.many,
}


def test_csv_is_plain_and_holds_no_formula() -> None:
    text = csv_text(
        COLUMNS, [Row("=1+1", -2.5, True, ("a", "b")), Row(None, 1, False, ()), Row("x,\n\x1b y", 0, True, ())]
    )
    rows = list(csv.reader(io.StringIO(text)))
    assert rows == [
        ["name", "number", "sure", "many"],
        ["'=1+1", "-2.5", "1", "a; b"],
        ["", "1", "0", ""],
        ["x, ␛ y", "0", "1", ""],
    ]


@given(TEXT)
def test_json_lines_are_one_line_each(text: str) -> None:
    lines = json_lines([Row(text, 1.0, True, (text,))] * 2)
    assert lines.count("\n") == 2 and json.loads(lines.split("\n")[0])["name"] == text
