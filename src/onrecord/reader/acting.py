"""Where a state acts: its name, capital, people or government as somebody who says or does something."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Analysis, Name, Range
from onrecord.tables import state_of
from onrecord.tables.states import NameUse, StateName

STANDS_FOR_STATE = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.PEOPLE)
_ACTING = ("nsubj", "obl:agent", "obj", "iobj")
GOVERNMENTS = frozenset({"government", "regime"})
_MOTION = frozenset({"be", "have", "see", "lie", "face", "become"})
"""Verbs with which a capital is a town rather than a government."""


def state_named(analysis: Analysis, first: int, last: int) -> StateName | None:
    """The state that a name stands for when it acts, regions of states left out."""
    form = state_of(analysis.text(first, last))
    return form if form is not None and form.use in STANDS_FOR_STATE and not form.entity else None


def acts(analysis: Analysis, name: Name, form: StateName, sources: set[int]) -> bool:
    """Whether the name of a state or capital acts in its clause; "in Ankara" is only a place."""
    head = analysis.words[analysis.head_of(name.first, name.last)]
    if head.index in sources:
        return analysis.child(head.index, "case") is None or head.deprel != "nmod"
    if analysis.child(head.index, "case") is not None and head.deprel != "obl:agent":
        return False
    while head.deprel == "conj" and head.head >= 0:
        head = analysis.words[head.head]
    verb = analysis.words[head.head] if head.head >= 0 else None
    if form.use is NameUse.CAPITAL:
        return head.deprel == "nsubj" and verb is not None and verb.upos == "VERB" and verb.lemma not in _MOTION
    return head.deprel.startswith(_ACTING)


def is_people(analysis: Analysis, name: Name, form: StateName) -> bool:
    """Whether a word for a people means people, not their state: "many Russians", "two Turks"; not "the Russians"."""
    if form.use is not NameUse.PEOPLE:
        return False
    head = analysis.head_of(name.first, name.last)
    article = analysis.child(head, "det")
    more = analysis.child(head, "amod", "nummod", "nmod", "acl")
    return article is None or article.text.lower() != "the" or more is not None


def governments(analysis: Analysis) -> Iterator[tuple[int, Range, StateName]]:
    """(head, phrase, state) of the governments that are named by their state: "the Syrian government", "… of Samoa"."""
    for word in analysis.words:
        if word.lemma.lower() not in GOVERNMENTS or word.xpos in ("NNS", "NNPS"):
            continue
        span = analysis.mention(word.index)
        for of in analysis.children(word.index, "nmod"):
            case = analysis.child(of.index, "case")
            form = state_of(analysis.text(*analysis.mention(of.index, "case", "det")))
            if case is not None and case.lemma == "of" and form is not None and not form.entity and not form.ambiguous:
                yield word.index, span, form
                break
        first = max(span[0], word.index - 3)
        for w in range(word.index - 1, first - 1, -1):
            form = state_of(analysis.text(w, word.index).removesuffix(" "))
            if form is not None and not form.entity and not form.ambiguous:
                yield word.index, (min(w, span[0]), max(span[1], word.index + 1)), form
                break
