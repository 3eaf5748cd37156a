"""What one report knows of an actor, as far as it tells whether another report means the same one.

A profile is what is compared; keys say which profiles are worth comparing. Two profiles that `alike` may join share a
key, and a key is a surname, a body's words or its initials, never a state or a given name alone. Who is only described
("two officials", "police") has no key: such actors are joined within one happening alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from onrecord.compare.body_names import BodyName, body_name, institution_meant
from onrecord.compare.person_names import PersonName, person_name
from onrecord.compare.spelling_keys import plain, skeleton, spelling_key
from onrecord.record import Actor, ActorKind, Record
from onrecord.tables import Institution, given_name_gender, institution_of, pronoun, state, state_names, state_of
from onrecord.tables.name_forms import name_words, short_for, surname

__all__ = [
    "BodyFacts",
    "Profile",
    "best_name",
    "body_facts",
    "keys",
    "person_of",
    "profile",
    "profiles_of",
    "state_meant",
]

_BODIES = (ActorKind.ORGANIZATION, ActorKind.GROUP)
_POSSESSIVE = re.compile(r"['’]s?$")
_LONGEST_NAME = 6
"""Words of a person's name; a longer mention has a description in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An actor of one report without its place in it. Fields as in `Actor`.

    `names`: the different forms under which it is named there, the name first, without pronouns and descriptions; empty
    for who has no name.
    """

    name: str
    kind: ActorKind
    country: str | None = None
    sector: str | None = None
    role: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyFacts:
    """What the names of a body say together. `forms`: its names taken apart, the fullest first.

    `letters`: its acronyms; `initials`: what its long names may be shortened to; `bound`: the name tells it from others
    only within its state ("Ministry of Defence", "Department of Health").
    """

    forms: tuple[BodyName, ...]
    institution: Institution | None
    country: str | None
    letters: tuple[str, ...]
    initials: tuple[str, ...]
    sole: str | None
    described: bool
    bound: bool


def profiles_of(record: Record) -> dict[str, Profile]:
    """The profiles of a record's actors, by the actors' ids."""
    return {actor.id: profile(actor) for actor in record.actors}


def profile(actor: Actor) -> Profile:
    """The profile of an actor as one report has it."""
    counts = Counter(" ".join(mention.text.split()) for mention in actor.mentions)
    ranked = [form for form, _ in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]
    name = " ".join(actor.name.split())
    bare = Profile(name=name, kind=actor.kind, country=actor.country, sector=actor.sector, role=actor.role)
    if actor.kind is ActorKind.UNNAMED or (actor.kind in _BODIES and body_facts(bare).described):
        return bare
    names = [form for form in map(_without_article, ranked) if form and _names(form, bare)]
    return Profile(
        name=name,
        kind=actor.kind,
        country=actor.country,
        sector=actor.sector,
        role=actor.role,
        names=tuple(dict.fromkeys((name, *names))),
    )


@lru_cache(maxsize=1 << 12)
def keys(of: Profile) -> tuple[str, ...]:
    """Where a profile is filed, sorted: profiles that may be one share at least one key. Empty for the nameless."""
    code = state_meant(of)
    if code is not None:
        return (f"state:{code}",)
    if of.kind is ActorKind.PERSON:
        return tuple(sorted(set(_person_keys(person_of(of)))))
    if of.kind in _BODIES:
        return tuple(sorted(set(_body_keys(body_facts(of)))))
    return ()


def best_name(of: Iterable[Profile]) -> str:
    """The name to show for an identity: a full one rather than a surname or acronym, the most frequent, the longest.

    ValueError where there is no profile.
    """
    profiles = list(of)
    counts = Counter(one.name for one in profiles)
    if not counts:
        raise ValueError("no profile to take a name from")
    kinds = Counter(one.kind for one in profiles)
    codes = sorted(code for one in profiles if (code := state_meant(one)) is not None)
    if kinds[ActorKind.STATE] and (known := state(codes[0])) is not None:
        return known.name
    shown = [name for name in counts if _POSSESSIVE.sub("", name) not in counts.keys() - {name}]  # "CBS's" beside "CBS"
    if len(shown) == 1:
        return shown[0]
    return max(shown, key=lambda name: (_is_full(name, kinds), counts[name], len(name), name))


def _is_full(name: str, kinds: Counter[ActorKind]) -> bool:
    if kinds[ActorKind.PERSON]:
        known = person_name(name)
        return any(len(word) > 1 for word in known.given)
    return not body_name(name).letters


@lru_cache(maxsize=1 << 12)
def person_of(of: Profile) -> PersonName:
    """The name of a person taken apart; a father's and a son's are not told apart where the report uses both."""
    found = person_name(of.name, of.country)
    if found.generation:
        others = (person_name(form, of.country) for form in of.names)
        if any(other.given and not other.generation for other in others):
            return PersonName(given=found.given, family=found.family, inner=found.inner, eastern=found.eastern)
    return found


@lru_cache(maxsize=1 << 12)
def body_facts(of: Profile) -> BodyFacts:
    """What the names of an organization or group say together."""
    texts = list(dict.fromkeys((of.name, *of.names)))
    forms = sorted((body_name(text) for text in texts), key=lambda form: (-len(form.words), form.text))
    main = body_name(of.name)
    long = [form for form in forms if not form.letters]
    # What is left of a name when it comes up again is no name of its own: "Supreme Court" of "Missouri Supreme Court".
    full = [form for form in long if form.text == main.text or not set(form.core) <= set(main.core)]
    institution = institution_meant(of.name, of.country)
    people = of.kind is ActorKind.GROUP and main.people
    return BodyFacts(
        forms=tuple(full),
        institution=institution,
        country=of.country or (institution.country or None if institution is not None else None) or main.state,
        letters=tuple(dict.fromkeys(form.letters for form in forms if form.letters)),
        initials=tuple(sorted({letters for form in long for letters in form.initials})),
        sole=next((form.sole for form in (main, *_others(institution)) if form.sole is not None), None),
        described=institution is None and (main.described or people or not main.words),
        bound=_is_shared(of.name) or (institution is None and (main.public or main.common)),
    )


def _others(institution: Institution | None) -> Iterator[BodyName]:
    """The other names that the table has for a body: the Quai d'Orsay is a foreign ministry."""
    if institution is not None:
        yield from map(body_name, (institution.name, *institution.aliases))


