"""The set of copies: the same each time, families as said; the score on known answers."""

from __future__ import annotations

import random

import pytest

from bench import copies

CHANCE = random.Random(2)
WORDS = ["".join(CHANCE.choices("abcdefghijklmnopqrstuvwxyz", k=6)) for _ in range(3000)]


def article(seed: int) -> tuple[str, ...]:
    chance = random.Random(seed)
    return tuple(" ".join(" ".join(chance.choices(WORDS, k=12)).capitalize() + "." for _ in range(3)) for _ in range(5))


ARTICLES = [article(seed) for seed in range(40)]


def test_the_set_is_the_same_whenever_it_is_made_and_another_with_another_seed() -> None:
    assert copies.make(ARTICLES, size=80) == copies.make(ARTICLES, size=80)
    assert copies.make(ARTICLES, size=80) != copies.make(ARTICLES, size=80, seed=5)


def test_it_has_the_size_asked_for_and_every_way_of_copying() -> None:
    reports = copies.make([article(seed) for seed in range(100)], size=200)
    assert len(reports) == 200
    ways = {way for report in reports for way in report.made.split("+")}
    assert ways == {"first", "round-up", "whole", "excerpt", "cut", "gap", "reordered", "edited", "headed"}


def test_the_shortest_excerpts_have_sixty_words_of_the_article() -> None:
    lengths = [len(" ".join(copies._excerpt(article(1), random.Random(seed))).split()) for seed in range(60)]
    assert 60 <= min(lengths) < 75 and max(lengths) < 160


def test_words_are_edited_and_numbers_stay() -> None:
    text = ("The 14 soldiers and 7,000 others of the 3rd brigade were moved to the border on the 5th. " * 20,)
    (changed,) = copies._edited(text, ["example"], random.Random(1))
    assert "example" in changed
    assert [w for w in changed.split() if w[0].isdigit()] == [w for w in text[0].split() if w[0].isdigit()]


def test_made_families_are_found() -> None:
    reports = copies.make(ARTICLES, size=80)
    assert copies.score([r.text for r in reports], [r.family for r in reports])["f1"] > 95


def test_two_copies_told_as_strangers_cost_precision_and_strangers_told_as_copies_recall() -> None:
    one, other = (" ".join(article(seed)) for seed in (1, 2))
    texts = [one, one.upper(), other]
    assert copies.score(texts, "aab") == {"precision": 100, "recall": 100, "f1": 100}
    assert copies.score(texts, "abc") == {"precision": 0, "recall": 0, "f1": 0}
    assert copies.score(texts, "aaa") == {"precision": 100, "recall": pytest.approx(100 / 3), "f1": 50}
