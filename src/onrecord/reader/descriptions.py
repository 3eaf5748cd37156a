"""Speakers without a name: "two officials", "a diplomat who spoke on condition of anonymity", "police", "the ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.titles import country_in, role_in
from onrecord.record import ActorKind
from onrecord.tables import state_of, unnamed_of

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character

_PLURAL = ("NNS", "NNPS")
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "one"})
_ANONYMITY = ("anonymity", "not be named", "not to be identified", "be identified", "unnamed", "anonymous")


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
    unnamed = unnamed_of(word.lemma)
    if unnamed is not None:
        character.sector = character.sector or unnamed.sector or None
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
    if entity == "person" or unnamed_of(word.lemma) is not None:
        return ActorKind.UNNAMED
    return ActorKind.ORGANIZATION if entity in ("organization", "place") else ActorKind.UNNAMED
