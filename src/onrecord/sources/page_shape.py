"""The shape of a page: how much prose stands together in it, how many headlines link elsewhere, what it says it is.

One walk over the parsed tree, before any extraction; the work of it is done in `page_blocks`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any, Final

from onrecord.sources.facts import rows
from onrecord.sources.page_blocks import furniture, measure
from onrecord.sources.page_kind import PageKind

_WORDS_IN_TYPE: Final = re.compile(r'"@type"\s*:\s*(?:"([^"\\]{1,60})"|\[([^\]]{1,300})\])')
_NOT_FREE: Final = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)
_MAY_SWALLOW: Final = frozenset(("nav", "aside"))
_FEW: Final = 350
"""Characters of prose from which on there is an article in a menu."""
_MAX_DATA: Final = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PageShape:
    """Counts of one page. Characters are those of its text, white space at the ends of blocks left out."""

    titles: tuple[str, ...]
    """Its title and h1 headlines, in small letters."""
    prose: int
    """Blocks of prose in all of the page."""
    teasing: int
    """How many of these are short and stand beside a link to what they tell of."""
    scattered: int
    """Characters of the prose that is no such teaser, wherever it stands."""
    together: int
    """Characters of prose in the place that has most of it and is no list of teasers."""
    paragraphs: int
    """Blocks of prose there."""
    opening: str
    """The first of that prose, at most 4,000 characters; where there is none, the longest block of text."""
    plain: int
    linked: int
    """Characters of text outside and inside of links."""
    headlines: frozenset[str]
    """Blocks that are a link and nothing else, as they are shown: headlines of other pages, and menus."""
    teasers: int
    """Headings that are links."""
    pictures: int
    videos: int
    passwords: int
    types: Counter[PageKind]
    """How often schema.org types stand in the page that make a kind likely."""
    og_type: str
    dated: bool
    """Whether it says when it was published, as articles do."""
    live: bool
    """Whether it says that it is a report that grows while things happen."""
    for_subscribers: bool
    """Whether it says that its text is for subscribers, in its JSON-LD or, where there is little text, in words."""


def shape_of(tree: Any) -> PageShape:
    """The shape of a parsed page. The tree is not changed; whatever it is, nothing is raised."""
    found = measure(tree, furniture())
    if found.together < _FEW:  # a menu that was never closed swallows the article
        whole = measure(tree, furniture() - _MAY_SWALLOW)
        found = whole if whole.together >= _FEW else found
    data = _data(tree)
    metas = _metas(tree)
    titled = [*islice(tree.iter("title"), 2), *islice(tree.iter("h1"), 4)]
    titles = [" ".join("".join(element.itertext()).split()).lower() for element in titled]
    return PageShape(
        titles=tuple(title for title in titles if title),
        prose=found.prose,
        teasing=found.teasing,
        scattered=found.scattered,
        together=found.together,
        paragraphs=found.paragraphs,
        opening=found.opening,
        plain=found.plain,
        linked=found.linked,
        headlines=frozenset(found.headlines),
        teasers=found.teasers,
        pictures=found.tags["img"] + found.tags["amp-img"] + found.tags["picture"],
        videos=found.tags["video"] + found.tags["amp-video"],
        passwords=sum(e.get("type", "").lower() == "password" for e in tree.iter("input")),
        types=_types(tree, data),
        og_type=metas.get("og:type", ""),
        dated="article:published_time" in metas or '"datePublished"' in data,
        live="LiveBlogPosting" in data or bool(tree.xpath("//*[contains(@itemtype, 'LiveBlogPosting')]")),
        for_subscribers=_NOT_FREE.search(data) is not None or found.for_subscribers,
    )


def _data(tree: Any) -> str:
    """The JSON-LD of a page, as it stands."""
    scripts = (e.text or "" for e in tree.iter("script") if "ld+json" in (e.get("type") or ""))
    return "\n".join(scripts)[:_MAX_DATA]


def _types(tree: Any, data: str) -> Counter[PageKind]:
    names = [name for one, many in _WORDS_IN_TYPE.findall(data) for name in ([one] if one else many.split(","))]
    names += [value for value in tree.xpath("//@itemtype")[:200]]
    kinds = (_kinds().get(name.strip(" \t\r\n\"'/").rpartition("/")[2]) for name in names)
    return Counter(kind for kind in kinds if kind)


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name")
        if name:
            found.setdefault(name.strip().lower(), (element.get("content") or "").strip().lower())
    return found


@cache
def _kinds() -> dict[str, PageKind]:
    return {name: PageKind(kind) for name, kind in rows("page_types")}
