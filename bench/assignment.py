"""The best one-to-one assignment of rows to columns, by shortest augmenting paths (Jonker and Volgenant 1987)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike


def assign(worth: ArrayLike) -> list[tuple[int, int]]:
    """Pairs (row, column) with the largest sum of `worth`, a matrix; min(rows, columns) pairs, rows in order."""
    matrix = np.asarray(worth, dtype=float)
    if matrix.size == 0:
        return []
    if matrix.shape[0] > matrix.shape[1]:
        return sorted((row, column) for column, row in assign(matrix.T))
    cost, (rows, columns) = -matrix, matrix.shape
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    owner = np.full(columns, -1)
    for new in range(rows):
        # Dijkstra over reduced costs, from the new row to the nearest column that nobody owns.
        nearest, via, done = np.full(columns, np.inf), np.full(columns, -1), np.zeros(columns, dtype=bool)
        row, last, length = new, -1, 0.0
        while True:
            step = length + cost[row] - row_price[row] - column_price
            closer = ~done & (step < nearest)
            nearest[closer], via[closer] = step[closer], last
            last = int(np.argmin(np.where(done, np.inf, nearest)))
            length, done[last] = nearest[last], True
            if owner[last] < 0:
                break
            row = int(owner[last])
        settled = done & (owner >= 0)
        row_price[new] += length
        row_price[owner[settled]] += length - nearest[settled]
        column_price[settled] -= length - nearest[settled]
        while last >= 0:
            before = int(via[last])
            owner[last] = owner[before] if before >= 0 else new
            last = before
    return sorted((int(row), column) for column, row in enumerate(owner) if row >= 0)
