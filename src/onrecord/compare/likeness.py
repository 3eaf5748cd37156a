"""Whether two actors of different reports are one, with the reason.

Conservative: a surname alone joins nobody without a state or an office in common, a body that every state has joins
only within its state, and who is only described is joined within one happening alone. States that contradict part;
sectors that do lower the score.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from onrecord.compare.body_names import body_name
from onrecord.compare.person_names import NameFit, fit, is_telling
from onrecord.compare.profiles import BodyFacts, Profile, body_facts, person_of, state_meant
from onrecord.compare.spelling_keys import plain
from onrecord.record import ActorKind
from onrecord.tables import find_role, speaker_noun, state
from onrecord.tables.numbers import number_words

__all__ = ["Likeness", "alike", "part"]

_SPECIFIC = frozenset(
    {"head of state", "head of government", "foreign minister", "defence minister", "deputy head", "spokesperson"}
)
"""Offices that few hold at a time; of "official" and "civilian" there are many."""
_SOLE = frozenset({"pope"})
"""Offices of which there is one on earth: Francis is enough beside them."""
_PUBLIC_LIFE = frozenset({"GOV", "LEG", "ELI", "PTY", "OPP", "MIL", "SPY", "JUD"})
"""Sectors between which one person moves."""
_OPEN_SECTORS = frozenset({None, "", "UNK", "CVL"})
_BODIES = (ActorKind.ORGANIZATION, ActorKind.GROUP)
_SHORT_LETTERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How sure it is that two profiles are one actor. `score`: 0 to 1; `because`: one readable line."""

    score: float
    because: str


def alike(one: Profile, other: Profile, *, same_story: bool = False) -> Likeness | None:
    """Whether two profiles may be one actor, or None where they are not or nothing says so.

    `same_story`: both stand in reports of one happening, so that a surname, a ministry without its state or the same
    description is enough where nothing contradicts.
    """
    if _apart(one.country, other.country):
        return None
    code = state_meant(one)
    if code is not None or state_meant(other) is not None:
        same = code is not None and code == state_meant(other)
        return Likeness(score=1.0, because=f"both stand for the state {code}") if same else None
    if one.kind is ActorKind.PERSON and other.kind is ActorKind.PERSON:
        return _persons(one, other, same_story)
    if one.kind in _BODIES and other.kind in _BODIES:
        mine, others = body_facts(one), body_facts(other)
        if not mine.described and not others.described:
            return _bodies(one, other, mine, others, same_story)
        if mine.described != others.described:
            return None
    nameless = (*_BODIES, ActorKind.UNNAMED)
    if same_story and one.kind in nameless and other.kind in nameless:
        return _descriptions(one, other)
    return None


def part(one: Profile, other: Profile) -> bool:
    """Whether two profiles cannot be one actor: more than that nothing says they are.

    "Lavrov" and "Sergei Lavrov" do not part, though without more they are not alike either.
    """
    if _apart(one.country, other.country):
        return True
    if one.kind is ActorKind.PERSON and other.kind is ActorKind.PERSON:
        return fit(person_of(one), person_of(other)) is NameFit.APART
    return alike(one, other) is None


def _apart(one: str | None, other: str | None) -> bool:
    """Whether two countries are two states; an international code, a territory and a former state go with any."""
    return one != other and one is not None and other is not None and _sovereign(one) and _sovereign(other)


@lru_cache(maxsize=1 << 10)
def _sovereign(code: str) -> bool:
    known = state(code)
    return known is not None and known.status in ("state", "partly recognised")


def _persons(one: Profile, other: Profile, same_story: bool) -> Likeness | None:
    mine, others = person_of(one), person_of(other)
    match = fit(mine, others)
    if match in (NameFit.APART, NameFit.OPEN) or (match is NameFit.GIVEN and not same_story):
        return None
    country = one.country if one.country is not None and one.country == other.country else None
    office, offices_part = _office(one.role, other.role)
    shared = [f"both {country}"] if country else []
    shared += [f"both {office}"] if office else []
    if match is NameFit.FULL:
        whole = plain(one.name) == plain(other.name)
        score = (0.9 if whole else 0.85) + 0.05 * len(shared)
        if _sectors_part(one.sector, other.sector):
            score -= 0.15
        said = f"the same name {one.name}" if whole else f"{one.name} and {other.name} are forms of one name"
        return _likeness(score, said, *shared)
    if match is not NameFit.BARE:
        said = f"{one.name} and {other.name} may be one name"
        if shared:
            return _likeness(0.65 + 0.1 * len(shared), said, *shared)
        if match is NameFit.SECOND and is_telling(mine.surname) and is_telling(others.surname):
            return _likeness(0.65, said)
        return _likeness(0.6, said, "in one story") if same_story else None
    said = f"{one.name} and {other.name} share the surname"
    if same_story:
        return _likeness(0.7 + 0.1 * len(shared) - 0.1 * offices_part, said, *shared, "in one story")
    telling = is_telling(mine.surname) or office in _SOLE
    if offices_part or not shared or (len(shared) < 2 and not telling):
        return None
    return _likeness(0.6 + 0.1 * len(shared), said, *shared)


def _likeness(score: float, *because: str) -> Likeness:
    return Likeness(score=round(max(0.05, min(score, 1.0)), 3), because="; ".join(because))


