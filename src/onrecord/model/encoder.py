"""The trained encoder at work: a text goes in, a `Reading` of its words comes out.

Each window is run alone, so that the scores of a document depend on nothing but its text: not on its neighbours in a
batch, nor on the number of processes.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from onrecord.errors import ModelError
from onrecord.model.coreference import GROUPS, SIZES, Mentions, clusters
from onrecord.model.decoding import fragments, tree, viterbi_all
from onrecord.model.encoding import Encoded, encode
from onrecord.model.windows import Held, owners, windows

CLS, SEP = 101, 102
COREF = 96
"""Width of the two vectors that antecedents are scored by."""
BLOCK, ANTECEDENTS = 64, 448
"""Mentions scored at a time, and how many mentions back an antecedent may lie: memory stays flat in long texts."""
LABELLED = 4096
"""Words whose dependency labels are scored at a time."""
PAIRS = 2048
"""Pairs of mentions whose features are added up at a time."""
Floats = NDArray[np.float32]

ENTITIES = ("person", "organization", "place", "animal", "plant", "object", "substance", "time", "event", "abstract")
"""Types of what a noun or pronoun stands for, after GUM; `Reading.entities` counts them from 1, 0 is none."""


@dataclass(frozen=True, slots=True)
class Window:
    """The n words from `begin` to before `end` that were read together, and how well each word (columns) begins the
    cue of each word's (rows) attribution: `cues` (n, n)."""

    begin: int
    end: int
    cues: Floats


@dataclass(frozen=True, slots=True)
class _Trees:
    """Scores of the dependencies of one window: `arcs` (n, n + 1), `rel` (n, 2 R)."""

    begin: int
    end: int
    arcs: Floats
    rel: Floats


@dataclass(frozen=True, slots=True)
class Reading:
    """What the encoder makes of a text of W words.

    `sentences` half-open word ranges; `upos`, `xpos`, `rels` (W,) labels; `heads` (W,) word indices, -1 for roots;
    `names` and `fragments` (first, last half-open, label); `entities` (W,) indices into ENTITIES from 1, or 0;
    `clusters` of coreferent mention heads; `confidence` (W,) probability of each word's role tag.
    """

    encoded: Encoded
    sentences: list[tuple[int, int]]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    rels: list[str]
    names: list[tuple[int, int, str]]
    entities: NDArray[np.int64]
    fragments: list[tuple[int, int, str]]
    confidence: Floats
    clusters: list[list[int]]
    windows: list[Window]
    owner: NDArray[np.int64]
    cue_none: float

    def cue_scores(self, first: int, last: int, cues: list[int]) -> Floats:
        """How well each word of `cues` begins the cue of the fragment from `first` to `last`: mean log probability.

        -inf where no window holds both. A last entry scores "no cue in sight".
        """
        total = np.zeros(len(cues) + 1, dtype=np.float32)
        seen = np.zeros(len(cues) + 1, dtype=np.float32)
        candidates = np.array(cues, dtype=np.int64)
        owners = self.owner[first:last]
        for k in np.unique(owners):
            window = self.windows[k]
            inside = np.append((candidates >= window.begin) & (candidates < window.end), True)
            rows = window.cues[np.flatnonzero(owners == k) + first - window.begin]
            peak = np.maximum(rows.max(1), np.float32(self.cue_none))
            log = peak + np.log(np.exp(rows - peak[:, None]).sum(1) + np.exp(np.float32(self.cue_none) - peak))
            values = np.full((len(rows), len(cues) + 1), np.float32(self.cue_none))
            values[:, :-1][:, inside[:-1]] = rows[:, candidates[inside[:-1]] - window.begin]
            total[inside] += (values - log[:, None]).sum(0)[inside]
            seen[inside] += len(rows)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(seen > 0, total / seen, -np.inf)


def _read_bytes(folder: Path | None, name: str) -> bytes:
    try:
        if folder is not None:
            return (folder / name).read_bytes()
        return resources.files(__package__).joinpath(name).read_bytes()
    except OSError as error:
        raise ModelError(f"{name}: the model cannot be read ({error.strerror}); install onrecord again") from error


@cache
def about(folder: Path | None = None) -> dict[str, Any]:
    """What `model.json` says: version, digest, label sets, window size."""
    try:
        found: dict[str, Any] = json.loads(_read_bytes(folder, "model.json"))
    except ValueError as error:
        raise ModelError(f"model.json: not JSON ({error}); install onrecord again") from error
    return found


def _sum(tables: list[Floats]) -> Floats:
    """One table over all combinations of the rows of several, the last one's row counting fastest."""
    total = tables[0]
    for table in tables[1:]:
        total = (total[:, None, :] + table[None, :, :]).reshape(-1, total.shape[-1])
    return np.ascontiguousarray(total)


