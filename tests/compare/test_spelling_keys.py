"""Spellings of one name have one key, different names different keys."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.compare.spelling_keys import plain, skeleton, spelling_key
from onrecord.tables.tsv import parts, rows


@pytest.mark.parametrize(
    "spellings",
    [
        "Lavrov Lavrof Lavroff",
        "Erdogan Erdoğan Erdoghan",
        "Zelensky Zelenskyy Zelenskiy Zelenskyi Zelenskij",
        "Mohammed Muhammad Mohamed Mohammad",
        "Gaddafi Qaddafi Kadhafi Gadhafi",
        "Yanukovych Yanukovich Yanukovitch",
        "Nazarbayev Nazarbaev",
        "Alekseyev Alekseev Alexeyev",
        "Schröder Schroeder",
        "Khashoggi Kashoggi",
        "Yevgeny Evgeny Yevhen",
        "O'Brien O’Brien OBrien",
        "Najib Najeeb",
        "Volodymyr Vladimir",
    ],
)
def test_spellings_of_one_name(spellings: str) -> None:
    assert len({spelling_key(plain(word)) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    "names", ["Lee Li", "Smith Smit", "Rowe Rove", "Johnson Johnston", "Jose Joe", "Reed Reid", "Clark Clarke"]
)
def test_different_names(names: str) -> None:
    one, other = names.split()
    assert spelling_key(plain(one)) != spelling_key(plain(other))


def test_skeletons_bring_near_names_together_and_short_ones_not() -> None:
    assert skeleton("petersen") == skeleton("peterson") == "ptrsn"
    assert skeleton("lukashenko") == skeleton("lukashenka")
    assert skeleton("kim") == "kim" and skeleton("rao") != skeleton("roe")


@example("㎀")
@given(st.text(max_size=20))
def test_any_word_has_a_plain_form_that_is_its_own(word: str) -> None:
    once = plain(word)
    assert plain(once) == once
    assert spelling_key(once) == spelling_key(plain(word.upper())) or word.upper().lower() != word.lower()


def test_every_spelling_of_the_table_has_the_key_of_its_name() -> None:
    for name, _, spellings in rows("name_forms"):
        assert {spelling_key(form) for form in parts(spellings)} <= {spelling_key(name)}
