"""Second stage: train the coreference heads on the finished encoder, which stays as it is.

    python training/coreference.py --data ../shared/data --run RUN

Reads RUN/averaged.pt, writes RUN/coref.pt. Joint training sees each document with coreference too seldom: here the
vectors of all words are computed once and the heads see them many times. LitBank is added, with its mentions' heads
taken from the encoder's own trees. About fifteen minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from data import Doc, head_word, load
from net import Antecedents, Net
from torch import Tensor
from windows import batch, cut

from onrecord.model.coreference import Mentions, antecedents, clusters
from onrecord.model.encoding import encode

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench import coreference as scorer


@dataclass
class Case:
    """One document: `stack` (7, M, 384) of its mentions, `features` (M, M, 7) as bytes, gold `cluster` (M,), 0 none."""

    stack: Tensor
    features: np.ndarray
    cluster: np.ndarray
    heads: np.ndarray


@torch.no_grad()
def vectors(net: Net, doc: Doc, size: int) -> tuple[Tensor, np.ndarray, np.ndarray]:
    """(7, W, 384) levels, predicted entity types (W,) and greedy heads (W,) of every word of a document."""
    windows = cut(doc, size, None)
    data = batch(windows, None)
    with torch.autocast("cpu", torch.bfloat16):
        stack = net.levels(data["pieces"], data["marks"], data["length"], data["first"])
        h = net.mixed(stack)
        kinds = net.entity(h["names"]).argmax(-1)
        arcs = net.arcs(h["syntax"]).float()
    arcs[:, :, :-1].masked_fill_(~data["words"][:, None, :], -1e4)
    best = arcs.argmax(-1).numpy()
    levels, entity, head = [], [], []
    for i, w in enumerate(windows):
        n = w.last - w.first
        levels.append(stack[:, i, :n])
        entity.append(kinds[i, :n].numpy())
        head.append(np.where(best[i, :n] == arcs.shape[1], -1, best[i, :n] + w.first))
    return torch.cat(levels, 1), np.concatenate(entity), np.concatenate(head)


def litbank(folder: Path) -> list[tuple[Doc, list[tuple[int, int, int]]]]:
    """Documents of LitBank with (first, last half-open, cluster) of their mentions."""
    out = []
    for path in sorted(folder.glob("*.conll")):
        text, spans, mentions, opened = "", [], [], defaultdict(list)
        for line in path.read_text("utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            row = line.split("\t")
            bare = re.match(r"^(?:[.,;:!?)\]’”]|'s|n't|''|'ll|'re|'ve|'d|'m)$", row[3])
            text += "" if not text or bare or text[-1] in "([“‘`" else " "
            spans.append((len(text), len(text) + len(row[3])))
            text += row[3]
            for part in re.findall(r"\(\d+\)|\(\d+|\d+\)", row[-1]):
                number = int(part.strip("()"))
                if part[0] == "(":
                    opened[number].append(len(spans) - 1)
                if part[-1] == ")":
                    mentions.append((opened[number].pop(), len(spans), number + 1))
        out.append((Doc(path.stem, encode(text, spans)), mentions))
    return out


def case(doc: Doc, stack: Tensor, heads: np.ndarray, kinds: np.ndarray, cluster: np.ndarray) -> Case:
    forms = [doc.enc.text[s:e] for s, e in doc.enc.spans]
    features = Mentions(forms, doc.enc.marks, heads, kinds[heads]).features(0, len(heads), 0)
    return Case(stack[:, torch.from_numpy(heads)].clone(), features.astype(np.uint8), cluster[heads], heads)


def scores(model: Antecedents, one: Case, drop: float) -> Tensor:
    """Antecedent scores (M, M), meaningful below the diagonal."""
    h = torch.nn.functional.dropout(model.blend(one.stack.float()), drop)
    query, key = model.vectors(h)
    rows, columns = np.tril_indices(len(one.heads), -1)
    pairs = model.pair_scores(torch.from_numpy(one.features[rows, columns].astype(np.int64)))
    return (query @ key.T).index_put((torch.from_numpy(rows), torch.from_numpy(columns)), pairs, accumulate=True)


def loss(model: Antecedents, one: Case) -> Tensor:
    """Marginal likelihood of gold antecedents (Lee et al. 2017), a mean over mentions."""
    s = scores(model, one, 0.3)
    earlier = torch.ones_like(s).tril(-1) > 0
    s = torch.cat([s.masked_fill(~earlier, -1e4), s.new_zeros(len(s), 1)], 1)
    cluster = torch.from_numpy(one.cluster)
    same = (cluster[:, None] == cluster[None, :]) & (cluster[:, None] > 0) & earlier
    gold = torch.cat([same, ~same.any(1, keepdim=True)], 1)
    return (torch.logsumexp(s, 1) - torch.logsumexp(s.masked_fill(~gold, -1e4), 1)).mean()


@torch.no_grad()
def measure(model: Antecedents, dev: list[tuple[Case, list]]) -> dict[str, float]:
    """MUC, B3, CEAF-e F1 over head words, with predicted mentions."""
    found = []
    for one, gold in dev:
        s = scores(model, one, 0.0).numpy()
        groups = clusters(antecedents(s, 0, 0))
        found.append(scorer.score(gold, [[(int(one.heads[m]), int(one.heads[m]) + 1) for m in g] for g in groups]))
    total = scorer.total(found)
    return {"mean": round(scorer.mean(total), 2), **{k: round(v.f1, 2) for k, v in total.items()}}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    ap.add_argument("--run", type=Path, required=True)
    ap.add_argument("--weights", type=Path, help="default: RUN/averaged.pt")
    ap.add_argument("--epochs", type=int, default=24)
    ap.add_argument("--lr", type=float, default=1e-3)
    ap.add_argument("--litbank", type=float, default=0.5, help="share of LitBank seen in an epoch")
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    labels = json.loads((a.run / "labels.json").read_text())
    net = Net(len(labels["upos"]), len(labels["xpos"]), len(labels["rel"])).eval()
    net.load_state_dict(torch.load(a.weights or a.run / "averaged.pt", weights_only=False)["net"])
    groups, _ = load(a.data)
    train, dev, extra = [], [], []
    for doc in (d for d in groups["gum"] if d.cluster is not None):
        stack, _, _ = vectors(net, doc, 320)
        train.append(case(doc, stack, np.flatnonzero((doc.entity > 0) | (doc.cluster > 0)), doc.entity, doc.cluster))
    for doc in (d for d in groups["gum-dev"] if d.cluster is not None):
        stack, kinds, _ = vectors(net, doc, 320)
        members = defaultdict(list)
        for w in np.flatnonzero(doc.cluster):
            members[int(doc.cluster[w])].append((int(w), int(w) + 1))
        gold = [m for m in members.values() if len(m) > 1]
        dev.append((case(doc, stack, np.flatnonzero(kinds > 0), kinds, doc.cluster), gold))
    for doc, mentions in litbank(a.data / "litbank/train/coref/conll"):
        stack, kinds, head = vectors(net, doc, 320)
        cluster = np.zeros(len(doc.enc), int)
        for first, last, number in sorted(mentions, key=lambda m: m[0] - m[1]):
            cluster[head_word(first, last, head)] = number
        kinds = np.where((cluster > 0) & (kinds == 0), 1, kinds)
        extra.append(case(doc, stack, np.flatnonzero(cluster > 0), kinds, cluster))
    model = Antecedents()
    opt = torch.optim.AdamW(model.parameters(), lr=a.lr, weight_decay=0.05)
    steps = a.epochs * (len(train) + int(a.litbank * len(extra))) // 4
    schedule = torch.optim.lr_scheduler.OneCycleLR(opt, a.lr, total_steps=steps + 2 * a.epochs, pct_start=0.1)
    print("before", measure(model, dev), flush=True)
    for number in range(a.epochs):
        cases = train + rng.sample(extra, int(a.litbank * len(extra)))
        rng.shuffle(cases)
        total = 0.0
        for k in range(0, len(cases), 4):
            part = [loss(model, one) for one in cases[k : k + 4]]
            value = torch.stack(part).mean()
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            opt.zero_grad()
            schedule.step()
            total += float(value.detach()) * len(part)
        model.eval()
        print(number + 1, round(total / len(cases), 4), measure(model, dev), flush=True)
        model.train()
        torch.save(model.state_dict(), a.run / "coref.pt")


if __name__ == "__main__":
    main()
