"""Times counted from another time, lengths of time, repeated times, and references to past, present and future."""

from __future__ import annotations

from onrecord.reader.numerals import number, ordinal
from onrecord.reader.times.cursor import Cursor, longest
from onrecord.reader.times.expressions import Distance, Expression, Length, Period, Reference, Repeated, Turn
from onrecord.tables.times import may_begin, time_word
from onrecord.tables.words import word_list

Parsed = tuple[Expression, int]
_TOWARDS: dict[str, tuple[int, bool]] = {
    "ago": (-1, False), "earlier": (-1, True), "previously": (-1, True),
    "later": (1, True), "afterwards": (1, True), "afterward": (1, True), "hence": (1, False),
}  # fmt: skip
_EACH = ("every", "each")
_DAYS_LIKE = frozenset({"day", "week", "weekend", "month", "year", "decade", "century", "quarter"})
_REPEATING = _DAYS_LIKE | {"hour", "minute", "second", "fortnight"}
_OWN = frozenset({"a", "the", "its", "his", "her", "their", "our", "my"})
_MOMENTS = frozenset({"dawn", "daybreak", "midday", "dusk"})
_LARGEST = 1e15
"""No length of time is meant that is not less."""
_MOST = 4
"""Words like "the last" before a unit at most: "over the same next fiscal year"."""


def relative(at: Cursor, i: int) -> Parsed | None:
    """The longest such expression at token `i` and the token after it, or None."""
    return longest((_deictic, _turn, _period, _distance, _length, _repeated, _reference), at, i)


def _unit(at: Cursor, i: int) -> str | None:
    return at.word(i, "unit")


def _part(at: Cursor, i: int) -> str | None:
    return at.word(i, "part") if not at.low(i).endswith("s") or at.low(i + 1) == "'" else None


def _deictic(at: Cursor, i: int) -> Parsed | None:
    """ "today", "yesterday morning", "this evening", "overnight", "the day before yesterday", "that night"."""
    if at.low(i) == "day" and at.low(i + 1) in ("before", "after") and (days := at.number(i + 2, "day")) is not None:
        return Turn(unit="D", steps=days + (1 if at.low(i + 1) == "after" else -1)), i + 3
    if (days := at.number(i, "day")) is not None:
        part = "NI" if at.low(i) == "tonight" else None
        if part is None and (part := _part(at, i + 1)) is not None:
            return Turn(unit="D", steps=days, part=part), i + 2
        return Turn(unit="D", steps=days, part=part), i + 1
    if at.low(i) == "overnight":
        return Turn(unit="D", steps=0, part="NI"), i + 1
    if (
        at.low(i) == "the"
        and at.low(i + 1) in ("next", "following", "same", "previous")
        and (part := _part(at, i + 2)) is not None
    ):
        steps = {"same": 0, "previous": -1}.get(at.low(i + 1), 1)
        return Turn(unit="D", steps=steps, back=True, part=part), i + 3
    if (
        at.low(i) in ("this", "last", "that", "same", "next", "following", "previous")
        and (part := _part(at, i + 1)) is not None
    ):
        steps = {"this": 0, "that": 0, "same": 0, "next": 1, "following": 1}.get(at.low(i), -1)
        return Turn(unit="D", steps=steps, back=_back(at, i) or at.low(i) == "next", part=part), i + 2
    if (
        at.low(i) == "the"
        and (part := _part(at, i + 1)) is not None
        and at.low(i - 1) in ("in", "during", "into", "through")
    ):
        return Turn(unit="D", steps=0, back=True, part=part), i + 2
    if at.low(i) in _MOMENTS and at.low(i - 1) in ("at", "before", "after", "by", "until", "since", "around"):
        return Turn(unit="D", steps=0, back=True, part=at.word(i, "part")), i + 1
    return None


def _back(at: Cursor, i: int) -> bool:
    """Whether a word counts from the time that the text speaks of: "the previous week", "that week"."""
    return at.word(i, "back") is not None or at.word(i, "same") is not None


