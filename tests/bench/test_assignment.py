"""The assignment against trying every permutation."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.assignment import assign


@st.composite
def matrices(draw):
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    cells = st.sampled_from([0.0, 0.25, 1 / 3, 0.5, 0.8, 1.0])
    return [[draw(cells) for _ in range(columns)] for _ in range(rows)]


@settings(max_examples=100, deadline=None)
@given(matrices())
def test_no_permutation_is_better(matrix):
    rows, columns = len(matrix), len(matrix[0])
    pairs = assign(matrix)
    assert len(pairs) == len({r for r, _ in pairs}) == len({c for _, c in pairs}) == min(rows, columns)
    turned = matrix if rows <= columns else [list(column) for column in zip(*matrix, strict=True)]
    best = max(
        sum(turned[i][p] for i, p in enumerate(order)) for order in permutations(range(len(turned[0])), len(turned))
    )
    assert abs(sum(matrix[r][c] for r, c in pairs) - best) < 1e-9


def test_nothing_to_assign():
    assert assign([]) == []
