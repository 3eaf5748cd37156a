"""The names in a document: the model's, mended, and those of states and institutions that tables know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from onrecord.reader.analysis import Analysis, Name, Word
from onrecord.reader.consistency import agreed
from onrecord.reader.edges import is_title, trimmed, widened
from onrecord.tables import given_name_gender, institution_of, institutions, state_forms, state_of
from onrecord.tables.states import NameUse

_LONGEST, _LONGEST_STATE = 7, 4
_STATES = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.SEAT, NameUse.PEOPLE)


def named(analysis: Analysis) -> list[Name]:
    """Names in text order, none inside another, without possessives; titles and places are cut off persons' names.

    A name that a table knows whole wins over a shorter one of the model, a name that the document has elsewhere over a
    longer one in a headline, where every word has a capital.
    """
    found = [n for name in _joined(analysis) if (n := trimmed(analysis, name)) is not None]
    taken = {w for n in found for w in range(n.first, n.last)}
    found = [widened(analysis, n, taken) if n.label == "PER" else n for n in found]
    found = _apart(found)
    found = _headline(analysis, found)
    found = _with_known(analysis, found)
    found = _with_missed(analysis, found)
    return agreed(analysis.document.text, analysis.words, found)


def _joined(analysis: Analysis) -> list[Name]:
    """The model's names, those of persons joined over a hyphen between them."""
    out: list[Name] = []
    for name in analysis.names:
        if (
            out
            and out[-1].label == name.label == "PER"
            and name.first - out[-1].last == 1
            and analysis.words[out[-1].last].text == "-"
            and analysis.words[out[-1].last].end == analysis.words[name.first].start
        ):
            out[-1] = replace(out[-1], last=name.last)
        else:
            out += _split(analysis, name)
    return out


def _split(analysis: Analysis, name: Name) -> list[Name]:
    """A body's name that runs on over a title into a person's: "House of Representatives Speaker **Nancy Pelosi**"."""
    if name.label != "ORG":
        return [name]
    for w in range(name.first + 1, name.last - 1):
        if is_title(analysis.words[w]) and given_name_gender(analysis.words[w + 1].text) is not None:
            return [replace(name, last=w), Name(w + 1, name.last, "PER")]
    return [name]


def _apart(names: Iterable[Name]) -> list[Name]:
    out: list[Name] = []
    for name in sorted(names, key=lambda n: (n.first, -n.last)):
        if not out or name.first >= out[-1].last:
            out.append(name)
    return out


def _headline(analysis: Analysis, names: list[Name]) -> list[Name]:
    """Names of the title that hold a name from the text and more are cut to that name: "Ann Roe Hammers Big Bank"."""
    title = analysis.document.title_span
    end = title.end if title is not None else analysis.words[analysis.sentences[0][1] - 1].end if names else 0
    forms = {
        tuple(w.text.lower() for w in analysis.words[n.first : n.last]): n.label
        for n in names
        if analysis.words[n.first].start >= end and n.last - n.first > 1
    }
    out: list[Name] = []
    for name in names:
        if analysis.words[name.first].start >= end or name.last - name.first < 3:
            out.append(name)
            continue
        low = tuple(w.text.lower() for w in analysis.words[name.first : name.last])
        parts = [
            Name(name.first + a, name.first + b, forms[low[a:b]])
            for a in range(len(low))
            for b in range(len(low), a + 1, -1)
            if low[a:b] in forms and b - a < len(low) and not (b == len(low) and forms[low[a:b]] == "PER")
        ]
        out += _apart(parts) if parts else [name]
    return out


def _with_known(analysis: Analysis, found: list[Name]) -> list[Name]:
    """With the names that tables know, where they hold the model's whole."""
    owner = {w: n for n in found for w in range(n.first, n.last)}
    end = 0
    for w, word in enumerate(analysis.words):
        known = _known(analysis, w) if w >= end and word.text[0].isupper() else None
        if known is None:
            continue
        inside = list(dict.fromkeys(owner[i] for i in range(known.first, known.last) if i in owner))
        covered = all(known.first <= f.first and f.last <= known.last for f in inside)
        people = any(f.label == "PER" and (known.label == "LOC" or f.last - f.first > 1) for f in inside)
        same = any((f.first, f.last) == (known.first, known.last) for f in inside)
        if covered and not people and (not same or known.label == "ORG"):
            owner.update((i, known) for i in range(known.first, known.last))
        end = known.last
    return sorted(set(owner.values()), key=lambda n: n.first)


