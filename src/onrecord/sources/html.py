"""HTML pages to `Document`: trafilatura finds the report in the page, `page_facts` reads what the page says of it.

Scripts, styles, navigation, related links and cookie banners never reach the text. The headline does: it is put above
the text when the extraction left it out, since headlines attribute too ("...: Russian FM"), and so are the captions of
the report's pictures. What trafilatura hands over then goes through the rules for saved text. trafilatura is imported
when the first page is read.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any, Final

from onrecord.errors import EmptySource, NotText, SourceError
from onrecord.record import Document
from onrecord.sources.encodings import decode
from onrecord.sources.input import Input
from onrecord.sources.page import Page, is_blank
from onrecord.sources.page_facts import PageFacts, page_facts
from onrecord.sources.saved_text import saved_text
from onrecord.sources.text import check_text, document_from_text

HTML: Final = "html/1"
SUFFIXES: Final = (".html", ".htm", ".xhtml", ".shtml")
_OPENING: Final = re.compile(
    r"\ufeff?\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?:<!--(?:(?!-->).){0,2000}+-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG: Final = re.compile(r"<(?:p|div|span|article|body|html|br|h1|a|table|section|main)\b", re.IGNORECASE)
_LONG_TAG: Final = re.compile(r"<[A-Za-z][^<>]{20000,}>")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NEVER_TEXT: Final = (
    "//script|//style|//template|//noscript|//iframe|//object|//svg|//canvas|//nav|//*[@role='navigation']"
    "|//footer[not(ancestor::article)]"
    "|//*[self::div or self::section or self::aside or self::dialog or self::p]"
    "[contains(@class, 'cookie') or contains(@id, 'cookie') or contains(@class, 'consent') or contains(@id, 'consent')]"
    "[not(descendant::article or descendant::h1 or descendant::main)][string-length(.) < 2000]"
)
"""What a page carries beside its report, wherever trafilatura might fall back to taking it."""
_MAX_ATTRIBUTES: Final = 4000
_MIN_CAPTION_WORDS: Final = 4


class HtmlPage:
    """Reader of web pages: by the end of the name, or by how the content begins."""

    name = "HTML"

    def takes(self, source: Input) -> bool:
        """Whether the name says so and there is a tag, or the content opens as a page does."""
        head = _head_text(source.head)
        return _OPENING.match(head) is not None or (source.suffix in SUFFIXES and _ANY_TAG.search(head) is not None)

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """The one document of the page. With `raw`, the page's own code, tags and all, is the text."""
        html = decode(source.data(), source.path).text
        if source.raw:
            yield document_from_text(html, path=source.path, raw=True)
        else:
            yield document_from_html(html, path=source.path)


def document_from_html(html: str, *, path: str) -> Document:
    """The document of one page.

    Raises EmptySource when there is no report in the page, NotText when it cannot be taken apart.
    """
    return document_of_tree(page_tree(html, path=path), html, path=path)


def page_tree(html: str, *, path: str) -> Any:
    """The elements of a page, by lxml. Raises EmptySource, NotText."""
    check_text(html, path)
    if any(len(tag.split()) > _MAX_ATTRIBUTES for tag in _LONG_TAG.findall(html)):
        raise NotText(path, f"a tag with more than {_MAX_ATTRIBUTES:,} attributes; this is no news page")
    return _tree(_NOT_IN_XML.sub("", html), path)


def document_of_tree(tree: Any, html: str, *, path: str) -> Document:
    """The document of a page that is parsed already; elements that are never text are gone from the tree afterwards."""
    try:
        facts = page_facts(tree, html)
        text = _main_text(tree)
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # whatever the libraries trip over in a hostile page, it is one bad input and no more
        raise NotText(path, f"the page cannot be taken apart ({type(error).__name__}); save it as plain text") from None
    if text is None or is_blank(text):
        raise EmptySource(path, "no report found in the page; save its text, or read the file with --raw")
    return saved_text(_page(text, facts), path=path, text_profile=HTML)


def _tree(html: str, path: str) -> Any:
    from trafilatura import load_html

    for name in ("trafilatura", "htmldate"):  # what they have to say of a page is said by our errors
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
    try:
        # A declaration of the encoding is no longer true of decoded text, and lxml refuses it.
        tree = load_html(re.sub(r"^\s*<\?xml[^>]*\?>", "", html))
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:
        raise NotText(path, f"the page cannot be taken apart ({type(error).__name__}); save it as plain text") from None
    if tree is None:
        raise EmptySource(path, "no report found in the page; save its text, or read the file with --raw")
    return tree


def _main_text(tree: Any) -> str | None:
    from trafilatura import bare_extraction

    for element in tree.xpath(_NEVER_TEXT):
        if element.getparent() is not None:
            element.drop_tree()
    found = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else None


def _page(text: str, facts: PageFacts) -> Page:
    page = Page.of(text)
    page.title, page.published, page.outlet, page.byline = facts.title, facts.published, facts.outlet, facts.byline
    page.url, page.language = facts.url, facts.language
    if facts.updated:
        page.extra["updated"] = facts.updated
    plain = [" ".join(line.split()) for line in page.lines]
    captions = [caption for caption in facts.captions if len(caption.split()) >= _MIN_CAPTION_WORDS]
    above = [caption for caption in captions if caption not in plain and not any(caption in line for line in plain)]
    title_line = plain.index(page.title, 0, 8) if page.title in plain[:8] else None
    if title_line is None:
        page.lines[:0] = [*([page.title, ""] if page.title else ()), *above]
    else:
        page.title = page.lines[title_line].strip()
        page.lines[title_line + 1 : title_line + 1] = ["", *above] if above else []
    page.captions.update(i for i, line in enumerate(page.lines) if line and " ".join(line.split()) in captions)
    return page


def _head_text(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    encoding = "utf-16-le" if head[1:2] == b"\0" else "utf-16-be" if head[:1] == b"\0" else "utf-8"
    return head.decode(encoding, "replace")
