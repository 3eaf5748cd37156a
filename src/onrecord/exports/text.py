"""The record as a page for a terminal: the report, who speaks in it, and what each of them says, in text order."""

from __future__ import annotations

import io

from rich.cells import cell_len
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from onrecord.exports import happening_words, wording
from onrecord.exports.console import page_console
from onrecord.record import Record, Statement

WIDTH = 100
"""Columns of the page where there is no terminal to ask, and the most that it takes in a wide one."""

_INDENT = 5
_SPEAKER_COLOURS = ("cyan", "green", "magenta", "yellow")
"""Of those that a terminal's theme sets, so that they are readable on its background; red would look like an alarm."""


def render(record: Record, *, width: int = WIDTH, colour: bool = False) -> str:
    """The page, at most `width` columns wide; with terminal colours if `colour`. Ends with a line break.

    No control character of the report comes through (see `wording.printable`).
    """
    console = page_console(io.StringIO(), width=max(40, min(width, WIDTH)), colour=colour)
    paint = _palette(record)
    with console.capture() as page:
        console.print(_head(record))
        if record.actors:
            console.print()
            console.print(_who(record, paint))
        console.print(Text("\n  WHO SAYS WHAT", style="bold"))
        if not record.statements:
            console.print(Padding("Nothing in this report is attributed to anybody.", (0, 0, 0, 2)))
        for number, (statement, depth) in enumerate(wording.in_text_order(record), 1):
            console.print(_statement(record, statement, number, depth, paint, console.width))
        if record.events:
            console.print(Text("\n  WHAT HAPPENED", style="bold"))
            console.print(_table(happening_words.timeline(record), ("when", "what", "who · where"), paint))
        if record.figures:
            console.print(Text("\n  FIGURES", style="bold"))
            console.print(_table(happening_words.counts(record), ("when", "what", "how many · where"), paint))
        if sides := happening_words.disputed(record):
            console.print(Text("\n  DISPUTED", style="bold"))
            for one, other, because in sides:
                console.print(_dispute(one, other, because))
    return "\n".join(line.rstrip() for line in page.get().splitlines()) + "\n"


def divider(*, width: int = WIDTH, colour: bool = False) -> str:
    """A line between the pages of two reports."""
    line = "─" * max(40, min(width, WIDTH))
    return f"\n\x1b[2m{line}\x1b[0m\n\n" if colour else f"\n{line}\n\n"


def _palette(record: Record) -> dict[str, str]:
    speakers = [actor.id for actor, spoken in wording.by_voice(record) if spoken]
    return {actor: _SPEAKER_COLOURS[i % len(_SPEAKER_COLOURS)] for i, actor in enumerate(speakers)}


def _head(record: Record) -> Group:
    document = record.document
    facts = (document.outlet, document.byline, document.dateline)
    told = [wording.published(record) or wording.undated(record), *(wording.one_line(fact) for fact in facts if fact)]
    if document.path and document.title:
        told.append(wording.one_line(document.path))
    title = Text(wording.headline(record), style="bold")
    line = " · ".join(filter(None, told))
    return Group(title, Text(line, style="dim")) if line else Group(title)


def _who(record: Record, paint: dict[str, str]) -> Group:
    """A table of those who speak or of whom something is known; the other names in one paragraph."""
    carriers = {actor for statement in record.statements for actor in statement.via}
    table = Table(box=None, padding=(0, 2), expand=True, header_style="dim", collapse_padding=True)
    table.add_column(Text("WHO", style="not dim bold"), max_width=36)
    table.add_column("", ratio=1, style="dim")
    table.add_column("says", justify="right", no_wrap=True)
    table.add_column("named", justify="right", no_wrap=True)
    others = []
    for actor, spoken in wording.by_voice(record):
        name = wording.one_line(actor.name)
        if spoken or actor.id in carriers or actor.role or actor.country or len(actor.mentions) > 2:
            style = f"bold {paint[actor.id]}" if spoken else ""
            table.add_row(
                Text(name, style=style), wording.describe(actor), f"{spoken or ''}", f"{len(actor.mentions) or ''}"
            )
        else:
            others.append(name)
    named = Padding(Text("Also named: " + ", ".join(others) + ".", style="dim"), (1, 0, 0, 2))
    return Group(*([table] if table.row_count else []), *([named] if others else []))


def _table(rows: list[happening_words.Told], columns: tuple[str, ...], paint: dict[str, str]) -> Table:
    """Events or figures, one a line, with the words they stand on and the voice that they are in."""
    table = Table(box=None, padding=(0, 2), expand=True, header_style="dim", collapse_padding=True)
    for name, ratio in zip(columns, (2, 2, 4), strict=True):
        table.add_column(Text(name), ratio=ratio, style="dim" if name == "when" else "")
    table.add_column(Text("words"), ratio=2, style="italic")
    table.add_column(Text("in whose voice"), ratio=2)
    for row in rows:
        colour = paint.get(row.speaker or "")
        what = Text(row.what)
        for remark in row.remarks:
            what.append(f" ({remark})", style="bold")
        voice = Text(row.voice, style=colour or "") if row.voice else Text("narration", style="dim")
        table.add_row(row.when, what, " · ".join(filter(None, (row.who, row.where))), row.words, voice)
    return table


def _dispute(one: str, other: str, because: str) -> Group:
    return Group(
        Text(),
        Padding(Text(one), (0, 0, 0, _INDENT)),
        Padding(Text(f"against  {other}"), (0, 0, 0, _INDENT)),
        Padding(Text(because, style="dim"), (0, 0, 0, _INDENT)),
    )


def _statement(
    record: Record, statement: Statement, number: int, depth: int, paint: dict[str, str], width: int
) -> Group:
    head = Text(f"{number:>3}  " if depth == 0 else " " * (_INDENT + 4 * (min(depth, 6) - 1)) + f"└ {number}  ")
    head.stylize("dim")
    indent = head.cell_len
    colour = paint.get(statement.speaker or "")
    head.append(wording.speaker_name(record, statement), style=f"bold {colour}" if colour else "bold")
    if words := wording.resolved_from(record, statement):
        head.append(f" ({words})", style="dim")
    if cue := wording.cue_words(statement):
        head.append(f"  {cue}", style="italic")
    notes = " · ".join(wording.remarks(record, statement))
    body = Padding(Text(wording.joined(statement.content)), (0, 0, 0, indent))
    gap = width - head.cell_len - cell_len(notes)
    if gap >= 3:
        head.append(" " * gap + notes, style="dim")
        return Group(Text(), head, body)
    return Group(Text(), head, Padding(Text(notes, style="dim"), (0, 0, 0, indent)), body)
