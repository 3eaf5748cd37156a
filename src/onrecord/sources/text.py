"""Text to `Document`: as a saved page, by the rules of the profile, or raw, exactly as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.errors import EmptySource, NotText, TooLarge
from onrecord.record import Document, Span, document_id
from onrecord.sources.dates import parse_date
from onrecord.sources.language import language_of
from onrecord.sources.limits import MAX_REPORT_BYTES
from onrecord.sources.page import Page, is_blank
from onrecord.sources.saved_text import SAVED_TEXT, saved_text

RAW: Final = "raw/1"
UNNAMED: Final = "text"
"""How messages name a text that came without a path."""


def document_from_text(
    text: str,
    *,
    path: str | None = None,
    raw: bool = False,
    title: str | None = None,
    published: str | None = None,
    outlet: str | None = None,
    byline: str | None = None,
    url: str | None = None,
    language: str | None = None,
    retrieved: str | None = None,
    extra: Mapping[str, str] | None = None,
    text_profile: str = SAVED_TEXT,
) -> Document:
    """The document of one report given as text.

    What is known of the report beforehand is passed by name and never overruled by what stands in the text. `published`
    may be any date that a date line may be; one that is not understood is kept in `extra["published"]`. With `raw` the
    text is taken as it is, nothing is recognised in it, and offsets are the input's own.

    Raises EmptySource (nothing but white space), NotText (NUL characters, halves of surrogate pairs), TooLarge.
    """
    check_text(text, path or UNNAMED)
    iso = parse_date(published) if published else None
    known = {**(extra or {})}
    if published and not iso:
        known.setdefault("published", published)
    if raw:
        at = text.find(title) if title else -1
        return Document(
            id=document_id(text),
            text=text,
            title=title,
            published=iso,
            outlet=outlet,
            byline=byline,
            url=url,
            path=path,
            language=language_of(text) or language,
            title_span=Span.of(text, at, at + len(title)) if title and at >= 0 else None,
            extra=known,
            retrieved=retrieved,
            text_profile=RAW,
        )
    page = Page.of(text)
    page.title, page.published, page.outlet, page.byline = title or None, iso, outlet or None, byline or None
    page.url, page.language, page.retrieved, page.extra = url, language, retrieved, known
    return saved_text(page, path=path, text_profile=text_profile)


def check_text(text: str, path: str) -> None:
    """Raises the SourceError that says why `text` is no report, if it is none."""
    if len(text) > MAX_REPORT_BYTES:
        raise TooLarge(
            path, f"{len(text):,} characters; one report may have {MAX_REPORT_BYTES:,}; split it into reports"
        )
    if is_blank(text):
        raise EmptySource(path, "nothing but white space; give a file with a report in it")
    if "\0" in text:
        at = f"a NUL character at {text.index(chr(0)):,}"
        raise NotText(path, f"{at}; this is no text, or it was damaged on its way: fetch it again, or save it as text")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotText(path, f"half of a surrogate pair at character {error.start:,}; save it again as UTF-8") from None
