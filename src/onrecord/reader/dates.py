"""Dates: every time expression of a document as a row, resolved by its date and by the times that the text names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from onrecord.reader.analysis import Analysis
from onrecord.reader.lexer import Token
from onrecord.reader.times.calendar import MONTHS_IN, Bounds, bounds, part, precision, shift_days, shift_months
from onrecord.reader.times.expressions import Calendar, Distance, Found, Length, Period
from onrecord.reader.times.grammar import expressions
from onrecord.reader.times.ranges import in_order, one_stretch
from onrecord.reader.times.resolve import Context, Meaning, resolve
from onrecord.reader.times.tense import tense_at
from onrecord.record import Date, Span, row_id

_FROM = ("since", "from")
_UNTO = ("until", "till", "by")
_LENGTH_DAYS = {"D": 1, "W": 7, "WE": 7}


def dates(analysis: Analysis) -> tuple[Date, ...]:
    """The dates of a document in text order; no two overlap.

    Without `Document.published` to the day, relative ones have no value, start and end. The first of two that are the
    ends of one stretch ("from March to July") reaches to the end of the second.
    """
    lexed = analysis.tokens
    context = Context(report_day(analysis.document.published))
    starts, ends = {t.start: n for n, t in enumerate(lexed)}, {t.end: n for n, t in enumerate(lexed)}
    found = list(expressions(lexed)) if analysis.words else []
    said = [f.said for f in found]
    out: list[Date] = []
    open_stretch = False
    for n, one in enumerate(found):
        ends_stretch, open_stretch = open_stretch, False
        index = analysis.word_at(one.start)
        if not _is_time(analysis, index, one):
            continue
        head = analysis.head_of(index, analysis.word_at(one.end - 1) + 1)
        before = _before(lexed, starts[one.start])
        tense = tense_at(analysis, head, before)
        between = lexed[ends[one.end] + 1 : starts[found[n + 1].start]] if n + 1 < len(found) else []
        joined = bool(between) and one_stretch(said[n], said[n + 1], between, before)
        if joined:
            said[n : n + 2] = in_order(said[n], said[n + 1], context, tense)
        meaning = resolve(said[n], context, tense)
        if isinstance(one.said, Period) and meaning.value is None:
            continue  # "the quarter" of something else
        context.hear(said[n], meaning)
        row = _row(analysis, one, meaning, context.now, before)
        if ends_stretch and out[-1].start is not None and row.end is not None and out[-1].start <= row.end:
            out[-1] = replace(out[-1], end=row.end)
        out.append(row)
        open_stretch = joined
    return tuple(out)


def report_day(published: str | None) -> date | None:
    """The day of `Document.published`, or None where it is not known to the day."""
    try:
        return date.fromisoformat(published[:10]) if published and len(published) >= 10 else None
    except ValueError:
        return None


def _is_time(analysis: Analysis, index: int, found: Found) -> bool:
    """Whether the words are used as a time: not the "may" of "may go", nor the number of "2019 people"."""
    word = analysis.words[index]
    said = found.said
    if isinstance(said, Calendar) and said.month is not None and word.text.lower() in ("may", "march", "mar"):
        return word.upos in ("PROPN", "NOUN", "ADP", "DET", "ADJ")
    if isinstance(said, Calendar) and said.year is not None and found.end - found.start == 4:
        counted = analysis.words[word.head] if word.deprel == "nummod" and word.head > word.index else None
        before = analysis.words[index - 1].lemma if index else ""
        return counted is None or counted.xpos != "NNS" or before in ("the", "'s", "this", "its", "their")
    return True


def _before(lexed: list[Token], n: int) -> str:
    """The preposition before an expression, over an article and words like "early"."""
    for token in reversed(lexed[max(0, n - 3) : n]):
        if token.low not in ("the", "late", "early", "mid", "-", "on", "in", "around", "about"):
            return token.low
    return ""


def _row(analysis: Analysis, found: Found, meaning: Meaning, now: date | None, before: str) -> Date:
    span = Span.of(analysis.document.text, found.start, found.end)
    value = meaning.value
    whole = bounds(value) if value is not None and meaning.type in ("DATE", "TIME") else None
    start, end = (None, None) if whole is None else part(whole, meaning.mod)
    if isinstance(found.said, Length) and found.said.side and now is not None:
        start, end = _reach(found.said, now) or (None, None)
    if whole is not None and before in _FROM and not isinstance(found.said, Distance | Period):
        end = None  # but not in "up from a year earlier"
    elif whole is not None and before in _UNTO:
        start = None
    return Date(
        id=row_id("date", analysis.document.id, span.start, span.end),
        span=span,
        start=start.isoformat() if start is not None else None,
        end=end.isoformat() if end is not None else None,
        precision=precision(value) if value is not None and whole is not None else None,
        type=meaning.type,
        value=value,
    )


def _reach(said: Length, now: date) -> Bounds | None:
    """From when to when "the last two years" or "the next week" reach."""
    if said.count is None or abs(said.count) > 1e5:
        return None
    count = said.side * said.count
    if said.unit in MONTHS_IN:
        other = shift_months(now, round(count * MONTHS_IN[said.unit]))
    elif said.unit in _LENGTH_DAYS:
        other = shift_days(now, round(count * _LENGTH_DAYS[said.unit]))
    else:
        return None
    return None if other is None else (min(now, other), max(now, other))
