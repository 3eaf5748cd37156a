"""Quick scores on the development documents while training, over known words. The official ones are in bench/."""

from __future__ import annotations

from collections import Counter

import numpy as np
import torch
from data import NAME_TAGS, ROLE_TAGS, ROLES, Doc
from net import Net
from windows import batch, cut


def allowed(tags: tuple[str, ...]) -> np.ndarray:
    """0 where one BIOES tag may follow another, otherwise a large negative number."""
    out = np.full((len(tags), len(tags)), -1e6, np.float32)
    for i, a in enumerate(tags):
        for j, b in enumerate(tags):
            open_a, cont_b = a[0] in "BI", b[0] in "IE"
            if (open_a and cont_b and a[2:] == b[2:]) or (not open_a and not cont_b):
                out[i, j] = 0
    return out


def viterbi(scores: np.ndarray, transitions: np.ndarray) -> list[int]:
    back = []
    alpha = scores[0]
    for row in scores[1:]:
        total = alpha[:, None] + transitions
        back.append(total.argmax(0))
        alpha = total.max(0) + row
    path = [int(alpha.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def fragments(tags, names: tuple[str, ...]) -> set[tuple[int, int, str]]:
    out, start = set(), None
    for i, t in enumerate(tags):
        if t <= 0:
            start = None
            continue
        prefix, label = names[t].split("-")
        if prefix == "S":
            out.add((i, i + 1, label))
        elif prefix == "B":
            start = i
        elif prefix == "E" and start is not None:
            out.add((start, i + 1, label))
            start = None
    return out


def f1(c: Counter, name: str) -> float:
    return round(200 * c[name, "tp"] / max(c[name, "p"] + c[name, "g"], 1), 2)


@torch.no_grad()
def measure(net: Net, docs: dict[str, list[Doc]], size: int) -> dict[str, float]:
    c: Counter = Counter()
    extra = allowed(ROLE_TAGS) + net.transitions.detach().numpy()
    name_rules = allowed(NAME_TAGS)
    drops, net.drop, net.drop_head = (net.drop, net.drop_head), lambda x: x, lambda x: x
    for group in docs.values():
        windows = [w for d in group for w in cut(d, size, None)]
        for k in range(0, len(windows), 12):
            part = windows[k : k + 12]
            data = batch(part, None)
            with torch.autocast("cpu", torch.bfloat16):
                h = net.encode(data["pieces"], data["marks"], data["length"], data["first"])
                roles = net.role_scores(h["roles"]).float().numpy() if part[0].doc.attributed else None
                if part[0].doc.upos is not None:
                    syntax = h["syntax"]
                    arcs = net.arcs(syntax).float()
                    same = data["sentence"][:, :, None] == data["sentence"][:, None, :]
                    same = torch.nn.functional.pad(same, (0, 1), value=True)
                    best = arcs.masked_fill(~same, -1e4).argmax(-1)
                    gelu = torch.nn.functional.gelu
                    dep, head = gelu(net.rel_dep(syntax)), gelu(net.rel_head(syntax))
                    head = torch.cat([head, head.new_zeros(len(head), 1, head.shape[-1])], 1)
                    rel = net.rel_logits(dep, head.gather(1, best[..., None].expand(-1, -1, head.shape[-1]))).argmax(-1)
                    known = data["head"] >= 0
                    c["uas", "g"] += int(known.sum()) * 2
                    c["las", "g"] += int(known.sum()) * 2
                    right = (best == data["head"]) & known
                    c["uas", "tp"] += int(right.sum())
                    c["las", "tp"] += int((right & (rel == data["rel"])).sum())
                    for name in ("upos", "xpos"):
                        ok = data[name] >= 0
                        c[name, "g"] += int(ok.sum()) * 2
                        c[name, "tp"] += int(((getattr(net, name)(syntax).argmax(-1) == data[name]) & ok).sum())
                    sent = net.sent(syntax).argmax(-1) == 1
                    c["sent", "tp"] += int((sent & (data["sent"] == 1)).sum())
                    c["sent", "p"] += int((sent & (data["sent"] >= 0)).sum())
                    c["sent", "g"] += int((data["sent"] == 1).sum())
                if part[0].doc.names is not None:
                    names = net.names(h["names"]).float().numpy()
                if part[0].doc.entity is not None:
                    ok = data["entity"] >= 0
                    guess = net.entity(h["names"]).argmax(-1)
                    c["entity", "tp"] += int(((guess == data["entity"]) & (guess > 0)).sum())
                    c["entity", "p"] += int(((guess > 0) & ok).sum())
                    c["entity", "g"] += int((data["entity"] > 0).sum())
            for i, w in enumerate(part):
                n = w.last - w.first
                if roles is not None:
                    guess = fragments(viterbi(roles[i, :n], extra), ROLE_TAGS)
                    for view in w.doc.attributed:
                        gold = fragments(view.tags[w.first : w.last], ROLE_TAGS)
                        for role in ROLES:
                            p, g = ({x for x in s if x[2] == role} for s in (guess, gold))
                            c[role, "tp"] += len(p & g)
                            c[role, "p"] += len(p)
                            c[role, "g"] += len(g)
                if w.doc.names is not None:
                    p = fragments(viterbi(names[i, :n], name_rules), NAME_TAGS)
                    g = fragments(w.doc.names[w.first : w.last], NAME_TAGS)
                    c["names", "tp"] += len(p & g)
                    c["names", "p"] += len(p)
                    c["names", "g"] += len(g)
    net.drop, net.drop_head = drops
    return {name: f1(c, name) for name in dict.fromkeys(k for k, _ in c)}
