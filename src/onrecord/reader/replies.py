"""Replies: statements that answer another, as denials, doubts and words that call untrue what was said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onrecord.reader.analysis import Word
from onrecord.reader.propositions import Proposition
from onrecord.reader.sides import TELLING, Sides
from onrecord.record import Act, Polarity
from onrecord.tables.roots import root
from onrecord.tables.words import word_list

_CLAUSES = ("acl", "ccomp", "csubj", "xcomp")


class About(StrEnum):
    """What an answer is of: a claim that it names, what it points at or comes after, its own content."""

    CLAIM = "claim"
    THIS = "this"
    BEFORE = "before"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Answer:
    """A statement that answers another; `by` is the word that calls the other's words untrue, "" in a denial."""

    one: Proposition
    about: About
    by: str = ""
    lied: bool = False
    """Whether somebody named is said to have lied: only what they said can be meant."""
    unsaid: bool = False
    """Whether it is a denial of own words: "I never said that"."""
    because: str = "one denies what the other says"


class Replies:
    """Which statements of a report are answers, and of what they are."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._of = sides.of
        self._analysis = sides.analysis

    def answer(self, one: Proposition) -> Answer | None:
        """The answer that a statement is; None where it answers nothing."""
        return self._denial(one) or self._doubt(one) or self._counter(one) or self._dismissal(one)

    def _denial(self, one: Proposition) -> Answer | None:
        """The denial that a statement is, by its cue or by its own "I never said that"; None when it is none."""
        cue = self._sides.cue(one)
        head = self._sides.head(one)
        if cue & (word_list("hedging", "attempting")) or "would" in cue:
            return None
        if head is not None and self._unsaid(one):
            return Answer(one, About.THIS, unsaid=True)
        if one.row.polarity is Polarity.NEGATED or not (one.denies or cue & word_list("denying")):
            return None
        if cue & word_list("taking back") or (cue & word_list("disagreeing") and cue & {"on", "about", "over"}):
            return None
        if one.denies and cue & word_list("sayings") and head is not None and head.upos == "VERB":
            return Answer(one, About.CONTENT)
        if cue & (word_list("sayings", "guilt")) or cue & {"guilty", "innocence", "innocent"}:
            return Answer(one, About.CLAIM)
        about = self._denied(one, head) if head is not None else None
        return Answer(one, about) if about is not None else None

    def _denied(self, one: Proposition, head: Word) -> About | None:
        """What kind of thing stands under a verb of denying."""
        lemma = head.lemma.lower()
        subject = self._analysis.child(head.index, "nsubj")
        happened = lemma in ("happen", "occur", "true") and subject is not None and subject.upos == "PRON"
        if head.upos == "PRON" and self._stands_for_claim(one):
            return About.CLAIM
        if head.upos == "PRON" or lemma == "so" or happened:
            return About.THIS if one.denies and "be" not in self._sides.cue(one) and not self._of_people(head) else None
        if lemma in word_list("sayings") or (
            lemma in word_list("guilt") and head.text.lower() not in ("parts", "roles")
        ):
            clause = self._analysis.child(head.index, "acl", "ccomp")
            if clause is not None:
                return About.CONTENT
            return About.CLAIM if lemma not in word_list("proposals") else None
        return About.CONTENT if self._sides.clausal(one) and one.denies else None

    def _stands_for_claim(self, one: Proposition) -> bool:
        """Whether the cue is of a clause on a claim: "a **claim** that Seoul rejected"."""
        above = [self._analysis.words[w.head] for w in self._of.cue(one.row) if w.deprel == "acl:relcl"]
        return any(w.lemma.lower() in word_list("sayings") for w in above)

    def _of_people(self, head: Word) -> bool:
        """Whether people are sent away rather than words: "dismissed **them** as cronies"."""
        return head.lemma.lower() in ("he", "she", "they", "we", "i", "you", "who") and head.deprel != "nsubj"

    def _unsaid(self, one: Proposition) -> bool:
        """Whether a speaker denies words of their own: "I never said that"."""
        for word in one.words:
            if word.lemma.lower() not in ("say", "do") or root(word.lemma) not in one.negated:
                continue
            subject, said = self._analysis.child(word.index, "nsubj"), self._analysis.child(word.index, "obj")
            first = subject is not None and subject.lemma.lower() in word_list("first person")
            if first and said is not None and said.lemma.lower() in ("that", "it", "this"):
                return word.lemma.lower() == "say"
        return False

    def _doubt(self, one: Proposition) -> Answer | None:
        """A claim called in doubt: "questioned the president's claim"."""
        head = self._sides.head(one)
        if one.row.act is not Act.DOUBT or one.row.polarity is Polarity.NEGATED or head is None:
            return None
        because = "one doubts what the other says"
        if head.lemma.lower() in word_list("sayings"):
            return Answer(one, About.CLAIM, because=because)
        refers = head.lemma.lower() in ("it", "this", "that") or any(w.lemma.lower() == "such" for w in one.words)
        return Answer(one, About.THIS, because=because) if refers else None

    def _counter(self, one: Proposition) -> Answer | None:
        """Words set against those just before: "**countered** that there was no need"."""
        head = self._sides.head(one)
        if one.row.polarity is Polarity.NEGATED or not self._sides.cue(one) & word_list("countering") or head is None:
            return None
        because = "one counters what the other says"
        if head.lemma.lower() in word_list("sayings"):
            return Answer(one, About.CLAIM, because=because)
        if not self._sides.clausal(one) and not (head.upos == "PRON" and one.names):
            return None
        return Answer(one, About.BEFORE, because=because)

    def _dismissal(self, one: Proposition) -> Answer | None:
        """The words of a statement that call untrue what was said: "the allegations are **baseless**"."""
        if one.row.act not in TELLING | {Act.CRITICIZE}:
            return None
        believed = one.row.act is Act.BELIEVE
        for word in one.words:
            lemma = word.lemma.lower()
            made_up = self._made_up(word)
            negated = any(w.lemma.lower() in word_list("negating") for w in self._analysis.children(word.index))
            if word.upos == "VERB" and not made_up and self._analysis.child(word.index, "obj") is not None:
                continue
            empty = negated and lemma in word_list("substance") and self._analysis.child(word.index, "cop") is None
            untrue = negated and lemma in word_list("truthful")
            if not (empty or untrue) and (negated or not (lemma in word_list("dismissive") or made_up)):
                continue
            subject = self._subject(word)
            if self._sides.supposed(word) or (subject is None and not made_up):
                continue
            if self._analysis.child(word.index, *_CLAUSES) is not None:
                continue
            about = About.CLAIM if subject is not None and subject.upos == "NOUN" else About.THIS
            if believed and about is About.THIS:
                continue
            by = "made up" if made_up else f"no {word.text}" if empty else f"not {word.text}" if untrue else word.text
            because = f'one calls what the other says "{by}"'
            return Answer(one, about, by, lied=made_up or lemma in ("lie", "lying"), because=because)
        return None

    def _made_up(self, word: Word) -> bool:
        """Whether a verb says that something was invented: "**made** it up", not "made up her mind"."""
        if word.lemma.lower() != "make" or not any(w.text.lower() == "up" for w in self._analysis.children(word.index)):
            return False
        made = self._analysis.child(word.index, "obj", "nsubj:pass")
        return made is not None and made.lemma.lower() in word_list("made up")

    def _judged(self, noun: Word) -> Word | None:
        """What a noun with a dismissive word is said of: "**it** is a false story", "calls **this** a false story"."""
        analysis = self._analysis
        subject = analysis.child(noun.index, "nsubj")
        if subject is None and noun.deprel in ("xcomp", "obj", "obl"):
            subject = next(
                (w for w in analysis.children(noun.head, "obj") if w is not noun and w.index < noun.index), None
            )
        if subject is not None:
            return subject
        pointed = any(w.lemma.lower() in word_list("pointing") for w in analysis.children(noun.index, "det"))
        return noun if pointed else None

    def _subject(self, word: Word) -> Word | None:
        """What is called untrue, where it is something said: "**it** is nonsense", "**the claims** are false"."""
        analysis = self._analysis
        noun = analysis.child(word.index, "nsubj")
        if noun is None and word.deprel in ("amod", "conj", "xcomp", "obl", "nmod", "obj"):
            above = analysis.words[word.head]
            if above.lemma.lower() == "get":
                return None
            if word.deprel == "amod" and above.lemma.lower() in word_list("sayings"):
                noun = self._judged(above)
            else:
                below = (analysis.child(above.index, rel) for rel in ("obj", "nsubj:pass", "nsubj"))
                noun = next((w for w in below if w is not None and w is not word), None)
        if noun is None:
            return None
        if noun.upos == "PRON" and noun.lemma.lower() in ("it", "that", "this", "those", "these", "which"):
            return noun
        return noun if noun.lemma.lower() in word_list("sayings") else None
