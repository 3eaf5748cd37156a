"""Names of the calendar: days, months, years, weekdays, quarters, seasons, decades and centuries."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from onrecord.reader.numerals import number, ordinal
from onrecord.reader.times.clock import clock, military
from onrecord.reader.times.cursor import Cursor, longest
from onrecord.reader.times.expressions import Calendar, Years
from onrecord.tables.numbers import number_words
from onrecord.tables.times import time_word

Parsed = tuple[Calendar, int]
_WHICH = {"earlier": -1, "this": 0, "later": 1}
_AMBIGUOUS = ("may", "march", "mar", "sat", "sun", "mon", "wed", "fri", "jan", "dec")
_DOTTED = re.compile(r"(\d\d?)\.(\d\d?)", re.ASCII)
_MOST = 3
"""Words like "last" before a name at most: "this past Friday"."""
_TO = ("-", "\u2013", "to", "through", "until", "till", "and")


def calendar(at: Cursor, i: int) -> Parsed | None:
    """The longest name of the calendar at token `i` and the token after it, or None."""
    rules = (_iso, _figures, _month_first, _day_first, _weekday, _nth_weekday, _period, _season, _feast, _year, _timed)
    return longest(rules, at, i)


def next_day(at: Cursor, j: int, said: Calendar) -> Parsed | None:
    """The other day of "April 24 and 25", "May 12-15, 2014" behind the first one, which ends before token `j`."""
    if said.month is None or said.day is None:
        return None
    found = _other_day(at, j, said.day)
    if found is None:
        return None
    year, end = _year_after(at, found[1])
    same = year.year in (None, said.year) and year.shift in (None, said.year_shift)
    return (replace(said, day=found[0], weekday=None), end) if same else None


def years(at: Cursor, i: int) -> tuple[Years, int] | None:
    """The decade or century at token `i` and the token after it: "1990s", "'80s", "the nineties", "19th century"."""
    j = i
    if at.low(j) in ("'", "\u2018", "`") and at.glued(j + 1):
        j += 1
    two = at.digits(j, 10, 90, width=2) if j > i or at.low(i - 1) in ("the", "mid", "early", "late", "-") else None
    four = at.digits(j, 1000, 2090, width=4)
    value = two if two is not None else four
    if value is not None and value % 10 == 0:
        k = j + 1
        if at.low(k) in ("'", "\u2019") and at.glued(k):
            k += 1
        if at.low(k) == "s" and at.glued(k):
            decade = value // 10 if four is not None else (190 if value >= 30 else 200) + value // 10
            return Years(value=f"{decade:03d}"), k + 1
    if at.low(i).endswith("ties") and at.low(i - 1) in ("the", "early", "late", "mid", "-"):
        word = number_words().get(at.low(i)[:-3] + "y")
        if word is not None and word.kind == "ten":
            return Years(value=f"{190 + int(word.value or 0) // 10}"), i + 1
    nth = ordinal(at.tokens, i)
    if nth is not None and at.low(nth[1]) in ("century", "centuries") and 1 <= nth[0] <= 99:
        return Years(value=f"{nth[0] - 1:02d}"), nth[1] + 1
    return None


def _which(at: Cursor, i: int) -> tuple[int | None, bool, int]:
    """ "last", "this", "next" at `i`: -1, 0, 1, whether it counts from what was spoken of, and the token after it."""
    j, which, back = i, None, False
    while (step := next((s for kind, s in _WHICH.items() if at.word(j, kind) is not None), None)) is not None:
        if j == i + _MOST:
            break
        which, back = step, back or at.word(j, "back") is not None
        j += 1
    return which, back, j


@dataclass(frozen=True, slots=True)
class _Year:
    """The year said of a month or period: a number, or years from the report's."""

    year: int | None = None
    shift: int | None = None

    def __bool__(self) -> bool:
        return self.year is not None or self.shift is not None


def _year_after(at: Cursor, j: int) -> tuple[_Year, int]:
    """The year that follows a month or period: "2015", ", 2015", "of 2015", "of last year", "this year"."""
    for k in (j, j + 1):
        if k == j + 1 and at.low(j) not in (",", "of", "in"):
            break
        year = at.digits(k, 1000, 2999, width=4)
        if year is not None and not (at.low(k + 1) == "," and at.glued(k + 1) and at.glued(k + 2)):
            return _Year(year), k + 1
        if (spoken := _spoken_year(at, k)) is not None:
            return _Year(spoken[0].year), spoken[1]
        which, back, after = _which(at, k)
        if which is not None and not back and at.low(after) == "year":
            return _Year(shift=which), after + 1
    return _Year(), j


