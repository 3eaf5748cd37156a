"""Whether a page is an article, and what else it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trafilatura import load_html

from onrecord.errors import EmptySource
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
from onrecord.sources.facts import rows
from onrecord.sources.html import document_from_html

PAGES = Path(__file__).parent / "fixtures" / "pages"
ROWS = [
    tuple(line.split("\t"))
    for line in (PAGES / "pages.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
ARTICLES = [name for name, _, kind, _ in ROWS if kind == "article"]
SENTENCE = "The council of Testburg voted on Tuesday evening to close the old bridge until the autumn of next year. "


def read(html: str, url: str | None) -> Finding:
    """What a reader of archives finds: the cheapest look that tells decides."""
    tree = load_html(html)
    found = kind_by_address(url) if url is not None else None
    if found is None:
        shape = shape_of(tree)
        found = kind_of_page(shape, url) or kind_of_text(text_of(html), shape, url)
    return found


def text_of(html: str) -> str:
    try:
        return document_from_html(html, path="page.html").text
    except EmptySource:
        return ""


def page(body: str, head: str = "") -> Any:
    return load_html(f"<html><head>{head}</head><body>{body}</body></html>")


@pytest.mark.parametrize(("name", "url", "kind", "language"), ROWS, ids=[f"{row[0]}-{row[2]}" for row in ROWS])
def test_pages_are_what_a_reader_would_call_them(name: str, url: str, kind: str, language: str) -> None:
    html = (PAGES / name).read_text(encoding="utf-8")
    found = read(html, url)
    assert found.kind == kind, found
    assert found.because and "\n" not in found.because
    tree = load_html(html)
    assert (other_language(shape_of(tree), language_declared(tree)) or "en") == language


@pytest.mark.parametrize("name", ARTICLES)
def test_articles_are_articles_without_their_address(name: str) -> None:
    assert read((PAGES / name).read_text(encoding="utf-8"), None).kind is PageKind.ARTICLE


FURNITURE = (
    '<aside><h3><a href="/a">Fish costs more than ever this winter</a></h3><p>' + SENTENCE + "</p></aside>",
    '<div class="more">'
    + "".join(
        f'<div><h4><a href="/m/{n}">Story number {n} of the week</a></h4><p>{SENTENCE}</p></div>' for n in range(6)
    )
    + "</div>",
    "<footer><p>All rights reserved. No part of this may be copied without our written consent, ever.</p></footer>",
    '<div id="cookies"><p>We use cookies so that our pages work, and to count our readers. You can refuse.</p></div>',
    "<ul>" + "".join(f'<li><a href="/s/{n}">Section of the paper {n}</a></li>' for n in range(30)) + "</ul>",
    '<form><input type="password"><button>Sign in</button></form>',
    '<script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "ListItem"}]}</script>',
    "<nav><a href='/'>Home page of the paper</a><a href='/tag/bridge'>All about the bridge</a>",
    "<svg><title>Search</title></svg>",
)


@given(st.lists(st.sampled_from(FURNITURE), max_size=6), st.lists(st.sampled_from(FURNITURE), max_size=6), st.data())
@settings(max_examples=60, deadline=None)
def test_an_article_stays_one_whatever_stands_around_it(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    paragraphs = data.draw(st.integers(min_value=4, max_value=12))
    wrap = data.draw(st.sampled_from(("<p>{}</p>", "<div><p>{}</p></div>", "{}<br><br>", "<div>{}</div>")))
    body = "<div class='text'>" + "".join(wrap.format(SENTENCE * 2) for _ in range(paragraphs)) + "</div>"
    tree = page("".join(before) + "<h1>Bridge to close</h1>" + body + "".join(after), "<title>Bridge to close</title>")
    shape = shape_of(tree)
    assert kind_of_page(shape) is None
    assert kind_of_text("Bridge to close\n\n" + (SENTENCE * 2 + "\n\n") * paragraphs, shape).kind is PageKind.ARTICLE


TAGS = st.sampled_from(sorted(tag for tag, _ in rows("page_tags")))
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag} href='/x' itemtype='NewsArticle' type='password'>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.text(max_size=60).map(lambda text: text.replace("\0", "")),
    st.sampled_from(
        (SENTENCE, "<!-- -->", "<script type='application/ld+json'>{\"@type\":[", "<title>", "<meta content>")
    ),
)


@given(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_nothing_is_raised_whatever_the_page(html: str, url: str) -> None:
    tree = load_html(f"<html><body>{html}</body></html>")
    if tree is None:
        return
    shape = shape_of(tree)
    assert shape == shape_of(tree)
    assert shape.together >= 0 and shape.teasing <= shape.prose and len(shape.opening) <= 4000
    for address in (None, url, f"https://example.org/{url}"):
        assert kind_of_page(shape, address) is None or kind_of_page(shape, address) is not PageKind.ARTICLE
        assert kind_of_text(html, shape, address).because
    assert other_language(shape, language_declared(tree)) != "en"
    kind_by_address(url)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://example.org", "home"),
        ("https://example.org/?utm_source=feed", "home"),
        ("https://example.org/index.html", "home"),
        ("https://example.org/tag/bridges", "listing"),
        ("https://example.org/en/author/jane-doe/", "listing"),
        ("https://example.org/author/1234", "listing"),
        ("https://example.org/politics/page/12", "listing"),
        ("https://example.org/2019/05/", "listing"),
        ("https://example.org/latest", "listing"),
        ("https://example.org/?s=bridge", "search"),
        ("https://example.org/search/?q=bridge&page=2", "search"),
        ("https://example.org/search/bridge", "search"),
        ("https://example.org/privacy-policy.html", "legal"),
        ("https://example.org/en/contact", "legal"),
        ("https://example.org/login?next=/story/12345", "login"),
    ],
)
def test_addresses_at_which_no_article_stands(url: str, kind: str) -> None:
    found = kind_by_address(url)
    assert found is not None and found.kind == kind


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/?p=1234",
        "https://example.org/index.php?id=77",
        "https://example.org/tag/council-votes-to-close-the-old-bridge",
        "https://example.org/category/news/12345",
        "https://example.org/topics/bridge-closed.html",
        "https://example.org/archives/1234",
        "https://example.org/archives/bridge-closed",
        "https://example.org/2019/05/bridge",
        "https://example.org/2019/05/council-votes-to-close-bridge/page/2",
        "https://example.org/p/17",
        "https://example.org/film/contact",
        "https://example.org/story.php?s=991",
        "https://example.org/news/world-europe-12345678",
        "https://example.org/video/bridge-falls",
        "https://example.org/research/what-we-found",
        "https://[broken",
        "",
        "/" * 5000,
    ],
    ids=lambda url: url[:60] or "empty",
)
def test_addresses_that_do_not_tell(url: str) -> None:
    if url:
        assert kind_by_address(url) is None
    else:
        assert kind_by_address("https://example.org/story?id=1") is None


@pytest.mark.parametrize(
    ("head", "declared"),
    [
        ('<meta property="og:locale" content="fr_FR">', "fr"),
        ('<meta http-equiv="Content-Language" content="de">', "de"),
        ("", None),
        ('<meta property="og:locale" content="not a language">', None),
    ],
    ids=["open graph", "http-equiv", "none", "nonsense"],
)
def test_languages_that_are_declared(head: str, declared: str | None) -> None:
    assert language_declared(page("<p>Text</p>", head)) == declared


def test_what_is_declared_is_not_believed_of_english() -> None:
    tree = load_html(f'<html lang="de"><body><div>{f"<p>{SENTENCE}</p>" * 4}</div></body></html>')
    assert language_declared(tree) == "de" and other_language(shape_of(tree), "de") is None


def test_languages_of_other_scripts_are_told_by_little() -> None:
    tree = page("<p>Городской совет во вторник вечером решил закрыть старый мост.</p>")
    assert other_language(shape_of(tree), language_declared(tree)) == "ru"


def test_a_notice_for_subscribers_does_not_make_a_stub_of_a_whole_article() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    whole, cut = (
        shape_of(page(f"<article>{f'<p>{SENTENCE * 2}</p>' * n}</article><p>To continue reading, subscribe.</p>", head))
        for n in (6, 1)
    )
    assert kind_of_text(f"{SENTENCE * 2}\n" * 6, whole).kind is PageKind.ARTICLE
    assert kind_of_text(f"{SENTENCE * 2}\n", cut).kind is PageKind.STUB
