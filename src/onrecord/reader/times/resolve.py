"""What a time expression means: its TIMEX3 value, by the report's date and the time that the text speaks of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from onrecord.reader.times.calendar import (
    MONTHS_IN,
    MONTHS_OF,
    bounds,
    day_of,
    feast,
    precision,
    shift_days,
    shift_months,
    week_value,
)
from onrecord.reader.times.expressions import (
    Calendar,
    Distance,
    Expression,
    Length,
    Period,
    Reference,
    Repeated,
    Turn,
    Years,
)
from onrecord.reader.times.relative_grammar import length_value


class Tense(Enum):
    """Of the clause that a time stands in; decides which Friday is meant."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Meaning:
    """TIMEX3 `type` and `value`; `value` None where the text and the report's date do not tell."""

    type: str
    value: str | None
    mod: str | None = None


@dataclass(slots=True)
class Context:
    """What a report has said of times so far: its own day, the last day named, and the last stretch of the calendar."""

    now: date | None
    spoken_of: date | None = None
    behind: date | None = None
    """The last day named that is not after the report's."""
    period: str | None = None
    day: date | None = None
    """The last day named as a day; `spoken_of` may be the first of a month or a year."""
    day_behind: date | None = None
    """The last such day that is not after the report's."""

    def hear(self, said: Expression, meaning: Meaning) -> None:
        """Take note of a time for those that are counted from it; what is itself counted from another moves nothing."""
        value = meaning.value
        counted = isinstance(said, Period) or (isinstance(said, Distance) and said.back)
        if value is None or meaning.type not in ("DATE", "TIME") or counted or (whole := bounds(value)) is None:
            return
        day = whole[0]
        self.spoken_of = day
        past = self.now is None or day <= self.now
        if past:
            self.behind = day
        if whole[0] == whole[1]:
            self.day = day
            if past:
                self.day_behind = day
        if not isinstance(said, Distance) and precision(value) in ("quarter", "half", "year", "month", "season"):
            self.period = value


def resolve(said: Expression, context: Context, tense: Tense) -> Meaning:
    """The meaning of an expression in a report; the context stays as it is until it hears of it."""
    now, spoken_of = context.now, context.spoken_of
    if tense is Tense.PAST and context.behind is not None:
        spoken_of = context.behind
    if _counts_days(said):
        spoken_of = (context.day_behind if tense is Tense.PAST else None) or context.day or spoken_of
    match said:
        case Calendar():
            kind = "TIME" if said.part is not None else "DATE"
            return Meaning(kind, _calendar(said, now, spoken_of, tense), said.mod)
        case Years():
            return Meaning("DATE", said.value, said.mod)
        case Turn():
            kind = "TIME" if said.part is not None else "DATE"
            return Meaning(kind, _turn(said, spoken_of or now if said.back else now, tense), said.mod)
        case Distance():
            if said.unit == "Y" and said.count is not None and precision(context.period or "") == "quarter":
                return Meaning("DATE", _years_from(context.period, said.sign * said.count))
            return _distance(said, spoken_of or now if said.back else now)
        case Period():
            stretch = precision(context.period or "")
            same = stretch == "quarter" or (said.unit is None and stretch in ("year", "half"))
            return Meaning("DATE", _years_from(context.period, said.years) if same else None)
        case Length():
            return Meaning("DURATION", length_value(said.unit, said.count))
        case Repeated():
            return Meaning("SET", said.value)
        case Reference():
            return Meaning("DATE", said.value)


def _counts_days(said: Expression) -> bool:
    """Whether an expression starts from a day, whatever months and years were named since: "two days later"."""
    return isinstance(said, Distance | Turn) and said.unit in ("D", "TH", "TM", "TS")


