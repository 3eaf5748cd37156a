"""What passed between two parties, by week: the sums of each direction, and the incidents that they are made of."""

from __future__ import annotations

from onrecord.exports.answers import words
from onrecord.exports.answers.sheet import WIDTH, Sheet
from onrecord.ledger.answers.timelines import Passage, Timeline


def timeline_page(one: Timeline, *, width: int = WIDTH, colour: bool = False) -> str:
    """The weeks, then the incidents."""
    sheet = Sheet(width=width, colour=colour)
    sheet.ends(" and ".join(one.between), words.count(len(one.passages), "incident"))
    if not one.passages:
        sheet.line("Nothing in this ledger passed between them in the time that was asked for.")
        return str(sheet)
    sheet.line(one.rule, style="dim")
    if one.cut:
        sheet.line("There is more than one timeline takes: give --since and --until.", style="bold")
    if one.weeks:
        sheet.heading("Sums by week")
        rows = [(week.begins, *map(_sum, week.sums, week.counts)) for week in one.weeks]
        sheet.table(("week of", *one.directions), rows, right=(1, 2, 3))
    counted = [p for p in one.passages if p.summed]
    others = [p for p in one.passages if not p.summed]
    for title, some in (("Summed", counted), ("Not summed", others)):
        if some:
            sheet.heading(title)
            for passage in some:
                _passage(sheet, passage)
    return str(sheet)


def _sum(total: float, count: int) -> str:
    return f"{total:+.1f} ({count})" if count else "·"


def _passage(sheet: Sheet, passage: Passage) -> None:
    score = f"{passage.score:+.1f}" if passage.score is not None else "no score"
    head = f"{passage.direction}  {words.code(passage.type, passage.mode)}  {score}"
    day = words.days(passage.begins, passage.ends)
    notes = (
        day if len(day) > len("2015-11-24") else "",
        words.count(passage.sources, "source"),
        "disputed" if passage.disputed else "",
        passage.because or "",
        f"first told on {passage.told}" if not day and passage.told else "",
        passage.incident or "",
    )
    said = f"{words.who(passage.first)}: {words.said(passage.first)}"
    sheet.entry(day[:10] or "no day", (head, said, " · ".join(filter(None, notes))), size=11, indent=2)
