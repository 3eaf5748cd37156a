"""Lines of a page that are data about the report, not part of it: dates, bylines, story codes, outlets, credits.

A line counts only as a whole: every word of it must belong to a label, a date, a name, or one of the closed lists in
`data/`. What is recognised goes to a field of the document.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.sources.dates import parse_date
from onrecord.sources.facts import rows

_CODE: Final = re.compile(r"\s*[:#]\s*#?\s*(?P<code>[A-Za-z0-9][A-Za-z0-9./_-]{1,29})")
_BY: Final = re.compile(
    r"(?:(?:Opinion|Analysis|Commentary|Story|Text|Words|Report|Reporting|Written)\s+)?(?:By|BY|by):?\s+(?P<names>\S.*)"
)
_CREDIT: Final = re.compile(
    r"(?:(?:additional|further)\s+)?(?:reporting|writing|editing|reported|written|edited|compiled|graphics|research)"
    r"(?:\s+and\s+(?:reporting|writing|editing))?\s+by\s+(?P<names>\S.*)",
    re.IGNORECASE,
)
_RIGHTS: Final = re.compile(r"(?:©|\(c\)\s|copyright\b).{0,200}", re.IGNORECASE)
_SEGMENT: Final = re.compile(r"\s+[|·•]\s+|\s*\|\s*|\s+[-–—]\s+")
_SECOND_LABEL: Final = re.compile(r"(?<!last)\s+(?=(?:updated|last updated|last modified|modified)\b)", re.IGNORECASE)

Facts = list[tuple[str, str]]
"""What a line says of the report: (field, value) pairs."""


@cache
def _labels(field: str) -> re.Pattern[str]:
    words = sorted((label for name, label in rows("labels") if name == field), key=len, reverse=True)
    return re.compile("(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in words) + r")\b", re.IGNORECASE)


@cache
def agencies() -> dict[str, str]:
    """Names of agencies as printed, and the outlet that each stands for."""
    return {printed: outlet for printed, outlet in rows("agencies")}


@cache
def _byline_words() -> frozenset[str]:
    return frozenset(word for (word,) in rows("byline_words"))


def date_facts(line: str) -> Facts | None:
    """`published` and `updated` of a line that is a date with or without a label; None for any other line."""
    facts: Facts = []
    if line.endswith(".") and not line.lower().endswith(".m."):
        return None
    for part in _SECOND_LABEL.split(line):
        for field in ("updated", "published"):
            if label := _labels(field).match(part):
                rest = part[label.end() :].lstrip(" \u00a0:-–—")
                if iso := parse_date(rest):
                    facts.append((field, iso))
                    break
        else:
            iso = parse_date(part)
            if iso is None or len(iso) < len("2016-06-30"):
                return None
            facts.append(("date", iso))
    return facts


def line_facts(line: str) -> Facts | None:
    """What a line at the head or foot of a page says of the report, or None when any word of it is left over."""
    line = line.strip()
    if len(line) > 160:
        return None
    if whole := _single(line):
        return whole
    segments = _SEGMENT.split(line)
    if len(segments) < 2:
        return None
    facts: Facts = []
    for segment in segments:
        found = _single(segment)
        if found is None:
            return None
        facts += found
    return facts


def _single(line: str) -> Facts | None:
    if (label := _labels("story_code").match(line)) and (code := _CODE.fullmatch(line, label.end())):
        return [("story_code", code["code"])]
    if facts := date_facts(line):
        return facts
    if (names := byline(line)) is not None:
        return [("byline", names)]
    if (label := _labels("outlet").match(line)) and line[label.end() :].lstrip().startswith(":"):
        name = line[label.end() :].lstrip(" \u00a0:")
        return [("outlet", agencies().get(name, name))] if name and _is_names(name, least=1) else None
    if line in agencies():
        return [("outlet", agencies()[line])]
    return None


def byline(line: str) -> str | None:
    """The names in "By Jane Doe and John Roe, Example Wire" or "Author: Jane Doe"; None when the line is no byline."""
    if label := _labels("byline").match(line):
        names = line[label.end() :].lstrip(" \u00a0:")
        if not line[label.end() :].lstrip().startswith(":") and not label[0].lower().endswith("by"):
            return None
    elif match := _BY.fullmatch(line):
        names = match["names"]
    else:
        return None
    names = names.strip()
    if names in agencies() or _is_names(names, least=2):
        return names
    return None


def credit(line: str) -> tuple[str, str] | None:
    """(reporters, whole line) of "(Reporting by Jane Doe; Editing by John Roe)"; None when it is anything else."""
    inner = line.strip().strip("()[]").rstrip(".").strip()
    first: str | None = None
    for part in inner.split(";"):
        match = _CREDIT.fullmatch(part.strip().rstrip("."))
        if match is None or not _is_names(match["names"], least=2, most=40):
            return None
        first = first or match["names"].strip()
    return (first, line.strip()) if first else None


def is_rights(line: str) -> bool:
    """Whether a line is a note of copyright: "© 2016 Example Wire. All rights reserved."."""
    return _RIGHTS.fullmatch(line.strip()) is not None and any(c.isdigit() or c == "©" for c in line)


def _is_names(text: str, *, least: int, most: int = 14) -> bool:
    words = text.split()
    if not 1 <= len(words) <= most or text[-1] in '?!:;"”':
        return False
    if text.endswith(".") and len(words[-1].rstrip(".")) > 2:
        return False
    names = 0
    for word in words:
        core = word.strip(",.()&/|")
        if core[:1].isupper() or "@" in core:
            names += 1
        elif core and core not in _byline_words():
            return False
    return names >= least and (words[0][0].isupper() or words[0] == "the")