def _iso(at: Cursor, i: int) -> Parsed | None:
    """ "2015-11-24", "2015-11-24T10:00Z"."""
    year, month, day = (
        at.digits(i, 1, 9999, width=4),
        at.digits(i + 2, 0, 99, width=2),
        at.digits(i + 4, 0, 99, width=2),
    )
    if year is None or month is None or day is None or at.low(i + 1) != "-" or at.low(i + 3) != "-":
        return None
    if not all(at.glued(k) for k in range(i + 1, i + 5)):
        return None
    said = Calendar(year=year, month=month, day=day)
    if at.low(i + 5) == "t" and at.glued(i + 5) and at.glued(i + 6) and (time := clock(at, i + 6)) is not None:
        return replace(said, part=time[0]), time[1] + (at.low(time[1]) == "z" and at.glued(time[1]))
    return said, i + 5


def _figures(at: Cursor, i: int) -> Parsed | None:
    """ "21/01/2019" or "01/21/2019", the month first unless only the other way is a date; "21.1.2019"."""
    if (dotted := _DOTTED.fullmatch(at.low(i))) is not None:
        day, month, year = int(dotted[1]), int(dotted[2]), at.digits(i + 2, 1000, 2999, width=4)
        joined = at.low(i + 1) == "." and at.glued(i + 1) and at.glued(i + 2)
        if not joined or year is None or not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        return Calendar(year=year, month=month, day=day), i + 3
    one, two = at.digits(i, 1, 99), at.digits(i + 2, 1, 99)
    year = at.digits(i + 4, 1000, 2999, width=4)
    if one is None or two is None or year is None or at.low(i + 1) != "/" or at.low(i + 3) != "/":
        return None
    if not all(at.glued(k) for k in range(i + 1, i + 5)):
        return None
    month, day = (two, one) if one > 12 else (one, two)
    return Calendar(year=year, month=month, day=day), i + 5


def _month(at: Cursor, i: int) -> tuple[int, int] | None:
    month = at.number(i, "month")
    if month is None or not at.capital(i):
        return None
    return month, at.past_dot(i + 1)


def _month_first(at: Cursor, i: int) -> Parsed | None:
    """ "October 26, 2019", "Oct. 26th", "last October", "October of last year", "October"."""
    which, back, j = _which(at, i)
    found = _month(at, j)
    if found is None:
        return None
    month, k = found
    day, after = _day(at, k)
    if day is not None and at.low(after) not in ("%", "percent"):
        year, end = _year_after(at, after)
        if not year and (other := _other_day(at, after, day)) is not None:
            year, _ = _year_after(at, other[1])
        return Calendar(month=month, day=day, which=which, back=back, year=year.year, year_shift=year.shift), end
    year, end = _year_after(at, k)
    if not year and which is None and at.low(j) in _AMBIGUOUS and not _in_time(at, j):
        return None
    return Calendar(month=month, which=which, back=back, year=year.year, year_shift=year.shift), end


def _in_time(at: Cursor, i: int) -> bool:
    """Whether "May" stands where a time would: after a preposition or a word for a part of it."""
    return at.word(i - 1 if at.low(i - 1) != "-" else i - 2, "before") is not None


def _day(at: Cursor, k: int) -> tuple[int | None, int]:
    k = at.skip(k, "the")
    nth = ordinal(at.tokens, k)
    if nth is not None and 1 <= nth[0] <= 99:
        return nth
    day = at.digits(k, 1, 99)
    if day is None or (at.low(k + 1) == ":" and at.glued(k + 1) and at.low(k + 2).isdecimal() and at.glued(k + 2)):
        return None, k
    return day, k + 1


def _other_day(at: Cursor, j: int, day: int) -> tuple[int, int] | None:
    """The later day of "24 and 25", "12-15" whose sign stands at token `j`, and the token after it, or None."""
    if at.low(j) not in _TO or not at.low(at.skip(j + 1, "the"))[:1].isdecimal():
        return None
    other, end = _day(at, j + 1)
    if other is None or not day < other <= 31 or _month(at, at.skip(end, "of")) is not None:
        return None
    after = at.low(end)
    joined = at.word(end, "before") is not None or after in ("at", "on", "when", "where", "as")
    free = not after[:1].isalnum() or (joined and after != "of")
    year = after.isdecimal() and not at.glued(end)
    return (other, end) if year or (free and after not in ("%", ":", "/", "-")) else None


