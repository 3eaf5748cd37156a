"""Words in the manner of UD English."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.words import _WORD, words


def forms(text: str) -> list[str]:
    return [text[s:e] for s, e in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't know.", "I do n't know ."),
        ("He won’t say John’s gone", "He wo n’t say John ’s gone"),
        ("They cannot, can not and can't", "They can not , can not and ca n't"),
        ("gonna wanna gotta", "gon na wan na got ta"),
        ("a long-term plan", "a long - term plan"),
        ("pro-Beijing anti-war e-mail", "pro-Beijing anti-war e-mail"),
        ("the U.S. and the U.N.", "the U.S. and the U.N."),
        ("Mr. Smith, Sen. Doe and Gen. Roe", "Mr. Smith , Sen. Doe and Gen. Roe"),
        ("No. 5 said no. Then", "No. 5 said no . Then"),
        ("at 07:34 on 30/06/2016, 1,234.5 and 3.5%", "at 07:34 on 30/06/2016 , 1,234.5 and 3.5 %"),
        ("in the 1990s and '90s", "in the 1990s and '90s"),
        (
            "see https://example.org/a?b=1. Or mail a.b@example.org!",
            "see https://example.org/a?b=1 . Or mail a.b@example.org !",
        ),
        ('He said: "planned provocation."', 'He said : " planned provocation . "'),
        ("wait... what -- now", "wait ... what -- now"),
        ("John F. Kennedy", "John F. Kennedy"),
        ("$350 million", "$ 350 million"),
        ("five o'clock", "five o'clock"),
        ("the dogs' bowl", "the dogs ' bowl"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert forms(text) == expected.split()


@given(st.text(max_size=200))
def test_every_visible_character_is_in_one_word(text: str) -> None:
    found = words(text)
    assert all(start < end for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    covered = {i for start, end in found for i in range(start, end)}
    assert {i for i, c in enumerate(text) if not c.isspace()} <= covered


@given(st.text(alphabet=st.sampled_from("ABaeNo.s' \n\t-’&1:gonatcwp"), max_size=60))
def test_chunk_by_chunk_is_as_the_pattern_over_the_whole(text: str) -> None:
    assert words(text) == [m.span() for m in _WORD.finditer(text)]
