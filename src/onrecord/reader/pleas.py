"""What the accused say to a charge: "the minister **pleaded** not guilty", "said he had **not** taken a bribe"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Word
from onrecord.reader.propositions import Proposition
from onrecord.reader.sides import Sides, affirmed, dispute
from onrecord.record import Act, Link
from onrecord.tables.roots import root
from onrecord.tables.words import word_list

_NEXT = 2
"""Sentences from a charge on to what the accused say for themselves."""
_BEFORE, _AFTER = 2, 1
"""Sentences from a plea back or on to a charge that does not name who pleads."""


def pleas(sides: Sides) -> Iterator[Link]:
    """The links from pleas to charges, in text order."""
    for word in sides.analysis.words:
        if word.lemma.lower() not in word_list("pleading") or not _innocent(sides, word):
            continue
        row, who = _plea(sides, word)
        charge = _charge(sides, word, who) if row else ""
        if charge and charge != row:
            yield dispute(row, charge, "one pleads not guilty of what the other charges", 0.8)


def _innocent(sides: Sides, word: Word) -> bool:
    """Whether "not guilty" or "innocent" follows, in a plea that was made."""
    if sides.analysis.child(word.index, "mark") is not None and sides.analysis.child(word.index, "nsubj") is None:
        return False
    after = [w.lemma.lower() for w in sides.analysis.words[word.index + 1 : word.index + 4]]
    negated = any(w.lemma.lower() in word_list("negating") for w in sides.analysis.children(word.index, "advmod"))
    return not negated and (after[:2] == ["not", "guilty"] or after[:1] == ["innocent"])


def _plea(sides: Sides, word: Word) -> tuple[str, frozenset[str]]:
    """The row of a plea, a statement or else an event, and who pleads."""
    for row in sides.rows.values():
        if row.cue is not None and row.cue.start <= word.start < row.cue.end:
            return row.id, frozenset(filter(None, [row.speaker]))
    event = next((e for e in sides.events if e.trigger.start == word.start), None)
    return (event.id, frozenset(event.actors)) if event is not None else ("", frozenset())


def _charge(sides: Sides, word: Word, who: frozenset[str]) -> str:
    """The charge nearest before a plea, or after it: a statement or an event that accuses who pleads; "" for none."""
    found: list[tuple[tuple[bool, int], str]] = []
    for one in sides.of.all:
        distance = word.sentence - one.sentence
        if one.row.act is not Act.ACCUSE or one.row.speaker in who:
            continue
        if who & one.names or (one.row.speaker is None and -_AFTER <= distance <= _BEFORE):
            found.append(((distance < 0, abs(distance)), one.row.id))
    if not found:
        for event in sides.events:
            if event.type == "ACCUSE" and who & {*event.recipients}:
                distance = word.sentence - sides.word(event).sentence
                found.append(((distance < 0, abs(distance)), event.id))
    return min(found, default=((False, 0), ""))[1]


def defences(sides: Sides) -> Iterator[Link]:
    """What the accused or their counsel say for themselves: "said she had **not** taken a bribe"."""
    for one in sides.of.all:
        if not affirmed(one) or one.row.speaker is None or one.row.inside is not None:
            continue
        for other in reversed(sides.of.all):
            distance = one.sentence - other.sentence
            if not 0 <= distance <= _NEXT or sides.at(other) > sides.at(one) or not sides.two(one, other):
                continue
            if not sides.accuses(other) or not affirmed(other):
                continue
            accused = _accused(sides, other)
            if (one.row.speaker in accused and _disclaims(sides, one)) or (
                accused & one.names and _counsel(sides, one)
            ):
                yield dispute(one.row.id, other.row.id, "one defends against what the other charges", 0.7)
                break


def _accused(sides: Sides, one: Proposition) -> frozenset[str]:
    """Whom a charge is of: who stands as such in its event, or else all whom it names."""
    cue = one.row.cue
    charged = [e for e in sides.events if cue is not None and cue.start <= e.trigger.start < cue.end]
    found = frozenset(a for e in charged if e.type == "ACCUSE" for a in e.recipients)
    return found or one.names


def _disclaims(sides: Sides, one: Proposition) -> bool:
    """Whether a speaker says not to have done something: "he **did not**", "we did **nothing** wrong"."""
    for word in one.words:
        if word.upos != "VERB" or root(word.lemma) not in one.negated:
            continue
        tense = sides.analysis.children(word.index, "aux")
        past = word.xpos == "VBD" or any(w.lemma.lower() in ("do", "have") for w in tense)
        subject = sides.analysis.child(word.index, "nsubj")
        if not past or subject is None or any(w.lemma.lower() in word_list("hedging") for w in tense):
            continue
        if one.row.speaker in sides.of.named([subject]) or subject.lemma.lower() in word_list("first person"):
            return True
    return False


def _counsel(sides: Sides, one: Proposition) -> bool:
    """Whether counsel argues for a client: "his **lawyers** claimed"."""
    return one.row.act is Act.CLAIM and bool({*sides.name(one.row)} & word_list("counsel"))
