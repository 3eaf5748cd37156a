"""Windows cover a text, overlap, and keep within their size."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.windows import Held, owners, windows


@given(st.lists(st.integers(1, 8), min_size=1, max_size=1500), st.integers(0, 40))
def test_windows(counts: list[int], every: int) -> None:
    first = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    marks = np.zeros((len(counts), 4), dtype=np.int64)
    if every:
        marks[::every, 1] = 2
    found = windows(first, marks, 320)
    assert found[0][0] == 0
    assert found[-1][1] == len(counts)
    for begin, end in found:
        assert begin < end
        assert first[end] - first[begin] <= 318
    for one, two in pairwise(found):
        assert one[0] < two[0] <= one[1] < two[1]
    owner = owners(found, len(counts))
    for w, k in enumerate(owner.tolist()):
        assert found[k][0] <= w < found[k][1]


@given(st.lists(st.integers(1, 8), min_size=1, max_size=1500), st.data())
def test_who_holds_what(counts: list[int], data: st.DataObject) -> None:
    pieces = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    ranges = windows(pieces, np.zeros((len(counts), 4), np.int64), 200)
    first = data.draw(st.integers(0, len(counts) - 1))
    last = data.draw(st.integers(first + 1, min(first + 60, len(counts))))
    held = Held(ranges)
    assert list(held.by(first, last)) == [k for k, (a, b) in enumerate(ranges) if a <= first and last <= b]
    assert held.until(first) == max(b for a, b in ranges if a <= first)


def test_nothing() -> None:
    assert windows(np.zeros(1, np.int64), np.zeros((0, 3), np.int64), 320) == []
