"""The grammar of time expressions: tokens in, what is said out; the longest reading at each place, left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reader.lexer import Token
from onrecord.reader.times.calendar_grammar import calendar, next_day, years
from onrecord.reader.times.cursor import Cursor, Rule, longest
from onrecord.reader.times.expressions import Calendar, Expression, Found, Reference, Turn, Years
from onrecord.reader.times.relative_grammar import relative
from onrecord.tables.times import anchors, openers


def expressions(tokens: Sequence[Token]) -> Iterator[Found]:
    """Every time expression in text order; no two overlap."""
    at = Cursor(tokens)
    near = _near(tokens)
    i = 0
    while i < len(tokens):
        if not near[i] or not opens(tokens[i]):
            i += 1
            continue
        found = expression(at, i)
        if found is None:
            i += 1
            continue
        said, j = found
        first = _from(at, i, said)
        yield Found(tokens[first].start, tokens[j - 1].end, said)
        i = j
        if isinstance(said, Calendar) and (other := next_day(at, j, said)) is not None:
            yield Found(tokens[at.skip(j + 1, "the")].start, tokens[other[1] - 1].end, other[0])
            i = other[1]


_WHOLE = frozenset({"week", "month", "quarter", "year", "decade", "century"})
_REACH = 8
"""Tokens between the first of an expression and its first word of time at most: "more than two and a half years"."""


def expression(at: Cursor, i: int) -> tuple[Expression, int] | None:
    """The longest expression that begins at token `i`, and the token after it; None where none begins."""
    return _modified(at, i) or _plain(at, i)


def opens(token: Token) -> bool:
    """Whether an expression can begin with a token: most cannot, and reading is faster when they are not asked more."""
    return token.low in openers() or token.text[0].isnumeric() or token.low.endswith(("ties", "days"))


def _near(tokens: Sequence[Token]) -> list[bool]:
    """For each token whether a word of time, or a number in figures, is so near that an expression can begin there."""
    known = anchors()
    out = [False] * len(tokens)
    left = 0
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        anchored = token.digits or token.low in known or token.low.endswith("ties")
        left = _REACH if anchored or (i and tokens[i - 1].low == "year") else left - 1
        out[i] = left > 0
    return out


def _from(at: Cursor, i: int, said: Expression) -> int:
    """With the article: "the third quarter", "the 1990s", "the next day", as TimeBank marks them."""
    begins = at.low(i) != "the" and at.low(i - 1) == "the" and not at.glued(i)
    plain = isinstance(said, Reference) or (
        isinstance(said, Calendar) and (said.weekday is not None or said.period is None)
    )
    return i - 1 if begins and not plain else i


def _plain(at: Cursor, i: int) -> tuple[Expression, int] | None:
    rules: tuple[Rule[Expression], ...] = (calendar, years, relative)
    return longest(rules, at, i)


def _modified(at: Cursor, i: int) -> tuple[Expression, int] | None:
    """ "early May", "mid-November", "late last week", "the end of 2016", "earlier this month", "later in the day"."""
    low = at.low(i)
    mod, j = at.word(i, "mod"), i + 1
    if low in ("beginning", "start", "middle", "end", "close"):
        j = at.skip(j, "of")
        if j == i + 1:
            return None
    elif low in ("earlier", "later"):
        if (
            at.low(j) == "in"
            and at.low(j + 1) == "the"
            and (at.low(j + 2) in _WHOLE or at.low(j + 2) == "day")
            and (unit := at.word(j + 2, "unit")) is not None
        ):
            return Turn(unit=unit, steps=0, back=unit == "D"), j + 3
        inner = _plain(at, j)
        if inner is not None and isinstance(inner[0], Turn | Years):
            return inner
        return None
    elif low in ("year", "month") and (at.low(i + 1), at.low(i + 2)) == ("'", "s") and at.low(i + 3) == "end":
        return Turn(unit="Y" if low == "year" else "M", steps=0, mod="END"), i + 4
    elif low == "year" and at.low(i + 1) in ("-", "end"):
        k = at.skip(i + 1, "-")
        if at.low(k) != "end":
            return None
        year = at.digits(k + 1, 1000, 2999, width=4)
        return (Turn(unit="Y", steps=0, mod="END"), k + 1) if year is None else (Calendar(year=year, mod="END"), k + 2)
    elif mod is None:
        return None
    j = at.skip(j, "-") if at.glued(j) else j
    j = at.skip(j, "in") if low in ("early", "late") else j
    inner = _plain(at, j)
    if inner is None and at.low(j) == "the" and j > i + 1:
        if at.low(j + 1) in _WHOLE and (unit := at.word(j + 1, "unit")) is not None:
            return Turn(unit=unit, steps=0, mod=mod), j + 2
        inner = _plain(at, j + 1)
    if inner is None:
        return None
    said, end = inner
    if isinstance(said, Calendar | Years | Turn):
        weekday = isinstance(said, Calendar) and (said.weekday is not None or said.day is not None)
        return (said if weekday else replace(said, mod=mod)), end
    return None
