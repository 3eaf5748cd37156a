"""Decoding against brute force on small cases."""

import itertools

import numpy as np
import pytest

from onrecord.model.decoding import fragments, tree, viterbi, viterbi_all

TAGS = ("O", "B-x", "I-x", "E-x", "S-x", "B-y", "I-y", "E-y", "S-y")


@pytest.mark.parametrize("seed", range(20))
def test_viterbi_finds_the_best_path(seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = rng.normal(size=(5, 4)).astype(np.float32)
    moves = rng.normal(size=(4, 4)).astype(np.float32)

    def value(path: tuple[int, ...]) -> float:
        steps = sum(moves[a, b] for a, b in itertools.pairwise(path))
        return float(sum(scores[i, t] for i, t in enumerate(path)) + steps)

    best = max(itertools.product(range(4), repeat=5), key=value)
    assert tuple(viterbi(scores, moves)) == best


def test_viterbi_of_nothing() -> None:
    assert viterbi(np.zeros((0, 3), np.float32), np.zeros((3, 3), np.float32)) == []


def test_segments_are_decoded_each_on_its_own() -> None:
    rng = np.random.default_rng(3)
    scores = rng.normal(size=(17, 4)).astype(np.float32)
    moves = rng.normal(size=(4, 4)).astype(np.float32)
    bounds = [0, 1, 6, 13, 17]
    alone = [tag for a, b in itertools.pairwise(bounds) for tag in viterbi(scores[a:b], moves)]
    assert viterbi_all(scores, moves, bounds) == alone


@pytest.mark.parametrize("seed", range(20))
def test_segments_whose_best_tags_fit_are_no_exception(seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = rng.normal(size=(40, 4)).astype(np.float32)
    moves = np.where(rng.random((4, 4)) < 0.3, -1e6, 0).astype(np.float32)
    bounds = [0, 1, 4, 7, 12, 25, 40]
    shifted = viterbi_all(scores, moves + np.float32(1), bounds)  # worth something: no short cut
    assert viterbi_all(scores, moves, bounds) == shifted


def test_fragments() -> None:
    assert fragments([1, 2, 3, 0, 8, 4, 0], TAGS) == [(0, 3, "x"), (4, 5, "y"), (5, 6, "x")]


def test_fragments_of_broken_paths() -> None:
    """Where the scores leave no valid path: what has no beginning begins where it can, what has no end is none."""
    assert fragments([0, 2, 3, 0], TAGS) == [(1, 3, "x")]
    assert fragments([1, 2, 0, 3, 1, 5, 7], TAGS) == [(3, 4, "x"), (5, 7, "y")]
    assert fragments([1, 2, 2, 3, 1, 3], TAGS, [0, 2, 4]) == [(2, 4, "x"), (4, 6, "x")]


def is_tree(heads: list[int]) -> bool:
    if heads.count(-1) != 1:
        return False
    for start in range(len(heads)):
        seen, w = set(), start
        while w != -1:
            if w in seen:
                return False
            seen.add(w)
            w = heads[w]
    return True


@pytest.mark.parametrize("seed", range(60))
def test_tree_is_the_best_single_rooted_tree(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = 2 + seed % 4
    scores = (rng.normal(size=(n, n + 1)) * 3).astype(np.float32)
    log = scores.astype(float).copy()
    log[np.arange(n), np.arange(n)] = -np.inf
    log = log - np.log(np.exp(log).sum(1, keepdims=True))

    def value(heads: tuple[int, ...]) -> float:
        return float(sum(log[w, h if h >= 0 else n] for w, h in enumerate(heads)))

    trees = [h for h in itertools.product(range(-1, n), repeat=n) if is_tree(list(h))]
    found = tree(scores)
    assert is_tree(found)
    assert value(tuple(found)) == pytest.approx(max(map(value, trees)))


def test_tree_of_many_words_has_one_root_and_no_cycle() -> None:
    rng = np.random.default_rng(7)
    for n in (1, 30, 120):
        assert is_tree(tree(rng.normal(size=(n, n + 1)).astype(np.float32)))