def _calendar(said: Calendar, now: date | None, spoken_of: date | None, tense: Tense) -> str | None:
    base = (spoken_of or now) if said.back else now
    year = said.year
    if year is None and said.year_shift is not None and base is not None:
        year = base.year + said.year_shift
    day = None
    if said.feast is not None:
        day = _nearest(lambda y: feast(said.feast or "", y), year, base, said.which, tense)
    elif said.day is not None and said.month is not None:
        day = _day(said.month, said.day, said.weekday, year, base, said.which, tense)
    elif said.nth is not None and said.weekday is not None and said.month is not None:
        day = _nth_weekday(said.nth, said.weekday, _month(said.month, year, base, said.which, tense))
    elif said.weekday is not None and said.week is not None:
        day = None if base is None else shift_days(base, 7 * said.week + said.weekday - base.isoweekday())
    elif said.weekday is not None:
        day = _weekday(said.weekday, base, said.which, tense)
    elif said.month is not None:
        return _month(said.month, year, base, said.which, tense)
    elif said.period is not None:
        return _period(said.period, year, base, said.which, tense)
    elif year is not None:
        return f"{year:04d}"
    elif said.part is not None:
        day = spoken_of or now
    if day is None:
        return None
    return f"{day.isoformat()}T{said.part}" if said.part is not None else day.isoformat()


def _day(
    month: int, day: int, weekday: int | None, year: int | None, base: date | None, which: int | None, tense: Tense
) -> date | None:
    """A day of a month; where its year is not said, one that falls on the weekday, in spite of the tense if need be."""
    found = None
    if weekday is not None and year is None:

        def on_weekday(y: int) -> date | None:
            there = day_of(y, month, day)
            return there if there is not None and there.isoweekday() == weekday else None

        found = _nearest(on_weekday, None, base, which, tense) or _nearest(on_weekday, None, base, None, Tense.OPEN)
    return found or _nearest(lambda y: day_of(y, month, day), year, base, which, tense)


_LONG_AGO, _SOON = 300, 66
"""Days: a day without its year that is so far back, and will come again so soon, is to come."""


def _nearest(
    in_year: Callable[[int], date | None], year: int | None, base: date | None, which: int | None, tense: Tense
) -> date | None:
    """The one of a day that comes every year that is meant; None where the years around the report have none such."""
    if year is not None:
        return in_year(year)
    if base is None:
        return None
    found = [d for y in range(max(1, base.year - 1), min(9999, base.year + 1) + 1) if (d := in_year(y)) is not None]
    if not found:
        return None
    if which == 0:
        return next((d for d in found if d.year == base.year), None)
    if which == -1 or (which is None and tense is Tense.PAST):
        earlier = [d for d in found if d < base or (which is None and d == base)]
        later = [d for d in found if d > base]
        if (
            which is None
            and earlier
            and later
            and (base - earlier[-1]).days > _LONG_AGO
            and (later[0] - base).days < _SOON
        ):
            return later[0]
        return earlier[-1] if earlier else None
    if which == 1 or tense is Tense.FUTURE:
        later = [d for d in found if d > base or (which is None and d == base)]
        earlier = [d for d in found if d < base]
        if (
            which is None
            and earlier
            and later
            and (later[0] - base).days > _LONG_AGO
            and (base - earlier[-1]).days < _SOON
        ):
            return earlier[-1]
        return later[0] if later else None
    return min(found, key=lambda d: abs((d - base).days))


def _weekday(weekday: int, base: date | None, which: int | None, tense: Tense) -> date | None:
    if base is None:
        return None
    back = (base.isoweekday() - weekday) % 7
    if which == 1 or (which is None and tense is Tense.FUTURE):
        forward = (weekday - base.isoweekday()) % 7
        return shift_days(base, forward or (7 if which == 1 else 0))
    if which == 0:
        return shift_days(base, weekday - base.isoweekday())
    return shift_days(base, -(back or (7 if which == -1 else 0)))


def _nth_weekday(nth: int, weekday: int, month: str | None) -> date | None:
    """The first Monday of `2016-05`, the last one (-1); None where the month has no fifth."""
    whole = bounds(month) if month is not None else None
    if whole is None:
        return None
    if nth < 0:
        return shift_days(whole[1], -((whole[1].isoweekday() - weekday) % 7))
    day = shift_days(whole[0], (weekday - whole[0].isoweekday()) % 7 + 7 * (nth - 1))
    return day if day is not None and day <= whole[1] else None


