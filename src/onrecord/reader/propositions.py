"""What the content of a statement asserts and what it negates, so that two statements can be set together."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile

from onrecord.reader.analysis import Analysis, Word
from onrecord.record import Act, Actor, Polarity, Span, Statement
from onrecord.tables.roots import root
from onrecord.tables.words import word_list

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_COMMON, _VERY_COMMON = 3, 6
"""In so many statements of a report a word says little, or next to nothing, of which of them belong together."""


@dataclass(frozen=True, slots=True)
class Proposition:
    """A statement's content: roots of its words with the word, those it negates, the actors it names."""

    row: Statement
    sentence: int
    words: tuple[Word, ...]
    inside: frozenset[int]
    """The indices of its words."""
    roots: dict[str, Word]
    negated: dict[str, str]
    """Root to the words that negate it: `not`, `no evidence`."""
    under: frozenset[str]
    """Roots of all words under a negated one: "**nobody** can put pressure on me"."""
    names: frozenset[str]

    @property
    def denies(self) -> bool:
        """Whether the statement is a denial by its cue."""
        return self.row.act is Act.DENY


class Propositions:
    """The statements of a document as propositions."""

    def __init__(self, analysis: Analysis, statements: Sequence[Statement], actors: Iterable[Actor] = ()) -> None:
        self._analysis = analysis
        self._mentions = sorted((m.start, m.end, actor.id) for actor in actors for m in actor.mentions)
        self.all = tuple(self._proposition(row) for row in statements if row.content)

    @cached_property
    def _spread(self) -> Counter[str]:
        return Counter(root for p in self.all for root in p.roots)

    def weight(self, root: str) -> float:
        """How much a word that two statements share says: all, half or a quarter, by how many have it."""
        spread = self._spread[root]
        return 1.0 if spread <= _COMMON else 0.5 if spread <= _VERY_COMMON else 0.25

    def shared(self, one: Proposition, other: Proposition, without: Collection[str] = ()) -> float:
        """The weight of the words that two statements share."""
        return sum(self.weight(r) for r in one.roots.keys() & other.roots.keys() if r not in without)

    def cue(self, row: Statement) -> list[Word]:
        """The words of a statement's cue; none without one."""
        return self.words((row.cue,)) if row.cue is not None else []

    def words(self, spans: Sequence[Span]) -> list[Word]:
        """The words of spans."""
        words, at = self._analysis.words, self._analysis.word_at
        return [w for s in spans for w in words[at(s.start) : at(s.end - 1) + 1]]

    def named(self, words: Iterable[Word]) -> frozenset[str]:
        """The actors that some words mention."""
        at = {w.start for w in words}
        first, last = min(at, default=0), max(at, default=0)
        near = self._mentions[bisect_left(self._mentions, (first,)) :]
        return frozenset(a for start, _, a in takewhile(lambda m: m[0] <= last, near) if start in at)

    def _proposition(self, row: Statement) -> Proposition:
        words = self.words(row.content)
        roots: dict[str, Word] = {}
        for word in words:
            if word.upos in _CONTENT and (key := root(word.lemma)) and word.lemma.lower() not in word_list("empty"):
                roots.setdefault(key, word)
        names = frozenset(a for s in row.content for a in self._mentioned(s))
        at = self._analysis.words[self._analysis.word_at((row.cue or row.content[0]).start)].sentence
        inside = frozenset(w.index for w in words)
        negated = self._negated(row, words, inside)
        under = {i for w in words if root(w.lemma) in negated for i in self._analysis.subtree(w.index, ("conj",))}
        free = {root(w.lemma) for w in words if w.index not in under} - negated.keys()
        return Proposition(row, at, tuple(words), inside, roots, negated, frozenset(roots.keys() - free), names)

    def _mentioned(self, span: Span) -> Iterator[str]:
        """The actors with a mention in a span."""
        for start, end, actor in islice(self._mentions, bisect_left(self._mentions, (span.start,)), None):
            if start >= span.end:
                return
            if end <= span.end:
                yield actor

    def _negated(self, row: Statement, words: Sequence[Word], inside: frozenset[int]) -> dict[str, str]:
        found: dict[str, str] = {}
        for word in words:
            lemma = word.lemma.lower()
            head = self._analysis.words[word.head] if word.head in inside else None
            after = self._analysis.words[word.index + 1 : word.index + 2]
            if lemma == "no" and any(w.upos == "NUM" or w.text == "." for w in after):
                continue
            if lemma == "not" and any(w.lemma.lower() in word_list("not wholly") for w in after):
                continue
            if lemma in word_list("negating") and head is not None and word.deprel.removesuffix(":pass") in _NEGATING:
                self._negate(head, _PLAIN.get(lemma, lemma), found, inside)
            elif lemma in word_list("failing"):
                for below in self._analysis.children(word.index, "xcomp", "obj", "obl"):
                    if below.index in inside:
                        self._negate(below, lemma, found, inside)
        if row.polarity is Polarity.NEGATED and self._finds(row):
            found.update((root(w.lemma), "not found") for w in words if w.upos in _CONTENT and root(w.lemma))
        elif row.polarity is Polarity.NEGATED and row.act is Act.BELIEVE and words:
            self._negate(self._top(words, inside), "not", found, inside)
        return found

    def _finds(self, row: Statement) -> bool:
        return row.act is Act.KNOW and any(w.lemma.lower() in word_list("finding") for w in self.cue(row))

    def _negate(self, head: Word, by: str, found: dict[str, str], inside: frozenset[int]) -> None:
        analysis = self._analysis
        proof = head.upos == "NOUN" and head.lemma.lower() in word_list("proof")
        if proof and analysis.child(head.index, "cop") is not None and analysis.child(head.index, "nsubj") is not None:
            return
        objects = analysis.children(head.index, "obj", "nsubj:pass") if head.upos == "VERB" else []
        proofs = [head] if proof else [o for o in objects if o.lemma.lower() in word_list("proof")]
        if proofs:
            for word in analysis.words[proofs[0].index + 1 : analysis.sentences[head.sentence][1]]:
                after = analysis.words[min(word.index + 1, len(analysis.words) - 1)].text.lower()
                if word.index not in inside or word.text.lower() in word_list("contrast"):
                    break
                if word.upos == "CCONJ" and after == "that":
                    break
                if word.upos in _CONTENT and (key := root(word.lemma)):
                    found.setdefault(key, f"{by} {proofs[0].lemma}")
            return
        if key := root(head.lemma):
            found.setdefault(key, by)
        if head.upos == "VERB" and by in ("not", "neither", "nor"):
            for other in analysis.children(head.index, "conj"):
                joined = analysis.child(other.index, "cc")
                if joined is not None and joined.lemma.lower() in word_list("contrast"):
                    continue
                if other.index in inside and analysis.child(other.index, "nsubj") is None:
                    found.setdefault(root(other.lemma), by)

    def _top(self, words: Sequence[Word], inside: frozenset[int]) -> Word:
        return next((w for w in words if w.head not in inside and w.upos in _CONTENT), words[0])


_PLAIN = {"never": "not", "none": "no", "n't": "not"}
"""The plain word for one that negates, as a ground names it."""
_NEGATING = frozenset({"advmod", "det", "cc", "cc:preconj", "nsubj", "obj"})
