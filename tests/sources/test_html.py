"""HTML pages."""

import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.errors import EmptySource, NotText, SourceError, TooLarge
from onrecord.record import Document
from onrecord.sources import document_from_bytes, document_from_text
from onrecord.sources.html import HTML
from onrecord.sources.json_ld import news_objects

PAGE = Path(__file__).parent / "fixtures" / "page.html"
BODY = (
    "<p>The mayor said on Tuesday that the talks would go on until an agreement was found, and nobody would leave.</p>"
)


def page(head: str = "", body: str = f"<article>{BODY}</article>", path: str = "a.html") -> Document:
    return document_from_bytes(
        f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), path=path
    )


def test_a_page() -> None:
    document = document_from_bytes(PAGE.read_bytes(), path="page.html")
    assert document.title == "Talks over the bridge to resume"
    assert document.published == "2016-06-30T07:34+02:00"
    assert document.extra == {"updated": "2016-07-01"}
    assert document.outlet == "The Example Daily"
    assert document.byline == "Jane Doe, John Roe"
    assert document.url == "https://example.org/news/1"
    assert document.language == "en"
    assert document.dateline == "TESTBURG (Example Wire)"
    assert document.text_profile == HTML == "html/1"
    assert document.title_span is not None and document.title_span.start == 0
    assert [c.text for c in document.captions] == ["Delegates arrive at the town hall on Tuesday."]
    assert document.text.endswith("according to officials of the town of Testburg.")
    for words in (
        "script words",
        "handler",
        "Navigation words",
        "cookies",
        "Another story",
        "Template words",
        "©",
        "Doe",
    ):
        assert words not in document.text, words


def test_raw_html_is_the_code() -> None:
    document = document_from_bytes(PAGE.read_bytes(), path="page.html", raw=True)
    assert document.text == PAGE.read_text(encoding="utf-8") and document.title is None


def test_told_apart_by_content() -> None:
    assert page(path="-").text_profile == "html/1"
    assert page(path="page.txt").text_profile == "html/1"
    xml = (
        b"<?xml version='1.0' encoding='utf-8'?>\n<!-- saved -->\n<html><body><article>" + BODY.encode() + b"</article>"
    )
    assert document_from_bytes(xml, path="a.xhtml").text_profile == "html/1"
    utf16 = f"<html><body><article>{BODY}</article></body></html>".encode("utf-16")
    assert document_from_bytes(utf16, path="-").text_profile == "html/1"
    assert (
        document_from_bytes(b"Plain words in a file with a wrong name.", path="a.html").text_profile == "saved-text/1"
    )
    assert document_from_bytes(b"The tag <p> begins a paragraph.", path="a.txt").text_profile == "saved-text/1"


def test_facts_from_open_graph_and_meta() -> None:
    document = page(
        '<meta property="og:title" content="Talks to resume &amp; more"><meta property="og:site_name" content="Daily">'
        '<meta name="author" content="By Jane Doe"><meta property="og:url" content="https://example.org/2">'
        '<meta property="article:published_time" content="2016-06-30T05:00:00Z">'
        '<meta property="og:locale" content="en_US">'
    )
    assert (document.title, document.outlet, document.byline) == ("Talks to resume & more", "Daily", "Jane Doe")
    assert (document.url, document.published, document.language) == (
        "https://example.org/2", "2016-06-30T05:00+00:00", "en",
    )  # fmt: skip
    assert document.text.startswith("Talks to resume & more\n\n")


def test_title_of_the_browser_loses_its_outlet() -> None:
    document = page("<title>Talks to resume in Testburg | Example Daily</title>")
    assert (document.title, document.outlet) == ("Talks to resume in Testburg", "Example Daily")


def test_addresses_that_are_no_web_addresses_are_left_out() -> None:
    for address in ("javascript:alert(1)", "file:///etc/passwd", "/relative", "https://", "http://[bad", "https://a b"):
        assert page(f'<link rel="canonical" href="{address}">').url is None, address


def test_an_author_that_is_an_address_is_no_byline() -> None:
    assert page('<meta property="article:author" content="https://example.org/jane">').byline is None


