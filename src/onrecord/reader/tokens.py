"""Words, names and attributions of one document: plain rows that the reader's steps hand on."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

Range = tuple[int, int]
"""Words from the first to before the last."""
FINITE = ("VBD", "VBZ", "VBP")
"""Penn tags of verbs with a tense."""


class Word(msgspec.Struct, frozen=True, gc=False):
    """A syntactic word in the manner of Universal Dependencies. `head` is a word of the document, -1 for a root."""

    index: int
    start: int
    end: int
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name that the model found: words `first` to before `last`; label PER, ORG or LOC."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content fragments that belong together; `score` is the mean probability of their tags."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    score: float
