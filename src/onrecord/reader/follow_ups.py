"""What a report says of two rows that agree: a newer count of the same, a confirmation of what another said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.reader.analysis import Analysis
from onrecord.reader.propositions import Proposition, Propositions
from onrecord.record import Act, Figure, Link, LinkKind

_REACH = 6
"""Sentences between a confirmation and what it confirms, at most."""
_NEAR = 80
"""Characters between two counts of which one updates the other, at most."""
_SHARED = 2.0
"""Weight of the words that a confirmation shares with what it confirms, at least."""


def updates(analysis: Analysis, figures: Sequence[Figure]) -> tuple[Link, ...]:
    """Links of kind `updates` from a count to the older one that its sentence gives: "rose to six **from five**"."""
    return tuple(_updates(analysis, figures))


def _updates(analysis: Analysis, figures: Sequence[Figure]) -> Iterator[Link]:
    ordered = sorted(figures, key=lambda f: f.span)
    for number, one in enumerate(ordered):
        for other in map(ordered.__getitem__, range(number + 1, len(ordered))):
            if other.span.start - one.span.end > _NEAR:
                break
            if one.measure == "other" or one.measure != other.measure:
                continue
            words = [analysis.words[analysis.word_at(f.span.end - 1)] for f in (one, other)]
            if words[0].sentence != words[1].sentence:
                continue
            older = [_older(analysis, analysis.word_at(f.span.start)) for f in (one, other)]
            if older[0] != older[1]:
                new, old = (other, one) if older[0] else (one, other)
                yield Link(
                    kind=LinkKind.UPDATES, from_=new.id, to=old.id, because="a newer count of the same", score=0.8
                )


def _older(analysis: Analysis, index: int) -> bool:
    """Whether a number stands after the word that makes it the older one: "from five", "compared with 120"."""
    first, _ = analysis.sentences[analysis.words[index].sentence]
    before = [w.text.lower() for w in analysis.words[max(first, index - 3) : index]]
    return "from" in before or "previous" in before or "earlier" in before or "compared" in before


def corroborations(of: Propositions) -> tuple[Link, ...]:
    """Links of kind `corroborates` from a statement that confirms to the one of somebody else that it confirms."""
    found = []
    for one in of.all:
        if one.row.act is not Act.CONFIRM or one.row.speaker is None or one.negated:
            continue
        best = max((other for other in of.all if _earlier(one, other)), key=lambda p: of.shared(one, p), default=None)
        if best is not None and of.shared(one, best) >= _SHARED:
            found.append(
                Link(
                    kind=LinkKind.CORROBORATES,
                    from_=one.row.id,
                    to=best.row.id,
                    because="one confirms what the other says",
                    score=0.7,
                )
            )
    return tuple(found)


def _earlier(one: Proposition, other: Proposition) -> bool:
    """Whether the other is an earlier statement of somebody else that a confirmation may be of."""
    return (
        other.row.speaker not in (None, one.row.speaker)
        and other.row.content[0].start < one.row.content[0].start
        and one.sentence - other.sentence <= _REACH
        and one.row.id != other.row.inside
        and other.row.id != one.row.inside
        and not other.denies
    )
