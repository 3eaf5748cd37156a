"""Role and country of somebody from the words around the name: titles before it, appositions after it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.reader.analysis import Analysis, Range
from onrecord.tables import institution_of, role_of, state_of
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


def title_before(analysis: Analysis, first: int) -> Title:
    """The title right before the name that begins at `first`: "Russian Foreign Minister", "UN Special Envoy for Syria"."""
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
    return title(analysis, (start, first))


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
    """Role, sector and country of a noun phrase. Its country is the first state or body named in it before "for" or "to"."""
    first, last = span
    words = analysis.words[first:last]
    if not words:
        return Title()
    found = role_in(analysis, span, head)
    if found is None:
        return Title(country=country_in(analysis, span, last) if words[-1].upos in ("NOUN", "ADJ") else None)
    role_first, role_last, sector = found
    return Title(analysis.text(role_first, role_last), sector, country_in(analysis, span, role_last))


def role_in(analysis: Analysis, span: Range, head: int | None = None) -> tuple[int, int, str] | None:
    """(first, last, sector) of the longest role in a phrase, the one around its head where the head is known."""
    best: tuple[int, int, str] | None = None
    for start in range(span[0], span[1]):
        for end in range(min(span[1], start + 5), start, -1):
            role = role_of([w.text for w in analysis.words[start:end]])
            if role is None:
                continue
            holds = head is None or start <= head < end
            if holds and (best is None or end - start > best[1] - best[0]):
                best = start, end, role.sector
            break
    return best


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
