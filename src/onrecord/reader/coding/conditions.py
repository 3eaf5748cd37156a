"""Whether a frame fits: the words of its predicate, and what it needs of its clause."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.coding.clause import Clause
from onrecord.reader.coding.nouns import carrier, preposition
from onrecord.reader.once import once
from onrecord.tables import lemma, role_of, state_of
from onrecord.tables.frames import Frame, frames_of
from onrecord.tables.states import NameUse
from onrecord.tables.times import time_word
from onrecord.tables.words import word_list

_PARTS = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a"}
_REACH = 8
"""Words between a verb and the particle, preposition or noun that belongs to it, at most."""
_FIELDS = frozenset({"phone", "labour", "vote", "charge", "bomb"})
_HARMED = frozenset({"harm", "accident"})
_OF_NATURE = frozenset({"DISASTER", "DIE", "INJURE", "DISPLACE", "STOP", "START"})
"""Types of what a storm or a virus does."""


def matches(analysis: Analysis, word: Word) -> tuple[Frame, Clause] | None:
    """The first frame of a word whose predicate and needs the clause meets, or None."""
    if not (frames := frames_for(word)):
        return None  # as of most words
    clause = Clause(analysis, word)
    for frame in frames:
        if predicate(analysis, word, frame) is None or (frame.type not in _OF_NATURE and _by_nature(clause, frame)):
            continue
        if all(meets(clause, need) for need in frame.needs):
            return frame, clause
    return None


def _by_nature(clause: Clause, frame: Frame) -> bool:
    """Whether what a verb tells is done by a storm or a virus: "the typhoon **blocked** roads" is no protest."""
    doers = [w for place in ("subj", "by") for w in clause.at(place)] if frame.part == "v" else []
    return any(_natural(clause.analysis, w) for w in doers)


def _natural(analysis: Analysis, word: Word) -> bool:
    """Whether a word is, or bears the name of, what strikes by accident: "**Typhoon** Haiyan", "the **storm**"."""
    named = analysis.children(word.index, "compound", "flat", "nmod:desc", "nmod:unmarked")
    return any(w.lemma.lower() in word_list("accident") for w in (word, *named))


def frames_for(word: Word) -> tuple[Frame, ...]:
    """The frames that a word may have, the most demanding first: as what it is tagged, then as what it is made of."""
    part = _PARTS.get(word.upos)
    if part is None:
        return ()
    return _frames_for(word.lemma.lower(), word.text.lower(), part, word.xpos, word.deprel == "amod")


@lru_cache(maxsize=1 << 13)
def _frames_for(base: str, form: str, part: str, xpos: str, modifies: bool) -> tuple[Frame, ...]:
    readings = dict.fromkeys(_readings(base, form, part, xpos, modifies))
    return tuple(frame for base, part in readings for frame in frames_of(base, part))


def _readings(base: str, form: str, part: str, xpos: str, modifies: bool) -> Iterator[tuple[str, str]]:
    """Lemma and part of a word; "hostilities" by its form, "the **dropping** of charges" as a verb."""
    yield base, part
    if xpos in ("NNS", "NNPS"):
        yield form, part
    if xpos in ("VBN", "VBD", "VBG"):
        yield lemma(form, xpos, "VERB"), "v"
    elif part == "a" and modifies and form.endswith("ed"):  # "a **collapsed** school"
        yield lemma(form, "VBN", "VERB"), "v"
    elif part == "n" and xpos == "NN" and form.endswith("ing"):
        yield lemma(form, "VBG", "VERB"), "v"


def predicate(analysis: Analysis, word: Word, frame: Frame) -> tuple[int, ...] | None:
    """The words of the predicate where they stand as they must, in text order, or None."""
    if frame.ends:
        first = max(word.index - len(frame.predicate) + 1, analysis.sentences[word.sentence][0])
        before = tuple(w.lemma.lower() for w in analysis.words[first : word.index])
        return tuple(range(first, word.index + 1)) if before == frame.predicate[:-1] else None
    found = [word.index]
    for other in frame.predicate[1:]:
        for near in analysis.words[found[-1] + 1 : found[-1] + 1 + _REACH]:
            if near.sentence != word.sentence:
                return None
            if near.lemma.lower() == other and _belongs(analysis, near, word, other == frame.predicate[-1]):
                found.append(near.index)
                break
        else:
            return None
    return tuple(found)


def _belongs(analysis: Analysis, near: Word, word: Word, last: bool) -> bool:
    """Whether a particle or noun hangs on the verb, or a preposition on what the verb takes."""
    above = analysis.words[near.head] if near.head >= 0 else None
    if last and near.lemma.lower() in word_list("taking"):
        if near.head == word.index and near.deprel in ("compound:prt", "advmod", "case", "mark"):
            return True
        if near.deprel not in ("case", "mark", "compound:prt") or above is None or _time(analysis, above):
            return False
        return above.head == word.index or (
            above.head >= 0 and analysis.words[above.head].head == word.index and above.deprel == "conj"
        )
    if near.head == word.index:
        return near.deprel.split(":")[0] in ("compound", "advmod", "obj", "xcomp", "obl", "amod", "nsubj", "fixed")
    inner = ("fixed", "compound:prt", "advmod") if last else ("fixed", "compound:prt", "advmod", "case")
    return above is not None and above.head == word.index and above.upos != "VERB" and near.deprel in inner


def _time(analysis: Analysis, word: Word) -> bool:
    low = word.text.lower()
    return (
        analysis.entities[word.index] == "time"
        or time_word(low, "weekday") is not None
        or time_word(low, "month") is not None
    )


def meets(clause: Clause, need: str) -> bool:
    """Whether a clause has what one need of a frame asks for. ValueError for a need that the table cannot have."""
    analysis, word = clause.analysis, clause.word
    if need.startswith("!"):
        return not meets(clause, need[1:])
    if need in _FIELDS:
        return _field(clause, word_list(f"{need} field")) or (need in _TOPICS and _about(analysis, need))
    if need == "captors":
        return _captors(clause)
    if need == "violence":
        return _field(clause, word_list("violent"))
    if need == "question":
        return _question(clause)
    if need == "alone":
        return not clause.passive and not clause.at("obj") and analysis.child(word.index, "xcomp", "ccomp") is None
    if need in _HARMED:
        return _harm(clause) == need
    if need == "violent":
        return any(actor_like(analysis, w) for w in clause.at("subj"))
    if need == "comp":
        return analysis.child(word.index, "ccomp", "xcomp") is not None
    if need == "inf":
        inner = analysis.child(word.index, "xcomp", "ccomp")
        return inner is not None and any(w.lemma == "to" for w in analysis.children(inner.index, "mark"))
    if need == "pl":
        subjects = clause.at("subj")
        plural = any(w.xpos in ("NNS", "NNPS") or w.text.lower() in ("they", "we", "both", "two") for w in subjects)
        return plural or len(subjects) > 1
    if need == "two":
        places = (clause.at("poss"), clause.at("by"), clause.at("of"), clause.at("with"), carrier(clause))
        return len({w.index for found in places for w in found}) > 1
    if need == "plaincall":
        other = analysis.child(word.index, "xcomp", "ccomp", "iobj", "compound:prt")
        other = None if other is not None and other.lemma in word_list("on the phone") else other
        if any(_one_another(analysis, w) for w in clause.at("obj")):
            return False  # "calls **himself** the winner", "called **each other** by their first names"
        asked = any(not _time(analysis, w) for place in ("for", "on") for w in clause.at(place))
        return other is None and not asked and not clause.passive
    if need == "named":
        offices = [*analysis.children(word.index, "xcomp"), *clause.at("as")]
        return bool(offices) and not any(_somebodys_name(analysis, w) for w in offices)
    if need.startswith("lex:"):
        after = analysis.words[word.index + 1 : word.index + 1 + 4]
        return any(w.lemma.lower() in need[4:].split("|") and w.sentence == word.sentence for w in after)
    if need.startswith("mod:"):
        return _modified(clause, need[4:].split("|"))
    if need.startswith("under:"):
        above = analysis.above(word)
        return above is not None and above.lemma.lower() in need[6:].split("|")
    if need.startswith("case:"):
        return preposition(clause) in need[5:].split("|")
    if need.startswith("prep:"):
        return _preposition(clause, need[5:])
    place, sign, what = need.partition("=" if "=" in need else ":")
    if not sign:
        raise ValueError(f"frames.tsv: the need {need!r} is not known")
    return _has(clause, place, sign, what)


def _somebodys_name(analysis: Analysis, word: Word) -> bool:
    """Whether a word is of a person's name: "named the suspect as **John Roe**" appoints nobody."""
    within = (word, *analysis.children(word.index, "appos", "flat", "compound", "nmod:desc"))
    return any((name := analysis.named.get(w.index)) is not None and name.label == "PER" for w in within)


