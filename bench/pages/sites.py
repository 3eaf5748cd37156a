"""The sites whose pages are made: a template each, and habits in addresses, dates, languages and character sets."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench.pages.stories import phrases

TEMPLATES = tuple(
    sorted(path.stem.removeprefix("site_") for path in Path(__file__).with_name("templates").glob("site_*.html"))
)
_ADDRESSES = (
    "https://{host}/{section}/{year}/{month}/{dom}/{slug}",
    "https://{host}/news/{section}-{number}",
    "https://{host}/story/{slug}-{number}",
    "https://{host}/{slug}/a-{number}",
    "http://{host}/cgi-bin/story.pl?id={number}",
    "https://{host}/{year}/{month}/{slug}/",
    "https://{host}/articles/{number}/{slug}.html",
    "https://{host}/node/{number}",
    "https://{host}/{slug}",
)
_DAYS = ("%B %-d, %Y", "%-d %B %Y", "%A, %d %b %Y", "%m/%d/%Y", "%Y-%m-%d", "%b. %-d, %Y")
_CHARSETS = (
    # codec, declared in the header, declared in the page
    ("utf-8", "UTF-8", "utf-8"),
    ("utf-8", "utf-8", ""),
    ("utf-8", "", "utf-8"),
    ("utf-8", "", ""),
    ("cp1252", "windows-1252", ""),
    ("cp1252", "", "windows-1252"),
    ("cp1252", "ISO-8859-1", "iso-8859-1"),
    ("cp1252", "", "iso-8859-1"),
    ("cp1252", "", ""),
    ("utf-8", "utf-8", "iso-8859-1"),
)
_OTHER_CODECS = {"ru": ("cp1251", "windows-1251"), "ar": ("cp1256", "windows-1256")}
_LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ru": "ru_RU", "ar": "ar_EG"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site. `declares`: the language that its pages name whatever they are in, `""` the true one, None nothing;
    `og_type`: what its pages say of themselves whatever they are, or `""`."""

    template: str
    name: str
    host: str
    address: str
    day_form: str
    codec: str
    in_header: str
    in_page: str
    declares: str | None
    og_type: str
    article_type: str
    css: str
    js: str
    coding: str
    chunked: bool
    language: str = "en"

    def url_of(self, slug: str, day: str, section: str, number: int) -> str:
        """The address of one of its articles."""
        year, month, dom = day.split("-")
        return self.address.format(
            host=self.host, section=section, year=year, month=month, dom=dom, slug=slug, number=number
        )

    def shown_day(self, day: str) -> str:
        """A day as its pages print it."""
        return date.fromisoformat(day).strftime(self.day_form)

    def lang(self, language: str) -> str:
        """What `<html lang>` says on a page in `language`."""
        return "" if self.declares is None else self.declares or language

    @property
    def locale(self) -> str:
        return _LOCALES[(self.declares or self.language)[:2]]


def sites(seed: int, *, weight: float = 1.0) -> tuple[Site, ...]:
    """Two sites of each template for English pages and one for each other language, the same for the same seed.

    `weight` is by how much their inline styles and scripts, 20 to 130 KB a page, are made larger or smaller.
    """
    draw = random.Random(f"sites/{seed}")
    found, names = [], phrases()["site"]
    for turn, language in enumerate(("en", "en", *_LOCALES)):
        if turn > 1 and language == "en":
            continue
        for place, template in enumerate(TEMPLATES):
            codec, in_header, in_page = _CHARSETS[(place + 5 * turn) % len(_CHARSETS)]
            if language in _OTHER_CODECS:
                other = _OTHER_CODECS[language]
                codec, in_header, in_page = (
                    (other[0], other[1] * (place % 2), other[1]) if place % 3 == 0 else ("utf-8", "utf-8", "utf-8")
                )
            name = names[(place + 3 * turn) % len(names)]
            suffix = f"{turn}" if language == "en" else language
            found.append(
                Site(
                    template=template,
                    name=name,
                    host=f"www.{name.lower().replace(' ', '').replace('-', '')}{suffix}.example",
                    address=_ADDRESSES[(place + 4 * turn) % len(_ADDRESSES)],
                    day_form=_DAYS[(place + turn) % len(_DAYS)],
                    codec=codec,
                    in_header=in_header,
                    in_page=in_page,
                    declares=_declared(language, draw),
                    og_type=draw.choice(("", "", "", "article", "website")),
                    article_type=draw.choice(("NewsArticle", "NewsArticle", "ReportageNewsArticle", "Article")),
                    css=_css(int(draw.randrange(8_000, 50_000) * weight), draw),
                    js=_js(int(draw.randrange(12_000, 80_000) * weight), draw),
                    coding=draw.choice(("gzip", "gzip", "identity", "br", "deflate")),
                    chunked=draw.random() < 0.5,
                    language=language,
                )
            )
    return tuple(found)


def _declared(language: str, draw: random.Random) -> str | None:
    chance = draw.random()
    if language == "en":
        return "" if chance < 0.7 else "en-US" if chance < 0.8 else None if chance < 0.9 else "de-DE"
    return "" if chance < 0.7 else "en-US" if chance < 0.9 else None


def _css(size: int, draw: random.Random) -> str:
    names, properties, values = (phrases()[kind] for kind in ("code", "property", "value"))
    parts, length = [], 0
    while length < size:
        rules = ";".join(f"{draw.choice(properties)}:{draw.choice(values)}" for _ in range(draw.randrange(1, 7)))
        parts.append(f".{draw.choice(names)}-{draw.choice(properties)}__{draw.randrange(999)}{{{rules}}}\n")
        length += len(parts[-1])
    return "".join(parts)


def _js(size: int, draw: random.Random) -> str:
    names, parts, length = phrases()["code"], [], 0
    while length < size:
        name, other, words = draw.choice(names), draw.choice(names), draw.choice(phrases()["share"])
        parts.append(
            f"!function(e,t){{var n=e.{name}||{{}};n.{other}{draw.randrange(9999)}=function(r){{"
            f'return r<{draw.randrange(99)}&&t("{words}"),{draw.random():.6f}*r}}}}(window,document.{name});\n'
        )
        length += len(parts[-1])
    return "".join(parts)
