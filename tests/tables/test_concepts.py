"""Words for one thing."""

from __future__ import annotations

import pytest

from onrecord.tables.concepts import concept


@pytest.mark.parametrize(
    ("word", "is_concept"),
    [
        ("jets", "aircraft"),
        ("bomber", "aircraft"),
        ("shot", "shoot"),
        ("detained", "detain"),
        ("sank", "sink"),
        ("cow", None),
    ],
)
def test_any_form_of_a_word_stands_for_its_concept(word: str, is_concept: str | None) -> None:
    assert concept(word) == is_concept