def _has(clause: Clause, place: str, sign: str, what: str) -> bool:
    """Whether somebody or something of a kind (`=`), or one of these lemmas (`:`), stands at a place."""
    if sign == "=":
        return any(is_a(clause.analysis, w, what) for w in clause.at(place))
    words = what.split("|")
    return any(
        w.lemma.lower() in words or (w.xpos == "$" and "dollar" in words) or _titled(clause.analysis, w, words)
        for w in clause.at(place)
    )


def _titled(analysis: Analysis, word: Word, words: list[str]) -> bool:
    """Whether a name has one of these words before it or after: "**Ambassador** Roe", "Ann Roe, the **envoy**,"."""
    beside = analysis.children(word.index, "nmod:desc", "appos") if word.upos == "PROPN" else []
    return any(w.lemma.lower() in words for w in beside)


def _preposition(clause: Clause, need: str) -> bool:
    """ "with", "with=A", "to:street", "on|at"."""
    sign = next((mark for mark in ("=", ":") if mark in need), "")
    names, _, what = need.partition(sign) if sign else (need, "", "")
    if sign:
        return any(_has(clause, name, sign, what) for name in names.split("|"))
    return any(clause.at(name) or clause.clause_of(name) is not None for name in names.split("|"))


def _modified(clause: Clause, words: list[str]) -> bool:
    children = clause.analysis.children(clause.word.index, "amod", "compound", "nmod")
    return any(w.lemma.lower() in words for w in children if w.index < clause.word.index)


