"""Names of bodies taken apart and laid beside each other: words, initials, the state that a name speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Final

from onrecord.compare.spelling_keys import plain, spelling_key
from onrecord.tables import (
    Institution,
    body_head,
    find_role,
    institution_of,
    institutions_named,
    speaker_noun,
    state_of,
)
from onrecord.tables.name_forms import name_words
from onrecord.tables.places import places_named
from onrecord.tables.sole_bodies import sole_body
from onrecord.tables.states import NameUse

__all__ = ["BodyName", "body_name", "institution_meant"]

_STATE_WORDS: Final = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.ADJECTIVE)
_LONGEST_STATE = 4
_MARKS: Final = "\"“”‘’'`.,;:"
_BRACKETED: Final = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_LETTERS: Final = re.compile(r"[^\W\d_][\w.&]{0,8}")
_PUBLIC: Final = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
_TELLING_SIZE = 3
"""Words that tell a body from others of its sort though the state is not known: "Joint Investigation Committee"."""
_TOWN = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyName:
    """A body's name taken apart.

    `words`: spelling keys of the words that tell, in order, a state as "=TUR"; `letters`: the name where it is an
    acronym, in lower case, and `initials` what it would be shortened to; `sole`: the one body of its state that it is;
    `described`: it says what something is rather than what it is called ("local police", "the committee"); `common`: it
    is a sort of body, though it may be called so ("National Front", "Labor Party"); `people`: it
    says so of people of some sort ("Residents of Aleppo"); `public`: a department, court or force of which every state
    or town has its own, and the name does not say whose.
    """

    text: str
    words: tuple[str, ...]
    initials: tuple[str, ...] = ()
    letters: str = ""
    state: str | None = None
    sole: str | None = None
    described: bool = False
    common: bool = False
    people: bool = False
    public: bool = False

    @property
    def core(self) -> tuple[str, ...]:
        """The words without the state."""
        return tuple(word for word in self.words if word[0] != "=")


@lru_cache(maxsize=1 << 12)
def body_name(name: str) -> BodyName:
    """A body's name as it stands in a report, taken apart; of no words where it has no letter."""
    tokens = _tokens(name)
    if name.islower() and _sole(tokens) is None:
        return BodyName(text=" ".join(tokens), words=tuple(filter(None, map(plain, tokens))), described=bool(tokens))
    letters = _letters(tokens)
    rest, state = _without_state(tokens)
    sole = _sole(rest)
    small, legal = name_words("small"), name_words("legal form")
    own = [word for token in rest for word in _words(token) if word not in small] or [
        w for t in rest for w in _words(t)
    ]
    own = [word for place, word in enumerate(own) if not place or word not in legal]
    words = (letters,) if letters else tuple(spelling_key(word) for word in own)
    named = any(token[0].isupper() or any(c.isupper() for c in token[1:]) for token in rest) and not _is_loose(rest[0])
    common = sole is None and not letters and _is_common(rest, state)
    bare = len(rest) < 2 or _is_public_head(rest) or not all(token[0].isupper() for token in rest)
    described = bool(tokens) and sole is None and not letters and (not named or (common and bare))
    return BodyName(
        text=" ".join(tokens),
        words=(*((f"={state}",) if state else ()), *words),
        initials=_initials(tokens),
        letters=letters,
        state=state,
        sole=sole,
        described=described,
        common=common,
        people=_is_people(rest),
        public=sole is None and not letters and _is_public(rest, words, state),
    )


def institution_meant(form: str, country: str | None) -> Institution | None:
    """The body of the table that a form names; one that others have too only where the country is its own."""
    found = _institution(form)
    if found is None:
        rest, state = _without_state(_tokens(form))
        own = institution_of(" ".join(rest)) if state is not None else None
        if own is not None and own.country == state:
            return own  # "the US **Democratic Party**"
        return next(
            (body for body in institutions_named(form) if country is not None and body.country == country), None
        )
    return found if not found.is_ambiguous(form) or found.country == country else None


@lru_cache(maxsize=1 << 12)
def _institution(form: str) -> Institution | None:
    known = institution_of(form)
    if known is not None:
        return known
    tokens = _tokens(form)
    own = len(tokens)
    while own and tokens[own - 1].islower():
        own -= 1
    if own in (0, len(tokens)) or not _is_head(tokens[own:]):
        return institution_of(" ".join(tokens)) if own else None
    return institution_of(" ".join(t.title() for t in tokens)) or institution_of(" ".join(tokens[:own]))


def _is_head(words: Sequence[str]) -> bool:
    """Whether words are the noun for a sort of body: "news agency", not "members", "in Germany", "officials"."""
    found = body_head(words)
    return found is not None and found.head == " ".join(words).lower()


def _tokens(name: str) -> list[str]:
    """The words of a name without article, brackets and what a report sets before it in lower case."""
    tokens = [_POSSESSIVE.sub("", name.replace("\u00a0", " "))]
    tokens = (_BRACKETED.sub("", tokens[0]) or tokens[0]).split()
    tokens = [token for t in tokens if (token := t if _dotted(t) else t.strip(_MARKS))]
    if len(tokens) > 1 and tokens[0].lower() in ("the", "a", "an"):
        tokens = tokens[1:]
    start = next((k for k, token in enumerate(tokens) if not token.islower() or "-" in token), 0)
    if start and tokens[-1][0].isupper() and any(_is_head(tokens[k:start]) for k in range(start)):
        tokens = tokens[start:]  # "gay rights group Human Rights Campaign"
    return tokens


