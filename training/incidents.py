"""Weighs the evidence for two happenings being one incident: `python -m training.incidents AFFAIR... [--write]`.

Each AFFAIR is a folder of reports with planted.json (see bench/affair.py). Every two happenings of different reports,
no copies of each other, that may be one at all make a case: right where both tell of one planted happening. A logistic
regression is fitted to them with the present table of weights as its prior (ridge), so that evidence which the reports
hardly show keeps its weight. Prints, for each affair left out, how the others judge it; --write puts the new table.
"""

from __future__ import annotations

import argparse
import pickle
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from bench import affair
from onrecord.compare import evidence as ev
from onrecord.compare.happenings import Happening, happenings
from onrecord.compare.incidents import Report, comparable
from onrecord.compare.stories import one_story, story_keys

TABLE = Path(ev.__file__).with_name("evidence.tsv")
RIDGE = 10.0
"""How strongly a weight is held to what it was, in units of one case."""
Case = tuple[dict[str, float], bool, str]
"""Evidence by name, whether the two are one, what they are."""


def cases(folder: Path, reader: Any, cache: Path | None = None) -> tuple[list[Case], int]:
    """The cases of an affair, and how many right ones may not be compared at all."""
    if cache is not None and cache.exists():
        records = pickle.loads(cache.read_bytes())
    else:
        records = affair.read(folder, reader)
        if cache is not None:
            cache.write_bytes(pickle.dumps(records))
    view = affair.Places(folder, records)
    of: dict[str, set[str]] = {}
    for planted in view.planted["happenings"]:
        for mention in [*planted["mentions"], *planted.get("also", [])]:
            for row in view.at(mention, "e"):
                of.setdefault(row, set()).add(planted["id"])
    told = [h for r in records for h in happenings(r)]
    meant = {h.id: set().union(*(of.get(e, set()) for e in h.events)) for h in told}
    copies = {frozenset(pair) for pair in view.planted["copies"]}
    key = {r.document.id: k for k, r in view.records.items()}
    by: dict[str, list[Happening]] = {}
    for h in told:
        by.setdefault(h.document, []).append(h)
    keys_of = {r.document.id: story_keys(r) for r in records}
    found: list[Case] = []
    lost = 0
    for one, other in combinations(told, 2):
        if one.document == other.document or frozenset((key[one.document], key[other.document])) in copies:
            continue
        right = bool(meant[one.id] & meant[other.id])
        if not comparable(one, other):
            lost += right
            continue
        keys = sorted(set(keys_of[one.document][1]) & set(keys_of[other.document][0]))
        story = one_story(keys, one.story, other.story)
        alone = story and Report(by[one.document]).only_ones(one, Report(by[other.document]), other)
        found.append(
            (
                _amounts(one, other, story, alone),
                right,
                f"{key[one.document]}: {_said(one)} | {key[other.document]}: {_said(other)}",
            )
        )
    return found, lost


def _said(h: Happening) -> str:
    return f"{'/'.join(sorted(h.triggers))} {h.begins} {[p.name for p in h.actors]}->{[p.name for p in h.recipients]}"


def _amounts(one: Happening, other: Happening, story: bool, alone: bool) -> dict[str, float]:
    out: dict[str, float] = {}
    for piece in ev.evidence(one, other, story=story, alone=alone):
        out[piece.name] = out.get(piece.name, 0.0) + piece.amount
    return out


def fit(found: list[Case], prior: dict[str, float]) -> dict[str, float]:
    """Weights that maximise the likelihood of the cases, held to the prior by a ridge (Newton's method)."""
    names = list(prior)
    x = np.array([[c[0].get(n, 0.0) for n in names] for c in found])
    y = np.array([float(c[1]) for c in found])
    base = np.array([prior[n] for n in names])
    w = base.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (y - p) - RIDGE * (w - base)
        hessian = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(len(names))
        step = np.linalg.solve(hessian, gradient)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return {**prior, **dict(zip(names, w.round(2).tolist(), strict=True))}


def judge(found: list[Case], weights: dict[str, float], threshold: float) -> tuple[int, int, int]:
    """Right and joined, joined, right."""
    score = [1 / (1 + np.exp(-sum(weights[n] * v for n, v in c[0].items()))) for c in found]
    joined = [s >= threshold for s in score]
    return sum(j and c[1] for j, c in zip(joined, found, strict=True)), sum(joined), sum(c[1] for c in found)


def main() -> None:
    """Fit, leave each affair out in turn, print, and write when asked."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("affairs", nargs="+", type=Path)
    options.add_argument("--write", action="store_true")
    options.add_argument("--show", action="store_true", help="print what is judged wrong")
    options.add_argument("--cache", type=Path, help="a folder to keep records in between runs")
    given = options.parse_args()
    from onrecord.reader import Reader

    reader = Reader()
    prior = ev.weights()
    by = {}
    for folder in given.affairs:
        by[folder.name], lost = cases(folder, reader, given.cache / f"aff_{folder.name}.pkl" if given.cache else None)
        print(
            f"{folder.name}: {len(by[folder.name])} cases, {sum(c[1] for c in by[folder.name])} right,"
            f" {lost} never compared"
        )
    for threshold in (0.3, 0.4, 0.5, 0.6):
        totals = np.zeros(3), np.zeros(3)
        for name, held in by.items():
            rest = [c for other, some in by.items() if other != name for c in some]
            totals[0][:] += judge(held, prior, threshold)
            totals[1][:] += judge(held, fit(rest, prior), threshold)
        for label, (hit, made, right) in zip(("prior", "left out"), totals, strict=True):
            print(
                f"{threshold} {label}: precision {hit / max(1, made):.2f} ({made:.0f}),"
                f" recall {hit / max(1, right):.2f} of {right:.0f}"
            )
    weights = fit([c for some in by.values() for c in some], prior)
    for name, weight in weights.items():
        print(f"{name:28} {prior[name]:6.2f} -> {weight:6.2f}")
    if given.show:
        for name, some in by.items():
            for amounts, right, what in some:
                score = 1 / (1 + np.exp(-sum(weights[n] * v for n, v in amounts.items())))
                if (score >= 0.5) != right:
                    print(
                        f"{name} {'MISSED' if right else 'FALSE'} {score:.2f} {what}\n     "
                        f" {[n for n in amounts if n not in ('any two', 'one story')]}"
                    )
    if given.write:
        head = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        rows = [f"{name}\t{weight:g}" for name, weight in weights.items()]
        TABLE.write_text("\n".join([*head, "evidence\tweight", *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
