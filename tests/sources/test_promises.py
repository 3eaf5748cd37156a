"""What holds for any input: documents or errors, nothing invented, spans verbatim."""

import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord.record import Document, document_id
from onrecord.sources import document_from_bytes, document_from_text, read_documents

FEW = settings(max_examples=80, deadline=None)
PIECES = st.sampled_from(
    """\
Comment|Share 12|0|Advertisement|Story Code : 5|By Jane Doe|June 30, 2016|Related articles|More news|Talks to resume
Talks to resume - Daily|GENEVA (AP) -- The talks resumed on Tuesday.|(File photo)|| |\u00a0|\ufeff|<p>|{|{"text": "a"}
The mayor said on Wednesday, after the talks had ended, that they would go on.|Home > World|Read more: that|© 2016 Daily
The mayor said on Wednesday, after the talks|(Reporting by Jane Doe; Editing by John Roe)
Published: 31/12/2016 · Updated: 01/01/2017""".replace("\n", "|").split("|")
)
TAGS = st.sampled_from(
    """\
<html>|<body>|<p>|</p>|<article>|<script>evil()</script>|<h1>|<!--|-->|<div class='x'>|<meta name=author content='a'>
<script type='application/ld+json'>{"@type":"NewsArticle",|</script>|<![CDATA[|&nbsp;|&#x0;|<table><td>
<link rel=canonical href='https://a.b/c'>""".replace("\n", "|").split("|")
)
LINES = st.lists(st.one_of(PIECES, st.text(max_size=60)), max_size=25)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n"])


def whole(document: Document) -> None:
    assert document.id == document_id(document.text)
    assert document.text.strip()
    document.text.encode("utf-8")
    for span in (document.title_span, *document.captions):
        assert span is None or document.text[span.start : span.end] == span.text


@FEW
@given(LINES, ENDS)
def test_every_line_stands_in_the_input_and_in_order(lines: list[str], end: str) -> None:
    text = end.join(lines)
    try:
        document = document_from_text(text)
    except SourceError:
        return
    whole(document)
    given_lines = iter(re.split(r"\r\n|\r|\n", text))
    for line in document.text.split("\n"):
        assert not line or any(line == candidate for candidate in given_lines)
    assert "\n\n\n" not in document.text
    assert document_from_text(text) == document


@FEW
@given(LINES, ENDS)
def test_reading_the_text_again_keeps_what_was_kept_of_the_report(lines: list[str], end: str) -> None:
    report = "The mayor said on Wednesday that the talks on the old bridge would go on until the end of the month."
    text = end.join([*lines, report, *lines])
    try:
        assert report in document_from_text(text).text
    except SourceError:
        assert "\0" in text


@FEW
@given(st.text())
def test_raw_text_is_the_decoded_text(text: str) -> None:
    for data in (text.encode("utf-8"), b"\xef\xbb\xbf" + text.encode("utf-8")):
        try:
            (found,) = read_documents(["-"], raw=True, stdin=io.BytesIO(data))
        except ValueError:  # several JSON Lines
            continue
        if isinstance(found, Document) and ":" not in (found.path or ""):
            assert found.text == text.removeprefix("\ufeff") or found.text == text
            whole(found)


@FEW
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.json", "a.jsonl", "-"]), st.booleans())
def test_any_bytes_give_documents_or_errors(data: bytes, path: str, raw: bool) -> None:
    for found in read_documents(["-"], raw=raw, stdin=io.BytesIO(data)):
        assert isinstance(found, (Document, SourceError))
    try:
        whole(document_from_bytes(data, path=path, raw=raw))
    except SourceError as error:
        assert str(error).startswith(f"{path}: ")


@FEW
@given(st.lists(st.one_of(PIECES, TAGS), max_size=30))
def test_any_page_gives_a_document_or_an_error(pieces: list[str]) -> None:
    data = ("<html>" + "".join(pieces)).encode()
    try:
        document = document_from_bytes(data, path="a.html")
    except SourceError:
        return
    whole(document)
