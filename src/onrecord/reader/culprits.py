"""One deed that is laid on one party and claimed by another."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.sides import Sides, dispute
from onrecord.record import Event, Link, Status

_BLAMING = frozenset(["blame", "accuse", "attribute", "ascribe", "allege", "suspect"])
_CLAIMING = frozenset({"claim", "responsibility", "credit"})


def culprits(sides: Sides) -> Iterator[Link]:
    """One attack that somebody claims to have made, or says to have made, and that others lay on somebody else."""
    attacks = [e for e in sides.events if e.type == "ASSAULT" and e.actors and e.status is not Status.DENIED]
    blamed = [e for e in attacks if _governs(sides, e, _BLAMING)]
    claimed = [e for e in attacks if sides.speaker_of(e.voice) in e.actors or _governs(sides, e, _CLAIMING)]
    for one in blamed:
        other = next((e for e in claimed if e.id != one.id and not set(e.actors) & set(one.actors)), None)
        if other is not None:
            yield dispute(one.id, other.id, "laid on one, claimed by another", 0.7)


def _governs(sides: Sides, event: Event, lemmas: frozenset[str]) -> bool:
    """Whether one of these verbs stands over the trigger: "**blaming** Iran for the attacks"."""
    index = sides.of.index(event.trigger.start)
    return any(w.lemma in lemmas for w in list(sides.analysis.ancestors(index))[:2])
