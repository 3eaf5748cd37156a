"""Stems are those of the index, so that what is found is what is marked."""

import sqlite3

import pytest

from bench.ledger_words import small_words, vocabulary
from onrecord.ledger.storage.stems import stem


def test_the_stems_are_those_of_the_full_text_index() -> None:
    words = [*vocabulary(), *small_words(), "eed", "bleed", "sky", "by", "apologies", "ably", "un", "su24"]
    with sqlite3.connect(":memory:") as database:
        database.execute("create virtual table t using fts5(word, tokenize='porter unicode61 remove_diacritics 2')")
        database.execute("create virtual table v using fts5vocab(t, 'instance')")
        database.executemany("insert into t (rowid, word) values (?, ?)", list(enumerate(words)))
        known = {words[doc]: term for term, doc in database.execute("select term, doc from v")}
    database.close()
    assert len(known) > 20_000
    assert {word: stem(word) for word in known} == known


@pytest.mark.parametrize(
    ("word", "its"),
    [("violations", "violat"), ("violated", "violat"), ("hopping", "hop"), ("relational", "relat"), ("sky", "sky")],
)
def test_stems_as_porter_gives_them(word: str, its: str) -> None:
    assert stem(word) == its


def test_words_of_other_scripts_are_their_own_stems() -> None:
    assert stem("границы") == "границы"
    assert stem("x" * 65 + "s") == "x" * 65 + "s"
