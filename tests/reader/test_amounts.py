"""Amounts: the words of a number with its qualifier and unit, and the bounds that they say."""

from __future__ import annotations

import math
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.amounts import Amount, amounts
from onrecord.reader.lexer import tokens
from onrecord.tables.counting import currency_signs, qualifiers
from onrecord.tables.numbers import number_words
from onrecord.tables.tsv import rows


def read(text: str) -> list[str]:
    """Every amount of a text: its words | low best high | unit, `-` for what it does not say."""
    lexed = tokens(text)
    return [
        f"{text[lexed[a.first].start : lexed[a.last - 1].end]} | {_say(a.low)} {_say(a.best)} {_say(a.high)}"
        + (f" | {a.unit}" if a.unit else "")
        for a in amounts(lexed)
    ]


def _say(value: float | None) -> str:
    return "-" if value is None else f"{value:.12g}"


ONE = """
    20 people                                  | 20                                 | 20 20 20
    1,200 were killed                          | 1,200                              | 1200 1200 1200
    killed one hundred and twenty people       | one hundred and twenty             | 120 120 120
    1.5 million people                         | 1.5 million                        | 1500000 1500000 1500000
    half a million people                      | half a million                     | 500000 500000 500000
    one and a half million                     | one and a half million             | 1500000 1500000 1500000
    a quarter of a million                     | a quarter of a million             | 250000 250000 250000
    two dozen people                           | two dozen                          | 24 24 24
    a couple of people                         | a couple                           | 2 2 2
    a couple of hundred people                 | a couple of hundred                | 200 200 200
    a dozen                                    | a dozen                            | 12 12 12
    200 000 people                             | 200 000                            | 200000 200000 200000
    2,50,000 people                            | 2,50,000                           | 250000 250000 250000
    ٢٠ people                                  | ٢٠                                 | 20 20 20
    (20)                                       | 20                                 | 20 20 20
    "20 died"                                  | 20                                 | 20 20 20
    '120 died'                                 | 120                                | 120 120 120
    rose to 20: many were women                | 20                                 | 20 20 20
    20²                                        | 20                                 | 20 20 20
    20-year-old                                | 20                                 | 20 20 20
    5km                                        | 5                                  | 5 5 5
    - 20 killed                                | 20                                 | 20 20 20
    -20 killed                                 | 20                                 | 20 20 20
    minus 20 degrees                           | 20                                 | 20 20 20
"""
ZERO = """
    no casualties                              | no                                 | 0 0 0
    No casualties were reported                | No                                 | 0 0 0
    no one was killed                          | no one                             | 0 0 0
    No one was killed                          | No one                             | 0 0 0
    no-one was killed                          | no-one                             | 0 0 0
    nobody was killed                          | nobody                             | 0 0 0
    none of them was hurt                      | none                               | 0 0 0
    zero deaths                                | zero                               | 0 0 0
"""
OPEN = """
    dozens of people                           | dozens                             | 24 - -
    tens of people                             | tens                               | 20 - -
    several dozen people                       | several dozen                      | 24 - -
    hundreds of people                         | hundreds                           | 200 - -
    hundreds of thousands of people            | hundreds of thousands              | 200000 - -
    tens of thousands of people                | tens of thousands                  | 20000 - -
    several hundred thousand people            | several hundred thousand           | 200000 - -
    a few hundred people                       | a few hundred                      | 200 - -
    many thousands                             | many thousands                     | 2000 - -
    at least dozens of people                  | at least dozens                    | 24 - -
    up to several hundred people               | up to several hundred              | - - -
    as many as dozens                          | as many as dozens                  | - - -
"""
RANGES = """
    between 20 and 30 people                   | between 20 and 30                  | 20 - 30
    Between 20 and 30 people                   | Between 20 and 30                  | 20 - 30
    20-30 people                               | 20-30                              | 20 - 30
    20–30 people                               | 20–30                              | 20 - 30
    20 - 30 people                             | 20 - 30                            | 20 - 30
    20 to 30 people                            | 20 to 30                           | 20 - 30
    20-to-30 people                            | 20-to-30                           | 20 - 30
    20- to 30-year-olds                        | 20- to 30                          | 20 - 30
    twenty to thirty people                    | twenty to thirty                   | 20 - 30
    twenty or twenty-five                      | twenty or twenty-five              | 20 - 25
    one or two people                          | one or two                         | 1 - 2
    10,000-12,000                              | 10,000-12,000                      | 10000 - 12000
    0.1-0.5%                                   | 0.1-0.5%                           | 0.1 - 0.5 | %
    ranging from 20 to 30                      | 20 to 30                           | 20 - 30
    anywhere from 20 to 30                     | 20 to 30                           | 20 - 30
    from between 20 and 30                     | between 20 and 30                  | 20 - 30
    5-6 million                                | 5-6 million                        | 5000000 - 6000000
    five to six million                        | five to six million                | 5000000 - 6000000
    twenty-five to thirty million              | twenty-five to thirty million      | 25000000 - 30000000
    one hundred to two hundred thousand        | one hundred to two hundred thousand | 100000 - 200000
    two to three hundred                       | two to three hundred               | 200 - 300
    two or three dozen                         | two or three dozen                 | 24 - 36
    500 to 1 million                           | 500 to 1 million                   | 500 - 1000000
    20,000 to 1.5 million                      | 20,000 to 1.5 million              | 20000 - 1500000
    between 5 and 6 million                    | between 5 and 6 million            | 5000000 - 6000000
    between five million and six million       | between five million and six million | 5000000 - 6000000
    between one hundred and two hundred people | between one hundred and two hundred | 100 - 200
    between two hundred and three thousand     | between two hundred and three thousand | 200 - 3000
    between one hundred and 150                | between one hundred and 150        | 100 - 150
    between a hundred and a hundred and fifty  | between a hundred and a hundred and fifty | 100 - 150
    2-3 soldiers                               | 2-3                                | 2 - 3
    5-6 people                                 | 5-6                                | 5 - 6
    hundreds or thousands of people            | hundreds or thousands              | 200 - -
    about 20 to 30 people                      | about 20 to 30                     | 20 - 30
    an estimated 5 to 6 million                | an estimated 5 to 6 million        | 5000000 - 6000000
"""
BOUNDED = """
    at least 20 people                         | at least 20                        | 20 - -
    At least twenty people                     | At least twenty                    | 20 - -
    more than a dozen                          | more than a dozen                  | 12 - -
    no fewer than 20                           | no fewer than 20                   | 20 - -
    as few as 20                               | as few as 20                       | 20 - -
    upwards of 20                              | upwards of 20                      | 20 - -
    well over a hundred                        | well over a hundred                | 100 - -
    just over 20                               | just over 20                       | 20 - -
    20 or more                                 | 20 or more                         | 20 - -
    100+ people                                | 100+                               | 100 - -
    20-plus people                             | 20-plus                            | 20 - -
    20 and counting                            | 20 and counting                    | 20 - -
    fewer than 20                              | fewer than 20                      | - - 20
    as many as 20                              | as many as 20                      | - - 20
    up to 1.5 million                          | up to 1.5 million                  | - - 1500000
    no more than 20                            | no more than 20                    | - - 20
    at most 20                                 | at most 20                         | - - 20
    just under 20                              | just under 20                      | - - 20
    20 or fewer                                | 20 or fewer                        | - - 20
    nearly 20                                  | nearly 20                          | - 20 -
    about 20                                   | about 20                           | - 20 -
    some 20,000 people                         | some 20,000                        | - 20000 -
    approx. 20                                 | approx. 20                         | - 20 -
    an estimated 20,000                        | an estimated 20,000                | - 20000 -
    perhaps 20                                 | perhaps 20                         | - 20 -
    20 or so                                   | 20 or so                           | - 20 -
    20-odd people                              | 20-odd                             | - 20 -
    another 20                                 | 20                                 | 20 20 20
    a total of 20                              | 20                                 | 20 20 20
    only 20                                    | 20                                 | 20 20 20
    at least another 20                        | at least another 20                | 20 - -
    at least a further 20                      | at least a further 20              | 20 - -
    about another 20                           | about another 20                   | - 20 -
"""
UNITS = """
    $350 million                           | $350 million                   | 350000000 350000000 350000000 | USD
    $350m                                  | $350m                          | 350000000 350000000 350000000 | USD
    $ 20                                   | $ 20                           | 20 20 20 | USD
    US$2 million                           | US$2 million                   | 2000000 2000000 2000000 | USD
    (A$5 million)                          | A$5 million                    | 5000000 5000000 5000000 | AUD
    a $5 million fine                      | $5 million                     | 5000000 5000000 5000000 | USD
    C $5 million                           | $5 million                     | 5000000 5000000 5000000 | USD
    €2.5bn                                 | €2.5bn                         | 2500000000 2500000000 2500000000 | EUR
    £1,000.50                              | £1,000.50                      | 1000.5 1000.5 1000.5 | GBP
    Rs. 500 crore                          | Rs. 500 crore                  | 5000000000 5000000000 5000000000 | INR
    Rs500                                  | Rs500                          | 500 500 500 | INR
    EUR 500                                | EUR 500                        | 500 500 500 | EUR
    20€                                    | 20€                            | 20 20 20 | EUR
    20 million U.S. dollars                | 20 million U.S. dollars        | 20000000 20000000 20000000 | USD
    20 dollars                             | 20 dollars                     | 20 20 20 | USD
    100 Swiss francs                       | 100 Swiss francs               | 100 100 100 | CHF
    5 billion Japanese yen                 | 5 billion Japanese yen         | 5000000000 5000000000 5000000000 | JPY
    2 million pounds                       | 2 million pounds               | 2000000 2000000 2000000 | GBP
    500 million won                        | 500 million won                | 500000000 500000000 500000000 | KRW
    200 pounds                             | 200                            | 200 200 200
    5,000 pounds of explosives             | 5,000                          | 5000 5000 5000
    20 won                                 | 20                             | 20 20 20
    50 cents                               | 50                             | 50 50 50
    millions of dollars                    | millions of dollars            | 2000000 - - | USD
    tens of millions of euros              | tens of millions of euros      | 20000000 - - | EUR
    several million dollars                | several million dollars        | 2000000 - - | USD
    more than $5 million                   | more than $5 million           | 5000000 - - | USD
    up to 5 million euros                  | up to 5 million euros          | - - 5000000 | EUR
    $20-30 million                         | $20-30 million                 | 20000000 - 30000000 | USD
    $20 million to $30 million             | $20 million to $30 million     | 20000000 - 30000000 | USD
    C$5-6 million                          | C$5-6 million                  | 5000000 - 6000000 | CAD
    between $20 and $30                    | between $20 and $30            | 20 - 30 | USD
    20%                                    | 20%                            | 20 20 20 | %
    20.5 percent                           | 20.5 percent                   | 20.5 20.5 20.5 | %
    20 per cent                            | 20 per cent                    | 20 20 20 | %
    45% to 60%                             | 45% to 60%                     | 45 - 60 | %
    45 per cent to 60 per cent             | 45 per cent to 60 per cent     | 45 - 60 | %
    about 20 percent                       | about 20 percent               | - 20 - | %
    20 percentage points                   | 20                             | 20 20 20
    -0.3%                                  | -0.3%                          | -0.3 -0.3 -0.3 | %
    −0.3 percent                           | −0.3 percent                   | -0.3 -0.3 -0.3 | %
    minus two percent                      | minus two percent              | -2 -2 -2 | %
    -$5 million                            | -$5 million                    | -5000000 -5000000 -5000000 | USD
"""
SEVERAL = [
    ("five hundred and six hundred", ["five hundred | 500 500 500", "six hundred | 600 600 600"]),
    ("rose from 20 to 30", ["20 | 20 20 20", "30 | 30 30 30"]),
    ("at least 20 and up to 30", ["at least 20 | 20 - -", "up to 30 | - - 30"]),
    ("more than 100 but fewer than 200", ["more than 100 | 100 - -", "fewer than 200 | - - 200"]),
    ("20 or more than 30", ["20 or more | 20 - -", "30 | 30 30 30"]),
    ("hundreds, if not thousands", ["hundreds | 200 - -", "thousands | 2000 - -"]),
    ("20 to one", ["20 | 20 20 20", "one | 1 1 1"]),
    ("killed six in 10 days", ["six | 6 6 6", "10 | 10 10 10"]),
    ("killed one in 2015", ["one | 1 1 1", "2015 | 2015 2015 2015"]),
    ("killed two in three attacks", ["two | 2 2 2", "three | 3 3 3"]),
    ("one fifth-grader", ["one | 1 1 1"]),
    ("two quarter-finals", ["two | 2 2 2"]),
    ("No. 20", ["20 | 20 20 20"]),
    ("no fewer than 20, no more than 30", ["no fewer than 20 | 20 - -", "no more than 30 | - - 30"]),
]
NONE = """
    MiG-29 | Su-24s | F-16s | F16 | COVID-19 | G20 | AK-47 | R2-D2 | 3rd | 26th | 21st century | 1990s
    the '98 floods | the 20's | 10:30 | 10:30 am | 1:2:3 | 24/7 | 1/2 | 9/11 | 3.5/5 | 3-1 | 2-5 | 5-4 ruling
    51-49 | 555-123-4567 | 202-555-0123 | 555-0123 | 2015-11-24 | 978-3-16-148410-0 | 007 | 0800 | #20 | @20
    .50 | 20to30 | £2½m | 1,2,3 | 12,5 | 1.2.3 | 1.234.567 | 1e999 | 1e5 | 0x20 | 20,000,000,000,000,000,000
    two-thirds | two thirds | three quarters | one third of voters | one-fifth | one half | half of them
    a third | one in five | one in every 10 people | 1 in 10 | three in 10 residents | no more | no longer
    no fewer | no-fly zone | no-confidence vote | no, he said | a man | several people | a few people
    some people | many | people | a pair of shoes | between the lines | us | $ | second | twenty-first
    hundred people
"""


