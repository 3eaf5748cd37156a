"""An answer of a ledger on standard output: as a page for the terminal, as JSON Lines, or as CSV."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, Protocol

from onrecord.cli.exits import Exit
from onrecord.errors import OutputError
from onrecord.exports.answers.rows import Columns, csv_text, json_lines
from onrecord.exports.answers.sheet import WIDTH

Format = Literal["text", "jsonl", "csv"]


class Render(Protocol):
    """Makes the page of some rows."""

    def __call__(self, some: Any, /, *, width: int, colour: bool) -> str:
        """The page."""


def answer(
    format: Format,
    rows: Any,
    page: Render,
    *,
    columns: Columns,
    cells: Callable[[Any], Iterable[object]] = iter,
    after: str | None = None,
) -> Exit:
    """Prints rows: `page` makes the text of them, `cells` the rows of the CSV. `after` goes to standard error."""
    if format == "text":
        _write(page(rows, width=_width(), colour=_colour()))
    elif format == "jsonl":
        _write(json_lines(rows))
    else:
        _write(csv_text(columns, cells(rows)))
    if after is not None:
        print(f"onrecord: there are more: --after {after}", file=sys.stderr)
    return Exit.ALL_READ


def one(format: Literal["text", "jsonl"], row: object, page: Render) -> Exit:
    """Prints one account."""
    _write(page(row, width=_width(), colour=_colour()) if format == "text" else json_lines([row]))
    return Exit.ALL_READ


def pairs(of: str) -> Callable[[Sequence[Any]], Iterable[object]]:
    """The rows of a CSV that has a line for each of the parts of a row: the row and the part."""
    return lambda rows: ((row, part) for row in rows for part in getattr(row, of))


def _width() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def _write(text: str) -> None:
    encoding = (sys.stdout.encoding or "utf-8") if sys.stdout.isatty() else "utf-8"
    try:
        sys.stdout.buffer.write(text.encode(encoding, "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"standard output: cannot be written: {error.strerror or error}") from error
