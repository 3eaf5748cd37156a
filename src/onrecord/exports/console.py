"""A console that writes a page for the terminal: nothing in the text is markup, and colours are as asked."""

from __future__ import annotations

from typing import IO

from rich.console import Console


def page_console(file: IO[str], *, width: int, colour: bool) -> Console:
    """A console of so many columns that takes text as it is and asks nothing of its surroundings."""
    return Console(
        file=file,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
