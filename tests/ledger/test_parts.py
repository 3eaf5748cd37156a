"""What stands about a number in its text: a part, a newer number, a correction."""

from __future__ import annotations

import pytest

from onrecord.ledger.joining.parts import counts_part, is_corrected, is_raised

CORRECTED = [
    "Correction: The Herald reported on Monday that some 70 were wounded. According to the register, 17 were.",
    "CORRECTION — it was 17.",
    "(Corrections: 17 were wounded.)",
    "Editor’s note: An earlier version of this story gave 70; it was 17.",
    "An earlier version of this article said that 70 were wounded. It was 17.",
    "This article was amended on 3 March: it was 17, not 70.",
]
NOT_CORRECTED = [
    "The correction of the course took 17 hours.",
    "Corrections officers found 17 men.",
    "He called for a correction. 17 were wounded.",
    "Correction: see below.\n17 were wounded.",
]


def at(text: str, words: str) -> str:
    start = text.index(words)
    return f"{start}-{start + len(words)}"


@pytest.mark.parametrize("text", CORRECTED)
def test_a_number_in_a_paragraph_that_corrects(text: str) -> None:
    text = f"Nine died.\n\n{text}"
    assert is_corrected(text, at(text, "17")) and not is_corrected(text, at(text, "Nine"))


@pytest.mark.parametrize("text", NOT_CORRECTED)
def test_a_number_in_any_other_paragraph(text: str) -> None:
    assert not is_corrected(text, at(text, "17"))


def test_parts_and_newer_numbers() -> None:
    text = "Nine died, including three children; the toll has been raised to 44, and five of the injured died."
    assert [counts_part(text, at(text, w)) for w in ("Nine", "three", "five")] == [False, True, True]
    assert [is_raised(text, at(text, w)) for w in ("Nine", "44")] == [False, True]