def _dotted(token: str) -> bool:
    return len(token) > 3 and token[1] == "." and token[-1] == "." and token[0].isupper()


def _words(token: str) -> list[str]:
    """The plain words of a token, in American spelling: parts between hyphens without the Arabic article."""
    spellings, articles = name_words("spelling"), name_words("article")
    pieces = [p for p in plain(_POSSESSIVE.sub("", token)).replace("&", "-and-").split("-") if p]
    if len(pieces) > 1 and pieces[0] in articles:
        pieces = pieces[1:]
    return [spellings.get(piece, piece) for piece in pieces]


def _letters(tokens: Sequence[str]) -> str:
    """The acronym that a name is: "FSA", "U.N.", "AfDB"; empty for a word and for a word in capitals."""
    if len(tokens) != 1 or _LETTERS.fullmatch(tokens[0]) is None:
        return ""
    bare = tokens[0].replace(".", "").replace("&", "")
    if bare[-1] == "s" and bare[:-1].isupper():
        return ""  # "CEOs"
    capitals = sum(c.isupper() for c in bare)
    return bare.lower() if 2 <= len(bare) <= 6 and bare.isalpha() and 2 * capitals > len(bare) and capitals > 1 else ""


def _initials(tokens: Sequence[str]) -> tuple[str, ...]:
    """What a name of three words or more would be shortened to, with and without its small words."""
    small = name_words("small")
    letters = [(plain(token)[:1], token.lower() in small) for token in tokens]
    found = {"".join(c for c, _ in letters), "".join(c for c, is_small in letters if not is_small)}
    found.add("".join(part[:1] for token in tokens if token.lower() not in small for part in plain(token).split("-")))
    return tuple(sorted(form for form in found if len(form) > 1)) if len(tokens) > 1 else ()


def _without_state(tokens: Sequence[str]) -> tuple[list[str], str | None]:
    """The words beside the first state that a name speaks of, and its code; the state is never the whole name."""
    for first in range(len(tokens)):
        if not tokens[first][0].isupper():
            continue
        for last in range(min(len(tokens), first + _LONGEST_STATE), first, -1):
            if last - first == len(tokens):
                continue
            found = state_of(" ".join(tokens[first:last]))
            if found is not None and found.use in _STATE_WORDS and not found.ambiguous and not found.entity:
                rest = [*tokens[:first], *tokens[last:]]
                while rest and last == len(tokens) and rest[-1].lower() in name_words("small"):
                    rest.pop()  # "Ministry of Defence **of** Russia"
                return (rest, found.code) if rest else (list(tokens), None)
    return list(tokens), None


def _sole(rest: Sequence[str]) -> str | None:
    form = " ".join(rest).replace("’", "'")
    return sole_body(form.lower()) if form else None


def _is_common(rest: Sequence[str], state: str | None) -> bool:
    """Whether a name only says what sort of body or people it is: "City Council", "Russians", not "Bank of America"."""
    people = state_of(" ".join(rest))
    if people is not None and people.use is NameUse.PEOPLE:
        return True
    if len(rest) > 1 and rest[-1].islower() and body_head(rest) is None:
        return True
    head, noun, role = body_head(rest), speaker_noun(rest), find_role(rest)
    said = _said(rest)
    if head is not None and said in (head.head, f"{head.head}s"):
        return state is None or head.sector in _PUBLIC
    if noun is not None and said in (noun.phrase, f"{noun.phrase}s"):
        return True
    return role is not None and role.last - role.first == len(rest)


def _is_loose(token: str) -> bool:
    """Whether a first word only describes: "**pro-Clinton** super PAC", not "al-Qaeda", "de Volkskrant", "eBay"."""
    first = plain(token.partition("-")[0])
    if not token[0].islower() or first in name_words("article") or first in name_words("particle"):
        return False
    return token.islower() or "-" in token


def _is_people(rest: Sequence[str]) -> bool:
    before = list(takewhile(lambda token: token not in name_words("small"), rest))
    noun = speaker_noun(before) if before else None
    return noun is not None and noun.number == "many" and _said(before) in (noun.phrase, f"{noun.phrase}s")


def _said(words: Sequence[str]) -> str:
    return " ".join(_POSSESSIVE.sub("", word) for word in words).lower().replace("-", " ")


def _is_public_head(rest: Sequence[str]) -> bool:
    head = body_head(rest)
    return head is not None and head.sector in _PUBLIC


def _is_public(rest: Sequence[str], words: Sequence[str], state: str | None) -> bool:
    if not _is_public_head(rest) or state is not None or len(words) >= _TELLING_SIZE:
        return False
    return not any(token[0].isupper() and _is_place(token) for token in rest)


@lru_cache(maxsize=1 << 13)
def _is_place(token: str) -> bool:
    """Whether a word is a region or a large town: "**Chicago** Police Department"."""
    if state_of(token) is not None:
        return True
    return any(place.kind == "region" or place.population > _TOWN for place in places_named(token))
