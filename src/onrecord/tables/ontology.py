"""The event ontology: types with their modes, quad classes and scores, and the contexts that events stand in."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from .tsv import rows

__all__ = ["context_words", "event_types", "intensity", "modes_of", "quad_class", "scheme"]


def event_types() -> tuple[str, ...]:
    """Every event type, PLOVER's first, then Onrecord's own."""
    return tuple(dict.fromkeys(kind for kind, _ in _types()))


def modes_of(kind: str) -> tuple[str, ...]:
    """The modes of a type; empty where it has none."""
    return tuple(mode for of, mode in _types() if of == kind and mode)


def intensity(kind: str, mode: str | None) -> float | None:
    """The Goldstein-style score of a type and mode, from -10 to 10; None for Onrecord's own types."""
    row = _types().get((kind, mode or "")) or _types()[kind, ""]
    return float(row[1]) if row[1] else None


def quad_class(kind: str) -> str | None:
    """Verbal or material cooperation, verbal or material conflict, in these words; None for Onrecord's own types."""
    return _types()[kind, ""][0] or None


def scheme(kind: str) -> str:
    """`plover`, or `onrecord` for a type that PLOVER does not have."""
    return _types()[kind, ""][2]


@cache
def context_words() -> dict[str, tuple[str, ...]]:
    """The contexts that each word points to, by its lemma or form, or several words joined by spaces."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for context, word in rows("contexts"):
        found[word].append(context)
    return {word: tuple(contexts) for word, contexts in found.items()}


@cache
def _types() -> dict[tuple[str, str], tuple[str, str, str]]:
    return {(kind, mode): (quad, score, of) for kind, mode, quad, score, of in rows("event_types")}
