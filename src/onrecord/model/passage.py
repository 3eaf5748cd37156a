"""From the scores of one window after the other to a `Reading`, a passage at a time.

A passage is as much of the text as can be decided: all its windows have been run, and it ends where a paragraph and a
sentence do. Scores are kept no longer than that, so that memory grows with what is found in a text, not with scores.
A report of the usual length is one passage.

Sums of products are made in 64 bits and rounded to 32: processors sum in different orders, and none of that is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from onrecord.model.coreference import GROUPS, SIZES, Mentions, antecedents, clusters
from onrecord.model.decoding import fragments, tree, viterbi_all
from onrecord.model.encoding import Encoded
from onrecord.model.reading import ENTITIES, Doubles, Floats, Links, Reading, Whole
from onrecord.model.windows import Held, owners

COREF = 96
"""Width of the two vectors that antecedents are scored by."""
BLOCK, ANTECEDENTS = 64, 448
"""Mentions scored at a time, and how many mentions back an antecedent may lie."""
PASSAGE = 4096
"""Words from which on a passage ends as soon as it can; at four times as many it ends with any sentence."""
PAIRS = 2048
"""Pairs of mentions whose features are added up at a time."""
_AROUND = 8
"""Words before a mention's head that its features look at, at most."""
_LINE, _BLANK = 2, 3
"""Gaps before a word (see `encoding`): a line break, a blank line."""
_CUE, _OTHER = 1, 2
"""Words of cues, words of sources and contents."""


def _sum(tables: list[Floats]) -> Floats:
    """One table over all combinations of the rows of several, the last one's row counting fastest."""
    total = tables[0]
    for table in tables[1:]:
        total = (total[:, None, :] + table[None, :, :]).reshape(-1, total.shape[-1])
    return np.ascontiguousarray(total)


class Heads:
    """The small tables that turn scores into decisions: `heads.npz`, and the label sets of `model.json`."""

    def __init__(self, stored: dict[str, Floats], about: dict[str, Any]) -> None:
        self.stored, self.about = stored, about
        sizes = [2, len(about["upos"]), len(about["xpos"]), len(about["names"]), 1 + len(ENTITIES)]
        self.cuts = [int(n) for n in np.cumsum(sizes)]

    @property
    def width(self) -> int:
        """Scores of a word in the first output of the encoder."""
        return self.cuts[-1] + len(self.about["roles"])

    def rels(self, dep: Floats, head: Floats, root: Sequence[bool]) -> list[str]:
        """Labels (n,) of dependencies from the vectors (n, R) of both ends, which no `root` has."""
        names = self.about["rel"]
        both = np.concatenate([dep * head, dep, head], axis=1).astype(np.float64)
        logits = (both @ self._rel_weights).astype(np.float32) + self.stored["rel_bias"]
        logits[:, names.index("root")] = np.where(root, np.inf, -np.inf)
        return [names[r] for r in logits.argmax(1).tolist()]

    @cached_property
    def _rel_weights(self) -> Doubles:
        return np.concatenate([self.stored["rel_pair"], self.stored["rel_both"]]).astype(np.float64)

    @cached_property
    def _pair_tables(self) -> list[Floats]:
        """The tables of pair features, those that look at the same things added up so that fewer are consulted."""
        one = [self.stored[f"pair{k}"] for k in range(len(SIZES))]
        return [_sum([one[k] for k in group]) for group in GROUPS]

    def pairs(self, features: list[Whole]) -> Floats:
        """Scores (N,) of pairs from their grouped features, some at a time so that what is added up stays in cache."""
        tables, weights = self._pair_tables, self.stored["pair_out"].astype(np.float64)
        out = np.empty(len(features[0]), dtype=np.float32)
        hidden, more = np.empty((2, PAIRS, len(weights)), dtype=np.float32)
        for first in range(0, len(out), PAIRS):
            n = min(PAIRS, len(out) - first)
            np.take(tables[0], features[0][first : first + n], axis=0, out=hidden[:n], mode="clip")
            for table, values in zip(tables[1:], features[1:], strict=True):
                np.take(table, values[first : first + n], axis=0, out=more[:n], mode="clip")
                hidden[:n] += more[:n]
            np.maximum(hidden[:n], 0, out=hidden[:n])
            out[first : first + n] = hidden[:n].astype(np.float64) @ weights
        out += self.stored["pair_bias"][0]
        return out


@dataclass(frozen=True, slots=True)
class Scores:
    """What the encoder gives for a window of n words: `tags` (n, T), `arcs` (n, n + 1), `rel` (n, 2 R), `cues` (n, n),
    `coref` (n, 2 COREF)."""

    tags: Floats
    arcs: Floats
    rel: Floats
    cues: Floats
    coref: Floats


