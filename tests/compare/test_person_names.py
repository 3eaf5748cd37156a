"""Names of persons taken apart and compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.person_names import NameFit, fit, is_telling, person_name
from onrecord.compare.spelling_keys import spelling_key


@pytest.mark.parametrize(
    ("name", "given_names", "surname"),
    [
        ("Sergei Lavrov", ("sergei",), "lavrov"),
        ("Lavrov", (), "lavrov"),
        ("de Mistura", (), "mistura"),
        ("Staffan de Mistura", ("staffan",), "mistura"),
        ("Bashar al-Assad", ("bashar",), "asad"),
        ("Abdel Fattah el-Sisi", ("abdfattah",), "sisi"),
        ("Abdelfattah Al Sisi", ("abdfattah",), "sisi"),
        ("Xi Jinping", ("jinping",), "xi"),
        ("Kim Jong-un", ("jong", "un"), "kim"),
        ("Ban Ki-moon", ("ki", "moon"), "ban"),
        ("Kim Kardashian", ("kim",), "kardashian"),
        ("Lee Harvey Oswald", ("lee", "harvey"), "oswald"),
        ("J.D. Vance", ("j", "d"), "vance"),
        ("George HW Bush", ("george", "h", "w"), "bush"),
        ("Mir-Mohammadi", (), "mohamadi"),
        ("Sen. Marco\u00a0Rubio", ("marco",), "rubio"),
        ("Harry M. Reid (D-Nev.", ("harry", "m"), "reid"),
        ("Mitch McConnell, R-Ky.", ("mitch",), "mkonel"),
        ("Al Gore", ("al",), "gore"),
        ("", (), ""),
        ("?!", (), ""),
    ],
)
def test_taken_apart(name: str, given_names: tuple[str, ...], surname: str) -> None:
    found = person_name(name)
    assert (found.given, found.surname) == (given_names, surname)


def test_a_surname_that_may_be_a_given_name_stands_first_in_the_east() -> None:
    assert person_name("Lee Myung", "KOR").surname == "lee"
    assert person_name("Lee Myung").surname == "miung"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Sergei Lavrov", "Sergey Lavroff", NameFit.FULL),
        ("Bill Clinton", "William Clinton", NameFit.FULL),
        ("Donald J. Trump", "Donald Trump", NameFit.FULL),
        ("Mitt Romney", "Willard Mitt Romney", NameFit.FULL),
        ("Volodymyr Zelenskyy", "Vladimir Zelensky", NameFit.FULL),
        ("Moon Jae-in", "Jae-in Moon", NameFit.FULL),
        ("Kim Jong-un", "Kim Jong Un", NameFit.FULL),
        ("Jean-Marc Ayrault", "Jean Marc Ayrault", NameFit.FULL),
        ("Alexandria Ocasio-Cortez", "Alexandria Ocasio Cortez", NameFit.FULL),
        ("J. Smith", "John Smith", NameFit.INITIAL),
        ("Pedro Sánchez", "Pedro Sánchez Pérez-Castejón", NameFit.SECOND),
        ("John Anderson", "John Andersen", NameFit.NEAR),
        ("Lavrov", "Sergei Lavrov", NameFit.BARE),
        ("Hillary", "Hillary Clinton", NameFit.GIVEN),
        ("Lavrov", "Putin", NameFit.OPEN),
        ("John Smith", "Jane Smith", NameFit.APART),
        ("George W. Bush", "George H.W. Bush", NameFit.APART),
        ("John A. Smith", "John B. Smith", NameFit.APART),
        ("Donald Trump Jr.", "Donald Trump", NameFit.APART),
        ("James Martin", "Martin James", NameFit.APART),
        ("Sergei Lavrov", "Sergei Ivanov", NameFit.APART),
        ("Kim Jong-un", "Kim Jong-il", NameFit.APART),
    ],
)
def test_fit(one: str, other: str, expected: NameFit) -> None:
    assert fit(person_name(one), person_name(other)) is expected
    assert fit(person_name(other), person_name(one)) is expected


@pytest.mark.parametrize(("word", "telling"), [("lavrov", True), ("smith", False), ("khan", False), ("francis", False)])
def test_common_surnames_tell_little(word: str, telling: bool) -> None:
    assert is_telling(spelling_key(word)) is telling


@given(st.text(max_size=40))
def test_any_text_is_taken_apart(name: str) -> None:
    found = person_name(name)
    assert fit(found, found) in (NameFit.FULL, NameFit.BARE, NameFit.INITIAL, NameFit.OPEN)
