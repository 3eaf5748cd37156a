"""What is left out of the events: words that only refer to one, light verbs, objects that a verb is about."""

from __future__ import annotations

from dataclasses import replace

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.coding.found import EventFound
from onrecord.record import Status
from onrecord.tables.frames import Frame
from onrecord.tables.words import word_list

_SELF = ("self", "selves")
_FELT = frozenset({"ASSAULT", "PROTEST", "DISASTER", "DIE", "INJURE"})
"""Types whose bare noun still tells what happened: "the **attack**"."""
_NAMED = _FELT | {"VOTE"}
"""Types whose noun tells wherever it stands: "after the **vote**"."""
_TALKED_OF = frozenset(
    {"REQUEST", "AGREE", "SANCTION", "CONSULT", "CONCEDE", "AID", "REJECT", "SUPPORT", "COOPERATE", "VOTE"}
)
_TALKING = frozenset({"REJECT", "ACCUSE", "SUPPORT", "CONCEDE", "AGREE", "THREATEN", "COERCE", "STOP", "START"})
"""Objects of such a verb are what it is about: "rejected the **request**", "welcomed the **agreement**"."""


def without_bare(analysis: Analysis, found: list[EventFound]) -> list[EventFound]:
    """Without what only refers: "the attack" with nobody, no day and no number beside it, a verb that nobody does to
    anybody, what is promised, and the object that a verb of another event is about ("lifted the **ban**")."""
    by_word = {e.word.index: e for e in found}
    seen: set[tuple[str, int]] = set()
    out: list[EventFound] = []
    for event in found:
        kind = event.frame.type, event.word.sentence
        nobody = not event.actors and not event.recipients
        themselves = [r for r in event.recipients if analysis.words[r].text.lower().endswith(_SELF)]
        if themselves and event.frame.type in ("SUPPORT", "AID"):
            continue  # "the right to defend **ourselves**"
        if event.frame.type == "AGREE" and (_promised(analysis, event, by_word) or _purpose(analysis, event)):
            continue
        if event.frame.part == "n":
            above = by_word.get(event.word.head)
            if above is not None and above.frame.type == event.frame.type and _in_a_state(analysis, event.word):
                continue  # "remanded him in **custody**"
            about = _talked_of(event, above)
            if about or (nobody and _refers(analysis, event, kind in seen)):
                continue
        elif nobody and event.frame.part == "v" and event.frame.type not in _FELT and not _of_itself(event.frame):
            continue
        seen.add(kind)
        out.append(event)
    return out


def _promised(analysis: Analysis, event: EventFound, by_word: dict[int, EventFound]) -> bool:
    """Whether what is promised stands under the promise, which is the event: "agreed to **meet**"."""
    word = event.word
    while word.head >= 0 and word.deprel.split(":")[0] in ("xcomp", "ccomp", "conj", "advcl", "acl", "obj"):
        word = analysis.words[word.head]
        above = by_word.get(word.index)
        if above is not None:
            return above.frame.type == "AGREE" and above.word.index < event.word.index
    return False


def _purpose(analysis: Analysis, event: EventFound) -> bool:
    """Whether help is only what something is done for: "paid for tents **to help** the displaced"."""
    word = event.word
    if word.upos != "VERB" or event.status is not Status.PLANNED or word.deprel not in ("advcl", "acl", "obl"):
        return False
    above = analysis.above(word)
    told = word_list("plan nouns") | word_list("ask nouns") | word_list("promise nouns")
    purpose = above is not None and (above.upos == "VERB" or above.lemma not in told)
    return purpose and any(w.lemma == "to" for w in analysis.children(word.index, "mark"))


def _talked_of(event: EventFound, above: EventFound | None) -> bool:
    """Whether a noun is what the verb above tells of: it names it in its needs, or talks about such things."""
    if above is None or event.word.deprel not in ("obj", "nsubj:pass"):
        return False
    noun = event.word.lemma.lower()
    named = any(need.startswith("obj:") and noun in need[4:].split("|") for need in above.frame.needs)
    return named or (event.frame.type in _TALKED_OF and above.frame.type in _TALKING)


def _refers(analysis: Analysis, event: EventFound, before: bool) -> bool:
    """Whether a noun without parties says nothing new: told of before in its sentence, or in another word's phrase,
    and no time, place or number with it."""
    word = event.word
    for child in analysis.children(word.index):
        if child.deprel.startswith("nummod"):
            return False
        if child.deprel.startswith("acl") and event.frame.type != "ACCUSE":
            return False  # "talks held in May", but "after allegations that they lied"
        if child.deprel.startswith("nmod") and analysis.entities[child.index] in ("time", "place"):
            return False
    quiet = event.frame.type not in _NAMED or word.lemma.lower() in word_list("going on for long")
    if word.deprel == "obl" and event.frame.type == "PROTEST" and _bare_in(analysis, word):
        return True  # "summoned the ambassador **in protest**"
    return before or (quiet and word.deprel not in ("root", "nsubj", "nsubj:pass"))


def _in_a_state(analysis: Analysis, word: Word) -> bool:
    """Whether a noun tells what comes of a verb: "kept him **in custody**"."""
    case = analysis.child(word.index, "case")
    bare = analysis.child(word.index, "det", "nmod:poss") is None
    return word.deprel == "obl" and bare and case is not None and case.lemma.lower() in ("in", "into", "under")


def _of_itself(frame: Frame) -> bool:
    """Whether something is told to begin or end of itself: "the **search** stopped"."""
    return frame.type in ("START", "STOP") and any(need.startswith("subj:") for need in frame.needs)


def _bare_in(analysis: Analysis, word: Word) -> bool:
    return [w.lemma.lower() for w in analysis.children(word.index)] == ["in"]


def without_light(analysis: Analysis, found: list[EventFound]) -> list[EventFound]:
    """Without the verb where its object tells of the same event: "issued **warrants**", "held a **referendum**"."""
    by_word = {e.word.index: e for e in found}
    dropped: set[int] = set()
    for event in found:
        object_ = _amount(analysis, event.word)
        above = by_word.get(object_.head)
        noun = event.word.upos in ("NOUN", "PROPN") and object_.deprel in ("obj", "nsubj:pass", "xcomp")
        if above is None or not noun or above.word.upos != "VERB":
            continue
        same = above.frame.type == event.frame.type
        if same or (above.word.lemma == "order" and event.frame.type not in _FELT):
            dropped.add(above.word.index)
            actors = event.actors or above.actors
            others = tuple(r for r in above.recipients if r not in actors and r != event.word.index)
            by_word[event.word.index] = replace(
                event,
                actors=actors,
                recipients=event.recipients or others,
                status=above.status if same and event.status is Status.HAPPENED else event.status,
            )
    return [by_word[e.word.index] for e in found if e.word.index not in dropped]


def _amount(analysis: Analysis, word: Word) -> Word:
    """The amount that a noun tells what it is of, or the noun itself: "gave two **million** in aid"."""
    above = analysis.above(word)
    counts = above is not None and above.lemma.lower() in word_list("amounts of")
    return above if above is not None and counts and word.deprel == "nmod" else word
