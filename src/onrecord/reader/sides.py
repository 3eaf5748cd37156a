"""The statements of a report as sides: who speaks, what two of them have in common, what sets them apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.propositions import Proposition, Propositions
from onrecord.record import Act, Actor, ActorKind, Event, Link, LinkKind, Polarity, Statement
from onrecord.tables.roots import root
from onrecord.tables.words import word_list

CLAIMS = frozenset({Act.CLAIM, Act.ACCUSE, Act.BELIEVE, Act.REPORT})
ACCUSING = frozenset({Act.CLAIM, Act.ACCUSE})
TELLING = CLAIMS | {Act.SAY, Act.CONFIRM, Act.ANNOUNCE, Act.ADMIT, Act.ESTIMATE, Act.KNOW, Act.PROPOSE}
REACH = 8
"""Sentences between an answer and what it answers, at most."""
NEAR = 4
"""Sentences between two versions of one thing, at most."""


class Sides:
    """The statements of a report, two of which may be held against each other."""

    def __init__(
        self,
        analysis: Analysis,
        of: Propositions,
        statements: Sequence[Statement],
        events: Sequence[Event],
        actors: Sequence[Actor],
    ) -> None:
        self.analysis = analysis
        self.of = of
        self.events = events
        self.rows = {row.id: row for row in statements}
        self._names = {actor.id: actor.name.lower().split() for actor in actors}
        self._cues = {p.row.id: frozenset(w.lemma.lower() for w in of.cue(p.row)) for p in of.all}
        self._told = {
            p.row.id: [e for e in events if any(s.start <= e.trigger.start < s.end for s in p.row.content)]
            for p in of.all
        }
        self._persons = {actor.id for actor in actors if actor.kind is ActorKind.PERSON}
        self._countries = {actor.id: actor.country for actor in actors}

    def two(self, one: Proposition, other: Proposition, *, unnamed: bool = False) -> bool:
        """Whether two statements are of different speakers, and neither is within the other."""
        row, two = one.row, other.row
        if row is two or (row.speaker is None and not unnamed) or (row.speaker is not None and self._one(row, two)):
            return False
        within = any(a.start < b.end and b.start < a.end for a in row.content for b in two.content)
        return not within and row.id != two.inside and two.id != row.inside

    def _one(self, row: Statement, two: Statement) -> bool:
        """Whether two are one speaker, or one speaks for the other, or either is a share of those asked."""
        if row.speaker == two.speaker or self._share(row) or self._share(two):
            return True
        names = [self.name(r) for r in (row, two)]
        return all(names) and (_speaks_for(*names) or _speaks_for(*reversed(names)))

    def _share(self, row: Statement) -> bool:
        """Whether those who speak are a share of those asked: "26 percent of Democrats say", "six in 10 say"."""
        name = self.name(row)
        return bool({*name} & word_list("shares")) or (len(name) == 3 and name[1] in ("in", "of"))

    def speaker_of(self, row: str | None) -> str | None:
        """Who speaks in a row, by its id."""
        return self.rows[row].speaker if row in self.rows else None

    def cue(self, one: Proposition) -> frozenset[str]:
        """The lemmas of a statement's cue."""
        return self._cues[one.row.id]

    def at(self, one: Proposition) -> int:
        """The character at which a statement is made: of its cue, or where its content begins."""
        return (one.row.cue or one.row.content[0]).start

    def head(self, one: Proposition) -> Word | None:
        """The highest word of a content, or the pronoun that stands for one."""
        tops = [w for w in one.words if w.head not in one.inside and w.upos != "PUNCT"]
        pointing = [w for w in tops if w.upos == "PRON" and w.lemma.lower() in word_list("pointing")]
        return next(iter([*pointing, *tops]), None)

    def clausal(self, one: Proposition) -> bool:
        """Whether a content is a clause, not only something named."""
        head = self.head(one)
        if head is None or head.upos in ("VERB", "AUX", "ADJ"):
            return head is not None
        return self.analysis.child(head.index, "nsubj", "cop") is not None

    def supposed(self, word: Word) -> bool:
        """Whether a word stands under "if", "whether" or a word for what may or should be."""
        for at in (word, *self.analysis.ancestors(word.index)):
            below = self.analysis.children(at.index, "mark", "aux")
            if any(w.lemma.lower() in word_list("supposing", "hedging") for w in below):
                return True
        return False

    def accuses(self, one: Proposition) -> bool:
        """Whether a statement charges somebody with something."""
        return one.row.act is Act.ACCUSE or bool(self.cue(one) & word_list("accusing"))

    def denying(self, one: Proposition) -> bool:
        """Whether a statement is no claim to deny: a denial itself, also "a letter strongly **disputing**"."""
        inside = one.row.inside is not None and self.speaker_of(one.row.inside) == one.row.speaker
        return one.denies or inside or any(root(lemma) in roots("denying") for lemma in self.cue(one))

    def told(self, one: Proposition) -> list[Event]:
        """The events within a content."""
        return self._told[one.row.id]

    def word(self, event: Event) -> Word:
        """The word at which the trigger of an event begins."""
        return self.analysis.words[self.analysis.word_at(event.trigger.start)]

    def root(self, event: Event) -> str:
        """The root of that word."""
        return root(self.word(event).lemma)

    def alike(self, one: Proposition, other: Proposition) -> float:
        """Whether two contents tell of events of one type, and of the same parties."""
        score = 0.0
        for event in self.told(one):
            for told in self.told(other):
                if told.type == event.type:
                    parties = {*event.actors, *event.recipients} & {*told.actors, *told.recipients}
                    score = max(score, 1.0 + 0.5 * bool(parties))
        return score

    def contrast(self, sentence: int) -> str:
        """A word of a sentence that sets it against what stands before; "" without one."""
        first, last = self.analysis.sentences[sentence]
        return found_in(self.analysis.words[first:last], "contrast")

    def between(self, one: Proposition, other: Proposition, name: str) -> str:
        """A word of a list in the sentence of the later statement, after the earlier one and before its own content."""
        words = self.analysis.words
        first, last = self.analysis.sentences[one.sentence]
        begin = self.analysis.word_at(other.row.content[-1].end - 1) + 1 if other.sentence == one.sentence else first
        end = min(self.analysis.word_at(self.at(one)), self.analysis.word_at(one.row.content[0].start), last)
        return found_in(words[begin:end], name)

    def persons(self, actors: Iterable[str]) -> set[str]:
        """Those of some actors that are persons."""
        return self._persons.intersection(actors)

    def country(self, row: Statement) -> str | None:
        """The country of who speaks."""
        return self._countries.get(row.speaker or "")

    def name(self, row: Statement) -> list[str]:
        """The words of the name of who speaks, in small letters; none where nobody does."""
        return self._names.get(row.speaker or "", [])


def _speaks_for(one: list[str], other: list[str]) -> bool:
    """Whether the first speaks for the second by its name: the Marlow campaign, Ann Marlow."""
    return bool({*one} & word_list("mouthpieces")) and other[-1] in (
        w.removesuffix("'s").removesuffix("\u2019s") for w in one
    )


@cache
def roots(name: str) -> frozenset[str]:
    """The roots of a word list."""
    return frozenset(root(word) for word in word_list(name))


def found_in(words: Iterable[Word], name: str) -> str:
    """The first of some words that is on a list, in small letters; "" without one."""
    return next((w.text.lower() for w in words if w.text.lower() in word_list(name)), "")


def affirmed(one: Proposition) -> bool:
    """Whether a statement tells something and is not said to be left unsaid."""
    return one.row.act in TELLING and one.row.polarity is not Polarity.NEGATED


def dispute(one: str, other: str, because: str, score: float) -> Link:
    """The link from the row that answers to the one that it speaks against."""
    return Link(kind=LinkKind.DISPUTES, from_=one, to=other, because=because, score=score)
