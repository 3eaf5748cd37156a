"""Web archives of made pages: the same seed, the same bytes; the key says what a reader of archives finds."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections import Counter
from http.client import HTTPResponse
from pathlib import Path
from socket import socket
from types import SimpleNamespace
from typing import cast

import brotli
import pytest
from fastwarc.warc import ArchiveIterator

from bench.archive_pages import archives, key_of, long_archive, main
from bench.pages.http import CODINGS, encoded, in_chunks
from bench.pages.stories import wikinews
from bench.pages.warc import Form
from bench.session import SkippedError


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wikinews")
    with (folder / "wikinews_2019.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("url", "date", "title", "text"))
        for number in range(40):
            said = f"Mayor number {number} of Testburg said on Tuesday that the café would stay — “for good”. " * 3
            text = "Friday, January 4, 2019\n\n" + "\n\n".join(f"{said}Part {part} of it." for part in range(6))
            rows.writerow(("https://example.org", "2019-01-04", f"Mayor {number} keeps the café open", text))
    return folder


def key(path: Path) -> list[dict[str, str]]:
    with key_of(path).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("form", list(Form))
def test_records_stand_where_the_key_says_and_their_digests_are_true(data: Path, tmp_path: Path, form: Form) -> None:
    checked = 0
    for path in archives(tmp_path, data=data, files=4, articles=12, form=form, weight=0.05):
        places, kinds = [], []
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False):
                places.append(record.stream_pos)
                kinds.append(record.headers["WARC-Type"])
                assert "WARC-Block-Digest" not in record.headers or record.verify_block_digest()
        lines = key(path)
        assert places == [int(line["offset"]) for line in lines] and kinds == [line["record"] for line in lines]
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=True):
                if record.headers["WARC-Type"] == "response" and "WARC-Payload-Digest" in record.headers:
                    assert record.verify_payload_digest()
                    checked += 1
    assert checked > 12


def test_articles_are_counted_and_stand_in_their_pages(data: Path, tmp_path: Path) -> None:
    paths = archives(tmp_path, data=data, files=4, articles=21, seed=3, weight=0.05)
    lines = [line for path in paths for line in key(path)]
    assert sum(line["kind"] == "article" and line["language"] == "en" for line in lines) == 21
    kinds = Counter(line["kind"] for line in lines)
    assert {"article", "copy", "listing", "redirect", "robots"} <= kinds.keys()
    assert {"en", "de", "fr", "es", "ru", "ar"} >= {line["language"] for line in lines} - {"-"}
    titles, seen = {story.source: story.title for story in wikinews(data)}, 0
    for path in paths:
        with path.open("rb") as file:
            for record, line in zip(ArchiveIterator(file, parse_http=False), key(path), strict=True):
                title = titles.get(line["source"])
                if line["kind"] == "article" and title:
                    body = body_of(record.reader.read())
                    assert any(title.encode(codec) in body for codec in ("utf-8", "cp1252")), line
                    seen += 1
    assert seen > 10


def body_of(message: bytes) -> bytes:
    """The body of a HTTP message, its codings undone by other libraries than the ones that made them."""
    answer = HTTPResponse(cast(socket, SimpleNamespace(makefile=lambda *_: io.BytesIO(message))))
    answer.begin()
    coding, body = answer.headers.get("Content-Encoding"), answer.read()
    return {"gzip": gzip.decompress, "deflate": zlib.decompress, "br": brotli.decompress}.get(coding, bytes)(body)


def test_the_same_seed_makes_the_same_bytes_and_another_one_others(data: Path, tmp_path: Path) -> None:
    made = []
    for place, seed in enumerate((5, 5, 6)):
        folder = tmp_path / str(place)
        folder.mkdir()
        (path,) = archives(folder, data=data, files=1, articles=6, seed=seed, weight=0.05)
        made.append((path.read_bytes(), key_of(path).read_bytes()))
    assert made[0] == made[1] != made[2]


def test_a_mix_of_articles_alone(data: Path, tmp_path: Path) -> None:
    (path,) = archives(tmp_path, data=data, files=1, articles=45, mix="articles", weight=0.05)
    lines = key(path)
    assert [line["kind"] for line in lines] == ["-"] + ["article"] * 45
    assert any(line["source"].endswith(("+1", "+1:brief")) for line in lines)


def test_a_long_archive_has_its_share_of_articles(data: Path, tmp_path: Path) -> None:
    path = long_archive(tmp_path, data=data, records=150, share=0.2, weight=0.01)
    lines = key(path)
    assert lines[0]["record"] == "warcinfo" and len(lines) == 151
    assert 10 <= sum(line["kind"] == "article" and line["language"] == "en" for line in lines) <= 50


def test_the_command(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--to", str(tmp_path / "new"), "--weight", "0.01", "--files", "2", "--articles", "3"]
    assert main([*common, "--data", str(data), "--form", "plain"]) == 0
    names = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert names == ["news-00000.warc", "news-00001.warc"]
    assert all((tmp_path / "new" / name).is_file() for name in names)
    assert main([*common, "--data", str(tmp_path / "nothing")]) == 1
    assert "--data" in capsys.readouterr().err
    with pytest.raises(SkippedError):
        wikinews(tmp_path / "nothing")


@pytest.mark.parametrize("coding", CODINGS)
def test_bodies_come_out_of_their_codings(coding: str) -> None:
    body = b"Words of a page. " * 2000
    message = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: "
        + coding.encode()
        + b"\r\n\r\n"
        + in_chunks(encoded(body, coding))
    )
    assert body_of(message) == body
