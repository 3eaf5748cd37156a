"""Shingles and sketches: stable numbers, blind to case, accents and punctuation, sampled alike in every text."""

from __future__ import annotations

import random
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.shingles import SHINGLES_VERSION, WORDS, modulus, shingles, sketch

NUMBERS = [f"word{n}" for n in range(2000)]
FIRST = (1419315776096770111, 1846750886225643273, -5894653158994210117)


def test_the_numbers_never_change_without_a_new_version() -> None:
    assert SHINGLES_VERSION == "2"
    assert shingles("Turkey shot down a Russian plane") == FIRST


def test_a_fresh_interpreter_with_another_hash_seed_finds_the_same() -> None:
    code = "from onrecord.compare.shingles import shingles; print(*shingles('Turkey shot down a Russian plane'))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONHASHSEED": "7"}, check=True
    )
    assert tuple(map(int, done.stdout.split())) == FIRST


def test_one_for_each_run_of_words() -> None:
    assert len(shingles(" ".join(NUMBERS[:100]))) == 100 - WORDS + 1
    assert len(shingles("too short")) == 1 and shingles("— … !") == () == shingles("")


def test_case_accents_apostrophes_and_punctuation_do_not_count() -> None:
    plain = shingles("President Recep Tayyip Erdogans speech in Ankara")
    assert shingles("PRESIDENT Recep Tayyip Erdoğan’s speech, in Ankara.") == plain
    assert shingles("“President — Recep Tayyip\nErdogan's” speech (in_Ankara)") == plain
    assert shingles("the Su-24 jet was hit") == shingles("The Su 24 jet was hit!")


def test_order_counts() -> None:
    assert shingles("dog bites man twice") != shingles("man bites dog twice")


def test_scripts_without_spaces_and_with_vowel_signs_give_several() -> None:
    assert len(shingles("土耳其击落一架俄罗斯战机")) == 12 - WORDS + 1
    assert shingles("قَالَ الوزير إن الطائرة") == shingles("قال الوزير إن الطائرة")


@given(st.text(max_size=300))
def test_numbers_fit_a_signed_column_of_64_bits(text: str) -> None:
    assert all(-(2**63) <= value < 2**63 and type(value) is int for value in shingles(text))


@given(st.text(max_size=300), st.text(max_size=300))
def test_what_stands_in_a_text_stands_in_a_longer_one(text: str, more: str) -> None:
    runs = shingles(text)
    if len(runs) > 1:
        assert set(runs) <= set(shingles(f"{text}\n\n{more}"))


@given(st.lists(st.integers(-(2**63), 2**63 - 1), max_size=400), st.integers(0, 400), st.integers(0, 400))
def test_what_follows_each_other_in_a_part_does_so_in_the_whole(runs: list[int], start: int, end: int) -> None:
    part = runs[min(start, end) : max(start, end)]
    if modulus(len(set(part))) == modulus(len(set(runs))) and len(part) > 40:
        assert set(sketch(part)) <= set(sketch(runs))


def test_a_sketch_is_sorted_and_a_part_of_the_text() -> None:
    assert [modulus(n) for n in (1, 15, 16, 31, 32, 63, 64, 5000)] == [1, 1, 2, 2, 4, 4, 4, 4]
    runs = shingles(" ".join(NUMBERS))
    kept = sketch(runs)
    assert list(kept) == sorted(set(kept)) and abs(len(kept) - len(runs) / 4) < len(runs) / 20
    assert sketch(()) == () and len(sketch((4,))) == len(sketch((1,))) == 1


def test_an_excerpt_of_sixty_words_shares_values_with_the_whole() -> None:
    chance = random.Random(1)
    missed = 0
    for _ in range(300):
        words = chance.choices(NUMBERS, k=600)
        whole, part = sketch(shingles(" ".join(words))), sketch(shingles(" ".join(words[:60])))
        missed += not set(whole) & set(part)
    assert missed <= 1
