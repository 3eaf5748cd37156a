"""When and where something is: the date and place of its own clause, or of the clause that it is a part of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.tokens import FINITE
from onrecord.record import Date, Place, Span
from onrecord.tables.words import word_list

_PART = frozenset({"conj", "xcomp", "obj", "obl", "nmod", "acl", "compound", "appos", "advcl", "nsubj"})
"""Relations over which a part of a clause shares its day: what is reported, or told of another time, does not."""
_AT_ONCE = frozenset({"after", "when", "as", "while", "because"})
_UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})
_GOALS = ("to", "into", "from")
"""Prepositions of where somebody goes or comes from: not where other clauses happen."""
_CHARGES = ("for", "of", "over", "with")
_STEPS = 5


class _Hung(NamedTuple):
    """A date or place that hangs on a word."""

    id: str
    start: int
    goal: bool


class Setting:
    """The dates and places of a document, asked by word."""

    def __init__(self, analysis: Analysis, dates: Sequence[Date], places: Sequence[Place]) -> None:
        self._analysis = analysis
        timed = [d for d in dates if d.start is not None or d.end is not None]
        self._dates = self._hosts([(d.span, d.id) for d in timed], None)
        self._as_of = self._counting_days(timed)
        self._places = self._hosts([(p.span, p.id) for p in places], word_list("placing"))

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
            if first < len(self._analysis.starts):
                words = self._analysis.words[max(0, first - 2) : first]
                if [w.text.lower() for w in words] == ["as", "of"]:
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

    def _before(self, index: int, hosts: dict[int, list[_Hung]]) -> str | None:
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

    def _hosts(self, rows: Sequence[tuple[Span, str]], cases: frozenset[str] | None) -> dict[int, list[_Hung]]:
        """For each word the rows that hang on it, by one of these prepositions or none."""
        found: dict[int, list[_Hung]] = defaultdict(list)
        document = self._analysis.document
        filed = document.text.find(document.dateline) if document.dateline else -1
        for span, row in rows:
            if filed >= 0 and filed <= span.start and span.end <= filed + len(document.dateline or ""):
                continue  # where and when the report was filed is not where and when it happened
            first = self._analysis.word_at(span.start)
            last = self._analysis.word_at(span.end - 1) + 1
            if first >= len(self._analysis.starts):
                continue
            head = self._analysis.words[self._analysis.head_of(first, last)]
            case = self._analysis.child(head.index, "case")
            if (
                cases is not None
                and case is not None
                and case.lemma.lower() not in cases
                and head.deprel.startswith(("obl", "nmod"))
            ):
                continue
            host = self._host(head)
            if host is not None:
                goal = cases is not None and case is not None and case.lemma.lower() in _GOALS
                found[host.index].append(_Hung(row, span.start, goal))
        return found

    def _host(self, head: Word) -> Word | None:
        """The word that a time or place hangs on: over names that it is a part of, and "in the city of"."""
        words = self._analysis.words
        while (
            head.head >= 0
            and head.deprel.split(":")[0] in ("nmod", "appos", "flat", "compound", "conj")
            and (self._analysis.entities[head.head] in ("place", "time") or words[head.head].upos == "NUM")
        ):
            head = words[head.head]
        return words[head.head] if head.head >= 0 else None

    def _of(self, index: int, hosts: dict[int, list[_Hung]]) -> str | None:
        """The row of a word, or of the nearest part of its clause that has one.

        Of another clause that shares its time and place: no goals, and where somebody else acts in what follows
        ("rebels shelled Aleppo on Monday and the army left"), nothing but what stands before both.
        """
        words = self._analysis.words
        word = words[index]
        within, before = True, False
        for _ in range(_STEPS):
            for hung in hosts.get(word.index, ()):
                if (within or not hung.goal) and (not before or hung.start < word.start):
                    return hung.id
            if (at_once := self._when_clause(word, hosts)) is not None:
                return at_once
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

    def _when_clause(self, word: Word, hosts: dict[int, list[_Hung]]) -> str | None:
        """The row of a clause with "when" before a verb: "**when** the ship was lost in 2007, 31 died"."""
        for clause in self._analysis.children(word.index, "advcl"):
            if clause.index > word.index:
                continue
            if "when" in {w.lemma.lower() for w in self._analysis.children(clause.index, "mark", "advmod")}:
                return next((h.id for h in hosts.get(clause.index, ()) if not h.goal), None)
        return None

    def _apart(self, word: Word, above: Word) -> bool:
        """Whether a part of a clause tells of another time and place than the clause."""
        kind = word.deprel.partition(":")[0]
        if word.deprel == "acl:relcl":
            return True
        if kind == "advcl" and self._own_time(word) and not self._joined(word):
            return True
        if kind == "acl" and word.xpos == "VBN":  # "found on Monday the bodies of men killed by rebels"
            return above.deprel == "obj"
        if kind == "xcomp":  # "vowed on Monday to attack"
            return above.lemma in word_list("planning") | word_list("asking")
        if kind in ("advcl", "obl") and above.lemma in word_list("blaming"):  # "charged on Monday with killing"
            return any(w.lemma in _CHARGES for w in self._analysis.children(word.index, "mark", "case"))
        return False

    def _joined(self, word: Word) -> bool:
        """Whether an adverbial clause is at the time of the main one: "when", "as", "after"; not "four days after"."""
        marks = [w for w in self._analysis.children(word.index, "mark", "advmod") if w.lemma in _AT_ONCE]
        return bool(marks) and not any(self._analysis.words[max(0, w.index - 1)].lemma in _UNITS for w in marks)

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
