"""Words with some of them set off, as lines of a page."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from onrecord.exports.answers.sheet import WIDEST
from onrecord.exports.console import page_console
from onrecord.exports.wording import printable

_SPACE = re.compile(r"\s+")


def lines(things: Iterable[RenderableType], *, width: int, colour: bool) -> str:
    """What rich makes of some things, at most `width` columns wide, without spaces at the ends of lines."""
    file = io.StringIO()
    console = page_console(file, width=page_width(width), colour=colour)
    for thing in things:
        console.print(thing)
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


def page_width(width: int) -> int:
    """The columns of a page on a terminal of so many."""
    return max(40, min(width, WIDEST))


def passage(pieces: Iterable[tuple[str, str]], *, indent: int) -> RenderableType:
    """Pieces of one text, each with its style, as one paragraph."""
    text = Text()
    for words, style in pieces:
        text.append(_SPACE.sub(" ", printable(words)), style=style)
    return Padding(text, (0, 0, 0, indent))
