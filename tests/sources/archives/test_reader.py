"""Archives to documents: where each came from stays with it, and what is no report is counted."""

from __future__ import annotations

import gzip
import io
import random
import time
import zlib
from pathlib import Path

import pytest

from onrecord.errors import BadRecord, EmptySource, SourceError, TooLarge
from onrecord.record import Document
from onrecord.sources import read_documents
from onrecord.sources.account import Account
from tests.sources.archives.warcs import PACKED, TEXT, article, digest, http, record

GERMAN = (
    "Das Außenministerium von Ruritanien teilte am Dienstag mit, dass sein Gesandter die Gespräche verlassen habe.",
    "Die Regierung bestritt, dass ihre Soldaten die Brücke gesperrt hätten, und sagte, die Straße sei frei.",
    "Nach Angaben der Behörden wurden am Montag zwölf Menschen verletzt, als nahe der Grenze ein Bus von der",
    "Straße abkam; die Polizei ermittelt, und der Bürgermeister kündigte an, die Strecke am Mittwoch zu sperren.",
)


def _read(tmp_path: Path, data: bytes, name: str = "x.warc", **options: bool) -> tuple[list[object], Account]:
    path = tmp_path / name
    path.write_bytes(data)
    account = Account()
    return list(read_documents([path], account=account, **options)), account


@pytest.mark.parametrize("name", sorted(PACKED))
def test_a_document_says_where_its_bytes_lie_and_when_they_were_fetched(tmp_path: Path, name: str) -> None:
    first, second = record(1, http(b"a picture", type="image/png")), record(2, http(article()))
    (found,), account = _read(tmp_path, PACKED[name](first) + PACKED[name](second), name)
    assert isinstance(found, Document)
    at = len(PACKED[name](first))
    assert found.path == f"{tmp_path / name}:{at}"
    assert found.url == "https://news.example/2026/11/03/2"
    assert found.retrieved == "2026-11-03T10:20:30Z"
    assert found.outlet == "news.example"
    assert found.published == "2026-11-03"
    assert found.extra["warc_record_id"] == "urn:uuid:00000000-0000-4000-8000-000000000002"
    assert "Envoy leaves bridge talks" in found.text and "Anna Kovar" in found.text
    assert (account.records, account.articles, account.archives) == (2, 1, 1)
    assert account.passed == {"not HTML": 1}
    assert account.bytes == (tmp_path / name).stat().st_size
    assert account.offset == at


@pytest.mark.parametrize("packed", [False, True])
def test_sizes_of_chunks_are_no_text_of_a_page_that_is_cut_short(tmp_path: Path, packed: bool) -> None:
    page = article() + b"<!-- %s -->" % random.Random(1).randbytes(1000).hex().encode()
    body = gzip.compress(page, mtime=0) if packed else page
    parts = [body[i : i + 300] for i in range(0, len(body), 300)]
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)[: -len(parts[-1]) - 9]
    said = ["Transfer-Encoding: chunked", *(["Content-Encoding: gzip"] if packed else [])]
    (found,), _ = _read(tmp_path, record(1, http(chunked, *said), "WARC-Truncated: disconnect"))
    assert isinstance(found, Document)
    assert "Anna Kovar" in found.text
    assert "12c" not in found.text


def test_what_opens_like_no_page_is_told_in_no_time(tmp_path: Path) -> None:
    bodies = (b" " * 3_000_000 + b"plain", b"<!---->" * 400_000 + b"plain", b"<!--" * 500_000, b"\n<!-- -- >" * 300_000)
    begun = time.process_time()
    found, account = _read(tmp_path, b"".join(record(n, http(b, type="text/plain")) for n, b in enumerate(bodies)))
    assert time.process_time() - begun < 10
    assert (found, account.passed) == ([], {"not HTML": 4})


def test_the_address_that_a_page_claims_for_itself_does_not_replace_where_it_was_fetched(tmp_path: Path) -> None:
    page = article().replace(b"<title>", b'<link rel="canonical" href="https://other.example/a"><title>')
    (found,), _ = _read(tmp_path, record(1, http(page)))
    assert isinstance(found, Document)
    assert found.url == "https://news.example/2026/11/03/1"
    assert found.extra["canonical"] == "https://other.example/a"