def _turn(at: Cursor, i: int) -> Parsed | None:
    """ "last week", "this year", "next month", "the previous day", "that year", "current quarter", "the weekend"."""
    j = at.skip(i, "the")
    steps, back, k = 0, False, j
    found = False
    while k < j + _MOST:
        low = at.low(k)
        if at.word(k, "earlier") is not None:
            steps, found = -1, True
        elif at.word(k, "later") is not None:
            steps, found = 1, True
        elif at.word(k, "this") is not None or (at.word(k, "same") is not None and not found):
            found = True
        elif low in ("fiscal", "calendar", "very") and found:
            pass
        else:
            break
        back = back or _back(at, k)
        k += 1
    unit = _unit(at, k)
    if not found:
        if at.low(k) == "weekend" and j > i:
            return Turn(unit="WE", steps=0), k + 1
        return None
    if unit is None or at.low(k) not in _DAYS_LIKE:
        return None
    if at.low(j) == "last" and at.low(k + 1) == "of" and _definite(at, k + 2):
        return None  # "the last week of the campaign", "of June"
    if unit == "D" and not back and at.low(j) not in ("next", "that", "same"):
        return None  # "this day", "last day": of something else
    if unit == "D" and at.low(j) == "next":
        back = True
    return Turn(unit=unit, steps=steps, back=back), k + 1


def _definite(at: Cursor, i: int) -> bool:
    """Whether a name of the calendar or a phrase with an article begins at `i`."""
    named = any(at.word(i, kind) is not None for kind in ("month", "earlier", "this", "later"))
    return named or at.low(i) in _OWN or at.digits(i, 1000, 2999, width=4) is not None


def _period(at: Cursor, i: int) -> Parsed | None:
    """ "the quarter", "the latest period", "the year-earlier quarter", "the corresponding period last year"."""
    j = at.skip(i, "the", "its", "their", "a")
    years, k, told = 0, j, False
    while k < j + _MOST:
        if at.low(k) == "year" and at.low(k + 1) == "-" and at.low(k + 2) in ("earlier", "ago"):
            years, k, told = -1, k + 3, True
        elif at.low(k) in word_list("again"):
            k, told = k + 1, told or at.low(k) != "fiscal"
        else:
            break
    unit = at.low(k)
    if unit not in ("quarter", "period") or (j == i and years == 0) or (unit == "period" and not told):
        return (Period(unit=None, years=years), k) if years and k > j else None
    if at.low(k + 1) == "last" and at.low(k + 2) == "year":
        years, k = years - 1, k + 2
    elif at.low(k + 1) == "a" and at.low(k + 2) == "year" and at.low(k + 3) in ("earlier", "ago"):
        years, k = years - 1, k + 3
    return Period(unit="Q" if unit == "quarter" else None, years=years), k + 1


def _about(at: Cursor, i: int) -> int:
    """The position after words like "more than", "nearly"."""
    if not may_begin(at.low(i), "about"):
        return i
    for length in (3, 2, 1):
        if time_word(" ".join(at.low(k) for k in range(i, i + length)), "about") is not None:
            return i + length
    return i


def _amount(at: Cursor, i: int) -> tuple[float | None, str, int] | None:
    """How many (None where left open) of which unit, and the token after it: "three weeks", "a year", "90-day"."""
    found = number(at.tokens, i)
    count: float | None
    if found is not None and not _year_like(at, i):
        if at.low(i - 1) == "/" and at.glued(i):
            return None  # the lower half of a fraction
        count, j = (None if found[0].vague else found[0].value), found[1]
    elif at.word(i, "vague") is not None or (at.low(i) == "a" and at.low(i + 1) in ("few", "couple", "number")):
        couple = "couple" in (at.low(i), at.low(i + 1))
        count, j = (2.0 if couple else None), (i + 2 if at.low(i) == "a" else i + 1)
    elif at.low(i) in ("a", "an", "half"):
        count, j = (0.5 if at.low(i) == "half" else 1.0), i + 1
        if at.low(i) == "half" and at.low(j) in ("a", "an", "-"):
            j += 1
    else:
        return None
    if at.low(j) == "of" and (count is None or count == 2.0):
        j += 1
    if at.low(j) == "and" and at.low(j + 1) == "a" and at.low(j + 2) == "half":
        count, j = (count or 0) + 0.5, j + 3
    j = at.skip(j, "-", "\u2013", "\u2011") if at.glued(j) else j
    while at.low(j) in word_list("between") and _unit(at, j + 1) is not None:
        j += 1
    unit = _unit(at, j)
    if unit is None or (at.low(j) in ("min", "mins", "sec", "secs", "hr", "yr") and not at.tokens[i].digits):
        return None
    if at.low(j) in ("second", "quarter", "quarters") and (at.low(i) in ("a", "an", "half") or found is None):
        return None
    if at.low(j) == "second" and not (found and at.low(j - 1) == "-"):
        return None
    count, unit = _sized(count, unit)
    if count is not None and not count < _LARGEST:
        return None
    end = j + 1
    if at.low(end) == "and" and at.low(end + 1) == "a" and at.low(end + 2) == "half":
        count, end = (count or 0) + 0.5, end + 3
    return count, unit, end


