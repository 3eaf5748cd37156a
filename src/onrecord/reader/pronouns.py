"""Pronouns: what they agree with, and the nearest antecedent where coreference has none."""

from __future__ import annotations

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
_SENTENCES_BACK = 4


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
    """The nearest character before a third-person pronoun that it can stand for; subjects come before the rest.

    Looks four sentences back (Hobbs 1978 gives most of its cases in two). Plural pronouns are left to coreference.
    """
    if kind not in ("he", "she", "it"):
        return None
    here = analysis.words[head].sentence
    best: tuple[float, Character] | None = None
    for known, character in cast.before(head):
        word = analysis.words[known]
        back = here - word.sentence
        if back > _SENTENCES_BACK:
            break
        if not agrees(kind, character) or (kind == "it" and character.kind is ActorKind.UNNAMED):
            continue
        score = -float(back) + (0.8 if word.deprel.startswith("nsubj") else 0.0)
        if best is None or score > best[0]:
            best = score, character
    if best is not None and best[1].gender is None and kind in ("he", "she"):
        best[1].gender = "m" if kind == "he" else "f"
    return best[1] if best is not None else None
