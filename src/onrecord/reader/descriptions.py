"""Speakers without a name: "two officials", "a diplomat who asked not to be named", "police", "the ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.pronouns import nearest
from onrecord.reader.titles import country_in, role_in
from onrecord.record import ActorKind
from onrecord.tables import BodyHead, Gender, body_head, noun_gender, speaker_noun, state_of

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character

_PLURAL = ("NNS", "NNPS")
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "one"})
_ANONYMITY = ("anonymity", "not be named", "not to be identified", "be identified", "unnamed", "anonymous")


def referent(analysis: Analysis, cast: Cast, span: Range, head: int) -> Character | None:
    """The named character that a definite description stands for: "the senator", "the Republican nominee", "the bank".

    A character whose titles share words with it comes first, then the most prominent one of its sort just before. A
    possessor makes a relation ("his attorney"), and the usual unnamed sources ("the official") stay unnamed.
    """
    words = analysis.words
    if words[span[0]].text.lower() not in ("the", "this", "that") or words[head].xpos in _PLURAL:
        return None
    if words[head].upos not in ("NOUN", "PROPN"):
        return None
    phrase = frozenset(w.text.lower() for w in words[span[0] : head + 1] if w.upos in ("NOUN", "PROPN", "ADJ"))
    noun = words[head].text.lower()
    country = country_in(analysis, span, head + 1)
    before = [c for c in cast.characters if c.mentions and min(c.mentions) < span and not c.key.startswith("~")]
    body = body_head([noun])
    if (analysis.entities[head] in ("person", None) and body is None) or role_in(analysis, span, head) is not None:
        gender = noun_gender(words[head].lemma)

        def fits(character: Character) -> bool:
            same = gender not in (Gender.MALE, Gender.FEMALE) or character.gender in (None, str(gender))
            home = country is None or character.country in (None, country)
            return character.kind is ActorKind.PERSON and same and home

        titled = [c for c in before if fits(c) and noun in c.said]
        if titled:
            most = max(len(phrase & c.said) for c in titled)
            best = {id(c) for c in titled if len(phrase & c.said) == most}
            return nearest(analysis, cast, head, lambda c: id(c) in best) or next(c for c in titled if id(c) in best)
        if speaker_noun([noun]) is not None and role_in(analysis, span, head) is None:
            return None
        return nearest(analysis, cast, head, fits)
    if analysis.entities[head] == "organization" or body is not None:
        named_so = [c for c in before if c.kind is not ActorKind.PERSON and noun in c.key.split()]
        if named_so:
            return max(named_so, key=lambda c: max(m for m in c.mentions if m < span))

        def is_such(character: Character) -> bool:
            named = character.kind is ActorKind.ORGANIZATION and not character.key.startswith("~")
            return named and _same_sort(body, character)

        return nearest(analysis, cast, head, is_such)
    return None


def _same_sort(own: BodyHead | None, character: Character) -> bool:
    return own is None or character.sector in (None, "UNK", own.sector)


def describe(analysis: Analysis, cast: Cast, span: Range, head: int) -> Character | None:
    """The character of a noun phrase that names nobody; the same words stand for the same character.

    None for a pronoun, and for what cannot speak: a number, a bare adjective.
    """
    from onrecord.reader.cast import Character

    word = analysis.words[head]
    if word.upos not in ("NOUN", "PROPN", "ADJ", "NUM", "X", "DET") or (word.upos == "DET" and span[1] - span[0] == 1):
        return None
    first = span[0]
    while first < head and analysis.words[first].text.lower() in _ARTICLES:
        first += 1
    key = analysis.text(first, span[1]).lower()
    for known in cast.characters:
        if known.key == f"~{key}":
            cast.join(known, head, span)
            return known
    character = Character(f"~{key}", _kind(analysis, span, head), analysis.text(first, span[1]))
    role = role_in(analysis, span, head)
    if role is not None:
        character.role, character.sector = analysis.text(role[0], role[1]), role[2] or None
    character.country = country_in(analysis, span, role[1] if role is not None else head + 1)
    words = [w.text for w in analysis.words[span[0] : head + 1]]
    for known_as in (speaker_noun(words), body_head(words)):
        if known_as is not None and known_as.sector != "UNK":
            character.sector = character.sector or known_as.sector or None
    if character.country and not character.sector and word.lemma == "government":
        character.sector = "GOV"
    cast.add(character, head, span)
    return character


def _kind(analysis: Analysis, span: Range, head: int) -> ActorKind:
    word = analysis.words[head]
    text = analysis.text(*span).lower()
    if any(sign in text for sign in _ANONYMITY):
        return ActorKind.UNNAMED
    if word.lemma == "government" and any(
        state_of(w.text) for w in analysis.words[span[0] : span[1]] if w.text[0].isupper()
    ):
        return ActorKind.STATE
    entity = analysis.entities[head]
    if word.xpos in _PLURAL or word.lemma in ("people", "police"):
        return ActorKind.GROUP
    words = [w.text for w in analysis.words[span[0] : head + 1]]
    if (body := body_head(words)) is not None and entity != "person":
        return body.kind
    speaker = speaker_noun(words)
    if speaker is not None and speaker.number == "many":
        return ActorKind.GROUP
    if entity == "person" or speaker is not None:
        return ActorKind.UNNAMED
    return ActorKind.ORGANIZATION if entity in ("organization", "place") else ActorKind.UNNAMED