@lru_cache(maxsize=1 << 12)
def _is_shared(text: str) -> bool:
    """Whether a form names a body of the table only in its own state: "Green Party", "Senate"."""
    known = institution_of(text)
    return known is not None and known.is_ambiguous(text)


@lru_cache(maxsize=1 << 12)
def state_meant(of: Profile) -> str | None:
    """The state, or partly recognised body within it, that a profile stands for; a government stands for its state."""
    if of.kind is ActorKind.STATE:
        part = next((form.entity for form in state_names(of.name) if form.entity and form.entity != "region"), "")
        known = state_of(of.name)
        code = of.country or (known.code if known is not None else f"?{plain(of.name)}")
        own = any(not form.entity for form in state_names(of.name))
        return f"{code}/{plain(part)}" if part and not own else code
    if of.kind is ActorKind.ORGANIZATION and body_name(of.name).sole == "government":
        return of.country or body_name(of.name).state
    return None


def _person_keys(name: PersonName) -> Iterator[str]:
    for word in (name.surname, *name.inner):
        if word:
            yield f"person:{skeleton(word)}"
    if name.eastern and name.given:
        for word in name.given:
            known = surname(word)
            if known is not None and known.first:
                yield f"person:{skeleton(spelling_key(word))}"


def _body_keys(facts: BodyFacts) -> Iterator[str]:
    if facts.described:
        return
    if facts.institution is not None:
        yield f"body:{facts.institution.name}"
    if facts.sole is not None:
        if facts.country is not None:
            yield f"body:{facts.sole}/{facts.country}"
        if facts.institution is None:
            return
    for form in facts.forms:
        if form.core and not form.described and (facts.country is not None or not facts.bound):
            yield f"body:{' '.join(sorted(form.core))}"
    for letters in facts.letters:
        yield f"letters:{letters}"
    for letters in facts.initials:
        if len(letters) > 2:
            yield f"letters:{letters}"


def _without_article(form: str) -> str:
    return form[4:] if form[:4].lower() == "the " else form


def _names(form: str, of: Profile) -> bool:
    """Whether a mention of an actor is a name of it rather than a pronoun or a description."""
    if pronoun(form) is not None:
        return False
    if of.kind is ActorKind.PERSON:
        return _names_person(form, of.name)
    if of.kind is ActorKind.STATE:
        known = state_of(form)
        return known is not None and known.code == of.country
    mine, name = body_name(form), body_name(of.name)
    if mine.described or not mine.words:
        return False
    found = institution_meant(form, of.country)
    if found is not None and found == institution_meant(of.name, of.country):
        return True
    if mine.letters:
        return mine.letters in name.initials or mine.letters == name.letters
    if name.letters:
        return name.letters in mine.initials
    return form[0].isupper() and not mine.public and set(mine.core) <= set(name.core) and bool(mine.core)


def _names_person(form: str, name: str) -> bool:
    words = form.split()
    if len(words) > _LONGEST_NAME or (not form[0].isupper() and words[0] not in name_words("particle")):
        return False
    own, other = person_name(name), person_name(form)
    mine = {*other.family, *map(spelling_key, other.given)}
    known = {*own.family, *map(spelling_key, own.given)}
    short = {full for word in own.given for full in short_for(word)} | {spelling_key(w) for w in own.given}
    rest = {word for word in mine - known if len(word) > 1 and not short & {word, *short_for(word)}}
    return (
        bool(mine) and not rest and (given_name_gender(words[0]) is not None or words[0][0].isupper() or len(words) > 1)
    )
