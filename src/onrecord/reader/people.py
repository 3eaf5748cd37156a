"""Which names of persons are one person: the full name and its later short forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Name
from onrecord.tables import Gender, given_name_gender, honorific

_PARTICLES = frozenset(
    {"de", "da", "del", "della", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ben", "-"}
)
_SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "'s", "’s"})


@dataclass(slots=True)
class Person:
    """Name mentions of one person in text order; `tokens` are the lower-case words of the fullest form."""

    tokens: tuple[str, ...]
    mentions: list[Name] = field(default_factory=list)
    gender: str | None = None


def people(analysis: Analysis, names: Sequence[Name]) -> list[Person]:
    """Groups of the PER names among `names`.

    A short form joins the fuller name that has its words, in the same order; of several the one whose gender a title
    does not contradict ("Mr. Clinton"), and of those the one named last before it.
    """
    full: list[Person] = []
    by_word: dict[str, list[Person]] = defaultdict(list)
    short: list[tuple[Name, tuple[str, ...]]] = []
    for name in names:
        tokens = _tokens(analysis, name)
        if len(tokens) < 2:
            short.append((name, tokens))
            continue
        person = _same_full_name(full, tokens)
        if person is None:
            person = Person(tokens)
            full.append(person)
            for token in tokens:
                by_word[token].append(person)
        elif len(tokens) > len(person.tokens):
            person.tokens = tokens
            for token in tokens:
                if person not in by_word[token]:
                    by_word[token].append(person)
        person.mentions.append(name)
        person.gender = person.gender or _gender(analysis, name) or _known(given_name_gender(tokens[0].title()))
    alone: dict[tuple[str, ...], Person] = {}
    for name, tokens in short:
        candidates = [p for p in by_word.get(tokens[0], ()) if tokens[0] not in _PARTICLES] if tokens else []
        by_surname = [p for p in candidates if p.tokens[-1] == tokens[0]]
        person = _choose(by_surname or candidates, name, _gender(analysis, name))
        if person is None:
            person = alone.setdefault(tokens, Person(tokens, gender=_gender(analysis, name)))
        person.mentions.append(name)
    out = full + list(alone.values())
    for person in out:
        person.mentions.sort(key=lambda n: n.first)
    return sorted(out, key=lambda p: p.mentions[0].first)


def _tokens(analysis: Analysis, name: Name) -> tuple[str, ...]:
    words = [w.text.lower() for w in analysis.words[name.first : name.last] if w.upos != "PUNCT" or w.text == "-"]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return tuple(w for w in words if w not in ("-", "'s", "’s")) or tuple(words)


def _same_full_name(people_: list[Person], tokens: tuple[str, ...]) -> Person | None:
    for person in reversed(people_):
        if person.tokens == tokens:
            return person
    for person in reversed(people_):
        one, two = sorted((person.tokens, tokens), key=len)
        if one[-1] == two[-1] and _initial(one[0], two[0]) and all(any(_initial(a, b) for b in two) for a in one):
            return person
    return None


def _initial(one: str, two: str) -> bool:
    """Whether two given names agree: the same, or one the initial of the other."""
    if one == two:
        return True
    one, two = one.rstrip("."), two.rstrip(".")
    return one[:1] == two[:1] and min(len(one), len(two)) == 1


def _choose(candidates: list[Person], name: Name, gender: str | None) -> Person | None:
    if not candidates:
        return None
    fitting = [p for p in candidates if gender is None or p.gender is None or p.gender == gender] or candidates
    if len(fitting) == 1:
        return fitting[0]

    def recency(person: Person) -> int:
        before = [m.first for m in person.mentions if m.first < name.first]
        return max(before) if before else -person.mentions[0].first

    return max(fitting, key=recency)


def _gender(analysis: Analysis, name: Name) -> str | None:
    """What a title right before the name says: "Mrs. Clinton"."""
    if name.first == 0:
        return None
    title = honorific(analysis.words[name.first - 1].text)
    return _known(title.gender) if title is not None else None


def _known(gender: str | None) -> str | None:
    return str(gender) if gender in (Gender.MALE, Gender.FEMALE) else None
