"""Speakers without a name: "two officials", "a diplomat who asked not to be named", "police", "the ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.titles import country_in, title
from onrecord.record import ActorKind
from onrecord.tables import body_head, document_noun, find_role, noun_gender, speaker_noun

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character

_PLURAL = ("NNS", "NNPS")
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "one"})
_ANONYMITY = ("anonymity", "not be named", "not to be", "be identified", "unnamed", "anonymous")
_LONGEST_NAME = 12
"""Words of a description that make a name for an actor; a longer one ends with its head."""


def describe(analysis: Analysis, cast: Cast, span: Range, head: int) -> Character | None:
    """The character of a noun phrase that names nobody; the same words stand for the same character.

    None for a pronoun, for what cannot speak (a number, a bare adjective) and for a text that nobody is named for.
    """
    word = analysis.words[head]
    nominal = word.upos in ("NOUN", "PROPN", "ADJ", "NUM", "X") or word.xpos.startswith("NN")
    if not nominal and word.lemma not in ("someone", "everyone", "many"):
        return None
    if (
        word.upos in ("NUM", "ADJ")
        and speaker_noun([word.text]) is None
        and analysis.entities[head] not in ("person", "organization")
    ):
        return None
    words = [w.text for w in analysis.words[span[0] : head + 1]]
    role = find_role(words)
    is_role = role is not None and role.last == len(words)
    if document_noun([word.text]) is not None and not is_role and speaker_noun([word.text]) is None:
        return _maker(analysis, cast, span)
    known_speaker = is_role or speaker_noun(words) is not None or body_head(words) is not None
    if not known_speaker and analysis.entities[head] not in ("person", "organization", "place", None):
        return None
    first, last = span
    last = next((w for w in range(head + 1, last) if analysis.words[w].text in "(["), last)
    while first < head and analysis.words[first].text.lower() in _ARTICLES:
        first += 1
    if last - first > _LONGEST_NAME:
        last = max(head + 1, min(last, head + 1))
    name = analysis.text(first, last)
    key = f"~{name.lower()}"
    known = cast.described(key) or _before(analysis, cast, span, head)
    if known is not None:
        cast.join(known, head, span)
        return known
    character = cast.new(key, _kind(analysis, span, head), name, named=False)
    character.many = word.xpos in _PLURAL or word.lemma in ("people", "police")
    said = title(analysis, span, head)
    if is_role:
        character.role = said.role
    character.sector, character.country = said.sector if is_role else None, said.country
    cast.call(character, said.words)
    character.country = character.country or country_in(analysis, span, head + 1)
    gender = noun_gender(word.lemma)
    character.gender = str(gender) if gender in ("m", "f") else None
    for known_as in (speaker_noun(words), body_head(words)):
        if known_as is not None and known_as.sector != "UNK":
            character.sector = character.sector or known_as.sector or None
    cast.join(character, head, span)
    return character


def _before(analysis: Analysis, cast: Cast, span: Range, head: int) -> Character | None:
    """Who was described with more words just before: "an Interpol spokesperson … **the spokesperson**"."""
    words = analysis.words
    if words[span[0]].text.lower() != "the" or head != span[0] + 1 or words[head].xpos in _PLURAL:
        return None
    for known, character in cast.before(head):
        if words[known].lemma == words[head].lemma and not character.named and not character.many:
            return character
    return None


def _maker(analysis: Analysis, cast: Cast, span: Range) -> Character | None:
    """Who made the text that a source is: the one body named in it ("a Quinnipiac University poll").

    Not the platform it stands on: "a government Twitter account".
    """
    named = [c for w in range(*span) if (c := cast.of(w)) is not None and c.kind is ActorKind.ORGANIZATION]
    made_by = [c for c in named if c.country != "MNC"]
    return made_by[0] if made_by and all(c is made_by[0] for c in made_by) else None


def _kind(analysis: Analysis, span: Range, head: int) -> ActorKind:
    word = analysis.words[head]
    text = analysis.text(*span).lower()
    if any(sign in text for sign in _ANONYMITY) and word.xpos not in _PLURAL:
        return ActorKind.UNNAMED
    if word.xpos in _PLURAL or word.lemma in ("people", "police"):
        return ActorKind.GROUP
    words = [w.text for w in analysis.words[span[0] : head + 1]]
    entity = analysis.entities[head]
    if (body := body_head(words)) is not None and entity != "person" and find_role([word.text]) is None:
        return body.kind
    speaker = speaker_noun(words)
    if speaker is not None and speaker.number == "many":
        return ActorKind.GROUP
    if entity == "person" or speaker is not None:
        return ActorKind.UNNAMED
    return ActorKind.ORGANIZATION if entity in ("organization", "place") else ActorKind.UNNAMED
