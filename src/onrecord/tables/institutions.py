"""International and national bodies, outlets, parties and armed groups, and the nouns that head such names.

`data/institutions.tsv` knows bodies by name and alias ("NATO", "Tass", "Hezbollah"); `data/bodies.tsv` knows heads, so
that "Turkish Foreign Ministry" is a body of sector GOV though no row names it. `country` is ISO 3166-1 alpha-3, or one
of UNO, EUR, IGO, NGO, IMG, MNC; `sector` a PLOVER sector.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.record import ActorKind

from .phrases import PhraseIndex
from .tsv import parts, rows

__all__ = ["BodyHead", "Institution", "body_head", "institution_of", "institutions", "institutions_named"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """One body. `ambiguous` lists those of its forms that are also something else ("Senate", "Amazon")."""

    name: str
    country: str
    sector: str
    kind: ActorKind
    aliases: tuple[str, ...]
    ambiguous: tuple[str, ...]

    def is_ambiguous(self, form: str) -> bool:
        """Whether `form` needs context before it can be taken for this body: "Guardian", but not "The Guardian"."""
        return form in self.ambiguous or (form != self.name and _core(form) in self.ambiguous)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyHead:
    """The noun that heads a body's name, with the sector it tells. A state's body when the name also has a state."""

    head: str
    sector: str
    kind: ActorKind


def institutions() -> tuple[Institution, ...]:
    """Every body of the table."""
    return tuple(_body(number) for number in range(len(_rows())))


def institutions_named(form: str) -> tuple[Institution, ...]:
    """The bodies that have `form` as name or alias; a leading "the" and a possessive are left out. Case matters."""
    known = _by_form()
    core = _core(form)
    found = known.get(form) or known.get(core) or known.get(core.replace("\u2019", "'"), ())
    if not found and core.isupper() and len(core) > 4:
        found = known.get(_forms_in_capitals().get(core, ""), ())
    return tuple(_body(number) for number in found)


@lru_cache(maxsize=1 << 12)
def institution_of(form: str) -> Institution | None:
    """The body of this name, or None where there is none or several share it ("MIT")."""
    found = institutions_named(form)
    return found[0] if len(found) == 1 else None


def body_head(words: Sequence[str]) -> BodyHead | None:
    """The head noun of a body's name: `["Turkish", "Foreign", "Ministry"]` gives "foreign ministry", GOV."""
    index, heads = _heads()
    found = index.find(words)
    return heads[found.phrase] if found else None


def _core(form: str) -> str:
    core = form.strip()
    if core.startswith(("the ", "The ")):
        core = core[4:]
    return core[:-2] if core.endswith(("'s", "\u2019s")) and core not in _by_form() else core


@cache
def _rows() -> list[list[str]]:
    return list(rows("institutions"))


@cache
def _by_form() -> dict[str, tuple[int, ...]]:
    """Numbers of the rows that have a form as name or alias."""
    found: dict[str, tuple[int, ...]] = {}
    for number, (name, _, _, _, aliases, _) in enumerate(_rows()):
        for form in (name, *parts(aliases)):
            for written in {form, form.removeprefix("The ")}:
                known = found.get(written, ())
                if number not in known:
                    found[written] = (*known, number)
    return found


@cache
def _forms_in_capitals() -> dict[str, str]:
    return {form.upper(): form for form in _by_form()}


@cache
def _body(number: int) -> Institution:
    name, country, sector, kind, aliases, ambiguous = _rows()[number]
    return Institution(
        name=name,
        country=country,
        sector=sector,
        kind=ActorKind(kind),
        aliases=parts(aliases),
        ambiguous=parts(ambiguous),
    )


@cache
def _heads() -> tuple[PhraseIndex, dict[str, BodyHead]]:
    kinds = {kind.value: kind for kind in ActorKind}
    known = {head: BodyHead(head=head, sector=sector, kind=kinds[kind]) for head, sector, kind in rows("bodies")}
    return PhraseIndex(known), known
