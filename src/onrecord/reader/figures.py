"""Figures: every count that a researcher would tabulate, with what it counts, its bounds and where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.reader.amounts import Amount, amounts
from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.lexer import Token
from onrecord.reader.measures import Counted, measure
from onrecord.record import Date, Span
from onrecord.tables.counting import counted_noun, label_nouns
from onrecord.tables.numbers import number_words

_SMALL = 10
"""Of so few with "the" the text has spoken before."""
_OLDEST = 120
"""Years of an age at most."""
_COUNTED = frozenset({"person", "organization", "place", "object", "animal"})
"""Kinds of things, as the model tells them, of which any number is a figure."""


@dataclass(frozen=True, slots=True)
class FigureFound:
    """An amount with its measure; `noun` is the head of what is counted, -1 where the text does not say."""

    amount: Amount
    span: Span
    measure: str
    word: int
    noun: int


def figures(analysis: Analysis, dates: Sequence[Date]) -> list[FigureFound]:
    """The figures of a document in text order."""
    out: list[FigureFound] = []
    for counted in _counted(analysis, dates):
        before = out[-1] if out else None
        if (
            counted.amount.plain == 1
            and analysis.text(counted.word.index, min(counted.word.index + 2, len(analysis.words))).lower() == "one of"
        ):
            continue
        near = before is not None and analysis.words[before.word].sentence == counted.word.sentence
        last = (before.measure, before.word, before.noun) if before is not None and near else None
        kind = measure(analysis, counted, last)
        if (
            counted.noun is not None
            and counted.noun.lemma.lower() in _THEM
            and before is not None
            and _follows(analysis, before, counted)
        ):
            kind = before.measure  # "three of them women"
        if kind is None:
            kind = "other" if _tabulated(analysis, counted) else None
        if kind is None or (kind == "other" and counted.amount.plain in (0, 1)):
            continue
        noun = counted.noun.index if counted.noun is not None else -1
        out.append(FigureFound(_bounded(analysis, counted), counted.span, kind, counted.word.index, noun))
    return out


_THEM = frozenset({"they", "them", "these", "those", "whom"})


def _follows(analysis: Analysis, before: FigureFound, counted: Counted) -> bool:
    """Whether a count stands in the sentence of the one before, or in the next."""
    return counted.word.sentence - analysis.words[before.word].sentence <= 1


_PASSING = frozenset(["exceed", "surpass", "top"])


def _bounded(analysis: Analysis, counted: Counted) -> Amount:
    """The amount as its verb bounds it: "deaths surpassed 100,000" says the least."""
    amount, word = counted.amount, counted.noun or counted.word
    for part in (counted.word, word):
        above = analysis.words[part.head] if part.head >= 0 else None
        if (
            above is not None
            and above.lemma in _PASSING
            and part.deprel in ("obj", "xcomp", "ccomp")
            and amount.plain is not None
        ):
            return replace(amount, best=None, high=None)
    return amount


def _counted(analysis: Analysis, dates: Sequence[Date]) -> Iterator[Counted]:
    """The amounts that count something, with the word of the number and the noun it counts."""
    text = analysis.document.text
    lexed = analysis.tokens
    taken = [(d.span.start, d.span.end) for d in dates]
    begins = [start for start, _ in taken]
    for amount in amounts(lexed):
        span = Span.of(text, lexed[amount.first].start, lexed[amount.last - 1].end)
        at = bisect_right(begins, span.end - 1) - 1
        if at >= 0 and taken[at][1] > span.start:
            continue
        word = _word(analysis, amount)
        if word is None or _named(analysis, word, amount, lexed):
            continue
        noun = _noun(analysis, word)
        if noun is not None and counted_noun(noun.lemma.lower()) == "size" and amount.unit is None:
            continue
        if _age(analysis, word, noun, amount) or _compound(lexed, amount):
            continue
        yield Counted(amount, span, word, noun)


def _word(analysis: Analysis, amount: Amount) -> Word | None:
    """The word of the model that is the number, the head of its words."""
    token = analysis.tokens[amount.numeral]
    first = analysis.word_at(analysis.tokens[amount.first].start)
    last = bisect_right(analysis.starts, token.start)
    if not analysis.starts or last <= first:
        return None
    numeral = analysis.words[last - 1]
    if numeral.end <= token.start:
        return None
    inside = [w for w in analysis.words[first:last] if w.head < first or w.head >= last]
    numbers = [w for w in inside if w.upos in ("NUM", "NOUN", "DET")]
    return (numbers or [numeral])[-1]


def _named(analysis: Analysis, word: Word, amount: Amount, lexed: Sequence[Token]) -> bool:
    """Whether a number is part of a name or a reference: "Flight 752", "Article 5", "Boeing 737-800", "(3)"."""
    before = analysis.words[word.index - 1] if word.index else None
    if amount.unit is not None or amount.qualifier is not None or before is None:
        return False
    if before.lemma.lower() in label_nouns():
        return True
    if before.upos == "PROPN" and before.head == word.index and word.text[0].isdecimal():
        return before.deprel in ("compound", "flat")  # "a Boeing 737 was destroyed"
    if (
        word.head >= 0
        and word.head < word.index
        and word.deprel in ("nummod", "flat", "compound", "appos", "nmod:unmarked", "dep")
    ):
        head = analysis.words[word.head]
        return (head.upos == "PROPN" or word.deprel != "appos") and head.end <= word.start and not head.text.islower()
    return False


def _noun(analysis: Analysis, word: Word) -> Word | None:
    """What a number counts: the noun that it goes with, or the one after "of"."""
    if word.deprel.startswith(("nummod", "det", "amod", "compound")) and word.head > word.index:
        head = analysis.words[word.head]
        other = number_words().get(head.lemma)  # "killed three and injured scores"
        if head.upos in ("NOUN", "PROPN", "ADJ", "VERB", "SYM", "X") and (other is None or other.kind != "group"):
            return head
    after = analysis.words[word.index + 1] if word.index + 1 < len(analysis.words) else None
    if (
        after is not None
        and after.lemma == "of"
        and after.head > word.index + 1
        and (head := analysis.words[after.head]).upos in ("NOUN", "PROPN")
    ):
        return head if head.lemma not in number_words() else _of(analysis, head)  # "hundreds of thousands of people"
    if (noun := _of(analysis, word)) is not None:
        return noun
    return word if word.upos == "NOUN" and word.lemma not in number_words() else None


def _of(analysis: Analysis, word: Word) -> Word | None:
    """What stands behind "of" under a word."""
    for child in analysis.children(word.index, "nmod"):
        case = analysis.child(child.index, "case")
        if case is not None and case.lemma == "of" and child.index > word.index:
            return child
    return None


def _compound(lexed: Sequence[Token], amount: Amount) -> bool:
    """Whether a number is hyphened to what it measures: "a 12-vehicle convoy"."""
    after = lexed[amount.last : amount.last + 2]
    if amount.unit is not None or len(after) < 2 or after[0].text != "-":
        return False
    return after[0].glued and after[1].glued and after[1].low.isalpha()


def _age(analysis: Analysis, word: Word, noun: Word | None, amount: Amount) -> bool:
    """Whether a bare number is an age: ", 24,", "aged 24", "children under 5", "he was 24"."""
    words = analysis.words
    before = words[word.index - 1] if word.index else None
    two = words[word.index - 2] if word.index > 1 else None
    after = words[word.index + 1] if word.index + 1 < len(words) else None
    if before is None:
        return False
    if before.lemma.lower() in ("age", "aged", "over-", "under-"):
        return True
    if two is not None and two.lemma.lower() in ("age", "aged") and before.upos in ("ADP", "ADV"):
        return True
    if noun is not None:
        return False
    if before.text in (",", "(") and after is not None and after.text in (",", ".", ")", ";"):
        beside = word.deprel in ("appos", "amod", "nummod", "nmod", "nmod:unmarked")
        return beside and 0 <= word.head < word.index
    if before.text in ("between", "above", "over", "under"):
        return two is not None and two.upos in ("NOUN", "PROPN") and analysis.entities[two.index] == "person"
    subject = analysis.child(word.index, "nsubj") if analysis.child(word.index, "cop") is not None else None
    if subject is None or amount.plain is None or amount.plain > _OLDEST:
        return False
    return analysis.entities[subject.index] == "person" and subject.xpos in ("NN", "NNP", "PRP")


def _tabulated(analysis: Analysis, counted: Counted) -> bool:
    """Whether a number of these is worth a row: people and things, money and shares, not ideas."""
    if counted.amount.unit is not None:
        return True
    noun = counted.noun
    if noun is None:
        if counted.amount.best is None and counted.word.deprel == "nsubj":
            return True  # "thousands marched"
        return counted.word.deprel == "nsubj:pass" and (counted.amount.plain or 0) > 1  # "35 were rescued"
    small = counted.amount.plain is not None and counted.amount.plain < _SMALL
    if small and any(w.lemma in ("the", "this", "both") for w in analysis.children(noun.index, "det")):
        return False  # "the two countries"
    if counted_noun(noun.lemma.lower()) == "thing":
        return True
    if noun.upos == "PROPN" and noun.head == counted.word.index:
        return analysis.entities[noun.index] in ("person", "organization")  # "hundreds of ISIS fighters"
    return analysis.entities[noun.index] in _COUNTED and noun.xpos in ("NNS", "NN", "NNPS")
