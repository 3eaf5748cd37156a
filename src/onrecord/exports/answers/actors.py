"""Identities: a list of them, and the account of one."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.exports.answers import words
from onrecord.exports.answers.sheet import WIDTH, Sheet
from onrecord.ledger.answers.actor_accounts import ActorAccount, Tenure
from onrecord.ledger.answers.actors import ActorLine
from onrecord.ledger.answers.sides import Side


def actor_list(some: Sequence[ActorLine], *, width: int = WIDTH, colour: bool = False) -> str:
    """Identities, those in most reports first."""
    sheet = Sheet(width=width, colour=colour)
    if not some:
        sheet.line("Nobody in this ledger is what was asked for.")
        return str(sheet)
    rows = [
        (line.name, _who(line), *(_number(n) for n in (line.sources, line.statements, line.events))) for line in some
    ]
    sheet.table(("who", "", "sources", "says", "events"), rows, indent=0, right=(2, 3, 4))
    return str(sheet)


def _who(line: ActorLine) -> str:
    """Role, country, sector and kind, what is known of them."""
    kind = line.kind if line.kind != "person" else ""
    return " · ".join(filter(None, (line.roles[0] if line.roles else "", line.country, line.sector, kind)))


def actor_page(one: ActorAccount, *, width: int = WIDTH, colour: bool = False) -> str:
    """Everything that the ledger has of one identity."""
    sheet = Sheet(width=width, colour=colour)
    line = one.actor
    sheet.ends(line.name, line.id)
    facts = (
        *(_who(line), words.told_by(line.reports, line.sources or 0)),
        *(words.count(line.statements or 0, "statement"), words.count(line.events or 0, "event")),
    )
    sheet.line(" · ".join(filter(None, facts)), style="dim")
    if one.roles:
        sheet.heading("Roles over time")
        sheet.table(("", "", ""), [_tenure(t) for t in one.roles])
    forms = [t.words for t in one.names] + [n for n in line.names if n not in {t.words for t in one.names}]
    if len(forms) > 1:
        sheet.heading("Names")
        sheet.line(", ".join(forms), indent=2)
    for title, some in (("Said", one.said), ("Did", one.did), ("Was done to it", one.done_to)):
        if some:
            sheet.heading(title)
            for side in some:
                _row(sheet, side)
    if one.joins and any(join.one != join.other for join in one.joins):
        sheet.heading("Why these names are taken for one")
        rows = [(f"{j.score:.2f}", f"{j.one} – {j.other}", j.because) for j in one.joins if j.one != j.other]
        sheet.table(("score", "", "because"), rows, right=(0,))
    return str(sheet)


def _tenure(tenure: Tenure) -> tuple[str, str, str]:
    days = tenure.first or "" if tenure.first == tenure.last else f"{tenure.first} – {tenure.last}"
    return days or "…", tenure.words, words.count(tenure.reports, "report")


def _row(sheet: Sheet, side: Side) -> None:
    told = side.report.name if side.kind == "statement" or side.voice.narration else words.who(side).rpartition(", ")[0]
    note = f"{side.code.lower()} · {told}" if side.kind == "event" else f"{side.code} · {told}"
    sheet.entry(side.report.day or "…", (words.said(side), note), size=11, indent=2)


def _number(counted: int | None) -> str:
    return f"{counted:,}" if counted is not None else ""
