"""Numbers in words and figures: how much of a text is the number, and what it says."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.lexer import tokens
from onrecord.reader.numerals import number, ordinal
from onrecord.tables.numbers import number_words


def read(text: str) -> tuple[str, float | None, bool] | None:
    """The number that a text begins with: its words, its value, whether it is left open."""
    lexed = tokens(text)
    found = number(lexed, 0)
    if found is None:
        return None
    return text[: lexed[found[1] - 1].end], found[0].value, found[0].vague


EXACT = """
    20 people                           | 20                            | 20
    1,200 people                        | 1,200                         | 1200
    1,234,567                           | 1,234,567                     | 1234567
    1,000.50                            | 1,000.50                      | 1000.5
    0.5                                 | 0.5                           | 0.5
    1.5 million people                  | 1.5 million                   | 1500000
    350m                                | 350m                          | 350000000
    350bn                               | 350bn                         | 350000000000
    5tn                                 | 5tn                           | 5000000000000
    20k followers                       | 20k                           | 20000
    3-million                           | 3-million                     | 3000000
    350 m                               | 350                           | 350
    20 k                                | 20                            | 20
    5 hundred                           | 5 hundred                     | 500
    5 hundred thousand                  | 5 hundred thousand            | 500000
    5 thousand million                  | 5 thousand million            | 5000000000
    2 lakh crore                        | 2 lakh crore                  | 2000000000000
    5 million thousand                  | 5 million                     | 5000000
    2 dozen                             | 2 dozen                       | 24
    2,50,000 people                     | 2,50,000                      | 250000
    12,34,567                           | 12,34,567                     | 1234567
    1,00,00,000                         | 1,00,00,000                   | 10000000
    200 000 people                      | 200 000                       | 200000
    1 250 000                           | 1 250 000                     | 1250000
    12 300 people                       | 12                            | 12
    2015 000                            | 2015                          | 2015
    1½ million                          | 1½ million                    | 1500000
    ½ million                           | ½ million                     | 500000
    2 1/2 years                         | 2 1/2                         | 2.5
    zero                                | zero                          | 0
    five                                | five                          | 5
    Five                                | Five                          | 5
    nineteen                            | nineteen                      | 19
    twenty-one                          | twenty-one                    | 21
    twenty one                          | twenty one                    | 21
    twenty‑one                          | twenty‑one                    | 21
    ninety-nine                         | ninety-nine                   | 99
    one hundred                         | one hundred                   | 100
    one hundred and twenty people       | one hundred and twenty        | 120
    one-hundred-and-twenty              | one-hundred-and-twenty        | 120
    two hundred five                    | two hundred five              | 205
    twelve hundred                      | twelve hundred                | 1200
    one thousand two hundred and three  | one thousand two hundred and three | 1203
    two thousand and fifteen            | two thousand and fifteen      | 2015
    one hundred and twenty thousand     | one hundred and twenty thousand | 120000
    two hundred and three thousand      | two hundred and three thousand | 203000
    five million six hundred thousand   | five million six hundred thousand | 5600000
    two thousand and three thousand     | two thousand                  | 2000
    five hundred and six hundred        | five hundred                  | 500
    one hundred two hundred             | one hundred                   | 100
    five million and six million        | five million                  | 5000000
    five and six                        | five                          | 5
    twenty fifteen                      | twenty                        | 20
    nineteen ninety-six                 | nineteen                      | 19
    twenty and five                     | twenty                        | 20
    two hundred and people              | two hundred                   | 200
    two thousand zero                   | two thousand                  | 2000
    two dozen people                    | two dozen                     | 24
    two-dozen                           | two-dozen                     | 24
    four score                          | four score                    | 80
    a dozen                             | a dozen                       | 12
    a hundred people                    | a hundred                     | 100
    a hundred and fifty people          | a hundred and fifty           | 150
    a thousand                          | a thousand                    | 1000
    a thousand two hundred              | a thousand two hundred        | 1200
    a hundred thousand                  | a hundred thousand            | 100000
    a million                           | a million                     | 1000000
    a couple                            | a couple                      | 2
    a couple of people                  | a couple                      | 2
    a couple hundred people             | a couple hundred              | 200
    a couple of hundred people          | a couple of hundred           | 200
    a couple of dozen                   | a couple of dozen             | 24
    half a million                      | half a million                | 500000
    half a dozen                        | half a dozen                  | 6
    half-dozen                          | half-dozen                    | 6
    a half-dozen                        | a half-dozen                  | 6
    a half million people               | a half million                | 500000
    a quarter million people            | a quarter million             | 250000
    a quarter of a million people       | a quarter of a million        | 250000
    three quarters of a million         | three quarters of a million   | 750000
    three-quarters of a million         | three-quarters of a million   | 750000
    one and a half million              | one and a half million        | 1500000
    two-and-a-half million              | two-and-a-half million        | 2500000
    two and a half years                | two and a half                | 2.5
    2 and a quarter                     | 2 and a quarter               | 2.25
    a million and a half people         | a million and a half          | 1500000
    a million and a half million        | a million                     | 1000000
    five and a man                      | five                          | 5
    three quarters of the people        | three                         | 3
    ٢٠ people                           | ٢٠                            | 20
    ２０ people                           | ２０                            | 20
    999999999999999                     | 999999999999999               | 999999999999999
