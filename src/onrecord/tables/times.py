"""Words of time expressions: months, weekdays, units, parts of the day, and what points forwards and back."""

from __future__ import annotations

import re
from functools import cache

from .numbers import number_words
from .tsv import rows
from .words import word_list

__all__ = ["anchors", "may_begin", "openers", "time_word"]


def time_word(form: str, kind: str) -> str | None:
    """The value of a form (lower case) as a word of this kind: `time_word("monday", "weekday")` is "1"."""
    return _words().get((form, kind))


def may_begin(form: str, kind: str) -> bool:
    """Whether a word (lower case) is the first, or the only one, of a form of this kind."""
    return (form, kind) in _first_words()


_TIMES = frozenset({"month", "weekday", "unit", "season", "part", "day", "ref", "set", "feast", "clock"})


@cache
def anchors() -> frozenset[str]:
    """The forms (lower case, one word) one of which every time expression without figures has."""
    found = [(form, kind) for form, kind, _ in rows("time_words") if kind in _TIMES]
    single = {form.split()[0] for form, _ in found} | {f"{form}s" for form, kind in found if kind == "weekday"}
    others = ("half", "period", "past", "future", "present", "ago", "overnight", "eighteen", "nineteen")
    return frozenset(single.union(others))


_FIRST = re.compile(r"[\W_]")
_OPENING = (
    "a an the its their his her our my at as some every each once twice right these more less many day month year "
    "overnight half earlier later q h beginning start middle end close ' ` \u2018 \u2019"
)


@cache
def openers() -> frozenset[str]:
    """The forms (lower case, one word) with one of which every time expression begins that does not with figures."""
    forms = (
        {form for form, kind, _ in rows("time_words") if kind not in ("before", "rate", "zone")}
        | set(number_words())
        | word_list("again")
    )
    return frozenset(_OPENING.split()).union(_FIRST.split(form)[0] for form in forms)


@cache
def _first_words() -> frozenset[tuple[str, str]]:
    return frozenset((form.split(" ")[0], kind) for form, kind in _words())


@cache
def _words() -> dict[tuple[str, str], str]:
    return {(form, kind): value for form, kind, value in rows("time_words")}
