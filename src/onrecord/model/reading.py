"""What the encoder makes of a text: words, syntax, names, roles of attribution, and which of these belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.model.encoding import Encoded

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Whole = NDArray[np.int64]

ENTITIES = ("person", "organization", "place", "animal", "plant", "object", "substance", "time", "event", "abstract")
"""Types of what a noun or pronoun stands for, after GUM; `Reading.entities` counts them from 1, 0 is none."""


@dataclass(frozen=True, slots=True)
class Links:
    """How well words of one window begin the cue that other words of it belong to.

    `rows` (R,) and `columns` (C,): words of the document, ascending; `scores` (R, C): log probability of each column
    as the beginning of the cue of each row, among all words of the window; `none` (R,) that of no cue in sight.
    """

    rows: Whole
    columns: Whole
    scores: Floats
    none: Floats

    @classmethod
    def of(cls, cues: Floats, none: float, begin: int, rows: Whole, columns: Whole) -> Links:
        """From the raw scores `cues` (n, n) of all words of a window that begins with word `begin`, for some of them;
        `none` is the raw score of no cue in sight."""
        mine = cues[rows - begin].astype(np.float64)
        peak = np.maximum(mine.max(1, initial=-np.inf), none)
        log = peak + np.log(np.exp(mine - peak[:, None]).sum(1) + np.exp(none - peak))
        scores = mine[:, columns - begin] - log[:, None]
        return cls(rows, columns, scores.astype(np.float32), (none - log).astype(np.float32))


@dataclass(frozen=True, slots=True)
class Reading:
    """What the encoder makes of a text of W words.

    `sentences` half-open word ranges; `upos`, `xpos`, `rels` (W,) labels; `heads` (W,) word indices, -1 for roots;
    `names` and `fragments` (first, last half-open, label); `entities` (W,) indices into ENTITIES from 1, or 0;
    `clusters` of coreferent mention heads; `confidence` (W,) probability of each word's role tag; `links` of the
    windows, for the words of fragments; `owner` (W,) the number of the window that each word's scores are from.
    """

    encoded: Encoded
    sentences: list[tuple[int, int]]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    rels: list[str]
    names: list[tuple[int, int, str]]
    entities: Whole
    fragments: list[tuple[int, int, str]]
    confidence: Floats
    clusters: list[list[int]]
    links: list[Links]
    owner: Whole

    def cue_scores(self, first: int, last: int, cues: Sequence[int]) -> Floats:
        """How well each word of `cues` begins the cue of the fragment from `first` to `last`: mean log probability.

        The words of the fragment must lie in one of `fragments` that is no cue, those of `cues` in cues. -inf where no
        window holds both. A last entry scores "no cue in sight".
        """
        total, seen = np.zeros((2, len(cues) + 1), dtype=np.float64)
        candidates = np.asarray(cues, dtype=np.int64)
        owners = self.owner[first:last]
        for k in np.unique(owners).tolist():
            links = self.links[k]
            words = np.flatnonzero(owners == k) + first
            rows = np.searchsorted(links.rows, words)
            columns = np.searchsorted(links.columns, candidates)
            inside = columns < len(links.columns)
            inside[inside] = links.columns[columns[inside]] == candidates[inside]
            held = np.append(inside, True)
            values = np.column_stack([links.scores[rows][:, columns[inside]], links.none[rows]])
            total[held] += values.sum(0, dtype=np.float64)
            seen[held] += len(words)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(seen > 0, total / seen, -np.inf).astype(np.float32)