def test_a_date_from_the_page_itself_does_not_depend_on_the_day() -> None:
    assert page('<meta name="date" content="2150-01-01">').published == "2150-01-01"
    assert page("", f'<article><time datetime="2016-06-30">x</time>{BODY}</article>').published == "2016-06-30"
    assert page().published is None


@pytest.mark.parametrize(
    ("script", "headline"),
    [
        ('{"@type":"NewsArticle","headline":"A &amp; B"}', "A & B"),
        ('[{"@type":"Thing"},{"@type":"Article","headline":"A"}]', "A"),
        ('{"@graph":[{"@type":["ReportageNewsArticle","X"],"headline":"A"}]}', "A"),
        ('{"@type":"https://schema.org/NewsArticle","headline":"A"}', "A"),
        ('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}', "A"),
        ('<!-- {"@type":"NewsArticle","headline":"A",} -->', "A"),
        ('//<![CDATA[\n{"@type":"NewsArticle","headline":"A"};\n//]]>', "A"),
        ('{"@type":"NewsArticle","headline":"A\nB"}', "A\nB"),
        ('{"@type":"NewsArticle","headline":"A","articleBody":"broken "quotes" in it"}', "A"),
    ],
)
def test_json_ld(script: str, headline: str) -> None:
    assert [o["headline"] for o in news_objects([script])] == [headline]


@pytest.mark.parametrize(
    "script",
    [
        "", "null", "{", "[" * 100_000, '{"@type":"Person","name":"x"}', '{"@type":7}', '"NewsArticle"',
        '{"@graph":' * 50 + "1" + "}" * 50,
    ],
)  # fmt: skip
def test_json_ld_without_news(script: str) -> None:
    assert list(news_objects([script])) == []


def test_json_ld_of_the_wrong_shape_is_no_fact() -> None:
    document = page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":[1],"author":{"name":{"a":1}},'
        '"publisher":7,"datePublished":20160630,"url":{},"inLanguage":["en"],"mainEntityOfPage":3}</script>'
    )
    assert (document.title, document.byline, document.outlet, document.published) == (None, None, None, None)


@pytest.mark.parametrize("body", ["", "<nav><a href='/'>Home</a></nav>", "<script>only a script</script>"])
def test_a_page_without_a_report(body: str) -> None:
    with pytest.raises(EmptySource, match=r"^a\.html: no report found in the page"):
        page("", body)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000 + BODY,
        "<b><i>" * 20_000 + BODY,
        "<table><tr><td>" * 5_000 + BODY,
        f"<div data-x='{'a' * 3_000_000}'>{BODY}</div>",
        BODY + "<p" * 10_000,
        "<!--" * 10_000 + BODY,
        f"<article>{BODY}</article>" + "&#0;&#xD800;&#x110000;" * 100,
        f"<article>{BODY}</article><svg><script>x</script></svg><math><mi>" * 100,
    ],
)
def test_hostile_pages_give_a_document_or_an_error(body: str) -> None:
    try:
        document = page("", body)
    except SourceError:
        return
    assert "\0" not in document.text and "<script" not in document.text


def test_a_tag_with_attributes_without_end() -> None:
    with pytest.raises(NotText, match="more than 4,000 attributes"):
        page("", "<div " + " ".join(f"a{i}=1" for i in range(10_000)) + f">{BODY}</div>")


def test_a_fault_of_a_library_is_one_bad_input(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", fails)
    with pytest.raises(NotText, match=r"cannot be taken apart \(RecursionError\)"):
        page()
    monkeypatch.setattr("trafilatura.load_html", fails)
    with pytest.raises(NotText, match=r"cannot be taken apart \(RecursionError\)"):
        page()


def test_too_large() -> None:
    with pytest.raises(TooLarge):
        document_from_bytes(b"<html>" + b" " * 20_000_000, path="a.html")


def test_markup_in_words_stays_words() -> None:
    document = page('<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt;">')
    assert document.title == "<script>alert(1)</script>"
    assert document_from_text("Tags like <b> are words here.").text == "Tags like <b> are words here."


def test_plain_text_does_not_import_the_page_library() -> None:
    code = (
        "import sys; from onrecord.sources import document_from_text; document_from_text('Some words.');"
        "sys.exit(any(m.split('.')[0] in ('trafilatura', 'htmldate', 'lxml') for m in sys.modules))"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}, check=False).returncode
        == 0
    )
