"""Role and country of somebody from the words around the name: titles before it, appositions after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.reader.analysis import Analysis, Range, Word
from onrecord.tables import body_head, find_role, honorific, institution_of, state_names, state_of
from onrecord.tables.states import NameUse

_STOPS = frozenset({"VERB", "AUX", "SCONJ", "CCONJ", "PRON", "INTJ", "PART", "DET", "NUM"})
_PREPOSITIONS = frozenset({"for", "to", "on", "at", "in", "of", "with", "from"})
_NATIONAL = frozenset({NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.ADJECTIVE, NameUse.HISTORICAL})
_OF_BODY = frozenset({"of", "at", "for", "with", "in"})
_FORMER = frozenset({"former", "ex", "onetime", "one-time", "erstwhile", "ousted", "deposed", "late", "then"})
_LENT = frozenset({"spokesperson", "official", "business", "civilian", "labour", "academic", "party", "officer"})
"""Offices whose sector is that of the body they are held in, where the text names one."""
_COUNTERPARTS = frozenset({"counterpart", "counterparts", "colleague", "opposite"})
_LEGISLATOR = re.compile(r"\s?[,(]\s?(?P<party>[RDI])\s?[-–—]\s?(?P<state>[A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_PARTIES = {"R": ("republican", "gop"), "D": ("democrat", "democratic"), "I": ("independent",)}


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says: `role` in the text's words, PLOVER `sector`, `country` or international body.

    `words`: lower-case words of the phrase; `office`: what sort of office the role is, after the table of roles.
    """

    role: str | None = None
    sector: str | None = None
    country: str | None = None
    words: frozenset[str] = frozenset()
    office: str | None = None
    head: int | None = None
    """The last word of the role."""


def title_before(analysis: Analysis, first: int) -> Title:
    """The title right before the name that begins at `first`: "Russian Foreign Minister", "UN Envoy for Syria"."""
    start = first
    words = analysis.words
    while start > 0 and first - start < 12:
        word = words[start - 1]
        of_the = word.text == "the" and start > 1 and words[start - 2].text == "of"
        if word.sentence != words[first].sentence or (word.upos in _STOPS and not of_the):
            break
        if word.upos == "PUNCT" and word.text not in ("-", "–", "."):
            break
        if word.upos == "ADP" and (word.lemma not in _PREPOSITIONS or start == first):
            break
        start -= 1
    end = first
    while end > start and honorific(words[end - 1].text) is not None:
        end -= 1
    if end > start and words[end - 1].upos == "ADP":
        start = end  # "advisers to Mr. Obama": nobody's title.
    for w in range(end - 2, start, -1):
        if words[w].upos == "ADP" and find_role([x.text for x in words[w + 1 : first]]) is not None:
            start = w + 1  # "an adviser to **U.S. President** Ann Roe"
            break
    said = title(analysis, (start, first))
    address = honorific(words[first - 1].text) if first > start else None
    if said.role is None and address is not None and address.sector:
        role = frozenset(address.role.lower().split())
        office = find_role(address.role.split())
        text = words[first - 1].text if words[first - 1].text[-1] != "." else address.role.title()
        return replace(
            said,
            role=text,
            sector=address.sector,
            words=said.words | role,
            office=office.role.office if office else None,
        )
    return said