class Passages:
    """One text on its way to a reading. `add` takes the scores of its windows in their order; then `reading`."""

    def __init__(self, heads: Heads, encoded: Encoded, ranges: list[tuple[int, int]]) -> None:
        n = len(encoded)
        self._heads, self._enc, self._ranges = heads, encoded, ranges
        self._owner, self._held = owners(ranges, n), Held(ranges)
        self._begin = 0  # of what is not yet decided
        self._open: dict[int, Scores] = {}
        self._sentences: list[tuple[int, int]] = []
        self._upos: list[str] = []
        self._xpos: list[str] = []
        self._tree: list[int] = []
        self._rels: list[str] = []
        self._names: list[tuple[int, int, str]] = []
        self._fragments: list[tuple[int, int, str]] = []
        self._entities = np.zeros(n, dtype=np.int8)
        self._roles = np.zeros(n, dtype=np.int8)
        self._confidence = np.zeros(n, dtype=np.float32)
        self._links: list[Links] = []
        self._mentions = np.zeros(0, dtype=np.int64)
        self._keys = np.zeros((0, COREF), dtype=np.float32)  # of the last mentions
        self._antecedents: list[int] = []

    def add(self, scores: Scores) -> None:
        """The next window; decides as much as can be."""
        k = len(self._links) + len(self._open)
        self._open[k] = scores
        last = k + 1 == len(self._ranges)
        known = len(self._enc) if last else self._ranges[k + 1][0]
        if last or known - self._begin >= PASSAGE:
            tags = self._tags(self._begin, known)
            end = known if last else self._end(tags)
            if end > self._begin:
                self._decide(end, tags[: end - self._begin])

    def reading(self) -> Reading:
        """What was decided, once every window has been added."""
        groups = clusters(self._antecedents)
        return Reading(
            encoded=self._enc,
            sentences=self._sentences,
            upos=self._upos,
            xpos=self._xpos,
            heads=self._tree,
            rels=self._rels,
            names=self._names,
            entities=self._entities.astype(np.int64),
            fragments=self._fragments,
            confidence=self._confidence,
            clusters=[self._mentions[group].tolist() for group in groups],
            links=self._links,
            owner=self._owner,
        )

    def _tags(self, begin: int, end: int) -> Floats:
        """Scores (end - begin, T) of words, each from the window that it is best seen in."""
        return self._gather(begin, end, "tags", self._heads.width)

    def _gather(self, begin: int, end: int, name: str, width: int) -> Floats:
        out = np.zeros((end - begin, width), dtype=np.float32)
        for k, scores in self._open.items():
            first, last = self._ranges[k]
            first, last = max(first, begin), min(last, end)
            if first < last:
                mine = self._owner[first:last] == k
                values = getattr(scores, name)[first - self._ranges[k][0] : last - self._ranges[k][0]]
                out[first - begin : last - begin][mine] = values[mine]
        return out

    def _end(self, tags: Floats) -> int:
        """Where the passage may end: before the last word that begins a paragraph and a sentence, or when it has grown
        too long the last one that begins a sentence, or where nothing more is known. Its beginning where it may not."""
        gaps = self._enc.marks[self._begin : self._begin + len(tags), 1]
        begins = (tags[:, 1] > tags[:, 0]) | (gaps == _BLANK)
        begins[0] = False
        good = np.flatnonzero(begins & (gaps >= _LINE))
        if len(good):
            return self._begin + int(good[-1])
        if len(tags) < 4 * PASSAGE:
            return self._begin
        fair = np.flatnonzero(begins)
        return self._begin + (int(fair[-1]) if len(fair) else len(tags))

    def _decide(self, end: int, tags: Floats) -> None:
        begin, labels = self._begin, self._heads.about
        sent, upos, xpos, names, entity, roles = np.split(tags, self._heads.cuts, axis=1)
        sentences = self._cut(sent)
        self._sentences += sentences
        self._upos += [labels["upos"][k] for k in upos.argmax(1)]
        self._xpos += [labels["xpos"][k] for k in xpos.argmax(1)]
        self._syntax(sentences)
        ends = [0, *(last - begin for _, last in sentences)]
        path = viterbi_all(names, self._heads.stored["name_transitions"], ends)
        self._names += [(begin + a, begin + b, x) for a, b, x in fragments(path, labels["names"], ends)]
        self._attributions(roles)
        self._entities[begin:end] = entity.argmax(1)
        self._coreference(begin, end)
        self._close(end)
        self._begin = end

    def _cut(self, sent: Floats) -> list[tuple[int, int]]:
        """Sentences: where the model says so, at every blank line, and where one is longer than any window."""
        begin, end = self._begin, self._begin + len(sent)
        begins = (sent[:, 1] > sent[:, 0]) | (self._enc.marks[begin:end, 1] == _BLANK)
        starts = [begin, *(begin + int(w) for w in np.flatnonzero(begins) if w > 0), end]
        out: list[tuple[int, int]] = []
        for first, last in pairwise(starts):
            while not self._held.by(first, last):
                until = self._held.until(first)
                out.append((first, until))
                first = until
            out.append((first, last))
        return out

    def _syntax(self, sentences: list[tuple[int, int]]) -> None:
        """Heads by the best tree of each sentence, labels from the vectors of both ends."""
        width, n = self._heads.stored["rel_pair"].shape[0], sentences[-1][1] - self._begin
        dep, head = np.zeros((n, width), dtype=np.float32), np.zeros((n, width), dtype=np.float32)
        for first, last in sentences:
            k = max(
                self._held.by(first, last), key=lambda k: min(first - self._ranges[k][0], self._ranges[k][1] - last)
            )
            scores, shift = self._open[k], self._ranges[k][0]
            a, b = first - shift, last - shift
            found = np.array(tree(np.concatenate([scores.arcs[a:b, a:b], scores.arcs[a:b, -1:]], axis=1)))
            inner = found >= 0
            self._tree += np.where(inner, found + first, -1).tolist()
            part = slice(first - self._begin, last - self._begin)
            dep[part] = scores.rel[a:b, :width]
            head[part] = np.where(inner[:, None], scores.rel[a:b, width:][np.maximum(found, 0)], 0)
        self._rels += self._heads.rels(dep, head, [h < 0 for h in self._tree[self._begin :]])

    def _attributions(self, roles: Floats) -> None:
        """Fragments of attributions; none runs over a line break."""
        n = len(roles)
        gaps = self._enc.marks[self._begin : self._begin + n, 1]
        bounds = [0, *(w for w in np.flatnonzero(gaps >= _LINE).tolist() if w > 0), n]
        path = viterbi_all(roles, self._heads.stored["transitions"], bounds)
        share = np.exp((roles - roles.max(1, keepdims=True)).astype(np.float64))
        share /= share.sum(1, keepdims=True)
        self._confidence[self._begin : self._begin + n] = share[np.arange(n), path]
        for a, b, label in fragments(path, self._heads.about["roles"], bounds):
            self._fragments.append((self._begin + a, self._begin + b, label))
            self._roles[self._begin + a : self._begin + b] = _CUE if label == "cue" else _OTHER

    def _close(self, end: int) -> None:
        """Let the windows go that lie before `end`, but for how the words of fragments in them belong together."""
        for k in list(self._open):
            first, last = self._ranges[k]
            if last > end:
                break
            roles, mine = self._roles[first:last], self._owner[first:last] == k
            rows = np.flatnonzero(mine & (roles == _OTHER)) + first
            columns = np.flatnonzero(roles == _CUE) + first
            none = float(self._heads.stored["cue_none"][0])
            self._links.append(Links.of(self._open.pop(k).cues, none, first, rows, columns))

    def _coreference(self, begin: int, end: int) -> None:
        """Antecedents of the mentions of a passage, among these and the last ones before it."""
        new = np.flatnonzero(self._entities[begin:end]) + begin
        vectors = self._gather(begin, end, "coref", 2 * COREF)[new - begin]
        before = min(len(self._mentions), ANTECEDENTS)
        offset = len(self._mentions) - before
        self._mentions = np.concatenate([self._mentions, new])
        mentions = self._mentions[offset:]
        keys = np.concatenate([self._keys[len(self._keys) - before :], vectors[:, COREF:]])
        self._keys = keys[-ANTECEDENTS:].copy()
        if not len(new):
            return
        start = max(0, int(mentions[0]) - _AROUND)
        forms = [self._enc.text[s:e] for s, e in self._enc.spans[start:end].tolist()]
        kinds = self._entities[mentions].astype(np.int64)
        known = Mentions(forms, self._enc.marks[start:end], mentions - start, kinds)
        for first, from_, scores in self._blocks(known, before, vectors[:, :COREF], keys):
            self._antecedents += [a + offset if a >= 0 else -1 for a in antecedents(scores, first, from_)]

    def _blocks(self, known: Mentions, before: int, query: Floats, key: Floats) -> Iterator[tuple[int, int, Floats]]:
        """Scores of antecedents in blocks of mentions, beginning with number `before`, at most ANTECEDENTS back."""
        wide, keys = query.astype(np.float64), key.astype(np.float64)
        for first in range(before, len(known), BLOCK):
            last, begin = min(first + BLOCK, len(known)), max(0, first - ANTECEDENTS)
            scores = (wide[first - before : last - before] @ keys[begin:last].T).astype(np.float32)
            scores += self._heads.pairs([v.ravel() for v in known.grouped(first, last, begin)]).reshape(scores.shape)
            yield first, begin, scores
