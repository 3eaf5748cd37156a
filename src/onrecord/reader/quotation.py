"""Direct, indirect or mixed: which words stand in quotation marks.

Double marks are read with the text (`onrecord.model.encoding`). Single ones, as British outlets print them, need the
syntax, since the closing mark is also the apostrophe of "workers’" and of "don’t".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.reader.analysis import Analysis, Range
from onrecord.record import Quotation

OUTSIDE, INSIDE, OPENING, CLOSING = 0, 1, 2, 3
_SINGLE_OPENING, _SINGLE_CLOSING = "‘`'", "’'"
_ENDS = ".,?!…;:"
_BRACKETS = "([{—–-/"


def marks(analysis: Analysis) -> tuple[int, ...]:
    """For each word whether it stands OUTSIDE or INSIDE quotation, or is its OPENING or CLOSING mark."""
    found: list[int] = analysis.reading.encoded.marks[:, 2].tolist()
    taken = 0
    for w, word in enumerate(analysis.words):
        if word.text in _SINGLE_OPENING and w >= taken and found[w] == OUTSIDE and _may_open(analysis, w):
            end = _closing(analysis, found, w)
            if end is not None:
                last = end if found[end] == OUTSIDE and analysis.words[end].text in _SINGLE_CLOSING else end + 1
                found[w] = OPENING
                found[w + 1 : last] = [INSIDE] * (last - w - 1)
                if last == end:
                    found[end] = CLOSING
                taken = end + 1
    return tuple(found)


def quotation(analysis: Analysis, content: tuple[Range, ...], marked: Sequence[int] | None = None) -> Quotation:
    """DIRECT where every word of the content stands in quotation marks, INDIRECT where none does, otherwise MIXED.

    Names in quotation marks ("the film “Arrival”") are nobody's words unless nothing else stands there.
    `marked` is what `marks` gives, where it is known already.
    """
    marked = marks(analysis) if marked is None else marked
    inside = outside = names = 0
    for first, last in content:
        run: list[int] = []
        for w in range(first, last):
            if analysis.words[w].upos == "PUNCT" or marked[w] in (OPENING, CLOSING):
                if marked[w] == CLOSING:
                    names += _named(analysis, run)
                    run = []
            elif marked[w] == INSIDE:
                inside += 1
                run.append(w)
            else:
                outside += 1
    if inside and not outside:
        return Quotation.DIRECT
    return Quotation.MIXED if inside > names else Quotation.INDIRECT


def _named(analysis: Analysis, run: list[int]) -> int:
    """Number of the words where all that tell something are proper nouns."""
    words = [analysis.words[w] for w in run]
    telling = [w for w in words if w.upos not in ("ADP", "DET", "CCONJ", "NUM", "PART")]
    return len(run) if telling and all(w.upos == "PROPN" for w in telling) else 0


def _may_open(analysis: Analysis, w: int) -> bool:
    """Whether white space or a bracket stands before a single mark, and a word right after it."""
    word, text = analysis.words[w], analysis.document.text
    free = word.start == 0 or text[word.start - 1].isspace() or text[word.start - 1] in _BRACKETS
    return free and word.end < len(text) and not text[word.end].isspace() and word.xpos != "POS"


def _closing(analysis: Analysis, found: Sequence[int], opening: int) -> int | None:
    """The closing mark of a single opening one, or the last word of a paragraph whose quotation the next takes up.

    A mark after punctuation closes for certain. One after a word may be an apostrophe: it closes where the tagger calls
    it punctuation, or where nothing else does.
    """
    words, text = analysis.words, analysis.document.text
    likely: int | None = None
    for w in range(opening + 1, len(words)):
        between = text[words[w - 1].end : words[w].start]
        if "\n" in between or "\r" in between:
            takes_up = words[w].text == words[opening].text == "‘"
            return likely if likely is not None else (w - 1 if takes_up else None)
        if words[w].text not in _SINGLE_CLOSING or found[w] != OUTSIDE:
            continue
        if words[w].end < len(text) and text[words[w].end].isalnum():
            continue
        if words[w - 1].text[-1] in _ENDS or words[w].xpos != "POS":
            return w
        likely = w if likely is None else likely
    return likely
