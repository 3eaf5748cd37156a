"""Syntax from raw text, scored as the CoNLL 2018 shared task does.

Tokens and sentences count when their characters are exactly the gold ones. Words are aligned by their characters; in
the stretch of a multiword token ("don't" = "do" + "n't") by the longest common subsequence of lower-cased forms. UPOS,
XPOS, UAS and LAS then count aligned words with the same tag, or the same (aligned) head, and for LAS the same universal
relation (subtypes after ":" are left out). Every figure is F1 over the gold and the predicted number of words.

Source: Zeman et al. 2018, "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies",
section 4, and its conll18_ud_eval.py (Straka and Popel), whose alignment this follows step by step in our own code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bench.corpus import CorpusError, Range, RawDocument, locate
from bench.counts import Count

METRICS = ("tokens", "sentences", "words", "upos", "xpos", "uas", "las")


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeWord:
    """A syntactic word. `start`, `end` are those of its whole token when `multiword`; `head` is an index, -1 a root."""

    form: str
    start: int
    end: int
    upos: str = "_"
    xpos: str = "_"
    head: int = -1
    deprel: str = "_"
    multiword: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parse:
    """The analysis of one document, gold or predicted; all offsets are characters of one and the same text."""

    words: tuple[TreeWord, ...]
    sentences: tuple[Range, ...]
    tokens: tuple[Range, ...]


class AnalysedWord(Protocol):
    """What `onrecord.reader` says of a word, as far as it is scored here."""

    start: int
    end: int
    text: str
    upos: str
    xpos: str
    head: int
    deprel: str


class Analysed(Protocol):
    """The part of `onrecord.reader.analysis.Analysis` that is scored here."""

    @property
    def words(self) -> tuple[AnalysedWord, ...]: ...

    @property
    def sentences(self) -> tuple[Range, ...]: ...


def from_analysis(analysis: Analysed) -> Parse:
    """Our own analysis as a `Parse`. Our words carry characters of their own, so each counts as one token."""
    words = tuple(
        TreeWord(form=w.text, start=w.start, end=w.end, upos=w.upos, xpos=w.xpos, head=w.head, deprel=w.deprel)
        for w in analysis.words
    )
    sentences = tuple((words[a].start, words[b - 1].end) for a, b in analysis.sentences if a < b)
    return Parse(words=words, sentences=sentences, tokens=tuple((w.start, w.end) for w in words))


def from_conllu(document: RawDocument) -> Parse:
    """The gold `Parse` of one document of a .conllu file. Empty nodes (8.1) are left out, as in the shared task."""
    words: list[TreeWord] = []
    tokens: list[Range] = []
    sentences: list[Range] = []
    for sentence in document.sentences:
        surface: list[str] = []
        token_of: dict[int, int] = {}
        multiword: set[int] = set()
        for row in sentence.rows:
            if len(row) != 10:
                raise CorpusError(f"{document.name}, sentence {sentence.name}: {len(row)} columns, CoNLL-U has 10")
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                multiword.update(range(first, last + 1))
                token_of.update(dict.fromkeys(range(first, last + 1), len(surface)))
                surface.append(row[1])
            elif "." not in row[0] and int(row[0]) not in multiword:
                token_of[int(row[0])] = len(surface)
                surface.append(row[1])
        spans, base = locate(surface, document.text, sentence.start, sentence.name), len(words) - 1
        for row in sentence.rows:
            if not row[0].isdigit():
                continue
            number, head = int(row[0]), int(row[6])
            words.append(
                TreeWord(
                    form=row[1],
                    start=spans[token_of[number]][0],
                    end=spans[token_of[number]][1],
                    upos=row[3],
                    xpos=row[4],
                    head=base + head if head else -1,
                    deprel=row[7],
                    multiword=number in multiword,
                )
            )
        tokens += spans
        sentences.append((spans[0][0], spans[-1][1]))
    return Parse(words=tuple(words), sentences=tuple(sentences), tokens=tuple(tokens))


def score(gold: Parse, predicted: Parse) -> dict[str, Count]:
    """Counts by metric for one document; sum them over documents with `bench.counts.add`, then take `Count.f1`."""
    pairs = align(gold.words, predicted.words)
    to_gold = {p: g for g, p in pairs}

    def words(correct: int) -> Count:
        return Count(correct=correct, predicted=len(predicted.words), gold=len(gold.words))

    def spans(a: tuple[Range, ...], b: tuple[Range, ...]) -> Count:
        return Count(correct=len(set(a) & set(b)), predicted=len(b), gold=len(a))

    def same_head(g: int, p: int) -> bool:
        head = predicted.words[p].head
        return gold.words[g].head == (to_gold.get(head) if head >= 0 else -1)

    def same_relation(g: int, p: int) -> bool:
        return gold.words[g].deprel.split(":")[0] == predicted.words[p].deprel.split(":")[0]

    both = [(g, p, gold.words[g], predicted.words[p]) for g, p in pairs]
    return {
        "tokens": spans(gold.tokens, predicted.tokens),
        "sentences": spans(gold.sentences, predicted.sentences),
        "words": words(len(pairs)),
        "upos": words(sum(x.upos == y.upos for _, _, x, y in both)),
        "xpos": words(sum(x.xpos == y.xpos for _, _, x, y in both)),
        "uas": words(sum(same_head(g, p) for g, p in pairs)),
        "las": words(sum(same_head(g, p) and same_relation(g, p) for g, p in pairs)),
    }


def align(gold: tuple[TreeWord, ...], predicted: tuple[TreeWord, ...]) -> list[tuple[int, int]]:
    """Pairs (gold index, predicted index) of words that are the same word of the text, in order."""
    pairs: list[tuple[int, int]] = []
    g = p = 0
    while g < len(gold) and p < len(predicted):
        x, y = gold[g], predicted[p]
        if x.multiword or y.multiword:
            g0, p0, g, p = _multiword_stretch(gold, predicted, g, p)
            pairs += _common_forms(gold, predicted, range(g0, g), range(p0, p))
        elif (x.start, x.end) == (y.start, y.end):
            pairs.append((g, p))
            g, p = g + 1, p + 1
        elif x.start <= y.start:
            g += 1
        else:
            p += 1
    return pairs


def _multiword_stretch(
    gold: tuple[TreeWord, ...], predicted: tuple[TreeWord, ...], g: int, p: int
) -> tuple[int, int, int, int]:
    # The smallest stretch (g0, p0) to (g, p) that no multiword token of either side crosses.
    if gold[g].multiword:
        end = gold[g].end
        if not predicted[p].multiword and predicted[p].start < gold[g].start:
            p += 1
    else:
        end = predicted[p].end
        if not gold[g].multiword and gold[g].start < predicted[p].start:
            g += 1
    g0, p0 = g, p

    def beyond(words: tuple[TreeWord, ...], i: int) -> bool:
        return i >= len(words) or (words[i].start >= end if words[i].multiword else words[i].end > end)

    while not beyond(gold, g) or not beyond(predicted, p):
        if g < len(gold) and (p >= len(predicted) or gold[g].start <= predicted[p].start):
            word, g = gold[g], g + 1
        else:
            word, p = predicted[p], p + 1
        if word.multiword:
            end = max(end, word.end)
    return g0, p0, g, p


def _common_forms(
    gold: tuple[TreeWord, ...], predicted: tuple[TreeWord, ...], gs: range, ps: range
) -> list[tuple[int, int]]:
    # Longest common subsequence of lower-cased forms.
    best = [[0] * (len(ps) + 1) for _ in range(len(gs) + 1)]
    same = [[gold[g].form.lower() == predicted[p].form.lower() for p in ps] for g in gs]
    for i in reversed(range(len(gs))):
        for j in reversed(range(len(ps))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + 1 if same[i][j] else 0)
    pairs, i, j = [], 0, 0
    while i < len(gs) and j < len(ps):
        if same[i][j]:
            pairs.append((gs[i], ps[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