def lines(table: str) -> list[tuple[str, str]]:
    """(text, what is read of it)."""
    out = []
    for line in table.strip().splitlines():
        text, *cells = line.split("|")
        out.append((text.strip(), " | ".join(cell.strip() for cell in cells)))
    return out


@pytest.mark.parametrize(
    ("text", "expected"), [case for table in (ONE, ZERO, OPEN, RANGES, BOUNDED, UNITS) for case in lines(table)]
)
def test_an_amount(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_amounts_side_by_side(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", [text.strip() for line in NONE.strip().splitlines() for text in line.split("|")])
def test_no_amount(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ["9" * 400, "$" + "9" * 400, "1," * 400, "1." * 400, "1-" * 400, "no " * 400])
def test_endless_input_says_nothing_but_no(text: str) -> None:
    assert {line.split(" | ")[1] for line in read(text)} <= {"0 0 0"}


def only(text: str) -> Amount:
    (found,) = amounts(tokens(text))
    return found


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("at least 20", "at least"),
        ("At Least 20", "at least"),
        ("at least another 20", "at least"),
        ("20-plus", "plus"),
        ("20-odd", "odd"),
        ("20+", "+"),
        ("approx. 20", "approx."),
        ("nearly half a million", "nearly"),
        ("more than $5 million", "more than"),
        ("about 20 to 30", "about"),
        ("another 20", None),
        ("20", None),
        ("20 +", None),
    ],
)
def test_the_qualifier_is_named(text: str, qualifier: str | None) -> None:
    assert only(text).qualifier == qualifier


