"""Agreement between people who code the same units: Krippendorff's alpha for nominal values, missing ones allowed.

Source: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section on nominal data, any number of
observers, missing data. Names of the parts are those of the paper.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations

__all__ = ["Agreement", "agreement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far coders agree, and the numbers that it comes from."""

    alpha: float | None
    """1: always agreed, 0: as by chance, below 0: less than by chance. None where it is not defined: nothing was
    coded by two, or one single value was ever given."""
    percent: float | None
    """Share of the pairs of values inside units that are the same, 0 to 1; chance is not taken out."""
    units: int
    """Units that two coders or more gave a value."""
    values: int
    """Values in those units (n.. of the paper)."""
    coincidences: Mapping[tuple[str, str], float]
    """The coincidence matrix: how often two values meet inside a unit, both ways round; no zeros."""


def agreement(units: Iterable[Mapping[str, str]]) -> Agreement:
    """Agreement over units, each the values that its coders gave it, by coder. A coder who gave none is not in it."""
    coincidences: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)
    pairable = 0
    for unit in units:
        if len(unit) < 2:
            continue
        pairable += 1
        share = Fraction(1, len(unit) - 1)
        for one, other in permutations(unit.values(), 2):
            coincidences[one, other] += share
    margins: defaultdict[str, Fraction] = defaultdict(Fraction)
    for (one, _), count in coincidences.items():
        margins[one] += count
    total = sum(margins.values())
    apart = total - sum(coincidences[value, value] for value in margins)
    by_chance = total * total - sum(count * count for count in margins.values())
    return Agreement(
        alpha=float(1 - (total - 1) * apart / by_chance) if by_chance else None,
        percent=float(1 - apart / total) if total else None,
        units=pairable,
        values=int(total),
        coincidences={pair: float(count) for pair, count in sorted(coincidences.items()) if count},
    )
