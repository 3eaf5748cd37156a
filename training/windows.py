"""Windows of documents, and batches of windows."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from data import IGNORE, Doc

CLS, SEP = 101, 102


@dataclass
class Window:
    doc: Doc
    first: int
    last: int

    @property
    def pieces(self) -> int:
        return int(self.doc.enc.first[self.last] - self.doc.enc.first[self.first]) + 2


def cut(doc: Doc, size: int, rng: random.Random | None) -> list[Window]:
    """Consecutive windows of at most `size` pieces that end at a line break where one is near.

    With `rng` the first window is shorter by chance, so that the cuts fall elsewhere each time.
    """
    out, first, n = [], 0, len(doc.enc)
    room = size - 2 if rng is None or doc.enc.first[-1] <= size - 2 else rng.randint(size // 3, size - 2)
    while first < n:
        last = int(np.searchsorted(doc.enc.first, doc.enc.first[first] + room, "right")) - 1
        last = min(max(last, first + 1), n)
        if last < n:
            nearest = [w for w in range(first + (last - first) * 3 // 4, last + 1) if doc.enc.marks[w, 1] >= 2]
            last = nearest[-1] if nearest else last
        out.append(Window(doc, first, last))
        first, room = last, size - 2
    return out


def batch(windows: list[Window], annotator: random.Random | None) -> dict[str, torch.Tensor]:
    """Padded tensors. Labels that a document lacks are IGNORE; so are heads outside the window."""
    b, t = len(windows), max(w.pieces for w in windows)
    n = max(w.last - w.first for w in windows)
    pieces, marks = np.zeros((b, t), np.int64), np.zeros((b, t, 4), np.int64)
    length, first = np.zeros(b, np.int64), np.zeros((b, n), np.int64)
    words = np.zeros((b, n), bool)
    columns = ("sent", "upos", "xpos", "head", "rel", "names", "entity", "cluster", "tags", "cue")
    out = {k: np.full((b, n), IGNORE, np.int64) for k in columns}
    sentence = np.full((b, n), -1, np.int64)
    for i, w in enumerate(windows):
        enc, size = w.doc.enc, w.last - w.first
        p0, p1 = int(enc.first[w.first]), int(enc.first[w.last])
        pieces[i, 0], pieces[i, 1 : 1 + p1 - p0], pieces[i, 1 + p1 - p0] = CLS, enc.pieces[p0:p1], SEP
        counts = np.diff(enc.first[w.first : w.last + 1])
        marks[i, 1 : 1 + p1 - p0] = np.repeat(enc.marks[w.first : w.last], counts, axis=0)
        length[i] = p1 - p0 + 2
        first[i, :size] = enc.first[w.first : w.last] - p0 + 1
        words[i, :size] = True
        for name in ("sent", "upos", "xpos", "rel", "names", "entity", "cluster"):
            values = getattr(w.doc, name)
            if values is not None:
                out[name][i, :size] = values[w.first : w.last]
        if w.doc.head is not None:
            head = w.doc.head[w.first : w.last]
            inside = (head >= w.first) & (head < w.last)
            out["head"][i, :size] = np.where(head < 0, n, np.where(inside, head - w.first, IGNORE))
            out["rel"][i, :size] = np.where((head < 0) | inside, out["rel"][i, :size], IGNORE)
            sentence[i, :size] = np.cumsum(w.doc.sent[w.first : w.last])
        if w.doc.attributed:
            view = annotator.choice(w.doc.attributed) if annotator else w.doc.attributed[0]
            out["tags"][i, :size] = view.tags[w.first : w.last]
            cue = view.cue[w.first : w.last]
            inside = (cue >= w.first) & (cue < w.last)
            out["cue"][i, :size] = np.where(cue == IGNORE, IGNORE, np.where(inside, cue - w.first, n))
    tensors = {k: torch.from_numpy(v) for k, v in out.items()}
    tensors |= {
        "pieces": torch.from_numpy(pieces),
        "marks": torch.from_numpy(marks),
        "length": torch.from_numpy(length),
        "first": torch.from_numpy(first),
        "words": torch.from_numpy(words),
        "sentence": torch.from_numpy(sentence),
    }
    return tensors


def epoch(groups: dict[str, list[Doc]], size: int, budget: int, rng: random.Random) -> list[list[Window]]:
    """One pass over all groups: batches of one group each, of about `budget` pieces, in random order.

    Documents with coreference come whole, several to a batch.
    """
    batches: list[list[Window]] = []
    for docs in groups.values():
        if any(d.cluster is not None for d in docs):
            group: list[Window] = []
            for doc in rng.sample(docs, len(docs)):
                windows = cut(doc, size, rng)
                if group and sum(w.pieces for w in group + windows) > budget * 1.2:
                    batches.append(group)
                    group = []
                group = group + windows
            batches.append(group)
            continue
        windows = [w for doc in docs for w in cut(doc, size, rng)]
        windows.sort(key=lambda w: w.pieces + rng.random() * 40)
        group = []
        for w in windows:
            if group and (len(group) + 1) * w.pieces > budget:
                batches.append(group)
                group = []
            group.append(w)
        batches.append(group)
    rng.shuffle(batches)
    return batches