@pytest.mark.parametrize(
    ("header", "coded"),
    [
        ("Content-Encoding: gzip", gzip.compress),
        ("Content-Encoding: deflate", zlib.compress),
        ("Transfer-Encoding: chunked", lambda body: b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)),
        ("Content-Encoding: gzip", lambda body: body),  # servers lie, and archives unpack
        ("Transfer-Encoding: chunked", lambda body: body),
    ],
    ids=["gzip", "deflate", "chunked", "no-gzip", "not-chunked"],
)
def test_codings_of_http_are_undone(tmp_path: Path, header: str, coded) -> None:  # type: ignore[no-untyped-def]
    (found,), _ = _read(tmp_path, record(1, http(coded(article()), header)))
    assert isinstance(found, Document)
    assert "Anna Kovar" in found.text


def test_the_charset_of_the_server_is_honoured(tmp_path: Path) -> None:
    text = (
        "The mayor of Łódź and the minister Šimůnek said on Tuesday that the talks in Přerov would go on.",
        *TEXT[2:],
        *TEXT[:1],
    )
    page = article(text=text).replace(b'<meta charset="utf-8">', b"").decode().encode("iso8859-2")
    (found,), _ = _read(tmp_path, record(1, http(page, type="text/html; charset=iso-8859-2")))
    assert isinstance(found, Document)
    assert "mayor of Łódź and the minister Šimůnek said" in found.text
    (lied,), _ = _read(tmp_path, record(1, http(article(text=text), type="text/html; charset=iso-8859-2")))
    assert isinstance(lied, Document)
    assert "mayor of Łódź" in lied.text  # it is UTF-8, whatever the server says


def test_what_is_no_report_is_counted_by_what_it_is(tmp_path: Path) -> None:
    records = [
        record(0, b"software: made up\r\n", type="warcinfo", content="application/warc-fields"),
        record(1, b"GET / HTTP/1.1\r\n\r\n", type="request", content="application/http; msgtype=request"),
        record(2, http(b"", status="301 Moved Permanently")),
        record(3, http(b"not here", status="404 Not Found")),
        record(4, http(b"GIF89a", type="image/gif")),
        record(5, http(b"", type="text/html")),
        record(6, http(article(text=GERMAN, lang="de"))),
        record(7, b"HTTP/1.1 200 OK\r\n\r\n", type="revisit"),
        record(8, b"fetchTimeMs: 7\r\n", type="metadata", content="application/warc-fields"),
        record(9, b"garbage", content="application/http"),
        record(10, http(article())),
    ]
    (found,), account = _read(tmp_path, b"".join(records))
    assert isinstance(found, Document)
    assert account.passed == {
        "warcinfo": 1,
        "request": 1,
        "status 301": 1,
        "status 404": 1,
        "not HTML": 1,
        "empty page": 1,
        "revisit": 1,
        "metadata": 1,
        "response that is no HTTP": 1,
    }
    assert account.languages == {"de": 1}
    assert account.records == 11 == account.articles + account.failed + 9 + 1
    both, _ = _read(tmp_path, b"".join(records), force=True)
    assert len(both) == 2


def test_pages_that_are_no_articles_are_counted_by_their_kind(tmp_path: Path) -> None:
    teasers = "".join(
        f'<h3><a href="/2026/11/03/{i}">Envoy {i} leaves the talks</a></h3><p>Talks end.</p>' for i in range(12)
    )
    listing = f"<!doctype html><html lang=en><body><main><h1>World</h1>{teasers}</main></body></html>".encode()
    records = [
        record(1, http(article()), url="https://news.example/"),
        record(2, http(listing), url="https://news.example/world"),
        record(3, http(b"<html><body></body></html>")),
        record(4, http(article())),
    ]
    found, account = _read(tmp_path, b"".join(records))
    assert len(found) == 1
    assert account.passed == {"home page": 1, "listing page": 1, "stub page": 1}


def test_a_resource_record_may_hold_a_page(tmp_path: Path) -> None:
    (found,), _ = _read(tmp_path, record(1, article(), type="resource", content="text/html"))
    assert isinstance(found, Document)


