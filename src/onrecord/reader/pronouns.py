"""Pronouns: what they agree with, and the nearest antecedent where coreference has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from onrecord.reader.analysis import Analysis, Word
from onrecord.record import ActorKind

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character

_KINDS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), "I"),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), "we"),
    **dict.fromkeys(("you", "your", "yours"), "you"),
}
_SENTENCES_BACK = 5


def pronoun(word: Word) -> str | None:
    """he, she, it, they, I, we or you; None where the word is no personal pronoun."""
    return _KINDS.get(word.text.lower()) if word.upos in ("PRON", "DET") else None


def agrees(kind: str, character: Character) -> bool:
    """Whether a pronoun can stand for a character."""
    if kind in ("he", "she"):
        wanted = "m" if kind == "he" else "f"
        return character.kind in (ActorKind.PERSON, ActorKind.UNNAMED) and character.gender in (None, wanted)
    if kind in ("it", "they", "we"):
        return character.kind is not ActorKind.PERSON or kind == "they"
    return kind == "I" and character.kind in (ActorKind.PERSON, ActorKind.UNNAMED)


def antecedent(analysis: Analysis, cast: Cast, head: int, kind: str) -> Character | None:
    """The likeliest character before a third-person pronoun: by distance, subjects and the last speaker first.

    Looks five sentences back (Hobbs 1978 finds most antecedents within two). Names inside quotation marks are passed
    over: who is talked about there is seldom who goes on talking. Plural pronouns are left to coreference.
    """
    if kind not in ("he", "she", "it"):
        return None

    def fits(character: Character) -> bool:
        return agrees(kind, character) and not (kind == "it" and character.kind is ActorKind.UNNAMED)

    found = nearest(analysis, cast, head, fits)
    if found is not None and found.gender is None and kind in ("he", "she"):
        found.gender = "m" if kind == "he" else "f"
    return found


def nearest(analysis: Analysis, cast: Cast, head: int, fits: Callable[[Character], bool]) -> Character | None:
    """The most prominent of the characters before a word that fit."""
    quotes = analysis.reading.encoded.marks[:, 2]
    here = analysis.words[head].sentence
    last = cast.last_speaker(head)
    scores: dict[int, float] = {}
    found: dict[int, Character] = {}
    for known, character in cast.before(head):
        word = analysis.words[known]
        back = here - word.sentence
        if back > _SENTENCES_BACK:
            break
        if not fits(character) or (quotes[known] == 1 and quotes[head] != 1):
            continue
        score = -float(back) + (0.7 if word.deprel.startswith("nsubj") else 0.0) + (1.0 if character is last else 0.0)
        if word.deprel == "nmod:poss":
            score -= 0.5
        if score > scores.get(id(character), -1e9):
            scores[id(character)] = score
            found[id(character)] = character
    if last is not None and fits(last) and id(last) not in found and not found:
        return last
    return found[max(scores, key=lambda k: scores[k])] if scores else None
