"""What is only said to be so, by nobody named: "reportedly", "the alleged attack", "by some accounts"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.reader.analysis import Analysis, Word
from onrecord.record import Act, Quotation, Span, Stance, Statement, row_id
from onrecord.tables.tsv import rows

_NAMING = ("nmod", "nmod:poss", "acl")
"""What says whose accounts they are."""


def hearsay(analysis: Analysis, statements: Sequence[Statement] = ()) -> Iterator[Statement]:
    """A statement without a source for each such word: the clause, or the thing, that it says is only said.

    Accounts that are the source or cue of one of `statements` are somebody's.
    """
    told = {w for row in statements for s in (*row.source, row.cue) if s is not None for w in range(s.start, s.end)}
    for word in analysis.words:
        clause = word.upos == "ADV" and word.head >= 0
        thing = word.deprel == "amod" and word.head > word.index
        known = _words().get((word.text.lower(), "ADV" if clause else "ADJ")) if clause or thing else None
        if known is not None:
            yield from _statement(analysis, word, analysis.words[word.head], {word.index}, *known)
        elif word.xpos == "NNS" and word.start not in told and (of := _told_by(analysis, word)) is not None:
            under = set(analysis.subtree(word.index))
            yield from _statement(analysis, word, of, under, *_words()[word.text.lower(), "NOUN"])


@cache
def _words() -> dict[tuple[str, str], tuple[Act, Stance]]:
    return {(word, part): (Act(act), Stance(stance)) for word, part, act, stance in rows("hearsay")}


def _told_by(analysis: Analysis, word: Word) -> Word | None:
    """The head of the clause that accounts of nobody named tell: "**By early reports**, 30 were injured"."""
    if (word.text.lower(), "NOUN") not in _words() or word.head < 0 or not word.deprel.startswith("obl"):
        return None
    case = analysis.child(word.index, "case")
    if case is None or case.lemma.lower() not in ("by", "per") or analysis.child(word.index, *_NAMING) is not None:
        return None
    head = analysis.words[word.head]
    if head.xpos == "VBN" and case.index > head.index and case.index == head.index + 1:
        return None  # "confirmed by reports": who does it
    for joined in analysis.children(head.index, "conj"):
        link = analysis.child(joined.index, "cc")
        if link is not None and link.index < case.index < joined.index:
            return joined  # "and, **by early reports**, 30 were injured"
    return head


def _statement(
    analysis: Analysis, cue: Word, head: Word, own: set[int], act: Act, stance: Stance
) -> Iterator[Statement]:
    """The statement of a cue about a clause or thing; `own`: the words of the cue, which are no content."""
    under = analysis.subtree(head.index, ("punct", "parataxis"))
    pieces = tuple(_pieces(analysis, [w for w in under if w not in own], cue))
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
