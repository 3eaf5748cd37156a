"""Which names of persons are one person: the full name and its later short forms."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Name
from onrecord.reader.edges import POSSESSIVES, SUFFIXES
from onrecord.reader.titles import Title, title_after, title_before
from onrecord.tables import Gender, given_name_gender, honorific

_PARTICLES = frozenset(
    {"de", "da", "del", "della", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ben", "dos", "ter"}
)
_WITHOUT_DECOMPOSITION = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})
_NEAR = 2
"""Sentences within which the person named last has a surname to himself."""


@dataclass(slots=True, eq=False)
class Person:
    """Name mentions of one person in text order; `tokens` are the folded words of the fullest form."""

    tokens: tuple[str, ...]
    mentions: list[Name] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    gender: str | None = None
    said: set[str] = field(default_factory=set)
    """Words of the titles that stand before its names."""
    starts: list[int] = field(default_factory=list)
    """Where the mentions so far begin, ascending."""
    whole: int = 0
    """Number of the mentions of more than one word."""


@dataclass(frozen=True, slots=True)
class _Form:
    name: Name
    tokens: tuple[str, ...]
    title: Title
    gender: str | None


def people(analysis: Analysis, names: Sequence[Name]) -> list[Person]:
    """Groups of the PER names among `names`.

    A short form joins the fuller name that has its words; of several one that its title does not contradict, and of
    those the one named just before, or else the one that the document names most.
    """
    forms = [
        _Form(n, _tokens(analysis, n), title_before(analysis, n.first), _gender_of_title(analysis, n)) for n in names
    ]
    starts = sorted(n.first for n in names)
    full: list[Person] = []
    ends: dict[str, list[int]] = defaultdict(list)
    begins: dict[str, list[int]] = defaultdict(list)
    for form in sorted((f for f in forms if len(f.tokens) > 1), key=lambda f: (-len(f.tokens), f.name.first)):
        likely = sorted({*ends.get(form.tokens[-1], ()), *begins.get(form.tokens[0], ())})
        person = next((full[k] for k in likely if _same(full[k], form)), None)
        if person is None:
            known = given_name_gender(analysis.words[form.name.first].text)
            person = Person(form.tokens, gender=str(known) if known in (Gender.MALE, Gender.FEMALE) else None)
            ends[form.tokens[-1]].append(len(full))
            begins[form.tokens[0]].append(len(full))
            full.append(person)
        person.gender = person.gender or form.gender
        _add(analysis, person, form)
    by_word: dict[str, list[Person]] = defaultdict(list)
    for person in full:
        person.mentions.sort(key=lambda n: n.first)
        for token in dict.fromkeys(person.tokens):
            if token not in _PARTICLES:
                by_word[token].append(person)
    alone: dict[tuple[str, ...], Person] = {}
    short = [f for f in forms if len(f.tokens) == 1]
    support = Counter((f.tokens[0], f.gender or "") for f in short if f.gender is not None)
    apart = _introduced_short(analysis, short, full, starts)
    for form in forms:
        if len(form.tokens) != 1:
            continue
        person = _choose(analysis, by_word, form, support, apart)
        if person is None:
            gender = form.gender or _gender_of_pronouns(analysis, form.name, starts)
            person = alone.get(form.tokens)
            if person is None:
                known = given_name_gender(analysis.words[form.name.first].text) if not form.title.role else None
                gender = gender or (str(known) if known in (Gender.MALE, Gender.FEMALE) else None)
                person = alone[form.tokens] = Person(form.tokens, gender=gender)
                by_word[form.tokens[0]].append(person)
        person.gender = person.gender or form.gender
        _add(analysis, person, form)
    out = full + list(alone.values())
    for person in out:
        person.mentions.sort(key=lambda n: n.first)
    return sorted(out, key=lambda p: p.mentions[0].first)


def _add(analysis: Analysis, person: Person, form: _Form) -> None:
    after = title_after(analysis, form.name.first, form.name.last)
    person.mentions.append(form.name)
    insort(person.starts, form.name.first)
    person.whole += form.name.last - form.name.first > 1
    person.titles += [form.title, after]
    if form.title.role:
        person.said |= form.title.words
    if after.role:
        person.said |= after.words


def folded(text: str) -> str:
    """Lower case without accents, so that "Erdoğan" and "Erdogan" are one; a lone accent stays as it is."""
    low = text.lower().translate(_WITHOUT_DECOMPOSITION)
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c)) or low


def _tokens(analysis: Analysis, name: Name) -> tuple[str, ...]:
    """The words of a name; parts joined by a hyphen are one word."""
    out: list[str] = []
    end = -1
    for word in analysis.words[name.first : name.last]:
        if word.text in POSSESSIVES or (word.upos == "PUNCT" and word.text != "-"):
            continue
        low = folded(word.text)
        if out and word.start == end and (low == "-" or out[-1].endswith("-")):
            out[-1] += low
        else:
            out.append(low)
        end = word.end
    while len(out) > 1 and out[-1] in SUFFIXES:
        out.pop()
    return tuple(out)


def _same(person: Person, form: _Form) -> bool:
    """Whether a full form, no longer than the person's, is one: equal, its end or beginning, or initials apart."""
    one, two = form.tokens, person.tokens
    if one == two:
        return True
    if two[-len(one) :] == one or (two[: len(one)] == one and len(one) < len(two)):
        return True
    if one[-1] == two[-1]:
        return _agree(one[0], two[0]) and all(any(_agree(a, b) for b in two) for a in one)
    return False