def _year_like(at: Cursor, i: int) -> bool:
    """Whether a number is rather a year: "2015", but not that of "2000 years ago"."""
    if at.digits(i, 1900, 2100, width=4) is None:
        return False
    counts = at.low(i + 1).endswith("s") and _unit(at, i + 1) is not None
    return not counts or at.low(i - 1) in ("in", "since", "by", "until", "from", "during")


def _sized(count: float | None, unit: str) -> tuple[float | None, str]:
    """A count in the units that TIMEX3 has: two decades are 20 years, but uncounted ones stay decades."""
    if unit not in ("2W", "10Y", "100Y", "1000Y"):
        return count, unit
    size, plain = int(unit[:-1]), unit[-1]
    if count is not None:
        return count * size, plain
    return None, {"2W": "W", "10Y": "E"}.get(unit, "C")


def _bare(at: Cursor, i: int) -> tuple[None, str, int] | None:
    """ "weeks", "decades": a plural without a number."""
    low = at.low(i)
    if low in ("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"):
        return None, _sized(None, time_word(low, "unit") or "")[1], i + 1
    return None


def _distance(at: Cursor, i: int) -> Parsed | None:
    """ "three weeks ago", "two days later", "a year earlier", "years ago", "a week from now", "two days' time"."""
    j = _about(at, i)
    amount = _amount(at, j) or _bare(at, j)
    if amount is None:
        return None
    count, unit, k = amount
    if at.low(k) == "or" and at.low(k + 1) == "so":
        k += 2
    if at.low(k) == "-" and at.glued(k) and at.low(k + 1) in ("ago", "earlier"):
        k += 1
    if at.low(k) in _TOWARDS:
        sign, back = _TOWARDS[at.low(k)]
        return Distance(unit=unit, count=count, sign=sign, back=back), k + 1
    if at.low(k) == "from" and at.low(k + 1) in ("now", "today"):
        return Distance(unit=unit, count=count, sign=1), k + 2
    own = at.skip(k + 1, "s") if at.low(k) == "'" else k
    if own > k and at.low(own) == "time":
        return Distance(unit=unit, count=count, sign=1), own + 1
    return None


def _length(at: Cursor, i: int) -> Parsed | None:
    """ "two years", "the last three months", "the first nine months", "90-day", "years", "more than an hour"."""
    j = _about(at, i)
    j = at.skip(j, "the")
    side, k, chosen = 0, j, False
    while k < j + _MOST:
        if at.low(k) in ("last", "past", "previous", "preceding", "latest"):
            side = -1
        elif at.low(k) in ("next", "coming", "following", "first"):
            side = 1 if at.low(k) != "first" else 0
        else:
            break
        chosen, k = True, k + 1
    k = _about(at, k) if chosen else k
    amount = _amount(at, k) or _bare(at, k)
    if amount is None:
        if at.low(i) == "recent" and (amount := _bare(at, i + 1)) is not None:
            return Length(unit=amount[1], count=None, side=-1), amount[2]
        return None
    count, unit, end = amount
    if j > i and not chosen and at.low(j - 1) == "the" and count is None:
        return None
    if at.low(end) == "-" and at.glued(end) and at.low(end + 1) in ("old", "olds"):
        return None  # an age
    of_age = i - 2 if k == j == i and count is None else i - 1  # before the number
    if at.low(end) in ("old", "olds") or at.low(of_age) in ("aged", "age"):
        return None
    if at.low(end) == "-" and at.glued(end) and at.low(end + 1) in ("long", "plus"):
        end += 2
    if at.low(k) in ("a", "an") and at.low(k + 1) not in ("half", "few", "couple", "number") and _per(at, k):
        return None
    return Length(unit=unit, count=count, side=side), end


def _per(at: Cursor, i: int) -> bool:
    """Whether "a year" is a rate: "5,000 a year", "20% a year"."""
    return at.word(i - 1, "rate") is not None or at.low(i - 1)[:1].isdecimal()


