"""Numbers as they are written: "1,200", "one hundred and twenty", "1.5 million", "two dozen", "tens of thousands"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from onrecord.reader.lexer import Token
from onrecord.tables.numbers import NumberWord, number_words

_LONGEST = 15
"""Digits of a number at most: beyond them a float is not exact, and no count of anything is meant."""
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_HYPHENS = ("-", "\u2010", "\u2011")
_LAST_OF_LAKHS = re.compile(r"\d\d,\d{3}(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Number:
    """A number that was read. `vague`: a group without a number ("dozens"), whose `value` is the least it says."""

    value: float
    vague: bool = False


def number(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """The longest cardinal number at token `i` and the token after it, or None."""
    if i >= len(tokens):
        return None
    if (vague := _vague(tokens, i) or _several(tokens, i)) is not None:
        return Number(vague[0], vague=True), vague[1]
    found = _exact(tokens, i)
    if found is None:
        return None
    value, end = _and_a_half(tokens, *found)
    return Number(value), end


def ordinal(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """ "26th", "third", "twenty-first": its value and the token after it, or None."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.digits and token.text.isdecimal() and len(token.text) <= _LONGEST:
        suffix = tokens[i + 1] if i + 1 < len(tokens) else None
        if suffix is not None and suffix.glued and suffix.low in ("st", "nd", "rd", "th"):
            return int(token.text), i + 2
        return None
    word = _word(tokens, i)
    if word is None:
        return None
    if word.kind == "ordinal":
        return int(word.value or 0), i + 1
    if word.kind == "ten":
        j = i + 2 if i + 1 < len(tokens) and tokens[i + 1].text == "-" else i + 1
        unit = _word(tokens, j)
        if unit is not None and unit.kind == "ordinal" and (unit.value or 10) < 10:
            return int((word.value or 0) + (unit.value or 0)), j + 1
    return None


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _word(tokens: Sequence[Token], i: int) -> NumberWord | None:
    return number_words().get(tokens[i].low) if 0 <= i < len(tokens) else None


def _valued(tokens: Sequence[Token], i: int, *kinds: str) -> float | None:
    """The value of a number word of these kinds, or None."""
    word = _word(tokens, i)
    return word.value if word is not None and word.kind in kinds else None


def _past_hyphen(tokens: Sequence[Token], i: int) -> int:
    return i + 1 if i < len(tokens) and tokens[i].glued and tokens[i].text in _HYPHENS else i


def _past_and(tokens: Sequence[Token], i: int) -> int:
    """The position after "and" or a hyphen, or both: "hundred **and** five", "hundred**-and-**five"."""
    j = _past_hyphen(tokens, i)
    return _past_hyphen(tokens, j + 1) if _low(tokens, j) == "and" else j