def _captors(clause: Clause) -> bool:
    """Whether police, soldiers or gunmen do it, or it is done to somebody and not said by whom."""
    doers = [w for w in (*clause.at("subj"), *clause.at("by")) if not _time(clause.analysis, w)]
    if doers:
        return any(w.lemma.lower() in word_list("captors") for w in doers)
    return clause.passive and any(is_a(clause.analysis, w, "P") for w in clause.at("obj"))


def _question(clause: Clause) -> bool:
    """Whether who asks wants to know something: "asked **whether** it was safe", "was asked **about** the storm"."""
    analysis, word = clause.analysis, clause.word
    asked = analysis.child(word.index, "ccomp", "xcomp")
    if asked is not None:
        marks = {w.lemma.lower() for w in analysis.children(asked.index, "mark")}
        about = [w for w in (asked, *analysis.children(asked.index)) if w.lemma.lower() != "that"]
        wh = any(w.xpos in ("WP", "WRB", "WDT", "WP$") for w in about)
        return bool(marks & {"whether", "if"}) or (wh and "to" not in marks)
    if clause.at("about") or clause.at("over"):
        return True
    if word.index + 1 < len(analysis.words) and analysis.words[word.index + 1].lemma.lower() == "that":
        return False
    things = [w for w in (*clause.at("obj"), *clause.at("of")) if not is_a(analysis, w, "A")]
    return not things and not clause.at("for") and clause.clause_of("for") is None


def _one_another(analysis: Analysis, word: Word) -> bool:
    """Whether a word stands for who does it: "herself", "each other"."""
    each = analysis.child(word.index, "det")
    low = word.text.lower()
    return low.endswith(("self", "selves")) or (low == "other" and each is not None and each.lemma == "each")


_TOPICS = {"vote": "violent", "bomb": "accident"}
"""Fields that a whole report may be of, and the words of which it must have fewer."""
_OFTEN = 3
"""Words of a field in a report that is about it, at least."""


