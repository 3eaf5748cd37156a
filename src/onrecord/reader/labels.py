"""Person or body: names of one form agree in a document, whatever the model says of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.reader.analysis import Analysis, Name
from onrecord.tables import honorific, institution_of, state_of
from onrecord.tables.states import NameUse

_STATES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.SEAT, NameUse.PEOPLE)


def agreed(analysis: Analysis, names: Sequence[Name]) -> list[Name]:
    """The names with the label that most of those of the same words have; a title makes its own a person's.

    The short form of a longer name counts for that name's label: "Patriot" after "Patriot Coal".
    """
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    forms = [_form(analysis, n) for n in names]
    titled = [_titled(analysis, n) for n in names]
    for name, form, title in zip(names, forms, titled, strict=True):
        votes[form][name.label] += 1
        if title:
            votes[form]["PER"] += 2
        if len(form) > 1:
            votes[form[-1:] if name.label == "PER" else form[:1]][name.label] += 2
    out = []
    for name, form, title in zip(names, forms, titled, strict=True):
        label = _known_label(analysis, name)
        if label is None or title:
            label = "PER" if title else max(sorted(votes[form]), key=lambda k: (votes[form][k], k == name.label))
        out.append(Name(name.first, name.last, label))
    return out


def is_state(text: str) -> bool:
    """Whether a word or two stand for a state and for nothing else."""
    found = state_of(text)
    return found is not None and not found.ambiguous and found.use in _STATES


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
