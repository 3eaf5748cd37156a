"""Amounts as they are written: a number with its qualifier, range, currency or per cent sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import inf

from onrecord.reader import lexer
from onrecord.reader.lexer import Token
from onrecord.reader.numerals import Number, number
from onrecord.tables.counting import counted_noun, currency, currency_signs, qualifiers
from onrecord.tables.numbers import number_words

_PERCENT = ("%", "percent", "pct")
_DASHES = ("-", "\u2013")
_NO_ZERO = frozenset({"more", "fewer", "less", "longer", "later"})
"""Words after "no" that say no number: "no more", "no longer"."""
_POWER = ("^", "*")
_LONGEST_MONEY = 5
"""Tokens of a currency at most: "U.S. dollars"."""
_MANY = 1000
"""From here on "pounds" are money rather than a weight, and "won" is no verb."""
_SCORE = 10
"""A score has sides below it: "5-6" is a range only where something countable follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Tokens `first` to before `last`, of them `numeral` the last token of the number itself; `low <= best <= high`."""

    first: int
    last: int
    numeral: int
    low: float | None
    best: float | None
    high: float | None
    unit: str | None = None
    qualifier: str | None = None

    @property
    def plain(self) -> float | None:
        """The one number that it is, or None."""
        return self.best if self.low == self.best == self.high else None


def amounts(tokens: Sequence[Token]) -> Iterator[Amount]:
    """Every amount, none within another."""
    begins = _begins()
    i = free = 0
    while i < len(tokens):
        if not tokens[i].digits and tokens[i].low not in begins:
            i += 1
            continue
        if (end := _rate(tokens, i)) is not None:
            i = free = end
            continue
        found = _range(tokens, i) or _single(tokens, i)
        if found is None:
            i += 1
            continue
        found = _qualified(tokens, _signed(tokens, _unit(tokens, found, free), free), free)
        yield found
        i = free = max(i + 1, found.last)


@cache
def _begins() -> frozenset[str]:
    """The words with which an amount can begin, but for its qualifier."""
    signs = {lexer.tokens(sign)[0].low for sign in currency_signs()}
    return frozenset({"between", "a", "an", "no", "nobody", "none", "\u00bd", "\u00bc", "\u00be"} | signs) | frozenset(
        number_words()
    )


def _single(tokens: Sequence[Token], i: int) -> Amount | None:
    if (zero := _zero(tokens, i)) is not None:
        return zero
    found = number(tokens, i)
    if found is None or _inside(tokens, i, found[1]) or _fraction(tokens, i, found[1]):
        return None
    return _amount(found[0], i, found[1])


def _zero(tokens: Sequence[Token], i: int) -> Amount | None:
    """ "no casualties", "nobody", "none", "no one", "no-one"; never "no more", "No. 5", "no-fly zone"."""
    last = i + 1
    if tokens[i].low == "no":
        j = last + 1 if _low(tokens, last) == "-" else last
        if _low(tokens, j) == "one":
            last = j + 1
        elif not _low(tokens, last).isalpha():
            return None
    elif tokens[i].low not in ("nobody", "none"):
        return None
    if _low(tokens, last) in _NO_ZERO or (tokens[i].glued and i > 0 and tokens[i - 1].text == "-"):
        return None
    return Amount(first=i, last=last, numeral=last - 1, low=0.0, best=0.0, high=0.0)


def _amount(value: Number, first: int, last: int) -> Amount:
    least, exact = value.value, None if value.vague else value.value
    return Amount(first=first, last=last, numeral=last - 1, low=least, best=exact, high=exact)


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _glued(tokens: Sequence[Token], i: int) -> bool:
    return 0 <= i < len(tokens) and tokens[i].glued


def _form(tokens: Sequence[Token], first: int, last: int) -> str:
    """Tokens in lower case as they are spaced: "u.s. dollars"."""
    if first < 0 or last > len(tokens):
        return ""
    return "".join(t.low if t.glued else f" {t.low}" for t in tokens[first:last]).strip()


def _inside(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a number is part of a longer word or number: "Su-24", "COVID-19", "F16", "3rd", "3-1", "24/7"."""
    return _prefixed(tokens, i) or _suffixed(tokens, last)