def _day_first(at: Cursor, i: int) -> Parsed | None:
    """ "26 October 2019", "the 26th of October", and the "12" of "12 to 15 October"."""
    day, j = _day(at, i)
    if day is None:
        return None
    found = _month(at, at.skip(j, "of"))
    if found is None:
        listed = at.low(i - 1) in ("on", "between", "from", "the") or at.low(j) != "and"
        if at.low(j) not in _TO or not listed or at.glued(i):
            return None
        last, k = _day(at, j + 1)
        found = _month(at, at.skip(k, "of")) if last is not None and day < last <= 31 else None
        if found is None:
            return None
        year, _ = _year_after(at, found[1])
        return Calendar(month=found[0], day=day, year=year.year, year_shift=year.shift), j
    year, end = _year_after(at, found[1])
    return Calendar(month=found[0], day=day, year=year.year, year_shift=year.shift), end


def _weekday(at: Cursor, i: int) -> Parsed | None:
    """ "Wednesday", "last Friday", "Friday night", "Monday, October 26, 2019", "Tuesday morning"."""
    which, back, j = _which(at, i)
    weekday = at.number(j, "weekday")
    if weekday is None or not at.capital(j) or (at.low(i) == "following" and at.low(i - 1) != "the"):
        return None
    if at.low(j) in _AMBIGUOUS and at.low(j + 1) not in (".", ","):
        return None
    k = at.past_dot(j + 1)
    said, end = Calendar(weekday=weekday, which=which, back=back), k
    if which is None and at.low(k) == "of":
        week, of_said, after = _which(at, k + 1)
        if week is not None and not of_said and at.low(after) == "week":
            return replace(said, week=week), after + 1
    for after in (k, at.skip(k, ",")):
        date = _month_first(at, after) or _day_first(at, after)
        if date is not None and date[0].day is not None:
            return replace(date[0], weekday=weekday, which=which), date[1]
    if (part := at.word(k, "part")) is not None:
        if at.low(k).endswith("s") and at.low(k + 1) != "'":
            return None  # "Tuesday nights" is a set
        return replace(said, part=part), k + 1
    if (time := clock(at, k)) is not None and at.low(i - 1) != "the":
        return replace(said, part=time[0]), time[1]  # "Saturday 8 p.m."
    return said, end


def _nth_weekday(at: Cursor, i: int) -> Parsed | None:
    """ "first Monday of May", "last Friday in September 2015"."""
    last = (-1, i + 1) if at.low(i) == "last" else None
    nth = last or ordinal(at.tokens, i)
    if nth is None or nth[0] > 5 or (weekday := at.number(nth[1], "weekday")) is None or not at.capital(nth[1]):
        return None
    found = _month(at, nth[1] + 2) if at.low(nth[1] + 1) in ("of", "in") else None
    if found is None:
        return None
    year, end = _year_after(at, found[1])
    return Calendar(nth=nth[0], weekday=weekday, month=found[0], year=year.year, year_shift=year.shift), end


def _period(at: Cursor, i: int) -> Parsed | None:
    """ "third quarter of 2023", "third-quarter", "Q3", "first half of last year", "last year's fourth quarter"."""
    which, back, j = _which(at, i)
    shift: int | None = None
    if which is not None and at.low(j) == "year" and at.low(j + 1) == "'" and at.low(j + 2) == "s":
        shift, which, j = which, None, j + 3
    if at.low(j) in ("q", "h") and at.glued(j + 1) and (nth_figure := at.digits(j + 1, 1, 4)) is not None:
        year, end = _year_after(at, j + 2)
        if at.low(j) == "q" or (nth_figure < 3 and year):
            return Calendar(
                period=f"{at.low(j).upper()}{nth_figure}", which=which, year=year.year, year_shift=year.shift
            ), end
    year_before = at.digits(j, 1900, 2999, width=4)
    k = j + 1 if year_before is not None else j
    if year_before is not None and at.low(k) == "'" and at.low(k + 1) == "s":
        k += 2  # "2014's fourth quarter"
    k = at.skip(k, "fiscal")
    nth = ordinal(at.tokens, k)
    if nth is None and which == -1 and at.low(k + 1) == "of" and _year_after(at, k + 1)[0]:
        nth, which = (2 if at.low(k) == "half" else 4, k), None  # "the last half of 1989"
    if nth is None:
        return None
    k = nth[1] + 1 if at.low(nth[1]) == "-" else nth[1]
    if at.low(k) not in ("quarter", "half") or nth[0] > (4 if at.low(k) == "quarter" else 2):
        return None
    year, end = _year_after(at, k + 1)
    if year_before is not None:
        year, end = _Year(year_before), k + 1
    elif shift is not None:
        year, end = _Year(shift=shift), k + 1
    if at.low(k) == "half" and not year:
        return None
    return Calendar(
        period=f"{at.low(k)[0].upper()}{nth[0]}", which=which, back=back, year=year.year, year_shift=year.shift
    ), end


