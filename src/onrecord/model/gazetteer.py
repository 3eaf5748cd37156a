"""Known names as a mark of each word: what the encoder cannot know from the text alone.

`gazetteer.tsv` lists places, given names, surnames, people and bodies; it is part of what the model reads, not a list
of answers: Reading is a town and a verb, and the encoder decides. Forms are compared in lower case.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise

SORTS = {"p": 1, "g": 2, "s": 4, "f": 8, "o": 16}
"""Bits of a mark: place, given name, surname, full name of a known person, body."""
CONTINUES = 32
"""The bit of every word of a known name after its first."""
MARKS = 64
LONGEST = 6
"""Words of a name that are compared at most."""


@cache
def _entries() -> tuple[dict[str, int], dict[str, int]]:
    """Bits of each form, and for the first two words of longer forms the number of words of the longest."""
    forms: dict[str, int] = {}
    longest: dict[str, int] = {}
    bits: dict[str, int] = {}
    for line in resources.files(__package__).joinpath("gazetteer.tsv").read_text("utf-8").split("\n"):
        form, _, letters = line.partition("\t")
        if not letters:
            continue
        if letters not in bits:
            bits[letters] = sum(SORTS[letter] for letter in letters)
        forms[form] = bits[letters]
        if " " in form:
            one, two, *others = form.split(" ")
            begin = f"{one} {two}"
            longest[begin] = max(longest.get(begin, 2), min(2 + len(others), LONGEST))
    return forms, longest


def known(words: Sequence[str]) -> list[int]:
    """For each word the sum of the bits of the longest known name that it belongs to, 0 for none."""
    forms, longest = _entries()
    lower = [w.lower() for w in words]
    out = [forms.get(word, 0) for word in lower]
    free = 0
    for i, (word, after) in enumerate(pairwise(lower)):
        begin = f"{word} {after}"
        if begin not in longest or i < free:
            continue
        for n in range(min(longest[begin], len(lower) - i), 1, -1):
            bits = forms.get(" ".join(lower[i : i + n]), 0)
            if bits:
                out[i : i + n] = [bits, *([bits | CONTINUES] * (n - 1))]
                free = i + n
                break
    return out
