"""JSON Lines: one report a line, an object with `text` and any of title, published, outlet, url, byline, id, language.

The file is streamed and may be any size. A line that is no report is one BadLine, and the lines after it are read.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from onrecord.errors import BadLine, EmptySource, NotText, SourceError
from onrecord.record import Document
from onrecord.sources.encodings import decode
from onrecord.sources.input import HEAD_BYTES, Input
from onrecord.sources.limits import MAX_LINE_BYTES, megabytes
from onrecord.sources.text import document_from_text

SUFFIXES: Final = (".jsonl", ".ndjson")
_FIELDS: Final = {
    "title": ("headline",),
    "published": ("date", "date_published", "datePublished", "publication_date", "publish_date"),
    "outlet": ("publisher",),
    "url": (),
    "byline": ("author", "authors"),
    "language": (),
}
"""What a report may say of itself, and the names that other collections use for it."""
_WORDS: Final = {dict: "an object", list: "a list", bool: "true or false", int: "a number", float: "a number"}
_FORM: Final = 'write one object a line, such as {"text": "..."}'


class JsonLines:
    """Reader of `.jsonl` and `.ndjson` files, and of anything whose first line is a JSON object with a `text`."""

    name = "JSON Lines"

    def takes(self, source: Input) -> bool:
        """Whether the name says so, or the first line does."""
        return source.suffix in SUFFIXES or (source.suffix != ".json" and _is_report(source.head))

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """A document or a BadLine for each line that is not empty, in order."""
        lines: Iterator[bytes | None] = source.lines()
        if source.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = decode(source.data(), source.path).text
            lines = (line.encode("utf-8", "surrogatepass") for line in text.split("\n"))
        empty = True
        for number, line in enumerate(lines, 1):
            if line is not None:
                line = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
                if not line.strip():
                    continue
            empty = False
            yield _line(source, number, line)
        if empty:
            yield EmptySource(source.path, f"no line with a report in it; {_FORM}")


class JsonObject:
    """Reader of `.json` files, and of anything that is one JSON object with a `text`, over any number of lines."""

    name = "JSON"

    def takes(self, source: Input) -> bool:
        """Whether the name says so, or the content is an object with a `text`, as far as can be seen."""
        if source.suffix == ".json":
            return True
        start = source.head.lstrip(b"\xef\xbb\xbf \t\r\n")
        if not start.startswith(b"{") or not _has_text_key(start):
            return False
        return len(source.head) >= HEAD_BYTES or isinstance(_parsed(start), dict)

    def read(self, source: Input) -> Iterator[Document | SourceError]:
        """The one document of the file; a `.json` file that holds JSON Lines is read as such."""
        data = source.data()
        text = decode(data, source.path).text.encode("utf-8", "surrogatepass")
        try:
            value = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError) as error:
            if _is_report(text):
                yield from (_line(source, n, line) for n, line in enumerate(text.split(b"\n"), 1) if line.strip())
                return
            raise NotText(source.path, f"not JSON ({_short(error)}); {_FORM} in a .jsonl file") from None
        if isinstance(value, list):
            raise NotText(source.path, f"a JSON list; {_FORM} in a .jsonl file")
        try:
            yield _document(value, path=source.path, raw=source.raw)
        except ValueError as error:
            raise NotText(source.path, str(error)) from None


def _has_text_key(head: bytes) -> bool:
    return re.search(rb'"text"\s*:', head) is not None


def _is_report(head: bytes) -> bool:
    """Whether the first line that is not empty is a JSON object with a `text`."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"{"):
        return False
    line, ended, _ = start.partition(b"\n")
    if not ended and len(head) >= HEAD_BYTES:
        return _has_text_key(line)
    value = _parsed(line)
    return isinstance(value, dict) and "text" in value


def _parsed(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError):
        return None


def _line(source: Input, number: int, line: bytes | None) -> Document | SourceError:
    if line is None:
        return BadLine(source.path, number, f"longer than {megabytes(MAX_LINE_BYTES)}; one line is one report")
    try:
        return _document(msgspec.json.decode(line), path=f"{source.path}:{number}", raw=source.raw)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        return BadLine(source.path, number, f"not JSON ({_short(error)}); {_FORM}")
    except SourceError as error:
        return BadLine(source.path, number, f"the text: {error.reason}")
    except ValueError as error:
        return BadLine(source.path, number, str(error))


def _document(value: Any, *, path: str, raw: bool) -> Document:
    """The document of one object. Raises ValueError saying what is wrong with the object, SourceError with its text."""
    if not isinstance(value, dict):
        raise ValueError(f"{_kind(value)}, where an object should be; {_FORM}")
    if "text" not in value:
        raise ValueError('no "text"; name the field with the report\'s words "text"')
    text = value["text"]
    if not isinstance(text, str):
        raise ValueError(f'"text" is {_kind(text)}, where words should be')
    known = {name: _words(name, value.get(name)) or _elsewhere(name, value) for name in _FIELDS}
    identity = _words("id", value.get("id"))
    return document_from_text(
        text,
        path=path,
        raw=raw,
        title=known["title"],
        published=known["published"],
        outlet=known["outlet"],
        byline=known["byline"],
        url=known["url"],
        language=known["language"],
        extra={"id": identity} if identity else None,
    )


def _elsewhere(name: str, value: dict[str, Any]) -> str | None:
    """What another collection's key says; a value that is no words is another's business, not an error."""
    for key in _FIELDS[name]:
        try:
            words = _words(name, value.get(key))
        except ValueError:
            continue
        if words is not None:
            return words
    return None


def _words(name: str, value: Any) -> str | None:
    if value is None:
        return None
    if name in ("id", "published") and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if name == "byline" and isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = ", ".join(value)
    if not isinstance(value, str):
        raise ValueError(f'"{name}" is {_kind(value)}, where words should be')
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError(f'"{name}" holds half of a surrogate pair') from None
    return value.strip() or None


def _kind(value: Any) -> str:
    return _WORDS.get(type(value), "null" if value is None else "a word")


def _short(error: Exception) -> str:
    return "nested too deep" if isinstance(error, RecursionError) else str(error)[:160].rstrip(".")
