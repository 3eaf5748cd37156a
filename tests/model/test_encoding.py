"""Marks that an uncased vocabulary loses."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.encoding import PIECES_PER_WORD, case, encode, gaps, hard_wrapped, quote_marks, tokenizer
from onrecord.model.words import words


@pytest.mark.parametrize(
    ("word", "expected"),
    [("word", 0), ("Word", 1), ("A", 1), ("NATO", 2), ("2016", 3), ("iPhone", 4), ("McCain", 4), (",", 5), ("中文", 0)],
)
def test_case(word: str, expected: int) -> None:
    assert case(word) == expected


def test_gaps() -> None:
    text = "a b,c\nd\n\ne\xa0f"
    assert gaps(text, words(text)) == [3, 1, 0, 0, 2, 3, 1]


WRAPPED = """The ministry said on Monday that the talks which had been
broken off in the spring would be taken up again before the
end of the year, and that both sides had agreed to send their
deputy ministers to Geneva, where a first round was to open on
the second day of the month.

Nothing else was said.
"""


def test_lines_of_a_fixed_width_are_no_breaks() -> None:
    assert hard_wrapped(WRAPPED)
    assert gaps(WRAPPED, words(WRAPPED)).count(2) == 0
    assert gaps(WRAPPED, words(WRAPPED)).count(3) == 2
    assert not hard_wrapped("A paragraph a line, each of them as long as it happens to be.\n" * 20)
    assert not hard_wrapped("")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" twice', "0 0 2 1 3 0"),
        ("He said “yes” twice", "0 0 2 1 3 0"),
        ('"Never," he said, "again."', "2 1 1 3 0 0 0 2 1 1 3"),
        ('"A straight one closed by a curly one,” he said', "2 1 1 1 1 1 1 1 1 1 3 0 0"),
        ('"It runs on\n"and on" he', "2 1 1 1 2 1 1 3 0"),
        ("``old style'' he", "2 1 1 3 0"),
    ],
)
def test_quote_marks(text: str, expected: str) -> None:
    assert quote_marks(text, words(text)) == [int(x) for x in expected.split()]


def test_long_words_do_not_fill_a_window() -> None:
    enc = encode("start https://example.org/" + "abc/def-" * 60 + "x end")
    assert np.diff(enc.first).max() <= PIECES_PER_WORD


def test_empty() -> None:
    enc = encode("")
    assert len(enc) == 0
    assert enc.marks.shape == (0, 4)


@pytest.mark.parametrize("word", ["the", "Minister", "NATO", "zzyzx", "Erdogan", "UNK", "é"])
def test_pieces_are_the_tokenizer_s(word: str) -> None:
    expected = tokenizer().encode([word], is_pretokenized=True, add_special_tokens=False).ids
    assert encode(word).pieces.tolist() == expected[:PIECES_PER_WORD]


@given(st.text(max_size=120))
def test_every_word_has_pieces(text: str) -> None:
    enc = encode(text)
    assert len(enc.first) == len(enc) + 1
    assert (np.diff(enc.first) >= 1).all()
    assert enc.first[-1] == len(enc.pieces)
