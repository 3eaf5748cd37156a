"""Names of persons taken apart and laid beside each other: given names, surname, generation.

A name is read in the order of English news, given names first, but for the Chinese, Korean and Vietnamese names that
stand with the surname first. Particles ("van", "bin") and Arabic articles tell nobody apart and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from onrecord.compare.spelling_keys import plain, skeleton, spelling_key
from onrecord.tables import given_name_gender, honorific, role_of
from onrecord.tables.name_forms import common_surnames, name_words, short_for, spelling_of, surname

__all__ = ["NameFit", "PersonName", "fit", "is_telling", "person_name"]

_EAST: Final = frozenset({"CHN", "HKG", "KOR", "MAC", "PRK", "SGP", "TWN", "VNM"})
"""States whose people are mostly named with the surname first."""
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]\.?")
_BRACKETED: Final = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_SERVANT: Final = re.compile(r"abd(?:[aeou]l|[ou]r|us)?")
_SERVANT_OF: Final = re.compile(r"abd(?:[aeou]l|[ou]r|us)(?=.{4})")
_POSSESSIVE: Final = re.compile(r"['’]s?$")


class NameFit(StrEnum):
    """How two names stand to each other."""

    FULL = "full"
    """Given names and surname agree."""
    INITIAL = "initial"
    """The surname agrees, and of one given name only the initial is known."""
    SECOND = "second"
    """The given name agrees; one name has a second surname, or a married one."""
    NEAR = "near"
    """The given names agree; the surname is nearly the same."""
    BARE = "bare"
    """One of them is a surname alone, and it agrees."""
    GIVEN = "given"
    """One of them is the given name of the other."""
    OPEN = "open"
    """Nothing speaks for them being one name, nothing against it."""
    APART = "apart"
    """They are two persons' names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name taken apart. `given`: plain words, an initial as one letter; `family`, `inner`: spelling keys.

    `given` is empty for a surname alone; `inner` are words between that may be surnames too: "Pedro **Sánchez** Pérez".
    """

    given: tuple[str, ...]
    family: tuple[str, ...]
    inner: tuple[str, ...] = ()
    generation: str = ""
    eastern: bool = False
    """The surname is one that stands first, wherever this name has it."""

    @property
    def surname(self) -> str:
        """The spelling key that the name is filed under."""
        return self.family[-1] if self.family else ""


@lru_cache(maxsize=1 << 12)
def person_name(name: str, country: str | None = None) -> PersonName:
    """A name as it stands in a report, taken apart. `country` decides whether "Lee" may be a surname that stands first.

    Whatever the text, an answer: a name without a letter has an empty surname.
    """
    text, _, behind = _BRACKETED.sub("", name).replace("\u00a0", " ").partition(",")
    words = [*text.split(), *(word for word in behind.split() if plain(word) in name_words("generation"))]
    words = [w for word in words if (w := _POSSESSIVE.sub("", word.strip("\"“”‘’'`")))]
    while len(words) > 1 and given_name_gender(words[0]) is None and _INITIALS.fullmatch(words[0]) is None:
        if honorific(words[0]) is None and (len(words) < 3 or role_of(words[:1]) is None):
            break
        words = words[1:]
    generations = name_words("generation")
    generation = ""
    while len(words) > 1 and (ending := plain(words[-1])) in generations:
        generation, words = generations[ending], words[:-1]
    groups = _groups(words)
    if not groups:
        return PersonName(given=(), family=(), generation=generation)
    eastern = _surname_first(words, groups, country)
    if eastern:
        groups = [*groups[1:], groups[0]]
    family = groups[-1]
    given = tuple(piece for group in groups[:-1] for piece in group)
    inner = tuple(
        spelling_key(piece)
        for group in groups[1:-1]
        for piece in group[-1:]
        if len(piece) > 1 and not eastern and given_name_gender(piece.title()) is None
    )
    known = surname(family[-1])
    return PersonName(
        given=given,
        family=tuple(spelling_key(piece) for piece in family),
        inner=inner,
        generation=generation,
        eastern=eastern or (known is not None and known.first),
    )


def is_telling(word: str) -> bool:
    """Whether a surname, as a spelling key, is rare enough to say something about two people who share it."""
    return len(word) > 2 and word not in _common_keys() and given_name_gender(word.title()) is None


def fit(one: PersonName, other: PersonName) -> NameFit:
    """How two names stand to each other."""
    if not one.family or not other.family:
        return NameFit.OPEN
    if not one.given or not other.given:
        return _fit_bare(one, other)
    if one.generation != other.generation:
        return NameFit.APART
    if _same_family(one.family, other.family):
        relation = _given(one.given, other.given)
        if relation is None:
            return NameFit.APART
        return NameFit.INITIAL if relation == "initial" else NameFit.FULL
    if (one.eastern or other.eastern) and _turned(one, other):
        return NameFit.FULL
    relation = _given(one.given[:1], other.given[:1])
    if relation is None or relation == "initial":
        return NameFit.APART
    if one.surname in other.inner or other.surname in one.inner:
        return NameFit.SECOND
    key, beside = skeleton(one.surname), skeleton(other.surname)
    close = key == beside and min(len(one.surname), len(other.surname)) > 4
    return NameFit.NEAR if close and _given(one.given, other.given) is not None else NameFit.APART


def _fit_bare(one: PersonName, other: PersonName) -> NameFit:
    if _same_family(one.family, other.family):
        return NameFit.BARE
    bare, full = (one, other) if not one.given else (other, one)
    if bare.surname in full.inner:
        return NameFit.BARE
    if full.given and bare.surname == spelling_key(full.given[0]):
        return NameFit.GIVEN
    return NameFit.OPEN


def _same_family(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two surnames are one, or one the last part of the other: "Cortez", "Ocasio-Cortez"."""
    size = min(len(one), len(other))
    return one[-size:] == other[-size:]


