"""Dates against TimeML: spans by overlap and values, as TempEval-3 scores them (UzZaman et al. 2013, section 6).

A found expression counts when it overlaps a gold one; the value F1 counts those whose TIMEX3 value is the gold one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from bench.corpus import CorpusError
from bench.counts import Count

if TYPE_CHECKING:
    from onrecord.record import Date

Expression = tuple[int, int, str]
"""Start, end and TIMEX3 value."""


@dataclass(slots=True, kw_only=True)
class TimeDocument:
    """One .tml file: its text, the day it was written, and its time expressions."""

    name: str
    text: str = ""
    published: str | None = None
    expressions: list[Expression] = field(default_factory=list)


def read(path: Path) -> TimeDocument:
    """A TimeML file. CorpusError when it is none."""
    try:
        root = ElementTree.fromstring(path.read_bytes())
    except ElementTree.ParseError as error:
        raise CorpusError(f"{path}: not TimeML: {error}") from error
    body = root.find(".//TEXT")
    if body is None:
        raise CorpusError(f"{path}: not TimeML: no TEXT element")
    document = TimeDocument(name=path.stem)
    pieces: list[str] = []

    def walk(element: ElementTree.Element) -> None:
        start = sum(map(len, pieces))
        pieces.append(element.text or "")
        for child in element:
            walk(child)
            pieces.append(child.tail or "")
        if element.tag == "TIMEX3":
            document.expressions.append((start, sum(map(len, pieces)), element.get("value", "")))

    walk(body)
    document.text = "".join(pieces)
    document.expressions.sort()
    created = next((t for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME"), None)
    value = created.get("value", "") if created is not None else ""
    document.published = value[:10] if re.fullmatch(r"\d{4}-\d\d-\d\d.*", html.unescape(value)) else None
    return document


def files(path: Path) -> list[Path]:
    """Every .tml file under a folder, or the file itself."""
    found = [path] if path.is_file() else sorted(path.rglob("*.tml"))
    if not found:
        raise CorpusError(f"{path}: no .tml file here; give the folder with TimeML files as the option says")
    return found


def score(gold: Sequence[Expression], dates: Sequence[Date]) -> dict[str, Count]:
    """Counts of one document: `relaxed` (spans that overlap) and `value` (and have the gold value)."""
    left = list(dates)
    found = right = 0
    for start, end, value in gold:
        match = next((d for d in left if d.span.start < end and start < d.span.end), None)
        if match is not None:
            left.remove(match)
            found, right = found + 1, right + (match.value == value)
    return {
        "relaxed": Count(correct=found, predicted=len(dates), gold=len(gold)),
        "value": Count(correct=right, predicted=len(dates), gold=len(gold)),
    }
