"""Direct, indirect or mixed: where the quotation marks stand."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis, Range
from onrecord.record import Quotation

INSIDE, OPENING, CLOSING = 1, 2, 3


def quotation(analysis: Analysis, content: tuple[Range, ...]) -> Quotation:
    """DIRECT where every word of the content stands in quotation marks, INDIRECT where none does, otherwise MIXED."""
    marks = analysis.reading.encoded.marks[:, 2]
    inside = outside = 0
    for first, last in content:
        for w in range(first, last):
            if analysis.words[w].upos == "PUNCT" or marks[w] in (OPENING, CLOSING):
                continue
            if marks[w] == INSIDE:
                inside += 1
            else:
                outside += 1
    if inside and not outside:
        return Quotation.DIRECT
    return Quotation.MIXED if inside else Quotation.INDIRECT
