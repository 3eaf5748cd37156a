"""States and territories, and the words of a report that stand for them.

Names, older and transliterated names, adjectives and words for people, capitals and seats of government that stand for
a government ("Ankara argued", "the Kremlin"). `data/states.tsv` and `data/state_names.tsv` hold the facts. Forms are
looked up as written: `Polish` is Poland's, `polish` nobody's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from .tsv import rows

__all__ = ["NameUse", "State", "StateName", "state", "state_forms", "state_names", "state_of", "states"]


class NameUse(StrEnum):
    """How a word stands for a state. Of two uses of one word the one that is listed first counts more."""

    NAME = "name"
    VARIANT = "variant"
    ABBREVIATION = "abbreviation"
    ADJECTIVE = "adjective"
    PEOPLE = "people"
    CAPITAL = "capital"
    SEAT = "seat"
    HISTORICAL = "historical"
    FORMER_CAPITAL = "former capital"
    REGION = "region"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state or territory. `code`: ISO 3166-1 alpha-3 (XKX: Kosovo; SUN, YUG, CSK, DDR, SCG: former states)."""

    code: str
    name: str
    status: str
    """"state", "territory", "partly recognised" or "historical"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateName:
    """One word or phrase that stands for a state."""

    form: str
    code: str
    use: NameUse
    ambiguous: bool
    """It is also another state, a region, a town elsewhere, a person's name or a common word."""
    entity: str
    """ "region" for a part of the state; the name of a partly recognised body without a code of its own; else empty."""


def state(code: str) -> State | None:
    """The state with this ISO 3166-1 alpha-3 code, or None."""
    return _states().get(code)


def states() -> tuple[State, ...]:
    """Every state and territory, sorted by code."""
    return tuple(_states().values())


def state_forms() -> tuple[str, ...]:
    """Every form of the table, as written."""
    return tuple(_rows_by_form())


def state_names(form: str) -> tuple[StateName, ...]:
    """Everything that `form` can stand for, most direct use first; a leading "the" and a possessive are left out.

    Capitals matter, but a form all in capitals ("RUSSIA") is looked up without them.
    """
    known = _rows_by_form()
    core = _core(form)
    for key in (form, core):
        if key in known:
            return _named(key)
    if core.isupper() and len(core) > 3 and (written := _forms_in_capitals().get(core)):
        return _named(written)
    return ()


@lru_cache(maxsize=1 << 12)
def state_of(form: str) -> StateName | None:
    """The most direct reading of `form`, or None where there is none or two states share it ("Congo", "Korean").

    Look at `ambiguous` before trusting it without context: "Georgia" and "Jordan" come back marked.
    """
    found = state_names(form)
    if not found:
        return None
    best = found[0]
    return None if any(other.use is best.use and other.code != best.code for other in found) else best


def _core(form: str) -> str:
    core = form.strip()
    if core[:4].lower() == "the ":
        core = core[4:]
    for ending in ("'s", "\u2019s", "'", "\u2019"):
        if core.endswith(ending):
            return core[: -len(ending)]
    return core


@cache
def _states() -> dict[str, State]:
    return {code: State(code=code, name=name, status=status) for code, name, status in rows("states")}


@cache
def _rows_by_form() -> dict[str, list[list[str]]]:
    found: defaultdict[str, list[list[str]]] = defaultdict(list)
    for row in rows("state_names"):
        found[row[0]].append(row)
    return dict(found)


@cache
def _forms_in_capitals() -> dict[str, str]:
    return {form.upper(): form for form in _rows_by_form()}


@lru_cache(maxsize=1 << 12)
def _named(form: str) -> tuple[StateName, ...]:
    """The readings of a form as written, made when it is first asked for."""
    found = [
        StateName(form=form, code=code, use=NameUse(use), ambiguous=ambiguous == "ambiguous", entity=entity)
        for form, code, use, ambiguous, entity in _rows_by_form().get(form, ())
    ]
    order = list(NameUse)
    return tuple(sorted(found, key=lambda name: order.index(name.use)))
