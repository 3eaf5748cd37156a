"""Saved or pasted text to `Document`: the rules behind the profile name `saved-text/1`.

The document's text is the page's own lines, unaltered and in order, without those that are data about the report (they
go to fields) and without debris. Title, captions and dateline stay in the text and are marked. See docs/file-formats.md.
"""

from __future__ import annotations

from typing import Final

from onrecord.record import Document
from onrecord.sources.captions import mark_captions
from onrecord.sources.dateline import find_dateline
from onrecord.sources.foot import read_foot
from onrecord.sources.head import read_head
from onrecord.sources.page import Page

SAVED_TEXT: Final = "saved-text/1"
_DATELINE_LINES: Final = 3


def read_page(page: Page) -> None:
    """Runs the rules over a page. A page of which nothing would be left stays whole."""
    before = set(page.removed)
    mark_captions(page)
    read_head(page)
    _read_dateline(page)
    read_foot(page)
    if not page.standing():
        page.removed = before


def saved_text(page: Page, *, path: str | None = None, text_profile: str = SAVED_TEXT) -> Document:
    """The document of a page whose known fields (from JSON or HTML) are already filled in; those are never overruled."""
    read_page(page)
    return page.document(path=path, text_profile=text_profile)


def _read_dateline(page: Page) -> None:
    body = [i for i in page.standing() if i != page.title_line and i not in page.captions][:_DATELINE_LINES]
    speakers = sum(
        1
        for i in page.standing()
        if (d := find_dateline(page.lines[i])) and page.lines[i].lstrip()[len(d.line) :][:1] == ":"
    )
    for i in body:
        if found := find_dateline(page.lines[i], colon=speakers == 1):
            page.dateline = page.dateline or found.line
            page.outlet = page.outlet or found.agency
            page.published = page.published or found.published
            return
