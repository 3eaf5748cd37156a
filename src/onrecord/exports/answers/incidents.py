"""Incidents: a list of them, and the account of one."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.exports.answers import words
from onrecord.exports.answers.disputes import questions
from onrecord.exports.answers.sheet import WIDTH, Sheet
from onrecord.exports.answers.tolls import points
from onrecord.ledger.answers.incident_accounts import Account, Join, Source, Told
from onrecord.ledger.answers.incident_facts import KINDS, Fact
from onrecord.ledger.answers.incident_lists import IncidentLine

_DAY = 11
"""Columns in which the day stands."""
_JOINS = 10
"""Joins that a page shows."""


def incident_list(some: Sequence[IncidentLine], *, width: int = WIDTH, colour: bool = False) -> str:
    """Incidents, one after the other."""
    sheet = Sheet(width=width, colour=colour)
    if not some:
        sheet.line("No incident in this ledger is what was asked for.")
    for number, line in enumerate(some):
        if number:
            sheet.line()
        day = words.days(line.begins, line.ends)
        said = f"{line.outlet}: {words.quoted(line.words)}"
        sheet.entry(day[:10] or "no day", (line.title, said, _facts(line), line.id), size=_DAY)
    return str(sheet)


def _facts(line: IncidentLine) -> str:
    """When, where, by how many, and whether it is disputed."""
    day = words.days(line.begins, line.ends)
    where = ", ".join(filter(None, (line.place and line.place.title(), line.country)))
    told = f"first told on {line.told}" if not day and line.told else ""
    reports = words.told_by(line.reports, line.sources)
    long = day if len(day) > len("2015-11-24") else ""
    return " · ".join(filter(None, (long, where, reports, told, "disputed" if line.disputed else "")))


def account(one: Account, *, width: int = WIDTH, colour: bool = False) -> str:
    """Everything that the ledger has of one incident."""
    sheet = Sheet(width=width, colour=colour)
    line = one.incident
    sheet.line(line.title, style="bold")
    sheet.line(" · ".join(filter(None, (words.days(line.begins, line.ends)[:10], _facts(line)))), style="dim")
    sheet.line(line.id, style="dim")
    _said(sheet, one.facts)
    if one.questions:
        sheet.heading("What is disputed")
        questions(sheet, one.questions)
    if one.tolls:
        sheet.heading("Who counts what")
        for toll in one.tolls:
            sheet.line(" ".join(filter(None, (toll.measure, toll.unit))), indent=2)
            points(sheet, toll)
    if one.silent:
        sheet.heading("Who has said nothing")
        names = ", ".join(
            f"{s.name} ({s.country})" if s.country and s.country != s.name else s.name for s in one.silent
        )
        sheet.line(f"Parties that none of these reports quotes: {names}.", indent=2)
    sheet.heading("Who tells of it")
    for source in one.sources:
        _source(sheet, source)
    if one.joins:
        _joins(sheet, one)
    return str(sheet)


def _said(sheet: Sheet, facts: Sequence[Fact]) -> None:
    """What several independent sources say, and what one says alone."""
    agreed = [fact for fact in facts if fact.sources > 1]
    if agreed:
        sheet.heading("What is agreed")
        rows = [(fact.what, fact.value, f"{fact.sources} of {fact.of}") for fact in agreed]
        shown = [(what if n == 0 or rows[n - 1][0] != what else "", *rest) for n, (what, *rest) in enumerate(rows)]
        sheet.table(("", "", "independent sources"), shown)
    alone = [fact for fact in facts if fact.sources == 1]
    if alone:
        sheet.heading("What one source says alone" if agreed else "What its one source says")
        for what in KINDS:
            values = [fact.value for fact in alone if fact.what == what]
            if values:
                sheet.line(f"{what}: {', '.join(values)}", indent=2)


def _source(sheet: Sheet, source: Source) -> None:
    _told(sheet, source.first, "bold")
    if source.copies:
        sheet.line(f"Copies: {', '.join(_named(copy) for copy in source.copies)}.", indent=4, style="dim")
    for other in source.others:
        _told(sheet, other, "")


def _told(sheet: Sheet, told: Told, style: str) -> None:
    """A report and its sentences."""
    origin = told.report.origin
    sheet.line(f"{_named(told)} ({origin})" if origin else _named(told), indent=2, style=style)
    for side in told.sentences:
        voice = "" if side.voice.narration else f"{side.voice.name}: "
        sheet.line(f"{voice}{words.said(side)}", indent=4)


def _named(told: Told) -> str:
    return f"{told.report.name}, {told.report.day}" if told.report.day else told.report.name


def _joins(sheet: Sheet, one: Account) -> None:
    """Why independent reports are taken to tell of one incident, the weakest ground first."""
    across = [j for j in one.joins if j.one.report.family != j.other.report.family]
    if not across:
        return
    sheet.heading("Why these are taken for one")
    weakest = sorted(across, key=lambda j: (j.score, j.one.id))
    sheet.table(("score", "reports", "because"), [_join(j) for j in weakest[:_JOINS]], right=(0,))
    left = one.joined - min(len(weakest), _JOINS)
    if left > 0:
        sheet.line(f"{words.count(left, 'other join')}, surer or between copies.", indent=2, style="dim")


def _join(join: Join) -> tuple[str, str, str]:
    return f"{join.score:.2f}", f"{join.one.report.name} – {join.other.report.name}", join.because