def _agree(one: str, two: str) -> bool:
    """Whether two given names agree: the same, or one the initial of the other."""
    one, two = one.rstrip("."), two.rstrip(".")
    return one == two or (one[:1] == two[:1] and min(len(one), len(two)) == 1)


def _choose(
    analysis: Analysis,
    by_word: dict[str, list[Person]],
    form: _Form,
    support: Mapping[tuple[str, str], int],
    apart: Set[str],
) -> Person | None:
    token = form.tokens[0]
    known = by_word.get(token, [])
    known = [p for p in known if p.tokens[-1] == token] or known
    if token in apart:
        known = [p for p in known if len(p.tokens) == 1 or p.tokens[-1] != token]
    fitting = [p for p in known if _compatible(form, p)]
    if len(fitting) > 1 and form.title.role:
        fitting = [p for p in fitting if p.said & form.title.words] or fitting
    if len(fitting) < 2:
        return fitting[0] if fitting else None

    def weight(person: Person) -> float:
        # Who is named in full again and again is the other one: the surname alone belongs to somebody else.
        return len(person.mentions) - 1.5 * (person.whole - 1) + support.get((token, person.gender or ""), 0)

    here = analysis.words[form.name.first].sentence
    before = [(last, p) for p in fitting if (last := _last_before(p, form.name.first)) is not None]
    # Whoever has not been named yet is not meant: the agent's wife, whom the end of his obituary quotes.
    most = max([p for _, p in before] or fitting, key=lambda p: (weight(p), -p.mentions[0].first))
    if not before:
        return most
    last, person = max(before, key=lambda b: b[0])
    near = here - analysis.words[last].sentence <= _NEAR and analysis.words[last].deprel.startswith("nsubj")
    often = weight(most) >= (4 if near else 2) * weight(person)
    return most if often else person


def _last_before(person: Person, word: int) -> int | None:
    place = bisect_left(person.starts, word)
    return person.starts[place - 1] if place else None


def _introduced_short(
    analysis: Analysis, short: Sequence[_Form], full: Sequence[Person], starts: Sequence[int]
) -> Set[str]:
    """Surnames that stand for somebody else than the only person of that name who is named in full.

    A well-known person may go by the surname alone ("Trump", "President Obama") while a relative has the full name. So
    it is where pronouns contradict, or where the text, headlines aside, begins with the surname more than once.
    """
    out: set[str] = set()
    bearers: dict[str, list[Person]] = defaultdict(list)
    for person in full:
        bearers[person.tokens[-1]].append(person)
    called: dict[str, list[_Form]] = defaultdict(list)
    for form in short:
        called[form.tokens[0]].append(form)
    for token, forms in called.items():
        if len(bearers.get(token, ())) != 1:
            continue
        person = bearers[token][0]
        first = person.starts[0]
        genders = [g for f in forms if (g := f.gender or _gender_of_pronouns(analysis, f.name, starts)) is not None]
        against = sum(person.gender is not None and g != person.gender for g in genders)
        early = [f for f in forms if f.name.first < first and analysis.words[f.name.first].sentence > 1]
        agreeing = len(genders) - against
        contradicted = against > 1 and against > 2 * agreeing
        earlier = len(early) > 1 and against >= agreeing and not person.said & early[0].title.words
        if contradicted or earlier:
            out.add(token)
    return out


def _compatible(form: _Form, person: Person) -> bool:
    return form.gender is None or person.gender is None or form.gender == person.gender


def _gender_of_title(analysis: Analysis, name: Name) -> str | None:
    """What a title right before the name says: "Mrs. Clinton"."""
    if name.first == 0 or analysis.words[name.first - 1].sentence != analysis.words[name.first].sentence:
        return None
    title = honorific(analysis.words[name.first - 1].text)
    return title.gender if title is not None and title.gender in ("m", "f") else None


def _gender_of_pronouns(analysis: Analysis, name: Name, starts: Sequence[int]) -> str | None:
    """he or she in the rest of the sentence and at the start of the next, where nobody else is named in between.

    `starts`: where names begin, ascending.
    """
    sentence = analysis.words[name.first].sentence
    end = analysis.sentences[min(sentence + 1, len(analysis.sentences) - 1)][1]
    place = bisect_left(starts, name.last)
    stop = starts[place] if place < len(starts) else end
    for word in analysis.words[name.last : min(end, stop)]:
        low = word.text.lower()
        if low in ("he", "his", "him"):
            return "m"
        if low in ("she", "her"):
            return "f"
    return None
