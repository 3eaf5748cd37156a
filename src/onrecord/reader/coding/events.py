"""Events: every verb, noun or adjective of a frame as a row, with its parties, status and voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.coding.bare import without_bare, without_light
from onrecord.reader.coding.clause import Clause
from onrecord.reader.coding.conditions import actor_like, is_a, matches, predicate
from onrecord.reader.coding.found import EventFound
from onrecord.reader.coding.nouns import carrier, circumstance, members, owner, undergoer, voicer
from onrecord.reader.coding.status import status
from onrecord.reader.voices import Voices
from onrecord.record import Date, Span, Status
from onrecord.tables import body_head, role_of, state_of
from onrecord.tables.frames import Frame
from onrecord.tables.states import NameUse
from onrecord.tables.words import word_list

__all__ = ["EventFound", "events"]

_MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
_SUFFERED = frozenset({"DIE", "INJURE", "DISPLACE"})
_MATERIAL = frozenset({"ASSAULT", "AID", "DISPLACE", "MOBILIZE", "RETREAT"})
_DURING = ("in", "at", "after", "following", "during", "before", "on")
_SPOKEN = frozenset({"SUPPORT", "ACCUSE", "REQUEST", "REJECT", "AGREE", "CONCEDE", "THREATEN"})
_GIVEN = frozenset({"SUPPORT", "COOPERATE", "CONSULT", "REJECT", "PROTEST"})


def events(analysis: Analysis, voices: Voices, dates: Sequence[Date] = ()) -> list[EventFound]:
    """The events of a document in text order; words of `dates` ("March") tell of none."""
    out: list[EventFound] = []
    taken: set[int] = set()
    times = [(d.span.start, d.span.end) for d in dates]
    begins = [start for start, _ in times]
    for word in analysis.words:
        at = bisect_right(begins, word.start) - 1
        if at >= 0 and word.start < times[at][1]:
            continue
        found = matches(analysis, word)
        if found is None or not _tells(analysis, word, found[0]):
            continue
        frame, clause = found
        taken.update(w for w in predicate(analysis, word, frame) or () if w != word.index)
        trigger = _trigger(analysis, word, frame)
        voice = voices.statement(trigger)
        actors, recipients = _parties(clause, frame)
        coded, how = _shifted(analysis, frame, word, status(analysis, word, voice))
        out.append(EventFound(coded, word, trigger, actors, recipients, how, voice))
    alone = [event for event in out if event.word.index not in taken]  # not the "fire" of "opened fire"
    return without_bare(analysis, without_light(analysis, alone))


_COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
_YIELDING = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})


def _shifted(analysis: Analysis, frame: Frame, word: Word, how: Status) -> tuple[Frame, Status]:
    """PLOVER's rules for what lies ahead: cooperation to come is AGREE, an announced withdrawal or release CONCEDE, and
    who will not do either rejects it."""
    above = analysis.above(word)
    declared = above is not None and above.lemma in word_list("declaring") and word.deprel in ("obj", "nsubj:pass")
    planned = how is Status.PLANNED
    if frame.type in _YIELDING and how is Status.DENIED and _will_not(analysis, word):
        return replace(frame, type="REJECT", mode=None), Status.HAPPENED
    if frame.type in _COOPERATIVE and planned:
        return replace(frame, type="AGREE", mode=None), how
    if frame.type not in ("RETREAT", "CONCEDE") or frame.mode == "resign":
        return frame, how
    if planned and word.upos == "VERB":
        return replace(frame, type="AGREE", mode=None), how
    if frame.type == "RETREAT" and (planned or declared):
        return replace(frame, type="CONCEDE", mode=None), how
    return frame, how


def _will_not(analysis: Analysis, word: Word) -> bool:
    """By whose will it is not done: "will not", "refused to", "failed to"; a noun has its verb's."""
    verb = word
    if word.upos in ("NOUN", "PROPN"):
        if word.head < 0 or word.deprel not in ("obj", "xcomp"):
            return False
        verb = analysis.words[word.head]
    if any(w.lemma.lower() in ("will", "would", "'ll", "wo") for w in analysis.children(verb.index, "aux")):
        return True
    above = analysis.words[verb.head] if verb.head >= 0 else None
    return above is not None and verb.deprel == "xcomp" and above.lemma in ("refuse", "decline", "fail")


