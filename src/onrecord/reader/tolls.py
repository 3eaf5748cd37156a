"""Two counts of one thing by two voices that cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.reader.analysis import Analysis
from onrecord.reader.sides import ACCUSING, NEAR, Sides, dispute
from onrecord.record import Figure, Link, Statement
from onrecord.tables.words import word_list

_COUNTED = frozenset({"killed", "wounded", "missing", "detained", "displaced", "abducted"})
_ROUGHLY = 0.1
"""Counts as near as this share are the same where one is said roughly: almost 500, 484."""
_MANIFOLD = 3.0
"""Counts further apart than this are of one thing only where one voice claims or the report contrasts them."""


def tolls(sides: Sides, figures: Sequence[Figure]) -> Iterator[Link]:
    """The links between counts, in the order of the figures."""
    analysis, rows = sides.analysis, sides.rows
    counted = [f for f in figures if f.measure in _COUNTED and f.voice in rows and not _part(analysis, f)]
    for number, one in enumerate(counted):
        for other in counted[number + 1 :]:
            if not _of_one_thing(one, other, rows) or _of_two_groups(analysis, one, other):
                continue
            first, second = (analysis.words[analysis.word_at(f.span.start)].sentence for f in (one, other))
            if second - first > NEAR or not _apart(one, other):
                continue
            numbers = sorted(map(_about, (one, other)))
            opposed = any(rows[f.voice].act in ACCUSING for f in (one, other)) or bool(sides.contrast(second))
            if opposed or (numbers[0] == 0 and second - first <= 1) or numbers[1] <= _MANIFOLD * numbers[0]:
                yield dispute(one.id, other.id, f"different numbers of {one.measure} by two voices", 0.7)


def _of_one_thing(one: Figure, other: Figure, rows: dict[str, Statement]) -> bool:
    """Whether two voices count the same at the same place and time, as far as these are said."""
    speakers = rows[one.voice].speaker, rows[other.voice].speaker
    if one.measure != other.measure or None in speakers or speakers[0] == speakers[1]:
        return False
    return one.where == other.where and not (one.when and other.when and one.when != other.when)


def _of_two_groups(analysis: Analysis, one: Figure, other: Figure) -> bool:
    groups = [_around(analysis, f, 0, 4) & word_list("groups") for f in (one, other)]
    return all(groups) and not groups[0] & groups[1]


def _part(analysis: Analysis, figure: Figure) -> bool:
    """Whether a count is said to be of some only: "six of the dead were children", "including three women"."""
    return bool(_around(analysis, figure, 2, 6) & word_list("partial"))


def _around(analysis: Analysis, figure: Figure, before: int, after: int) -> set[str]:
    """The lemmas so many words before a number and after it, in its sentence."""
    index = analysis.word_at(figure.span.end - 1)
    first, last = analysis.sentences[analysis.words[index].sentence]
    return {w.lemma.lower() for w in analysis.words[max(first, index - before) : min(last, index + after)]}


def _apart(one: Figure, other: Figure) -> bool:
    """Whether no number is within both: 12 and 190, at least 100 and 12."""
    about = [_about(f) for f in (one, other)]
    if (one.qualifier or other.qualifier) and abs(about[0] - about[1]) <= _ROUGHLY * max(about):
        return False
    low, high = _bounds(one)
    other_low, other_high = _bounds(other)
    return high < other_low or other_high < low


def _about(figure: Figure) -> float:
    return figure.best or figure.low or figure.high or 0.0


def _bounds(figure: Figure) -> tuple[float, float]:
    low = figure.low if figure.low is not None else figure.best if figure.best is not None else 0.0
    high = figure.high if figure.high is not None else figure.best if figure.best is not None else float("inf")
    return low, high
