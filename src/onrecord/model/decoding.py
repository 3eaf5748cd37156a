"""From scores to the best valid structure: tag paths, spans, trees."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_ROOTS = 6
"""Roots tried at most: in a long run of like words hundreds are as good as each other."""


def viterbi(scores: Floats, transitions: Floats) -> list[int]:
    """The best path of tags for `scores` (W, T) and `transitions` (T, T), from first to last word (Viterbi 1967)."""
    return viterbi_all(scores, transitions, [0, len(scores)])


def viterbi_all(scores: Floats, transitions: Floats, bounds: Sequence[int]) -> list[int]:
    """The best paths of the segments of `scores` (W, T) between ascending `bounds`, each on its own, end to end.

    All segments take their steps together, so that the time grows with the longest of them. Where no transition is
    worth more than nothing, a segment whose best tags may follow each other as they are is left at that.
    """
    if not len(scores):
        return []
    if transitions.max() <= 0:
        greedy = scores.argmax(1)
        broken = transitions[greedy[:-1], greedy[1:]] < 0
        whole: list[int] = greedy.tolist()
        for first, last in pairwise(bounds):
            if broken[first : last - 1].any():
                whole[first:last] = _viterbi(scores[first:last], transitions, [0, last - first])
        return whole
    return _viterbi(scores, transitions, bounds)


def _viterbi(scores: Floats, transitions: Floats, bounds: Sequence[int]) -> list[int]:
    sizes = np.diff(np.array(bounds, dtype=np.int64))
    count, longest, tags = len(sizes), int(sizes.max(initial=0)), scores.shape[1]
    padded = np.zeros((longest, count, tags), dtype=np.float32)
    for k, (first, last) in enumerate(pairwise(bounds)):
        padded[: last - first, k] = scores[first:last]
    back = np.empty((longest, count, tags), dtype=np.int64)
    ends = np.empty((count, tags), dtype=np.float32)
    inward = np.ascontiguousarray(transitions.T)
    alpha = padded[0]
    for t in range(longest):
        if t:
            total = inward + alpha[:, None, :]
            back[t] = total.argmax(2)
            alpha = total.max(2) + padded[t]
        done = sizes == t + 1
        if done.any():
            ends[done] = alpha[done]
    path: list[int] = []
    for k, size in enumerate(sizes.tolist()):
        tag = int(ends[k].argmax())
        part = [tag]
        for step in back[size - 1 : 0 : -1, k].tolist():
            tag = step[tag]
            part.append(tag)
        path.extend(reversed(part))
    return path


def fragments(path: Sequence[int], tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """(first, last half-open, label) of every span that a BIOES path spells, in order."""
    out: list[tuple[int, int, str]] = []
    start = 0
    for w, tag in enumerate(path):
        if tag == 0:
            continue
        prefix, _, label = tags[tag].partition("-")
        if prefix in "BS":
            start = w
        if prefix in "ES":
            out.append((start, w + 1, label))
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
    exact[np.arange(n), np.arange(n)] = -np.inf
    greedy = exact.argmax(1)
    if (greedy == n).sum() == 1 and not _cycle(greedy.tolist(), n):
        return [-1 if h == n else int(h) for h in greedy]
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
    state = [0] * n
    for start in range(n):
        path, w = [], start
        while w != n and state[w] == 0:
            state[w] = 1
            path.append(w)
            w = heads[w]
        if w != n and state[w] == 1:
            return path[path.index(w) :]
        for v in path:
            state[v] = 2
    return []


def _edmonds(scores: NDArray[np.float64]) -> list[int]:
    """Maximum arborescence into column n (the root) by contraction of cycles; `scores` (N, N + 1)."""
    n = len(scores)
    heads = [int(h) for h in scores.argmax(1)]
    cycle = _cycle(heads, n)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [w for w in range(n) if w not in inside]
    m = len(outside)
    small = np.full((m + 1, m + 2), -np.inf)
    columns = [*outside, n]
    cyc = np.array(cycle)
    kept = np.array([scores[w, heads[w]] for w in cycle])
    enter = scores[cyc][:, columns] - kept[:, None]
    via_in = enter.argmax(0)
    small[m, [*range(m), m + 1]] = enter.max(0)
    leave = scores[outside][:, cyc] if m else np.zeros((0, len(cyc)))
    via_out = leave.argmax(1) if m else np.zeros(0, dtype=np.int64)
    if m:
        small[:m, :m] = scores[np.ix_(outside, outside)]
        small[:m, m + 1] = scores[outside, n]
        small[:m, m] = leave.max(1)
    solved = _edmonds(small)
    for i, w in enumerate(outside):
        h = solved[i]
        heads[w] = n if h == m + 1 else cycle[int(via_out[i])] if h == m else outside[h]
    h = solved[m]
    column = m if h == m + 1 else h
    broken = cycle[int(via_in[column])]
    heads[broken] = n if h == m + 1 else outside[h]
    return heads