@lru_cache(maxsize=1 << 13)
def _office(one: str | None, other: str | None) -> tuple[str, bool]:
    """The office that two roles have in common, or "", and whether they are two different offices."""
    if not one or not other:
        return "", False
    mine, others = find_role(one.split()), find_role(other.split())
    if mine is None or others is None:
        return (one, False) if plain(one) == plain(other) else ("", False)
    if mine.role.name == others.role.name:
        return mine.role.name, False
    if mine.role.office == others.role.office and mine.role.office in _SPECIFIC:
        return mine.role.office, False
    return "", mine.role.office != others.role.office


def _sectors_part(one: str | None, other: str | None) -> bool:
    if one == other or one in _OPEN_SECTORS or other in _OPEN_SECTORS:
        return False
    return not (one in _PUBLIC_LIFE and other in _PUBLIC_LIFE)


def _bodies(one: Profile, other: Profile, mine: BodyFacts, others: BodyFacts, same_story: bool) -> Likeness | None:
    country = mine.country if mine.country is not None and mine.country == others.country else None
    here = [f"both {country}"] if country else []
    if mine.institution is not None and mine.institution == others.institution:
        return _likeness(1.0, f"both are {mine.institution.name}")
    if _apart(mine.country, others.country):
        return None
    if mine.sole is not None and mine.sole == others.sole and (country or same_story):
        return _likeness(0.95 if country else 0.7, f"both are a {mine.sole}", *here)
    known = mine.institution is not None and others.institution is not None
    if known or mine.sole is not None or others.sole is not None:
        return None
    parted = _sectors_part(one.sector, other.sector)
    loose = (mine.bound or others.bound) and not (country or same_story)
    named = _same_words(mine, others, country) if not loose else None
    if named is not None:
        score, said = named
        return _likeness(score + 0.05 * len(here) - 0.15 * parted - 0.1 * (mine.bound or others.bound), said, *here)
    short = _same_letters(mine, others)
    if short is None:
        return _begins(mine, others) if same_story else None
    if not _akin(mine, others):
        return None
    score, size, said = short
    if (parted and not here) or (size < _SHORT_LETTERS and not (same_story and score > 0.7)):
        return None
    return _likeness(score + 0.1 * len(here) - 0.1 * parted, said, *here)


def _same_words(mine: BodyFacts, others: BodyFacts, country: str | None) -> tuple[float, str] | None:
    for form in mine.forms:
        for beside in others.forms:
            if form.described or beside.described:
                continue
            said = (
                f"the same name {form.text}"
                if form.text == beside.text
                else f"{form.text} and {beside.text} are one name"
            )
            if form.words == beside.words:
                return 0.9, said
            if sorted(form.words) == sorted(beside.words) and len(form.core) > 1:
                return 0.8, said
            core = form.core == beside.core and len(form.core) > 1
            if core and {form.state, beside.state} <= {None, country} and country is not None:
                return 0.8, said
    return None


def _same_letters(mine: BodyFacts, others: BodyFacts) -> tuple[float, int, str] | None:
    """Score, number of letters and reason where one body's acronym is the other's, or stands for its name."""
    for facts, beside in ((mine, others), (others, mine)):
        for letters in facts.letters:
            if letters in beside.initials:
                long = next(form.text for form in beside.forms if letters in form.initials)
                return 0.75, len(letters), f"{letters.upper()} is short for {long}"
    both = [letters for letters in mine.letters if letters in others.letters]
    if not both or (_has_name(mine) and _has_name(others)):
        return None
    return 0.65, len(both[0]), f"both are called {both[0].upper()}"


def _akin(mine: BodyFacts, others: BodyFacts) -> bool:
    """Whether a long name beside an acronym may be the body that the table knows by it: they share a word.

    A "Growth and Opportunity Project" is not the GOP.
    """
    for facts, beside in ((mine, others), (others, mine)):
        if facts.institution is not None and beside.forms:
            known = {
                word for form in (facts.institution.name, *facts.institution.aliases) for word in body_name(form).core
            }
            return any(word in known for form in beside.forms for word in form.core)
    return True


def _has_name(facts: BodyFacts) -> bool:
    return bool(facts.forms)


def _begins(mine: BodyFacts, others: BodyFacts) -> Likeness | None:
    """One name the beginning of the other, which is enough within one story: "Patriot", "Patriot Coal"."""
    for form in mine.forms[:1]:
        for beside in others.forms[:1]:
            size = min(len(form.core), len(beside.core))
            if size and form.core[:size] == beside.core[:size]:
                return _likeness(0.6, f"{form.text} and {beside.text} begin alike", "in one story")
    return None


def _descriptions(one: Profile, other: Profile) -> Likeness | None:
    """The same words, or the same sort of people of the same state and sector."""
    said = _described(one.name)
    if said == _described(other.name):
        return _likeness(0.6, f"both are called {one.name}", "in one story")
    mine, others = speaker_noun(said), speaker_noun(_described(other.name))
    if mine is None or others is None or _numbers(said) != _numbers(_described(other.name)):
        return None
    same = mine.phrase == others.phrase and one.country == other.country and one.sector == other.sector
    return _likeness(0.5, f"both are {mine.phrase}", "in one story") if same else None


@lru_cache(maxsize=1 << 12)
def _described(name: str) -> tuple[str, ...]:
    words = tuple(word for token in name.split() if (word := plain(token)))
    return words[1:] if len(words) > 1 and words[0] in ("the", "a", "an", "some") else words


@lru_cache(maxsize=1 << 12)
def _numbers(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word.isdigit() or word in number_words())
