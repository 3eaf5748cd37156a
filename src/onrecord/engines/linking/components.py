"""What pairs connect, over numbers: millions of them in a few arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


def components(one: Numbers, other: Numbers) -> tuple[Numbers, Numbers]:
    """The numbers in some pairs, sorted, and for each the place of the first that is connected with it."""
    if not len(one):
        return one, one
    members, index = np.unique(np.concatenate([one, other]), return_inverse=True)
    a, b = index[: len(one)], index[len(one) :]
    label: NDArray[Any] = np.arange(len(members))
    while True:
        first, second = label[a], label[b]
        low = np.minimum(first, second)
        np.minimum.at(label, first, low)
        np.minimum.at(label, second, low)
        while not np.array_equal(shorter := label[label], label):
            label = shorter
        if np.array_equal(label[a], label[b]):
            return members, label
