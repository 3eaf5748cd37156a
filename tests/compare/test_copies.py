"""Which texts are copies, and which only share a part."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.copies import LEAST_CONTAINED, copied, promising
from onrecord.compare.shingles import shingles, sketch

CHANCE = random.Random(3)
WORDS = ["".join(CHANCE.choices("abcdefghijklmnopqrstuvwxyz", k=6)) for _ in range(5000)]


def report(seed: int, words: int) -> str:
    """So many words of no meaning, in paragraphs of forty; two seeds share no run of words."""
    chosen = random.Random(seed).choices(WORDS, k=words)
    return "\n\n".join(" ".join(chosen[i : i + 40]) for i in range(0, words, 40))


def edited(text: str, rate: float) -> str:
    chance = random.Random(9)
    return " ".join(chance.choice(WORDS) if chance.random() < rate else word for word in text.split())


def are_copies(one: str, other: str) -> bool:
    first, second = copied(shingles(one), shingles(other)), copied(shingles(other), shingles(one))
    assert first == second
    return first is not None


STORY, OTHER = report(1, 400), report(2, 400)
QUOTE, BACKGROUND, FOOT = report(3, 40), report(4, 30), report(5, 30)


def test_the_same_text_is_a_copy_in_every_respect() -> None:
    copy = copied(shingles(STORY), shingles(STORY.upper()))
    assert copy and (copy.resemblance, copy.containment, copy.score) == (1, 1, 1)
    assert copy.because == "the two have 100% of all their words in common, in the same order"


@pytest.mark.parametrize(
    "copy",
    [
        f"Another headline of eight words stands over it\n\nA lead of the outlet's own.\n\n{STORY}\n\n(Example Wire)",
        "\n\n".join(reversed(STORY.split("\n\n"))),
        "\n\n".join(STORY.split("\n\n")[:3]),
        " ".join(STORY.split()[:60]),
        "\n\n".join([*STORY.split("\n\n")[:2], *STORY.split("\n\n")[-2:]]),
        edited(STORY, 0.08),
        f"Eight words that head an excerpt of it {edited(' '.join(STORY.split()[:70]), 0.08)}",
    ],
    ids=["re-headlined", "re-ordered", "first paragraphs", "sixty words", "middle out", "edited", "edited excerpt"],
)
def test_copies(copy: str) -> None:
    assert are_copies(STORY, copy)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STORY, OTHER),
        (f"{STORY}\n\n{FOOT}", f"{OTHER}\n\n{FOOT}"),
        (f"{report(6, 60)}\n\n{FOOT}", f"{report(7, 60)}\n\n{FOOT}"),
        (f"{report(6, 100)} {QUOTE}", f"{report(7, 100)} {QUOTE}"),
        (f"{report(6, 60)} {QUOTE}", f"{report(7, 300)} {QUOTE}"),
        (f"{report(6, 200)} {QUOTE} {BACKGROUND}\n\n{FOOT}", f"{BACKGROUND} {report(7, 200)} {QUOTE}\n\n{FOOT}"),
        (report(8, LEAST_CONTAINED - 1), f"{report(6, 200)} {report(8, LEAST_CONTAINED - 1)} {report(7, 200)}"),
        (report(8, 9), report(8, 9)),
    ],
    ids=[
        "nothing in common",
        "a standing foot",
        "a standing foot of short reports",
        "a quotation of two sentences",
        "a quotation, one report short",
        "quotation, background and foot",
        "a brief in a round-up",
        "too few words to tell",
    ],
)
def test_no_copies(one: str, other: str) -> None:
    assert not are_copies(one, other)


def test_set_phrases_are_no_passages() -> None:
    """Six words in common at a time, spread over both texts, however many."""
    phrases = [report(20 + n, 6) for n in range(12)]
    one = " ".join(f"{phrase} {report(50 + n, 4)}" for n, phrase in enumerate(phrases))
    other = " ".join(f"{phrase} {report(80 + n, 20)}" for n, phrase in enumerate(phrases))
    assert not are_copies(one, other)


def test_a_flash_printed_twice_is_a_copy_and_inside_a_report_is_none() -> None:
    flash = report(8, 20)
    assert are_copies(flash, f"Flash: {flash}")
    assert not are_copies(flash, f"{flash} {report(6, 300)}")


def test_a_part_says_how_much_of_the_shorter_one() -> None:
    part = " ".join([*STORY.split()[:90], *report(6, 10).split()])
    copy = copied(shingles(part), shingles(STORY))
    assert copy and copy.because == "90% of the shorter one's words stand in the other, in the same order"
    assert copy.containment == pytest.approx(0.9) and copy.resemblance == pytest.approx(90 / 410)


def test_texts_without_words_are_copies_of_nothing() -> None:
    assert copied((), ()) is None and copied((), shingles(STORY)) is None


def test_candidates_that_share_too_little_for_their_length_are_not_promising() -> None:
    assert promising(2, 57, 400) and promising(1, 20, 20) and not promising(0, 20, 20)
    assert promising(40, 397, 397) and not promising(5, 397, 900)


@given(st.integers(0, 2**32))
def test_copies_are_promising(seed: int) -> None:
    whole = report(seed, 400).split()
    part = " ".join([*whole[seed % 200 : seed % 200 + 120], *report(seed + 1, 30).split()])
    shared = set(sketch(shingles(part))) & set(sketch(shingles(" ".join(whole))))
    assert promising(len(shared), len(set(shingles(part))), len(set(shingles(" ".join(whole)))))
