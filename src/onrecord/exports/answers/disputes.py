"""The board of disputes: by matter, both sides' words with their voices, outlets and days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord.exports.answers import words
from onrecord.exports.answers.sheet import WIDTH, Sheet
from onrecord.ledger.answers.matters import Dispute, Matter, Question

_PAIRS = 2
"""Disputes of a matter that are shown pair by pair; more of them are shown camp by camp."""


def board(some: Sequence[Matter], *, width: int = WIDTH, colour: bool = False) -> str:
    """Matters, the newest first."""
    sheet = Sheet(width=width, colour=colour)
    if not some:
        sheet.line("Nothing in this ledger is disputed that was asked for.")
    for number, matter in enumerate(some):
        if number:
            sheet.line()
            sheet.line()
        about = matter.title if len(matter.questions) > 1 and matter.title else _voices(matter.questions[0])
        sheet.ends(about, words.count(matter.sources, "independent source"))
        found = words.count(len(matter.disputes), "dispute")
        title = matter.title if about != matter.title else ""
        sheet.line(" · ".join(filter(None, (matter.day, found, title, matter.incident))), style="dim")
        questions(sheet, matter.questions)
    return str(sheet)


def questions(sheet: Sheet, some: Sequence[Question]) -> None:
    """What is disputed: a few disputes pair by pair, many camp by camp."""
    for question in some:
        if question.one and len(question.disputes) > _PAIRS:
            sheet.line()
            _camps(sheet, question)
        else:
            for one in question.disputes:
                sheet.line()
                dispute(sheet, one)


def _voices(question: Question) -> str:
    """Who speaks against whom."""
    one = question.one or [d.one for d in question.disputes]
    other = question.other or [d.other for d in question.disputes]
    names = (", ".join(dict.fromkeys(side.voice.name for side in some)) for some in (one, other))
    return " against ".join(names)


def _camps(sheet: Sheet, question: Question) -> None:
    """Many disputes between two camps: the words of each once, and the grounds."""
    for number, camp in enumerate((question.one, question.other)):
        if number:
            sheet.line("against", indent=2, style="bold")
        for side in camp:
            sheet.line(f"{words.who(side)}:", indent=2)
            sheet.line(words.said(side), indent=4)
    grounds = Counter(f"{d.because} ({d.found}, score {d.score:.2f})" for d in question.disputes)
    for because, times in sorted(grounds.items(), key=lambda item: (-item[1], item[0])):
        sheet.line(f"because {because}{f', {times} times' if times > 1 else ''}", indent=2, style="dim")


def dispute(sheet: Sheet, one: Dispute) -> None:
    """One dispute: both sides, and why."""
    sheet.line(f"{words.who(one.one)}:", indent=2)
    sheet.line(words.said(one.one), indent=4)
    sheet.line(f"against {words.who(one.other)}:", indent=2)
    sheet.line(words.said(one.other), indent=4)
    more = f", told by {words.count(one.reports, 'report')}" if one.reports > 2 else ""
    sheet.line(f"because {one.because} ({one.found}{more}, score {one.score:.2f})", indent=2, style="dim")
