"""Where words stand, as a column holds it: `start-end`, several with a space between; and back to spans."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.compare.sayings import PIECE
from onrecord.record import Span


def at(spans: Sequence[Span]) -> str:
    """The ranges of spans, "" for none."""
    return " ".join([f"{s.start}-{s.end}" for s in spans])


def at_one(span: Span | None) -> str | None:
    """The range of one span, None for none."""
    return f"{span.start}-{span.end}" if span is not None else None


def words(spans: Sequence[Span]) -> str:
    """The words of spans, as one reads them."""
    return PIECE.join([s.text for s in spans])


def spans(text: str, ranges: str | None) -> tuple[Span, ...]:
    """The spans of a text at these ranges. Raises ValueError where one lies outside or is no range."""
    return tuple(Span.of(text, *map(int, r.split("-"))) for r in ranges.split(" ")) if ranges else ()


def span(text: str, ranges: str | None) -> Span | None:
    """The one span at a range."""
    found = spans(text, ranges)
    return found[0] if found else None