def title_after(analysis: Analysis, first: int, last: int) -> Title:
    """What follows the name from `first` to before `last`: ", a doctor,", ", who heads Acme,", " (R-S.C.)"."""
    head = analysis.head_of(first, last)
    constituency = legislator(analysis, last)
    if constituency is not None:
        return constituency
    for word in analysis.children(head, "appos"):
        if word.index >= last and word.upos in ("NOUN", "PROPN"):
            found = title(analysis, analysis.mention(word.index), word.index)
            if not found.role and (word.upos == "PROPN" or analysis.entities[word.index] not in ("person", None)):
                continue
            return found if found.role else Title(country=found.country, words=found.words)
    for verb in analysis.children(head, "acl"):
        body = analysis.child(verb.index, "obj", "obl")
        if verb.lemma in ("head", "lead", "run", "chair", "direct") and body is not None and verb.index >= last:
            country, sector = body_facts(analysis, analysis.mention(body.index))
            return Title(country=country, sector=sector)
    word = analysis.words[head]
    if word.deprel == "appos" and word.head < first and analysis.child(head, "case") is None:
        start, end = analysis.mention(word.head)
        return title(analysis, (start, min(end, first)), word.head)
    if (
        word.deprel == "nsubj"
        and analysis.child(word.head, "cop") is not None
        and analysis.words[word.head].upos == "NOUN"
    ):
        said = title(analysis, analysis.mention(word.head), word.head)
        return Title(words=said.words, office=said.office) if said.role else Title()
    return Title()


def legislator(analysis: Analysis, last: int) -> Title | None:
    """The party and constituency of an American legislator right after a name: "(R-S.C.)", ", D-Mass.,"."""
    if last >= len(analysis.words):
        return None
    end = analysis.words[last - 1].end
    match = _LEGISLATOR.match(analysis.document.text, end, end + 24)
    if match is None:
        return None
    region = state_of(match["state"])
    words = {*_PARTIES[match["party"]], "lawmaker"}
    if region is not None:
        words |= {region.form.lower()}
    return Title(sector="LEG", country="USA", words=frozenset(words), office="legislator")


def title(analysis: Analysis, span: Range, head: int | None = None) -> Title:
    """Role, sector and country of a noun phrase: the country is the first state or body in it before "for" or "to"."""
    first, last = span
    words = analysis.words[first:last]
    if not words:
        return Title()
    said = _content_words(words)
    head = head if head is None else _compound_end(analysis, head, last)
    found = find_role([w.text for w in analysis.words[first : last if head is None else head + 1]])
    if found is None or (head is not None and first + found.last != head + 1):
        noun = words[-1].upos in ("NOUN", "ADJ", "PROPN")
        return Title(country=country_in(analysis, span, last) if noun else None, words=said)
    role_first, role_last = first + found.first, first + found.last
    country = country_in(analysis, span, role_last)
    if analysis.words[role_last - 1].lemma in _COUNTERPARTS:
        return Title(country=country, words=said)
    if head is None and analysis.words[role_last - 1].xpos in ("NNS", "NNPS"):
        return Title(country=country, words=said)  # "Republicans Ann Roe and Bo Poe" share it; others do not.
    role_end = role_last
    if head is None and role_last < last and analysis.words[role_last].text == "of":
        rest = analysis.words[role_last + 1 : last]
        if (
            rest
            and all(w.upos in ("PROPN", "CCONJ") for w in rest)
            and country_in(analysis, (role_last, last), last) is None
        ):
            role_end = last  # "Minister of Information"
    role = analysis.text(role_first, role_end)
    if found.former and analysis.words[role_first].text.lower() not in _FORMER:
        role = f"former {role}"
    sector, office = found.sector, found.role.office
    body = _body_of(analysis, span, role_last, office)
    if body is not None:
        country = country or body[0]
        if office in _LENT and sector != "ELI":
            sector = body[1] or sector
    elif (
        office in (*_LENT, "head of state")
        and (before := body_facts(analysis, (first, role_first)))[1]
        and found.sector != "ELI"
    ):
        sector, country = before[1] or sector, country or before[0]
    elif office in ("spokesperson", "official") and not country and role_first == first and role_last == last:
        sector = "" if office == "spokesperson" else sector
    return Title(role, sector or None, country, said, office, role_last - 1)


