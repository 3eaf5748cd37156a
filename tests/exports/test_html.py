"""The web page: self-contained, linked both ways, verbatim, and deaf to whatever the report would have it do."""

from __future__ import annotations

import colorsys
import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings

from onrecord.exports import html, wording
from onrecord.record import Actor, ActorKind, Document, Figure, Record, Span, Statement
from tests.exports.test_text import RECORD
from tests.strategies import HOSTILE, records


class Page(HTMLParser):
    """What a browser makes of a page: its elements, ids, links, and the text of the report by paragraph."""

    VOID = ("meta", "br", "hr", "img", "link", "input")

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.paragraphs: list[str] = []
        self.pieces: list[tuple[str, str]] = []
        self._class = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.elements.append((tag, values))
        if tag not in self.VOID:
            self.open.append(tag)
        if "article" in self.open and tag in ("p", "h1") and values.get("dir") == "auto":
            self.paragraphs.append("")
        if tag == "a":
            self._class = values.get("class") or ""

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> within {self.open}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if "article" in self.open and self.paragraphs and self.open[-1] in ("p", "h1", "a", "span"):
            self.paragraphs[-1] += data
            if "a" in self.open:
                self.pieces.append((self._class, data))

    @property
    def ids(self) -> list[str]:
        return [str(attrs["id"]) for _, attrs in self.elements if "id" in attrs]

    @property
    def links(self) -> list[str]:
        return [str(attrs["href"]) for tag, attrs in self.elements if tag == "a" and "href" in attrs]


def test_the_page_is_whole_and_fetches_nothing() -> None:
    source = html.render(RECORD)
    page = Page(source)
    assert source.startswith("<!DOCTYPE html>")
    assert page.open == []
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "link", "img", "iframe", "object", "form", "base", "svg"}
    policy = next(a["content"] for t, a in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    assert "url(" not in source and "@import" not in source and "http" not in source.replace("http-equiv", "")


def test_statements_and_their_words_lead_to_each_other() -> None:
    page = Page(html.render(RECORD))
    assert len(set(page.ids)) == len(page.ids)
    assert set(page.ids) == {"s1", "s2", "s3", "w1", "w2", "w3"}
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert {"#w1", "#w2", "#w3", "#s1", "#s2", "#s3"} <= set(page.links)


def test_the_text_of_the_report_stands_verbatim() -> None:
    page = Page(html.render(RECORD))
    assert page.paragraphs == [line for line in RECORD.document.text.split("\n") if line.strip()]


def test_pieces_carry_role_speaker_and_every_statement_they_belong_to() -> None:
    pieces = Page(html.render(RECORD)).pieces
    assert [(" ".join(sorted(kind.split())), words) for kind, words in pieces[:3]] == [
        ("content mark s1 v0", pieces[0][1]),
        ("s1 source v0", "she"),
        ("cue s1 v0", "said"),
    ]
    inner = next(kind for kind, words in pieces if words == "the count is over")
    assert set(inner.split()) == {"content", "deep", "s2", "s3", "v1"}


def test_spans_that_cross_each_other_are_cut_into_pieces() -> None:
    text = "abcdef\nghij"
    record = Record(
        document=Document(id="d", text=text),
        statements=(
            Statement(id="1", content=(Span.of(text, 0, 4),)),
            Statement(id="2", content=(Span.of(text, 2, 9),)),
        ),
    )
    pieces = [(set(kind.split()) & {"s1", "s2"}, words) for kind, words in Page(html.render(record)).pieces]
    assert pieces == [({"s1"}, "ab"), ({"s1", "s2"}, "cd"), ({"s2"}, "ef"), ({"s2"}, "gh")]


def test_what_the_report_says_of_itself_stands_above_it() -> None:
    source = html.render(RECORD)
    assert "<bdi>3 May 2026</bdi> · <bdi>Rio Wire</bdi> · <bdi>Ann Oliva</bdi>" in source
    assert source.count("<h1") == 1


def test_a_title_outside_the_text_is_shown_all_the_same() -> None:
    source = html.render(Record(document=Document(id="d", text="x", title="From <meta>")))
    assert "<h1><bdi>From &lt;meta&gt;</bdi></h1>" in source
    assert "Nothing in this report is attributed to anybody." in source


def test_only_web_addresses_become_links() -> None:
    for url, linked in (("https://example.org/?a=1&b=<", True), ("javascript:alert(1)", False), ("data:x", False)):
        links = Page(html.render(Record(document=Document(id="d", text="x", url=url)))).links
        assert links == ([url] if linked else [])


def test_hostile_text_stays_text() -> None:
    text = "".join(HOSTILE) + "\nend"
    actor = Actor(id="a", name=text, kind=ActorKind.PERSON, role=text)
    whole = (Span.of(text, 0, len(text)),)
    statement = Statement(id="s", speaker="a", source=whole, cue=whole[0], content=whole, addressee=whole[0])
    document = Document(id="<d>", text=text, title=text, outlet=text, byline=text, language='"><script>')
    page = Page(html.render(Record(document=document, actors=(actor,), statements=(statement,))))
    assert not {"script"} & {tag for tag, _ in page.elements}
    assert not [attrs for _, attrs in page.elements if any(name.startswith("on") for name in attrs)]
    assert page.open == []


def test_a_row_whose_words_the_page_does_not_show_leads_nowhere() -> None:
    text = "\r\nTwo died."
    shown, blank = (Figure(id=f"f{a}", span=Span.of(text, a, b), measure="killed", low=2) for a, b in ((2, 5), (0, 1)))
    page = Page(html.render(Record(document=Document(id="d", text=text), figures=(shown, blank))))
    assert page.links == ["#wf2"] and "wf2" in page.ids and "wf1" not in page.ids


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_any_record_makes_a_sound_page(record: Record) -> None:
    source = html.render(record)
    source.encode("utf-8")
    page = Page(source)
    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert {tag for tag, _ in page.elements} <= {
        *("html", "head", "meta", "title", "style", "body", "div", "article", "aside", "footer"),
        *("h1", "h2", "p", "a", "span", "bdi", "ul", "ol", "li", "small", "b", "i", "q", "br"),
    }
    # a browser reads a carriage return as a line break, so it is shown as its picture, like other control characters
    lines = [wording.printable(line) for line in record.document.text.split("\n") if line.strip()]
    assert page.paragraphs == lines


def luminance(red: float, green: float, blue: float) -> float:
    """Relative luminance of an sRGB colour (WCAG 2.2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_can_be_read(scheme: str) -> None:
    """Contrast of 4.5 for text and 3 for lines and dots (WCAG 2.2 AA), for every hue a speaker can have."""
    rule = re.findall(r":root \{(.*?)\}", html.render(RECORD))[scheme == "dark"]
    values = dict(re.findall(r"--(\w+): (#\w{6}|\d+%)", rule))

    def light(name: str, hue: int = 0) -> float:
        value = values[name]
        if value.startswith("#"):
            return luminance(*(int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)))
        return luminance(*colorsys.hls_to_rgb(hue / 360, int(value[:-1]) / 100, int(values["sat"][:-1]) / 100))

    def contrast(one: float, two: float) -> float:
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)

    for ground in ("paper", "panel"):
        assert contrast(light("ink"), light(ground)) >= 7
        assert contrast(light("quiet"), light(ground)) >= 4.5
    for hue in range(0, 360, 5):
        for ground in ("tint", "strong"):
            assert contrast(light("ink"), light(ground, hue)) >= 4.5
            assert contrast(light("mark", hue), light(ground, hue)) >= 4.5, (hue, ground)
        assert contrast(light("edge", hue), light("paper")) >= 3, hue
