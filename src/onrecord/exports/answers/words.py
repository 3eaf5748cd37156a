"""How sides, counts and numbers of reports are put into words."""

from __future__ import annotations

from onrecord.exports import happening_words
from onrecord.exports.wording import one_line
from onrecord.ledger.answers.sides import Side
from onrecord.ledger.answers.tolls import Point
from onrecord.record import Figure, Span

_LONG = 300
"""Characters of a sentence that are shown."""

_MARKS = frozenset('"“”')


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 report", "2 reports"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def told_by(reports: int, sources: int) -> str:
    """How many reports, and how many of them are no copies: "9 reports, 7 independent"."""
    if reports == sources:
        return count(reports, "report")
    return f"{count(reports, 'report')}, {sources:,} independent"


def quoted(words: str) -> str:
    """Words of a report in quotation marks, one line, cut where they are long."""
    text = one_line(words)
    if text[:1] in _MARKS and text[-1:] in _MARKS and not _MARKS & set(text[1:-1]):
        text = text[1:-1]
    return f"“{text if len(text) <= _LONG else text[:_LONG].rsplit(' ', 1)[0] + ' …'}”"


def days(begins: str | None, ends: str | None) -> str:
    """One day, a month, or from one to another."""
    if begins is None:
        return f"until {ends}" if ends else ""
    if ends is None or ends == begins:
        return begins
    if begins[:7] == ends[:7] and begins.endswith("-01") and ends[8:] in ("28", "29", "30", "31"):
        return begins[:7]
    return f"{begins} – {ends}"


def who(side: Side) -> str:
    """Voice, outlet and day of a row: "Lavrov, in Tass, 2016-06-30"."""
    name = side.report.name if side.voice.narration else f"{side.voice.name}, in {side.report.name}"
    return f"{name}, {side.report.day}" if side.report.day else name


def said(side: Side) -> str:
    """The words of a row, with what a figure counts, and the status of an event that is denied or planned."""
    text = quoted(side.words)
    if side.kind == "figure":
        return f"{text} {side.code}"
    return f"{text} ({side.status})" if side.status not in (None, "happened") else text


def amount(point: Point) -> str:
    """The number as its bounds say it: "at least 43", "about 70", "20 to 30", "18"."""
    span = Span(start=0, end=len(point.words), text=point.words)
    return happening_words.amount(
        Figure(
            id="",
            span=span,
            measure="",
            low=point.low,
            best=point.best,
            high=point.high,
            unit=point.unit,
        )
    )


def whom(point: Point) -> str:
    """Of whom it is, without the number itself: "civilians" of "at least 43 civilians"."""
    tokens = one_line(point.who or "").split()
    last = max((n for n, token in enumerate(tokens) if token[:1].isdigit()), default=-1)
    bare = " ".join(tokens[last + 1 :])
    return f"{bare} (a part)".strip() if point.part else bare


def code(type: str, mode: str | None) -> str:
    """Type and mode of an event, for reading."""
    return f"{type.lower()} ({mode})" if mode else type.lower()
