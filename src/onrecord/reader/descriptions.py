"""Descriptions of the named: "the senator", "the Republican nominee", "his attorney", "the bank"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.pronouns import nearest, pronoun
from onrecord.reader.titles import country_in
from onrecord.record import ActorKind
from onrecord.tables import BodyHead, Gender, body_head, find_role, noun_gender, speaker_noun

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character
    from onrecord.reader.discourse import Discourse

_PLURAL = ("NNS", "NNPS")
_DEFINITE = frozenset({"the", "this", "that"})
_SIDES = ({"republican", "gop", "republicans"}, {"democratic", "democrat", "democrats"})
"""Words of the two American parties: who is said to be of one is not described by the other."""
_LOOSE = frozenset({"civilian", "business", "party"})
"""Offices that a description may bring up for the first time: "the businessman", "the man", "the candidate"."""


def referent(discourse: Discourse, cast: Cast, span: Range, head: int, *, speaks: bool) -> Character | None:
    """The named character that a definite description stands for.

    A character whose titles share words with it comes first; a speaker's description may also stand for the most
    prominent character of its sort just before. "The official", "the witness" and the like stay unnamed.
    """
    analysis = discourse.analysis
    word = analysis.words[head]
    if word.xpos in _PLURAL or word.upos not in ("NOUN", "PROPN") or span[0] > head:
        return None
    opening = analysis.words[span[0]].text.lower()
    owner = _owner(analysis, cast, head)
    title = analysis.document.title_span
    headline = (title is not None and word.end <= title.end) or word.sentence == 0
    if owner is None and opening not in _DEFINITE and not headline:
        return None
    body = body_head([word.text])
    role = find_role([w.text for w in analysis.words[span[0] : head + 1]])
    if (analysis.entities[head] in ("person", None) and body is None) or (role and role.last == head + 1 - span[0]):
        return _person(discourse, cast, span, head, owner, speaks=speaks, headline=headline)
    if owner is None and (body is not None or analysis.entities[head] == "organization"):
        return _organisation(discourse, cast, span, head, body, speaks=speaks)
    return None


def _person(
    discourse: Discourse, cast: Cast, span: Range, head: int, owner: Character | None, *, speaks: bool, headline: bool
) -> Character | None:
    analysis = discourse.analysis
    noun = analysis.words[head].lemma.lower()
    first = analysis.words[span[0]].text.lower()
    phrase = {w.text.lower() for w in analysis.words[span[0] : head + 1] if w.upos in ("NOUN", "PROPN", "ADJ")}
    country = country_in(analysis, span, head + 1)
    role = find_role([w.text for w in analysis.words[span[0] : head + 1]])
    office = role.role.office if role is not None else None
    gender = noun_gender(noun)

    def fits(character: Character) -> bool:
        return (
            character.kind is ActorKind.PERSON
            and character is not owner
            and (gender not in (Gender.MALE, Gender.FEMALE) or character.gender in (None, str(gender)))
            and (country is None or character.country in (None, country))
            and not _other_side(phrase, character.said)
        )

    def known_as(character: Character) -> int:
        if not fits(character):
            return 0
        if noun in character.said:
            return 2 + len((phrase - {noun}) & character.said)
        same = office is not None and office in character.offices and office not in _LOOSE
        return 1 + len((phrase - {noun}) & character.said) if same and phrase & character.said else 0

    named = [c for c in cast.characters if c.named and c.kind is ActorKind.PERSON]
    seen = [c for c in named if c.mentions and min(c.mentions) < span]
    least = 2 if owner is None else 3
    if owner is not None:
        mark = {w for w in owner.key.split() if len(w) > 2}
        related = [c for c in named if known_as(c) >= 2 and c.said & mark] or [c for c in named if known_as(c) >= 2]
        return related[0] if len(related) == 1 else None
    scores = {id(c): known_as(c) for c in (seen or named)}
    if max(scores.values(), default=0) < least and (headline or not seen) and first not in ("a", "an"):
        later = {id(c): known_as(c) for c in named}
        best = max(later.values(), default=0)
        tops = [c for c in named if later[id(c)] == best]
        if best >= 3 or (best == 2 and len(tops) == 1):
            return tops[0]
    if first not in _DEFINITE:
        return None
    best = max(scores.values(), default=0)
    if best > 0:
        top = {key for key, value in scores.items() if value == best}
        found = nearest(discourse, cast, head, lambda c: id(c) in top)
        return found or max((c for c in seen or named if id(c) in top), key=lambda c: len(c.mentions))
    if not speaks or (
        speaker_noun([noun]) is not None and office not in _LOOSE and office is not None and role is None
    ):
        return None
    if office is None and gender is None:
        return None
    return nearest(discourse, cast, head, lambda c: c.named and fits(c) and _plausible(office, c))


def _plausible(office: str | None, character: Character) -> bool:
    """Whether somebody of whom only other offices are known may also hold this one."""
    return office in _LOOSE or office is None or not character.offices or office in character.offices


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
    if words[span[0]].text.lower() not in _DEFINITE:
        return None
    noun = words[head].lemma.lower()
    modifiers = [w for w in words[span[0] + 1 : head] if w.upos in ("NOUN", "PROPN", "ADJ")]
    before = [c for c in cast.characters if c.named and c.mentions and min(c.mentions) < span]
    bodies = [c for c in before if c.kind in (ActorKind.ORGANIZATION, ActorKind.GROUP)]
    country = country_in(discourse.analysis, span, head + 1)
    bodies = [c for c in bodies if country is None or c.country in (None, country)]
    so_called = {id(c) for c in bodies if noun in c.key.split() or f"{noun}s" in c.key.split() or noun in c.said}
    if modifiers:
        wanted = {w.text.lower() for w in modifiers} - {"russian"}
        exact = {id(c) for c in bodies if id(c) in so_called and wanted & (set(c.key.split()) | c.said)}
        if not exact:
            return None
        so_called = exact
    if so_called:
        found = nearest(discourse, cast, head, lambda c: id(c) in so_called)
        return found or max((c for c in bodies if id(c) in so_called), key=lambda c: max(c.mentions))
    if not speaks or modifiers:
        return None
    same = {id(c) for c in bodies if _same_sort(body, c)}
    return nearest(discourse, cast, head, lambda c: id(c) in same)


def _same_sort(own: BodyHead | None, character: Character) -> bool:
    return own is None or character.sector in (None, "UNK", own.sector)
