"""Tolls: what each voice counts and when, how it revised itself, and how far the voices are apart."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.exports.answers import words
from onrecord.exports.answers.sheet import WIDTH, Sheet
from onrecord.ledger.answers.tolls import Point, Toll

NOTE = "as reported, by day and voice; copies of one text count once, nothing is averaged"


def toll_list(some: Sequence[Toll], *, width: int = WIDTH, colour: bool = False) -> str:
    """Tolls, one after the other."""
    sheet = Sheet(width=width, colour=colour)
    if not some:
        sheet.line("No number in this ledger is what was asked for.")
    for number, toll in enumerate(some):
        if number:
            sheet.line()
            sheet.line()
        about = " · ".join(filter(None, (toll.measure, toll.unit, toll.place, words.days(toll.begins, toll.ends))))
        sheet.ends(about, words.count(toll.sources, "independent source"))
        sheet.line(words.quoted(toll.sentence), style="italic")
        sheet.line(toll.incident or "not tied to an incident", style="dim")
        sheet.line()
        points(sheet, toll)
    if some:
        sheet.line()
        sheet.line(f"Numbers {NOTE}.", style="dim")
    return str(sheet)


def points(sheet: Sheet, toll: Toll) -> None:
    """The series of one toll, and the spread of its voices."""
    before = {f: words.amount(point) for point in toll.points for f in point.figures}
    sheet.table(
        ("day", "number", "before", "of whom", "voice", "told by"),
        [
            (
                point.day or "…",
                words.amount(point),
                before.get(point.revises or "", ""),
                words.whom(point),
                "own voice" if point.voice.narration else point.voice.name,
                _told_by(point),
            )
            for point in toll.points
        ],
    )
    if toll.spread is not None:
        low, high = toll.spread.lowest, toll.spread.highest
        voices = words.count(toll.spread.voices, "voice")
        if low.about == high.about:
            said = f"all say {words.amount(low)}"
        else:
            said = f"from {words.amount(low)} ({low.voice.name}) to {words.amount(high)} ({high.voice.name})"
        sheet.line(f"As of {toll.spread.day or 'an unknown day'}, {voices}: {said}.", indent=2)


def _told_by(point: Point) -> str:
    outlets = list(dict.fromkeys(report.name for report in point.reports))
    return outlets[0] if len(outlets) == 1 else f"{outlets[0]} +{len(outlets) - 1}"
