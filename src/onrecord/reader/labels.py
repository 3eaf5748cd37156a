"""Person or body: names of one form agree in a document, whatever the model says of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.reader.analysis import Analysis, Name
from onrecord.tables import honorific, institution_of, state_of
from onrecord.tables.states import NameUse

_SETTLEMENTS = frozenset({"town", "city", "village", "port", "district", "province", "region", "state", "island"})
_STATES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.SEAT, NameUse.PEOPLE)


def agreed(analysis: Analysis, names: Sequence[Name]) -> list[Name]:
    """The names with the label that most of those of the same words have; a title makes its own a person's.

    The short form of a longer name counts for that name's label: "Patriot" after "Patriot Coal".
    """
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    forms = [_form(analysis, n) for n in names]
    titled = [_titled(analysis, n) for n in names]
    longer: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, form, title in zip(names, forms, titled, strict=True):
        votes[form][name.label] += 1
        if title:
            votes[form]["PER"] += 2
        if len(form) > 1 and name.label != "LOC":
            longer[form[-1:] if name.label == "PER" else form[:1]].add(name.label)
        if _placed(analysis, name):
            votes[form]["LOC"] += 3
    out = []
    for name, form, title in zip(names, forms, titled, strict=True):
        label = _known_label(analysis, name)
        if title:
            label = "PER"
        elif label is None and len(longer[form]) == 1 and max(votes[form], key=lambda k: votes[form][k]) != "LOC":
            label = next(iter(longer[form]))
        elif label is None:
            label = max(sorted(votes[form]), key=lambda k: (votes[form][k], k == name.label))
        out.append(Name(name.first, name.last, label))
    return out


def is_state(text: str) -> bool:
    """Whether a word or two stand for a state and for nothing else."""
    found = state_of(text)
    return found is not None and not found.ambiguous and found.use in _STATES


def _placed(analysis: Analysis, name: Name) -> bool:
    """Whether the words around a name make it a place: "the town of Mokha", "Mokha, Yemen"."""
    words = analysis.words
    if name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].lemma in _SETTLEMENTS:
        return True
    if name.last + 1 >= len(words) or words[name.last].text != "," or not words[name.last + 1].text[0].isupper():
        return False
    form = state_of(words[name.last + 1].text)
    return form is not None and form.use in (NameUse.NAME, NameUse.VARIANT, NameUse.REGION)


def _known_label(analysis: Analysis, name: Name) -> str | None:
    text = analysis.text(name.first, name.last)
    body = institution_of(text) or (institution_of(text.upper()) if name.last - name.first == 1 else None)
    if body is not None and not body.is_ambiguous(text) and len(text) > 2:
        return "ORG"
    return "LOC" if is_state(text) else None


def _titled(analysis: Analysis, name: Name) -> bool:
    if name.first == 0 or name.label == "ORG":
        return False
    before = analysis.words[name.first - 1]
    title = honorific(before.text)
    return title is not None and before.text[-1] == "." and before.sentence == analysis.words[name.first].sentence


def _form(analysis: Analysis, name: Name) -> tuple[str, ...]:
    return tuple(w.text.lower() for w in analysis.words[name.first : name.last])
