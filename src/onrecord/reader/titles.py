"""Role and country of somebody from the words around the name: titles before it, appositions after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.reader.analysis import Analysis, Range, Word
from onrecord.tables import find_role, honorific, institution_of, state_of
from onrecord.tables.states import NameUse

_STOPS = frozenset({"VERB", "AUX", "SCONJ", "CCONJ", "PRON", "INTJ", "PART"})
_PREPOSITIONS = frozenset({"for", "to", "on", "at", "in", "of", "with", "from"})
_NATIONAL = frozenset({NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.ADJECTIVE, NameUse.HISTORICAL})


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says: `role` as it stands in the text, PLOVER `sector`, `country` or international body."""

    role: str | None = None
    sector: str | None = None
    country: str | None = None
    words: frozenset[str] = frozenset()
    """Lower-case words of the phrase."""


def title_before(analysis: Analysis, first: int) -> Title:
    """The title right before the name that begins at `first`: "Russian Foreign Minister", "UN Envoy for Syria"."""
    start = first
    words = analysis.words
    while start > 0 and first - start < 12:
        word = words[start - 1]
        if word.sentence != words[first].sentence or word.upos in _STOPS or word.xpos == "PRP$":
            break
        if word.upos == "PUNCT" and word.text not in ("-", "–", "."):
            break
        if word.upos in ("DET", "NUM"):
            break
        if word.upos == "ADP" and word.lemma not in _PREPOSITIONS:
            break
        start -= 1
    said = title(analysis, (start, first))
    address = honorific(words[first - 1].text) if first > 0 else None
    if said.role is None and address is not None and address.role:
        role = frozenset(address.role.lower().split())
        return Title(words[first - 1].text, address.sector or None, said.country, said.words | role)
    return said


def title_after(analysis: Analysis, first: int, last: int) -> Title:
    """The apposition of the name from `first` to before `last`: ", a doctor,", ", the UN envoy for Syria,"."""
    head = analysis.head_of(first, last)
    for word in analysis.children(head, "appos"):
        found = title(analysis, analysis.mention(word.index), word.index)
        if found.role:
            return found
    if analysis.words[head].deprel == "appos":
        above = analysis.words[head].head
        start, end = analysis.mention(above)
        return title(analysis, (start, min(end, first)), above)
    return Title()


def title(analysis: Analysis, span: Range, head: int | None = None) -> Title:
    """Role, sector and country of a noun phrase: the country is the first state or body in it before "for" or "to"."""
    first, last = span
    words = analysis.words[first:last]
    if not words:
        return Title()
    found = role_in(analysis, span, head)
    if found is None:
        country = country_in(analysis, span, last) if words[-1].upos in ("NOUN", "ADJ") else None
        return Title(country=country, words=_content_words(words))
    role_first, role_last, sector = found
    country = country_in(analysis, span, role_last)
    return Title(analysis.text(role_first, role_last), sector, country, _content_words(words))


def _content_words(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(w.text.lower() for w in words if w.upos in ("NOUN", "PROPN", "ADJ") and w.text[0].isalpha())


def role_in(analysis: Analysis, span: Range, head: int | None = None) -> tuple[int, int, str] | None:
    """(first, last, sector) of the role in a phrase; where its head is known, the one that ends with the head."""
    end = span[1] if head is None else head + 1
    match = find_role([w.text for w in analysis.words[span[0] : end]]) if end > span[0] else None
    if match is None or (head is not None and span[0] + match.last != end):
        return None
    return span[0] + match.first, span[0] + match.last, match.sector


def country_in(analysis: Analysis, span: Range, role_last: int) -> str | None:
    """The state or international body that a phrase names as its own: "Russian …", "… of Turkey", "UN …"."""
    first, last = span
    w = first
    while w < last:
        word = analysis.words[w]
        if word.text.lower() in ("for", "to", "on", "with") and w >= role_last - 1:
            return None
        for end in range(min(last, w + 5), w, -1):
            text = analysis.text(w, end)
            if not text[0].isupper():
                continue
            state = state_of(text)
            if (
                state is not None
                and not state.entity
                and state.use in _NATIONAL
                and not _misleading(analysis, w, state.use)
            ):
                return state.code
            body = institution_of(text)
            if body is not None and body.country:
                return body.country
        w += 1
    return None


def _misleading(analysis: Analysis, w: int, use: NameUse) -> bool:
    """An adjective that does not say whose: "anti-Russian", "African American"."""
    return use is NameUse.ADJECTIVE and w > 0 and analysis.words[w - 1].text == "-"
