"""Roots, concepts and negations of words, by which texts are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare import wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Turkish jets shot down a Russian warplane", "Turkish planes downed a Russian bomber with a shot"),
        ("a blast killed forty", "an explosion killed forty"),
        ("Erdoğan apologised", "Erdogan offered an apology"),
        ("they were arrested", "their detention"),
        ("the election", "the vote"),
        ("ships sank", "the sinking of the ship"),
    ],
)
def test_words_for_one_thing_share_a_root(one: str, other: str) -> None:
    assert wording.roots(one) & wording.roots(other)


def test_function_words_say_nothing_and_numbers_say_what_they_are() -> None:
    assert wording.roots("what the others had been told") == frozenset()
    assert wording.roots("1,200 of the Su-24") == {"1200", "su-24"}


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric_and_a_share(one: str, other: str) -> None:
    a, b = wording.roots(one), wording.roots(other)
    assert wording.resemblance(a, b) == wording.resemblance(b, a)
    assert 0 <= wording.resemblance(a, b) <= wording.containment(a, b) <= 1
    assert not a or wording.resemblance(a, a) == 1
