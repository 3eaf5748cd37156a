"""Overlapping windows over a long text, so that every word is read with words on both sides of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from numpy.typing import NDArray

OVERLAP = 64
"""Word pieces that neighbouring windows share."""


def windows(first: NDArray[np.int64], marks: NDArray[np.int64], size: int) -> list[tuple[int, int]]:
    """Half-open word ranges of at most `size` pieces, of about equal length, that begin at line breaks where they can.

    `first` (W + 1,) as in `Encoded`; two pieces are kept for the marks at both ends.
    """
    room, total, n = size - 2, int(first[-1]), len(first) - 1
    if n == 0:
        return []
    if total <= room:
        return [(0, n)]
    count = -(-(total - OVERLAP) // (room - OVERLAP))
    even = min(room, -(-(total + OVERLAP * (count - 1)) // count) + OVERLAP // 4)
    out: list[tuple[int, int]] = []
    begin = 0
    while True:
        end = int(np.searchsorted(first, first[begin] + even, "right")) - 1
        end = min(max(end, begin + 1), n)
        out.append((begin, end))
        if end >= n:
            return out
        follow = int(np.searchsorted(first, first[end] - OVERLAP, "right")) - 1
        breaks = [w for w in range(follow - 12, follow + 13) if begin < w < end and marks[w, 1] >= 2]
        follow = min(breaks, key=lambda w: abs(w - follow)) if breaks else follow
        begin = max(follow, begin + 1)


def owners(ranges: list[tuple[int, int]], n: int) -> NDArray[np.int64]:
    """For each word the window in which its nearer edge is farthest; the ends of the text are no edges."""
    best = np.full(n, -1, dtype=np.int64)
    room = np.full(n, -1, dtype=np.int64)
    for k, (begin, end) in enumerate(ranges):
        words = np.arange(begin, end)
        left = words - begin if begin > 0 else np.full(end - begin, n)
        right = end - 1 - words if end < n else np.full(end - begin, n)
        context = np.minimum(left, right)
        better = context > room[begin:end]
        room[begin:end][better] = context[better]
        best[begin:end][better] = k
    return best


class Held:
    """Which windows hold which words. Beginnings and ends of `ranges` both ascend."""

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        self._begins, self._ends = [begin for begin, _ in ranges], [end for _, end in ranges]

    def by(self, first: int, last: int) -> range:
        """The windows, by number, that hold all words from `first` to before `last`."""
        return range(bisect_left(self._ends, last), bisect_right(self._begins, first))

    def until(self, word: int) -> int:
        """The end of the last window that holds a word."""
        return self._ends[bisect_right(self._begins, word) - 1]
