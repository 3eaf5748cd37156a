"""Two versions of one thing: a speaker who negates what another asserts, or tells it with a contrary word."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Word
from onrecord.reader.propositions import Proposition
from onrecord.reader.sides import ACCUSING, CLAIMS, NEAR, REACH, TELLING, Sides, affirmed, dispute, roots
from onrecord.record import Act, Link
from onrecord.tables.contraries import contrary
from onrecord.tables.roots import root
from onrecord.tables.states import state_of
from onrecord.tables.words import word_list

_APART = ("conj", "parataxis", "advcl", "cc", "appos")
"""Dependents that are no part of the clause of a word."""


class Versions:
    """The statements of a report as versions of one thing."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._of = sides.of
        self._analysis = sides.analysis
        self._known_poles: dict[str, list[_Pole]] = {}

    def links(self) -> Iterator[Link]:
        """For each statement the one that it speaks against most clearly, where there is one."""
        for one in self._of.all:
            if one.denies or one.row.act not in TELLING | {Act.DOUBT}:
                continue
            best: tuple[float, Proposition | None, str] = (0.0, None, "")
            for other in self._of.all:
                if abs(one.sentence - other.sentence) > REACH or other.denies or not affirmed(other):
                    continue
                if not self._sides.two(one, other, unnamed=True) or self._sides.cue(other) & word_list("hedging"):
                    continue
                score, ground = self._ground(one, other)
                if score > best[0]:
                    best = score, other, ground
            if best[1] is not None:
                yield dispute(one.row.id, best[1].row.id, best[2], 0.8)

    def _ground(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """How strongly, and by which words, the first speaks against the second."""
        distance = abs(one.sentence - other.sentence)
        if (found := self._unproven(one, other))[0]:
            return found
        if distance > NEAR or one.row.speaker is None:
            return 0.0, ""
        grounds = self._negated(one, other), self._turned(one, other), self._set_against(one, other)
        return max(*grounds, self._camps(one, other))

    def _camps(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """What critics say, next to what supporters say or the one that they are critics of."""
        if not other.sentence <= one.sentence <= other.sentence + 1 or self._sides.at(one) < self._sides.at(other):
            return 0.0, ""
        if one.row.inside is not None or other.row.inside is not None:
            return 0.0, ""
        mine, theirs = (self._sides.name(p.row) for p in (one, other))
        if _of_camp(mine, "critics") and theirs and any(w.startswith(theirs[-1]) for w in mine[:-1]):
            return 0.7, "what critics say against the other"
        against = one.sentence == other.sentence or self._sides.between(one, other, "contrast")
        camps = {_of_camp(mine, "critics"), _of_camp(theirs, "critics")}
        if against and len(camps) > 1 and (_of_camp(mine, "supporters") or _of_camp(theirs, "supporters")):
            return 0.7, "what critics say against supporters"
        return 0.0, ""

    def _unproven(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """No evidence, no trace for what the other says."""
        if other.row.speaker is None and other.row.act is Act.BELIEVE:
            return 0.0, ""
        for negated, by in one.negated.items():
            if " " not in by or negated not in other.roots or negated in other.under:
                continue
            shared = self._of.shared(one, other, (negated,))
            if other.row.act not in ACCUSING and _of_two_names(one, other):
                continue
            if by == "not found" and not (other.row.act in CLAIMS or self._sides.contrast(one.sentence)):
                continue
            claimed = 0.5 * (other.row.act in ACCUSING) + 0.5 * bool(self._sides.contrast(one.sentence))
            claimed += 0.5 * bool((one.names & other.names) - {one.row.speaker, other.row.speaker})
            enough = 1.5 if other.row.act in CLAIMS else 2.5
            if self._of.weight(negated) + shared + claimed >= enough:
                return 2.0 + shared, f'"{by}" for what the other says'
        return self._uninvolved(one, other)

    def _uninvolved(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """No evidence of the part that somebody is said to have in what the other lays on them."""
        by = next((by for negated, by in one.negated.items() if " " in by and negated in roots("guilt")), "")
        if not by or abs(one.sentence - other.sentence) > NEAR:
            return 0.0, ""
        accused = self._sides.accuses(other)
        done = {a for e in self._sides.told(other) if e.type in ("ASSAULT", "COERCE") for a in e.actors}
        if one.names & (other.names if accused else done) or (accused and _nations(one) & _nations(other)):
            return 2.0, f'"{by}" for what the other says'
        return 0.0, ""

    def _negated(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """The same word of the same things, negated by one alone."""
        best = (0.0, "")
        if other.row.speaker is None:
            return best
        claims = other.row.act in ACCUSING
        opposed = claims or bool(self._sides.contrast(one.sentence)) or abs(one.sentence - other.sentence) <= 1
        for negated, by in one.negated.items():
            word = other.roots.get(negated)
            mine = next((w for w in one.words if root(w.lemma) == negated), None)
            if " " in by or word is None or mine is None or negated in other.under:
                continue
            if word.upos not in ("VERB", "ADJ") and (by != "no" or word.deprel.startswith(("obl", "nmod", "compound"))):
                continue
            if word.lemma.lower() in word_list("knowing") and not self._of_one(one, mine, other, word):
                continue
            common = self._common(one, mine, other, word)
            if not common and by == "no" and self._nothing_there(mine) and 0 <= one.sentence - other.sentence <= 1:
                common = 1.0 * self._told(other, word)
            score = self._of.weight(negated) + common + 0.5 * claims + 0.5 * bool(self._sides.contrast(one.sentence))
            if common > 0 and score >= (2.0 if opposed else 2.75):
                best = max(best, (1.0 + score, f'"{by}" of the same "{word.lemma}"'))
        return best

    def _nothing_there(self, word: Word) -> bool:
        """Whether a noun is said not to be there at all: "there was no **deal**"."""
        around = (*self._analysis.children(word.index), *self._analysis.children(word.head))
        return word.upos == "NOUN" and any(w.deprel == "expl" for w in around)

    def _turned(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """A word of one content and its contrary in the other, of the same things."""
        if not (self._plain(one) and self._plain(other)) or other.sentence > one.sentence:
            return 0.0, ""
        if one.sentence - other.sentence > 1:
            return 0.0, ""
        against = self._sides.between(one, other, "contrast")
        for theirs in self._poles(other):
            for pole in self._poles(one):
                if not pole.contrary(theirs) or not self._carried(one, pole.word, other, theirs.word):
                    continue
                word, mine = theirs.word, pole.word
                if root(word.lemma) in one.roots or root(mine.lemma) in other.roots:
                    continue
                common = self._common(one, mine, other, word)
                if common >= 1 or against:
                    ground = f'"{mine.lemma.lower()}" against "{word.lemma.lower()}" of the same'
                    return 1.0 + common, ground
        return 0.0, ""

    def _set_against(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """Another version next to the first, after a word that sets the two against each other."""
        if not other.sentence <= one.sentence <= other.sentence + 1:
            return 0.0, ""
        shared = self._of.shared(one, other)
        against = self._sides.between(one, other, "versus")
        claims = one.row.act is other.row.act is Act.CLAIM and one.row.inside is None
        if claims and one.negated and against and self._turns(one, against):
            return 0.6 + shared, f'negated after "{against}"'
        plain = self._plain(one) and self._plain(other) and other.row.speaker is not None
        plain = plain and bool({one.row.act, other.row.act} & ACCUSING)
        if one.sentence == other.sentence and plain and shared >= 1 and against:
            return 0.5 + shared, f'another version after "{against}"'
        return 0.0, ""

    def _turns(self, one: Proposition, against: str) -> bool:
        """Whether a word that sets things apart belongs to the cue of a statement: "**but** it insists"."""
        below = (w for c in self._of.cue(one.row) for w in self._analysis.children(c.index, "advmod", "cc"))
        return any(w.text.lower() == against for w in below)

    def _poles(self, one: Proposition) -> list[_Pole]:
        """The words of a content that may have a contrary."""
        if one.row.id not in self._known_poles:
            words = (w for w in one.words if w.upos != "ADP" or w.deprel != "case")
            self._known_poles[one.row.id] = [_Pole(w) for w in words]
        return self._known_poles[one.row.id]

    def _plain(self, one: Proposition) -> bool:
        return one.row.inside is None and one.row.act is not Act.PROPOSE and not one.negated

    def _common(self, one: Proposition, mine: Word, other: Proposition, theirs: Word) -> float:
        """What the clauses of two words have in common beside these words; 0 where they are of two subjects."""
        first, second = self._clause(one, mine), self._clause(other, theirs)
        subjects = self._subject(one, mine), self._subject(other, theirs)
        if (all(subjects) and not subjects[0] & subjects[1]) or not self._told(other, theirs):
            return 0.0
        if subjects[0] & subjects[1]:
            first, second = list(one.words), list(other.words)
        words = {root(w.lemma) for w in first} & {root(w.lemma) for w in second}
        words -= {root(mine.lemma), root(theirs.lemma), ""}
        names = self._named(one, first) & self._named(other, second)
        content = one.roots.keys() & other.roots.keys() & words
        stands = self._stands_for(one, mine, theirs)
        return sum(self._of.weight(key) for key in content) + 0.5 * len(names) + 1.0 * stands

    def _of_one(self, one: Proposition, mine: Word, other: Proposition, theirs: Word) -> bool:
        """Whether the clauses of two words have one subject."""
        subjects = self._subject_word(one, mine), self._subject_word(other, theirs)
        if all(w is not None and w.upos == "NOUN" for w in subjects):
            return len({w.lemma.lower() for w in subjects if w is not None}) == 1
        same = self._subject(one, mine) & self._subject(other, theirs)
        return bool(same) or self._stands_for(one, mine, theirs)

    def _carried(self, one: Proposition, mine: Word, other: Proposition, theirs: Word) -> bool:
        """Whether two adjectives are of one thing: the noun that they stand with, or their subject."""
        if not mine.upos == theirs.upos == "ADJ":
            return not self._sides.supposed(mine)
        of = [
            self._analysis.words[w.head] if w.deprel == "amod" else self._subject_word(p, w)
            for p, w in ((one, mine), (other, theirs))
        ]
        same = of[0] is not None and of[1] is not None and root(of[0].lemma) == root(of[1].lemma) != ""
        return (same or self._of_one(one, mine, other, theirs)) and not self._sides.supposed(mine)

    def _stands_for(self, one: Proposition, mine: Word, theirs: Word) -> bool:
        """Whether the subject of the later word is a pronoun, of the gender or number of the earlier subject."""
        subject = self._subject_word(one, mine)
        other = self._analysis.child(theirs.index, "nsubj", "nsubj:pass")
        if subject is None or other is None or subject.upos != "PRON" or other.upos == "PRON":
            return False
        if subject.lemma.lower() == "they":
            return other.xpos.endswith("S")
        return subject.lemma.lower() in ("he", "she", "it") and not other.xpos.endswith("S")

    def _subject_word(self, one: Proposition, word: Word) -> Word | None:
        """The head of the subject of a word's clause; a joined or open clause has that of its governor."""
        head = self._clause_head(one, word)
        while (subject := self._analysis.child(head.index, "nsubj", "nsubj:pass")) is None:
            if head.deprel not in ("conj", "xcomp") or head.head not in one.inside:
                return None
            head = self._analysis.words[head.head]
        return subject

    def _told(self, one: Proposition, word: Word) -> bool:
        """Whether a word is told as so: not negated, nor what should be, nor under "whether"."""
        if root(word.lemma) in one.negated:
            return False
        for at in (word, *self._analysis.ancestors(word.index)):
            if at.index not in one.inside:
                break
            below = self._analysis.children(at.index, "mark", "aux")
            if any(w.lemma.lower() in word_list("supposing", "hedging") for w in below):
                return False
            if any(w.lemma.lower() == "without" for w in below):
                return False
        return True

    def _clause(self, one: Proposition, word: Word) -> list[Word]:
        """The words of a content that stand in the clause of one of them; none under "if"."""
        head = self._clause_head(one, word)
        if any(w.lemma.lower() in word_list("supposing") for w in self._analysis.children(head.index, "mark")):
            return []
        return [self._analysis.words[i] for i in self._analysis.subtree(head.index, _APART) if i in one.inside]

    def _clause_head(self, one: Proposition, word: Word) -> Word:
        for above in (word, *self._analysis.ancestors(word.index)):
            if above.index not in one.inside:
                break
            if above.upos == "VERB" or self._analysis.child(above.index, "nsubj", "cop") is not None:
                return above
        return word

    def _subject(self, one: Proposition, word: Word) -> frozenset[str]:
        """The actors that the subject of a word's clause names."""
        subject = self._subject_word(one, word)
        if subject is None:
            return frozenset()
        return self._named(one, [self._analysis.words[i] for i in self._analysis.subtree(subject.index, _APART)])

    def _named(self, one: Proposition, words: list[Word]) -> frozenset[str]:
        """Who is named among some words of a content; who says "I" too."""
        names = self._of.named(words)
        spoken = any(w.lemma.lower() in word_list("first person") for w in words)
        return names | {one.row.speaker} if spoken and one.row.speaker is not None else names


def _of_two_names(one: Proposition, other: Proposition) -> bool:
    """Whether two contents name things, and none in common."""
    names = [{root(w.lemma) for w in p.words if w.upos == "PROPN"} for p in (one, other)]
    return all(names) and not names[0] & names[1]


def _of_camp(name: list[str], camp: str) -> bool:
    """Whether a name is one of critics, or of supporters."""
    return bool({root(w) for w in name} & roots(camp))


def _nations(one: Proposition) -> frozenset[str]:
    """The states whose name or people's name stands in a content: Israel, Israeli."""
    found = (state_of(w.text) for w in one.words if w.upos in ("PROPN", "ADJ"))
    return frozenset(name.code for name in found if name is not None)


class _Pole:
    """A word as one that may have a contrary, made ready to be held against many."""

    __slots__ = ("form", "lemma", "said", "word")

    def __init__(self, word: Word) -> None:
        self.word = word
        self.lemma = word.lemma.lower()
        self.said = word.upos in ("ADJ", "ADV") or word.xpos in ("VBN", "VBD")
        self.form = word.text.lower() if word.xpos in ("VBN", "VBD") else self.lemma

    def contrary(self, other: _Pole) -> bool:
        """Whether two words say the contrary of each other, in the same part of speech where a prefix makes it."""
        if contrary(self.lemma, other.lemma):
            return True
        return self.said and other.said and contrary(self.form, other.form, adjectives=True)