def _prefixed(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number goes on with what stands before it, or is no count by its first figure: "007"."""
    text, before = tokens[i].text, _low(tokens, i - 1)
    if _padded(text):
        return True
    if not tokens[i].glued or not before or _sign_before(tokens, i, 0) is not None:
        return False
    if before in ("-", ","):
        return _glued(tokens, i - 1) and (before == "-" or tokens[i - 2].digits)
    if before == "'":
        return tokens[i].digits and len(text) == 2  # "'98"
    return before[-1].isalpha() or before in ("/", ".", "#", "@", ":", "\u2013", *_POWER)


def _padded(text: str) -> bool:
    return text[0] == "0" and text[1:2].isdecimal()


def _suffixed(tokens: Sequence[Token], last: int) -> bool:
    """Whether something is written on to a number: "3rd", "1990s", "10:30", "555-1234", "10^9"; not "5km"."""
    after, two = _low(tokens, last), _low(tokens, last + 1) if _glued(tokens, last + 1) else ""
    if not _glued(tokens, last):
        return False
    if any(c.isalpha() for c in after):
        return after not in ("km", "kg", "usd", *_PERCENT)
    if after in (":", "/", *_DASHES):
        return bool(two) and (two[0].isdecimal() or after in (":", "/"))
    if after in _POWER:
        return two[:1].isdecimal() or two in _POWER
    return after == "'" and two == "s"


def _fraction(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a number is of parts or an ordinal: "two-thirds", "one fifth", "twenty-first"; not "one fifth-grader"."""
    hyphen = _low(tokens, last) == "-"
    j = last + 1 if hyphen else last
    word = number_words().get(_low(tokens, j))
    if word is None or _glued(tokens, j + 1):
        return False
    one = last == i + 1 and tokens[i].low in ("one", "1")
    return word.kind == "share" or (word.kind == "ordinal" and (hyphen or (one and (word.value or 0) > 2)))


def _rate(tokens: Sequence[Token], i: int) -> int | None:
    """The token after a rate, which counts nobody: "one in five", "three in 10"; not "one in 2015", "six in 10 days".

    Of more than one only "in 10", "in 100" and "in 1,000": "killed two in three attacks" is no rate.
    """
    j = i + 3 if _low(tokens, i + 2) == "every" else i + 2
    if _low(tokens, i + 1) != "in" or (share := number(tokens, i)) is None or share[1] != i + 1:
        return None
    whole = number(tokens, j)
    if (
        whole is None
        or whole[0].vague
        or not whole[0].value
        or _inside(tokens, i, i + 1)
        or _inside(tokens, j, whole[1])
    ):
        return None
    year = tokens[j].text.isdecimal() and len(tokens[j].text) == 4
    if year or counted_noun(_low(tokens, whole[1]).removesuffix("s")) == "size":
        return None
    some = not share[0].vague and (share[0].value or inf) < whole[0].value and whole[0].value in (10, 100, 1000)
    return whole[1] if some or share[0].value == 1 else None


def _range(tokens: Sequence[Token], i: int) -> Amount | None:
    """ "20 to 30", "between 20 and 30", "5-6 million", "ranging from 45% to 60%"; "from 5 to 6" is a change."""
    between = tokens[i].low == "between"
    first = _sign(tokens, i + 1 if between else i)
    if first >= len(tokens) or (not between and _changes(tokens, i)):
        return None
    one = _up_to_and(tokens, first) if between else number(tokens, first)
    if one is None or _prefixed(tokens, first):
        return None
    j = _past_percent(tokens, one[1])
    j += _low(tokens, j) == "-" and _low(tokens, j + 1) in ("to", "or")
    if _low(tokens, j) not in (("and",) if between else ("to", "or", *_DASHES)):
        return None
    dash = _low(tokens, j) in _DASHES
    j += _low(tokens, j) in ("to", "or") and _low(tokens, j + 1) == "-"
    second = _sign(tokens, j + 1)
    two = number(tokens, second)
    if two is None or _suffixed(tokens, two[1]):
        return None
    if _padded(tokens[second].text) or (_low(tokens, j) not in _DASHES and _prefixed(tokens, second)):
        return None
    low, high = one[0].value, two[0].value
    scale = _shared_scale(tokens, first, one[1], two[1])
    low = low * scale if low * scale < high else low
    if not low < high or (dash and _is_score(tokens, two[1], high)):
        return None
    begin, sign = _sign_before(tokens, first, i) or (first, None)
    return Amount(
        first=i if between else begin,
        last=two[1],
        numeral=two[1] - 1,
        low=low,
        best=None,
        high=None if two[0].vague else high,
        unit=sign,
    )


def _changes(tokens: Sequence[Token], i: int) -> bool:
    """Whether "from" stands before, of a number that changed: "rose from five to six"."""
    return _low(tokens, i - 1) == "from" and not _low(tokens, i - 2).startswith(("rang", "estimat", "anywhere", "var"))


def _up_to_and(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """The number before "and": "one hundred" of "between one hundred and two", "a hundred and one" before another."""
    found = number(tokens, i)
    if found is None or _low(tokens, _past_percent(tokens, found[1])) == "and":
        return found
    end = next((j for j in range(found[1] - 1, i, -1) if tokens[j].low == "and"), i)
    shorter = number(tokens[i:end], 0)
    return (shorter[0], end) if shorter is not None and i + shorter[1] == end else found


def _shared_scale(tokens: Sequence[Token], first: int, end: int, last: int) -> float:
    """The scale word of a range that its lower end shares: 1e6 of "five to six million", 12 of "two or three dozen"."""
    words = [number_words().get(t.low) for t in tokens[first:end]]
    scale = number_words().get(tokens[last - 1].low)
    if scale is None or scale.kind not in ("hundred", "scale", "letter", "group"):
        return 1.0
    return 1.0 if any(w is not None and w.kind in ("scale", "letter", "group") for w in words) else scale.value or 1.0


def _is_score(tokens: Sequence[Token], last: int, high: float) -> bool:
    """Whether two small numbers with a dash are a score: "lost 2-3", but "2-3 soldiers", "5-6%"."""
    after = _low(tokens, last)
    plural = after in ("people", "men", "women", "children") or (len(after) > 3 and after[-1] == "s" != after[-2])
    return high < _SCORE and not (plural or after == "percentage" or _past_percent(tokens, last) > last)


def _sign(tokens: Sequence[Token], i: int) -> int:
    """Where the number begins at token `i`: behind a currency sign if there is one."""
    for length in range(_LONGEST_MONEY, 0, -1):
        if i + length < len(tokens) and tokens[i + length].digits and currency(_form(tokens, i, i + length), "sign"):
            return i + length
    return i


def _sign_before(tokens: Sequence[Token], i: int, free: int) -> tuple[int, str] | None:
    """Where the currency sign right before token `i` begins, and what it stands for: "US$", "Rs."."""
    for length in range(min(_LONGEST_MONEY, i - free), 0, -1):
        code = currency(_form(tokens, i - length, i), "sign")
        if code is not None and not (_glued(tokens, i - length) and tokens[i - length - 1].text[-1].isalnum()):
            return i - length, code
    return None


def _past_percent(tokens: Sequence[Token], i: int) -> int:
    """The position after "%", "percent" or "per cent"."""
    if _low(tokens, i) in _PERCENT:
        return i + 1
    return i + 2 if (_low(tokens, i), _low(tokens, i + 1)) == ("per", "cent") else i


def _unit(tokens: Sequence[Token], found: Amount, free: int) -> Amount:
    """With the currency before or after the number, or the per cent sign."""
    if found.unit is not None:
        return found
    if (end := _past_percent(tokens, found.last)) > found.last:
        return replace(found, last=end, unit="%")
    if (sign := _sign_before(tokens, found.first, free)) is not None:
        return replace(found, first=sign[0], unit=sign[1])
    if _glued(tokens, found.last) and (code := currency(tokens[found.last].low, "sign")) is not None:
        return replace(found, last=found.last + 1, unit=code)  # "20€"
    begin = found.last + (_low(tokens, found.last) == "of" and found.best is None)  # "millions of dollars"
    for length in range(_LONGEST_MONEY, 0, -1):
        name = _form(tokens, begin, begin + length)
        if name and (code := _named_money(tokens, found, name, begin + length)) is not None:
            return replace(found, last=begin + length, unit=code)
    return found


def _named_money(tokens: Sequence[Token], found: Amount, name: str, end: int) -> str | None:
    """The currency of a name behind a number; "5,000 pounds of explosives" are a weight, and "20 won" did so."""
    forms = (name, name[:-1]) if name.endswith("s") else (name,)
    if (code := next((c for form in forms if (c := currency(form, "name"))), None)) is not None:
        return code
    if (found.high or found.best or found.low or 0) < _MANY or _low(tokens, end) == "of":
        return None
    return next((c for form in forms if (c := currency(form, "other"))), None)


def _signed(tokens: Sequence[Token], found: Amount, free: int) -> Amount:
    """Below zero where a minus stands before money or a share: "-0.3%", "minus two percent"."""
    at = found.first - 1
    sign = tokens[at] if free <= at else None
    if sign is None or found.unit is None or not found.plain:
        return found
    glued = sign.text in ("-", "\u2212") and tokens[found.first].glued and not sign.glued
    if not glued and sign.low != "minus":
        return found
    value = -found.plain
    return replace(found, first=at, low=value, best=value, high=value)


@cache
def _qualifiers(side: str) -> tuple[tuple[tuple[str, ...], str, str], ...]:
    """Every qualifier before or after a number as tokens, with its bound and how it is called, the longest first."""
    found = [(tuple(t.low for t in lexer.tokens(words)), bound, words.strip("-")) for words, bound in qualifiers(side)]
    return tuple(sorted(found, key=lambda q: -len(q[0])))


def _qualified(tokens: Sequence[Token], found: Amount, free: int) -> Amount:
    """With "at least", "nearly", "or more" and the like, and what stands between: "at least another 20"."""
    begin = found.first
    while (match := _qualifier_before(tokens, begin, free)) is not None:
        begin, bound, words = match
        if bound != "exact":
            return replace(_bounded(found, bound), first=begin, qualifier=words)
    for lows, bound, words in _qualifiers("after"):
        end = found.last + len(lows)
        if tuple(t.low for t in tokens[found.last : end]) != lows or not (
            lows[0].isalpha() or tokens[found.last].glued
        ):
            continue
        return replace(_bounded(found, bound), last=end, qualifier=words)
    return found


@cache
def _qualifiers_by_last() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """The qualifiers before a number by their last token."""
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for qualifier in _qualifiers("before"):
        found.setdefault(qualifier[0][-1], []).append(qualifier)
    return found


def _qualifier_before(tokens: Sequence[Token], end: int, free: int) -> tuple[int, str, str] | None:
    for lows, bound, words in _qualifiers_by_last().get(tokens[end - 1].low, ()) if end > free else ():
        begin = end - len(lows)
        if begin >= free and tuple(t.low for t in tokens[begin:end]) == lows:
            return begin, bound, words
    return None


def _bounded(found: Amount, bound: str) -> Amount:
    value = found.best if found.best is not None else found.low
    if found.low is not None and found.high is not None and found.low < found.high:
        return found  # "around 20 to 30"
    if found.best is None:
        return replace(found, low=None) if bound == "high" else found  # "at least dozens"; "up to hundreds" says none
    return replace(
        found,
        low=value if bound == "low" else None,
        best=value if bound == "best" else None,
        high=value if bound == "high" else None,
    )
