"""Names: exact F1 over character spans with their label, as UNER scores (person, organization, place)."""

from __future__ import annotations

from collections.abc import Iterable

from bench.corpus import CorpusError, RawDocument, locate
from bench.counts import Count

LABELS = {"PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "PLACE": "LOC"}
"""Our labels as those of the gold data; names with any other label are not compared."""

Named = tuple[int, int, str]


def gold_names(document: RawDocument) -> list[Named]:
    """The names of one document of an .iob2 file as (start, end, label)."""
    names: list[Named] = []
    for sentence in document.sentences:
        rows = [row for row in sentence.rows if row[0].isdigit()]
        spans = locate([row[1] for row in rows], document.text, sentence.start, sentence.name)
        inside = ""
        for row, (start, end) in zip(rows, spans, strict=True):
            if len(row) < 3:
                raise CorpusError(f"{document.name}, sentence {sentence.name}: no tag column in {row}")
            prefix, _, label = row[2].partition("-")
            if prefix == "I" and inside == label:
                names[-1] = (names[-1][0], end, label)
            elif prefix in ("B", "I"):
                names.append((start, end, label))
            inside = label if prefix in ("B", "I") else ""
    return [name for name in names if name[2] in LABELS.values()]


def predicted_names(analysis: object) -> list[Named]:
    """The names of an `Analysis` as (start, end, gold label)."""
    words = analysis.words  # type: ignore[attr-defined]
    return [
        (words[name.first].start, words[name.last - 1].end, LABELS[str(name.label).upper()])
        for name in analysis.names  # type: ignore[attr-defined]
        if str(name.label).upper() in LABELS
    ]


def score(gold: Iterable[Named], predicted: Iterable[Named]) -> dict[str, Count]:
    """Counts for all names and for each label, of one document."""
    g, p = set(gold), set(predicted)

    def count(label: str) -> Count:
        a, b = ({name for name in side if label in ("f1", name[2])} for side in (g, p))
        return Count(correct=len(a & b), predicted=len(b), gold=len(a))

    return {label: count(label) for label in ("f1", "PER", "ORG", "LOC")}