def _known(analysis: Analysis, first: int) -> Name | None:
    """The longest name of an institution or state that begins at a word with a capital."""
    words = analysis.words
    longest = _longest(words[first].text)
    begins = longest == _LONGEST
    for last in range(min(len(words), first + longest), first, -1):
        end = words[last - 1]
        if end.sentence != words[first].sentence or end.upos == "PUNCT" or end.xpos == "POS":
            continue
        text = analysis.text(first, last)
        body = institution_of(text) if begins else None
        if body is not None and not body.is_ambiguous(text):
            article = words[first].text == "The" and not body.name.startswith("The ")
            return Name(first + article, last, "ORG")
        state = state_of(text)
        if state is not None and state.use in _STATES and not (state.ambiguous and last - first == 1):
            return Name(first, last, "LOC")
    return None


@lru_cache(maxsize=1 << 12)
def _longest(word: str) -> int:
    """Words of the longest known name that may begin with a word: most words with a capital need not be looked up."""
    bodies, states = _beginnings()
    begin = _beginning(word)
    if begin in bodies or word.isupper() or word == "The":
        return _LONGEST
    return _LONGEST_STATE if begin in states else 0


@cache
def _beginnings() -> tuple[frozenset[str], frozenset[str]]:
    """How the names of institutions and those of states begin."""
    bodies = (form.removeprefix("The ") for body in institutions() for form in (body.name, *body.aliases))
    return frozenset(map(_beginning, bodies)), frozenset(map(_beginning, state_forms()))


_BEGINNING = re.compile(r"\w*")


def _beginning(form: str) -> str:
    found = _BEGINNING.match(form)
    return found.group() if found is not None else ""


def _with_missed(analysis: Analysis, found: list[Name]) -> list[Name]:
    """With the names of persons that the model did not mark: a given name and what it is joined to, or after a title,
    and given names and surnames of persons named in full elsewhere."""
    taken = {w for n in found for w in range(n.first, n.last)}
    words = analysis.words
    more: list[Name] = []
    proper = [w for w in words if _proper(w)]
    pairs = [(one, other) for one, other in pairwise(proper) if one.index + 1 == other.index]
    for word, after in pairs:
        if word.index in taken or after.index in taken:
            continue
        if (
            word.sentence == after.sentence
            and given_name_gender(word.text) is not None
            and (after.head == word.index or word.head == after.index or after.deprel.startswith("flat"))
            and not any(state_of(w.text) or institution_of(w.text) for w in (word, after))
        ):
            more.append(widened(analysis, Name(word.index, after.index + 1, "PER"), taken))
            taken.update(range(more[-1].first, more[-1].last))
    for title, word in pairs:
        given = given_name_gender(word.text) is not None and word.index not in taken
        addressed = given and is_title(title) and word.sentence == title.sentence
        if addressed and state_of(word.text) is None:
            more.append(widened(analysis, Name(word.index, word.index + 1, "PER"), taken))
            taken.update(range(more[-1].first, more[-1].last))
    parts = {
        words[w].text
        for n in (*found, *more)
        if n.label == "PER" and n.last - n.first > 1 and given_name_gender(words[n.first].text) is not None
        for w in (n.first, n.last - 1)
    }
    for word in words:
        if word.text in parts and word.upos == "PROPN" and word.index not in taken and len(word.text) > 2:
            more.append(widened(analysis, Name(word.index, word.index + 1, "PER"), taken))
    return _apart([*found, *more])


def _proper(word: Word) -> bool:
    return word.upos == "PROPN" and word.text[0].isupper() and word.text[-1].isalpha()
