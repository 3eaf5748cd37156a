"""What the address of a page says of it, before anything of the page is looked at.

Only what no article has is said: `/tag/bridges` lists, `/tag/bridges/council-votes-to-close-the-old-bridge` may be an
article. The words of addresses are those of `data/page_addresses.tsv`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from onrecord.sources.facts import rows
from onrecord.sources.page_kind import Finding, PageKind

_MAX_LENGTH: Final = 4000
_SLUG_WORDS: Final = 4
"""So many words with hyphens between them in the last part of an address are a headline."""
_NUMBER: Final = re.compile(r"\d{4,}")
_DATED: Final = re.compile(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]?\d{1,2})?/", re.IGNORECASE)
_ENDING: Final = re.compile(r"\.(?:html?|shtml|php|aspx?|jsp|cfm)$")
_PAGE: Final = re.compile(r"/(?:page|seite|pagina)[/-]\d{1,5}/?$")
_MONTH: Final = re.compile(r"^/(?:[a-z-]{1,20}/)?(?:19|20)\d\d(?:/\d{1,2}){0,2}/?$")


def kind_by_address(url: str) -> Finding | None:
    """What kind of page stands at `url`, where no article can; None where the address does not tell."""
    parts = _split(url)
    if parts is None:
        return None
    path, query = parts
    steps = [step for step in path.split("/") if step]
    last = _ENDING.sub("", steps[-1]) if steps else ""
    if (found := _by_query(path, steps, query)) is not None:
        return found
    if not steps or (len(steps) == 1 and last in _words(PageKind.HOME, "whole")):
        told = [name for name, _ in query if not _is_tracking(name)]
        return None if told else Finding(kind=PageKind.HOME, because="the address is the site's own")
    for kind in (PageKind.LEGAL, PageKind.LOGIN, PageKind.LISTING):
        if last in _words(kind, "whole") and (len(steps) == 1 or (len(steps) == 2 and _is_small(steps[0], last))):
            return Finding(kind=kind, because=f"the address ends in /{last}")
    if (numbered := _PAGE.search(path)) and not speaks_for_article(path[: numbered.start()]):
        return Finding(kind=PageKind.LISTING, because="the address ends in the number of a page")
    if _MONTH.match(path):
        return Finding(kind=PageKind.LISTING, because="the address is a date alone")
    if len(steps) > 1:
        before = steps[-2]
        number = last.isdigit() and before in _words(PageKind.LISTING, "number")
        name = last == steps[-1] and not speaks_for_article(url)
        if number or (name and before in _words(PageKind.LISTING, "before")):
            return Finding(kind=PageKind.LISTING, because=f"the address ends in /{before}/ and a name")
        if before in _words(PageKind.SEARCH, "before"):
            return Finding(kind=PageKind.SEARCH, because=f"the address ends in /{before}/ and a word")
    return None


def kind_hinted(url: str) -> PageKind | None:
    """What the words of an address make likely and the page has to confirm: a gallery, a video, a listing."""
    parts = _split(url)
    steps = set(parts[0].split("/")) if parts else set()
    for kind in (PageKind.GALLERY, PageKind.VIDEO, PageKind.PRODUCT):
        if steps & _words(kind, "hint"):
            return kind
    return None


def speaks_for_article(url: str) -> bool:
    """Whether an address has what addresses of articles have: a headline, a date, or a number in its last part."""
    parts = _split(url)
    if parts is None:
        return False
    path, query = parts
    steps = [step for step in path.split("/") if step]
    last = _ENDING.sub("", steps[-1]) if steps else ""
    return (
        len(re.findall(r"[^\W_]+", last)) >= _SLUG_WORDS
        or bool(_NUMBER.search(last))
        or (_DATED.search(path) is not None and not _MONTH.match(path))
        or any(name in _words(PageKind.ARTICLE, "query") and value for name, value in query)
    )


def _by_query(path: str, steps: list[str], query: list[tuple[str, str]]) -> Finding | None:
    searching = bool(steps) and _ENDING.sub("", steps[-1]) in _words(PageKind.SEARCH, "before")
    for name, value in query:
        asked = name in _words(PageKind.SEARCH, "query") and not speaks_for_article(path)
        if value and (asked or (name in _words(PageKind.SEARCH, "root") and (searching or len(steps) == 0))):
            return Finding(kind=PageKind.SEARCH, because=f"the address asks with ?{name}=")
    return Finding(kind=PageKind.SEARCH, because=f"the address ends in /{steps[-1]}") if searching else None


def _is_small(first: str, last: str) -> bool:
    """Whether two parts of an address are of the site itself: `/en/contact`, `/info/terms`, `/any/privacy-policy`."""
    return "-" in last or len(first) == 2 or first in _words(PageKind.LEGAL, "prefix")


def _split(url: str) -> tuple[str, list[tuple[str, str]]] | None:
    if len(url) > _MAX_LENGTH:
        return None
    try:
        parts = urlsplit(url.strip())
        query = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return None
    return re.sub(r"/{2,}", "/", parts.path.lower()), [(name.lower(), value) for name, value in query]


def _is_tracking(name: str) -> bool:
    return name.startswith(("utm_", "at_")) or name in _words(PageKind.HOME, "query")


@cache
def _words(kind: PageKind, where: str) -> frozenset[str]:
    return frozenset(word for of, place, word in rows("page_addresses") if of == kind and place == where)
