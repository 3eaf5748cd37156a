"""Known names as marks of words."""

import pytest

from onrecord.model.gazetteer import CONTINUES, MARKS, SORTS, known

PLACE, GIVEN, SURNAME, FULL, BODY = SORTS.values()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("walked slowly", [0, 0]),
        ("toward New York City", [0, PLACE, PLACE | CONTINUES, PLACE | CONTINUES]),
        ("NEW YORK", [PLACE, PLACE | CONTINUES]),
        ("met John Kowalski", [0, GIVEN | SURNAME, SURNAME]),
        ("toward European Union", [0, BODY, BODY | CONTINUES]),
        ("met Toni Morrison", [0, FULL, FULL | CONTINUES]),
    ],
)
def test_known(text: str, expected: list[int]) -> None:
    assert known(text.split()) == expected
    assert all(0 <= mark < MARKS for mark in expected)


def test_the_longest_name_wins_and_no_word_is_in_two() -> None:
    words = ["South", "Sudan", "and", "South", "Korea"]
    assert known(words)[0] & CONTINUES == 0
    assert known(words)[1] == PLACE | CONTINUES
    assert known(words)[4] == PLACE | CONTINUES


def test_the_end_of_the_text_cuts_nothing_short() -> None:
    assert known(["New"]) == known(["new"])
    assert known([]) == []


def test_entries_are_lower_case_and_unique() -> None:
    from importlib import resources

    lines = resources.files("onrecord.model").joinpath("gazetteer.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert len({form for form, _ in rows}) == len(rows) > 50_000
    assert all(form == form.lower() and set(letters) <= set(SORTS) for form, letters in rows)
