"""Captions of pictures: recognised by their marks, and kept once where a page has them twice.

Pages saved as text often carry a caption double: first as the picture's alternative text, cut off where a quotation
mark ended the attribute, then in full. The cut-off double leaves the text; the caption stays.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from onrecord.sources.facts import rows
from onrecord.sources.page import Page

_MAX_WORDS: Final = 90
_MIN_DOUBLE: Final = 30
_CUT_MARKS: Final = "'’\"“”&"


@cache
def _marks(where: str) -> tuple[str, ...]:
    return tuple(words for place, words in rows("caption_marks") if place == where)


def has_caption_mark(line: str) -> bool:
    """Whether a line carries words that only captions carry: "(file photo)", "via Getty Images", "Photo:"."""
    line = line.strip()
    if not line or len(line.split()) > _MAX_WORDS:
        return False
    return (
        line.startswith(_marks("start"))
        or line.rstrip(".").endswith(_marks("end"))
        or any(mark in line for mark in _marks("inside"))
    )


def mark_captions(page: Page) -> None:
    """Marks the captions of a page and takes out their doubles."""
    for i in page.standing():
        if has_caption_mark(page.lines[i]):
            page.captions.add(i)
    _drop_doubles(page)


def _drop_doubles(page: Page) -> None:
    lines = page.standing()
    for n, i in enumerate(lines):
        for j in lines[n + 1 : n + 3]:
            if is_cut_off(page.lines[i], page.lines[j]):
                page.removed.add(i)
                page.captions.discard(i)
                page.captions.add(j)
                break
            if (
                i in page.captions
                and len(page.lines[i]) >= _MIN_DOUBLE
                and page.lines[i].strip() == page.lines[j].strip()
            ):
                page.removed.add(i)
                page.captions.discard(i)
                break


def is_cut_off(short: str, full: str) -> bool:
    """Whether `short` is `full` broken off at a quotation mark, in mid-word, or with dots for the rest.

    A headline whose words begin the first sentence breaks off between two words: it is no double.
    """
    short, full = short.strip(), full.strip()
    dotted = short.endswith(("...", "…"))
    stem = short.rstrip(".…").rstrip() if dotted else short.removesuffix("&")
    if len(stem) < _MIN_DOUBLE or len(full) <= len(stem) + 1 or not full.startswith(stem):
        return False
    follows = full[len(stem)]
    return dotted or follows in _CUT_MARKS or (follows.isalnum() and stem[-1].isalnum())
