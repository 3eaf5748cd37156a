"""Roles, honorifics and unnamed speakers: what a description says about somebody's sector, office and gender.

`data/roles.tsv` ("foreign minister", GOV), `data/honorifics.tsv` ("Sen.", LEG), `data/speakers.tsv` ("people familiar
with the matter"). A role leaves much open: a spokesman has the sector of the body for which he speaks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .phrases import PhraseIndex
from .tsv import rows

__all__ = [
    "Honorific",
    "Role",
    "RoleMatch",
    "SpeakerNoun",
    "document_noun",
    "find_role",
    "honorific",
    "role_of",
    "speaker_noun",
]

_FORMER = frozenset({"former", "ex", "ex-", "onetime", "one-time", "erstwhile", "ousted", "deposed", "late", "then"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role that persons are called by. `sector`: PLOVER; `office`: "head of state", "minister", "spokesperson" ..."""

    name: str
    sector: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleMatch:
    """A role and where it stands in the words that were given, as a half-open range."""

    role: Role
    first: int
    last: int
    former: bool
    """ "former president", "ex-minister": PLOVER counts former officials as ELI."""

    @property
    def sector(self) -> str:
        """The sector of the person now: ELI for a former official, else that of the role."""
        return "ELI" if self.former and self.role.sector in ("GOV", "LEG", "JUD", "MIL", "SPY") else self.role.sector


@dataclass(frozen=True, slots=True, kw_only=True)
class Honorific:
    """A title before a name. `gender`: m, f or u (either); `sector` may be empty; `role`: the title written out."""

    title: str
    gender: str
    sector: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerNoun:
    """A noun phrase for somebody whom a report leaves unnamed. `number`: "one" or "many"; `sector`: PLOVER."""

    phrase: str
    sector: str
    number: str


def role_of(words: Sequence[str]) -> Role | None:
    """The role in a description such as `["Russian", "Foreign", "Minister"]`, in any case or number, or None."""
    match = find_role(words)
    return match.role if match else None


def find_role(words: Sequence[str]) -> RoleMatch | None:
    """Like `role_of`, with the place of the role and whether it is a former one."""
    index, roles = _roles()
    found = index.find(words)
    if found is None:
        return None
    before = {word.lower() for word in words[: found.first]}
    former = bool(before & _FORMER) or words[found.first].lower().startswith("ex-")
    return RoleMatch(role=roles[found.phrase], first=found.first, last=found.last, former=former)


def honorific(word: str) -> Honorific | None:
    """What a title before a name implies ("Sen.", "Lt. Col.", "Pope"), or None. Written as in running text."""
    known = _honorifics()
    return known.get(word) or known.get(word.title() if word.isupper() else f"{word}.")


def speaker_noun(words: Sequence[str]) -> SpeakerNoun | None:
    """The unnamed or collective speaker in a phrase such as `["two", "senior", "officials"]`, or None."""
    index, nouns = _speakers()
    found = index.find(words)
    if found is None:
        return None
    noun = nouns[found.phrase]
    if found.plural and noun.number == "one":
        return SpeakerNoun(phrase=noun.phrase, sector=noun.sector, number="many")
    return noun


def document_noun(words: Sequence[str]) -> str | None:
    """The text or data that a source such as `["the", "latest", "poll"]` is, by its singular noun, or None.

    Nobody speaks in "the poll shows": such a source is no actor unless the report names who made it.
    """
    found = _documents().find(words)
    return found.phrase if found else None


@cache
def _documents() -> PhraseIndex:
    return PhraseIndex(noun for (noun,) in rows("documents"))


@cache
def _roles() -> tuple[PhraseIndex, dict[str, Role]]:
    known = {name: Role(name=name, sector=sector, office=office) for name, sector, office in rows("roles")}
    return PhraseIndex(known), known


@cache
def _honorifics() -> dict[str, Honorific]:
    return {
        title: Honorific(title=title, gender=gender, sector=sector, role=role)
        for title, gender, sector, role in rows("honorifics")
    }


@cache
def _speakers() -> tuple[PhraseIndex, dict[str, SpeakerNoun]]:
    known = {
        phrase: SpeakerNoun(phrase=phrase, sector=sector, number=number) for phrase, sector, number in rows("speakers")
    }
    return PhraseIndex(known), known
