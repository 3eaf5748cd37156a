"""What a number measures: killed, wounded, missing, detained, displaced, abducted, troops, weapons, money or votes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.reader.amounts import Amount
from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.tokens import FINITE
from onrecord.record import Span
from onrecord.tables.counting import measure_of
from onrecord.tables.words import word_list

_DONE_TO = ("killed", "wounded", "detained")
_OF_PEOPLE = (*_DONE_TO, "missing", "displaced", "abducted")
_THINGS = ("place", "object", "animal", "plant")
_TOTALS = ("total", "family", "group")
"""Nouns whose number comes behind "of" and which stand in its place in the clause: "a family of five"."""
_LOSING = frozenset(["claim", "lose", "take", "cost"])
_ALIKE = frozenset(
    {
        "victim",
        "casualty",
        "person",
        "people",
        "male",
        "female",
        "man",
        "woman",
        "child",
        "case",
        "civilian",
        "other",
        "more",
    }
)
_GOING_ON = frozenset(
    {"conj", "list", "appos", "orphan", "parataxis", "nsubj", "obj", "nmod", "dep", "root", "obl", "advcl"}
)
_GENERAL = 4
"""Words after a counted phrase in which its state may stand: "left six soldiers **dead**"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in its sentence: the word of the number, and the noun that it counts."""

    amount: Amount
    span: Span
    word: Word
    noun: Word | None


def measure(analysis: Analysis, counted: Counted, before: tuple[str, int, int] | None) -> str | None:
    """The measure; None where nothing tells. `before`: that of the figure before in the sentence, its word and noun."""
    if counted.amount.unit is not None and counted.amount.unit != "%":
        return "money"
    phrase = _phrase(analysis, counted)
    if counted.amount.unit == "%":
        return "vote" if _voting(analysis, counted.word) else None
    told = (
        _state(analysis, counted, phrase)
        or _verb_before(analysis, counted)
        or _equated(analysis, phrase)
        or _joined(analysis, counted, phrase, before)
        or _predicate(analysis, phrase)
        or _toll(analysis, counted, phrase)
    )
    if told in _OF_PEOPLE and _thing(analysis, counted.noun):
        told = None  # "captured 12 tanks", "burned 20 houses"
    return (
        told
        or _kind(analysis, counted, phrase)
        or (before[0] if before is not None and _coordinated(analysis, counted, phrase, before[0]) else None)
    )


def _thing(analysis: Analysis, noun: Word | None) -> bool:
    """Whether what is counted are things, which nobody kills, wounds or detains."""
    if noun is None:
        return False
    own = measure_of(noun.lemma.lower(), "noun")
    return own[0] in ("weapons", "vote") if own is not None else analysis.entities[noun.index] in _THINGS


def _told_by_noun(noun: Word | None) -> bool:
    """Whether the noun says what became of who is counted, whatever stands around it: "60 injuries"."""
    own = measure_of(noun.lemma.lower(), "noun") if noun is not None else None
    return own is not None and own[1] == "state"


def _phrase(analysis: Analysis, counted: Counted) -> Word:
    """The head of the phrase whose place in the clause tells: the noun, or the number itself in "dozens of people"."""
    noun = counted.noun
    word = counted.word if noun is None or noun.head == counted.word.index else noun
    above = analysis.above(word)
    if above is not None and above.lemma in _TOTALS and word.deprel == "nmod":
        return above  # "a total of 39 are dead"
    return word


def _up(analysis: Analysis, phrase: Word) -> Iterator[Word]:
    """A phrase and the first conjuncts it is joined to: they share its place in the clause."""
    yield phrase
    while phrase.deprel == "conj" and phrase.head >= 0 and analysis.words[phrase.head].upos not in ("VERB", "AUX"):
        phrase = analysis.words[phrase.head]
        yield phrase


def _verb_before(analysis: Analysis, counted: Counted) -> str | None:
    """By the verb right before the number: "killed five and **wounded** 110 others"."""
    index = counted.word.index
    while index > 0 and analysis.words[index - 1].end > counted.span.start:
        index -= 1
    before = analysis.words[index - 1] if index else None
    if before is None or before.upos not in ("VERB", "ADJ") or before.sentence != counted.word.sentence:
        return None
    found = measure_of(before.lemma, "verb")
    return found[0] if found is not None and found[1] == "obj" and before.xpos != "VBN" else None


def _equated(analysis: Analysis, phrase: Word) -> str | None:
    """By the subject of a copula: "the dead **are** twelve soldiers", "the victims were five women"."""
    for word in _up(analysis, phrase):
        if analysis.child(word.index, "cop") is None:
            continue
        for subject in analysis.children(word.index, "nsubj"):
            found = (
                measure_of(subject.lemma.lower(), "adj")
                or measure_of(subject.lemma.lower(), "noun")
                or measure_of(subject.lemma.lower(), "toll")
            )
            if found is not None and found[0] in _DONE_TO:
                return found[0]
    return None


def _joined(analysis: Analysis, counted: Counted, phrase: Word, before: tuple[str, int, int] | None) -> str | None:
    """By the count that it is joined to: "21 soldiers, **three officers**"; not "300 troops and 12 tanks"."""
    if before is None or before[0] in ("other", "troops", "weapons", "money") or _told_by_noun(counted.noun):
        return None
    if counted.noun is not None and analysis.entities[counted.noun.index] not in ("person", None):
        return None
    if any(case.lemma == "include" for case in analysis.children(phrase.index, "case")):
        return before[0]  # "1,000 were detained, including 37 journalists"
    return next(
        (before[0] for word in _up(analysis, phrase) if word.index in before[1:] and word.index != phrase.index), None
    )


def _predicate(analysis: Analysis, phrase: Word) -> str | None:
    """By the verb: what is killed, who died, "20 people wounded in", "people who were arrested"."""
    for word in _up(analysis, phrase):
        if (
            word.deprel == "nmod"
            and word.head >= 0
            and (whose := measure_of(analysis.words[word.head].lemma, "noun")) is not None
        ):
            case = analysis.child(word.index, "case")
            if case is not None and case.lemma == "of" and whose[1] == "state" and whose[0] in _DONE_TO:
                return whose[0]  # "the death of 50 people"
        for clause in analysis.children(word.index, "acl"):
            if (of_clause := _of_clause(analysis, clause)) is not None:
                return of_clause
        if word.head < 0:
            continue
        verb = analysis.words[word.head]
        if verb.upos in ("VERB", "AUX", "ADJ"):
            found = measure_of(verb.lemma, "verb")
            role = "obj" if word.deprel in ("obj", "nsubj:pass") else "subj" if word.deprel == "nsubj" else ""
            if found is not None and found[1] == role:
                return found[0]
            if found is not None and role == "subj" and _without_object(analysis, verb):
                return found[0]  # "20 killed in blast", "with 100 injured"
            if role == "subj" and (state := _adjective(verb) or _stays(analysis, verb)) is not None:
                return state[0]  # "20 are missing", "12 remain missing"
            if word.lemma == "life" and verb.lemma in _LOSING:
                return "killed"
            lost = analysis.child(verb.index, "obj") if verb.lemma == "lose" and word.deprel == "nsubj" else None
            if lost is not None and lost.lemma == "life":
                return "killed"
            if word.deprel == "obj" and found is None:  # "shooting and killing two people"
                for joined in analysis.children(verb.index, "conj"):
                    joint = measure_of(joined.lemma, "verb")
                    if (
                        joint is not None
                        and joint[1] == "obj"
                        and analysis.child(joined.index, "obj") is None
                        and joined.index < word.index
                    ):
                        return joint[0]
    return None


def _of_clause(analysis: Analysis, clause: Word) -> str | None:
    """By a clause after the noun: "20 people wounded in", "people who were arrested", "those who died"."""
    found = measure_of(clause.lemma, "verb")
    if found is None:
        return None
    if found[1] == "subj":
        return found[0] if clause.deprel == "acl:relcl" or clause.xpos == "VBG" else None
    if clause.deprel == "acl:relcl":
        return found[0] if analysis.child(clause.index, "nsubj:pass", "aux:pass") is not None else None
    return found[0] if _without_object(analysis, clause) else None


def _without_object(analysis: Analysis, verb: Word) -> bool:
    """Whether a participle, or what the model takes for a past tense, is done to its subject: "20 killed in blast"."""
    if verb.xpos not in ("VBN", "VBD", "JJ"):
        return False
    joined = analysis.children(verb.index, "conj")
    return all(analysis.child(w.index, "obj") is None for w in (verb, *joined))


def _state(analysis: Analysis, counted: Counted, phrase: Word) -> str | None:
    """By an adjective or participle: "20 dead", "35 wounded", "21 injured individuals", "left six soldiers dead"."""
    for beyond in analysis.words[counted.word.index + 1 : counted.word.index + 2]:
        own = measure_of(beyond.text.lower(), "adj")
        if beyond.sentence == counted.word.sentence and own is not None and own[1] == "state":
            return own[0]  # "57 dead and 12 **missing**"
    for word in (phrase, counted.noun):
        if word is None:
            continue
        if word.upos in ("VERB", "ADJ") and (found := _adjective(word) or _participle(word)) is not None:
            return found[0]
        for child in analysis.children(word.index, "amod"):
            if (found := _adjective(child) or _participle(child)) is not None:
                return found[0]
    last = max(phrase.index, counted.word.index, counted.noun.index if counted.noun is not None else -1)
    for after in analysis.words[last + 1 : last + 1 + _GENERAL]:
        if after.sentence != phrase.sentence or after.upos in ("PUNCT", "SCONJ"):
            return None
        if after.deprel == "conj" and after.index > last + 1:
            return None  # but "45 dead and 60 **injured**"
        beside = after.head in (phrase.index, phrase.head)
        state, done = _adjective(after), _participle(after)
        if state is not None and (beside or after.index == phrase.head):
            return state[0]
        if done is not None and beside and after.deprel != "acl:relcl":
            return done[0]
    return None


def _adjective(word: Word) -> tuple[str, str] | None:
    """The state that a word says, "missing" also where the model takes it for a verb."""
    taken = word.xpos == "VBG" or (word.upos == "VERB" and word.xpos == "JJ")
    return measure_of(word.lemma, "adj") or (measure_of(word.text.lower(), "adj") if taken else None)


def _stays(analysis: Analysis, verb: Word) -> tuple[str, str] | None:
    """The state that somebody stays in: "remain **missing**", "is still unaccounted for"."""
    if verb.lemma not in word_list("being in a state"):
        return None
    after = analysis.words[verb.index + 1 : verb.index + 3]
    return next((s for w in after if w.sentence == verb.sentence and (s := _adjective(w)) is not None), None)


def _participle(word: Word) -> tuple[str, str] | None:
    found = measure_of(word.lemma, "verb") if word.xpos in ("VBN", "JJ") else None
    return found if found is not None and found[1] == "obj" else None


def _toll(analysis: Analysis, counted: Counted, phrase: Word) -> str | None:
    """By a toll in the clause: "the death toll rose to 20", "the fatalities included four men", "a toll of 27"."""
    if _told_by_noun(counted.noun):
        return None
    word = phrase
    for above in analysis.ancestors(phrase.index):
        if (
            above.upos in ("NOUN", "PROPN")
            and above.index < phrase.index
            and (found := _tolled(analysis, above)) is not None
        ):
            return found
        if above.upos in ("VERB", "AUX") or analysis.child(above.index, "cop") is not None:
            if above.lemma in word_list("moves") or analysis.child(above.index, "cop") is not None:
                for child in analysis.children(above.index, "nsubj", "obj"):
                    if child.index != word.index and (found := _tolled(analysis, child)) is not None:
                        return found
                if above.deprel.startswith("acl") and above.head >= 0:
                    return _tolled(analysis, analysis.words[above.head])  # "the toll, previously put at 34"
            return None
        word = above
    return None


def _tolled(analysis: Analysis, noun: Word) -> str | None:
    before = analysis.words[noun.index - 1].lemma.lower() if noun.index else ""
    found = measure_of(f"{before} {noun.lemma}", "toll") or measure_of(noun.lemma, "toll")
    if found is None and noun.xpos == "NNS":
        found = measure_of(noun.lemma, "noun")
        found = found if found is not None and found[1] != "lost" and found[0] in _DONE_TO else None
    if found is None and noun.lemma in ("number", "total"):
        for child in analysis.children(noun.index, "nmod"):
            inner = measure_of(child.lemma, "noun") or measure_of(child.lemma, "adj")
            if inner is not None:
                return inner[0]
            for clause in analysis.children(child.index, "acl"):  # "the number of people displaced"
                if (of_clause := _of_clause(analysis, clause)) is not None:
                    return of_clause
    return found[0] if found is not None else None


def _kind(analysis: Analysis, counted: Counted, phrase: Word) -> str | None:
    """By the noun itself: "17 deaths", "ten drones", "338 seats"."""
    for noun in (counted.noun, phrase):
        if noun is None:
            continue
        found = measure_of(noun.lemma.lower(), "noun")
        if noun.lemma == "casualty" and counted.amount.plain == 0:
            return "killed"
        if found is not None and found[1] != "lost":
            return found[0]
    return None


def _coordinated(analysis: Analysis, counted: Counted, phrase: Word, measure: str) -> bool:
    """Whether a number goes on with the count before it: "21 injured in Davao, 36 in North Cotabato and seven in"."""
    if counted.noun is None:
        above = analysis.words[phrase.head] if phrase.head >= 0 else None
        if phrase.deprel == "nummod" and above is not None and above.upos == "ADV":
            return True  # "13 were injured, three seriously"
        if phrase.deprel == "nmod" and any(case.lemma == "of" for case in analysis.children(phrase.index, "case")):
            return False  # "the population of 22 million"
        if phrase.deprel == "nsubj" and above is not None and above.upos == "VERB" and above.xpos in FINITE:
            return measure_of(above.lemma, "verb") is not None  # not "three died and nine remain in hospital"
        return phrase.deprel in _GOING_ON
    if measure in ("weapons", "money", "vote"):
        return False  # "lost 20 tanks and 300 men"
    return counted.noun.lemma in _ALIKE and phrase.deprel in ("conj", "appos", "list")


def _voting(analysis: Analysis, word: Word) -> bool:
    first, last = analysis.sentences[word.sentence]
    return any(w.lemma in word_list("voting") for w in analysis.words[first:last])
