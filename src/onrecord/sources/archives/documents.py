"""Pages of archives to documents: what was fetched, when and from where stays with each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from onrecord.errors import EmptySource, NotText
from onrecord.record import Document
from onrecord.sources.archives.pages import Page
from onrecord.sources.articles import (
    Finding,
    PageKind,
    kind_by_address,
    kind_of_page,
    kind_of_text,
    language_declared,
    other_language,
    shape_of,
)
from onrecord.sources.encodings import decode
from onrecord.sources.html import document_of_tree, page_tree
from onrecord.sources.language import is_english
from onrecord.sources.patience import TAKEN_APART, OutOfPatience, at_most


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A page that is not read: what it is else than an article and on what ground, or the language that it is in."""

    kind: PageKind = PageKind.ARTICLE
    because: str = ""
    language: str | None = None


def document_of(page: Page, *, path: str, force: bool = False) -> Document | SetAside:
    """The document of a page, or what the page is where it is no report in English; with `force`, in any language.

    No more is done than it takes to know: the address is looked at first, then the elements of the page, then its text.
    `url` and `retrieved` are the archive's; where the page names another address for itself, that is in
    `extra["canonical"]`. An outlet that the page does not name is its host. Raises SourceError for a page whose bytes
    are no text, or that cannot be taken apart.
    """
    found = kind_by_address(page.url) if page.url else None
    if found is not None:
        return _aside(found)
    html = decode(page.content, path, charset=page.charset).text
    try:
        with at_most(TAKEN_APART):
            document = _document(html, page.url, path, force=force)
    except OutOfPatience as error:
        raise NotText(path, f"the page cannot be taken apart: {error}") from None
    return document if isinstance(document, SetAside) else _with_provenance(document, page)


def _document(html: str, url: str | None, path: str, *, force: bool) -> Document | SetAside:
    try:
        tree = page_tree(html, path=path)
    except EmptySource:
        return SetAside(kind=PageKind.STUB, because="it has no elements")
    shape = shape_of(tree)
    found = kind_of_page(shape, url)
    if found is not None:
        return _aside(found)
    if not force and (language := other_language(shape, language_declared(tree))) is not None:
        return SetAside(language=language)
    try:
        document = document_of_tree(tree, html, path=path)
    except EmptySource:
        return _aside(kind_of_text("", shape, url))
    found = kind_of_text(document.text, shape, url)
    if found.kind is not PageKind.ARTICLE:
        return _aside(found)
    if not force and document.language is not None and not is_english(document.language):
        return SetAside(language=document.language)
    return document


def _aside(found: Finding) -> SetAside:
    return SetAside(kind=found.kind, because=found.because)


def _with_provenance(document: Document, page: Page) -> Document:
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