BOUNDS = {"low": "20 - -", "high": "- - 20", "best": "- 20 -", "exact": "20 20 20"}


@pytest.mark.parametrize(("words", "bound"), qualifiers("before"))
def test_every_qualifier_before_a_number_bounds_it(words: str, bound: str) -> None:
    assert read(f"{words} 20 people") == [f"{words + ' ' if bound != 'exact' else ''}20 | {BOUNDS[bound]}"]


@pytest.mark.parametrize(("words", "bound"), qualifiers("after"))
def test_every_qualifier_after_a_number_bounds_it(words: str, bound: str) -> None:
    gap = " " if words[0].isalpha() else ""
    assert read(f"20{gap}{words} people") == [f"20{gap}{words} | {BOUNDS[bound]}"]


@pytest.mark.parametrize(("name", "kind", "code"), list(rows("currencies")))
def test_every_currency_is_found_at_its_number(name: str, kind: str, code: str) -> None:
    text = f"{name}5,000" if kind == "sign" else f"5,000 {name}"
    assert read(f"paid {text} in fines") == [f"{text} | 5000 5000 5000 | {code}"]


def test_the_number_itself_ends_where_its_unit_begins() -> None:
    lexed = tokens("at least $20 million or so")
    assert lexed[only("at least $20 million or so").numeral].text == "million"
    assert tokens("no one")[only("no one").numeral].text == "one"
    assert tokens("20 U.S. dollars")[only("20 U.S. dollars").numeral].text == "20"