def _vague(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    """ "dozens", "hundreds of thousands", "tens of millions"; never "a few", which says no number."""
    value = _valued(tokens, i, "vague")
    if value is None or (tokens[i].low == "tens" and _low(tokens, i + 1) != "of"):
        return None
    scale = _valued(tokens, i + 2, "vague") if _low(tokens, i + 1) == "of" else None
    if scale is not None and scale > value:
        return value * scale / 2, i + 3
    return value, i + 1


def _several(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    """ "several hundred", "a few hundred thousand", "many thousands": the least that the scale says."""
    j = i + 1 if tokens[i].low == "a" else i
    word = _word(tokens, j)
    if word is None or word.kind != "vague" or word.value is not None or tokens[j].low == "some":
        return None
    if j > i and tokens[j].low != "few":
        return None
    if (plural := _vague(tokens, j + 1)) is not None:
        return plural
    scale = number_words().get(_low(tokens, j + 1) + "s")
    if scale is None or scale.kind != "vague" or scale.value is None:
        return None
    product, end = _scale(tokens, j + 2, above=scale.value / 2)
    return scale.value * product, end


def _exact(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    token = tokens[i]
    if token.digits:
        return _figures(tokens, i)
    if token.text in _GLYPHS:
        return _scaled(tokens, _GLYPHS[token.text], i + 1, figures=True)
    if (share := _share(tokens, i)) is not None:
        return share
    if token.low in ("a", "an") and not token.glued:
        return _article(tokens, i)
    return _words(tokens, i)


def _figures(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    digits, j = _digits(tokens, i)
    if digits is None or len(digits) > _LONGEST:
        return None
    value = float(digits)
    if j < len(tokens) and tokens[j].text in _GLYPHS:
        value, j = value + _GLYPHS[tokens[j].text], j + 1
    elif (
        "." not in digits
        and j + 2 < len(tokens)
        and tokens[j].digits
        and tokens[j + 1].text in ("/", "\u2044")
        and tokens[j + 1].glued
        and tokens[j + 2].text in ("2", "4")
        and tokens[j].text in ("1", "3")
    ):
        value, j = value + int(tokens[j].text) / int(tokens[j + 2].text), j + 3
    return _scaled(tokens, value, j, figures=True)


def _digits(tokens: Sequence[Token], i: int) -> tuple[str | None, int]:
    """The digits of a number, groups joined ("1,200", "2,50,000", "200 000"), None for "1,2,3" and "1.2.3"."""
    text, j = tokens[i].text, i + 1
    groups, k = [text], j
    while _glued_digits(tokens, k, ",") and len(groups) < _LONGEST:
        groups.append(tokens[k + 1].text)
        k += 2
    if len(groups) > 1:
        lakhs = len(text) <= 2 and all(len(g) == 2 for g in groups[1:-1]) and _LAST_OF_LAKHS.fullmatch(groups[-1])
        return ("".join(groups).replace(",", "") if lakhs else None), k
    if _glued_digits(tokens, j, "."):
        return None, j
    while k < len(tokens) and len(groups) < _LONGEST and _spaced_group(tokens, k):
        groups.append(tokens[k].text)
        k += 1
    spaced = re.fullmatch(r"[1-9]\d{0,2}", text) and any(g[0] == "0" for g in groups[1:])
    return ("".join(groups), k) if spaced else (text.replace(",", ""), j)


def _spaced_group(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].start == tokens[i - 1].end + 1 and re.fullmatch(r"\d{3}", tokens[i].text) is not None


def _glued_digits(tokens: Sequence[Token], i: int, mark: str) -> bool:
    """Whether a mark and more digits are written on to a number."""
    if i + 1 >= len(tokens) or tokens[i].text != mark:
        return False
    return tokens[i].glued and tokens[i + 1].glued and tokens[i + 1].digits


def _scaled(tokens: Sequence[Token], value: float, i: int, *, figures: bool = False) -> tuple[float, int]:
    """With the scale word after it: "1.5 million", "350m", "3-million", "2 dozen"."""
    product, j = _scale(tokens, i, figures=figures)
    return _grouped(tokens, value * product, j)


def _grouped(tokens: Sequence[Token], value: float, i: int) -> tuple[float, int]:
    """With "dozen" or "score" after it: "two dozen"."""
    j = _past_hyphen(tokens, i)
    group = _valued(tokens, j, "group") if _low(tokens, j) in ("dozen", "score") else None
    return (value * group, j + 1) if group is not None else (value, i)


def _scale(tokens: Sequence[Token], i: int, *, above: float = 1.0, figures: bool = False) -> tuple[float, int]:
    """The product of rising scale words ("million", "thousand million", "lakh crore") and the token after them.

    `figures`: they follow figures, so that "hundred" and a letter ("350m") scale too.
    """
    product, j = 1.0, i
    while True:
        k = _past_hyphen(tokens, j)
        value = _valued(tokens, k, "scale", "hundred") if figures else _valued(tokens, k, "scale")
        if value is None and figures and k == j and k < len(tokens) and tokens[k].glued:
            value = _valued(tokens, k, "letter")
        if value is None or value <= above:
            return product, j
        product, above, j = product * value, value, k + 1


def _and_a_half(tokens: Sequence[Token], value: float, i: int) -> tuple[float, int]:
    """With the share that is added: "two and a half", "one-and-a-half million", "a million and a half"."""
    j = _past_hyphen(tokens, i)
    k = _past_hyphen(tokens, j + 1)
    share_at = _past_hyphen(tokens, k + 1)
    if (_low(tokens, j), _low(tokens, k)) != ("and", "a") or _low(tokens, share_at) not in ("half", "quarter"):
        return value, i
    share = _valued(tokens, share_at, "share") or 0.0
    scale = _valued(tokens, i - 1, "scale", "hundred", "group")
    whole, end = _scaled(tokens, value + share * (scale or 1.0), share_at + 1)
    return (whole, end) if scale is None or end == share_at + 1 else (value, i)


def _share(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    """ "half a million", "a half-dozen", "three quarters of a million"; no share of anything but a number."""
    count, j = 1.0, i
    if _valued(tokens, j, "share") is None:
        count = 1.0 if tokens[i].low in ("a", "an") else _valued(tokens, i, "unit") or 0.0
        j = _past_hyphen(tokens, i + 1)
    share = _valued(tokens, j, "share")
    if share is None or not count:
        return None
    k = j + 2 if _low(tokens, j + 1) == "of" else _past_hyphen(tokens, j + 1)
    k += _low(tokens, k) in ("a", "an")
    if _low(tokens, k) in ("couple", "pair") or (one := _valued(tokens, k, "scale", "hundred", "group")) is None:
        return None
    return _scaled(tokens, count * share * one, k + 1)


def _article(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    """ "a dozen", "a hundred and fifty", "a couple of hundred"; a bare article is no number."""
    if _valued(tokens, i + 1, "hundred", "scale") is not None:
        return _words(tokens, i + 1, 1.0)
    group = _valued(tokens, i + 1, "group")
    if group is None or tokens[i + 1].low == "pair":
        return None
    j = i + 2
    if tokens[i + 1].low == "couple":
        k = j + 1 if _low(tokens, j) == "of" else j
        if (scale := _valued(tokens, k, "hundred", "scale", "group")) is not None:
            group, j = group * scale, k + 1
    return _scaled(tokens, group, j)


def _words(tokens: Sequence[Token], i: int, begun: float | None = None) -> tuple[float, int] | None:
    """ "one hundred and twenty thousand", "twenty-one", and "two thousand" of "two thousand and three thousand".

    `begun`: the number before the scale word at `i`, an article's. "Nineteen ninety-six" is left to the dates.
    """
    total, least, j, k = 0.0, inf, i, i
    while (part := _below_a_thousand(tokens, k, begun)) is not None:
        begun = None
        scale, end = _scale(tokens, part[1])
        if part[0] * scale >= least or (j > i and not part[0]):
            break
        total, least, j = total + part[0] * scale, scale, end
        if scale == 1:
            break
        k = _past_and(tokens, end)
    return _grouped(tokens, total, j) if j > i else None


def _below_a_thousand(tokens: Sequence[Token], i: int, begun: float | None = None) -> tuple[float, int] | None:
    """ "twenty-one", "two hundred and five", "twelve hundred"; "two hundred" of "two hundred and three hundred"."""
    found = (begun, i) if begun is not None else _below_a_hundred(tokens, i)
    if found is None:
        return None
    value, j = found
    h = _past_hyphen(tokens, j)
    if not value or (hundred := _valued(tokens, h, "hundred")) is None:
        return value, j
    value, j = value * hundred, h + 1
    rest = _below_a_hundred(tokens, _past_and(tokens, j))
    if rest is None or not rest[0] or _valued(tokens, _past_hyphen(tokens, rest[1]), "hundred") is not None:
        return value, j
    return value + rest[0], rest[1]


def _below_a_hundred(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    if (unit := _valued(tokens, i, "unit")) is not None:
        return unit, i + 1
    if (ten := _valued(tokens, i, "ten")) is None:
        return None
    j = _past_hyphen(tokens, i + 1)
    unit = _valued(tokens, j, "unit")
    return (ten + unit, j + 1) if unit is not None and 0 < unit < 10 else (ten, i + 1)
