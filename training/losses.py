"""What each head is taught."""

from __future__ import annotations

import numpy as np
import torch
from data import IGNORE
from net import Net
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 the usual name
from windows import Window

from onrecord.model.coreference import Mentions

WEIGHTS = {
    "sent": 0.5, "upos": 0.3, "xpos": 0.3, "arc": 1.0, "rel": 0.5, "names": 1.0, "entity": 0.4, "coref": 0.4,
    "roles": 1.5, "cue": 0.3,
}  # fmt: skip


def crf(scores: Tensor, transitions: Tensor, tags: Tensor, words: Tensor) -> Tensor:
    """Negative log likelihood a word of tag paths (B, W) under a linear-chain CRF (Lafferty et al. 2001)."""
    known = words & (tags >= 0)
    tags = tags.clamp(min=0)
    picked = scores.gather(2, tags[..., None])[..., 0]
    step = transitions[tags[:, :-1], tags[:, 1:]]
    gold = (picked * known).sum() + (step * known[:, 1:]).sum()
    alpha = scores[:, 0]
    for t in range(1, scores.shape[1]):
        new = torch.logsumexp(alpha[:, :, None] + transitions[None], 1) + scores[:, t]
        alpha = torch.where(known[:, t, None], new, alpha)
    return (torch.logsumexp(alpha, 1).sum() - gold) / known.sum()


def coreference(net: Net, h: Tensor, windows: list[Window], data: dict[str, Tensor]) -> Tensor | None:
    """Marginal likelihood of gold antecedents (Lee et al. 2017), a document at a time, over gold mention heads."""
    losses, count = [], 0
    at = 0
    while at < len(windows):
        end = at
        while end < len(windows) and windows[end].doc is windows[at].doc:
            end += 1
        doc = windows[at].doc
        if doc.cluster is not None:
            vectors = torch.cat([h[i, : w.last - w.first] for i, w in enumerate(windows[at:end], at)])
            heads = np.flatnonzero((doc.entity > 0) | (doc.cluster > 0))
            if len(heads) > 1:
                forms = [doc.enc.text[s:e] for s, e in doc.enc.spans]
                features = Mentions(forms, doc.enc.marks, heads, doc.entity[heads]).features(0, len(heads), 0)
                m = vectors[torch.from_numpy(heads)]
                scores = (net.ant_q(m) @ net.ant_k(m).T).float() / 10
                rows, columns = np.tril_indices(len(heads), -1)
                pairs = net.pair_scores(torch.from_numpy(features[rows, columns])).float()
                scores = scores.index_put((torch.from_numpy(rows), torch.from_numpy(columns)), pairs, accumulate=True)
                cluster = torch.from_numpy(doc.cluster[heads])
                earlier = torch.ones_like(scores).tril(-1) > 0
                scores = scores.masked_fill(~earlier, -1e4)
                scores = torch.cat([scores, scores.new_zeros(len(heads), 1)], 1)
                same = (cluster[:, None] == cluster[None, :]) & (cluster[:, None] > 0) & earlier
                gold = torch.cat([same, ~same.any(1, keepdim=True)], 1)
                chosen = scores.masked_fill(~gold, -1e4)
                losses.append((torch.logsumexp(scores, 1) - torch.logsumexp(chosen, 1)).sum())
                count += len(heads)
        at = end
    return torch.stack(losses).sum() / count if losses else None


def losses(net: Net, windows: list[Window], data: dict[str, Tensor]) -> dict[str, Tensor]:
    """The loss of every task that this batch has labels for."""
    h = net.encode(data["pieces"], data["marks"], data["length"], data["first"])
    out: dict[str, Tensor] = {}

    def cross(name: str, logits: Tensor, gold: Tensor) -> None:
        if (gold >= 0).any():
            out[name] = F.cross_entropy(logits.float().flatten(0, -2), gold.flatten(), ignore_index=IGNORE)

    if (data["upos"] >= 0).any():
        syntax = h["syntax"]
        cross("sent", net.sent(syntax), data["sent"])
        cross("upos", net.upos(syntax), data["upos"])
        cross("xpos", net.xpos(syntax), data["xpos"])
        arcs = net.arcs(syntax).float()
        n = arcs.shape[1]
        same = data["sentence"][:, :, None] == data["sentence"][:, None, :]
        same = F.pad(same, (0, 1), value=True)
        cross("arc", arcs.masked_fill(~same, -1e4), data["head"])
        chosen = (data["head"] >= 0) & (data["head"] <= n)
        dep, head = F.gelu(net.rel_dep(syntax)), F.gelu(net.rel_head(syntax))
        head = torch.cat([head, head.new_zeros(len(head), 1, head.shape[-1])], 1)
        where = data["head"].clamp(min=0)[..., None].expand(-1, -1, head.shape[-1])
        cross("rel", net.rel_logits(dep, head.gather(1, where)), torch.where(chosen, data["rel"], IGNORE))
    if (data["names"] >= 0).any():
        cross("names", net.names(h["names"]), data["names"])
    if (data["entity"] >= 0).any():
        cross("entity", net.entity(h["names"]), data["entity"])
    if (data["cluster"] >= 0).any():
        loss = coreference(net, h["coref"], windows, data)
        if loss is not None:
            out["coref"] = loss
    if (data["tags"] >= 0).any():
        scores = net.role_scores(h["roles"]).float()
        out["roles"] = crf(scores, net.transitions, data["tags"], data["words"]) * 3
        cues = net.cues(h["roles"]).float().masked_fill(~data["words"][:, None, :], -1e4)
        none = net.cue_none.expand(*cues.shape[:2], 1)
        cross("cue", torch.cat([cues, none], -1), data["cue"])
    return out
