"""Names of bodies taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.body_names import body_name, institution_meant


def test_words_state_and_initials() -> None:
    found = body_name("the Free Syrian Army")
    assert (found.text, found.state, found.initials, found.letters) == ("Free Syrian Army", "SYR", ("fsa",), "")
    assert found.words[0] == "=SYR" and len(found.core) == 2
    assert "adl" in body_name("Anti-Defamation League").initials
    assert body_name("World Health Organisation").words == body_name("World Health Organization").words
    assert body_name("Boeing Co.").words == body_name("Boeing").words


@pytest.mark.parametrize(
    ("name", "letters"),
    [("FSA", "fsa"), ("U.N.", "un"), ("AT&T.", "att"), ("AfDB", "afdb"), ("CEOs", ""), ("Tass", ""), ("HUFFPOST", "")],
)
def test_acronyms(name: str, letters: str) -> None:
    assert body_name(name).letters == letters


@pytest.mark.parametrize(
    ("name", "sole", "state"),
    [
        ("Turkish Foreign Ministry", "foreign ministry", "TUR"),
        ("Russia's foreign ministry", "foreign ministry", "RUS"),
        ("Ministry of Foreign Affairs of Russia", "foreign ministry", "RUS"),
        ("Ministry of Defence", "defence ministry", None),
        ("U.S. Department of Justice", "justice ministry", "USA"),
        ("United States Navy", "navy", "USA"),
        ("Chicago Police Department", None, None),
    ],
)
def test_bodies_of_which_a_state_has_one(name: str, sole: str | None, state: str | None) -> None:
    assert (body_name(name).sole, body_name(name).state) == (sole, state)


@pytest.mark.parametrize(
    "name",
    [
        "police",
        "Police",
        "Turkish police",
        "two soldiers",
        "rebels",
        "City Council",
        "RUSSIANS",
        "pro-Clinton super PAC",
        "his government",
    ],
)
def test_descriptions(name: str) -> None:
    assert body_name(name).described


@pytest.mark.parametrize("name", ["Bank of America", "al-Qaeda", "Clinton campaign", "de Volkskrant", "eBay"])
def test_names(name: str) -> None:
    assert not body_name(name).described


def test_bodies_that_every_town_has() -> None:
    assert body_name("Department of Health").public
    assert not body_name("Chicago Police Department").public
    assert not body_name("U.S. Department of Health").public
    assert body_name("Residents of Aleppo").people and not body_name("Free Syrian Army").people


def test_what_stands_before_and_after_a_name_is_no_part_of_it() -> None:
    assert body_name("gay rights group Human Rights Campaign").text == "Human Rights Campaign"
    assert body_name("Association of Flight Attendants (AFA)").text == "Association of Flight Attendants"


def test_institutions() -> None:
    agency, green = institution_meant("Anadolu news agency", None), institution_meant("Green Party", "USA")
    assert agency is not None and agency.name == "Anadolu"
    assert green is not None and institution_meant("Green Party", None) is None
    assert institution_meant("members of the Islamic State", None) is None


@given(st.text(max_size=40))
def test_any_text_is_taken_apart(name: str) -> None:
    assert all(body_name(name).words)
