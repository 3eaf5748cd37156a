"""What the rules of reference look at beside the words: who is quoted where, and which mentions the model joins."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from onrecord.reader.analysis import Analysis, Attribution, Range

_INSIDE = 1


class Discourse:
    """Quotations, sources and coreference clusters of a document, by word."""

    def __init__(self, analysis: Analysis, found: Sequence[Attribution]) -> None:
        self.analysis = analysis
        self.attribution_of: dict[int, Attribution] = {}
        self.cluster_of: dict[int, Sequence[int]] = {}
        marks = analysis.reading.encoded.marks
        self._inside: list[bool] = (marks[:, 2] == _INSIDE).tolist()
        self._source_of: dict[int, int] = {}
        for attribution in found:
            if not attribution.source:
                continue
            head = analysis.head_of(*attribution.source[0])
            self.attribution_of.setdefault(head, attribution)
            for first, last in attribution.content:
                for w in range(first, last):
                    self._source_of.setdefault(w, head)
        self._sources = sorted(self.attribution_of)
        for group in analysis.reading.clusters:
            ordered = sorted(group)
            for head in group:
                self.cluster_of[head] = ordered

    def sources_after(self, word: int) -> Iterator[int]:
        """Heads of the sources after a word, in text order."""
        return islice(self._sources, bisect_right(self._sources, word), None)

    def joined_before(self, word: int) -> Iterator[int]:
        """Heads of the mentions before a word that the model joins it to, the nearest first."""
        group = self.cluster_of.get(word, ())
        return (group[k] for k in range(bisect_left(group, word) - 1, -1, -1))

    def quoted(self, word: int) -> bool:
        """Whether a word stands in quotation marks."""
        return self._inside[word]

    def quoted_speaker(self, word: int) -> int | None:
        """The source of the quotation that a word stands in."""
        return self._source_of.get(word) if self._inside[word] else None

    def told(self, word: int) -> bool:
        """Whether a word stands in what somebody says."""
        return word in self._source_of

    def own_content(self, source: int) -> tuple[Range, ...]:
        """What the source with this head says."""
        attribution = self.attribution_of.get(source)
        return attribution.content if attribution is not None else ()

    def closes_quotation(self, source: int) -> bool:
        """Whether a source stands after its own words in quotation marks: "…," **he** said."""
        return any(last <= source and self._inside[max(first, last - 3)] for first, last in self.own_content(source))
