"""The committed floors: what has been measured once must not be lost silently.

floors.json holds, for the whole data and for the small sample, what was last measured of every bar that is checked, the
tolerances (the sample is small, and arithmetic differs a little between machines), and every lowering with its reason.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.table import Bar, Measured, number

FLOORS = Path(__file__).with_name("floors.json")


class LowerError(Exception):
    """An update would lower a floor, and no reason was given."""


def load(path: Path = FLOORS) -> dict[str, Any]:
    """The floors file; an empty one where there is none."""
    if not path.exists():
        return {"tolerance": {"whole": 0.3, "sample": 1.0}, "whole": {}, "sample": {}, "lowered": []}
    floors: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return floors


def below(measured: Measured, bars: Sequence[Bar], floors: dict[str, Any], part: str) -> list[str]:
    """One line for every checked measure that is under its floor by more than the tolerance of `part`."""
    lines = []
    for bar in bars:
        floor = floors[part].get(bar.measure)
        if floor is None or bar.measure not in measured or not bar.check:
            continue
        value, tolerance = measured[bar.measure], 0.0 if bar.floor == bar.aim else floors["tolerance"][part]
        if not bar.reached(value, floor, tolerance):
            lines.append(
                f"{bar.measure}: measured {number(value)}, the floor of the {part} is {number(floor)}"
                f" with a tolerance of {number(tolerance)}"
            )
    return lines


def update(
    measured: Measured, bars: Sequence[Bar], floors: dict[str, Any], part: str, *, lower: str = "", today: str = ""
) -> dict[str, Any]:
    """The floors with what was measured. LowerError when one would become worse and no reason (`lower`) is given."""
    new: dict[str, Any] = json.loads(json.dumps(floors))
    worse = []
    for bar in bars:
        if not bar.check or bar.measure not in measured:
            continue
        old, value = floors[part].get(bar.measure), round(measured[bar.measure], 2)
        if old is not None and not bar.reached(value, old):
            worse.append({"measure": bar.measure, "part": part, "from": old, "to": value})
        new[part][bar.measure] = value
    if worse and not lower:
        listed = ", ".join(f"{w['measure']} from {number(w['from'])} to {number(w['to'])}" for w in worse)
        raise LowerError(f'this would lower {listed}: say why with --lower "..." or leave the floors as they are')
    day = today or datetime.date.today().isoformat()
    new["lowered"] += [{**w, "why": lower, "date": day} for w in worse]
    return new


def save(floors: dict[str, Any], path: Path = FLOORS) -> None:
    """Write the floors file."""
    path.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