def _season(at: Cursor, i: int) -> Parsed | None:
    """ "last summer", "the winter of 2014", "spring 2019"; "fall" and "spring" only with which or a year."""
    which, back, j = _which(at, i)
    season = at.word(j, "season")
    if season is None or at.low(j).endswith("s"):
        return None
    year, end = _year_after(at, j + 1)
    if not year and which is None and (at.low(j) in ("fall", "spring") or at.low(j - 1) not in ("the", "in", "this")):
        return None
    return Calendar(period=season, which=which, back=back, year=year.year, year_shift=year.shift), end


def _feast(at: Cursor, i: int) -> Parsed | None:
    """ "Christmas", "last Easter", "Thanksgiving Day 2015"."""
    which, back, j = _which(at, i)
    for length in (5, 4, 2, 1):
        words = at.tokens[j : j + length]
        if len(words) < length or not words[0].text[0].isupper():
            continue
        form = "".join(("" if t.glued and n else " " * bool(n)) + t.low for n, t in enumerate(words))
        if (feast := time_word(form, "feast")) is not None:
            year, end = _year_after(at, j + length)
            return Calendar(feast=feast, which=which, back=back, year=year.year, year_shift=year.shift), end
    return None


def _year(at: Cursor, i: int) -> Parsed | None:
    """A year alone: of this age anywhere, of others only behind a preposition or "the year"."""
    year = at.digits(i, 1000, 2999, width=4)
    if year is None:
        return _spoken_year(at, i)
    if at.low(i - 1) in ("$", "£", "€", "#", ".", "no", "/") or at.low(i + 1) in ("%", "percent") or _joined(at, i):
        return None
    near = 1900 <= year <= 2100
    if not near and at.low(i - 1) not in ("in", "since", "year", "of", "from", "by", "until"):
        return None
    if not near and at.low(i + 1) not in (",", ".", "", "and", "when", "to", "the", ")", ";"):
        return None
    return Calendar(year=year), i + 1


def _joined(at: Cursor, i: int) -> bool:
    """Whether a number is part of a larger word or number: "F-2000", "2019-nCoV", "10.1000"."""
    before = at.glued(i) and at.low(i - 1) not in ("(", "-", "\u2013", "\u2014", "[", '"', "/")
    if (
        at.glued(i)
        and at.low(i - 1) == "-"
        and at.glued(i - 1)
        and at.low(i - 2) not in ("mid", "post", "pre", "early", "late")
    ):
        before = before or not at.low(i - 2).isdecimal()
    after = at.glued(i + 1) and at.low(i + 1)[0].isalnum()
    dashed = at.low(i + 1) == "-" and at.glued(i + 1) and at.glued(i + 2) and at.low(i + 2)[:1].isalpha()
    return before or after or (dashed and at.low(i + 2) not in ("to",) and at.capital(i + 2))


def _spoken_year(at: Cursor, i: int) -> Parsed | None:
    """ "nineteen ninety-six", "two thousand and eight" behind "the year"."""
    first = number_words().get(at.low(i))
    if first is None or first.kind != "unit" or (first.value or 0) not in (18, 19):
        if at.low(i - 1) != "year" or (found := number(at.tokens, i)) is None:
            return None
        value = found[0].value
        return (Calendar(year=int(value)), found[1]) if 1800 <= value <= 2100 else None
    rest = number(at.tokens, i + 1)
    if rest is None or not 10 <= rest[0].value <= 99 or rest[0].value % 1:
        return None
    return Calendar(year=int(first.value or 0) * 100 + int(rest[0].value)), rest[1]


def _timed(at: Cursor, i: int) -> Parsed | None:
    """A clock time, alone or before its day: "9 a.m. Tuesday", "noon on Friday", "15:30 GMT"."""
    found = clock(at, i) or military(at, i)
    if found is None:
        return None
    time, j = found
    if at.low(j) == "in" and at.low(j + 1) == "the" and at.word(j + 2, "part") is not None:
        j += 3
    k = at.skip(at.skip(j, ","), "on")
    day = _weekday(at, k) or _month_first(at, k) or _day_first(at, k)
    if day is not None and (day[0].day is not None or day[0].weekday is not None) and day[0].part is None:
        return replace(day[0], part=time), day[1]
    return Calendar(part=time), j
