"""A page of plain text for a terminal, put together line by line, never wider than it is told."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from onrecord.exports.console import page_console
from onrecord.exports.wording import one_line

WIDTH = 80
"""Columns of a page where there is no terminal to ask."""
WIDEST = 110
"""The most that a page takes in a wide terminal: longer lines are hard to read."""


class Sheet:
    """One page. No control character of a report comes through."""

    def __init__(self, *, width: int = WIDTH, colour: bool = False) -> None:
        self.width = max(40, min(width, WIDEST))
        self._file = io.StringIO()
        self._console = page_console(self._file, width=self.width, colour=colour)

    def __str__(self) -> str:
        lines = [line.rstrip() for line in self._file.getvalue().splitlines()]
        return "\n".join(lines).strip("\n") + "\n"

    def line(self, words: str = "", *, indent: int = 0, style: str = "") -> None:
        """A paragraph, wrapped; an empty line where there are no words."""
        self._console.print(Padding(Text(one_line(words), style=style), (0, 0, 0, indent)))

    def heading(self, words: str) -> None:
        """The name of a part of the page."""
        self.line()
        self.line(words.upper(), indent=2, style="bold")

    def ends(self, left: str, right: str, *, style: str = "bold") -> None:
        """Words at the left, and others at the right end of the line; below them where there is no room."""
        first, last = one_line(left), one_line(right)
        gap = self.width - cell_len(first) - cell_len(last)
        if gap < 2:
            self.line(first, style=style)
            self.line(last, style="dim")
        else:
            self._console.print(Text(first, style=style).append(" " * gap).append(last, style="dim"))

    def entry(self, left: str, words: Iterable[str], *, size: int, indent: int = 0) -> None:
        """Paragraphs beside a short word that stands at their left, in a column of `size`; the first one is bold."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(min_width=size, no_wrap=True, style="dim")
        grid.add_column()
        for number, paragraph in enumerate(filter(None, map(one_line, words))):
            grid.add_row(Text(one_line(left) if number == 0 else ""), Text(paragraph, style="" if number else "bold"))
        self._console.print(Padding(grid, (0, 0, 0, indent)))

    def table(
        self, columns: Sequence[str], rows: Iterable[Sequence[str]], *, indent: int = 2, right: Sequence[int] = ()
    ) -> None:
        """A table without lines; a column in which nothing stands is left out, the first one is never broken.

        `right`: columns whose words stand at the right.
        """
        cells = [[one_line(cell) for cell in row] for row in rows]
        filled = [n for n in range(len(columns)) if any(row[n] for row in cells)]
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", show_header=any(columns), pad_edge=False)
        for n in filled:
            table.add_column(Text(columns[n]), no_wrap=n == filled[0], justify="right" if n in right else "left")
        for row in cells:
            table.add_row(*(Text(row[n]) for n in filled))
        self._console.print(Padding(table, (0, 0, 0, indent)))
