"""Number words: "twelve", "hundred", "dozens", "third"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .tsv import rows

__all__ = ["NumberWord", "number_words"]


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One form. `kind`: unit, ten, hundred, scale, group, vague or ordinal; `value` None where it says no number."""

    kind: str
    value: float | None


@cache
def number_words() -> dict[str, NumberWord]:
    """Every number word by its form in lower case."""
    return {form: NumberWord(kind, None if value == "-" else float(value)) for form, kind, value in rows("numbers")}
