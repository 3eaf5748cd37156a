"""Descriptions of the named: "the senator", "the Republican nominee", "his attorney", "the bank"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from onrecord.reader.acting import GOVERNMENTS
from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.pronouns import cluster_mate, nearest, pronoun
from onrecord.reader.titles import country_in
from onrecord.record import ActorKind
from onrecord.tables import BodyHead, Gender, body_head, find_role, noun_gender, speaker_noun
from onrecord.tables.words import word_list

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character
    from onrecord.reader.discourse import Discourse

_PLURAL = ("NNS", "NNPS")
_DEFINITE = frozenset({"the", "this", "that"})
_SIDES = ({"republican", "gop", "republicans"}, {"democratic", "democrat", "democrats"})
"""Words of the two American parties: who is said to be of one is not described by the other."""
_LEAD = 3
"""Sentences of headline and lead, where somebody may be described before being named."""
_NAMED_WITHIN = 4
_LOOSE = frozenset({"civilian", "business", "party"})
"""Offices that a description may bring up for the first time: "the businessman", "the man", "the candidate"."""
_COMMON = _LOOSE | {"official", "academic", "officer", "journalist", "spokesperson", None}
"""Offices that many people in a report have: two words for one of them need not be one person."""


def referent(
    discourse: Discourse, cast: Cast, span: Range, head: int, *, speaks: bool, sure: bool = False
) -> tuple[Character, bool] | None:
    """The named character that a description stands for, and whether its own words say so; `sure`: nobody by guess.

    A character whose titles share words with it comes first. A lead's "a former party chairman" may be named by the
    next source; a definite description may stand for the most prominent character of its sort just before. "The
    official", "the witness" and the like stay unnamed.
    """
    analysis = discourse.analysis
    word = analysis.words[head]
    if word.xpos in _PLURAL or not word.xpos.startswith("NN") or span[0] > head:
        return None
    opening = analysis.words[span[0]].text.lower()
    owned = analysis.child(head, "nmod:poss") is not None
    owner = _owner(analysis, cast, head)
    lead = analysis.words[head].sentence <= _LEAD
    if owner is None and opening not in _DEFINITE and not lead:
        return None
    body = body_head([word.text])
    role = find_role([w.text for w in analysis.words[span[0] : head + 1]])
    person = analysis.entities[head] in ("person", None) and body is None
    if person or (role is not None and role.last == head + 1 - span[0]):
        return _person(discourse, cast, span, head, owner, owned=owned, speaks=speaks and not sure)
    if owner is None and (body is not None or analysis.entities[head] == "organization"):
        found = _organisation(discourse, cast, span, head, body, speaks=speaks)
        return (found, True) if found is not None else None
    return None


def _person(
    discourse: Discourse, cast: Cast, span: Range, head: int, owner: Character | None, *, owned: bool, speaks: bool
) -> tuple[Character, bool] | None:
    analysis = discourse.analysis
    noun = analysis.words[head].lemma.lower().removeprefix("ex-")
    definite = analysis.words[span[0]].text.lower() in _DEFINITE
    phrase = {w.text.lower() for w in analysis.words[span[0] : head + 1] if w.upos in ("NOUN", "PROPN", "ADJ")}
    country = country_in(analysis, span, head + 1)
    role = find_role([w.text for w in analysis.words[span[0] : head + 1]])
    office = role.role.office if role is not None else None
    gender = str(noun_gender(noun) or "") or _bound_gender(analysis, head)

    def fits(character: Character) -> bool:
        return (
            character.named
            and character.kind is ActorKind.PERSON
            and character is not owner
            and (gender not in (Gender.MALE, Gender.FEMALE) or character.gender in (None, gender))
            and (country is None or character.country in (None, country))
            and not _other_side(phrase, character.said)
        )

    def known_as(character: Character) -> int:
        if not fits(character):
            return 0
        shared = len((phrase - {noun}) & character.said)
        if noun in character.said:
            return 2 + shared
        same = office in character.offices and office not in _COMMON
        return 1 + shared if same else 0

    named = [c for c in cast.called(noun, office=None if office in _COMMON else office) if c.kind is ActorKind.PERSON]
    if definite and (blamed := _accused(discourse, cast, noun, head, fits)) is not None:
        return blamed, True
    if owned:
        mark = {w for w in (owner.key.split() if owner is not None else ()) if len(w) > 2}
        known = [c for c in named if known_as(c) >= 2]
        related = [c for c in known if c.said & mark] or known
        return (related[0], True) if len(related) == 1 else None
    if not definite:
        return _later(discourse, cast, span, head, named, known_as, lambda c: fits(c) and _plausible(office, c))
    seen = [c for c in named if c.mentions and c.mentions.first < span]
    scores = {id(c): known_as(c) for c in seen}
    best = max(scores.values(), default=0)
    if best == 1 and not speaks and not analysis.words[head].deprel.startswith("nsubj"):
        return None  # an office alone, of one who does nothing: "she secured the last delegate from Samoa"
    if best > 0:
        top = {key for key, value in scores.items() if value == best}
        found = nearest(discourse, cast, head, lambda c: id(c) in top)
        return found or max((c for c in seen if id(c) in top), key=lambda c: len(c.mentions)), True
    if country is not None and office not in _COMMON:  # "the Turkish president", whom the report names further on
        holders = [c for c in named if c.country == country and known_as(c) >= 2]
        if len(holders) == 1:
            return holders[0], True
    if office is None and gender not in (Gender.MALE, Gender.FEMALE):
        return None
    if speaker_noun([noun]) is not None and office is not None and office not in _LOOSE and len(phrase) < 2:
        return None
    if not speaks and not (analysis.words[head].deprel == "nsubj" and len(phrase) > 1):
        return None

    def likely(character: Character) -> bool:
        known = " " in character.key or bool(character.offices) or character.gender is not None
        return known and fits(character) and _plausible(office, character)

    guess = nearest(discourse, cast, head, likely, fame=0.5)
    return (guess, False) if guess is not None else None


def _accused(
    discourse: Discourse, cast: Cast, noun: str, head: int, fits: Callable[[Character], bool]
) -> Character | None:
    """Who was last said to be charged or to attack: "Ann Roe was charged ... **the accused**", "... **the gunman**"."""
    attacker = noun in word_list("the attacker")
    if not attacker and noun not in word_list("the accused"):
        return None
    analysis = discourse.analysis
    for known, character in cast.before(head):
        word = analysis.words[known]
        if not fits(character) or word.head < 0 or not word.deprel.startswith(("nsubj", "obj")):
            continue
        verb = analysis.words[word.head]
        if attacker and word.deprel == "nsubj" and verb.lemma in word_list("attacking"):
            return character
        verbs = [verb]
        if word.deprel == "nsubj":  # not who charges or arrests
            verbs = [w for w in analysis.children(verb.index, "advcl", "xcomp", "conj") if w.xpos == "VBN"]
        if any(verb.lemma in word_list("charging") for verb in verbs):
            return character
    return None


def _later(
    discourse: Discourse,
    cast: Cast,
    span: Range,
    head: int,
    named: Sequence[Character],
    known_as: Callable[[Character], int],
    fits: Callable[[Character], bool],
) -> tuple[Character, bool] | None:
    """Who a headline or lead describes before it names him: "A former party chairman says … said Ann Roe".

    `named` are the persons of whom the description's noun is said or who hold its office.
    """
    scores = {id(c): known_as(c) for c in named}
    best = max(scores.values(), default=0)
    tops = [c for c in named if scores[id(c)] == best]
    if best >= 3 or (best == 2 and len(tops) == 1):
        return tops[0], True
    words = discourse.analysis.words
    if words[head].deprel != "nsubj" or find_role([words[head].text]) is None:
        return None
    for source in discourse.sources_after(head):
        if words[source].sentence - words[head].sentence > _NAMED_WITHIN:
            return None
        character = cast.of(source)
        if character is not None and character.named and character.kind is ActorKind.PERSON:
            return (character, False) if character.mentions.first > span and fits(character) else None
    return None


def _bound_gender(analysis: Analysis, head: int) -> str:
    """What "his" or "her" before an object tells of the subject with this head: "the nominee saw **her** rival"."""
    word = analysis.words[head]
    if word.deprel != "nsubj" or word.head < 0:
        return ""
    for argument in analysis.children(word.head, "obj", "obl"):
        possessor = analysis.child(argument.index, "nmod:poss")
        kind = pronoun(possessor) if possessor is not None else None
        if kind in ("he", "she"):
            return "m" if kind == "he" else "f"
    return ""


def _plausible(office: str | None, character: Character) -> bool:
    """Whether somebody of whom only other offices are known may also hold this one."""
    return office in _LOOSE or office is None or not character.offices - _LOOSE or office in character.offices


def _other_side(phrase: set[str], said: set[str]) -> bool:
    return any(phrase & one and said & other and not said & one for one, other in (_SIDES, _SIDES[::-1]))


def _owner(analysis: Analysis, cast: Cast, head: int) -> Character | None:
    """Whose relation a description is: "**his** attorney", "**Clinton's** doctor"."""
    possessor = analysis.child(head, "nmod:poss")
    if possessor is None or (pronoun(possessor) in ("I", "we", "you")):
        return None
    return cast.of(possessor.index)


def _organisation(
    discourse: Discourse, cast: Cast, span: Range, head: int, body: BodyHead | None, *, speaks: bool
) -> Character | None:
    words = discourse.analysis.words
    noun = words[head].lemma.lower()
    if words[span[0]].text.lower() not in _DEFINITE:
        return _body_later(discourse, cast, span, head, body)
    kinds = {ActorKind.ORGANIZATION, ActorKind.GROUP} | ({ActorKind.STATE} if noun in GOVERNMENTS else set())
    modifiers = {w.text.lower() for w in words[span[0] + 1 : head] if w.upos in ("NOUN", "PROPN", "ADJ")}
    country = country_in(discourse.analysis, span, head + 1)

    def fits(character: Character) -> bool:
        return (
            character.named
            and character.kind in kinds
            and (country is None or character.country in (None, country))
            and len(character.mentions) > 0
            and character.mentions.first < span
        )

    so_called = [c for c in cast.called(noun, f"{noun}s") if fits(c)]
    if modifiers:
        so_called = [c for c in so_called if modifiers & (set(c.key.split()) | c.said)]
    if so_called:
        found = nearest(discourse, cast, head, lambda c: c in so_called)
        far = max(so_called, key=lambda c: c.mentions.last)
        mate = cluster_mate(discourse, cast, head)
        return found or (mate[1] if mate is not None and fits(mate[1]) else far)
    if not speaks or modifiers or noun in GOVERNMENTS:
        return None
    guess = nearest(discourse, cast, head, lambda c: fits(c) and _same_sort(body, c))
    if guess is not None:
        cast.call(guess, (noun,))
    return guess


def _body_later(discourse: Discourse, cast: Cast, span: Range, head: int, body: BodyHead | None) -> Character | None:
    """The body that a lead describes and the next sentences name: "A union of flight attendants … the AFA said"."""
    words = discourse.analysis.words
    if body is None or not words[head].deprel.startswith("nsubj") or words[span[0]].text.lower() not in ("a", "an"):
        return None
    for source in discourse.sources_after(head):
        if words[source].sentence - words[head].sentence > _NAMED_WITHIN:
            return None
        character = cast.of(source)
        if character is None or character.kind is ActorKind.PERSON or not character.named:
            continue
        if character.mentions.first > span and _same_sort(body, character):
            phrase = words[span[0] : span[1]]
            cast.call(character, (w.text.lower() for w in phrase if w.upos in ("NOUN", "ADJ", "PROPN")))
            return character
    return None


def _same_sort(own: BodyHead | None, character: Character) -> bool:
    """Whether a body may be what a noun calls it: both of one sector, as far as that is known."""
    if own is None:
        return True
    called = {known.sector for word in character.said if (known := body_head([word])) is not None}
    return character.sector in (None, "UNK", "CVL", own.sector) and (not called or own.sector in called)
