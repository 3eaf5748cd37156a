"""Coreference scores of the CoNLL-2012 shared task: MUC, B3, entity CEAF (phi4) and their mean.

Definitions and worked examples: Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions: A Reference
Implementation" (ACL). Mentions match by exact boundaries; clusters of one mention are left out on both sides, since
OntoGUM, like OntoNotes, does not annotate them. Counts are summed over documents before precision and recall are taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from bench.assignment import assign

METRICS = ("muc", "b3", "ceaf_e")
Clusters = Iterable[Iterable[Hashable]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """Recall and precision as fractions that can be summed over documents."""

    found: float = 0
    """Numerator of recall."""
    gold: float = 0
    right: float = 0
    """Numerator of precision."""
    predicted: float = 0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(
            found=self.found + other.found,
            gold=self.gold + other.gold,
            right=self.right + other.right,
            predicted=self.predicted + other.predicted,
        )

    @property
    def recall(self) -> float:
        """In percent."""
        return 100 * self.found / self.gold if self.gold else 0.0

    @property
    def precision(self) -> float:
        """In percent."""
        return 100 * self.right / self.predicted if self.predicted else 0.0

    @property
    def f1(self) -> float:
        """In percent."""
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0


def score(gold: Clusters, predicted: Clusters) -> dict[str, Ratio]:
    """MUC, B3 and CEAF-e of one document. A mention is any hashable (a pair of offsets); sum with `total`."""
    keys, responses = _entities(gold), _entities(predicted)
    return {"muc": _muc(keys, responses), "b3": _b_cubed(keys, responses), "ceaf_e": _ceaf(keys, responses)}


def total(results: Iterable[Mapping[str, Ratio]]) -> dict[str, Ratio]:
    """The sum of several documents' scores."""
    out = dict.fromkeys(METRICS, Ratio())
    for result in results:
        out = {metric: ratio + result[metric] for metric, ratio in out.items()}
    return out


def mean(result: Mapping[str, Ratio]) -> float:
    """The mean F1 of the three, in percent: the figure of the shared task."""
    return sum(result[metric].f1 for metric in METRICS) / len(METRICS)


def _entities(clusters: Clusters) -> list[frozenset[Hashable]]:
    # A mention belongs to the first cluster that has it, as in the reference scorer.
    seen: set[Hashable] = set()
    out = []
    for cluster in clusters:
        entity = frozenset(cluster) - seen
        seen |= entity
        if len(entity) > 1:
            out.append(entity)
    return out


def _muc(keys: list[frozenset[Hashable]], responses: list[frozenset[Hashable]]) -> Ratio:
    def links(of: list[frozenset[Hashable]], by: list[frozenset[Hashable]]) -> int:
        owner = {mention: i for i, entity in enumerate(by) for mention in entity}
        kept = 0
        for entity in of:
            parts = {owner[m] for m in entity if m in owner}
            kept += len(entity) - len(parts) - sum(m not in owner for m in entity)
        return kept

    return Ratio(
        found=links(keys, responses),
        gold=sum(len(k) - 1 for k in keys),
        right=links(responses, keys),
        predicted=sum(len(r) - 1 for r in responses),
    )


def _overlaps(keys: list[frozenset[Hashable]], responses: list[frozenset[Hashable]]) -> Counter[tuple[int, int]]:
    owner = {mention: i for i, entity in enumerate(responses) for mention in entity}
    return Counter((k, owner[m]) for k, entity in enumerate(keys) for m in entity if m in owner)


def _b_cubed(keys: list[frozenset[Hashable]], responses: list[frozenset[Hashable]]) -> Ratio:
    shared = _overlaps(keys, responses)
    return Ratio(
        found=sum(n * n / len(keys[k]) for (k, _), n in shared.items()),
        gold=sum(map(len, keys)),
        right=sum(n * n / len(responses[r]) for (_, r), n in shared.items()),
        predicted=sum(map(len, responses)),
    )


def _ceaf(keys: list[frozenset[Hashable]], responses: list[frozenset[Hashable]]) -> Ratio:
    best = 0.0
    if keys and responses:
        alike = [[0.0] * len(responses) for _ in keys]
        for (k, r), n in _overlaps(keys, responses).items():
            alike[k][r] = 2 * n / (len(keys[k]) + len(responses[r]))
        best = sum(alike[k][r] for k, r in assign(alike))
    return Ratio(found=best, gold=len(keys), right=best, predicted=len(responses))
