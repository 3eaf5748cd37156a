"""Words around a number: what it counts, how sure it is, and which money it is."""

from __future__ import annotations

from functools import cache

from .tsv import rows

__all__ = ["counted_noun", "currency", "currency_signs", "label_nouns", "measure_of", "qualifiers"]


def measure_of(word: str, part: str) -> tuple[str, str] | None:
    """(measure, role) of a lemma as a verb, noun, adj or toll, or None."""
    return _measures().get((word, part))


def counted_noun(lemma: str) -> str | None:
    """`size` or `thing` for a noun of the table that numbers count, None for others."""
    return _counted().get(lemma)


@cache
def label_nouns() -> frozenset[str]:
    """Nouns behind which a number is a name: "flight" of "Flight 752"."""
    return frozenset(noun for noun, kind in rows("counted_nouns") if kind == "label")


def currency(name: str, kind: str) -> str | None:
    """ISO 4217 code of a `sign` ("US$"), a `name` ("dollar") or a name that means `other` things too, or None."""
    return _currencies().get((name.lower(), kind))


@cache
def currency_signs() -> frozenset[str]:
    """Every sign of a currency, in lower case."""
    return frozenset(name for name, kind in _currencies() if kind == "sign")


@cache
def qualifiers(side: str) -> tuple[tuple[str, str], ...]:
    """Every qualifier that stands `before` or `after` a number, with its bound: low, high, best or exact."""
    return tuple((words, bound) for words, bound, where in rows("qualifiers") if where == side)


@cache
def _measures() -> dict[tuple[str, str], tuple[str, str]]:
    return {(word, part): (measure, role) for word, part, measure, role in rows("measures")}


@cache
def _counted() -> dict[str, str]:
    return {noun: kind for noun, kind in rows("counted_nouns") if kind != "label"}


@cache
def _currencies() -> dict[tuple[str, str], str]:
    return {(name, kind): code for name, kind, code in rows("currencies")}
