"""What stands around numbers: measures by word, nouns that are counted, qualifiers, currencies."""

from __future__ import annotations

import re

import pytest

from onrecord.tables.counting import counted_noun, currency, currency_signs, label_nouns, measure_of, qualifiers
from onrecord.tables.tsv import rows

MEASURES = {
    "killed", "wounded", "missing", "detained", "displaced", "abducted", "troops", "weapons", "money", "vote", "other",
}  # fmt: skip
"""The values of `Figure.measure`."""


@pytest.mark.parametrize(
    ("word", "part", "expected"),
    [
        ("kill", "verb", ("killed", "obj")),
        ("die", "verb", ("killed", "subj")),
        ("drown", "verb", ("killed", "subj")),
        ("injure", "verb", ("wounded", "obj")),
        ("arrest", "verb", ("detained", "obj")),
        ("flee", "verb", ("displaced", "subj")),
        ("evacuate", "verb", ("displaced", "obj")),
        ("kidnap", "verb", ("abducted", "obj")),
        ("missing", "adj", ("missing", "state")),
        ("dead", "adj", ("killed", "state")),
        ("homeless", "adj", ("displaced", "state")),
        ("death", "noun", ("killed", "state")),
        ("murder", "noun", ("killed", "state")),
        ("injury", "noun", ("wounded", "state")),
        ("arrest", "noun", ("detained", "state")),
        ("hostage", "noun", ("abducted", "counted")),
        ("refugee", "noun", ("displaced", "counted")),
        ("soldier", "noun", ("troops", "counted")),
        ("tank", "noun", ("weapons", "counted")),
        ("seat", "noun", ("vote", "counted")),
        ("life", "noun", ("killed", "lost")),
        ("death toll", "toll", ("killed", "number")),
        ("casualty", "toll", ("other", "number")),
        ("say", "verb", None),
        ("people", "noun", None),
        ("kill", "noun", None),
        ("", "verb", None),
    ],
)
def test_measures(word: str, part: str, expected: tuple[str, str] | None) -> None:
    assert measure_of(word, part) == expected


def test_measures_are_those_of_a_figure_and_a_word_has_one_for_each_part() -> None:
    data = list(rows("measures"))
    keys = [(word, part) for word, part, _, _ in data]
    assert len(keys) == len(set(keys))
    assert {measure for _, _, measure, _ in data} <= MEASURES
    roles = {(part, role) for _, part, _, role in data}
    assert roles == {
        ("verb", "obj"), ("verb", "subj"), ("noun", "counted"), ("noun", "state"), ("noun", "lost"), ("adj", "state"),
        ("toll", "number"),
    }  # fmt: skip
    assert all(word == word.lower() for word, _ in keys)


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("year", "size"),
        ("percent", "size"),
        ("kilometre", "size"),
        ("pound", "size"),
        ("round", "size"),
        ("people", "thing"),
        ("village", "thing"),
        ("airstrike", "thing"),
        ("page", "size"),
        ("room", None),
        ("table", None),
    ],
)
def test_counted_nouns(lemma: str, expected: str | None) -> None:
    assert counted_noun(lemma) == expected


def test_nouns_whose_numbers_are_names() -> None:
    assert {"flight", "article", "page", "resolution", "highway"} <= label_nouns()
    assert not label_nouns() & {"people", "soldier", "year", "day"}


def test_a_noun_is_a_size_or_a_thing_and_no_size_has_a_measure() -> None:
    kinds: dict[str, set[str]] = {}
    for noun, kind in rows("counted_nouns"):
        kinds.setdefault(noun, set()).add(kind)
    assert {kind for found in kinds.values() for kind in found} == {"size", "thing", "label"}
    assert not [noun for noun, found in kinds.items() if {"size", "thing"} <= found]
    assert not [noun for noun in kinds if counted_noun(noun) == "size" and measure_of(noun, "noun") is not None]


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("$", "sign", "USD"),
        ("US$", "sign", "USD"),
        ("A$", "sign", "AUD"),
        ("\u20ac", "sign", "EUR"),
        ("\u00a3", "sign", "GBP"),
        ("Rs.", "sign", "INR"),
        ("EUR", "sign", "EUR"),
        ("dollar", "name", "USD"),
        ("U.S. dollar", "name", "USD"),
        ("Hong Kong dollar", "name", "HKD"),
        ("Egyptian pound", "name", "EGP"),
        ("rouble", "name", "RUB"),
        ("pound", "other", "GBP"),
        ("won", "other", "KRW"),
        ("pound", "name", None),
        ("cent", "name", None),
        ("dollar", "sign", None),
        ("", "sign", None),
        ("people", "name", None),
    ],
)
def test_currencies(name: str, kind: str, code: str | None) -> None:
    assert currency(name, kind) == code


def test_currencies_are_iso_4217_codes() -> None:
    data = list(rows("currencies"))
    assert all(re.fullmatch(r"[A-Z]{3}", code) for _, _, code in data)
    assert {kind for _, kind, _ in data} == {"sign", "name", "other"}
    assert {name for name, kind, _ in data if kind == "sign"} == currency_signs()
    assert len({(name, kind) for name, kind, _ in data}) == len(data)


@pytest.mark.parametrize(
    ("side", "words", "bound"),
    [
        ("before", "at least", "low"),
        ("before", "more than", "low"),
        ("before", "no fewer than", "low"),
        ("before", "as few as", "low"),
        ("before", "up to", "high"),
        ("before", "as many as", "high"),
        ("before", "fewer than", "high"),
        ("before", "no more than", "high"),
        ("before", "about", "best"),
        ("before", "nearly", "best"),
        ("before", "another", "exact"),
        ("after", "or more", "low"),
        ("after", "or less", "high"),
        ("after", "or so", "best"),
        ("after", "+", "low"),
        ("after", "-odd", "best"),
    ],
)
def test_qualifiers(side: str, words: str, bound: str) -> None:
    assert dict(qualifiers(side))[words] == bound


def test_qualifiers_have_one_bound_each() -> None:
    assert {bound for side in ("before", "after") for _, bound in qualifiers(side)} == {"low", "high", "best", "exact"}
    for side in ("before", "after"):
        assert len({words for words, _ in qualifiers(side)}) == len(qualifiers(side)) > 10
    assert qualifiers("beside") == ()
