"""One name, one label: what a document calls a person in one place it does not call a town in another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.reader.tokens import Name, Word
from onrecord.tables import institution_of, state_of
from onrecord.tables.states import NameUse

_PLACES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL)


def consistent(text: str, words: Sequence[Word], names: Sequence[Name]) -> tuple[Name, ...]:
    """Names with the label that most mentions of the same words have, and the mentions that were passed over.

    Tables of states and institutions settle the label of what they know beyond doubt. Web and mail addresses are no
    names. A passed-over mention is one of the same words, capitals included, with a proper noun in it.
    """
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    kept: list[tuple[Name, tuple[str, ...]]] = []
    for name in names:
        forms = tuple(w.text for w in words[name.first : name.last])
        if any("@" in f or "/" in f for f in forms):
            continue
        kept.append((name, forms))
        votes[forms][_known(text[words[name.first].start : words[name.last - 1].end], name.label) or name.label] += 1
    labels = {forms: max(counts, key=lambda label: (counts[label], label)) for forms, counts in votes.items()}
    out = [Name(name.first, name.last, labels[forms]) for name, forms in kept]
    taken = {w for name in out for w in range(name.first, name.last)}
    starts: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for forms in labels:
        if forms[0][0].isupper() and (len(forms) > 1 or len(forms[0]) > 2):
            starts[forms[0]].append(forms)
    for i, word in enumerate(words):
        for forms in sorted(starts.get(word.text, ()), key=len, reverse=True):
            last = i + len(forms)
            if last > len(words) or tuple(w.text for w in words[i:last]) != forms or taken & set(range(i, last)):
                continue
            neighbours = (*words[max(i - 1, 0) : i], *words[last : last + 1])
            joined = any(w.upos == "PROPN" and w.sentence == word.sentence for w in neighbours)
            if any(w.upos == "PROPN" for w in words[i:last]) and not joined:
                out.append(Name(i, last, labels[forms]))
                taken.update(range(i, last))
            break
    return tuple(sorted(out, key=lambda n: n.first))


def _known(form: str, label: str) -> str | None:
    """The label that tables give, where they leave no doubt."""
    body = institution_of(form)
    if body is not None and not body.is_ambiguous(form):
        return "ORG"
    state = state_of(form)
    if state is not None and state.use in _PLACES and not state.ambiguous and label != "ORG":
        return "LOC"
    return None
