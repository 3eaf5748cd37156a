"""From scores to the best valid structure: tag paths, spans, trees."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_ROOTS = 6
"""Roots tried at most: in a long run of like words hundreds are as good as each other."""
_TOGETHER = 1 << 14
"""Words, with those that shorter segments are filled up by, that take their steps together."""


def viterbi(scores: Floats, transitions: Floats) -> list[int]:
    """The best path of tags for `scores` (W, T) and `transitions` (T, T), from first to last word (Viterbi 1967)."""
    return viterbi_all(scores, transitions, [0, len(scores)])


def viterbi_all(scores: Floats, transitions: Floats, bounds: Sequence[int]) -> list[int]:
    """The best paths of the segments of `scores` (W, T) between ascending `bounds`, each on its own, end to end.

    Segments of about one length take their steps together. Where no transition is worth more than nothing, a segment
    whose best tags may follow each other as they are is left at that.
    """
    if not len(scores):
        return []
    segments = [(first, last) for first, last in pairwise(bounds) if first < last]
    path: list[int] = [0] * len(scores)
    if transitions.max() <= 0:
        greedy = scores.argmax(1)
        path = greedy.tolist()
        broken = np.flatnonzero(transitions[greedy[:-1], greedy[1:]] < 0)
        places = np.searchsorted(broken, np.array(segments)).tolist()
        breaks = broken.tolist()
        segments = [
            (first, last)
            for (first, last), (place, _) in zip(segments, places, strict=True)
            if place < len(breaks) and breaks[place] < last - 1
        ]
    segments.sort(key=lambda s: s[1] - s[0])
    while segments:
        longest = segments[-1][1] - segments[-1][0]
        count = max(1, _TOGETHER // longest)
        _viterbi(scores, transitions, segments[-count:], path)
        del segments[-count:]
    return path


def _viterbi(scores: Floats, transitions: Floats, segments: Sequence[tuple[int, int]], path: list[int]) -> None:
    """Write the best paths of segments, in ascending order of their lengths, into `path`."""
    sizes = [last - first for first, last in segments]
    count, longest, tags = len(sizes), sizes[-1], scores.shape[1]
    alpha = np.zeros((longest, count, tags), dtype=np.float32)
    for k, (first, last) in enumerate(segments):
        alpha[: last - first, k] = scores[first:last]
    back = np.empty((longest, count, tags), dtype=np.int16)
    inward = np.ascontiguousarray(transitions.T)
    total = np.empty((count, tags, tags), dtype=np.float32)
    over = 0
    for t in range(1, longest):
        while sizes[over] <= t:  # the shorter ones have come to their ends
            over += 1
        step = total[over:]
        np.add(inward, alpha[t - 1, over:, None, :], out=step)
        back[t, over:] = step.argmax(2)
        alpha[t, over:] += step.max(2)
    for k, (first, last) in enumerate(segments):
        tag = int(alpha[last - first - 1, k].argmax())
        path[last - 1] = tag
        for w, step in zip(range(last - 2, first - 1, -1), back[last - first - 1 : 0 : -1, k].tolist(), strict=True):
            tag = step[tag]
            path[w] = tag


def fragments(path: Sequence[int], tags: Sequence[str], bounds: Sequence[int] = (0,)) -> list[tuple[int, int, str]]:
    """(first, last half-open, label) of every span that a BIOES path spells, in order. None runs over one of `bounds`:
    a span that has begun before its segment begins with it, one that does not end in its segment is none."""
    out: list[tuple[int, int, str]] = []
    start, begins = -1, set(bounds)
    for w, tag in enumerate(path):
        if tag == 0 or w in begins:
            start = -1
        if tag == 0:
            continue
        prefix, _, label = tags[tag].partition("-")
        if prefix in "BS" or start < 0:
            start = w
        if prefix in "ES":
            out.append((start, w + 1, label))
            start = -1
    return out


def tree(scores: Floats) -> list[int]:
    """Heads of the best tree with one root. `scores` (N, N + 1): head scores of each word, the last column the root.

    Returns for each word its head, or -1 for the root. Where the greedy choice is no tree, Chu-Liu/Edmonds with each
    of the likeliest roots in turn, until no other can do better: its word's own score for the root and the best head of
    every other word bound what it can reach.
    """
    n = len(scores)
    if n == 1:
        return [-1]
    exact = scores.astype(np.float64)
    np.fill_diagonal(exact, -np.inf)
    greedy: list[int] = exact.argmax(1).tolist()
    if greedy.count(n) == 1 and not _cycle(greedy, n):
        return [-1 if h == n else h for h in greedy]
    inner = exact[:, :n].max(1)
    bounds = inner.sum() - inner + exact[:, n]
    best, best_score = None, -np.inf
    for root in np.argsort(-bounds)[:_ROOTS].tolist():
        if bounds[root] <= best_score:
            break
        trial = exact.copy()
        trial[:, n] = -np.inf
        trial[root] = -np.inf
        trial[root, n] = exact[root, n]
        heads = _edmonds(trial)
        score = exact[np.arange(n), heads].sum()
        if best is None or score > best_score:
            best, best_score = heads, score
    assert best is not None
    return [-1 if h == n else h for h in best]


def _cycle(heads: list[int], n: int) -> list[int]:
    """Words of one cycle, or nothing."""
    seen = [-1] * n + [n]  # the word from which each was reached first; the root counts as reached before
    for start in range(n):
        w = start
        while seen[w] < 0:
            seen[w] = start
            w = heads[w]
        if seen[w] == start:
            cycle = [w]
            while (v := heads[cycle[-1]]) != w:
                cycle.append(v)
            return cycle
    return []


def _edmonds(scores: NDArray[np.float64]) -> list[int]:
    """Maximum arborescence into column n (the root) by contraction of cycles; `scores` (N, N + 1)."""
    n = len(scores)
    best = scores.argmax(1)
    heads: list[int] = best.tolist()
    cycle = _cycle(heads, n)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [w for w in range(n) if w not in inside]
    m = len(outside)
    kept = np.array([*outside, cycle[0], n])  # the cycle becomes the last word but the root
    cyc = np.array(cycle)
    small = scores[kept[:-1, None], kept]
    enter = scores[cyc[:, None], kept] - scores[cyc, best[cyc]][:, None]
    small[m] = enter.max(0)
    small[m, m] = -np.inf
    via_out: list[int] = []
    if m:
        leave = scores[kept[:m, None], cyc]
        small[:m, m] = leave.max(1)
        via_out = leave.argmax(1).tolist()
    solved = _edmonds(small)
    for i, w in enumerate(outside):
        h = solved[i]
        heads[w] = n if h == m + 1 else cycle[via_out[i]] if h == m else outside[h]
    h = solved[m]
    broken = cycle[int(enter[:, h].argmax())]
    heads[broken] = n if h == m + 1 else outside[h]
    return heads
