from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.mentions import Mentions

RANGES = st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda r: (r[0], r[0] + r[1]))


def mentions(ranges: list[tuple[int, int]]) -> Mentions:
    found = Mentions()
    for one in ranges:
        found.add(one)
    return found


@given(st.lists(RANGES), st.integers(0, 40), RANGES)
def test_mentions_that_hold_a_word_or_lie_in_a_span_touch_it(
    ranges: list[tuple[int, int]], head: int, span: tuple[int, int]
) -> None:
    touched = any(a <= head < b or (span[0] <= a and b <= span[1]) for a, b in ranges)
    assert mentions(ranges).touch(head, span) == touched


@given(st.lists(RANGES, min_size=1))
def test_first_and_last_of_a_set(ranges: list[tuple[int, int]]) -> None:
    found = mentions(ranges)
    assert (found.first, found.last) == (min(ranges), max(ranges))
    assert set(found) == set(ranges)
    assert len(found) == len(set(ranges))
    assert all(one in found for one in ranges)


def test_no_mentions() -> None:
    assert not Mentions()
    assert not Mentions().touch(3, (2, 5))
