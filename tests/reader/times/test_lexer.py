from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.lexer import LINE, tokens

WRAPPED = """\
The council of the town met in the old hall on the first of
May and it spoke of the flood that had come down the river in
2014, and of the dyke that nobody had mended, for which many of
those who live by the river had asked it in a letter of
April 2015. Nothing came of it, as the mayor told us in the
summer of that year, and so the water came again.

2016 was dry.
"""


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("mid-2015", ["mid", "-", "2015"]),
        ("3 p.m. GMT", ["3", "p.m.", "GMT"]),
        ("3p.m", ["3", "p.m"]),
        ("1,234.5m", ["1,234.5", "m"]),
        ("1,23", ["1", ",", "23"]),
        ("'90s", ["'", "90", "s"]),
        ("26th", ["26", "th"]),
        ("24.11.2015", ["24.11", ".", "2015"]),
        ("Zürich_x", ["Zürich", "_", "x"]),
        ("a \n b", ["a", LINE, "b"]),
        ("a\r\n\r\nb", ["a", LINE, "b"]),
        ("", []),
        (" \t", []),
    ],
)
def test_forms(text: str, forms: list[str]) -> None:
    assert [token.text for token in tokens(text)] == forms


def test_curly_apostrophes_are_straight_in_lower_case() -> None:
    assert [token.low for token in tokens("YEAR\u2019s")] == ["year", "'", "s"]


def test_glued() -> None:
    assert [token.glued for token in tokens("mid-2015 was\nhot")] == [False, True, True, False, False, False]


def test_figures() -> None:
    assert [token.digits for token in tokens("2015 1,234 a ٣")] == [True, True, False, True]


def test_a_line_end_is_a_token_unless_lines_are_wrapped() -> None:
    assert [token.text for token in tokens("May\n5")] == ["May", LINE, "5"]
    assert [token.text for token in tokens(WRAPPED)].count(LINE) == 1
    words = tokens(WRAPPED)
    year = next(n for n, token in enumerate(words) if token.text == "2014")
    assert (words[year - 1].text, words[year].glued) == ("in", False)


@given(st.text() | st.text("ab1, .\n'-p.m", max_size=40))
def test_tokens_are_verbatim_in_order_and_leave_out_nothing_but_space(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert token.start >= end
        assert not text[end : token.start].strip()
        assert token.text == (LINE if text[token.start : token.end].isspace() else text[token.start : token.end])
        assert not token.glued or (token.start == end and end > 0)
        end = token.end
    assert not text[end:].strip()
