"""Why an event was coded: the frame that fits, what it needs, and where its parties stand; or why none fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.reader.analysis import Analysis
from onrecord.reader.coding.clause import Clause
from onrecord.reader.coding.conditions import frames_for, meets, predicate
from onrecord.tables.frames import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One frame held against one word. `missing`: its needs that the clause does not meet; empty where it fits."""

    word: str
    start: int
    frame: Frame
    missing: tuple[str, ...]


def tried(analysis: Analysis) -> Iterator[Tried]:
    """Every frame of every word, in text order, the most demanding first: the first that fits is the one taken."""
    for word in analysis.words:
        clause = Clause(analysis, word)
        for frame in frames_for(word):
            if predicate(analysis, word, frame) is None:
                missing: tuple[str, ...] = ("the words " + " ".join(frame.predicate),)
            else:
                missing = tuple(need for need in frame.needs if not meets(clause, need))
            yield Tried(word=word.text, start=word.start, frame=frame, missing=missing)
