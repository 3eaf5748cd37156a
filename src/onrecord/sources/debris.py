"""What a saved page carries along: comment boxes, share buttons, prompts, advertisements, links to other stories.

A line leaves the text only when it matches an entry of `data/debris.tsv`, begins with a capital or a digit, and stands
alone. At the edges of the page that is the head and the foot; within the report only the few entries marked `any`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.sources.facts import rows

_COUNT: Final = r"\d{1,3}(?:[.,]\d{1,3})?\s?[KkMm]?"
_COUNTED: Final = re.compile(rf"(?:\(?{_COUNT}\)?\s+)?(?P<words>\D*?)(?:\s*\(?{_COUNT}\)?)?")
_COUNTER: Final = re.compile(rf"\(?{_COUNT}\)?")
_READING_TIME: Final = re.compile(
    r"\d{1,2}[ -]min(?:ute)?s?(?: read)?\.?|(?:reading time|read time):? \d{1,2} min(?:ute)?s?", re.I
)
_FOLLOW: Final = re.compile(
    r"Follow (?:(?:[A-Z][\w.'’-]*|me|us|him|her|them) ){1,5}on (?:Twitter|X|Facebook|Instagram|Threads|Bluesky)[:,]?"
    r"(?: (?:at )?@?\w{2,30})?\.?"
)
_BREADCRUMB: Final = re.compile(r"\s+[>»›/]\s+")
_MAX_PROMPT_WORDS: Final = 25


@cache
def _exact(where: str) -> frozenset[str]:
    return frozenset(
        words for place, how, words in rows("debris") if how == "exact" and (where == "edge" or place == where)
    )


@cache
def _starts() -> tuple[str, ...]:
    return tuple(words for _, how, words in rows("debris") if how == "start")


@cache
def related_headings() -> frozenset[str]:
    """Headings over lists of other stories."""
    return frozenset(heading for (heading,) in rows("related_headings"))


@cache
def sections() -> frozenset[str]:
    """Names of newspaper sections."""
    return frozenset(section for (section,) in rows("sections"))


def is_debris(line: str) -> bool:
    """Whether a line at the head or foot of a page is debris."""
    line = line.strip()
    if not _may_be(line):
        return False
    folded = " ".join(line.casefold().split())
    if folded in _exact("edge") or _READING_TIME.fullmatch(line) or _FOLLOW.fullmatch(line):
        return True
    if folded.startswith(_starts()) and len(line.split()) <= _MAX_PROMPT_WORDS and not _quotes(line):
        return True
    counted = _COUNTED.fullmatch(folded)
    return counted is not None and counted["words"].strip() in _exact("edge")


def is_debris_anywhere(line: str) -> bool:
    """Whether a line within the report is debris: an advertisement marker and the like."""
    line = line.strip()
    return _may_be(line.lstrip("-— ")) and " ".join(line.casefold().split()) in _exact("any")


def is_counter(line: str) -> bool:
    """Whether a line is a bare count, as beside a comment box: "0", "(12)", "1.2K"."""
    return _COUNTER.fullmatch(line.strip()) is not None


def is_breadcrumb(line: str) -> bool:
    """Whether a line is a trail of section names: "Home > World > Middle East"."""
    parts = [part.casefold() for part in _BREADCRUMB.split(line.strip())]
    return len(parts) > 1 and parts[0] in sections() and all(len(p) <= 30 and len(p.split()) <= 4 for p in parts)


def _may_be(line: str) -> bool:
    return bool(line) and len(line) <= 250 and (line[0].isupper() or line[0].isdigit() or line[0] == "(")


def _quotes(line: str) -> bool:
    return any(mark in line for mark in '"“”«»')
