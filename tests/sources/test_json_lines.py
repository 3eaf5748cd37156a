"""JSON Lines and JSON."""

import io
import json
from collections.abc import Iterator

import pytest

from onrecord.errors import BadLine, EmptySource, NotText, SourceError, TooLarge
from onrecord.record import Document
from onrecord.sources import document_from_bytes, json_lines, read_documents
from onrecord.sources import input as input_module

TEXT = "Talks to resume\n\nThe mayor said on Wednesday that the talks would go on."


def read(data: bytes | str, *, raw: bool = False) -> list[Document | SourceError]:
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    return list(read_documents(["-"], raw=raw, stdin=stream))


def line(**fields: object) -> str:
    return json.dumps({"text": TEXT, **fields}) + "\n"


def test_all_fields() -> None:
    (document,) = read(
        line(
            title="Talks to resume", published="June 30, 2016", outlet="Daily", url="https://example.org",
            byline="Jane Doe", id=7, language="en", colour="ignored",
        )
    )  # fmt: skip
    assert isinstance(document, Document)
    assert (document.title, document.published, document.outlet) == ("Talks to resume", "2016-06-30", "Daily")
    assert (document.url, document.byline, document.language) == ("https://example.org", "Jane Doe", "en")
    assert document.extra == {"id": "7"} and document.path == "-:1"
    assert document.title_span is not None and document.text == TEXT


def test_nulls_and_lists_of_authors() -> None:
    (document,) = read(line(title=None, id=None, byline=["Jane Doe", "John Roe"], outlet=" "))
    assert isinstance(document, Document)
    assert (document.byline, document.outlet, document.extra) == ("Jane Doe, John Roe", None, {})


def test_the_names_that_other_collections_use() -> None:
    (document,) = read(line(headline="Talks to resume", date="June 30, 2016", publisher="Daily", authors=["J. Doe"]))
    assert isinstance(document, Document)
    assert (document.title, document.published, document.outlet) == ("Talks to resume", "2016-06-30", "Daily")
    assert document.byline == "J. Doe"


def test_our_own_names_come_first_and_other_values_of_other_names_are_no_error() -> None:
    (document,) = read(line(published="2016-06-30", date="2020-01-01", author={"name": "J. Doe"}, headline=[1]))
    assert isinstance(document, Document)
    assert (document.published, document.title, document.byline) == ("2016-06-30", "Talks to resume", None)


