"""Where a name begins and ends: titles, places and possessives cut off, given names and particles taken in."""

from __future__ import annotations

import re

from onrecord.reader.analysis import Analysis, Name, Word
from onrecord.tables import find_role, given_name_gender, honorific, institution_of, speaker_noun, state_of
from onrecord.tables.states import NameUse

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_MARKS = frozenset({'"', "“", "”", "``", "''"})
SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"})
_CONSTITUENCY = re.compile(r"[RDI]\s?[-–]\s?[A-Z]")
"""The party and state of an American legislator: "R-Ky."."""
_MODIFYING = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.ADJECTIVE, NameUse.CAPITAL)


def trimmed(analysis: Analysis, name: Name) -> Name | None:
    """The name without possessives, marks, articles and, of a person's, titles and places; None where none is left."""
    words = analysis.words
    first, last = name.first, name.last
    while last > first and (words[last - 1].text in POSSESSIVES or _mark(words[last - 1])):
        last -= 1
    while first < last and (_mark(words[first]) or words[first].text in ("the", "a", "an")):
        first += 1
    while last - first > 1 and words[last - 1].text.islower() and find_role([words[last - 1].text]) is not None:
        last -= 1
    if name.label == "PER":
        first = _after_title(analysis, first, last)
        last = next((w for w in range(first + 2, last) if words[w].text == "of"), last)  # "Ann Roe of Georgia"
    elif name.label == "ORG":
        first = _after_owner(analysis, first, last)
    if first >= last or not any(w.upos in ("PROPN", "NOUN", "ADJ", "X", "NUM") for w in words[first:last]):
        return None
    text = analysis.text(first, last)
    if not text[0].isupper() and name.label == "PER" and not any(w.text[0].isupper() for w in words[first:last]):
        return None
    if _CONSTITUENCY.match(text) or not any(c.isalpha() for c in text) or len(text) == 1:
        return None
    if name.label == "PER" and last - first == 1 and is_title(words[first]):
        return None
    return Name(first, last, name.label)


def _after_owner(analysis: Analysis, first: int, last: int) -> int:
    """Where a body's name begins after the state that has it: "United States' **Centers for Disease Control**"."""
    for w in range(first + 1, last - 1):
        if analysis.words[w].text in POSSESSIVES:
            return w + 1 if state_of(analysis.text(first, w)) is not None else first
    return first


def widened(analysis: Analysis, name: Name, taken: set[int]) -> Name:
    """A person's name with the given names, hyphenated parts and suffixes that the model left outside."""
    words = analysis.words
    first, last = _before_nickname(analysis, name, taken), name.last
    while first > 0 and first - 1 not in taken and _continues(analysis, first - 1, first, (first, last)):
        first -= 1
    while last < len(words) and last not in taken and words[last].sentence == words[last - 1].sentence:
        word = words[last]
        flat = word.deprel.startswith("flat") and first <= word.head < last and _proper(word)
        flat = flat or (_proper(word) and analysis.words[first].head == last and _part_of_name(analysis, first))
        if not (word.text.lower() in SUFFIXES or (flat and not is_title(word) and state_of(word.text) is None)):
            break
        last += 1
    return Name(first, last, name.label)


def _before_nickname(analysis: Analysis, name: Name, taken: set[int]) -> int:
    """Where a name begins of which the model has the end from a nickname on: "Robert C. "**Bobby" Scott**".

    The initial before the mark is easily taken for the end of a sentence.
    """
    words, first = analysis.words, name.first
    if first == 0 or words[first - 1].text not in _MARKS or first - 1 in taken:
        return first
    if not any(w.text in _MARKS for w in words[first : name.last]):
        return first
    start = first - 1
    while start > 0 and start - 1 not in taken and words[start].start - words[start - 1].end < 2:
        word = words[start - 1]
        initial = analysis.text(max(start - 2, 0), start) if word.text == "." else word.text
        if re.fullmatch(r"[A-Z]\.", initial):
            start -= 1 + (word.text == ".")
        elif given_name_gender(word.text) is not None and not is_title(word):
            start -= 1
        else:
            break
    return start


def _part_of_name(analysis: Analysis, first: int) -> bool:
    """Whether a given name hangs on the name after it: "Recep (Tayyip)" on "Erdogan" where the surname is the head."""
    word = analysis.words[first]
    return word.deprel.startswith(("flat", "compound")) and given_name_gender(word.text) is not None


def _continues(analysis: Analysis, before: int, first: int, name: tuple[int, int]) -> bool:
    """Whether the word right before a name is a part of it: "Recep" of "Tayyip Erdogan", "Jean-" of "Marc"."""
    word, begin = analysis.words[before], analysis.words[first]
    if word.sentence != begin.sentence:
        return False
    if word.text == "-" and before > 0:
        return (
            word.end == begin.start
            and analysis.words[before - 1].end == word.start
            and _proper(analysis.words[before - 1])
        )
    if begin.text == "-":
        return True
    if not _proper(word) or is_title(word) or state_of(word.text) is not None or institution_of(word.text) is not None:
        return False
    linked = (begin.head == before and begin.deprel.startswith("flat")) or (
        word.head in range(*name) and word.deprel.startswith(("flat", "compound"))
    )
    given = given_name_gender(word.text) is not None
    return given if name[1] - name[0] == 1 else linked and given


def _after_title(analysis: Analysis, first: int, last: int) -> int:
    """The first word after the titles and places that stand before a person's name inside its span."""
    words = analysis.words[first:last]
    texts = [w.text for w in words]
    start = 0
    for k, word in enumerate(words[:-1]):
        if is_title(word) and (k == start or len(word.text) > 2) and any(_bare(w) for w in words[k + 1 :]):
            start = k + 1
    role = find_role(texts)
    if (
        role is not None
        and role.last < len(words)
        and given_name_gender(texts[role.first]) is None
        and role.last > start
    ):
        start = role.last
    while start < len(words) - 1:
        at = start
        while start > 0 and at < len(words) - 1 and words[at].upos in ("ADP", "DET"):
            at += 1
        before = analysis.words[first + at - 1].upos if first + at else ""
        form = next((f for n in (3, 2, 1) if (f := state_of(" ".join(texts[at : at + n]))) is not None), None)
        if form is not None and form.use in _MODIFYING:
            size = len(form.form.split())
        elif at > start:
            size = next((n for n in (5, 4, 3, 2, 1) if institution_of(" ".join(texts[at : at + n])) is not None), 0)
        else:
            break
        if not size or at + size >= len(words):
            break
        adjective = form is not None and form.use is NameUse.ADJECTIVE
        if not adjective and not (before in ("ADP", "DET") and len(words) - at - size >= 2):
            break
        start = at + size
    return first + start


def _bare(word: Word) -> bool:
    return word.text[0].isupper() and word.text.lower() not in SUFFIXES


def is_title(word: Word) -> bool:
    """Whether a word is an honorific or a role rather than a part of a name ("Baron", "Dean" and "Pope" may be one)."""
    if given_name_gender(word.text) is not None or word.text in ("St.", "M.", "Saint"):
        return False
    known = (honorific(word.text), find_role([word.text]), speaker_noun([word.text]))
    return any(found is not None for found in known)


def _proper(word: Word) -> bool:
    return word.upos == "PROPN" and word.text[0].isupper()


def _mark(word: Word) -> bool:
    return (word.upos == "PUNCT" and word.text != "-") or not any(map(str.isalnum, word.text))
