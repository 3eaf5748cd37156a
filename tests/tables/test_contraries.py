"""Words that say the contrary of each other."""

import pytest

from onrecord.tables.contraries import contrary


@pytest.mark.parametrize(("one", "other"), [("alive", "dead"), ("dead", "alive"), ("intact", "destroy")])
def test_the_table_goes_both_ways(one: str, other: str) -> None:
    assert contrary(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("unfriendly", "friendly"), ("exact", "inexact"), ("unlawfully", "lawfully")]
)
def test_a_prefix_makes_the_contrary_of_an_adjective_alone(one: str, other: str) -> None:
    assert contrary(one, other, adjectives=True)
    assert not contrary(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("inform", "form"), ("under", "der"), ("alive", "alive"), ("safe", "armed")]
)
def test_most_words_are_no_contraries(one: str, other: str) -> None:
    assert not contrary(one, other, adjectives=one != "inform")
