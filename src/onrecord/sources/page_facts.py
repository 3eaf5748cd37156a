"""What an HTML page says of its report: JSON-LD, Open Graph and meta tags, headings, and htmldate for the date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from onrecord.sources.dates import parse_date
from onrecord.sources.json_ld import news_objects

_MAX_VALUE: Final = 500
_TITLE_METAS: Final = ("og:title", "twitter:title", "dc.title", "headline", "title")
_DATE_METAS: Final = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
)
_AUTHOR_METAS: Final = ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author")
_OUTLET_METAS: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
_SUFFIX: Final = re.compile(r"^(?P<title>.{8,}?)\s+[|–—-]\s+(?P<outlet>[^|–—]{2,40})$")
_CAPTIONS: Final = (
    "(//article|//main)//figcaption[not(ancestor::a or ancestor::aside or ancestor::nav or ancestor::footer"
    " or ancestor::*[contains(@class, 'related') or contains(@class, 'recommend')])]"
)
_EARLIEST: Final = "1900-01-01"
_LATEST: Final = "2199-12-31"
"""Bounds for htmldate, whose own would change with the day on which a page is read."""
_BY: Final = re.compile(r"^by\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """Facts of one page; None where it does not say. Dates are ISO 8601; `url` is absolute, http or https."""

    title: str | None = None
    published: str | None = None
    updated: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    language: str | None = None
    captions: tuple[str, ...] = ()


def page_facts(tree: Any, html: str) -> PageFacts:
    """The facts of a page, given as lxml tree and as code. JSON-LD goes before Open Graph, and that before the rest."""
    metas = _metas(tree)
    objects = list(news_objects([script.text or "" for script in tree.xpath('//script[contains(@type, "ld+json")]')]))
    page_title = _first(_shown(e) for e in tree.xpath("//head/title"))
    suffix = _SUFFIX.match(page_title or "")
    outlet = _first(_name_of(o.get("publisher")) for o in objects) or _first(metas.get(n) for n in _OUTLET_METAS)
    return PageFacts(
        title=_title(tree, objects, metas, page_title, outlet),
        published=_first(_iso(o.get("datePublished")) for o in objects)
        or _first(_iso(metas.get(name)) for name in _DATE_METAS)
        or _first(_iso(e.get("datetime")) for e in tree.xpath("//article//time[@datetime]|//time[@pubdate]"))
        or _htmldate(html),
        updated=_first(_iso(o.get("dateModified")) for o in objects) or _iso(metas.get("article:modified_time")),
        outlet=outlet or (_clean(suffix["outlet"]) if suffix else None),
        byline=_byline([_name_of(o.get("author")) for o in objects] + [metas.get(name) for name in _AUTHOR_METAS]),
        url=_url(tree, objects, metas),
        language=_language(tree, objects, metas),
        captions=tuple(dict.fromkeys(filter(None, (_shown(e) for e in tree.xpath(_CAPTIONS)[:20])))),
    )


def _title(
    tree: Any, objects: list[dict[str, Any]], metas: dict[str, str], page_title: str | None, outlet: str | None
) -> str | None:
    """The headline as the page shows it, when its h1 agrees with what the page says of itself; else what it says."""
    said = [t for t in (*(_clean(o.get("headline")) for o in objects), *(metas.get(n) for n in _TITLE_METAS)) if t]
    headings = [t for t in (_shown(e) for e in tree.xpath("//h1")) if t]
    for heading in headings:
        if len(headings) == 1 and not said and not (outlet and heading == outlet):
            return heading
        if any(_alike(heading, title) for title in (*said, page_title or "")):
            return heading
    if said:
        return _without_outlet(said[0], outlet)
    return _without_outlet(page_title, outlet) if page_title else (headings[0] if headings else None)


def _alike(heading: str, title: str) -> bool:
    a, b = set(re.findall(r"\w+", heading.casefold())), set(re.findall(r"\w+", title.casefold()))
    return len(a) > 1 and bool(b) and len(a & b) >= 0.6 * min(len(a), len(b)) and len(a & b) >= 2


def _without_outlet(title: str, outlet: str | None) -> str:
    match = _SUFFIX.match(title)
    return match["title"] if match and (outlet is None or match["outlet"].casefold() == outlet.casefold()) else title


def _metas(tree: Any) -> dict[str, str]:
    """The first content of each meta tag, by its name, property or itemprop in small letters."""
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]")[:500]:
        value = _clean(element.get("content"))
        for key in ("property", "name", "itemprop"):
            if value and (name := element.get(key)):
                found.setdefault(name.strip().casefold(), value)
    return found


def _byline(candidates: list[str | None]) -> str | None:
    for candidate in candidates:
        name = _BY.sub("", candidate or "").strip()
        if name and "://" not in name and "@" not in name and len(name) <= 200 and any(c.isalpha() for c in name):
            return name
    return None


def _url(tree: Any, objects: list[dict[str, Any]], metas: dict[str, str]) -> str | None:
    base = _first(_web(e.get("href")) for e in tree.xpath("//base[@href]")) or ""
    found = _first(_web(urljoin(base, e.get("href") or "")) for e in tree.xpath('//link[@rel="canonical"]'))
    return found or _web(metas.get("og:url")) or _first(_web(_address(o)) for o in objects)


def _address(news: dict[str, Any]) -> object:
    page = news.get("mainEntityOfPage")
    return news.get("url") or (page.get("@id") if isinstance(page, dict) else page)


def _web(value: object) -> str | None:
    """`value` when it is an absolute http or https address, as it is; it is never fetched."""
    if not isinstance(value, str) or len(value) > 2000:
        return None
    value = value.strip()
    try:
        parts = urlsplit(value)
    except ValueError:
        return None
    return value if parts.scheme in ("http", "https") and parts.netloc and not re.search(r"\s", value) else None


def _language(tree: Any, objects: list[dict[str, Any]], metas: dict[str, str]) -> str | None:
    declared = [*tree.xpath("/html/@lang"), metas.get("og:locale"), *(_clean(o.get("inLanguage")) for o in objects)]
    for value in declared:
        match = re.match(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$", (value or "").strip())
        if match:
            return match[1].lower()
    return None


def _name_of(value: object) -> str | None:
    """The name in a JSON-LD person or organization: a string, an object with `name`, or a list of such."""
    if isinstance(value, list):
        names = [name for name in map(_name_of, value[:20]) if name]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        return _name_of(value.get("name"))
    return _clean(value)


def _iso(value: object) -> str | None:
    return parse_date(value) if isinstance(value, str) else None


def _htmldate(html: str) -> str | None:
    from htmldate import find_date

    found = find_date(html, original_date=True, extensive_search=False, min_date=_EARLIEST, max_date=_LATEST)
    return parse_date(found) if found else None


def _shown(element: Any) -> str | None:
    return _clean("".join(element.itertext()))


def _clean(value: object) -> str | None:
    """One line of at most 500 characters; None for anything else than a string with something in it."""
    if not isinstance(value, str):
        return None
    line = " ".join(value.split())
    return line if 0 < len(line) <= _MAX_VALUE else None


def _first(values: Iterator[str | None] | Any) -> str | None:
    return next((value for value in values if value), None)
