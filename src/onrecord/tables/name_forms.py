"""Names of persons as facts: short forms, spellings, surnames, and the words in names that tell nobody apart.

`data/name_forms.tsv` knows that Bill is William and Muhammad Mohammed, `data/surnames.tsv` which surnames are frequent
and which stand first, `data/name_words.tsv` particles, small words and legal forms. All are asked in lower case without
accents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .tsv import parts, rows

__all__ = ["Surname", "common_surnames", "name_words", "short_for", "spelling_of", "surname"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surname:
    """What is known of a surname. `common`: sharing it says little; `first`: it stands before the given name."""

    name: str
    common: bool
    first: bool


def short_for(name: str) -> tuple[str, ...]:
    """The given names that a name may be short for, sorted: "al" for "albert" and "alfred"; empty where it is none."""
    return _short().get(name, ())


def spelling_of(name: str) -> str:
    """The spelling under which the table has a name ("muhammad": "mohammed"), or the name itself."""
    return _spellings().get(name, name)


def surname(name: str) -> Surname | None:
    """What the table has on a surname, or None."""
    return _surnames().get(name)


def common_surnames() -> tuple[str, ...]:
    """Every surname that is frequent in some large country, sorted."""
    return tuple(sorted(known.name for known in _surnames().values() if known.common))


@cache
def name_words(use: str) -> Mapping[str, str]:
    """The words of a use ("particle", "article", "small", "legal form", "generation", "spelling") with their values."""
    return {word: value for word, of, value in rows("name_words") if of == use}


@cache
def _short() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, short, _ in rows("name_forms"):
        for form in parts(short):
            found[form].add(name)
    return {form: tuple(sorted(names)) for form, names in found.items()}


@cache
def _spellings() -> dict[str, str]:
    return {form: name for name, _, spellings in rows("name_forms") for form in parts(spellings)}


@cache
def _surnames() -> dict[str, Surname]:
    return {
        name: Surname(name=name, common=common == "common", first=order == "first")
        for name, common, order in rows("surnames")
    }