def _turned(one: PersonName, other: PersonName) -> bool:
    """Whether two names are the same words, one with the surname first: "Moon Jae-in", "Jae-in Moon"."""
    mine = sorted((*map(spelling_key, one.given), *one.family))
    return mine == sorted((*map(spelling_key, other.given), *other.family))


def _given(one: tuple[str, ...], other: tuple[str, ...]) -> str | None:
    """What two rows of given names have in common: "same", "short", "initial", or None where they contradict."""
    if one == other or "".join(one) == "".join(other):
        return "same"
    first = _given_word(one[0], other[0])
    if first is None:
        short, long = sorted((one, other), key=len)
        tail = long[-len(short) :]
        return "same" if len(short) < len(long) and len(short[0]) > 1 and _all_agree(short, tail) else None
    few, many = sorted((one[1:], other[1:]), key=len)
    if few and all(len(word) == 1 for word in (*few, *many)):
        return first if many[: len(few)] == few else None  # George W. is not George H. W.
    if any(all(_given_word(word, beside) is None for beside in many) for word in few):
        return None
    return first


def _all_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    return all(_given_word(a, b) in ("same", "short") for a, b in zip(one, other, strict=True))


@lru_cache(maxsize=1 << 13)
def _given_word(one: str, other: str) -> str | None:
    if one == other:
        return "initial" if len(one) == 1 else "same"
    if min(len(one), len(other)) == 1:
        return "initial" if one[0] == other[0] else None
    if spelling_key(one) == spelling_key(other):
        return "same"
    mine, others = {spelling_of(one), *short_for(one)}, {spelling_of(other), *short_for(other)}
    return "short" if mine & others else None


def _groups(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The words that tell somebody apart, each as its parts between hyphens; initials as letters of their own."""
    out: list[tuple[str, ...]] = []
    servant = False
    capitals = all(word.isupper() for word in words)
    for place, word in enumerate(words):
        last = place == len(words) - 1
        if not last and (_INITIALS.fullmatch(word) or (len(word) == 2 and word.isupper() and not capitals)):
            out += [(letter,) for letter in plain(word.replace(".", "").replace("-", ""))]
            continue
        pieces = [piece for piece in plain(word).replace("&", "").split("-") if piece]
        if len(pieces) > 1 and pieces[0] in name_words("article"):
            pieces = pieces[1:]
        elif not last and len(pieces) == 1 and _left_out(word, pieces[0], place):
            continue
        if not pieces:
            continue
        if servant:
            pieces = [f"abd{pieces[0]}", *pieces[1:]]
        servant = not last and len(pieces) == 1 and _SERVANT.fullmatch(pieces[0]) is not None
        if servant:
            continue
        if len(pieces) > 1 and _SERVANT.fullmatch(pieces[0]):
            pieces = [f"abd{pieces[-1]}"]
        out.append(tuple(_SERVANT_OF.sub("abd", piece) for piece in pieces))
    return out


def _left_out(word: str, low: str, place: int) -> bool:
    """Whether a word before another is a particle: "van", but not the "Ben" and "Al" that begin a name."""
    known = low in name_words("particle") or low in name_words("article")
    return known and (place > 0 or word.islower() or given_name_gender(word) is None)


def _surname_first(words: Sequence[str], groups: Sequence[tuple[str, ...]], country: str | None) -> bool:
    """Whether the first word is the surname: "Xi Jinping", "Kim Jong-un", not "Kim Smith"."""
    if not 2 <= len(groups) <= 4 or len(groups[0]) > 1:
        return False
    known = surname(groups[0][0])
    if known is None or not known.first:
        return False
    if country in _EAST or (len(groups) == 2 and len(groups[1]) == 2):
        return True
    if given_name_gender(words[0]) is None:
        return True
    western = any(given_name_gender(word) is not None for word in words[1:-1])
    return len(groups) == 3 and not western and max(len(group[0]) for group in groups) < 6


@cache
def _common_keys() -> frozenset[str]:
    return frozenset(map(spelling_key, common_surnames()))