@once
def _about(analysis: Analysis, field: str) -> bool:
    """Whether a report is about a vote ("claimed **victory**") or a bomb ("the **blast**")."""
    lemmas = [w.lemma.lower() for w in analysis.words]
    words = sum(lemma in word_list(f"{field} field") for lemma in lemmas)
    return words >= _OFTEN and words > sum(lemma in word_list(_TOPICS[field]) for lemma in lemmas)


def _field(clause: Clause, words: frozenset[str]) -> bool:
    first, last = clause.analysis.sentences[clause.word.sentence]
    return any(w.lemma.lower() in words for w in clause.analysis.words[first:last] if w.index != clause.word.index)


def _harm(clause: Clause) -> str:
    """`harm` where violence did it, by who or what does it or by the sentence; `accident` otherwise."""
    analysis = clause.analysis
    for place in ("subj", "by", "in", "with", "from", "during"):
        for doer in clause.at(place):
            if doer.lemma.lower() in word_list("accident"):
                return "accident"
            if doer.lemma.lower() in word_list("violent"):
                return "harm"
    if clause.word.lemma in word_list("murdering"):
        return "harm"
    if any(actor_like(analysis, w) for w in (*clause.at("subj"), *clause.at("by"))):
        return "harm"
    if clause.word.lemma in word_list("harming"):
        first, last = analysis.sentences[clause.word.sentence]
        violent, accident = _kinds(analysis, first, last)
        if accident or violent:
            return "accident" if accident else "harm"
        violent, accident = _kinds(analysis, 0, len(analysis.words))
        return "harm" if violent > 2 * accident else "accident"
    return "accident"


@once
def _kinds(analysis: Analysis, first: int, last: int) -> tuple[int, int]:
    """How many of the words from `first` to before `last` are of violence, and how many of accidents."""
    lemmas = [w.lemma.lower() for w in analysis.words[first:last]]
    return sum(w in word_list("violent") for w in lemmas), sum(w in word_list("accident") for w in lemmas)


def actor_like(analysis: Analysis, word: Word) -> bool:
    """Whether a word stands for somebody who can act: a person, a group, a body or a state."""
    return is_a(analysis, word, "A")


def _some_of_them(analysis: Analysis, word: Word, what: str) -> bool:
    """Whether a word of number or country stands for people: "**15** were released", "a **number** of **Czechs**"."""
    if word.upos == "NUM":
        bare = analysis.entities[word.index] in (None, "abstract") and word.deprel == "nsubj:pass"
        return bare and all(w.upos == "PUNCT" for w in analysis.children(word.index))
    if word.lemma.lower() in word_list("people by number", "amounts of"):
        return any(is_a(analysis, w, what) for w in analysis.children(word.index, "nmod"))
    return what == "P" and word.xpos == "NNPS" and _of_a_country(word)


def _of_a_country(word: Word) -> bool:
    form = state_of(word.text) or state_of(word.text.removesuffix("s"))
    return form is not None and form.use in (NameUse.ADJECTIVE, NameUse.PEOPLE)


def is_a(analysis: Analysis, word: Word, what: str) -> bool:
    """Whether a word stands for a person (P), a place (L) or anybody who can act (A). ValueError for anything else."""
    entity = analysis.entities[word.index]
    name = analysis.named.get(word.index)
    label = name.label if name is not None else None
    pronoun = word.upos == "PRON" and word.text.lower() in word_list("personal")
    if what in ("A", "P") and _some_of_them(analysis, word, what):
        return True
    if what == "P":
        return pronoun or entity == "person" or (label == "PER" and entity is None)
    if what == "L":
        return entity == "place" or label == "LOC"
    if what == "A":
        if pronoun or entity in ("person", "organization") or label in ("PER", "ORG"):
            return True
        if word.upos == "PROPN" and word.text[0].isupper():
            return entity in ("place", None)
        return (
            entity is None
            and word.upos == "NOUN"
            and word.xpos in ("NN", "NNS")
            and role_of([word.lemma.lower()]) is not None
        )
    raise ValueError(f"frames.tsv: nothing is {what!r}; it is A, P or L")
