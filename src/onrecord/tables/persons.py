"""What names, nouns and pronouns tell about which pronoun can mean whom.

Used for resolving pronouns only; Onrecord states nobody's gender. A name that the table lacks, or that goes either way,
leaves every pronoun open.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from .tsv import rows

__all__ = ["Animacy", "Gender", "Pronoun", "given_name_gender", "noun_gender", "pronoun"]


class Gender(StrEnum):
    """What a word tells: `u` where it is open or either."""

    MALE = "m"
    FEMALE = "f"
    NEUTER = "n"
    OPEN = "u"


class Animacy(StrEnum):
    """Whether a pronoun means persons, things (bodies and states among them), or both."""

    ANIMATE = "animate"
    INANIMATE = "inanimate"
    EITHER = "either"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronoun:
    """One form. `number`: one, many, any; `person`: first, second, third. "they" may stand for one open person."""

    form: str
    gender: Gender
    number: str
    person: str
    animacy: Animacy


def given_name_gender(name: str) -> Gender | None:
    """What a given name tells ("Sergei", "Angela", "Jean-Marc"), OPEN where it goes either way, None if unknown.

    Ask with the first word of a name of two words or more: a surname alone ("Gordon", "Morgan") may look like one.
    """
    known = _given_names()
    for form in (name, name.title() if name.isupper() else name, name.partition("-")[0]):
        if form in known:
            return known[form]
    return None


def noun_gender(noun: str) -> Gender | None:
    """What a noun for a person tells, by its singular ("spokeswoman", "king"), or None."""
    word = noun.lower()
    if (known := _nouns().get(noun) or _nouns().get(word)) is not None:
        return known
    if word.endswith("woman"):
        return Gender.FEMALE
    return Gender.MALE if word.endswith("sman") else None


def pronoun(form: str) -> Pronoun | None:
    """What the table has on a pronoun, case aside, or None."""
    return _pronouns().get(form.lower())


@cache
def _given_names() -> dict[str, Gender]:
    genders = {gender.value: gender for gender in Gender}
    return {name: genders[gender] for name, gender in rows("given_names")}


@cache
def _nouns() -> dict[str, Gender]:
    genders = {gender.value: gender for gender in Gender}
    return {noun: genders[gender] for noun, gender in rows("gendered_nouns")}


@cache
def _pronouns() -> dict[str, Pronoun]:
    return {
        form: Pronoun(form=form, gender=Gender(gender), number=number, person=person, animacy=Animacy(animacy))
        for form, gender, number, person, animacy in rows("pronouns")
    }
