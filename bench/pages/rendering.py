"""A page of a site as bytes: an article with all that stands around it, or one of the pages around articles."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from bench.pages.sites import Site
from bench.pages.stories import Story, foreign, phrases, words

AROUND = (
    "home",
    "listing",
    "tag",
    "topic",
    "author",
    "search",
    "live_index",
    "gallery",
    "video",
    "stub",
    "error",
    "legal",
    "product",
    "login",
)
"""Kinds of pages that are no articles; each has a part in templates/main_of_page.html."""
_TYPES = {
    "home": "WebSite",
    "listing": "CollectionPage",
    "tag": "CollectionPage",
    "gallery": "ImageGallery",
    "video": "VideoObject",
    "search": "SearchResultsPage",
    "author": "ProfilePage",
    "product": "Product",
}
_TITLES = {
    "error": ("Page not found", "404", "Something went wrong"),
    "login": ("Sign in", "Log in"),
    "legal": ("Privacy policy", "About us", "Terms of use", "Contact"),
}
_LEGAL = {"Privacy policy": "privacy", "About us": "about", "Terms of use": "privacy", "Contact": "about"}
_PATHS = {
    "home": ("/", "/", "/index.html", "/?ref=nav"),
    "listing": ("/{s}/", "/category/{s}/page/{n}", "/section/{s}", "/{s}", "/c/{n}"),
    "tag": ("/tag/{t}", "/tags/{t}/", "/keyword/{t}"),
    "topic": ("/topics/{t}", "/t/{t}", "/{t}"),
    "author": ("/author/{t}", "/by/{t}", "/profile/{n}"),
    "search": ("/?s={t}", "/search?q={t}", "/search/{t}"),
    "live_index": ("/live", "/live/"),
    "gallery": ("/gallery/{t}-{n}", "/photos/{t}", "/pictures/{n}", "/{s}/{t}-{n}"),
    "video": ("/video/{t}-{n}", "/videos/{n}", "/watch/{t}", "/{s}/{t}-{n}"),
    "legal": ("/{t}", "/pages/{t}.html"),
    "product": ("/shop/{t}", "/store/product/{n}", "/p/{n}"),
    "login": ("/login", "/account/signin?return=%2F"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """One page: its address, kind, language, the article in it, its code, and the charset its HTTP header names."""

    url: str
    kind: str
    language: str
    source: str
    body: bytes
    content_type: str


class Draws:
    """What templates draw: digits, one of several phrases, the path of an icon."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw

    def number(self, digits: int) -> str:
        return str(self._draw.randrange(10 ** (digits - 1), 10**digits))

    def of(self, choices: Any) -> str:
        return str(self._draw.choice(choices))

    def path(self) -> str:
        return "M" + "".join(f"{self._draw.randrange(240) / 10}c{self._draw.randrange(99)}.{n}-1" for n in range(12))


def render(kind: str, story: Story, others: tuple[Story, ...], site: Site, draw: random.Random) -> Rendered:
    """The page of `kind` on `site`; `others` are those it links to."""
    section = draw.choice(phrases()["section"])
    url = site.url_of(_slug(story.title), story.day, _slug(section), draw.randrange(10**6, 10**8))
    title = _title(kind, story, site, section, draw)
    if kind in _PATHS:
        path = draw.choice(_PATHS[kind]).format(s=_slug(section), t=_slug(title), n=draw.randrange(2, 99999))
        url = f"https://{site.host}{path}"
    page = SimpleNamespace(
        kind="article" if kind == "copy" else kind,
        url=url,
        title=title,
        description=story.teaser,
        og_type=site.og_type or ("article" if kind in ("article", "copy", "stub", "gallery") else "website"),
        day=story.day,
        clock=f"{draw.randrange(24):02d}:{draw.randrange(60):02d}",
        shown_day=site.shown_day(story.day),
        section=section,
        tags=[word for word in re.findall(r"[A-Z]\w{3,}", story.title)][:5] or ["News"],
        byline=draw.choice(phrases()["author"]),
        body=list(story.paragraphs),
        pull=max(story.paragraphs[:6], key=len)[:140].rsplit(" ", 1)[0],
        comments=draw.randrange(0, 14),
        query=title.split()[0],
        words=phrases()[_LEGAL.get(title, "about")],
        stories=[_shown(other, site, section, draw) for other in others],
    )
    page.json_ld = _markup(json.dumps(_json_ld(page, site), ensure_ascii=False).replace("</", "<\\/"))
    page.state = _markup(
        json.dumps({"props": {"story": vars(page) | {"json_ld": "", "stories": page.tags}}}).replace("</", "<\\/")
    )
    html = _template(site.template).render(
        x=page, d=Draws(draw), f=_around(story.language, draw), s=_shown_site(site, story.language)
    )
    header = f"text/html; charset={site.in_header}" if site.in_header else "text/html"
    body = html.encode(site.codec, "xmlcharrefreplace")
    return Rendered(url=url, kind=kind, language=story.language, source=story.source, body=body, content_type=header)