class Encoder:
    """The model, loaded once; `read` may be called from several threads.

    `folder` holds another model than the package's (`encoder.onnx`, `heads.npz`, `model.json`); `threads` limits the
    processor cores that one call uses. Raises ModelError where the files are missing, damaged or do not match.
    """

    def __init__(self, folder: Path | None = None, threads: int | None = None) -> None:
        self.about = about(folder)
        data = _read_bytes(folder, "encoder.onnx")
        if hashlib.sha256(data).hexdigest() != self.about["sha256"]:
            raise ModelError("encoder.onnx: damaged (its hash is not the one in model.json); install onrecord again")
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        if threads is not None:
            options.intra_op_num_threads = threads
            options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.x64quantprecision", "1")
        try:
            self._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
            with np.load(io.BytesIO(_read_bytes(folder, "heads.npz"))) as stored:
                self._heads: dict[str, Floats] = {k: stored[k] for k in stored.files}
        except Exception as error:
            raise ModelError(f"the model does not load ({error}); install onrecord again") from error

    @cached_property
    def _pair_tables(self) -> list[Floats]:
        """The tables of pair features, those that look at the same things added up so that fewer are consulted."""
        one = [self._heads[f"pair{k}"] for k in range(len(SIZES))]
        return [_sum([one[k] for k in group]) for group in GROUPS]

    @cached_property
    def _cuts(self) -> list[int]:
        sizes = [2, len(self.about["upos"]), len(self.about["xpos"]), len(self.about["names"]), 1 + len(ENTITIES)]
        return [int(n) for n in np.cumsum(sizes)]

    def read(self, text: str) -> Reading:
        """The reading of `text`; an empty text gives an empty one."""
        enc = encode(text)
        ranges = windows(enc.first, enc.marks, self.about["window"])
        owner, held = owners(ranges, len(enc)), Held(ranges)
        tags = np.zeros((len(enc), self._cuts[-1] + len(self.about["roles"])), dtype=np.float32)
        coref = np.zeros((len(enc), 2 * COREF), dtype=np.float32)
        seen: list[Window] = []
        trees: list[_Trees] = []
        for k, (begin, end) in enumerate(ranges):
            out = self._run(enc, begin, end)
            mine = owner[begin:end] == k
            tags[begin:end][mine] = out[0][0][mine]
            coref[begin:end][mine] = out[4][0][mine]
            seen.append(Window(begin, end, out[3][0]))
            trees.append(_Trees(begin, end, out[1][0], out[2][0]))
        sent, upos, xpos, names, entity, roles = np.split(tags, self._cuts, axis=1)
        entities = entity.argmax(1)
        sentences = self._sentences(enc, sent, held)
        heads, rels = self._syntax(sentences, held, trees, len(enc))
        del trees
        ends = [0, *(last for _, last in sentences)]
        path = viterbi_all(roles, self._heads["transitions"], self._paragraphs(enc))
        peak = roles - roles.max(1, keepdims=True) if len(roles) else roles
        share = np.exp(peak) / np.exp(peak).sum(1, keepdims=True) if len(roles) else peak
        labels = self.about
        return Reading(
            encoded=enc,
            sentences=sentences,
            upos=[labels["upos"][k] for k in upos.argmax(1)] if len(enc) else [],
            xpos=[labels["xpos"][k] for k in xpos.argmax(1)] if len(enc) else [],
            heads=heads,
            rels=rels,
            names=fragments(viterbi_all(names, self._heads["name_transitions"], ends), labels["names"]),
            entities=entities,
            fragments=fragments(path, labels["roles"]),
            confidence=share[np.arange(len(enc)), path] if len(enc) else np.zeros(0, dtype=np.float32),
            clusters=self._clusters(enc, entities, coref),
            windows=seen,
            owner=owner,
            cue_none=float(self._heads["cue_none"][0]),
        )

    def _run(self, enc: Encoded, begin: int, end: int) -> list[Floats]:
        p0, p1 = int(enc.first[begin]), int(enc.first[end])
        pieces = np.concatenate([[CLS], enc.pieces[p0:p1], [SEP]])[None]
        marks = np.zeros((1, p1 - p0 + 2, 4), dtype=np.int64)
        marks[0, 1:-1] = np.repeat(enc.marks[begin:end], np.diff(enc.first[begin : end + 1]), axis=0)
        feed = {
            "pieces": pieces,
            "marks": marks,
            "first": (enc.first[begin:end] - p0 + 1)[None],
        }
        out: list[Floats] = self._session.run(None, feed)
        return out

    def _sentences(self, enc: Encoded, sent: Floats, held: Held) -> list[tuple[int, int]]:
        """Where the model says so, and at every blank line; cut where a sentence is longer than any window."""
        if not len(enc):
            return []
        begins = (sent[:, 1] > sent[:, 0]) | (enc.marks[:, 1] == 3)
        starts = [0, *(int(w) for w in np.flatnonzero(begins) if w > 0), len(enc)]
        out: list[tuple[int, int]] = []
        for first, last in pairwise(starts):
            while not held.by(first, last):
                end = held.until(first)
                out.append((first, end))
                first = end
            out.append((first, last))
        return out

    @staticmethod
    def _paragraphs(enc: Encoded) -> list[int]:
        """Bounds of the lines of a text: no fragment of an attribution runs over a line break."""
        return [0, *(w for w in np.flatnonzero(enc.marks[:, 1] >= 2).tolist() if w > 0), len(enc)]

    def _syntax(
        self, sentences: list[tuple[int, int]], held: Held, trees: list[_Trees], n: int
    ) -> tuple[list[int], list[str]]:
        """Heads by the best tree of each sentence, labels from the vectors of both ends."""
        width, names = self._heads["rel_pair"].shape[0], self.about["rel"]
        if not n:
            return [], []
        heads = np.full(n, -1, dtype=np.int64)
        dep, head = np.zeros((n, width), dtype=np.float32), np.zeros((n, width), dtype=np.float32)
        for first, last in sentences:
            holding = [trees[k] for k in held.by(first, last)]
            window = max(holding, key=lambda w: min(first - w.begin, w.end - last))
            a, b = first - window.begin, last - window.begin
            found = np.array(tree(np.concatenate([window.arcs[a:b, a:b], window.arcs[a:b, -1:]], axis=1)))
            inner = found >= 0
            heads[first:last] = np.where(inner, found + first, -1)
            dep[first:last] = window.rel[a:b, :width]
            head[first:last] = np.where(inner[:, None], window.rel[a:b, width:][np.maximum(found, 0)], 0)
        labels = np.empty(n, dtype=np.int64)
        for first in range(0, n, LABELLED):
            part = slice(first, first + LABELLED)
            logits = (dep[part] * head[part]) @ self._heads["rel_pair"] + self._heads["rel_bias"]
            logits += np.concatenate([dep[part], head[part]], axis=1) @ self._heads["rel_both"]
            logits[:, names.index("root")] = np.where(heads[part] >= 0, -np.inf, np.inf)
            labels[part] = logits.argmax(1)
        return heads.tolist(), [names[r] for r in labels.tolist()]

    def _clusters(self, enc: Encoded, entities: NDArray[np.int64], coref: Floats) -> list[list[int]]:
        mentions = np.flatnonzero(entities > 0)
        if len(mentions) < 2:
            return []
        forms = [enc.text[s:e] for s, e in enc.spans.tolist()]
        known = Mentions(forms, enc.marks, mentions, entities[mentions])
        query, key = coref[mentions, :COREF], coref[mentions, COREF:]
        groups = clusters(self._antecedents(known, query, key), len(known))
        return [[int(mentions[m]) for m in group] for group in groups]

    def _antecedents(self, mentions: Mentions, query: Floats, key: Floats) -> Iterator[tuple[int, int, Floats]]:
        """Scores of antecedents in blocks of mentions, at most ANTECEDENTS mentions back."""
        for first in range(0, len(mentions), BLOCK):
            last, begin = min(first + BLOCK, len(mentions)), max(0, first - ANTECEDENTS)
            grouped = mentions.grouped(first, last, begin)
            scores = query[first:last] @ key[begin:last].T
            scores += self._pairs([values.ravel() for values in grouped]).reshape(scores.shape)
            yield first, begin, scores

    def _pairs(self, features: list[NDArray[np.int64]]) -> Floats:
        """Scores (N,) of pairs from their grouped features, some at a time so that what is added up stays in cache."""
        tables, weights = self._pair_tables, self._heads["pair_out"]
        out = np.empty(len(features[0]), dtype=np.float32)
        hidden, more = np.empty((2, PAIRS, len(weights)), dtype=np.float32)
        for first in range(0, len(out), PAIRS):
            n = min(PAIRS, len(out) - first)
            np.take(tables[0], features[0][first : first + n], axis=0, out=hidden[:n], mode="clip")
            for table, values in zip(tables[1:], features[1:], strict=True):
                np.take(table, values[first : first + n], axis=0, out=more[:n], mode="clip")
                hidden[:n] += more[:n]
            np.maximum(hidden[:n], 0, out=hidden[:n])
            out[first : first + n] = hidden[:n] @ weights
        out += self._heads["pair_bias"][0]
        return out
