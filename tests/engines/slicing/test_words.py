"""Whether a text has the words of a query, as `onrecord find` takes them."""

from __future__ import annotations

import pytest

from onrecord.engines.slicing.selection import stands
from onrecord.ledger.storage.words import parse

TEXT = "The ceasefire talks in Genève collapsed; shelling of the northern districts was denied."


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ceasefire", True),
        ("ceasefires talk", True),
        ("Geneve", True),
        ("shelled district", True),
        ("shelled village", False),
        ('"northern districts"', True),
        ('"districts northern"', False),
        ('"talks in geneve"', True),
        ("colla*", True),
        ("olla*", False),
        ("village OR talks", True),
        ("talks -shelling", False),
        ("talks -village", True),
        ("the", True),
    ],
)
def test_words_are_taken_as_a_search_takes_them(typed: str, found: bool) -> None:
    assert stands(parse(typed), TEXT) is found
