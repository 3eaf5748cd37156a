"""Two causes of one thing by two voices: "said **gas** caused the blast", "traced the blast to **a bomb**"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.propositions import Proposition
from onrecord.reader.sides import Sides, affirmed, dispute
from onrecord.record import Link
from onrecord.tables.roots import root
from onrecord.tables.words import word_list

_ASIDE = ("conj", "parataxis", "advcl", "acl", "appos", "nsubj")
"""Dependents that are no part of a cause."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What a statement says brought something about: the effect and the words of the cause, as roots."""

    effect: str
    cause: frozenset[str]
    negated: bool = False
    """Whether it is said not to be the cause."""


def causes(sides: Sides) -> Iterator[Link]:
    """The links between statements that name two causes for one accident, attack or the like."""
    named = [(p, cause) for p in sides.of.all if affirmed(p) for cause in _causes(sides, p)]
    linked: set[frozenset[str | None]] = set()
    for (other, theirs), (one, mine) in combinations(named, 2):
        speakers = frozenset({one.row.speaker, other.row.speaker})
        if speakers in linked or not sides.two(one, other) or not _same(mine.effect, theirs.effect):
            continue
        common = bool(mine.cause & theirs.cause)
        if common == (mine.negated != theirs.negated) and not (mine.negated and theirs.negated):
            linked.add(speakers)
            yield dispute(one.row.id, other.row.id, "two causes of one thing by two voices", 0.7)


def _same(one: str, other: str) -> bool:
    """Whether two effects are one: the same word, or a word for anything of the kind ("disaster", "incident")."""
    broad = {root(w) for w in ("accident", "disaster", "incident", "tragedy", "event")}
    if "dead" in (one, other):
        return one.startswith("dead") and other.startswith("dead")
    return one == other or (bool({one, other} & broad) and not {one.split()[0], other.split()[0]} & {"dead"})


def _causes(sides: Sides, one: Proposition) -> Iterator[Cause]:
    analysis = sides.analysis
    for word in (*sides.of.cue(one.row), *one.words):
        for cause, effect in _said(analysis, word):
            died = word.lemma.lower() in word_list("dying")
            if died or effect.lemma.lower() in word_list("happenings") | word_list("accident", "any happening"):
                below = [analysis.words[i] for i in analysis.subtree(cause.index, _ASIDE)]
                words = {root(w.lemma) for w in below if w.upos in ("NOUN", "PROPN", "ADJ")} - {""}
                negated = any(
                    w.lemma.lower() in word_list("negating") for w in (*below, *analysis.children(word.index))
                )
                yield Cause(_death(effect) if died else root(effect.lemma), frozenset(words), negated)


def _death(of: Word) -> str:
    """The death of somebody as an effect; of nobody in particular where a pronoun stands for them."""
    return "dead" if of.upos == "PRON" else f"dead {of.lemma.lower()}"


def _said(analysis: Analysis, word: Word) -> Iterator[tuple[Word, Word]]:
    """Cause and effect at a word: "X **caused** Y", "X was the **cause** of Y", "**traced** Y to X"."""
    lemma = word.lemma.lower()
    if word.upos == "VERB" and lemma in word_list("cause verbs"):
        active = analysis.child(word.index, "nsubj"), analysis.child(word.index, "obj")
        passive = analysis.child(word.index, "obl"), analysis.child(word.index, "nsubj:pass")
        for cause, effect in (passive, active):
            if cause is not None and effect is not None and cause.upos != "PRON":
                yield cause, effect
                return
    elif word.upos == "NOUN" and lemma in word_list("cause nouns"):
        subject, of = analysis.child(word.index, "nsubj"), analysis.child(word.index, "nmod", "nmod:poss")
        if subject is not None and of is not None and subject.upos != "PRON":
            yield subject, of
        elif of is not None and word.deprel == "nsubj" and analysis.child(word.head, "cop") is not None:
            yield analysis.words[word.head], of
    elif word.upos == "VERB" and lemma in word_list("dying"):
        who = analysis.child(word.index, "nsubj")
        for cause in analysis.children(word.index, "obl"):
            case = analysis.child(cause.index, "case")
            if who is not None and case is not None and case.lemma.lower() in ("of", "from"):
                yield cause, who
    elif word.upos == "VERB":
        for to in analysis.children(word.index, "obl"):
            case = analysis.child(to.index, "case")
            effect = analysis.child(word.index, "obj", "nsubj:pass")
            if case is not None and effect is not None and _traces(lemma, case.lemma.lower()):
                yield to, effect


def _traces(lemma: str, case: str) -> bool:
    return case in ("to", "on") and lemma in word_list(f"tracing {case}")
