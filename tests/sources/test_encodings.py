"""Bytes to text."""

import codecs

import pytest

from onrecord.errors import EmptySource, NotText
from onrecord.sources.encodings import decode
from onrecord.sources.facts import rows

ENGLISH = "The mayor’s “plan” – said to cost £40 – drew a crowd in the café.\nOfficials denied it.\n"
ARABIC = "قال الوزير يوم الثلاثاء إن المحادثات سوف تستمر حتى يتم التوصل إلى اتفاق بين الطرفين.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_english(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding), "a.txt").text == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic(encoding: str) -> None:
    assert decode(ARABIC.encode(encoding), "a.txt").text == ARABIC


def test_english_with_an_arabic_quotation_in_windows_1256() -> None:
    text = "The paper wrote: " + ARABIC
    found = decode(text.encode("cp1256"), "a.txt")
    assert (found.text, found.encoding) == (text, "cp1256")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_when_it_is_clear(encoding: str) -> None:
    text = "Officials denied it. They said so twice.\n"
    assert decode(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("mark", [codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE])
def test_utf_32_with_a_mark(mark: bytes) -> None:
    encoding = "utf-32-le" if mark == codecs.BOM_UTF32_LE else "utf-32-be"
    assert decode(mark + ENGLISH.encode(encoding), "a.txt").text == ENGLISH


def test_line_ends_and_white_space_are_left_as_they_are() -> None:
    text = "one\r\ntwo\rthree\n\u00a0\u200b\ufeff four \x0c\n"
    assert decode(text.encode(), "a.txt").text == text


def test_a_declared_encoding_counts_where_the_bytes_are_not_utf_8() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body>Министр сказал</body></html>'
    found = decode(page.encode("cp1251"), "a.html")
    assert (found.text, found.encoding) == (page, "cp1251")
    assert decode(page.encode("utf-8"), "a.html").text == page


def test_a_declared_encoding_in_an_xml_declaration() -> None:
    page = '<?xml version="1.0" encoding="ISO-8859-1"?><html><body>“café”</body></html>'
    assert decode(page.encode("cp1252"), "a.html").text == page


def test_a_declared_encoding_that_nobody_should_use_is_ignored() -> None:
    page = '<meta charset="utf-7">+ADw-script+AD4- caf\xe9'
    assert decode(page.encode("cp1252"), "a.html").text == page


def test_a_declaration_far_into_the_text_is_no_declaration() -> None:
    text = "a" * 5000 + '<meta charset="windows-1251"> café'
    assert decode(text.encode("cp1252"), "a.txt").encoding == "cp1252"


def test_empty() -> None:
    with pytest.raises(EmptySource, match=r"^a\.txt: the file is empty"):
        decode(b"", "a.txt")


def test_nul_bytes() -> None:
    with pytest.raises(NotText, match="NUL byte at 8"):
        decode(b"The talk\0 goes on, and on, and on", "a.txt")
    with pytest.raises(NotText, match="NUL character at 3"):
        decode("abc\0def".encode("utf-16"), "a.txt")


def test_damaged_utf_8_is_not_passed_off_as_windows_1252() -> None:
    data = ("“Quoted” — and “quoted” again.\n" * 3).encode()
    at = data.index(b"\n") + 2
    with pytest.raises(NotText, match=rf"UTF-8 with a damaged byte at {at - 1} \(line 2\)"):
        decode(data[:at] + b"\xff" + data[at:], "a.txt")
    with pytest.raises(NotText, match="damaged byte"):
        decode(data[:-4] + b"\xe2\x80", "a.txt")


def test_a_mark_with_something_else_behind_it() -> None:
    with pytest.raises(NotText, match="marked as UTF-8, but byte 2 after its byte order mark does not fit"):
        decode(codecs.BOM_UTF8 + b"ab\xff", "a.txt")
    with pytest.raises(NotText, match="marked as UTF-16-LE"):
        decode(codecs.BOM_UTF16_LE + b"a", "a.txt")


@pytest.mark.parametrize("encoding", ["cp1251", "cp1253", "koi8-r", "gb18030", "shift_jis"])
def test_other_encodings_are_refused_and_not_guessed(encoding: str) -> None:
    text = {
        "cp1253": "Ο υπουργός δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν μέχρι να βρεθεί συμφωνία.",
        "gb18030": "部长星期二表示会谈将继续进行直到达成协议为止",
        "shift_jis": "大臣は火曜日に合意に達するまで協議が続くと述べた",
    }.get(encoding, "Министр сказал во вторник, что переговоры продолжатся до тех пор, пока не будет соглашения.")
    with pytest.raises(NotText, match="save it again as UTF-8"):
        decode(text.encode(encoding), "a.txt")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF file; extract its text first"),
        (b"PK\x03\x04\x14\0", "ZIP archive or an Office"),
        (b"\x89PNG\r\n\x1a\n\0", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"\x1f\x8b\x08\0", "a gzip file; unpack it first"),
        (b"\x7fELF\x02", r"a program \(ELF\)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
        (b"{\\rtf1\\ansi words}", "an RTF file; save it as plain text"),
        (b"SQLite format 3\0", "an SQLite database"),
        (b"RIFF\x24\x08\0\0WAVEfmt ", "a WAV recording"),
    ],
)
def test_binary_files_are_named(data: bytes, words: str) -> None:
    with pytest.raises(NotText, match=words):
        decode(data, "report")


def test_control_characters() -> None:
    with pytest.raises(NotText, match="mostly control characters"):
        decode(bytes(range(1, 32)) * 10, "a.txt")
    assert decode(b"A bell \x07 in a long and otherwise ordinary line of text.", "a.txt").encoding == "utf-8"


def test_every_charset_in_the_table_is_a_codec_for_text() -> None:
    for label, codec in rows("charsets"):
        assert codecs.lookup(codec)._is_text_encoding, label
        assert label == label.lower()
