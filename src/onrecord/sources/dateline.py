"""Datelines: "GENEVA (Example Wire) --", "MOSCOW, June 30 (Xinhua) --", "WASHINGTON —", "MOSCOW, June 30. /TASS/.".

The dateline stays in the text; it is recognised for the place and the agency that a report was filed from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from onrecord.sources.dates import parse_date
from onrecord.sources.facts import rows
from onrecord.sources.labels import agencies

_DAY: Final = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d{1,2}(?:,?\s+\d{4})?"
    r"|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s+\d{4})?)"
)
_CAPITALS: Final = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]*){0,3}"
_WORD: Final = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
_REGION: Final = rf"(?:,\s+{_WORD}(?:\s+{_WORD}){{0,2}})?"
_AGENCY: Final = rf"\((?P<agency>{_WORD}(?:[ /-]{_WORD}){{0,3}})\)"
_DASH: Final = r"\s*(?:--|—|–|―)\s*|\s+-\s+"
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        # A place in capitals, the rest as it comes, then a dash.
        rf"(?P<line>(?P<place>{_CAPITALS}){_REGION}(?:,\s+(?P<day>{_DAY}))?,?(?:\s+{_AGENCY})?)(?:{_DASH})(?=\S)",
        # A place in small letters needs its agency.
        rf"(?P<line>(?P<place>{_WORD}(?: {_WORD}){{0,3}}){_REGION}(?:,\s+(?P<day>{_DAY}))?,?\s+{_AGENCY})"
        rf"(?:{_DASH})(?=\S)",
        rf"(?P<line>(?P<place>{_CAPITALS}),\s+(?P<day>{_DAY})\.?\s+/(?P<agency>{_WORD})/)\.?\s+(?=\S)",
        rf"(?P<line>(?P<place>{_CAPITALS}){_REGION},\s+(?P<day>{_DAY}),\s+(?P<agency>[A-Z]{{2,6}}))(?:{_DASH})(?=\S)",
        rf"(?P<line>(?P<place>{_CAPITALS}),\s+(?P<agency>[A-Z]{{2,6}}))(?:{_DASH})(?=\S)",
        rf"(?P<line>(?P<place>{_CAPITALS})(?:\s+{_AGENCY})?):\s+(?=\S)",
    )
)
_ONLY_COLON: Final = _FORMS[-1]
_MAX_LENGTH: Final = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """`line` as printed, without the dash; `agency` as outlet; `published` when the dateline has a whole date."""

    line: str
    agency: str | None
    published: str | None


@cache
def _no_places() -> frozenset[str]:
    return frozenset(word for (word,) in rows("dateline_words"))


def find_dateline(paragraph: str, *, colon: bool = True) -> Dateline | None:
    """The dateline that a paragraph begins with, or None. `colon`: whether "LONDON: " counts, as in transcripts."""
    start = paragraph.lstrip()[: 2 * _MAX_LENGTH]
    for form in _FORMS:
        if form is _ONLY_COLON and not colon:
            continue
        match = form.match(start)
        if match is None or match.end("line") > _MAX_LENGTH or not _is_place(match["place"]):
            continue
        parts = match.groupdict()
        agency, day = parts.get("agency"), parts.get("day")
        return Dateline(
            line=match["line"].rstrip(" ,"),
            agency=agencies().get(agency, agency) if agency else None,
            published=parse_date(day) if day else None,
        )
    return None


def _is_place(place: str) -> bool:
    words = re.split(r"[ /]", place)
    return len(place) >= 3 and not any(word.rstrip(".") in _no_places() for word in words)
