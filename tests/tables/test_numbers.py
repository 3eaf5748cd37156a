"""The number words: each has one kind and the value that it says, or none."""

from __future__ import annotations

import pytest

from onrecord.tables.numbers import NumberWord, number_words
from onrecord.tables.tsv import rows

KINDS = {"unit", "ten", "hundred", "scale", "letter", "group", "share", "vague", "ordinal"}


@pytest.mark.parametrize(
    ("form", "kind", "value"),
    [
        ("zero", "unit", 0),
        ("twelve", "unit", 12),
        ("nineteen", "unit", 19),
        ("forty", "ten", 40),
        ("fourty", "ten", 40),
        ("hundred", "hundred", 100),
        ("thousand", "scale", 1000),
        ("lakh", "scale", 100_000),
        ("million", "scale", 1e6),
        ("crore", "scale", 1e7),
        ("bn", "scale", 1e9),
        ("trillion", "scale", 1e12),
        ("k", "letter", 1000),
        ("m", "letter", 1e6),
        ("couple", "group", 2),
        ("dozen", "group", 12),
        ("half", "share", 0.5),
        ("quarters", "share", 0.25),
        ("dozens", "vague", 24),
        ("tens", "vague", 20),
        ("scores", "vague", 40),
        ("hundreds", "vague", 200),
        ("several", "vague", None),
        ("few", "vague", None),
        ("third", "ordinal", 3),
        ("twelfth", "ordinal", 12),
        ("ninetieth", "ordinal", 90),
    ],
)
def test_words(form: str, kind: str, value: float | None) -> None:
    assert number_words()[form] == NumberWord(kind, value)


def test_other_words_are_none() -> None:
    assert {"", "a", "no", "people", "Dozen", "b"} & set(number_words()) == set()


def test_integrity() -> None:
    forms = [form for form, _, _ in rows("numbers")]
    assert len(forms) == len(set(forms))
    assert all(form == form.lower() and form.isalpha() for form in forms)
    assert {word.kind for word in number_words().values()} == KINDS
    assert {form for form, word in number_words().items() if word.value is None} == {
        "countless", "few", "many", "numerous", "several", "some",
    }  # fmt: skip


def test_every_unit_and_ten_is_there_once_but_for_spelling() -> None:
    words = number_words().items()
    assert sorted(w.value or 0 for _, w in words if w.kind == "unit") == list(range(20))
    assert sorted(w.value or 0 for form, w in words if w.kind == "ten" and form != "fourty") == list(range(20, 100, 10))


def test_a_plural_says_at_least_two_of_its_word() -> None:
    words = number_words()
    plurals = {form: words[form[:-1]] for form, w in words.items() if w.kind == "vague" and form[:-1] in words}
    assert set(plurals) == {
        "billions", "crores", "dozens", "hundreds", "lakhs", "millions", "scores", "tens", "thousands", "trillions",
    }  # fmt: skip
    assert {form: words[form].value for form in plurals} == {f: 2 * (one.value or 0) for f, one in plurals.items()}


def test_parts_of_one_lie_below_one() -> None:
    shares = [word.value or 0 for word in number_words().values() if word.kind == "share"]
    assert all(0 < share < 1 for share in shares)