def _body_of(analysis: Analysis, span: Range, role_last: int, office: str) -> tuple[str | None, str | None] | None:
    """Country and sector of the body behind a role: "head of **the Arms Control Association**"."""
    if role_last >= span[1] or analysis.words[role_last].lemma not in _OF_BODY:
        return None
    country, sector = body_facts(analysis, (role_last + 1, span[1]))
    if analysis.words[role_last].lemma == "for" and sector is None and office != "spokesperson":
        return None
    if country is None and sector is None and office == "spokesperson":
        country = country_in(analysis, (role_last + 1, span[1]), span[1])
    return country, sector


def body_facts(analysis: Analysis, span: Range) -> tuple[str | None, str | None]:
    """Country and sector of the body that a phrase names: "the Russian Foreign Ministry", "NATO"."""
    first, last = span
    while first < last and not analysis.words[first].text[0].isupper():
        first += 1
    for end in range(last, first, -1):
        body = institution_of(analysis.text(first, end))
        if body is not None:
            return body.country or None, body.sector or None
    for start in dict.fromkeys((first, span[0]) if first < last else (span[0],)):
        stops = ("PUNCT", "PRON", "VERB") if start == first else ("PUNCT", "PRON", "VERB", "ADP")
        end = next((w for w in range(start + 1, last) if analysis.words[w].upos in stops), last)
        head = body_head([w.text for w in analysis.words[start:end]]) if end > start else None
        if head is not None:
            named = start == first and first < last
            return country_in(analysis, (start, end), end, own=named), head.sector or None
    return None, None


def _content_words(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(w.text.lower() for w in words if w.upos in ("NOUN", "PROPN", "ADJ") and w.text[0].isalpha())


def _compound_end(analysis: Analysis, head: int, last: int) -> int:
    """The last word of the compound that a phrase's head begins: "**Director**-General" ends with "General"."""
    words = analysis.words
    if head + 2 < last and words[head + 1].text == "-" and words[head].end + 1 == words[head + 2].start:
        return head + 2
    return head


def role_in(analysis: Analysis, span: Range, head: int | None = None) -> tuple[int, int, str] | None:
    """(first, last, sector) of the role in a phrase; where its head is known, the one that ends with the head."""
    head = head if head is None else _compound_end(analysis, head, span[1])
    end = span[1] if head is None else head + 1
    match = find_role([w.text for w in analysis.words[span[0] : end]]) if end > span[0] else None
    if match is None or (head is not None and span[0] + match.last != end):
        return None
    return span[0] + match.first, span[0] + match.last, match.sector


def country_in(analysis: Analysis, span: Range, role_last: int, *, own: bool = False) -> str | None:
    """The state or international body that a phrase names as its own: "Russian …", "… of Turkey", "UN …".

    `own`: the phrase is itself the name of a body, in which another's may stand ("Sky News Arabia"), and which says
    nothing where two states share a name ("Georgia Institute of Technology").
    """
    first, last = span
    beyond = first
    for w in range(first, last):
        word = analysis.words[w]
        if word.text.lower() in ("for", "to", "on", "with", "against", "who", "near") and w >= role_last - 1:
            return None
        if not word.text[0].isupper() or w < beyond:
            continue
        for end in range(min(last, w + 5), w, -1):
            text = analysis.text(w, end)
            state = state_of(text)
            if state is not None and state.entity == "region":
                beyond = end  # no "Ireland" in "Northern Ireland"
            if (
                state is not None
                and (not state.entity or (state.entity == "region" and (own or end < last)))
                and (state.use in _NATIONAL or state.entity == "region")
                and not _misleading(analysis, w, state.use)
                and not (own and state.use is NameUse.NAME and len({n.code for n in state_names(text)}) > 1)
            ):
                return state.code
            body = institution_of(text)
            if body is not None and body.country and not body.is_ambiguous(text):
                if own and body.sector in ("JRN", "BUS"):
                    continue
                return body.country
    return None


def _misleading(analysis: Analysis, w: int, use: NameUse) -> bool:
    """An adjective that does not say whose: "anti-Russian", "African American"."""
    return use is NameUse.ADJECTIVE and w > 0 and analysis.words[w - 1].text == "-"
