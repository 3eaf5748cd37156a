"""How a report begins: its first words, without what stands above them and is told elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

LEAD: Final = 200
"""Characters of a lead, at most, and a sign that it goes on."""
READ: Final = 4000
"""Characters of a text in which its lead is looked for."""
_DASHES: Final = " \t-–—:"


def lead(
    text: str,
    *,
    title: str | None = None,
    byline: str | None = None,
    dateline: str | None = None,
    passed: str | None = None,
) -> str:
    """The first words of a report's text. `passed`: where title and captions stand in it, as columns have it."""
    found = ""
    for line in _body(text, _ranges(passed), {(words or "").strip().casefold() for words in (title, byline)}):
        if not found and dateline and line.startswith(dateline):
            line = line[len(dateline) :].lstrip(_DASHES)
        found = f"{found} {line}".strip()
        if len(found) > LEAD:
            return f"{found[: max(found.rfind(' ', 0, LEAD), LEAD // 2)].rstrip()}…"
    return found


def _body(text: str, passed: list[tuple[int, int]], known: set[str]) -> Iterator[str]:
    """The lines in which the report itself stands."""
    at = 0
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        told = line.strip()
        if told and told.casefold() not in known and not any(s < at and start < e for s, e in passed):
            yield " ".join(told.split())


def _ranges(ranges: str | None) -> list[tuple[int, int]]:
    pairs = (r.partition("-") for r in (ranges or "").split())
    return [(int(start), int(end)) for start, _, end in pairs]
