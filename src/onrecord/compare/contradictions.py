"""Statements of two reports of one story that cannot both be true.

What is said comes first: a word that both share must stand under a negation, a denial or its contrary in one statement
alone; then wording: they must share more than that word. Names do not count as shared wording: they are what a story
has in common anyway. Without such a word nothing is linked: unlike wording is no ground.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.compare.days import near
from onrecord.compare.likeness import alike
from onrecord.compare.matter import as_written, first_clause, matter
from onrecord.compare.relations import Relation
from onrecord.compare.sayings import Saying
from onrecord.record import LinkKind
from onrecord.tables.contraries import contrary, with_contrary

_SHARED: Final = 2
_TOLD: Final = 3
_BRIEF: Final = 3
"""Words of a negation that says nothing else: "there were no warnings"."""
_DAYS: Final = 400


def contradictions(some: Sequence[Saying], others: Sequence[Saying]) -> Iterator[Relation]:
    """The disputes between the statements of one report and those of another, or of the same one."""
    for one in some:
        turns, contraries = one.turns, _has_contrary(one)
        for other in others:
            if not (turns or other.turns or (contraries and _has_contrary(other))):
                continue
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
    mine, others = newer.matter, older.matter
    shared = mine.roots & others.roots
    if not shared:
        return None
    same_speaker = alike(one.speaker, other.speaker, same_story=True) is not None
    if newer.denies != older.denies:
        denier, told = (newer, older) if newer.denies else (older, newer)
        denied = matter(first_clause(denier.content)).roots
        if len(shared & denied) < max(_SHARED, len(denied) / 2) or len(told.matter.roots) < _TOLD:
            return None
        return _relation(newer, older, f"{denier.speaker.name} denies it{_also(shared, told)}", 0.7)
    if same_speaker or newer.denies:
        return None
    turned = {r: said for r, said in mine.negated.items() if r in shared and r not in others.negated}
    back = {r: said for r, said in others.negated.items() if r in shared and r not in mine.negated}
    said = turned or back
    brief = len((mine if turned else others).roots) <= _BRIEF and all(s.startswith("no ") for s in said.values())
    if bool(turned) != bool(back) and (len(shared) >= _SHARED or brief):
        affirmed = as_written(min(said), (older if turned else newer).content)
        return _relation(
            newer, older, f"“{said[min(said)]}” against “{affirmed}”{_also(shared - {min(said)}, older)}", 0.6
        )
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
