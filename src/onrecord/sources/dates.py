"""Date lines: "Thursday 30 June 2016 - 07:34", "June 30, 2016 7:34 am EDT", "30/06/2016", ISO 8601, RFC 2822.

A line is a date line only when every word of it belongs to one date: weekday, day, month, year, time, zone. The value
is ISO 8601 to the precision known. Impossible dates (31 February) and ambiguous ones (05/06/2016) are no dates at all:
a wrong date is worse than none.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

from onrecord.sources.facts import rows

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_YEAR: Final = r"(?:1[6-9]|2[01])\d\d(?!\d)"
_CLOCK: Final = r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?|h(?P<minute_h>\d\d))(?!\d)"
_HALF: Final = r"(?P<half>[ap])\.?\s?m\b\.?"

# Tried in this order at each place of the line; each kind may stand once.
_TOKENS: Final = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("weekday", r"(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"),
        ("date", rf"(?P<y>{_YEAR})(?P<sep>[-/.])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}})(?!\d)"),
        ("date", r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)"),
        ("date", rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<y>{_YEAR})"),
        ("date", rf"(?P<d>{_DAY})(?:\s+of\s+|[-\s]+)(?P<mon>{_MONTH})[-\s,]+(?P<y>{_YEAR})"),
        ("date", rf"(?P<mon>{_MONTH})\s+(?P<d>{_DAY}),?\s+(?P<y>{_YEAR})"),
        ("date", rf"(?P<y>{_YEAR}),?\s+(?P<mon>{_MONTH})\s+(?P<d>{_DAY})"),
        ("time", rf"T?{_CLOCK}(?:\s?{_HALF})?"),
        ("time", rf"(?P<hour>\d{{1,2}})(?:\.(?P<minute>\d\d))?\s?{_HALF}"),
        ("time", r"(?P<hour>[01]\d|2[0-3])\.?(?P<minute>[0-5]\d)(?=\s?(?:hrs|hours|GMT|UTC|BST|EST|EDT)\b)"),
        ("hours", r"(?:hrs|hours|local time|o'clock)\b"),
        ("zone", r"(?:GMT|UTC)?\s?(?P<sign>[+-])(?P<zh>\d{1,2}):?(?P<zm>\d\d)?(?!\d)"),
        ("zone", r"(?P<zone>[A-Z]{1,4})(?![A-Za-z])"),
    )
)
_MONTH_YEAR: Final = re.compile(rf"(?:(?P<mon>{_MONTH}),?\s+)?(?P<y>{_YEAR})", re.IGNORECASE)
_ISO_MONTH: Final = re.compile(rf"(?P<y>{_YEAR})-(?P<m>\d\d)")
_BETWEEN: Final = re.compile(r"(?:[\s,;|·•()\[\]–—]|-(?!\d)|/|(?:at|on|of)\b)+", re.IGNORECASE)
_MAX_LENGTH: Final = 120


@cache
def _zones() -> dict[str, str]:
    return {name: "" if offset == "-" else offset for name, offset in rows("zones")}


def parse_date(text: str) -> str | None:
    """The one date that `text` consists of, as ISO 8601 to the precision known; None when it is anything else."""
    text = text.strip().rstrip(".")
    digits = [c for c in text[: _MAX_LENGTH + 1] if c.isdigit()]
    if not digits or len(text) > _MAX_LENGTH or not all(c.isascii() for c in digits):
        return None
    if iso := _month_or_year(text):
        return iso
    found: dict[str, re.Match[str]] = {}
    position = 0
    while position < len(text):
        if gap := _BETWEEN.match(text, position):
            position = gap.end()
            continue
        token = next(
            ((kind, m) for kind, rule in _TOKENS if kind not in found and (m := rule.match(text, position))), None
        )
        if token is None or token[1].end() == position:
            return None
        found[token[0]] = token[1]
        position = token[1].end()
    return _iso(found)


def _month_or_year(text: str) -> str | None:
    if match := _ISO_MONTH.fullmatch(text):
        return text if 1 <= int(match["m"]) <= 12 else None
    if match := _MONTH_YEAR.fullmatch(text):
        return f"{match['y']}-{_month(match['mon']):02}" if match["mon"] else match["y"]
    return None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _iso(found: dict[str, re.Match[str]]) -> str | None:
    day = _calendar_day(found["date"].groupdict()) if "date" in found else None
    if day is None or ({"zone", "hours"} & found.keys() and "time" not in found):
        return None
    if "time" not in found:
        return day.isoformat()
    clock = _clock(found["time"].groupdict())
    if clock is None:
        return None
    offset = _offset(found["zone"].groupdict()) if "zone" in found else ""
    return None if offset is None else f"{day.isoformat()}T{clock}{offset}"


def _calendar_day(parts: dict[str, str | None]) -> date | None:
    year = int(parts["y"] or 0)
    if "a" in parts:
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        # 30/06/2016 and 06/30/2016 have one reading each; with points the day stands first (30.06.2016).
        if first > 12 or first == second or parts["sep"] == ".":
            day, month = first, second
        elif second > 12:
            day, month = second, first
        else:
            return None
    else:
        day = int(re.sub(r"\D", "", parts["d"] or "0"))
        month = _month(parts["mon"] or "") if "mon" in parts else int(parts["m"] or 0)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(parts: dict[str, str | None]) -> str | None:
    hour, minute = int(parts["hour"] or 0), int(parts.get("minute") or parts.get("minute_h") or 0)
    second, half = int(parts.get("second") or 0), (parts.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02}:{minute:02}" + (f":{second:02}" if second else "")


def _offset(parts: dict[str, str | None]) -> str | None:
    if name := parts.get("zone"):
        return _zones().get(name.upper())
    hours, minutes = int(parts["zh"] or 0), int(parts["zm"] or 0)
    return f"{parts['sign']}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 else None
