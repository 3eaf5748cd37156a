"""Roles, honorifics, unnamed speakers: longest match, heads before complements, plurals, former offices."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.tables import document_noun, find_role, honorific, role_of, sectors, speaker_noun
from onrecord.tables.tsv import rows


@pytest.mark.parametrize(
    ("words", "name", "sector", "office"),
    [
        ("Russian Foreign Minister", "foreign minister", "GOV", "foreign minister"),
        ("the Turkish president", "president", "GOV", "head of state"),
        ("Prime Minister", "prime minister", "GOV", "head of government"),
        ("U.S. Secretary of State", "secretary of state", "GOV", "foreign minister"),
        ("United Nations Special Envoy for Syria", "special envoy", "GOV", "diplomat"),
        ("vice-president", "vice president", "GOV", "deputy head"),
        ("vice - president", "vice president", "GOV", "deputy head"),
        ("foreign ministers", "foreign minister", "GOV", "foreign minister"),
        ("Republican senators", "senator", "LEG", "legislator"),
        ("a doctor", "doctor", "MED", "medical"),
        ("law professor", "law professor", "EDU", "academic"),
        ("retired bishop", "bishop", "REL", "religious"),
        ("chief executive officer", "chief executive officer", "BUS", "business"),
        ("president of the teachers' union", "president", "GOV", "head of state"),
        ("opposition leader", "opposition leader", "OPP", "opposition"),
        ("human rights activists", "human rights activist", "CVL", "civilian"),
        ("spokeswoman", "spokeswoman", "GOV", "spokesperson"),
        ("police chief", "police chief", "COP", "police"),
        ("union leader", "union leader", "LAB", "labour"),
        ("rebel commander", "rebel commander", "REB", "rebel"),
        ("freelance journalist", "freelance journalist", "JRN", "journalist"),
        ("refugees", "refugee", "REF", "refugee"),
        ("policemen", "policeman", "COP", "police"),
    ],
)
def test_roles(words: str, name: str, sector: str, office: str) -> None:
    role = role_of(words.split())
    assert role is not None
    assert (role.name, role.sector, role.office) == (name, sector, office)


def test_place_and_former_offices() -> None:
    match = find_role(["the", "former", "French", "foreign", "minister", "Hubert"])
    assert match is not None
    assert (match.first, match.last, match.former, match.sector) == (3, 5, True, "ELI")
    ex = find_role(["ex-president"])
    assert ex is not None
    assert (ex.role.name, ex.former, ex.sector) == ("president", True, "ELI")
    current = find_role(["foreign", "minister"])
    assert current is not None
    assert (current.former, current.sector) == (False, "GOV")


@pytest.mark.parametrize("words", [[], [""], ["Lavrov"], ["the", "of"], ["-"], [" ", "\u00a0"]])
def test_no_role(words: list[str]) -> None:
    assert role_of(words) is None
    assert speaker_noun(words) is None


@pytest.mark.parametrize(
    ("title", "gender", "sector", "role"),
    [
        ("Mr.", "m", "", "man"),
        ("Mr", "m", "", "man"),
        ("Mrs.", "f", "", "woman"),
        ("Sen.", "u", "LEG", "senator"),
        ("Rep.", "u", "LEG", "representative"),
        ("Gov.", "u", "GOV", "governor"),
        ("Lt. Col.", "u", "MIL", "lieutenant colonel"),
        ("Pope", "m", "REL", "pope"),
        ("Sheikh", "m", "", "sheikh"),
        ("Sir", "m", "", "sir"),
        ("Dr", "u", "", "doctor"),
        ("POPE", "m", "REL", "pope"),
    ],
)
def test_honorifics(title: str, gender: str, sector: str, role: str) -> None:
    found = honorific(title)
    assert found is not None
    assert (found.gender, found.sector, found.role) == (gender, sector, role)


def test_common_words_are_no_honorifics() -> None:
    assert honorific("general") is None
    assert honorific("") is None
    assert honorific("Ankara") is None


@pytest.mark.parametrize(
    ("words", "sector", "number"),
    [
        ("a senior official", "GOV", "one"),
        ("two officials", "GOV", "many"),
        ("a Western diplomat", "GOV", "one"),
        ("witnesses", "CVL", "many"),
        ("police", "COP", "many"),
        ("people familiar with the matter", "UNK", "many"),
        ("two people familiar with the matter", "UNK", "many"),
        ("a source", "UNK", "one"),
        ("activists", "CVL", "many"),
        ("critics", "CVL", "many"),
        ("analysts", "EDU", "many"),
        ("hospital sources", "MED", "many"),
        ("state media", "JRN", "many"),
        ("rebels", "REB", "many"),
        ("diplomat who spoke on condition of anonymity", "GOV", "one"),
        ("butchers", "", ""),
    ],
)
def test_speakers(words: str, sector: str, number: str) -> None:
    found = speaker_noun(words.split())
    if not sector:
        assert found is None
    else:
        assert found is not None
        assert (found.sector, found.number) == (sector, number)


@pytest.mark.parametrize(
    ("words", "noun"),
    [("the latest polls", "poll"), ("a police report", "police report"), ("The lawsuit", "lawsuit"), ("Lavrov", None)],
)
def test_documents_as_sources(words: str, noun: str | None) -> None:
    assert document_noun(words.split()) == noun


def test_integrity() -> None:
    for table, key, sector in (("roles", 0, 1), ("speakers", 0, 1), ("honorifics", 0, 2)):
        data = list(rows(table))
        keys = [row[key] for row in data]
        assert len(keys) == len(set(keys)), table
        assert {row[sector] for row in data} <= set(sectors()) | {""}, table
    assert len(list(rows("roles"))) > 1000
    assert {number for _, _, number in rows("speakers")} == {"one", "many"}
    assert {gender for _, gender, _, _ in rows("honorifics")} == {"m", "f", "u"}
    assert all(name == name.lower() for name, _, _ in rows("roles"))


def test_every_role_and_speaker_is_found_by_its_own_words() -> None:
    for name, _, _ in rows("roles"):
        role = role_of(name.split())
        assert role is not None
        assert role.name.replace("-", " ") == name.replace("-", " ")
    for phrase, _, _ in rows("speakers"):
        noun = speaker_noun(phrase.split())
        assert noun is not None
        assert noun.phrase.replace("-", " ") == phrase.replace("-", " ")


@given(st.lists(st.text(max_size=8), max_size=6))
@settings(max_examples=60, deadline=None)
def test_any_words_are_taken(words: list[str]) -> None:
    match = find_role(words)
    assert match is None or 0 <= match.first < match.last <= len(words)
    speaker_noun(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("United States Senator", "senator"),
        ("state senators", "state senator"),
        ("attorneys general", "attorney general"),
        ("secretaries of state", "secretary of state"),
    ],
)
def test_only_the_head_of_a_role_has_a_plural(words: str, name: str) -> None:
    match = find_role(words.split())
    assert match is not None
    assert match.role.name == name
