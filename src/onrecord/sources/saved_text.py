"""Saved or pasted text to `Document`: the rules behind the profile name `saved-text/1`.

The document's text is the page's own lines, unaltered and in order, without those that are data about the report
(they go to fields) and without debris. Title, captions and dateline stay in the text and are marked. What exactly is
recognised and removed is written down in docs/file-formats.md.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.record import Document
from onrecord.sources.captions import mark_captions
from onrecord.sources.dateline import find_dateline
from onrecord.sources.foot import read_foot
from onrecord.sources.head import read_head
from onrecord.sources.page import Page

SAVED_TEXT: Final = "saved-text/1"
_DATELINE_LINES: Final = 5
_COLON: Final = re.compile(r"\s*[A-Z][A-Z .'-]{2,40}(?:\([^)]{1,30}\))?:\s")


def read_page(page: Page) -> None:
    """Runs the rules over a page. A page of which nothing would be left stays whole."""
    before = set(page.removed)
    if _is_list(page):
        return
    mark_captions(page)
    read_head(page)
    _read_dateline(page)
    read_foot(page)
    if not page.standing():
        page.removed = before


def _is_list(page: Page) -> bool:
    """Whether the page is no prose but a list of words: nothing can be told apart there by its lines."""
    lengths = sorted(len(page.lines[i].split()) for i in page.standing())
    return len(lengths) > 20 and lengths[len(lengths) * 3 // 4] < 4


def saved_text(page: Page, *, path: str | None = None, text_profile: str = SAVED_TEXT) -> Document:
    """The document of a page whose known fields (from JSON or HTML) are filled in; those are never overruled."""
    read_page(page)
    return page.document(path=path, text_profile=text_profile)


def _read_dateline(page: Page) -> None:
    body = [i for i in page.standing() if i != page.title_line and i not in page.captions][:_DATELINE_LINES]
    # "LONDON: " is a dateline, "SMITH: " and "JONES: " in turns are a transcript.
    capitals = [line for line in (page.lines[i] for i in page.standing()) if _COLON.match(line)]
    for i in body:
        if dateline := find_dateline(page.lines[i], colon=len(capitals) == 1):
            page.dateline = dateline.line
            page.outlet = page.outlet or dateline.agency
            page.published = page.published or dateline.published
            return
