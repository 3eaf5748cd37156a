"""Average the weights of runs that began from the same weights (Wortsman et al. 2022, "Model soups").

    python training/average.py --runs RUN2 RUN3 --out RUN4

Writes OUT/averaged.pt and OUT/labels.json, as `train.py` does.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--runs", type=Path, nargs="+", required=True)
    ap.add_argument("--out", type=Path, required=True)
    a = ap.parse_args()
    states = [torch.load(run / "averaged.pt", weights_only=False)["net"] for run in a.runs]
    a.out.mkdir(parents=True, exist_ok=True)
    net = {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}
    torch.save({"net": net}, a.out / "averaged.pt")
    shutil.copy(a.runs[0] / "labels.json", a.out / "labels.json")


if __name__ == "__main__":
    main()
