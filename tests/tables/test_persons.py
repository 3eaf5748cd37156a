"""Given names, gendered nouns, pronouns."""

from __future__ import annotations

import pytest

from onrecord.tables import Animacy, Gender, given_name_gender, noun_gender, pronoun
from onrecord.tables.tsv import rows


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Sergei", "m"),
        ("Vladimir", "m"),
        ("Recep", "m"),
        ("Staffan", "m"),
        ("Jean-Marc", "m"),
        ("Jean-Christophe", "u"),
        ("Angela", "f"),
        ("Hillary", "f"),
        ("Fatima", "f"),
        ("SERGEI", "m"),
        ("José", "m"),
        ("Andrea", "u"),
        ("Kelly", "u"),
        ("Barack", "m"),
        ("Malala", "f"),
    ],
)
def test_given_names(name: str, gender: str) -> None:
    found = given_name_gender(name)
    assert found is not None
    assert found.value == gender


def test_unknown_names_tell_nothing() -> None:
    assert given_name_gender("Xqz") is None
    assert given_name_gender("") is None
    assert given_name_gender("sergei") is None


@pytest.mark.parametrize(
    ("noun", "gender"),
    [
        ("spokeswoman", "f"),
        ("spokesman", "m"),
        ("king", "m"),
        ("mother", "f"),
        ("King", "m"),
        ("yachtswoman", "f"),
        ("oarsman", "m"),
        ("human", None),
        ("German", None),
        ("minister", None),
    ],
)
def test_nouns(noun: str, gender: str | None) -> None:
    found = noun_gender(noun)
    assert (found.value if found else None) == gender


def test_pronouns() -> None:
    he, it, they = pronoun("He"), pronoun("its"), pronoun("them")
    assert he is not None and it is not None and they is not None
    assert (he.gender, he.number, he.person, he.animacy) == (Gender.MALE, "one", "third", Animacy.ANIMATE)
    assert (it.gender, it.animacy) == (Gender.NEUTER, Animacy.INANIMATE)
    assert (they.number, they.animacy) == ("many", Animacy.EITHER)
    assert pronoun("Lavrov") is None


def test_integrity() -> None:
    for table in ("given_names", "gendered_nouns", "pronouns"):
        keys = [row[0] for row in rows(table)]
        assert len(keys) == len(set(keys)), table
    assert {gender for _, gender in rows("given_names")} == {"m", "f", "u"}
    assert len(list(rows("given_names"))) > 2000
    assert {row[2] for row in rows("pronouns")} == {"one", "many", "any"}
