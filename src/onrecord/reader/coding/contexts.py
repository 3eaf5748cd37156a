"""The contexts of an event: what its sentence is about, and whether it lies ahead or is only supposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.coding.found import EventFound
from onrecord.reader.once import once
from onrecord.record import Status
from onrecord.tables.ontology import context_words

_LONGEST = 3
"""Words of the longest phrase of the table: "state of emergency"."""


def contexts(analysis: Analysis, event: EventFound) -> tuple[str, ...]:
    """PLOVER's contexts of an event, in the order of their names."""
    found = set(_about(analysis, event.word.sentence))
    if event.status is Status.PLANNED:
        found.add("future")
    if event.status is Status.HYPOTHETICAL:
        found.add("hypothetical")
    return tuple(sorted(found))


@once
def _about(analysis: Analysis, sentence: int) -> frozenset[str]:
    """The contexts that the words of a sentence point to."""
    first, last = analysis.sentences[sentence]
    words = analysis.words[first:last]
    known = context_words()
    lemmas, forms = _joined(words, [w.lemma for w in words]), _joined(words, [w.text for w in words])
    return frozenset(c for texts in (lemmas, forms) for phrase in _phrases(texts) for c in known.get(phrase, ()))


def _joined(words: Sequence[Word], texts: Sequence[str]) -> list[str]:
    """The texts of words in small letters, those with a hyphen between them as one: same-sex, al-Qaeda."""
    out: list[str] = []
    glued = False
    for at, (word, text) in enumerate(zip(words, texts, strict=True)):
        touches = at > 0 and words[at - 1].end == word.start
        hyphen = word.text == "-" and touches and at + 1 < len(words) and words[at + 1].start == word.end
        if glued or hyphen:
            out[-1] += text.lower()
        else:
            out.append(text.lower())
        glued = hyphen
    return out


def _phrases(texts: Sequence[str]) -> Iterator[str]:
    """Every run of up to three of them that may be a phrase of the table, by the word that it begins with."""
    begins = _beginnings()
    for first in range(len(texts)):
        if texts[first] not in begins:
            continue
        for last in range(first + 1, min(first + _LONGEST, len(texts)) + 1):
            yield " ".join(texts[first:last])


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(phrase.split(" ")[0] for phrase in context_words())
