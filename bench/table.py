"""The bars, and the table that holds what was measured against them."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

BARS = Path(__file__).with_name("bars.tsv")
Measured = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row of the table: a measure, what has to be reached, and what we aim at."""

    measure: str
    what: str
    unit: str
    better: str
    floor: float
    aim: float
    check: bool

    def reached(self, value: float, limit: float, tolerance: float = 0.0) -> bool:
        """Whether `value` is as good as `limit`, or short of it by no more than `tolerance`."""
        return value >= limit - tolerance if self.better == "higher" else value <= limit + tolerance


def read_bars(path: Path = BARS) -> tuple[Bar, ...]:
    """The bars in the order of the table."""
    with path.open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return tuple(
            Bar(
                measure=row["measure"],
                what=row["what"],
                unit=row["unit"],
                better=row["better"],
                floor=float(row["floor"]),
                aim=float(row["aim"]),
                check=row["check"] == "yes",
            )
            for row in rows
        )


def table(measured: Measured, skipped: Mapping[str, str], bars: tuple[Bar, ...]) -> str:
    """The bars with what was measured; below it whatever else was measured, and what was skipped and why."""
    rows = [("what", "floor", "aim", "measured", "")]
    for bar in bars:
        if bar.measure in measured:
            value = measured[bar.measure]
            rows.append(
                (bar.what, number(bar.floor), number(bar.aim), f"{number(value)} {bar.unit}".strip(), judge(bar, value))
            )
        elif bar.measure.split(".")[0] in skipped:
            rows.append((bar.what, number(bar.floor), number(bar.aim), "-", "skipped"))
    lines = _columns(rows) if len(rows) > 1 else []
    named = {bar.measure for bar in bars}
    more = [(measure, number(value)) for measure, value in measured.items() if measure not in named]
    if more:
        lines += ["", "Also measured", *("  " + line for line in _columns(more))]
    lines += ["", *(f"Not measured: {name}: {why}" for name, why in skipped.items())] if skipped else []
    return "\n".join(lines)


def judge(bar: Bar, value: float) -> str:
    """`aim`, `floor` or `below`: how far a measured value gets."""
    return "aim" if bar.reached(value, bar.aim) else "floor" if bar.reached(value, bar.floor) else "below"


def number(value: float) -> str:
    """At most two decimals, none for a whole number."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
