"""What is only said to be so, by nobody named: "reportedly", "allegedly", "the alleged attack"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.reader.analysis import Analysis, Word
from onrecord.record import Act, Quotation, Span, Stance, Statement, row_id
from onrecord.tables.tsv import rows


def hearsay(analysis: Analysis) -> Iterator[Statement]:
    """A statement without a source for each such word: the clause, or the thing, that it says is only said."""
    for word in analysis.words:
        clause = word.upos == "ADV" and word.head >= 0
        thing = word.deprel == "amod" and word.head > word.index
        known = _words().get((word.text.lower(), "ADV" if clause else "ADJ")) if clause or thing else None
        if known is not None:
            yield from _statement(analysis, word, analysis.words[word.head], *known)


@cache
def _words() -> dict[tuple[str, str], tuple[Act, Stance]]:
    return {(word, part): (Act(act), Stance(stance)) for word, part, act, stance in rows("hearsay")}


def _statement(analysis: Analysis, cue: Word, head: Word, act: Act, stance: Stance) -> Iterator[Statement]:
    under = analysis.subtree(head.index, ("punct", "parataxis"))
    pieces = tuple(_pieces(analysis, [w for w in under if w != cue.index], cue))
    if pieces:
        span = analysis.span(cue.index, cue.index + 1)
        yield Statement(
            id=row_id("statement", analysis.document.id, "hearsay", span.start, span.end),
            cue=span,
            act=act,
            stance=stance,
            content=pieces,
            quotation=Quotation.INDIRECT,
        )


def _pieces(analysis: Analysis, words: list[int], cue: Word) -> Iterator[Span]:
    """The runs of words before and after the cue, each from its first to its last."""
    for run in ([w for w in words if w < cue.index], [w for w in words if w > cue.index]):
        while run and analysis.words[run[0]].upos in ("PUNCT", "CCONJ"):
            run = run[1:]
        while run and analysis.words[run[-1]].upos == "PUNCT":
            run = run[:-1]
        if run:
            yield analysis.span(run[0], run[-1] + 1)
