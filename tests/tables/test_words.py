"""The lists of words: every list that the reader asks for is there, and every list that is there is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import onrecord
from onrecord.tables.tsv import rows
from onrecord.tables.words import word_list

SOURCE = Path(onrecord.__file__).parent
LISTS = {name for _, name in rows("words")}
ASKED = re.compile(r'word_list\(\s*"([^"]+)"')


def test_words_are_lower_case_and_once_in_a_list() -> None:
    pairs = [(word, name) for word, name in rows("words")]
    assert len(set(pairs)) == len(pairs)
    assert [word for word, _ in pairs if word != word.lower() or word != word.strip()] == []


def test_a_list_holds_its_words_and_no_others() -> None:
    for name in LISTS:
        assert word_list(name) == {word for word, of in rows("words") if of == name}
    assert {"the", "this", "that"} <= word_list("referring") and "a" not in word_list("referring")
    assert "we" in word_list("first person") and "they" not in word_list("first person")


def test_a_list_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        word_list("no such list")


def test_the_reader_asks_for_lists_that_are_there() -> None:
    asked = {name for file in SOURCE.rglob("*.py") for name in ASKED.findall(file.read_text("utf-8"))}
    assert asked <= LISTS and len(asked) > 20


def test_no_list_is_left_unused() -> None:
    code = "".join(file.read_text("utf-8") for file in SOURCE.rglob("*.py"))
    families = re.findall(r'word_list\(f"([^"]+)"\)', code)
    by_pattern = [re.sub(r"\{\w+\}", r"\\w+", family) for family in families]
    unused = [name for name in LISTS if f'"{name}"' not in code]
    assert sorted(name for name in unused if not any(re.fullmatch(p, name) for p in by_pattern)) == []
