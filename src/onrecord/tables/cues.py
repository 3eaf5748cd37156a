"""What a cue says about the act of speaking: act, stance, negation.

`data/cues.tsv` is a dictionary of English words and patterns. It labels cues that the model has found in a text; it
never finds them, so a missing entry costs a label (the default is a neutral `say`), not a statement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.record import Act, Stance

from .tsv import rows

__all__ = ["CueEntry", "CueLabel", "cue_entries", "label_cue", "negated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CueEntry:
    """One row of the cue table: a lemma, or lemmas in order, with what they say about the act."""

    pattern: tuple[str, ...]
    pos: str
    """Universal part of speech of the word, or of the head of a pattern; ADP for phrases such as "according to"."""
    act: Act
    stance: Stance
    light: bool
    """The word says little itself: a noun or adjective of the cue decides ("issue a warning")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CueLabel:
    """What the table knows of a cue. `entry` is None where no entry fits and the default stands."""

    act: Act
    stance: Stance
    entry: CueEntry | None


_DEFAULT = CueLabel(act=Act.SAY, stance=Stance.NEUTRAL, entry=None)
_FILLERS = frozenset({"DET", "ADJ", "ADV", "PRON", "NUM", "AUX", "PART"})
"""Parts of speech of words that may stand between the words of a pattern: "make it perfectly clear"."""
_LONGEST_GAP = 3


def label_cue(lemmas: Sequence[str], upos: Sequence[str]) -> CueLabel:
    """Act and stance of the cue with these words, given their lemmas and universal parts of speech, in text order.

    The first of these that is there decides: the longest pattern around a verb, the last verb that says something, the
    last noun or adjective (longest pattern first), a light verb, a phrase such as "according to", punctuation.
    A stance adverb ("allegedly", "falsely") colours a neutral act. ValueError when the two sequences differ in length.
    """
    if len(lemmas) != len(upos):
        raise ValueError(f"{len(lemmas)} lemmas and {len(upos)} parts of speech for one cue")
    return _label(tuple(lemmas), tuple(upos))


@lru_cache(maxsize=1 << 12)
def _label(lemmas: tuple[str, ...], upos: tuple[str, ...]) -> CueLabel:
    words = [word.lower() for word in lemmas]
    entry = _decide(words, upos)
    if entry is None:
        return _DEFAULT
    stance = entry.stance
    if stance is Stance.NEUTRAL:
        adverbs = (_single(word, "ADV") for word in words)
        stance = next((a.stance for a in adverbs if a is not None and a.stance is not stance), stance)
    return CueLabel(act=entry.act, stance=stance, entry=entry)


def negated(lemmas: Sequence[str]) -> bool:
    """Whether a cue with these lemmas is negated: "do not say", "no official say", "decline to comment".

    A mere refusal ("refuse", "deny") is an act of its own and not negated; nor is "not only say".
    """
    words = [word.lower() for word in lemmas]
    found = False
    place = 0
    while place < len(words):
        effect, length = _negation_at(words, place)
        found = found or effect == "negates"
        place += length
    return found


def cue_entries() -> tuple[CueEntry, ...]:
    """Every entry of the table."""
    return tuple(entry for word in _rows_by_first_word() for entry in _starting(word))


def _decide(words: list[str], upos: Sequence[str]) -> CueEntry | None:
    patterns = list(_matches(words, upos))
    verb_patterns = [entry for entry in patterns if entry.pos == "VERB" and not entry.light]
    if verb_patterns:
        return _longest(verb_patterns)
    verbs = [
        entry
        for word, pos in zip(words, upos, strict=True)
        if pos in ("VERB", "AUX") and (entry := _single(word, "VERB"))
    ]
    if (main := next((entry for entry in reversed(verbs) if not entry.light), None)) is not None:
        return main
    named = [entry for entry in patterns if entry.pos in ("NOUN", "ADJ")]
    if named:
        return _longest(named)
    for word, pos in reversed(list(zip(words, upos, strict=True))):
        if pos in ("NOUN", "PROPN", "ADJ") and (entry := _single(word, "ADJ" if pos == "ADJ" else "NOUN")):
            return entry
    verbs += [entry for entry in patterns if entry.pos == "VERB"]
    if verbs:
        return verbs[-1]
    phrases = [entry for entry in patterns if entry.pos in ("ADP", "ADV")]
    if phrases:
        return _longest(phrases)
    for kinds in (("VERB", "NOUN", "ADJ"), ("ADV",), ("ADP",), ("PUNCT",)):
        for word in reversed(words):
            for kind in kinds:
                if (entry := _single(word, kind)) is not None:
                    return entry
    return None


def _longest(entries: list[CueEntry]) -> CueEntry:
    """The entry with most words; of equals the last, since the cue's own verb stands at its end."""
    return max(enumerate(entries), key=lambda ranked: (len(ranked[1].pattern), ranked[0]))[1]


def _matches(words: list[str], upos: Sequence[str]) -> Iterator[CueEntry]:
    for start, word in enumerate(words):
        if word == "have" and upos[start] == "AUX":
            continue
        for entry in _starting(word):
            if 1 < len(entry.pattern) <= len(words) - start and _follows(entry.pattern, words, upos, start):
                yield entry


def _follows(pattern: tuple[str, ...], words: list[str], upos: Sequence[str], start: int) -> bool:
    place = start
    for wanted in pattern[1:]:
        last = place + _LONGEST_GAP + 1
        place += 1
        while place < len(words) and words[place] != wanted:
            if place >= last or upos[place] not in _FILLERS:
                return False
            place += 1
        if place >= len(words):
            return False
    return True


def _negation_at(words: list[str], place: int) -> tuple[str, int]:
    """The effect of the longest negation pattern that starts here, and its length; ("", 1) where none does."""
    for pattern, effect in _negations().get(words[place], ()):
        if tuple(words[place : place + len(pattern)]) == pattern:
            return effect, len(pattern)
    return "", 1


@cache
def _rows_by_first_word() -> dict[str, list[list[str]]]:
    found: defaultdict[str, list[list[str]]] = defaultdict(list)
    for row in rows("cues"):
        found[row[0].partition(" ")[0]].append(row)
    return dict(found)


@lru_cache(maxsize=1 << 12)
def _starting(word: str) -> tuple[CueEntry, ...]:
    """The entries whose pattern begins with this word; made when a cue has it, since most words never come up."""
    return tuple(
        CueEntry(pattern=tuple(text.split()), pos=pos, act=Act(act), stance=Stance(stance), light=light == "light")
        for text, pos, act, stance, light in _rows_by_first_word().get(word, ())
    )


def _single(word: str, pos: str) -> CueEntry | None:
    return next((entry for entry in _starting(word) if len(entry.pattern) == 1 and entry.pos == pos), None)


@cache
def _negations() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for pattern, effect in rows("negation"):
        words = tuple(pattern.split())
        found[words[0]].append((words, effect))
    return {word: tuple(sorted(same, key=lambda p: -len(p[0]))) for word, same in found.items()}
