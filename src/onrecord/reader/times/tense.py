"""Whether a clause tells of what was or of what will be: decides which Friday a report means."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.times.resolve import Tense
from onrecord.tables.words import word_list

_AHEAD = frozenset({"will", "shall", "'ll", "would", "'d"})
_WHILE = frozenset({"at", "in", "during", "for", "on", "before", "after", "until", "by", "ahead"})
_MAYBE = frozenset({"may", "might", "can", "should", "must", "ought"})
_AHEAD_NOUNS = frozenset(["deadline", "expiry", "date", "target", "plan"])


def tense_at(analysis: Analysis, index: int, before: str) -> Tense:
    """The tense of the clause in which word `index` stands; `before` is the preposition before the time."""
    words = analysis.words
    noun = words[words[index].head] if words[index].head >= 0 else None
    of_noun = noun is not None and noun.upos in ("NOUN", "PROPN") and words[index].deprel != "conj"
    if noun is not None and of_noun and _ahead_noun(analysis, noun):
        return Tense.FUTURE
    verb = _verb(analysis, index)
    tense = _tense(analysis, verb) if verb is not None else Tense.OPEN
    if before in ("until", "till"):
        return Tense.PAST if tense is Tense.PAST and verb is not None and _lasted(analysis, verb) else Tense.FUTURE
    if before == "since":
        return Tense.PAST
    if before == "as" or (before == "by" and tense is Tense.OPEN):
        return Tense.FUTURE  # "as soon as Tuesday"
    if of_noun and words[index].deprel in ("nmod:poss", "compound"):
        direct = (
            verb is not None
            and noun is not None
            and noun.head == verb.index
            and (noun.deprel.startswith("nsubj") or _takes_place(analysis, noun))
            and not any(w.lemma in _MAYBE for w in analysis.children(verb.index, "aux"))
        )
        return tense if direct and tense is Tense.FUTURE else Tense.PAST  # "Wednesday's ruling (may help)"
    return tense


def _takes_place(analysis: Analysis, noun: Word) -> bool:
    """Whether what a clause tells happens at a noun, not because of it: "will speak **at** Friday's hearing"."""
    case = analysis.child(noun.index, "case")
    return noun.deprel.startswith("obl") and case is not None and case.lemma.lower() in _WHILE


def _lasted(analysis: Analysis, verb: Word) -> bool:
    """Whether what lasted until a time is over: "had not called until Thursday", "continued until Friday"."""
    return (
        verb.lemma in word_list("lasting") or analysis.child(verb.index, "aux") is not None or _negated(analysis, verb)
    )


def _negated(analysis: Analysis, verb: Word) -> bool:
    return any(w.lemma in ("not", "never", "no") for w in analysis.children(verb.index, "advmod"))


def _ahead_noun(analysis: Analysis, noun: Word) -> bool:
    if noun.lemma in _AHEAD_NOUNS:
        return True
    return any(w.lemma in word_list("ahead adjectives") for w in analysis.children(noun.index, "amod", "acl"))


def _verb(analysis: Analysis, index: int) -> Word | None:
    """The nearest verb or predicate above a word, or the word itself."""
    word = analysis.words[index]
    if word.upos in ("VERB", "AUX"):
        return word
    for above in analysis.ancestors(index):
        if above.upos in ("VERB", "AUX") or analysis.child(above.index, "cop") is not None:
            return above
    return None


def _tense(analysis: Analysis, verb: Word, depth: int = 0) -> Tense:
    helpers = analysis.children(verb.index, "aux", "cop")
    lemmas = {w.lemma for w in helpers} | {w.text.lower() for w in helpers}
    if lemmas & _AHEAD:
        return Tense.FUTURE
    if lemmas & _MAYBE:
        return Tense.OPEN if lemmas & {"may", "might", "could", "must", "should"} and "have" in lemmas else Tense.FUTURE
    if verb.lemma in word_list("ahead verbs") and any(w.lemma == "have" and w.xpos in ("VBZ", "VBP") for w in helpers):
        return Tense.FUTURE  # "has scheduled a vote Friday": a perfect has no day of its own
    if any(w.xpos == "VBD" or w.lemma == "have" for w in helpers):
        ahead = verb.lemma in word_list("ahead verbs") and verb.upos in ("VERB", "ADJ") and _passive(analysis, verb)
        return Tense.OPEN if ahead else Tense.PAST
    if verb.xpos == "VBD":
        return Tense.OPEN if verb.lemma in word_list("ahead verbs") else Tense.PAST
    if verb.xpos == "VB" or any(w.lemma == "to" for w in analysis.children(verb.index, "mark")):
        return _infinitive(analysis, verb, depth)
    if verb.xpos in ("VBZ", "VBP") or any(w.xpos in ("VBZ", "VBP") for w in helpers):
        return Tense.OPEN if verb.lemma in word_list("states") or verb.upos != "VERB" else Tense.FUTURE
    if verb.xpos == "VBN" and not helpers:
        return Tense.FUTURE if verb.lemma in ("schedule", "plan", "expect", "due", "set", "slate") else Tense.PAST
    above = _verb(analysis, verb.head) if verb.head >= 0 else None
    return _tense(analysis, above, depth + 1) if above is not None and depth < 4 else Tense.PAST


def _passive(analysis: Analysis, verb: Word) -> bool:
    return analysis.child(verb.index, "aux:pass", "nsubj:pass", "cop") is not None


def _infinitive(analysis: Analysis, verb: Word, depth: int) -> Tense:
    """What is to be done lies ahead, but after "began to" it is as far as that."""
    above = analysis.words[verb.head] if verb.head >= 0 else None
    if above is None or above.lemma not in word_list("came about"):
        return Tense.FUTURE
    governing = _verb(analysis, above.index)
    return _tense(analysis, governing, depth + 1) if governing is not None and depth < 4 else Tense.FUTURE
