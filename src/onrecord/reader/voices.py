"""In whose voice words stand: the outlet's narration, or the innermost statement whose content holds them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from onrecord.reader.analysis import Analysis
from onrecord.record import Act, Quotation, Span, Statement
from onrecord.tables import label_cue

_NO_VOICE = frozenset({Act.INTEND, Act.DECIDE})
"""Acts whose content is what somebody means to do: the outlet says so itself."""
_STRETCH = 500
"""Characters of the stretches by which contents are looked up."""


class Voices:
    """The statements of a document, asked by place."""

    def __init__(self, analysis: Analysis, statements: Sequence[Statement]) -> None:
        self._analysis = analysis
        contents = sorted(
            (content.end - content.start, content.start, content.end, number, row)
            for number, row in enumerate(statements)
            if self._speaks(row)
            for content in row.content
        )
        self._contents: defaultdict[int, list[tuple[int, int, Statement]]] = defaultdict(list)
        for _, start, end, _, row in contents:
            for stretch in range(start // _STRETCH, end // _STRETCH + 1):
                self._contents[stretch].append((start, end, row))

    def statement(self, span: Span) -> Statement | None:
        """The innermost statement with a piece of content that holds the span, or None."""
        for start, end, row in self._contents.get(span.start // _STRETCH, ()):
            if start <= span.start and span.end <= end:
                return row
        return None

    def _speaks(self, row: Statement) -> bool:
        """Whether somebody says what the statement holds; a cue without a word of saying is the outlet's own."""
        if row.act in _NO_VOICE:
            return False
        if row.quotation is not Quotation.INDIRECT or row.cue is None:
            return True
        starts = self._analysis.starts
        words = self._analysis.words[bisect_left(starts, row.cue.start) : bisect_left(starts, row.cue.end)]
        if len(words) == 1 and words[0].upos in ("ADV", "ADJ"):
            return True
        return label_cue([w.lemma for w in words], [w.upos for w in words]).entry is not None
