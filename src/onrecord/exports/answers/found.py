"""What `find` found, as a page: a row after the other, its day at the left, the words that were asked for set off."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter as of

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from onrecord.exports.answers.marked import lines, page_width
from onrecord.exports.answers.rows import Columns
from onrecord.exports.answers.sheet import WIDTH
from onrecord.exports.answers.words import count
from onrecord.exports.wording import one_line, printable
from onrecord.ledger.answers.found import Found

FOUND: Columns = {
    name: of(name)
    for name in (
        *("id", "kind", "day", "code", "status", "number", "speaker", "narration", "actors", "recipients", "place"),
        *("words", "sources", "disputed", "outlet", "title", "document", "at"),
    )
}
_DAY = 10
_COLOURS = {"statement": "cyan", "event": "yellow", "figure": "magenta"}
_HIT = "bold reverse"


def found_list(some: Sequence[Found], *, width: int = WIDTH, colour: bool = False) -> str:
    """Rows as they were found."""
    if not some:
        return "Nothing in this ledger is what was asked for.\n"
    body = page_width(width) - _DAY - 2
    things: list[RenderableType] = []
    for row in some:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(width=_DAY, no_wrap=True, style="dim")
        grid.add_column(width=body)
        grid.add_row(row.day or "no day", _head(row, body))
        grid.add_row("", _snippet(row))
        grid.add_row("", _foot(row, body))
        things += [grid, ""]
    return lines(things[:-1], width=width, colour=colour)


def _head(row: Found, width: int) -> Text:
    """What it is and whose word; at the right end how many tell it, and whether it is disputed."""
    head = Text(one_line(_what(row)), style=f"bold {_COLOURS[row.kind]}")
    if voice := _voice(row):
        head.append(f"  {one_line(voice)}", style="not bold default")
    notes = ([count(row.sources, "source")] if row.sources > 1 else []) + (["disputed"] if row.disputed else [])
    note = " · ".join(notes)
    gap = width - cell_len(head.plain.rpartition("\n")[2]) - cell_len(note)
    if note and gap >= 2:
        head.append(" " * gap)
    elif note:
        head.append("\n")
    return head.append(note, style="not bold red" if row.disputed else "not bold default")


def _what(row: Found) -> str:
    """In words: who says, who did what to whom, or what was counted."""
    if row.kind == "statement":
        return f"{row.speaker or 'somebody'}: {row.code}"
    if row.kind == "figure":
        return f"{row.code}: {row.number}" + (f", {row.place}" if row.place else "")
    parties = " → ".join(", ".join(some) or "?" for some in (row.actors, row.recipients) if some or row.actors)
    status = f" ({row.status})" if row.status not in (None, "happened") else ""
    return " ".join(filter(None, (row.code + status, parties))) + (f", {row.place}" if row.place else "")


def _voice(row: Found) -> str:
    """Who tells of an event or gives a figure; "" where the outlet itself does."""
    if row.kind == "statement" or row.narration:
        return ""
    return f"in the words of {row.speaker or 'somebody'}"


def _foot(row: Found, width: int) -> Text:
    """The outlet, or the title where there is none, cut to one line with the id."""
    where = Text(one_line(row.outlet or row.title or row.document))
    where.truncate(max(10, width - cell_len(row.id) - 3), overflow="ellipsis")
    return Text(f"{where.plain} · {row.id}", style="dim")


def _snippet(row: Found) -> Text:
    """The snippet on one line: each of its signs stays where it is, so that the marks do."""
    text = Text("".join(" " if c.isspace() else c for c in printable(row.snippet)))
    for start, end in row.hits:
        text.stylize(_HIT, start, end)
    return text