def _title(kind: str, story: Story, site: Site, section: str, draw: random.Random) -> str:
    if kind in ("tag", "topic"):
        return " ".join(story.title.split()[: draw.randrange(1, 4)])
    if kind in _TITLES:
        return draw.choice(_TITLES[kind])
    return {"home": site.name, "listing": section, "author": draw.choice(phrases()["author"])}.get(kind, story.title)


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")), autoescape=True, undefined=StrictUndefined
    )


def _template(name: str) -> Any:
    return _environment().get_template(f"site_{name}.html")


def _markup(text: str) -> Any:
    from markupsafe import Markup

    return Markup(text)


@cache
def _shown_site(site: Site, language: str) -> SimpleNamespace:
    return SimpleNamespace(
        name=site.name,
        host=site.host,
        handle=site.name.replace(" ", ""),
        sections=phrases()["section"] if language == "en" else words(language, "section") * 2,
        declared=site.in_page,
        lang=site.lang(language),
        locale=site.locale,
        css=_markup(site.css),
        js=_markup(site.js),
        c=site.template[:2],
        title_mark=" | " if len(site.name) % 2 else " - ",
    )


def _shown(story: Story, site: Site, section: str, draw: random.Random) -> SimpleNamespace:
    return SimpleNamespace(
        href=site.url_of(_slug(story.title), story.day, _slug(section), draw.randrange(10**6, 10**8)),
        title=story.title,
        teaser=story.teaser,
        shown_day=site.shown_day(story.day),
    )


def _around(language: str, draw: random.Random) -> dict[str, tuple[str, ...]]:
    """The phrases around an article in a language: our own in English, else pieces of the invented news."""
    if language == "en":
        return phrases()
    whole = {
        kind: words(language, "paragraph") if len(chosen[0].split()) > 8 else words(language, "title")
        for kind, chosen in phrases().items()
    }
    return whole | {"share": phrases()["share"], "user": phrases()["user"], "section": words(language, "section")}


def _json_ld(page: SimpleNamespace, site: Site) -> dict[str, Any]:
    if page.kind in ("article", "stub"):
        news = {
            "@context": "https://schema.org",
            "@type": site.article_type,
            "mainEntityOfPage": {"@type": "WebPage", "@id": page.url},
            "headline": page.title[:110],
            "datePublished": f"{page.day}T{page.clock}:00+00:00",
            "dateModified": f"{page.day}T{page.clock}:45+00:00",
            "author": [{"@type": "Person", "name": page.byline}],
            "publisher": {
                "@type": "Organization",
                "name": site.name,
                "logo": {"@type": "ImageObject", "url": "/l.png"},
            },
            "image": [f"https://{site.host}/img/large.jpg"],
            "articleSection": page.section,
        }
        return news | ({"isAccessibleForFree": False} if page.kind == "stub" else {})
    items = [
        {"@type": "ListItem", "position": place + 1, "url": story.href} for place, story in enumerate(page.stories[:10])
    ]
    return {
        "@context": "https://schema.org",
        "@type": _TYPES.get(page.kind, "WebPage"),
        "name": page.title,
        "url": page.url,
        **({"mainEntity": {"@type": "ItemList", "itemListElement": items}} if page.kind in ("home", "listing") else {}),
    }


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:70] or "news"


def related(story: Story, stories: tuple[Story, ...], draw: random.Random) -> tuple[Story, ...]:
    """Thirty-odd others for the links of a page: of its language, whatever they are about."""
    if story.language == "en":
        return tuple(draw.sample(stories, min(34, len(stories))))
    return tuple(foreign(story.language, story.day, draw) for _ in range(34))