def _month(month: int, year: int | None, base: date | None, which: int | None, tense: Tense) -> str | None:
    if year is None:
        if base is None:
            return None
        year = base.year
        if which == 0:
            pass
        elif which == -1:
            year -= month >= base.month
        elif which == 1 or tense is Tense.FUTURE:
            year += month < base.month or (which == 1 and month == base.month)
        else:
            year -= month > base.month
    return f"{year:04d}-{month:02d}" if 1 <= year <= 9999 else None


def _period(period: str, year: int | None, base: date | None, which: int | None, tense: Tense) -> str | None:
    """A quarter, half or season: the latest that has begun, the next one, or the one before this."""
    if year is None:
        if base is None:
            return None
        first, last = MONTHS_OF[period]
        year = base.year
        now, begins = base.year * 12 + base.month, year * 12 + first
        ends = begins + last - first + 1
        if which == -1:
            while ends > now:
                begins, ends, year = begins - 12, ends - 12, year - 1
        elif which == 1:
            while begins <= now:
                begins, year = begins + 12, year + 1
        elif tense is Tense.FUTURE and which is None:
            year += (begins < now - 6) - (begins > now + 6)
        elif which == 0:
            year -= period == "WI" and base.month < 3
        else:
            year -= begins > now
    return f"{year:04d}-{period}" if 1 <= year <= 9999 else None


def _turn(said: Turn, base: date | None, tense: Tense) -> str | None:
    if base is None:
        return None
    day: date | None = base
    match said.unit:
        case "D":
            day = shift_days(base, said.steps)
            value = day.isoformat() if day else None
            return f"{value}T{said.part}" if value and said.part else value
        case "W" | "2W":
            day = shift_days(base, 7 * said.steps * (2 if said.unit == "2W" else 1))
            return week_value(day) if day else None
        case "WE":
            just_past = said.steps == 0 and base.isoweekday() < 5 and tense is not Tense.FUTURE
            monday = shift_days(base, 7 * said.steps - (7 if just_past else 0))
            return f"{week_value(monday)}-WE" if monday else None
        case "M":
            day = shift_months(base, said.steps)
            return f"{day.year:04d}-{day.month:02d}" if day else None
        case "Q":
            day = shift_months(base, 3 * said.steps)
            return f"{day.year:04d}-Q{(day.month + 2) // 3}" if day else None
        case "Y" | "10Y" | "100Y":
            size = {"Y": 1, "10Y": 10, "100Y": 100}[said.unit]
            year = base.year + size * said.steps
            return f"{year:04d}"[: 5 - len(str(size))] if 1 <= year <= 9999 else None
    return None


def _distance(said: Distance, base: date | None) -> Meaning:
    if said.count is None:
        return Meaning("DATE", "PAST_REF" if said.sign < 0 else "FUTURE_REF")
    if base is None:
        return Meaning("DATE", None)
    count = said.sign * said.count
    if said.unit in MONTHS_IN:
        day = shift_months(base, round(count * MONTHS_IN[said.unit])) if abs(count) < 10000 else None
        if day is None:
            return Meaning("DATE", None)
        if said.unit == "M":
            return Meaning("DATE", f"{day.year:04d}-{day.month:02d}")
        return Meaning("DATE", f"{day.year:04d}")
    if said.unit in ("D", "W", "WE"):
        day = shift_days(base, round(count * (1 if said.unit == "D" else 7))) if abs(count) < 4e6 else None
        if day is None:
            return Meaning("DATE", None)
        return Meaning("DATE", day.isoformat() if said.unit == "D" else week_value(day))
    if said.unit in ("TS", "TM", "TH"):
        days = count / {"TH": 24, "TM": 24 * 60, "TS": 24 * 3600}[said.unit]
        if abs(days) > 4e6 or (abs(days) > 1 and days % 1):
            return Meaning("TIME", None)  # "36 hours ago" may be yesterday or the day before
        day = shift_days(base, int(days))
        return Meaning("TIME", day.isoformat() if day else None)
    return Meaning("DATE", None)


def _years_from(value: str | None, years: float) -> str | None:
    """The same stretch of another year."""
    if value is None or years % 1 or not 1 <= int(value[:4]) + years <= 9999:
        return None
    return f"{int(value[:4]) + int(years):04d}{value[4:]}"
