"""Train the encoder on all tasks at once.

    python training/train.py --data ../shared/data --run RUN --epochs 14 [--init RUN/last.pt]

Writes RUN/last.pt after every epoch (weights, optimisers, position in the schedule) and goes on from it when started
again; RUN/log.jsonl holds losses and development scores. About six minutes an epoch on two cores with bfloat16.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import torch
from augment import pool, vary
from data import load
from losses import WEIGHTS, losses
from measure import measure
from net import Net, save_labels
from windows import batch, epoch

MASK = 103


def optimisers(net: Net, lr: float, head_lr: float, decay: float) -> list[torch.optim.Optimizer]:
    """AdamW, its rate falling with depth in the encoder and high in the heads; the word embeddings apart."""
    groups = []
    for name, p in net.named_parameters():
        if name.startswith("words."):
            continue
        if name.startswith("layers."):
            rate = lr * decay ** (5 - int(name.split(".")[1]))
        elif name.startswith(("positions", "norm")):
            rate = lr * decay**6
        elif name.startswith(("case", "gap", "quote", "known")):
            rate = lr * 3
        else:
            rate = head_lr
        groups.append({"params": [p], "lr": rate, "weight_decay": 0.01 if p.dim() > 1 else 0.0})
    return [
        torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True),
        torch.optim.SparseAdam(net.words.parameters(), lr=lr * decay**6),
    ]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    ap.add_argument("--run", type=Path, required=True)
    ap.add_argument("--init", type=Path, help="begin from these weights instead of all-MiniLM-L6-v2")
    ap.add_argument("--epochs", type=int, default=14)
    ap.add_argument("--lr", type=float, default=1.5e-4)
    ap.add_argument("--head-lr", type=float, default=1e-3)
    ap.add_argument("--decay", type=float, default=0.9)
    ap.add_argument("--size", type=int, default=320)
    ap.add_argument("--budget", type=int, default=4160)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--ema", type=float, default=0.998)
    ap.add_argument("--exchange", type=float, default=0.0, help="share of names exchanged for others of their sort")
    ap.add_argument("--lower", type=float, default=0.0, help="share of sentences with names put into lower case")
    ap.add_argument("--mask", type=float, default=0.0, help="share of word pieces hidden")
    ap.add_argument("--names-weight", type=float, default=1.0)
    ap.add_argument("--until", type=int, default=0, help="stop after this epoch of the schedule; 0: go through")
    ap.add_argument("--named-gum", action="store_true", help="teach names from GUM's entities too")
    ap.add_argument("--only", nargs="+", metavar="GROUP", help="train on these of ewt, gum, names, polnear")
    ap.add_argument("--unmarked", action="store_true", help="leave out the marks of known names")
    ap.add_argument("--steps", type=int, default=0, help="stop after so many steps (a trial)")
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    weights = WEIGHTS | {"names": a.names_weight}
    groups, labels = load(a.data, a.named_gum)
    known = pool([*groups["ewt"], *groups["names"]])
    dev = {k: groups.pop(k) for k in ("ewt-dev", "gum-dev", "polnear-dev")}
    groups = {k: v for k, v in groups.items() if not a.only or k in a.only}
    a.run.mkdir(parents=True, exist_ok=True)
    save_labels(a.run / "labels.json", labels)
    net = Net(len(labels.upos), len(labels.xpos), len(labels.rel))
    net.load_base()
    net.dropout(0.1, 0.2)
    opts = optimisers(net, a.lr, a.head_lr, a.decay)
    begun, step = 0, 0
    per_epoch = len(epoch(groups, a.size, a.budget, random.Random(0)))
    total = per_epoch * a.epochs
    dense = [p for n, p in net.named_parameters() if not n.startswith("words.")]
    average = [p.detach().clone() for p in dense]
    last = a.run / "last.pt"
    if last.exists():
        state = torch.load(last, weights_only=False)
        net.load_state_dict(state["net"])
        for opt, s in zip(opts, state["opts"], strict=True):
            opt.load_state_dict(s)
        average, begun, step = state["average"], state["epoch"], state["step"]
    elif a.init:
        net.load_state_dict(torch.load(a.init, weights_only=False)["net"], strict=False)
    rates = [[g["lr"] for g in o.param_groups] for o in opts] if not last.exists() else state["rates"]
    log = (a.run / "log.jsonl").open("a")
    for number in range(begun, a.until or a.epochs):
        rng = random.Random(a.seed * 1000 + number)
        sums, counts, started = defaultdict(float), defaultdict(int), time.time()
        seen = {k: [vary(d, known, rng, a.exchange, a.lower) for d in docs] for k, docs in groups.items()}
        for windows in epoch(seen, a.size, a.budget, rng):
            warm, left = step / (0.06 * total), (total - step) / (0.94 * total)
            for opt, base in zip(opts, rates, strict=True):
                for g, r in zip(opt.param_groups, base, strict=True):
                    g["lr"] = r * max(min(warm, left), 0.005)
            data = batch(windows, rng)
            if a.unmarked:
                data["marks"][..., 3] = 0
            if a.mask:
                hidden = (torch.rand(data["pieces"].shape) < a.mask) & (data["pieces"] > MASK)
                data["pieces"].masked_fill_(hidden, MASK)
            with torch.autocast("cpu", torch.bfloat16):
                parts = losses(net, windows, data)
            loss = sum(weights[k] * v for k, v in parts.items())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 1.0)
            for opt in opts:
                opt.step()
                opt.zero_grad(set_to_none=True)
            for k, v in parts.items():
                sums[k] += float(v.detach())
                counts[k] += 1
            torch._foreach_lerp_(average, [p.detach() for p in dense], 1 - min(a.ema, (1 + step) / (10 + step)))
            step += 1
            if step % 50 == 0:
                means = {k: round(sums[k] / counts[k], 3) for k in sums}
                print(step, total, f"{(time.time() - started) / 60:.1f} min", means, flush=True)
            if a.steps and step >= a.steps:
                return
        kept = [p.detach().clone() for p in dense]
        for p, v in zip(dense, average, strict=True):
            p.data.copy_(v)
        scores = measure(net, dev, a.size)
        torch.save({"net": net.state_dict()}, a.run / "averaged.pt")
        for p, v in zip(dense, kept, strict=True):
            p.data.copy_(v)
        row = {"epoch": number + 1, "minutes": round((time.time() - started) / 60, 1), "dev": scores}
        row["loss"] = {k: round(sums[k] / counts[k], 4) for k in sums}
        print(json.dumps(row), flush=True)
        log.write(json.dumps(row) + "\n")
        log.flush()
        state = {"net": net.state_dict(), "opts": [o.state_dict() for o in opts], "average": average}
        torch.save(state | {"epoch": number + 1, "step": step, "rates": rates}, a.run / "next.pt")
        (a.run / "next.pt").replace(last)


if __name__ == "__main__":
    main()