def test_a_title_that_does_not_stand_in_the_text() -> None:
    (document,) = read(line(title="Another"))
    assert isinstance(document, Document) and document.title == "Another" and document.title_span is None


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("{broken", "not JSON"),
        ("words", "not JSON"),
        ("[1]", "a list, where an object should be"),
        ("null", "null, where an object should be"),
        ("7", "a number, where an object should be"),
        ('{"title": "x"}', 'no "text"'),
        ('{"text": 7}', '"text" is a number, where words should be'),
        ('{"text": null}', '"text" is null, where words should be'),
        ('{"text": ["a"]}', '"text" is a list, where words should be'),
        ('{"text": " "}', "the text: nothing but white space"),
        ('{"text": "a\\u0000b"}', "the text: a NUL character"),
        ('{"text": "a", "title": {}}', '"title" is an object, where words should be'),
        ('{"text": "a", "id": true}', '"id" is true or false, where words should be'),
        ('{"text": "a", "byline": [1]}', '"byline" is a list, where words should be'),
        ("[" * 5000, "not JSON"),
        ('{"text": "\\ud800"}', "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(bad: str, words: str) -> None:
    first, error, last = read(line(id="a") + bad + "\n" + line(id="b"))
    assert isinstance(first, Document) and isinstance(last, Document)
    assert isinstance(error, BadLine) and error.line == 2 and str(error).startswith("-: line 2: ")
    assert words in str(error)
    assert (first.path, last.path) == ("-:1", "-:3")


def test_bytes_that_are_no_utf_8() -> None:
    _, error, last = read(line().encode() + b'{"text": "caf\xe9"}\n' + line().encode())
    assert isinstance(error, BadLine) and isinstance(last, Document)


def test_empty_lines_windows_line_ends_and_a_mark() -> None:
    found = read(b"\xef\xbb\xbf" + line().replace("\n", "\r\n").encode() + b"\r\n\r\n" + line().encode())
    assert [d.path for d in found if isinstance(d, Document)] == ["-:1", "-:4"]


def test_utf_16(tmp_path: object) -> None:
    found = document_from_bytes((line(id=1) + line(id=2)).encode("utf-16"), path="a.jsonl")
    assert found.extra == {"id": "1"}


def test_raw() -> None:
    text = "\r\n Comment\r\n"
    (document,) = read(json.dumps({"text": text}), raw=True)
    assert isinstance(document, Document) and document.text == text and document.text_profile == "raw/1"


def test_a_file_without_lines() -> None:
    with pytest.raises(EmptySource, match=r"a\.jsonl: no line with a report"):
        document_from_bytes(b"\n \n", path="a.jsonl")


def test_one_object_over_many_lines() -> None:
    assert document_from_bytes(json.dumps({"text": TEXT}, indent=2).encode(), path="-").path == "-"
    document = document_from_bytes(json.dumps({"text": TEXT, "id": 3}, indent=2).encode(), path="a.json")
    assert document.extra == {"id": "3"} and document.path == "a.json"


def test_a_json_file_that_holds_lines() -> None:
    assert document_from_bytes((line() + line()).encode(), path="a.json").path == "a.json:1"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("[]", "a JSON list"),
        ("{", "not JSON"),
        ("{}", 'no "text"'),
        ("[" * 100_000, "not JSON"),
        ('{"text": 1}', '"text" is a number'),
    ],
)
def test_bad_json_files(data: str, words: str) -> None:
    with pytest.raises(NotText, match=rf"^a\.json: .*{words}"):
        document_from_bytes(data.encode(), path="a.json")


def test_text_that_only_looks_like_json_is_text() -> None:
    for text in (
        "{braces} were drawn on the wall.",
        '{"title": "x"} was all it said',
        '"text": was missing',
        '{ "text": he wrote',
    ):
        assert document_from_bytes(text.encode(), path="-").text == text


class Endless:
    """A stream of `count` lines, which counts how much of it was taken."""

    def __init__(self, chunk: bytes, count: int) -> None:
        self.chunk, self.left, self.taken = chunk, count, 0

    def read(self, size: int = -1, /) -> bytes:
        assert 0 < size <= 1 << 20
        if not self.left:
            return b""
        self.left -= 1
        self.taken += 1
        return self.chunk[:size]


def test_large_files_are_streamed() -> None:
    stream = Endless(line().encode().ljust(1 << 16), 2000)  # 131 MB, were it read whole
    found: Iterator[Document | SourceError] = read_documents(["-"], stdin=stream)  # type: ignore[arg-type]
    assert [type(next(found)) for _ in range(3)] == [Document] * 3
    assert stream.taken < 10


def test_a_line_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_module, "MAX_LINE_BYTES", 100_000)
    monkeypatch.setattr(json_lines, "MAX_LINE_BYTES", 100_000)
    first, error, last = read(line() + json.dumps({"text": "a" * 300_000}) + "\n" + line())
    assert isinstance(first, Document) and isinstance(last, Document) and last.path == "-:3"
    assert isinstance(error, BadLine) and "longer than" in str(error)
    (_, error) = read(line() + "x" * 3_000_000)
    assert isinstance(error, BadLine) and error.line == 2


def test_a_single_object_too_large() -> None:
    with pytest.raises(TooLarge):
        document_from_bytes(b'{"text": "' + b"a" * 20_000_000 + b'"}', path="a.json")
