"""Pronouns: what they agree with, and their antecedents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log1p
from typing import TYPE_CHECKING

from onrecord.reader.analysis import Analysis, Word
from onrecord.record import ActorKind

if TYPE_CHECKING:
    from onrecord.reader.cast import Cast, Character
    from onrecord.reader.discourse import Discourse

_KINDS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), "I"),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), "we"),
    **dict.fromkeys(("you", "your", "yours"), "you"),
}
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_IN_NAMES = ("flat", "appos")
_SPOKEN_OF = 1.0
"""What it counts against somebody that the words after a pronoun name him."""
_TOLD_OF = 0.6
"""What it counts against somebody as a speaker that he was named in what another said."""
_AGENTS = ("nsubj", "obj", "iobj", "obl:agent")


def pronoun(word: Word) -> str | None:
    """he, she, it, they, I, we or you; None where the word is no personal pronoun."""
    return _KINDS.get(word.text.lower()) if word.upos in ("PRON", "DET") else None


def agrees(kind: str, character: Character) -> bool:
    """Whether a pronoun can stand for a character."""
    if kind in ("he", "she"):
        wanted = "m" if kind == "he" else "f"
        one = character.kind is ActorKind.PERSON or (character.kind is ActorKind.UNNAMED and not character.many)
        return one and character.gender in (None, wanted)
    if kind == "it":
        return character.kind in (ActorKind.ORGANIZATION, ActorKind.STATE, ActorKind.GROUP) and not character.many
    if kind in ("they", "we"):
        return character.kind is not ActorKind.PERSON and (character.kind is not ActorKind.UNNAMED or character.many)
    return kind == "I" and character.kind in (ActorKind.PERSON, ActorKind.UNNAMED)


def antecedent(discourse: Discourse, cast: Cast, head: int, kind: str) -> Character | None:
    """The likeliest character for a third-person pronoun: see `nearest`; None for "I", "we" and "you"."""
    if kind not in ("he", "she", "it", "they"):
        return None
    mate = cluster_mate(discourse, cast, head) if kind == "they" else None

    def likely(character: Character) -> bool:
        """A state or news agency is "it" rather than "they", unless coreference has it so."""
        alone = character.kind is ActorKind.STATE or (character.sector == "JRN" and not character.many)
        return agrees(kind, character) and (kind != "they" or not alone or (mate is not None and mate[1] is character))

    found = nearest(discourse, cast, head, likely)
    if found is not None and found.gender is None and kind in ("he", "she"):
        found.gender = "m" if kind == "he" else "f"
    return found


def nearest(
    discourse: Discourse, cast: Cast, head: int, fits: Callable[[Character], bool], *, fame: float = 0.12
) -> Character | None:
    """The most prominent of the characters that fit, around a pronoun or description with this head.

    By sentences back, grammatical role (after Lappin and Leass 1994), who spoke last, how often somebody is named, and
    what the model's coreference says; `fame` is how much being named often counts. Names within quotation marks are
    passed over: who is talked about there is seldom who goes on talking, and nobody calls himself "he".
    """
    scores: dict[int, float] = {}
    found: dict[int, Character] = {}
    for score, character in _candidates(discourse, cast, head):
        if fits(character) and score > scores.get(id(character), -1e9):
            scores[id(character)] = score
            found[id(character)] = character
    last = cast.last_speaker(head)
    if last is not None and fits(last[1]):
        gain = _speaker_gain(discourse, head, last[0])
        if id(last[1]) in scores:
            scores[id(last[1])] += gain
        elif gain > 1.0 or not scores:
            scores[id(last[1])] = gain - 3.0
            found[id(last[1])] = last[1]
    mate = cluster_mate(discourse, cast, head)
    if mate is not None and id(mate[1]) in scores:
        scores[id(mate[1])] += mate[0]
    for key, character in found.items():
        scores[key] += fame * log1p(len(character.mentions))
        if character.gender is not None and character.kind is ActorKind.PERSON:
            scores[key] += 0.25
        if not character.named:
            scores[key] -= 0.4 if character.latent else 0.2
    for character in _spoken_of(discourse, cast, head):
        if id(character) in scores:
            scores[id(character)] -= _SPOKEN_OF
    return found[max(scores, key=lambda k: scores[k])] if scores else None


def _spoken_of(discourse: Discourse, cast: Cast, head: int) -> set[Character]:
    """Whom a source names in what it goes on to say: nobody says "it is a loss, because Roe …" of himself."""
    words = discourse.analysis.words
    return {
        character
        for first, last in discourse.own_content(head)
        for known, character in cast.after(max(first - 1, head), last)
        if character.named and words[known].upos == "PROPN"
    }


def _candidates(discourse: Discourse, cast: Cast, head: int) -> Iterator[tuple[float, Character]]:
    """Scored mentions before the word, and subjects after it in its sentence ("In **his** speech Lavrov said")."""
    analysis = discourse.analysis
    here = analysis.words[head].sentence
    quoted = discourse.quoted(head)
    speaker = discourse.quoted_speaker(head)
    own = discourse.own_content(head)
    speaks = head in discourse.attribution_of
    me = analysis.words[head]
    speaking = cast.of(speaker) if speaker is not None else None
    above = {w.index for w in analysis.ancestors(head)}
    between = 0
    for known, character in cast.before(head):
        word = analysis.words[known]
        if word.deprel.startswith(_IN_NAMES):
            word = _head_of_name(analysis, word)
        back = here - word.sentence
        if discourse.quoted(known) and not quoted:
            continue
        if character is speaking:
            continue
        if word.head == me.head and _same_clause(word, me):
            continue
        score = _prominence(word.deprel) - float(back) - 0.03 * min(between, 10)
        if word.deprel == "nsubj" and word.head in above:
            score += (
                0.8  # "Lauer was criticised after **he** asked": the subject goes on in the clauses under its verb.
            )
        if any(first <= known < last for first, last in own):
            score -= 1.0
        elif speaks and discourse.told(known):
            score -= _TOLD_OF
        between += 1
        yield score, character
    for known, character in cast.after(head, analysis.sentences[here][1]):
        word = analysis.words[known]
        if word.deprel == "nsubj" and word.head in above and not discourse.quoted(known):
            yield _prominence(word.deprel) - 0.5, character


def _head_of_name(analysis: Analysis, word: Word) -> Word:
    """The word that a name or apposition hangs on in its clause."""
    while word.head >= 0 and word.deprel.startswith(_IN_NAMES):
        word = analysis.words[word.head]
    return word


def _prominence(deprel: str) -> float:
    """What the grammatical role of a mention adds: subjects most, modifiers least."""
    if deprel.startswith("nsubj"):
        return 0.9
    if deprel in ("nmod:poss", "compound"):
        return -0.3
    if deprel == "conj":
        return 0.2
    return 0.3 if deprel in ("obj", "iobj", "obl:agent", "root") else 0.0


def _same_clause(one: Word, other: Word) -> bool:
    """Whether two words are arguments of one verb, and so not the same person: "Putin told him"."""
    return (
        one.head == other.head >= 0
        and one.deprel.startswith(_AGENTS)
        and other.deprel.startswith((*_AGENTS, "obl"))
        and other.text.lower() not in _REFLEXIVE
    )


def _speaker_gain(discourse: Discourse, head: int, spoke: int) -> float:
    """How much it counts that somebody spoke last: most where a quotation is closed in the next breath."""
    words = discourse.analysis.words
    back = words[head].sentence - words[spoke].sentence
    verb = words[words[head].head] if words[head].head >= 0 else words[head]
    under = verb.deprel.startswith(("advcl", "acl"))
    gain = 0.6 if head not in discourse.attribution_of or under else 1.1
    if discourse.closes_quotation(head):
        gain += 1.2
    return gain if back <= 1 else 0.7 * gain if back <= 3 else 0.5 * gain


def cluster_mate(discourse: Discourse, cast: Cast, head: int) -> tuple[float, Character] | None:
    """What the model joins a word to: the nearest mention before it in its cluster, with how much that counts."""
    for other in discourse.joined_before(head):
        character = cast.of(other)
        if character is not None:
            back = discourse.analysis.words[head].sentence - discourse.analysis.words[other].sentence
            return 1.0 if back <= 1 else 0.7 if back == 2 else 0.4, character
    return None
