"""Whether a page of a news site is an article; what it is else, and on what ground.

Three looks, the cheap ones first, so that next to no work is spent on pages that are not read: at the address
(`kind_by_address`), at the parsed page (`kind_of_page`), and at the text that the extraction found (`kind_of_text`).
An article that is thrown away is a loss that nobody sees. So each look says nothing where it is in doubt, a page goes
only on a ground that can be named, and the last one takes for an article whatever has its paragraphs of prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from onrecord.sources.facts import rows
from onrecord.sources.page_address import kind_by_address, kind_hinted, speaks_for_article
from onrecord.sources.page_kind import Finding, PageKind
from onrecord.sources.page_language import language_declared, other_language
from onrecord.sources.page_shape import PageShape, shape_of

__all__ = [
    "Finding",
    "PageKind",
    "PageShape",
    "kind_by_address",
    "kind_of_page",
    "kind_of_text",
    "language_declared",
    "other_language",
    "shape_of",
]

_ARTICLE: Final = 900
"""Characters of prose in one place, some 150 words, from which on a page is taken for an article by its shape alone."""
_BRIEF: Final = 350
"""The same of the shortest news in brief, some 60 words."""
_TEASERS: Final = 8
"""So many headings that are links make a listing of a page without prose."""
_MIN_WORDS: Final = 40
"""Words in sentences below which a text is no report."""
_CUT_SHORT: Final = 120
"""Words in sentences below which a text that is said to be for subscribers is the beginning of one."""
_LIST_WORDS: Final = 160
"""Words of a text without sentences from which on it is a list, and below which it is next to nothing."""
_LIST_LINES: Final = 6
"""Lines that are headlines of other pages from which on a text may be a list of them."""
_LETTERS: Final = 6
"""Characters of a word and the space after it, about."""
_MARKS: Final = re.compile(r"\s+(?:[|–—·•»:-]|::)\s+")
_SENTENCE_END: Final = re.compile(r"[.!?…。؟।:;][\"'”’»)\]]*$")


def kind_of_page(shape: PageShape, url: str | None = None) -> Finding | None:
    """What a page is by its shape and by what it says of itself; None where it may be an article."""
    says_article = _says_article(shape)
    found = _by_title(shape, says_article=says_article)
    if found is not None or shape.together >= _ARTICLE:
        return found
    if shape.types[PageKind.PRODUCT] and not says_article and not shape.dated:
        return Finding(kind=PageKind.PRODUCT, because=f"it offers something for sale, and {_little(shape)}")
    if shape.together >= _BRIEF:
        return None
    hinted = kind_hinted(url) if url is not None else None
    if hinted is PageKind.GALLERY and _confirmed(hinted, shape):
        return Finding(kind=hinted, because=f"the address says so, and {_little(shape)}")
    if shape.scattered >= _ARTICLE:
        return None
    if hinted is not None and _confirmed(hinted, shape):
        return Finding(kind=hinted, because=f"the address says so, and {_little(shape)}")
    if says_article:
        return None
    for kind in (PageKind.SEARCH, PageKind.LISTING, PageKind.GALLERY, PageKind.VIDEO):
        if shape.types[kind] and _confirmed(kind, shape):
            return Finding(kind=kind, because=f"its schema.org type says so, and {_little(shape)}")
    if shape.passwords and shape.teasers < _TEASERS / 2:
        return Finding(kind=PageKind.LOGIN, because=f"it asks for a password, and {_little(shape)}")
    if shape.teasing >= _TEASERS / 2 and 3 * shape.teasing >= 2 * shape.prose:
        because = f"{shape.teasing} of {shape.prose} paragraphs stand beside a link to what they tell of"
        return Finding(kind=PageKind.LISTING, because=because)
    if shape.teasers >= _TEASERS and shape.linked > shape.plain / 2 and not (url and speaks_for_article(url)):
        return Finding(kind=PageKind.LISTING, because=f"{shape.teasers} headings are links, and {_little(shape)}")
    return None


def kind_of_text(text: str, shape: PageShape, url: str | None = None) -> Finding:
    """What a page is by the text that was extracted from it, its title and captions above it included."""
    lines = [line for line in (" ".join(line.split()).lstrip("-*•| ") for line in text.splitlines()) if line]
    own = [line for line in lines if line not in shape.headlines]
    long = [line for line in own if line.count(" ") >= 7]
    prose, words = _words(line for line in long if _SENTENCE_END.search(line)), _words(own)
    linked = len(lines) - len(own)
    if shape.together >= _ARTICLE and words >= _CUT_SHORT:
        return _article(prose)
    if shape.for_subscribers and (prose < _CUT_SHORT or shape.together < _BRIEF):
        return Finding(kind=PageKind.STUB, because=f"for subscribers, and {_little(shape)}")
    if linked >= _LIST_LINES and 3 * linked >= len(own):
        return Finding(kind=PageKind.LISTING, because=f"{linked} of {len(lines)} lines are headlines of other pages")
    doubtful = not _says_article(shape) and not (url and speaks_for_article(url))
    if doubtful and shape.teasers >= _TEASERS and prose * _LETTERS > 3 * max(shape.together, _BRIEF):
        return Finding(kind=PageKind.LISTING, because=f"{prose} words in sentences, but {_little(shape)}")
    if prose < _MIN_WORDS:
        medium = (kind_hinted(url) if url is not None else None) or _medium(shape)
        if words < _LIST_WORDS and (shape.together < _BRIEF or medium is not None):
            links = len(shape.headlines) >= _LIST_LINES and shape.linked > 2 * shape.plain
            kind = medium or (PageKind.LISTING if links else PageKind.STUB)
            return Finding(kind=kind, because=f"{prose} words in sentences")
        listed = doubtful and (_words(long) < words / 2 or shape.teasers >= _TEASERS)
        if listed and shape.together < _BRIEF:
            return Finding(kind=PageKind.LISTING, because=f"{words} words, but {prose} of them in sentences")
    return _article(prose)


def _words(lines: Iterable[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _article(prose: int) -> Finding:
    return Finding(kind=PageKind.ARTICLE, because=f"{prose} words in sentences")


def _says_article(shape: PageShape) -> bool:
    """Whether a page says of itself that it is one article; pages that name many list them."""
    return shape.live or 0 < shape.types[PageKind.ARTICLE] <= 2 or (shape.og_type == "article" and shape.dated)


def _by_title(shape: PageShape, *, says_article: bool) -> Finding | None:
    """By a title or headline that is nothing but `Page not found`, `Privacy policy`, `Sign in`.

    A single word may be the title of a film as well: it does not tell where there is the prose of an article.
    """
    for title in () if says_article else shape.titles:
        parts = _MARKS.split(title)
        for words in dict.fromkeys((title, parts[0], parts[-1])):
            kind = _titles().get(words.strip(" .!"))
            if kind is None and words.startswith(_starts()):
                kind = PageKind.SEARCH
            if kind is None or (words.isalpha() and shape.together >= _BRIEF):
                continue
            if shape.together < _ARTICLE or (kind is PageKind.LEGAL and not shape.dated):
                return Finding(kind=kind, because=f'its title is "{words}"')
    return None


def _confirmed(kind: PageKind, shape: PageShape) -> bool:
    """Whether there is in the page what a page of this kind has."""
    if kind is PageKind.GALLERY:
        return shape.pictures >= 4
    if kind is PageKind.VIDEO:
        return shape.videos > 0 or shape.types[PageKind.VIDEO] > 0 or shape.og_type.startswith("video")
    if kind is PageKind.PRODUCT:
        return shape.types[PageKind.PRODUCT] > 0 or shape.og_type.startswith("product")
    return True


def _medium(shape: PageShape) -> PageKind | None:
    """What a page shows that has next to no text."""
    return next((kind for kind in (PageKind.GALLERY, PageKind.VIDEO) if shape.types[kind]), None)


def _little(shape: PageShape) -> str:
    return f"no more than {shape.together} characters of prose stand together"


@cache
def _titles() -> dict[str, PageKind]:
    return {words.strip(" .!"): PageKind(kind) for kind, how, words in rows("page_phrases") if how == "title"}


@cache
def _starts() -> tuple[str, ...]:
    return tuple(words for _, how, words in rows("page_phrases") if how == "start")
