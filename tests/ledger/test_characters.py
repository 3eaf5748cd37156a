"""Texts that no database keeps come back as they were."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.storage.characters import given as back
from onrecord.ledger.storage.characters import kept, packed, unpacked

ODD = st.text(st.one_of(st.sampled_from("\0\ud800\udfff\ufdd00aé🙂"), st.characters()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    name: str
    words: frozenset[str]
    best: float | None = None


@given(st.lists(st.one_of(ODD, st.none(), st.integers(), st.floats(allow_nan=False))))
def test_any_values_come_back(values: list[object]) -> None:
    stored = kept(values)
    assert back(tuple(stored)) == tuple(values)
    for value in stored:
        assert not isinstance(value, str) or (value.encode() is not None and "\0" not in value)


@pytest.mark.parametrize(
    ("text", "stored"), [("a\0", "a\ufdd00000"), ("\udcff", "\ufdd0dcff"), ("\ufdd0", "\ufdd0fdd0")]
)
def test_what_no_database_keeps_is_a_mark_and_four_digits(text: str, stored: str) -> None:
    assert list(kept([text, 1])) == [stored, 1]


def test_what_every_database_keeps_is_not_touched() -> None:
    values = ("a", "é🙂", None, 1.5)
    assert kept(values) is values and back(values) is values


@given(ODD, st.frozensets(ODD))
def test_any_row_comes_back_from_its_json(name: str, words: frozenset[str]) -> None:
    row = Row(name=name, words=words)
    text = packed(row)
    assert unpacked(text, Row) == row
    assert packed(Row(name=name, words=frozenset(sorted(words, reverse=True)))) == text
    text.encode()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"name": 1, "words": []}', '{"name": "\\ud800", "words": 1}'])
def test_what_is_no_row_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        unpacked(text, Row)
