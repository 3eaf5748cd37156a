"""The names in a document: the model's, and those of states and institutions that tables know."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis, Name
from onrecord.tables import honorific, institution_of, state_of
from onrecord.tables.states import NameUse

_LONGEST = 7
_STATES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.SEAT, NameUse.PEOPLE)


def named(analysis: Analysis) -> list[Name]:
    """Names in text order, none inside another. A name that a table knows whole wins over a shorter one of the model.

    Honorifics are cut off the front of persons' names; a bare role ("President") is no name.
    """
    found: list[Name] = []
    for name in analysis.names:
        first = name.first
        while first < name.last - 1 and name.label == "PER" and honorific(analysis.words[first].text) is not None:
            first += 1
        label = name.label
        if label == "PER" and name.last - first == 1 and _is_state(analysis, first):
            label = "LOC"
        if first < name.last and any(
            w.upos in ("PROPN", "NOUN", "ADJ", "X") for w in analysis.words[first : name.last]
        ):
            found.append(Name(first, name.last, label))
    taken = {w for n in found for w in range(n.first, n.last)}
    w, n = 0, len(analysis.words)
    while w < n:
        known = _known(analysis, w)
        if known is None:
            w += 1
            continue
        inside = [f for f in found if f.first < known.last and known.first < f.last]
        covered = all(known.first <= f.first and f.last <= known.last for f in inside)
        same = any(f.first == known.first and f.last == known.last for f in inside)
        people = any(f.label == "PER" for f in inside)
        if covered and not people and (not same or known.label == "ORG"):
            found = [f for f in found if f not in inside]
            found.append(known)
            taken.update(range(known.first, known.last))
        w = known.last
    return sorted(found, key=lambda f: f.first)


def _is_state(analysis: Analysis, word: int) -> bool:
    state = state_of(analysis.words[word].text)
    return state is not None and not state.ambiguous and state.use in _STATES


def _known(analysis: Analysis, first: int) -> Name | None:
    """The longest name of an institution or state that begins at a word."""
    words = analysis.words
    if not words[first].text[0].isupper():
        return None
    for last in range(min(len(words), first + _LONGEST), first, -1):
        if words[last - 1].sentence != words[first].sentence or words[last - 1].upos == "PUNCT":
            continue
        text = analysis.text(first, last)
        body = institution_of(text)
        if body is not None and not body.is_ambiguous(text):
            return Name(first, last, "ORG")
        state = state_of(text)
        if state is not None and state.use in _STATES and not (state.ambiguous and last - first == 1):
            return Name(first, last, "LOC")
    return None