def test_a_line_end_parts_numbers() -> None:
    assert read("20\n\nmillion people") == ["20 | 20 20 20"]
    assert read("at least\n\n20") == ["20 | 20 20 20"]


QUALIFYING = [word for side in ("before", "after") for words, _ in qualifiers(side) for word in words.split()]
PIECES = [
    *number_words(), *currency_signs(), *QUALIFYING, "a", "an", "and", "of", "or", "to", "in", "every", "from",
    "between", "no", "one", "nobody", "none", "per", "cent", "percent", "%", "minus", "−", "-", "–", ",", ".", ":",
    "/", "'", "(", "½", "1", "2", "20", "007", "1,200", "1.5", "000", "50,000", "9" * 16, "9" * 400, "٢", "1e999",
    "people", "pounds", "won", "dollars", "th", "s", "\n",
]  # fmt: skip
GAPS = st.sampled_from(["", " ", " ", " "])


@settings(deadline=None, max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(PIECES), GAPS), max_size=16))
def test_any_words_in_any_order_give_amounts_that_hold(pieces: list[tuple[str, str]]) -> None:
    check("".join(piece + gap for piece, gap in pieces))


@settings(deadline=None)
@given(st.text(max_size=60) | st.text("0123456789.,-–/ $%kmbnone", max_size=40))
def test_any_text_gives_amounts_that_hold(text: str) -> None:
    check(text)


def check(text: str) -> None:
    """The promises of every amount: in order, apart, bounds that fit together, a number among its words."""
    lexed = tokens(text)
    found = list(amounts(lexed))
    for one, two in pairwise(found):
        assert one.last <= two.first
    for amount in found:
        assert 0 <= amount.first <= amount.numeral < amount.last <= len(lexed)
        bounds = [b for b in (amount.low, amount.best, amount.high) if b is not None]
        assert all(math.isfinite(b) for b in bounds) and bounds == sorted(bounds)
        assert bounds or amount.qualifier is not None
        assert all(b >= 0 for b in bounds) or amount.unit is not None
        assert amount.unit is None or re.fullmatch(r"[A-Z]{3}|%", amount.unit)
        assert lexed[amount.numeral].text != "\n"
