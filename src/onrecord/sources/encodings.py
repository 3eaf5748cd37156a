"""Bytes to text. UTF-8 first; then what the bytes declare; then Windows-1256 or Windows-1252 by their letters.

Windows-1252 fits almost any bytes, so it is taken only for text that is mostly ASCII with a few letters and signs
above it. Damaged UTF-8 is never passed off as Windows-1252: that would turn every curly quotation mark of a report
into three letters.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from onrecord.errors import EmptySource, NotText
from onrecord.sources.facts import rows

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 65536
_DECLARED: Final = re.compile(
    rb"""<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""",
    re.IGNORECASE,
)
_CONTROLS: Final = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27}) + b"\x7f"
_MULTIBYTE: Final = re.compile(
    rb"[\xc3-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|\xc2[\xa0-\xbf]"
)
_HIGH_RUN: Final = re.compile(rb"[\x80-\xff]+")
_SAVE_AS_UTF8: Final = "save it again as UTF-8"
_BINARY: Final = "this is a binary file, or text damaged on its way; save the report as text, or fetch it again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text without its byte order mark, and the encoding that it was read in (Python's name)."""

    text: str
    encoding: str


def decode(data: bytes, path: str, *, charset: str | None = None) -> Decoded:
    """The text of `data`. `charset`: the encoding that its server named (`codec_of`), taken where UTF-8 does not fit.

    Raises EmptySource for no bytes, NotText for binary files, NUL bytes, and bytes that fit no encoding we know.
    """
    if not data:
        raise EmptySource(path, "the file is empty; give a file with a report in it")
    for mark, codec in _BOMS:
        # FF FE 00 00 is either UTF-32, or UTF-16 that begins with a NUL; no text begins with a NUL.
        if data.startswith(mark):
            return _with_mark(data[len(mark) :], codec, path)
    refuse_binary(data, path)
    if encoding := _unmarked_utf16(data):
        return Decoded(text=data.decode(encoding), encoding=encoding)
    if b"\0" in data:
        raise NotText(path, f"a NUL byte at {data.index(0):,}; {_BINARY}")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > 0.05 * len(data) + 1:
        raise NotText(path, f"mostly control characters; {_BINARY}")
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError as error:
        return _other(data, path, error, charset)


def refuse_binary(data: bytes, path: str) -> None:
    """Raises NotText when `data` begins as a known kind of binary file does."""
    for pattern, name, advice in _magic():
        if pattern.match(data):
            raise NotText(path, f"this looks like {name}; {advice}")


def declared_charset(data: bytes) -> str | None:
    """Python's name of the encoding that an HTML or XML page declares in its first 4096 bytes; None if none we know."""
    match = _DECLARED.search(data[:4096])
    return codec_of((match[1] or match[2]).decode("ascii")) if match else None


def codec_of(label: str) -> str | None:
    """Python's name of the encoding that a page or a server calls so; None if none we know."""
    return next((codec for name, codec in rows("charsets") if name == label.lower()), None)


@cache
def _magic() -> tuple[tuple[re.Pattern[bytes], str, str], ...]:
    return tuple((re.compile(_byte_pattern(text), re.DOTALL), name, advice) for text, name, advice in rows("magic"))


def _byte_pattern(text: str) -> bytes:
    pairs = (text[i : i + 2] for i in range(0, len(text), 2))
    return b"".join(b"." if pair == "??" else re.escape(bytes.fromhex(pair)) for pair in pairs)


def _with_mark(data: bytes, encoding: str, path: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"byte {error.start:,} after its byte order mark"
        raise NotText(path, f"marked as {encoding.upper()}, but {where} does not fit; {_SAVE_AS_UTF8}") from None
    if "\0" in text:
        raise NotText(path, f"a NUL character at {text.index(chr(0)):,}; {_BINARY}")
    return Decoded(text=text, encoding=encoding)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark shows in Latin text: every other byte is NUL."""
    sample = data[:4096]
    if len(data) < 4 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0) / len(sample[0::2]), sample[1::2].count(0) / len(sample[1::2])
    encoding = "utf-16-le" if odd > 0.7 and even < 0.02 else "utf-16-be" if even > 0.7 and odd < 0.02 else None
    if encoding is None:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return (
        encoding if "\0" not in text and sum(c.isprintable() or c.isspace() for c in text) > 0.95 * len(text) else None
    )


def _other(data: bytes, path: str, error: UnicodeDecodeError, charset: str | None) -> Decoded:
    high = _HIGH_RUN.findall(data)
    total = sum(map(len, high))
    multibyte = sum(len(letter) for run in high if len(run) > 1 for letter in _MULTIBYTE.findall(run))
    if multibyte > 0.5 * total and multibyte >= 4 and not _is_arabic(high, data):
        line = data.count(b"\n", 0, error.start) + 1
        raise NotText(
            path, f"UTF-8 with a damaged byte at {error.start:,} (line {line:,}); fetch it again, or {_SAVE_AS_UTF8}"
        )
    for encoding in filter(None, (charset, declared_charset(data), _detected(data, high))):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return Decoded(text=text, encoding=encoding)
    raise NotText(
        path, f"byte {error.start:,} fits neither UTF-8, UTF-16, Windows-1252 nor Windows-1256; {_SAVE_AS_UTF8}"
    )


def _detected(data: bytes, high: list[bytes]) -> str | None:
    if _is_arabic(high, data):
        return "cp1256"
    letters = [run for run in high if any(byte >= 0xC0 for byte in run)]
    long = sum(len(run) for run in letters if len(run) > 2)
    total = sum(map(len, high))
    return "cp1252" if total <= 0.2 * len(data) + 1 and long <= 0.2 * total else None


# Alef, lam, ya, mim, nun, waw, ta, ra, ba: more than half of the letters of any Arabic text. In Windows-1251 and
# Windows-1253 these bytes are spread over rare letters.
_COMMON_ARABIC: Final = bytes((0xC7, 0xE1, 0xED, 0xE3, 0xE4, 0xE6, 0xCA, 0xD1, 0xC8))
_ARABIC: Final = bytes(byte for byte in range(0x80, 0x100) if "\u0600" <= bytes((byte,)).decode("cp1256") <= "\u06ff")


def _is_arabic(high: list[bytes], data: bytes) -> bool:
    words = b"".join(run for run in high if len(run) > 1)
    if len(words) < 4:
        return False
    arabic = len(words) - len(words.translate(None, _ARABIC))
    common = len(words) - len(words.translate(None, _COMMON_ARABIC))
    return arabic > 0.9 * len(words) and common > 0.4 * len(words)