def test_a_page_of_no_known_type_is_looked_at(tmp_path: Path) -> None:
    found, account = _read(
        tmp_path,
        record(1, http(article(), type="application/octet-stream")) + record(2, http(b"bytes", type="")),
    )
    assert len(found) == 1
    assert account.passed == {"not HTML": 1}


def test_damages_are_told_with_their_places_and_reading_goes_on(tmp_path: Path) -> None:
    parts = [PACKED["x.warc.gz"](record(i, http(article(title=f"Envoy {i} leaves the talks")))) for i in range(4)]
    begin = len(parts[0])
    parts[1] = parts[1][:60] + b"QQQQ" + parts[1][64:]
    found, account = _read(tmp_path, b"".join(parts), "x.warc.gz")
    documents = [d for d in found if isinstance(d, Document)]
    (error,) = (e for e in found if isinstance(e, SourceError))
    assert [d.title for d in documents] == [f"Envoy {i} leaves the talks" for i in (0, 2, 3)]
    assert isinstance(error, BadRecord)
    assert error.offset == begin
    assert str(error).startswith(f"{tmp_path / 'x.warc.gz'}: at {begin:,}: damaged")
    assert f"reading went on at {begin + len(parts[1]):,}" in str(error)
    assert (account.records, account.articles, account.failed) == (4, 3, 1)


def test_bombs_and_pages_that_are_too_large_are_one_error_each(tmp_path: Path) -> None:
    bomb = http(gzip.compress(b"<html>" + b"\0" * 90_000_000), "Content-Encoding: gzip")
    data = gzip.compress(record(1, bomb)) + gzip.compress(record(2, http(b"<html>" + b" " * 21_000_000)))
    found, account = _read(tmp_path, data + gzip.compress(record(3, http(article()))), "x.warc.gz")
    assert [type(f) for f in found] == [BadRecord, BadRecord, Document]
    assert all("20 MB" in str(error) for error in found[:2])
    assert account.failed == 2


def test_a_page_whose_bytes_are_no_text_is_an_error_at_its_place(tmp_path: Path) -> None:
    (error,), _ = _read(tmp_path, record(1, http(b"<html>\0\0\1" * 50)))
    assert isinstance(error, BadRecord)
    assert "NUL" in str(error)


def test_archives_come_through_pipes_too(tmp_path: Path) -> None:
    class Pipe(io.RawIOBase):
        def __init__(self, data: bytes) -> None:
            self._data = io.BytesIO(data)

        def readable(self) -> bool:
            return True

        def readinto(self, into) -> int:  # type: ignore[no-untyped-def]
            return self._data.readinto(into)

    data = PACKED["x.warc.gz"](record(1, http(article())))
    (found,) = read_documents(["-"], stdin=Pipe(data))  # type: ignore[arg-type]
    assert isinstance(found, Document)
    assert found.path == "-:0"


def test_an_archive_has_no_text_of_its_own(tmp_path: Path) -> None:
    (error,), _ = _read(tmp_path, record(1, http(article())), raw=True)
    assert isinstance(error, SourceError)
    assert "--raw" in str(error)


def test_an_empty_archive_is_one_error(tmp_path: Path) -> None:
    (error,), _ = _read(tmp_path, b"", "x.warc.gz")
    assert isinstance(error, EmptySource)


def test_a_file_larger_than_a_report_is_no_error_where_it_is_an_archive(tmp_path: Path) -> None:
    noise = b"".join(record(i, http(b"\0" * 1_000_000, type="image/png")) for i in range(21))
    (found,), account = _read(tmp_path, noise + record(99, http(article())))
    assert isinstance(found, Document)
    assert not isinstance(found, TooLarge)
    assert account.passed == {"not HTML": 21}


def test_a_truncated_page_says_so(tmp_path: Path) -> None:
    (found,), _ = _read(
        tmp_path,
        record(1, http(article()), "WARC-Truncated: length", f"WARC-Payload-Digest: {digest(b'all')}", digests=False),
    )
    assert isinstance(found, Document)
    assert found.extra["truncated"] == "length"
