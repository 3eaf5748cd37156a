"""Krippendorff's alpha against the worked examples of the paper that defines its computation."""

from __future__ import annotations

from itertools import zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.agreement import agreement


def coded(*rows: str) -> list[dict[str, str]]:
    """Units of coders' values, one string a coder; a dot is a missing value."""
    return [
        {str(coder): value for coder, value in enumerate(values) if value not in (".", None)}
        for values in zip_longest(*(row.split() for row in rows))
    ]


def test_binary_data_of_two_observers() -> None:
    """Example A of Krippendorff (2011): 10 units."""
    found = agreement(coded("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))
    assert found.alpha == pytest.approx(0.095, abs=5e-4)
    assert found.percent == pytest.approx(0.6)
    assert found.coincidences == {("0", "0"): 10, ("0", "1"): 4, ("1", "0"): 4, ("1", "1"): 2}
    assert (found.units, found.values) == (10, 20)


def test_nominal_data_of_two_observers() -> None:
    """Example B of Krippendorff (2011): 12 units, five categories."""
    found = agreement(coded("a a b b d c c c e d d a", "b a b b b c c c e d d d"))
    assert found.alpha == pytest.approx(0.692, abs=5e-4)


def test_nominal_data_of_four_observers_with_values_missing() -> None:
    """Examples C and D of Krippendorff (2011)."""
    found = agreement(
        coded(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .",
        )
    )
    assert found.alpha == pytest.approx(0.743, abs=5e-4)
    assert (found.units, found.values) == (11, 40)
    assert found.percent == pytest.approx(32 / 40)
    shown = {pair: round(count, 3) for pair, count in found.coincidences.items() if pair[0] <= pair[1]}
    assert shown == {
        **{("1", "1"): 7, ("1", "2"): 1.333, ("1", "3"): 0.333, ("1", "4"): 0.333},
        **{("2", "2"): 10, ("2", "3"): 1.333, ("2", "4"): 0.333},
        **{("3", "3"): 8, ("3", "4"): 0.333, ("4", "4"): 4, ("5", "5"): 3},
    }


@pytest.mark.parametrize("units", [[], [{"ann": "confirm"}], [{}, {"bob": "reject"}]])
def test_nothing_that_two_have_coded_is_no_agreement_and_no_disagreement(units: list[dict[str, str]]) -> None:
    found = agreement(units)
    assert (found.alpha, found.percent, found.units, found.values) == (None, None, 0, 0)


def test_one_value_throughout_tells_nothing_of_chance() -> None:
    found = agreement([{"ann": "confirm", "bob": "confirm"}] * 3)
    assert (found.alpha, found.percent) == (None, 1)


VALUES = st.dictionaries(st.sampled_from("abcd"), st.sampled_from("xyz"), max_size=4)


@given(st.lists(VALUES, max_size=12))
def test_neither_the_order_of_units_nor_the_names_of_coders_matter(units: list[dict[str, str]]) -> None:
    found = agreement(units)
    turned = agreement([{f"coder {coder}": value for coder, value in unit.items()} for unit in reversed(units)])
    assert turned == found
    assert sum(found.coincidences.values()) == pytest.approx(found.values)
    assert found.alpha is None or found.alpha <= 1