"""
VAGUE = """
    dozens of people                    | dozens                        | 24
    scores                              | scores                        | 40
    hundreds of people                  | hundreds                      | 200
    hundreds of thousands of people     | hundreds of thousands         | 200000
    tens of people                      | tens                          | 20
    tens of thousands                   | tens of thousands             | 20000
    tens of millions                    | tens of millions              | 20000000
    millions of hundreds                | millions                      | 2000000
    lakhs of people                     | lakhs                         | 200000
    several hundred people              | several hundred               | 200
    several hundred thousand people     | several hundred thousand      | 200000
    several dozen                       | several dozen                 | 24
    a few hundred                       | a few hundred                 | 200
    a few hundred thousand              | a few hundred thousand        | 200000
    few thousand                        | few thousand                  | 2000
    many thousands                      | many thousands                | 2000
    several tens of thousands           | several tens of thousands     | 20000
"""
NONE = """
    people | a | an | a man | half | half of them | half an hour | a few | several | several people | many
    some hundred | a several hundred | hundred people | million | dozen | a pair | a quarter | quarter past six | tens
    and | of | - | ½ish | 1,2,3 | 1,2 | 12,34 | 1,23,45 | 123,45,678 | 1.2.3 | 192.168.0.1 | 1.234.567
    first | third | k | m | ² | Ⅻ
"""


def lines(table: str) -> list[tuple[str, str, float]]:
    cells = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [(text, words, float(value)) for text, words, value in cells]


@pytest.mark.parametrize(("text", "words", "value"), lines(EXACT))
def test_exact_numbers(text: str, words: str, value: float) -> None:
    assert read(text) == (words, value, False)


@pytest.mark.parametrize(("text", "words", "least"), lines(VAGUE))
def test_numbers_left_open_say_the_least(text: str, words: str, least: float) -> None:
    assert read(text) == (words, least, True)


@pytest.mark.parametrize("text", [text.strip() for line in NONE.strip().splitlines() for text in line.split("|")])
def test_no_numbers(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text", ["9" * 16, "9" * 400, "1" + ",000" * 100, "0" * 400 + "1", "1." + "3" * 400, "1," + "23," * 200 + "456"]
)
def test_beyond_fifteen_digits_no_count_is_meant(text: str) -> None:
    assert read(text) is None


def test_scale_words_in_a_row_stay_finite() -> None:
    assert read("9 " + "trillion " * 400) == ("9 trillion", 9e12, False)
    assert read("nine " + "million " * 400) == ("nine million", 9e6, False)
    assert read("nine " + "hundred " * 400) == ("nine hundred", 900, False)
    assert read("two " + "dozen " * 400) == ("two dozen", 24, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("third", 3),
        ("26th", 26),
        ("1st", 1),
        ("twenty-first", 21),
        ("twenty first", 21),
        ("ninetieth", 90),
        ("٣rd", 3),
        ("26", None),
        ("26 th", None),
        ("twenty", None),
        ("twenty-tenth", None),
        ("1.5th", None),
        ("9" * 400 + "th", None),
        ("people", None),
    ],
)
def test_ordinals(text: str, expected: int | None) -> None:
    found = ordinal(tokens(text), 0)
    assert (found[0] if found is not None else None) == expected


def test_nothing_stands_behind_the_end() -> None:
    assert number([], 0) is None and ordinal([], 0) is None
    assert number(tokens("20"), 1) is None and ordinal(tokens("third"), 1) is None


@given(st.integers(0, 999_999_999))
def test_every_whole_number_in_words_is_read_back(value: int) -> None:
    words = spoken(value)
    assert read(f"{words} people") == (words, value, False)
    assert read(f"{value:,}") == (f"{value:,}", value, False)


def spoken(value: int) -> str:
    """A number as English says it."""
    names = {int(w.value or 0): form for form, w in number_words().items() if w.kind in ("unit", "ten")}
    names[40] = "forty"
    for size, name in ((1_000_000, "million"), (1000, "thousand")):
        if value >= size:
            rest = value % size
            return f"{spoken(value // size)} {name}" + (f" {'and ' * (rest < 100)}{spoken(rest)}" if rest else "")
    if value >= 100:
        return f"{names[value // 100]} hundred" + (f" and {spoken(value % 100)}" if value % 100 else "")
    if value > 20 and value % 10:
        return f"{names[value // 10 * 10]}-{names[value % 10]}"
    return names[value]


PIECES = [
    *number_words(), "a", "an", "and", "of", "-", "‑", "½", "¾", ",", ".", "/", "1", "2", "4", "20", "007", "1,200",
    "1.5", "000", "50,000", "9" * 16, "٢", "people", "\n",
]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", " "])), max_size=12))
def test_any_words_are_read_and_what_is_read_is_finite(pieces: list[tuple[str, str]]) -> None:
    lexed = tokens("".join(piece + gap for piece, gap in pieces))
    for i in range(len(lexed) + 1):
        found = number(lexed, i)
        if found is not None:
            assert found[0].value is not None and math.isfinite(found[0].value) and found[0].value >= 0
            assert i < found[1] <= len(lexed)
        nth = ordinal(lexed, i)
        assert nth is None or (nth[0] >= 0 and i < nth[1] <= len(lexed))
