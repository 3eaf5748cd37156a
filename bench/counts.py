"""Precision, recall and F1 from counts that can be summed over documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many were right, of how many predicted and how many gold. Coreference counts in fractions."""

    correct: float = 0
    predicted: float = 0
    gold: float = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            correct=self.correct + other.correct,
            predicted=self.predicted + other.predicted,
            gold=self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """In percent; 0 when nothing was predicted."""
        return 100 * self.correct / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """In percent; 0 when there is nothing to find."""
        return 100 * self.correct / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """In percent."""
        return 200 * self.correct / (self.predicted + self.gold) if self.predicted + self.gold else 0.0


def add(results: Iterable[Mapping[str, Count]]) -> dict[str, Count]:
    """The sum of several documents' counts, metric by metric."""
    total: dict[str, Count] = {}
    for counts in results:
        for metric, count in counts.items():
            total[metric] = total.get(metric, Count()) + count
    return total
