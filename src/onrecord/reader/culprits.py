"""One deed of two makers: laid on one party and claimed by another, or laid on two by two voices."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice

from onrecord.reader.analysis import Word
from onrecord.reader.propositions import Proposition
from onrecord.reader.sides import NEAR, Sides, affirmed, dispute
from onrecord.record import NARRATION, Event, Link, Status
from onrecord.tables.roots import root

_BLAMING = frozenset(["blame", "accuse", "attribute", "ascribe", "allege", "suspect"])
_CLAIMING = frozenset({"claim", "responsibility", "credit"})


def culprits(sides: Sides) -> Iterator[Link]:
    """One attack that somebody claims to have made, or says to have made, and that others lay on somebody else."""
    attacks = [e for e in sides.events if e.type == "ASSAULT" and e.actors and e.status is not Status.DENIED]
    blamed = [e for e in attacks if _governs(sides, e, _BLAMING)]
    claimed = [e for e in attacks if sides.speaker_of(e.voice) in e.actors or _governs(sides, e, _CLAIMING)]
    for one in blamed:
        others = (e for e in claimed if e.id != one.id and not {*e.actors} & {*one.actors})
        other = next((e for e in others if sides.root(e) == sides.root(one)), None)
        if other is not None:
            yield dispute(one.id, other.id, "laid on one, claimed by another", 0.7)


def blamed_twice(sides: Sides) -> Iterator[Link]:
    """One deed that two speakers lay on two parties: "the army blamed rebels for the blast, rebels the army"."""
    charges = [p for p in sides.of.all if sides.accuses(p) and affirmed(p) and p.row.speaker is not None]
    for other, one in combinations(charges, 2):
        if abs(one.sentence - other.sentence) > NEAR or not sides.two(one, other):
            continue
        blamed = one.names - {one.row.speaker}, other.names - {other.row.speaker}
        if all(blamed) and not blamed[0] & blamed[1] and _deeds(sides, one) & _deeds(sides, other):
            yield dispute(one.row.id, other.row.id, "laid on two by two voices", 0.7)


def laid_elsewhere(sides: Sides) -> Iterator[Link]:
    """A deed that one lays on a party and another tells of somebody else: "said **rebels** burned the village"."""
    for charge in sides.of.all:
        if not sides.accuses(charge) or not affirmed(charge) or charge.row.speaker is None:
            continue
        for one in sides.of.all:
            near = 0 <= one.sentence - charge.sentence <= NEAR and sides.at(one) > sides.at(charge)
            if not near or not affirmed(one) or sides.accuses(one) or not sides.two(one, charge):
                continue
            if any(_another(sides, word, one, charge) for word in one.words):
                yield dispute(one.row.id, charge.row.id, "laid on another than the other says", 0.7)
                break


def _another(sides: Sides, word: Word, one: Proposition, charge: Proposition) -> bool:
    """Whether a verb tells the deed of a charge, with its object, of a subject that the charge does not name."""
    key, analysis = root(word.lemma), sides.analysis
    subject, done = analysis.child(word.index, "nsubj"), analysis.child(word.index, "obj")
    if word.upos != "VERB" or key not in charge.roots or key in one.negated or subject is None or done is None:
        return False
    plain = (
        analysis.entities[subject.index] in ("person", "organization", "place")
        and root(subject.lemma) not in charge.roots
    )
    return plain and root(done.lemma) in charge.roots and not sides.of.named([subject]) & charge.names


def killed_by_two(sides: Sides) -> Iterator[Link]:
    """One person whose death two voices lay on two parties."""
    deaths = [e for e in sides.events if e.voice != NARRATION and e.actors and e.status is Status.HAPPENED]
    deaths = [e for e in deaths if sides.root(e) == "kill" and sides.word(e).xpos in ("VBD", "VBN")]
    for other, one in combinations(deaths, 2):
        speakers = sides.speaker_of(one.voice), sides.speaker_of(other.voice)
        apart = not {*one.actors} & {*other.actors} and speakers[0] != speakers[1]
        if apart and sides.persons({*one.recipients} & {*other.recipients}):
            yield dispute(one.id, other.id, "laid on two by two voices", 0.7)


def _deeds(sides: Sides, one: Proposition) -> set[str]:
    """The roots of the violent deeds within a charge."""
    return {sides.root(e) for e in sides.told(one) if e.type in ("ASSAULT", "DIE")} - {""}


def _governs(sides: Sides, event: Event, lemmas: frozenset[str]) -> bool:
    """Whether one of these verbs stands over the trigger: "**blaming** Iran for the attacks"."""
    return any(w.lemma in lemmas for w in islice(sides.analysis.ancestors(sides.word(event).index), 2))