def _repeated(at: Cursor, i: int) -> Parsed | None:
    """ "every Friday", "each year", "every other day", "daily", "twice a week", "Tuesday nights", "Mondays"."""
    if (value := at.word(i, "set")) is not None and at.low(i - 1) != "the":
        return Repeated(value=value), i + 1
    if (often := _times(at, i)) is not None:
        if (value := at.word(often, "set")) is not None:
            return Repeated(value=value), often + 1
        if at.low(often) in _EACH:
            return _repeated(at, often)
        unit = _unit(at, often + 1) if at.low(often) in ("a", "an", "per") else None
        return (Repeated(value=length_value(*_one(unit))), often + 2) if unit is not None else None
    if at.low(i) in _EACH:
        j = i + 1
        if (weekday := at.number(j, "weekday")) is not None:
            return Repeated(value=f"XXXX-WXX-{weekday}"), j + 1
        if (month := at.number(j, "month")) is not None and at.capital(j):
            return Repeated(value=f"XXXX-{month:02d}"), j + 1
        if (part := _part(at, j)) is not None:
            return Repeated(value=f"XXXX-XX-XXT{part}"), j + 1
        amount = _amount(at, j)
        if amount is not None:
            return Repeated(value=length_value(amount[1], amount[0])), amount[2]
        nth = (2, j + 1) if at.low(j) == "other" else ordinal(at.tokens, j)
        if nth is not None and (unit := _unit(at, nth[1])) is not None:
            return Repeated(value=length_value(*_one(unit, nth[0]))), nth[1] + 1
        unit = _unit(at, j)
        if unit is not None and at.low(j) in _REPEATING:
            return Repeated(value=length_value(*_one(unit))), j + 1
        return None
    plural = time_word(at.low(i)[:-1], "weekday") if at.low(i).endswith("days") else None
    if plural is not None and at.capital(i):
        return Repeated(value=f"XXXX-WXX-{plural}"), i + 1
    parts = ("nights", "mornings", "evenings", "afternoons")
    if (day := at.word(i, "weekday")) is not None and at.low(i + 1) in parts:
        return Repeated(value=f"XXXX-WXX-{day}T{at.word(i + 1, 'part')}"), i + 2
    return None


def _times(at: Cursor, i: int) -> int | None:
    """The token after "once", "twice", "three times", or None."""
    if at.low(i) in ("once", "twice"):
        return i + 1
    found = number(at.tokens, i)
    return found[1] + 1 if found is not None and at.low(found[1]) == "times" else None


def _one(unit: str, count: int = 1) -> tuple[str, float | None]:
    """So many of a unit as `length_value` takes them."""
    sized = _sized(float(count), unit)
    return sized[1], sized[0]


def _reference(at: Cursor, i: int) -> Parsed | None:
    """ "now", "currently", "recently", "in the past", "the future"."""
    if at.low(i) == "the" and at.low(i + 1) in ("past", "future", "present"):
        follows = at.low(i + 2)
        if (
            follows
            and follows[0].isalpha()
            and follows not in ("and", "or", "to", "is", "was", "by", "that", "for", "as", "with", "in")
        ):
            return None
        return Reference(value=f"{at.low(i + 1).upper()}_REF"), i + 2
    if at.low(i) == "at" and at.low(i + 1) == "present":
        return Reference(value="PRESENT_REF"), i + 2
    if at.low(i) == "these" and at.low(i + 1) == "days":
        return Reference(value="PRESENT_REF"), i + 2
    if at.low(i) == "right" and at.low(i + 1) == "now":
        return Reference(value="PRESENT_REF"), i + 2
    if at.low(i) == "more" and at.low(i + 1) == "recently":
        return Reference(value="PAST_REF"), i + 2
    value = at.word(i, "ref")
    return (Reference(value=value), i + 1) if value is not None else None


def length_value(unit: str, count: float | None) -> str:
    """The TIMEX3 value of a duration: `P2Y`, `PT1H`, `PXM`, `P1Y6M`, `P1.5W`. `count` is finite, None is "X"."""
    if count is not None and count % 1 == 0.5 and unit in ("Y", "TH", "TM", "D"):
        half = {"Y": "6M", "TH": "30M", "TM": "30S", "D": "T12H"}[unit]
        head = f"{int(count)}{unit[-1]}" if int(count) else ""
        return f"P{'T' if unit[0] == 'T' else ''}{head}{half}"
    amount = "X" if count is None else f"{count:.0f}" if count == int(count) else f"{count:g}"
    if unit == "WE":
        return f"P{amount}WE"
    return f"PT{amount}{unit[1:]}" if unit.startswith("T") else f"P{amount}{unit}"
