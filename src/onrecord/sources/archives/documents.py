"""Pages of archives to documents: what was fetched, when and from where stays with each."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from onrecord.errors import EmptySource, NotText
from onrecord.record import Document
from onrecord.sources.archives.pages import Page
from onrecord.sources.encodings import decode
from onrecord.sources.html import document_from_html
from onrecord.sources.patience import TAKEN_APART, OutOfPatience, at_most

NO_TEXT: Final = "page without a text"


def document_of(page: Page, *, path: str) -> Document | str:
    """The document of a page, or what the page is where it is no report.

    `url` and `retrieved` are the archive's; where the page names another address for itself, that is in
    `extra["canonical"]`. An outlet that the page does not name is its host. Raises SourceError for a page whose bytes
    are no text, or that cannot be taken apart.
    """
    html = decode(page.content, path, charset=page.charset).text
    try:
        with at_most(TAKEN_APART):
            document = document_from_html(html, path=path)
    except EmptySource:
        return NO_TEXT
    except OutOfPatience as error:
        raise NotText(path, f"the page cannot be taken apart: {error}") from None
    extra = dict(document.extra)
    if page.record:
        extra["warc_record_id"] = page.record
    if page.truncated:
        extra["truncated"] = page.truncated
    if page.url and document.url and document.url != page.url:
        extra["canonical"] = document.url
    return replace(
        document,
        url=page.url or document.url,
        outlet=document.outlet or _host(page.url),
        retrieved=page.retrieved,
        extra=extra,
    )


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