_AS_MODIFIER = frozenset(
    {"ASSAULT", "COERCE", "DIE", "INJURE", "DISPLACE", "ACCUSE", "SANCTION", "DISASTER", "THREATEN"}
)
"""Types of which a participle before a noun tells: "21 **arrested** protesters", never "elected office"."""


def _tells(analysis: Analysis, word: Word, frame: Frame) -> bool:
    """Whether a word tells of an event: not a noun that names a field ("peace **talks** venue") or a part of a name."""
    if frame.part == "a" or (frame.part == "v" and word.deprel != "amod"):
        return True
    above = analysis.above(word)
    if frame.type == "VOTE" and frame.part == "n" and _share(analysis, word):
        return False
    if frame.part == "v":
        counted = above is not None and analysis.child(above.index, "nummod") is not None
        return frame.type == "DISASTER" or (counted and frame.type in _AS_MODIFIER)
    before = analysis.words[word.index - 1] if word.index else None
    if before is not None and before.text == "-" and before.end == word.start and "-" not in frame.predicate:
        return False  # the "fire" of "cease-fire"
    if word.deprel in ("compound", "flat") and above is not None:
        return frame.type == "DIE" and above.lemma in ("toll", "count", "rate") and len(frame.predicate) == 1
    if word.lemma in word_list("deals") and word.deprel.split(":")[0] in ("nmod", "obl", "conj"):
        return False  # "the signatories of the **agreement**"
    if word.upos != "PROPN" or not word.text[0].isupper():
        return True
    if any(w.text == "World" for w in analysis.children(word.index, "compound")):
        return False  # "World War II" is history, "the World Cup" a name
    name = analysis.named.get(word.index)
    inside = name is not None and name.label == "ORG" and name.last - name.first > 1
    return not inside and word.deprel not in ("compound", "flat", "appos")


def _share(analysis: Analysis, word: Word) -> bool:
    """Whether votes are only counted: "92 **votes**", "a third of the **vote**"."""
    above = analysis.above(word)
    of = above is not None and (above.upos in ("NUM", "SYM") or above.lemma.lower() in word_list("vote shares"))
    counted = word.lemma == "vote" and word.xpos == "NNS" and analysis.child(word.index, "nummod") is not None
    return word.lemma == "vote" and (counted or (of and word.deprel == "nmod"))


def _trigger(analysis: Analysis, word: Word, frame: Frame) -> Span:
    """The verb with its particle, the noun with the words of its predicate."""
    if frame.ends:
        return analysis.span(word.index - len(frame.predicate) + 1, word.index + 1)
    last = word.index + 1
    for other in frame.predicate[1:]:
        if last < len(analysis.words) and analysis.words[last].lemma.lower() == other:
            last += 1
        else:
            break
    return analysis.span(word.index, last)


def _parties(clause: Clause, frame: Frame) -> tuple[tuple[int, ...], tuple[int, ...]]:
    analysis = clause.analysis
    actors = _heads(clause, frame.actors, frame)
    recipients = _heads(clause, frame.recipients, frame)
    if frame.part == "n":
        actors, recipients = _of_noun(clause, frame, _without_topic(clause, frame, actors), recipients)
    if frame.type in _MUTUAL:
        actors = tuple(dict.fromkeys(m for a in actors for m in _each(clause, a)))
    if frame.type == "MOBILIZE" or (frame.type == "RETREAT" and frame.mode is not None):
        recipients = tuple(r for r in recipients if not _is_place(analysis, analysis.words[r]))
    return actors, tuple(r for r in recipients if r not in actors)


def _is_place(analysis: Analysis, word: Word) -> bool:
    """Whether a word is a place, or is joined to one."""
    above = analysis.words[word.head] if word.deprel == "conj" and word.head >= 0 else word
    return is_a(analysis, word, "L") or is_a(analysis, above, "L")


