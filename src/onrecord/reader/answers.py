"""Answers: denials, and words that call untrue what another said, each with the statement or event that it answers."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Word
from onrecord.reader.propositions import Proposition
from onrecord.reader.replies import About, Answer, Replies
from onrecord.reader.sides import (
    ACCUSING,
    CLAIMS,
    NEAR,
    REACH,
    Sides,
    affirmed,
    dispute,
    roots,
)
from onrecord.record import NARRATION, Act, Event, Link, Polarity, Status
from onrecord.tables.roots import root
from onrecord.tables.states import state_of
from onrecord.tables.words import word_list

_HELD = frozenset({Act.CRITICIZE, Act.WARN, Act.PREDICT})
"""What is no claim as such, but can be rejected like one: criticism, warnings."""
_BEHIND = 1
"""Sentences by which an answer may stand before what it answers: leads sum up."""
_JUST = 2
"""Sentences back to what "this" or "it" stands for, at most."""


class Answers:
    """The denials and dismissals of a report, each with what it answers."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._of = sides.of
        self._analysis = sides.analysis
        self._replies = Replies(sides)

    def links(self) -> Iterator[Link]:
        """One link for each speaker's answer to a claim, however often it is told."""
        answered: set[tuple[str | None, str]] = set()
        for one in self._of.all:
            answer = self._replies.answer(one)
            target = self._target(answer) if answer is not None else None
            if answer is None or target is None or (one.row.speaker, target) in answered:
                continue
            answered.add((one.row.speaker, target))
            yield dispute(one.row.id, target, answer.because, 0.8)
        yield from self._bare()

    def _bare(self) -> Iterator[Link]:
        """Those who only disagree, with what was said just before: "Doctors **disagree**."."""
        cues = [p.row.cue for p in self._of.all if p.row.cue is not None]
        for event in self._sides.events:
            word = self._sides.word(event)
            told = any(c.start <= event.trigger.start < c.end for c in cues)
            if told or not event.actors or word.upos != "VERB" or word.lemma.lower() not in word_list("disagreeing"):
                continue
            first, last = self._analysis.sentences[word.sentence]
            quoted = any(w.xpos in ("``", "''") for w in self._analysis.words[first:last])
            if quoted or word.deprel not in ("root", "conj", "parataxis", "ccomp") or self._more(word):
                continue
            subject = self._analysis.child(word.index, "nsubj")
            around = self._under(subject) if subject is not None else []
            none = {w.lemma.lower() for w in around} & (word_list("negating") | word_list("first person"))
            if not around or none or any(w.upos == "NUM" for w in around):
                continue
            before = [
                p for p in self._of.all if self._sides.at(p) < word.start and 0 <= word.sentence - p.sentence <= 1
            ]
            before = [p for p in before if p.row.speaker is not None and p.row.inside is None and affirmed(p)]
            if before and before[-1].row.speaker not in event.actors:
                yield dispute(event.id, before[-1].row.id, "one disagrees with the other", 0.7)

    def _more(self, word: Word) -> bool:
        """Whether it is said what the disagreement is about."""
        return self._analysis.child(word.index, "obl", "obj", "ccomp", "xcomp") is not None

    def _under(self, word: Word) -> list[Word]:
        return [self._analysis.words[i] for i in self._analysis.subtree(word.index)]

    def _target(self, answer: Answer) -> str | None:
        one = answer.one
        if answer.about is About.CONTENT:
            return self._asserted(one) or self._quoted(one) or self._event(one)
        if answer.about is not About.CLAIM:
            return self._claim(answer)
        asserted = None if answer.by else self._asserted(one)
        quoted = None if answer.by else self._quoted(one)
        return asserted or quoted or self._claim(answer) or self._charge(one)

    def _quoted(self, one: Proposition) -> str | None:
        """The claim of another that a denial tells with it: "dismissed **the mayor's claim that ...**"."""
        head = self._sides.head(one)
        if one.row.speaker is None or head is None or head.lemma.lower() in word_list("ideas"):
            return None
        for other in self._of.all:
            if other.row.speaker == one.row.speaker or other.denies or not affirmed(other):
                continue
            cue = other.row.cue
            if cue is not None and cue.start <= head.start < cue.end and not self._proposed(other):
                return other.row.id
        return None

    def _proposed(self, one: Proposition) -> bool:
        """Whether a content is what somebody should do, with a bare verb: "that he **resign**"."""
        head = self._sides.head(one)
        if head is None or head.xpos not in ("VB", "VBP") or self._analysis.child(head.index, "aux") is not None:
            return False
        subject = self._analysis.child(head.index, "nsubj")
        return subject is not None and subject.xpos in ("NN", "NNP")

    def _claim(self, answer: Answer) -> str | None:
        """The claim that an answer refers back to without its words: the one that fits best."""
        best: tuple[float, str | None] = (0.0, None)
        for other in self._of.all:
            if self._claimed(answer, other) and (score := self._fit(answer, other)) > best[0]:
                best = score, other.row.id
        return best[1]

    def _claimed(self, answer: Answer, other: Proposition) -> bool:
        """Whether a statement can be what an answer refers back to."""
        one, sides = answer.one, self._sides
        distance = one.sentence - other.sentence
        reach = REACH if answer.about is About.CLAIM or answer.lied else _JUST
        if answer.lied and distance > _JUST and not self._of.shared(one, other):
            return False
        if not -_BEHIND <= distance <= reach or self._no_claim(one, other):
            return False
        if not sides.two(one, other, unnamed=distance == 0 and answer.about is About.THIS):
            return False
        if answer.lied and other.row.speaker not in one.names:
            return False
        if answer.about is About.CLAIM and not self._theirs(one, other):
            return False
        if answer.about is not About.CLAIM and sides.at(other) > sides.at(one):
            return answer.unsaid and distance == 0 and other.row.speaker is not None
        if answer.about is About.CLAIM:
            if other.row.speaker is None and other.row.act is Act.BELIEVE:
                return False
            before = distance == 0 and sides.at(other) < sides.at(one) and other.row.speaker is not None
            if before and sides.clausal(other) and self._of_just_that(one):
                return True
            named = one.row.speaker in other.names or other.row.speaker in one.names
            if other.row.act in _HELD and not named:
                return False
            answers = distance <= _JUST and named and not other.negated
            accused = sides.accuses(other) or not other.negated
            return answers or (other.row.act in CLAIMS and accused and self._tied(one, other))
        if answer.about is About.BEFORE:
            tied = other.row.speaker in one.names or one.row.speaker in other.names or self._of.shared(one, other) > 0
            return tied and distance <= 1 and other.row.speaker is not None and other.row.inside is None
        told = distance <= 1 and other.row.speaker is not None and sides.clausal(other)
        return other.row.act in CLAIMS or told or answer.lied

    def _theirs(self, one: Proposition, other: Proposition) -> bool:
        """Whether who made a claim can be whose claim it is said to be, where that is said: "**Syrian** concerns"."""
        head = self._sides.head(one)
        whose = self._analysis.children(head.index, "nmod:poss", "amod", "compound") if head is not None else []
        named, nations = self._of.named(whose), {name.code for w in whose if (name := state_of(w.text)) is not None}
        if not named and not nations:
            others = {w.text.lower() for w in whose if w.text[:1].isupper()}
            return not others or bool(others & {*self._sides.name(other.row)})
        return other.row.speaker in named or self._sides.country(other.row) in nations

    def _of_just_that(self, one: Proposition) -> bool:
        """Whether the claim that is denied is what was just said: "**a claim** that he denied"."""
        head = self._sides.head(one)
        if head is not None and head.upos == "PRON":
            return True
        return head is not None and any(w.lemma.lower() == "a" for w in self._analysis.children(head.index, "det"))

    def _tied(self, one: Proposition, other: Proposition) -> bool:
        """Whether something ties a claim to its denial: who is named, what it is of, how near it is."""
        named = one.row.speaker in other.names or other.row.speaker in one.names
        near = one.sentence - other.sentence <= 1
        return named or near or self._sides.accuses(other) or self._of.shared(one, other) > 0

    def _no_claim(self, one: Proposition, other: Proposition) -> bool:
        """Whether a statement is itself an answer, tells nothing, or only names a claim."""
        warned = other.row.act in _HELD and other.row.polarity is not Polarity.NEGATED
        if self._sides.denying(other) or not (affirmed(other) or warned):
            return True
        head = self._sides.head(other)
        subject = self._analysis.child(head.index, "nsubj") if head is not None else None
        if any(w is not None and w.lemma.lower() in word_list("sayings") for w in (head, subject)):
            return True
        return self._sides.speaker_of(other.row.inside) == one.row.speaker

    def _fit(self, answer: Answer, other: Proposition) -> float:
        """How well a statement fits as what an answer refers back to."""
        one = answer.one
        distance = one.sentence - other.sentence
        near = 1.0 if answer.about is not About.CLAIM and not answer.lied else 0.3
        score = 1.0 + self._of.shared(one, other) - near * abs(distance) - 1.0 * (distance < 0)
        cue = self._of.cue(other.row)
        score -= 0.5 * (bool(cue) and cue[-1].upos == "NOUN")
        score += 2.0 * (other.row.speaker in one.names) + 1.5 * (one.row.speaker in other.names)
        accuses = self._sides.accuses(other)
        score += (1.0 if answer.about is About.CLAIM else 0.3) * accuses + 0.3 * (other.row.act is Act.CLAIM)
        return score + 0.5 * (other.row.speaker is not None) - 0.5 * (other.row.inside is not None)

    def _asserted(self, one: Proposition) -> str | None:
        """The statement that asserts the content that a denial denies."""
        best: tuple[float, str | None] = (1.2, None)
        for other in self._of.all:
            distance = one.sentence - other.sentence
            if not -NEAR <= distance <= REACH or not self._sides.two(one, other):
                continue
            if self._sides.denying(other) or not affirmed(other):
                continue
            guilt = self._guilt(one, other)
            shared = self._of.shared(one, other) + self._sides.alike(one, other) + guilt + self._covered(one, other)
            if shared < 1.5 or not (shared >= 3 or guilt or self._same_act(one, other)):
                continue
            score = shared - 0.1 * abs(distance)
            score += 0.5 * bool((one.names & other.names) - {one.row.speaker, other.row.speaker})
            score += 0.5 * (other.row.speaker is not None)
            if score > best[0]:
                best = score, other.row.id
        return best[1]

    def _covered(self, one: Proposition, other: Proposition) -> float:
        """Whether nearly all words of a denied content stand in the other, however common they are in the report."""
        common = len(one.roots.keys() & other.roots.keys())
        return 1.0 if common >= 2 and common >= 0.75 * len(one.roots) else 0.0

    def _guilt(self, one: Proposition, other: Proposition) -> float:
        """Whether "any role in the attack" answers who speaks of involvement in it, or lays it on who denies."""
        head = self._sides.head(one)
        if head is None or head.lemma.lower() not in word_list("guilt") or not self._of.shared(one, other):
            return 0.0
        blamed = one.row.speaker in other.names and (self._sides.accuses(other) or other.row.act in ACCUSING)
        return 1.0 if blamed or roots("guilt") & other.roots.keys() else 0.0

    def _same_act(self, one: Proposition, other: Proposition) -> bool:
        """Whether what a denial denies, its highest word, is in the other content too, or an event of the same type."""
        head = self._sides.head(one)
        if head is None or root(head.lemma) in other.negated:
            return False
        if root(head.lemma) in other.roots:
            return True
        types = {e.type for e in self._sides.told(one) if e.trigger.start <= head.start < e.trigger.end}
        return any(e.type in types for e in self._sides.told(other))

    def _event(self, one: Proposition) -> str | None:
        """The event that the report tells in its own voice, where a denial denies just that."""
        head = self._sides.head(one)
        key = root(head.lemma) if head is not None else ""
        told = [e for e in self._sides.events if e.voice == NARRATION and e.status is Status.HAPPENED]
        near = [e for e in told if abs(self._sentence(e) - one.sentence) <= NEAR and key == self._sides.root(e)]
        near = [e for e in near if not self._within(e, one)]
        return min(near, key=lambda e: abs(self._sentence(e) - one.sentence)).id if key and near else None

    def _charge(self, one: Proposition) -> str | None:
        """The charge that the report tells in its own voice, where a denial is of a charge that no statement holds."""
        told = [e for e in self._sides.events if e.voice == NARRATION and e.type == "ACCUSE"]
        near = [e for e in told if 0 <= one.sentence - self._sentence(e) <= NEAR and not self._within(e, one)]
        near = [
            e
            for e in near
            if one.row.speaker in e.recipients or self._sides.word(e).lemma.lower() in word_list("sayings")
        ]
        return self._alleged(near[-1]) if near else None

    def _alleged(self, charge: Event) -> str:
        """What is alleged, where it is an event of its own: "an allegation that he **assaulted** her"."""
        under = {self._analysis.words[i].start for i in self._analysis.subtree(self._sides.word(charge).index)}
        told = [e for e in self._sides.events if e.trigger.start in under and e.type != "ACCUSE"]
        return min(told, key=lambda e: e.trigger.start).id if told else charge.id

    def _within(self, event: Event, one: Proposition) -> bool:
        return any(s.start <= event.trigger.start < s.end for s in (*one.row.content, *filter(None, [one.row.cue])))

    def _sentence(self, event: Event) -> int:
        return self._sides.word(event).sentence
