"""Parties that the parser puts elsewhere: a subject taken for a circumstance, an object one verb too low."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.tokens import FINITE

_CONJUNCTIONS = ("after", "before", "since", "until", "as")


def agent_before(analysis: Analysis, word: Word) -> list[Word]:
    """A subject that the parser takes for an agent: "**Police**, on Monday, arrested two"."""
    agents = [w for w in analysis.children(word.index, "obl:agent") if w.index < word.index]
    return [w for w in agents if analysis.child(w.index, "case") is None]


def after_conjunction(analysis: Analysis, word: Word) -> list[Word]:
    """A subject that the parser takes for a circumstance: "they left after **the blast** killed two"."""
    if word.xpos not in FINITE or word.deprel not in ("advcl", "conj", "acl", "ccomp", "parataxis"):
        return []
    if analysis.child(word.index, "cc", "aux", "aux:pass", "nsubj", "nsubj:pass") is not None:
        return []
    first = analysis.words[analysis.phrase(word.index)[0]]
    for noun in analysis.children(word.index, "obl"):
        case = analysis.child(noun.index, "case", "mark") or analysis.child(word.index, "mark")
        opens = case is not None and case.index == first.index and case.lemma.lower() in _CONJUNCTIONS
        if opens and noun.index < word.index and analysis.entities[noun.index] != "time":
            return [noun]
    return []


def of_hyphen(analysis: Analysis, word: Word) -> list[Word]:
    """The subject that hangs on the first part of a verb: "Korea **test**-fired a missile"."""
    at, words = word.index, analysis.words
    joined = at > 1 and words[at - 1].text == "-" and words[at - 1].end == word.start
    return analysis.children(at - 2, "nsubj") if joined and word.upos == "VERB" else []


def told_before(analysis: Analysis, word: Word, above: Word) -> Word | None:
    """The verb that a participle adds to, where both are what is said: "it **sank**, killing nine, Ann said"."""
    if word.deprel not in ("ccomp", "advcl", "parataxis") or word.xpos != "VBG" or word.index > above.index:
        return None
    if analysis.child(word.index, "mark", "aux", "nsubj") is not None:
        return None
    before = [w for w in analysis.children(above.index, "ccomp", "parataxis") if w.index < word.index]
    return before[-1] if before and before[-1].upos == "VERB" else None


def misplaced(analysis: Analysis, word: Word, above: Word) -> Word | None:
    """The subject that the parser gives to the verb above: "fled after **Bo Li**, the mayor, was stabbed"."""
    if word.deprel != "advcl" or analysis.child(word.index, "aux:pass", "aux") is None:
        return None
    first = analysis.phrase(word.index)[0]
    for noun in analysis.children(above.index, "obl"):
        case = analysis.child(noun.index, "case")
        if above.index < noun.index < first and case is not None and case.lemma in _CONJUNCTIONS:
            last = analysis.phrase(noun.index)[1]
            return noun if all(w.upos == "PUNCT" for w in analysis.words[last:first]) else None
    return None


def handed(analysis: Analysis, word: Word) -> list[Word]:
    """The object that the parser gives to the infinitive under the verb: "told **the bank** to release them"."""
    out = []
    for inner in analysis.children(word.index, "xcomp"):
        to = next((w for w in analysis.children(inner.index, "mark") if w.lemma == "to"), None)
        if to is not None:
            objects = analysis.children(inner.index, "obj")
            out += [w for w in objects if word.index < w.index < to.index]
    return out