def _of_noun(
    clause: Clause, frame: Frame, actors: tuple[int, ...], recipients: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The parties of a noun, with those that stand with the verb that it hangs on."""
    analysis = clause.analysis
    company = {w.index for w in clause.at("with")} if actors else set()
    beside = frame.type in _MUTUAL or company.issuperset(actors)  # "declared a truce **with** the rebels"
    if frame.type not in _SUFFERED and beside:
        carriers = carrier(clause) or owner(clause)
        if not carriers and company and frame.type in _MUTUAL:
            carriers = circumstance(clause, *_DURING)
        actors = tuple(dict.fromkeys([*_people(analysis, carriers), *actors]))
    elif frame.type in _SPOKEN:
        actors = tuple(dict.fromkeys([*_people(analysis, voicer(clause)), *actors]))
    if frame.type in _GIVEN and (helpers := _people(analysis, _helping(clause))):
        of = tuple(w.index for w in clause.at("of"))
        recipients = tuple(dict.fromkeys([*(a for a in actors if a in of), *recipients]))
        actors = tuple(dict.fromkeys([*helpers, *(a for a in actors if a not in of)]))
    if "of" in frame.actors and "of" in frame.recipients and len(actors) > 1:
        of = tuple(w.index for w in clause.at("of") if w.index in actors)
        if len(of) < len(actors):  # "the union voiced criticism **of** the bank"
            actors, recipients = tuple(a for a in actors if a not in of), tuple(dict.fromkeys([*of, *recipients]))
    if not recipients and frame.type == "REQUEST":
        recipients = _people(analysis, circumstance(clause, "at"))  # "left **at** the request of"
    if not recipients and frame.type in ("DIE", "INJURE"):
        recipients = _people(analysis, members(clause))
    if not recipients:
        recipients = tuple(w.index for w in undergoer(clause) if actor_like(analysis, w))
    if "poss" in frame.recipients and len(recipients) > 1 and clause.at("of"):
        owners = {w.index for w in clause.at("poss")}  # "the **United States**' killing of Soleimani"
        actors = tuple(dict.fromkeys([*actors, *owners]))
        recipients = tuple(r for r in recipients if r not in owners)
    return actors, recipients


def _helping(clause: Clause) -> list[Word]:
    """Who does what a bare noun with "in" tells of: "**they** marched in support of the mayor"."""
    with_more = clause.at("of") or clause.at("with") or clause.at("to") or clause.at("for")
    bare = clause.analysis.child(clause.word.index, "det", "nmod:poss", "amod") is None
    return circumstance(clause, "in") if bare and with_more and clause.word.xpos == "NN" else []


def _people(analysis: Analysis, words: Sequence[Word]) -> tuple[int, ...]:
    return tuple(w.index for w in words if _somebody(analysis, w) or _by_role(w))


def _each(clause: Clause, index: int) -> list[int]:
    """Whom "they" stands for in a mutual act: those who the sentence says act together, or one with another."""
    analysis = clause.analysis
    if analysis.words[index].text.lower() not in ("they", "their"):
        return [index]
    for verb in analysis.ancestors(index):
        if verb.upos != "VERB" or verb.index == clause.word.index:
            continue
        above = clause.of(verb)
        first = [w for w in above.topic() if w.index < index and _somebody(analysis, w)]
        places = ("to", "with", "obj", "obj.to", "obj.with")
        others = dict.fromkeys(w for place in places for w in above.at(place) if w.index < index)
        pair = [w for w in (*first, *others) if _somebody(analysis, w) and w.xpos not in ("NNS", "NNPS", "PRP", "PRP$")]
        if len(first) > 1:
            return [w.index for w in first]
        if len(pair) == 2 and len(first) == 1:
            return [w.index for w in pair]
    return [index]


def _without_topic(clause: Clause, frame: Frame, actors: tuple[int, ...]) -> tuple[int, ...]:
    """Without the one country that a meeting is about: "**Syria** talks"."""
    if frame.type != "CONSULT":
        return actors
    analysis = clause.analysis
    kinds = [w.index for w in analysis.children(clause.word.index, "compound") if w.upos == "PROPN"]
    places = [i for i in kinds if (name := analysis.named.get(i)) is not None and name.label == "LOC"]
    return tuple(a for a in actors if a not in places) if len(kinds) == 1 else actors


def _somebody(analysis: Analysis, word: Word) -> bool:
    return actor_like(analysis, word) or word.text.lower() == "it" or word.xpos == "PRP$"


def _by_role(word: Word) -> bool:
    """Whether a noun alone names somebody who acts, or a body: "the **prosecutor**", "a **court**"."""
    lemma = word.lemma.lower()
    known = role_of([lemma]) is not None or body_head([lemma]) is not None or lemma in word_list("acting bodies")
    return word.upos in ("NOUN", "PROPN") and known


def _heads(clause: Clause, places: Sequence[str], frame: Frame) -> tuple[int, ...]:
    out: list[int] = []
    for place in places:
        where, _, what = place.partition("=")
        for word in clause.at(where):
            if not what or is_a(clause.analysis, word, what):
                out += _party(clause.analysis, word, where, frame)
    return tuple(dict.fromkeys(out))


def _party(analysis: Analysis, word: Word, place: str, frame: Frame) -> Iterator[int]:
    """Who a phrase stands for, or whose it is: "condemned **Israel**'s decision", "into a **military** base"."""
    if analysis.entities[word.index] == "time":
        return
    if place == "subj" and word.lemma.lower() in word_list("instruments"):
        yield from _users(analysis, word)
        return
    where = frame.type in _MATERIAL and place in ("to", "in", "into", "at", "from")
    if (where or (frame.mode == "seize" and place in ("of", "obj"))) and _town(analysis, word):
        return
    if not _amount_of(analysis, word) and (
        _somebody(analysis, word) or (place == "mod" and word.text[0].isupper()) or _one_more(analysis, word)
    ):
        yield word.index
        return
    if place in ("subj", "mod") and _by_role(word):
        yield word.index
        return
    counted = analysis.child(word.index, "nummod", "compound")
    if word.lemma.lower() in ("more", "other", "others") and counted is not None and counted.upos == "NUM":
        yield word.index
        return
    if word.upos == "NUM" or (word.upos == "NOUN" and word.lemma.lower() in word_list("people by number")):
        inner = analysis.child(word.index, "nmod")
        if inner is None or analysis.entities[inner.index] in ("person", None):
            yield inner.index if inner is not None and analysis.entities[inner.index] == "person" else word.index
        return
    if place in ("obj", "on", "against", "of", "for", "at", "over", "in", "into", "to"):
        for child in analysis.children(word.index, "nmod:poss", "nmod", "amod", "compound"):
            case = analysis.child(child.index, "case")
            if child.deprel == "nmod" and case is not None and case.lemma not in ("of", "by", "against"):
                continue
            if child.deprel in ("compound", "amod") and frame.type in _MATERIAL and _town(analysis, child):
                continue  # "the **Basra** oil field"
            body = child.deprel == "compound" and body_head([child.lemma.lower()]) is not None
            if body or actor_like(analysis, child) or (child.upos == "ADJ" and child.text[0].isupper()):
                yield child.index
                return


def _amount_of(analysis: Analysis, word: Word) -> bool:
    """Whether a word only counts who stands under it: "a **number** of Czechs"."""
    counts = word.lemma.lower() in word_list("people by number", "amounts of")
    return counts and word.upos == "NOUN" and analysis.entities[word.index] in (None, "abstract")


def _one_more(analysis: Analysis, word: Word) -> bool:
    """Whether a word is joined to people: "slum dwellers and **squatters**"."""
    if word.deprel != "conj" or word.xpos != "NNS" or analysis.entities[word.index] is not None:
        return False
    return analysis.entities[word.head] == "person"


def _town(analysis: Analysis, word: Word) -> bool:
    """Whether a word names a place that is no state."""
    name = analysis.named.get(word.index)
    if name is None or name.label != "LOC" or analysis.entities[word.index] not in ("place", None):
        return False
    form = state_of(analysis.text(name.first, name.last))
    return form is None or form.use is NameUse.CAPITAL


def _users(analysis: Analysis, word: Word) -> Iterator[int]:
    """Whose weapons act: "**government** warplanes bombed the town", "a **Saudi**-led strike"."""
    for child in analysis.children(word.index, "nmod:poss", "compound", "amod"):
        low = child.lemma.lower()
        if low in ("lead", "claim") and child.upos == "VERB":
            yield from (w.index for w in analysis.children(child.index) if w.index < child.index and w.upos != "PUNCT")
        elif (actor_like(analysis, child) and analysis.entities[child.index] != "place") or child.text[0].isupper():
            yield child.index
            return
