"""Statements of two reports of one story that cannot both be true.

What is said comes first: a word that both share must stand under a negation, a denial or its contrary in one statement
alone; then wording: they must share more than that word. Names do not count as shared wording: they are what a story
has in common anyway. Without such a word nothing is linked: unlike wording is no ground.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from onrecord.compare.days import near
from onrecord.compare.likeness import alike
from onrecord.compare.matter import as_written, first_clause, matter
from onrecord.compare.relations import Relation
from onrecord.compare.sayings import Saying
from onrecord.compare.wording import roots
from onrecord.record import LinkKind
from onrecord.tables.contraries import contrary, with_contrary
from onrecord.tables.words import word_list

_SHARED: Final = 2
_TOLD: Final = 3
_BRIEF: Final = 3
"""Words of a negation that says nothing else: "there were no warnings"."""
_PART: Final = 0.25
"""How much of what a statement says must be denied, at least."""
_LONG: Final = 8
"""Words of the shorter of two statements with contraries, at most: in long ones they are of different things."""
_DAYS: Final = 400
_LIMITED: Final = re.compile(r"\b(?:until|unless|except|without|other than|apart from|more than|longer)\b", re.I)
"""What leaves something of a negation: "no result was valid **until** she had signed it"."""


def contradictions(some: Sequence[Saying], others: Sequence[Saying]) -> Iterator[Relation]:
    """The disputes between the statements of one report and those of another, or of the same one."""
    turning = [other for other in others if other.turns]
    contrary = [other for other in others if other.turns or _has_contrary(other)]
    for one in some:
        for other in others if one.turns else contrary if _has_contrary(one) else turning:
            if one.matter.roots.isdisjoint(other.matter.roots) or (some is others and one.id >= other.id):
                continue
            if (relation := contradict(one, other)) is not None:
                yield relation


def _has_contrary(saying: Saying) -> bool:
    return not saying.matter.roots.isdisjoint(with_contrary())


def contradict(one: Saying, other: Saying) -> Relation | None:
    """The dispute between two statements, the newer against the older; None where there is no ground."""
    older, newer = sorted((one, other), key=lambda s: (s.published or "", s.id))
    if one.published and other.published and not near(one.published, other.published, _DAYS):
        return None
    shared = newer.matter.roots & older.matter.roots
    if not shared:
        return None
    if newer.denies != older.denies:
        return _denial(newer, older, shared)
    if newer.denies or alike(one.speaker, other.speaker, same_story=True) is not None:
        return None
    return _negation(newer, older, shared) or _contraries(newer, older, shared)


def _denial(newer: Saying, older: Saying, shared: frozenset[str]) -> Relation | None:
    """The dispute of what is denied with one that tells it; what was only not said is no denial."""
    denier, told = (newer, older) if newer.denies else (older, newer)
    denied = matter(first_clause(denier.content)).roots
    if not denier.contests or len(told.matter.roots) < _TOLD:
        return None
    if len(shared & denied) < max(_SHARED, len(denied) / 2) or len(shared) < _PART * len(told.matter.roots):
        return None
    return _relation(newer, older, f"{denier.speaker.name} denies it{_also(shared, told)}", 0.7)


def _negation(newer: Saying, older: Saying, shared: frozenset[str]) -> Relation | None:
    """The dispute of a statement that negates a word with one that asserts it.

    The word is a verb of a deed that half of the shorter one is about, or one of which there was none at all, in a
    statement that says nothing else ("there were no warnings").
    """
    turned, back = (
        {r: said for r, said in a.negated.items() if r in shared and r not in b.negated}
        for a, b in ((newer.matter, older.matter), (older.matter, newer.matter))
    )
    if bool(turned) == bool(back):
        return None
    negating, told = (newer, older) if turned else (older, newer)
    said = {r: words for r, words in (turned or back).items() if r not in _idle()}
    if len(shared) >= max(_SHARED, min(len(newer.matter.roots), len(older.matter.roots)) / 2):
        said = {r: words for r, words in said.items() if r in negating.matter.undone}
    elif not (_says_none(negating) and all(words.startswith("no ") for words in said.values())):
        return None
    if not said:
        return None
    root = min(said)
    because = f"“{said[root]}” against “{as_written(root, told.content)}”{_also(shared - {root}, older)}"
    return _relation(newer, older, because, 0.6)


def _says_none(saying: Saying) -> bool:
    """Whether a statement says that there was none of something, without a reserve, and hardly anything else."""
    return len(saying.matter.roots) <= _BRIEF and _LIMITED.search(saying.content) is None


@cache
def _idle() -> frozenset[str]:
    """Roots of words whose negation contradicts nobody: "no question", "did not want"."""
    return roots(" ".join(sorted(word_list("negated idly"))))


def _contraries(newer: Saying, older: Saying, shared: frozenset[str]) -> Relation | None:
    """The dispute of two statements of which one says a word and the other its contrary."""
    mine, others = newer.matter, older.matter
    if min(len(mine.roots), len(others.roots)) > _LONG:
        return None
    for a in sorted(mine.roots - shared):
        for b in sorted(others.roots - shared):
            if contrary(a, b) and a not in mine.negated and b not in others.negated:
                one_word, other_word = as_written(a, newer.content), as_written(b, older.content)
                return _relation(newer, older, f"“{one_word}” against “{other_word}”{_also(shared, older)}", 0.5)
    return None


def _also(shared: frozenset[str], told: Saying) -> str:
    """What else both say, in the words of one: ", both of the aircraft"."""
    return f", both of {', '.join(sorted(as_written(r, told.content) for r in shared)[:4])}" if shared else ""


def _relation(newer: Saying, older: Saying, because: str, score: float) -> Relation:
    return Relation(kind=LinkKind.DISPUTES, from_=newer.id, to=older.id, because=because, score=score)
