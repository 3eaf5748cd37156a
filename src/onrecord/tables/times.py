"""Words of time expressions: months, weekdays, units, parts of the day, and what points forwards and back."""

from __future__ import annotations

from functools import cache

from .tsv import rows

__all__ = ["anchors", "time_word"]


def time_word(form: str, kind: str) -> str | None:
    """The value of a form (lower case) as a word of this kind: `time_word("monday", "weekday")` is "1"."""
    return _words().get((form, kind))


_TIMES = frozenset({"month", "weekday", "unit", "season", "part", "day", "ref", "set", "feast", "clock"})


@cache
def anchors() -> frozenset[str]:
    """The forms (lower case, one word) one of which every time expression without figures has."""
    found = [(form, kind) for form, kind, _ in rows("time_words") if kind in _TIMES]
    single = {form.split()[0] for form, _ in found} | {f"{form}s" for form, kind in found if kind == "weekday"}
    others = ("half", "period", "past", "future", "present", "ago", "overnight", "eighteen", "nineteen")
    return frozenset(single.union(others))


@cache
def _words() -> dict[tuple[str, str], str]:
    return {(form, kind): value for form, kind, value in rows("time_words")}
