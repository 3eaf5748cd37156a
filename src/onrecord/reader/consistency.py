"""One name, one label: what a document calls a person in one place it does not call a town in another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.model.gazetteer import CONTINUES, SORTS, known
from onrecord.reader.tokens import Name, Word
from onrecord.tables import honorific, institution_of, state_of
from onrecord.tables.states import NameUse

Form = tuple[str, ...]
_PLACE = SORTS["p"]
_SETTLEMENTS = frozenset({"town", "city", "village", "port", "district", "province", "region", "state", "island"})
_PLACES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.REGION)


def consistent(text: str, words: Sequence[Word], names: Sequence[Name]) -> tuple[Name, ...]:
    """The model's names with labels that agree, and the mentions of them that it passed over.

    Web and mail addresses are no names. A passed-over mention is one of the same words, capitals included, with a
    proper noun in it.
    """
    kept = [n for n in names if not any("@" in w.text or "/" in w.text for w in words[n.first : n.last])]
    kept = [part for name in kept for part in _split(words, name)]
    return tuple(sorted(_repeated(words, agreed(text, words, kept)), key=lambda n: n.first))


def agreed(text: str, words: Sequence[Word], names: Sequence[Name]) -> list[Name]:
    """The names with the label that most of those of the same words have; a title makes its own a person's.

    Tables of states and institutions settle the label of what they know beyond doubt. The short form of a longer name
    counts for that name's label: "Patriot" after "Patriot Coal".
    """
    votes: dict[Form, Counter[str]] = defaultdict(Counter)
    forms = [tuple(w.text.lower() for w in words[n.first : n.last]) for n in names]
    titled = [_titled(words, n) for n in names]
    longer: dict[Form, set[str]] = defaultdict(set)
    for name, form, title in zip(names, forms, titled, strict=True):
        votes[form][name.label] += 1
        if title:
            votes[form]["PER"] += 2
        if len(form) > 1 and name.label != "LOC":
            longer[form[-1:] if name.label == "PER" else form[:1]].add(name.label)
        if _placed(words, name):
            votes[form]["LOC"] += 3
    out = []
    for name, form, title in zip(names, forms, titled, strict=True):
        label = _known_label(text[words[name.first].start : words[name.last - 1].end], name)
        if title or (label == "ORG" and len(form) == 1 and longer[form] == {"PER"}):
            label = "PER"  # Bloomberg is a person where Michael Bloomberg is named
        elif label is None and len(longer[form]) == 1 and max(votes[form], key=lambda k: votes[form][k]) != "LOC":
            label = next(iter(longer[form]))
        elif label is None:
            label = max(sorted(votes[form]), key=lambda k: (votes[form][k], k == name.label))
        out.append(Name(name.first, name.last, label))
    return out


def _split(words: Sequence[Word], name: Name) -> list[Name]:
    """A place and the state it lies in without a comma between them are two: "San Rafael, CA", "San Rafael CA"."""
    forms = [w.text for w in words[name.first : name.last]]
    if name.label != "LOC" or len(forms) == 1 or _is_known(forms):
        return [name]
    for k in range(1, len(forms)):
        state = state_of(" ".join(forms[k:])) or state_of(" ".join(forms[k:]).title())
        region = len(forms) - k == 1 and len(forms[-1]) == 2 and _is_known(forms[k:])
        if (region or (state is not None and state.use in (NameUse.NAME, NameUse.REGION))) and _is_known(forms[:k]):
            return [Name(name.first, name.first + k, "LOC"), Name(name.first + k, name.last, "LOC")]
    return [name]


def _is_known(forms: list[str]) -> bool:
    """Whether all of these words make one known place."""
    first, *others = known(forms)
    return bool(first & _PLACE and not first & CONTINUES and all(m & _PLACE and m & CONTINUES for m in others))


def _repeated(words: Sequence[Word], names: list[Name]) -> list[Name]:
    """The names and the unmarked mentions of the same words, where no other proper noun is joined to them."""
    taken = {w for name in names for w in range(name.first, name.last)}
    labels = {tuple(w.text for w in words[n.first : n.last]): n.label for n in names}
    starts: dict[str, list[Form]] = defaultdict(list)
    for form in labels:
        if form[0][0].isupper() and (len(form) > 1 or len(form[0]) > 2):
            starts[form[0]].append(form)
    out = list(names)
    for i, word in enumerate(words):
        if word.text not in starts:
            continue
        for form in sorted(starts[word.text], key=len, reverse=True):
            last = i + len(form)
            if last > len(words) or tuple(w.text for w in words[i:last]) != form or taken & set(range(i, last)):
                continue
            neighbours = (*words[max(i - 1, 0) : i], *words[last : last + 1])
            joined = any(w.upos == "PROPN" and w.sentence == word.sentence for w in neighbours)
            if any(w.upos == "PROPN" for w in words[i:last]) and not joined:
                out.append(Name(i, last, labels[form]))
                taken.update(range(i, last))
            break
    return out


def _placed(words: Sequence[Word], name: Name) -> bool:
    """Whether the words around a name make it a place: "the town of Mokha", "Mokha, Yemen"."""
    if name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].lemma in _SETTLEMENTS:
        return True
    if name.last + 1 >= len(words) or words[name.last].text != "," or not words[name.last + 1].text[0].isupper():
        return False
    form = state_of(words[name.last + 1].text)
    return form is not None and form.use in (NameUse.NAME, NameUse.VARIANT, NameUse.REGION)


def _known_label(form: str, name: Name) -> str | None:
    """The label that tables give, where they leave no doubt. A state that acts is a place for all that (UNER)."""
    body = institution_of(form) or (institution_of(form.upper()) if name.last - name.first == 1 else None)
    if body is not None and not body.is_ambiguous(form) and len(form) > 2:
        return "ORG"
    state = state_of(form)
    if state is not None and state.use in _PLACES and (not state.ambiguous or name.label == "ORG"):
        return "LOC"
    return None


def _titled(words: Sequence[Word], name: Name) -> bool:
    if name.first == 0 or name.label == "ORG":
        return False
    before = words[name.first - 1]
    title = honorific(before.text)
    return title is not None and before.text[-1] == "." and before.sentence == words[name.first].sentence
