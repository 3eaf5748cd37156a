"""When and where something is: the date and place of its own clause, or of the clause that it is a part of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from onrecord.reader.adjuncts import Hosts, dated_words, is_as_of, is_happening, placed_words
from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.tokens import FINITE
from onrecord.record import Date, Place
from onrecord.tables.words import word_list

_PART = frozenset({"conj", "xcomp", "obj", "obl", "nmod", "acl", "compound", "appos", "advcl", "nsubj"})
"""Relations over which a part of a clause shares its day: what is reported, or told of another time, does not."""
_AT_ONCE = frozenset({"after", "when", "as", "while", "because"})
_UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})
_CHARGES = ("for", "of", "over", "with")
_INSIDE = frozenset({"in", "during", "at", "by"})
_OF_ANOTHER_TIME = frozenset({"before", "since", "against", "despite", "over"})
_WHERE_THEY_WERE = {"VERB": ("nsubj:pass", "obj", "nsubj"), "NOUN": ("nmod",)}
"""Those whose place is also that of what they do or what is done to them: "residents **in Homs** were moved"."""
_STEPS = 5


class Setting:
    """The dates and places of a document, asked by word."""

    def __init__(self, analysis: Analysis, dates: Sequence[Date], places: Sequence[Place]) -> None:
        self._analysis = analysis
        timed = [d for d in dates if d.start is not None or d.end is not None]
        self._dates = dated_words(analysis, timed)
        self._as_of = self._counting_days(timed)
        self._places = placed_words(analysis, places)

    def date(self, index: int) -> str | None:
        """The id of the date of what word `index` tells, or None."""
        return self._of(index, self._dates)

    def place(self, index: int) -> str | None:
        """The id of its place, or None."""
        return self._of(index, self._places)

    def as_of(self, index: int) -> str | None:
        """The id of the day on which a count stood so high: "**as of Saturday**", "compared with 120 **on Sunday**"."""
        word = self._analysis.words[index]
        if days := self._as_of.get(word.sentence):
            return next((day for at, day in reversed(days) if at < index), days[0][1])
        return self.date(index) if self._compared(word) else None

    def _counting_days(self, dates: Sequence[Date]) -> dict[int, list[tuple[int, str]]]:
        """For each sentence the days after its "as of", each with its first word: the last before a count is meant."""
        found: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for date in dates:
            first = self._analysis.word_at(date.span.start)
            if first < len(self._analysis.starts) and is_as_of(self._analysis, first):
                found[self._analysis.words[first].sentence].append((first, date.id))
        return found

    def _compared(self, word: Word) -> bool:
        """Whether a number is what another is compared with: "compared with 120", "up from 93"."""
        above = list(self._analysis.ancestors(word.index))
        cases = {c.lemma.lower() for w in (word, *above[:1]) for c in self._analysis.children(w.index, "case", "mark")}
        verbs = {w.lemma.lower() for w in (word, *above[:3])}
        return "compared" in cases or "compare" in verbs or {"up", "from"} <= cases

    def date_before(self, index: int) -> str | None:
        """The date of what the clause refers back to: "have been killed in **the conflict**"."""
        return self._before(index, self._dates)

    def place_before(self, index: int) -> str | None:
        """The place of what the clause refers back to."""
        return self._before(index, self._places)

    def _before(self, index: int, hosts: Hosts) -> str | None:
        words = self._analysis.words
        word = words[index]
        verb = (
            word
            if word.upos == "VERB"
            else next((w for w in self._analysis.ancestors(index) if w.upos == "VERB"), None)
        )
        if verb is None or word.sentence == 0:
            return None
        for noun in self._analysis.children(verb.index, "obl", "nsubj"):
            article = self._analysis.child(noun.index, "det")
            if (
                noun.lemma in word_list("happenings")
                and article is not None
                and article.lemma in ("the", "this", "that")
            ):
                first, last = self._analysis.sentences[word.sentence - 1]
                told = (hosts[w][0].id for w in range(first, last) if w in hosts and words[w].upos == "VERB")
                return next(told, None)
        return None

    def _of(self, index: int, hosts: Hosts) -> str | None:
        """The row of a word, or of the nearest part of its clause that has one.

        Of another clause that shares its time and place: no goals, and where somebody else acts in what follows
        ("rebels shelled Aleppo on Monday and the army left"), nothing but what stands before both.
        """
        words = self._analysis.words
        word = words[index]
        within, before = True, False
        for _ in range(_STEPS):
            for hung in hosts.get(word.index, ()):
                if (
                    (within or not hung.goal)
                    and (not before or hung.start < word.start)
                    and (word.index == index or not hung.own)
                ):
                    return hung.id
            if (at_once := self._when_clause(word, hosts)) is not None:
                return at_once
            if (below := self._below(word, hosts)) is not None:
                return below
            if word.head < 0 or (word.deprel.partition(":")[0] not in _PART):
                return None
            above = words[word.head]
            if self._apart(word, above) or (word.deprel == "nsubj" and above.index not in hosts):
                return None
            if self._own_subject(word):
                within = within and word.deprel not in ("advcl", "conj")
                before = before or (word.deprel == "conj" and self._other_acts(word))
            word = above
        return None

    def _when_clause(self, word: Word, hosts: Hosts) -> str | None:
        """The row of a clause with "when" before a verb: "**when** the ship was lost in 2007, 31 died"."""
        for clause in self._analysis.children(word.index, "advcl"):
            if clause.index > word.index and hosts is not self._places:
                continue
            if "when" in {w.lemma.lower() for w in self._analysis.children(clause.index, "mark", "advmod")}:
                return next((h.id for h in hosts.get(clause.index, ()) if not h.goal), None)
        return None

    def _below(self, word: Word, hosts: Hosts) -> str | None:
        """The row of what stands below a word in its clause, where the word has none of its own."""
        below = [*self._clauses(word), *self._scenes(word)]
        if hosts is self._places:
            below += self._analysis.children(word.index, *_WHERE_THEY_WERE.get(word.upos, ()))
        for part in below:
            for hung in hosts.get(part.index, ()):
                if not hung.goal and (not hung.own or is_happening(part)):
                    return hung.id
        return None

    def _scenes(self, word: Word) -> Iterator[Word]:
        """The happenings in or by which what a verb tells came about: "died in **last night's attack**"."""
        if word.upos != "VERB":
            return
        for noun in self._analysis.children(word.index, "obl", "nsubj"):
            inside = noun.deprel == "obl" and self._analysis.case(noun.index) in _INSIDE
            caused = noun.deprel == "nsubj" and word.lemma in word_list("causing")
            if is_happening(noun) and (inside or caused):
                yield noun

    def _clauses(self, word: Word) -> Iterator[Word]:
        """The clauses that say when or where a noun's happening took place: "the quake **that struck** on Monday", "the
        election **to be held** in May". They may hang on a noun beside it."""
        if word.upos not in ("NOUN", "PROPN"):
            return
        nouns = [word, *self._analysis.children(word.index, "nmod")]
        if word.deprel == "nmod":
            nouns.append(self._analysis.words[word.head])
        for noun in nouns:
            for clause in self._analysis.children(noun.index, "acl", "acl:relcl"):
                if clause.index > word.index and clause.lemma in word_list("taking place"):
                    yield clause

    def _apart(self, word: Word, above: Word) -> bool:
        """Whether a part of a clause tells of another time and place than the clause."""
        kind = word.deprel.partition(":")[0]
        if word.deprel == "acl:relcl":  # but "the shooting on Friday, which caused 50 deaths"
            return not (is_happening(above) and word.lemma in word_list("causing"))
        if kind == "advcl" and self._own_time(word) and not self._joined(word):
            return True
        if kind == "acl" and word.xpos == "VBN":  # "found on Monday the bodies of men killed by rebels"
            return above.deprel == "obj"
        if kind == "acl" and word.xpos == "VB":  # "an offer to resign"
            return above.lemma in word_list("aims")
        if kind == "nmod" and self._analysis.entities[above.index] in ("person", "organization"):
            return True  # "the victims of the blast"
        if kind == "obj" and above.lemma in word_list("blaming", "looking back"):
            return True  # "condemned on Monday the attack"
        if kind in ("obl", "nmod") and self._counted_from(word):
            return True  # "four days after the ballot"
        if kind == "obl" and self._analysis.case(word.index) in _OF_ANOTHER_TIME:
            return True
        if kind == "xcomp":  # "vowed on Monday to attack"
            return above.lemma in word_list("planning", "asking")
        if kind in ("advcl", "obl") and above.lemma in word_list("blaming"):  # "charged on Monday with killing"
            return any(w.lemma in _CHARGES for w in self._analysis.children(word.index, "mark", "case"))
        return False

    def _joined(self, word: Word) -> bool:
        """Whether an adverbial clause is at the time of the main one: "when", "as", "after"; not "four days after"."""
        marks = [w for w in self._analysis.children(word.index, "mark", "advmod") if w.lemma in _AT_ONCE]
        return bool(marks) and not self._counted_from(word)

    def _counted_from(self, word: Word) -> bool:
        """Whether a length of time leads from it or to it: "four days after"."""
        marks = self._analysis.children(word.index, "mark", "case", "advmod")
        return any(
            w.lemma in ("after", "before") and self._analysis.words[max(0, w.index - 1)].lemma in _UNITS for w in marks
        )

    def _own_time(self, word: Word) -> bool:
        """Whether an adverbial clause is a sentence of its own, with a tense and a subject."""
        tensed = (word, *self._analysis.children(word.index, "aux", "cop"))
        return any(w.xpos in (*FINITE, "MD") for w in tensed) and self._own_subject(word)

    def _other_acts(self, word: Word) -> bool:
        """Whether a clause has a doer of its own: not in "five died in Homs and ten (people) were wounded"."""
        doer = next((w for w in self._analysis.children(word.index, "nsubj") if w.deprel == "nsubj"), None)
        return doer is not None and doer.upos != "NUM" and self._analysis.child(doer.index, "nummod") is None

    def _own_subject(self, word: Word) -> bool:
        return self._analysis.child(word.index, "nsubj") is not None
