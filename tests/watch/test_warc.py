"""WARC files as we write them, read by another's reader; and read by us when they are damaged."""

from __future__ import annotations

import gzip
import io
import random
from dataclasses import replace
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import OutputError
from onrecord.fetching import Answer
from onrecord.watch.keeping import Keeping
from onrecord.watch.state import State
from onrecord.watch.warc import _CHUNK, members, response, warcinfo

DATE = "2026-09-21T14:13:20Z"
ANSWER = Answer(
    url="https://news.example/a?b=%C3%A9",
    status=200,
    reason="OK",
    version="HTTP/1.1",
    headers=((b"Content-Type", b"text/html"), (b"X-Caf\xe9", b"\xe9"), (b"Content-Length", b"3")),
    body=b"abc",
    address="93.184.216.34",
)
INFO = warcinfo("a.warc.gz", DATE, {"software": "Onrecord"})


def read(data: bytes) -> list[tuple[WarcRecordType, dict[str, str], bytes]]:
    """Type, fields and block of each record, its digests checked."""
    found = []
    for record in ArchiveIterator(io.BytesIO(data), parse_http=False):
        assert record.verify_block_digest()
        block = record.reader.read()
        found.append((record.record_type, dict(record.headers.items()), bytes(block)))
    return found


def test_a_record_holds_what_came() -> None:
    (_, info, _), (kind, fields, block) = read(
        INFO + response(ANSWER, DATE, {"Onrecord-Feed": "https://news.example/rss"})
    )
    assert info["WARC-Type"] == "warcinfo" and info["WARC-Filename"] == "a.warc.gz"
    assert kind == WarcRecordType.response
    assert block == b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Caf\xe9: \xe9\r\nContent-Length: 3\r\n\r\nabc"
    assert fields["WARC-Target-URI"] == ANSWER.url and fields["WARC-IP-Address"] == "93.184.216.34"
    assert fields["WARC-Date"] == DATE and fields["Onrecord-Feed"] == "https://news.example/rss"
    assert fields["WARC-Payload-Digest"] == "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"  # of "abc"
    assert fields["WARC-Record-ID"] != info["WARC-Record-ID"]


def test_the_payload_digest_is_right() -> None:
    for record in ArchiveIterator(io.BytesIO(INFO + response(ANSWER, DATE, {})), parse_http=True):
        assert record.record_type == WarcRecordType.warcinfo or record.verify_payload_digest()


def test_chunks_are_undone_and_said_to_be() -> None:
    chunked = replace(ANSWER, headers=((b"transfer-encoding", b"chunked"),))
    assert read(response(chunked, DATE, {}))[0][2] == (
        b"HTTP/1.1 200 OK\r\nX-Crawl-transfer-encoding: chunked\r\nContent-Length: 3\r\n\r\nabc"
    )


def test_equal_answers_give_equal_bytes_and_others_others() -> None:
    assert response(ANSWER, DATE, {}) == response(ANSWER, DATE, {})
    assert (
        len({response(a, DATE, {}) for a in (ANSWER, replace(ANSWER, body=b"x"), replace(ANSWER, url="http://a/"))})
        == 3
    )


def test_no_field_begins_another() -> None:
    (record,) = read(response(replace(ANSWER, url="http://a/\r\nWARC-Type: revisit"), DATE, {"X": "a\r\n\r\nb"}))
    assert record[1]["WARC-Target-URI"] == "http://a/ WARC-Type: revisit" and record[1]["X"] == "a b"
    assert record[0] == WarcRecordType.response


RECORDS = [INFO, *(response(replace(ANSWER, body=bytes([n]) * 3000), DATE, {}) for n in range(3))]
WHOLE = b"".join(RECORDS)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(WHOLE)))
def test_whole_members_of_a_file_that_is_cut(cut: int) -> None:
    found = list(members(io.BytesIO(WHOLE[:cut]), 0, 10_000))
    ends, at = [], 0
    for record in RECORDS:
        at += len(record)
        ends += [at] if at <= cut else []
    assert [member.end for member in found if member is not None] == ends
    assert (found[-1:] == [None]) is (cut not in (0, *ends))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_byte_that_was_changed(at: int, by: int) -> None:
    data = bytearray(WHOLE)
    data[at] ^= by
    for member in members(io.BytesIO(bytes(data)), 0, 10_000):
        if member is not None:
            assert WHOLE[member.offset : member.end] in RECORDS


def test_a_member_that_unfolds() -> None:
    assert list(members(io.BytesIO(gzip.compress(bytes(10_000_000))), 0, 10_000)) == [None]


def keeping(folder: Path, **options: int) -> Keeping:
    return Keeping(folder, rotate=options.get("rotate", 10**9), largest=10**6, contact=None, agent="Onrecord/0")


def test_a_file_that_is_full(tmp_path: Path) -> None:
    kept = keeping(tmp_path, rotate=2000)
    places = [kept.keep(replace(ANSWER, body=bytes(range(256)) * 2), now=float(n), about={}) for n in range(6)]
    files = sorted(tmp_path.glob("*.warc.gz"))
    assert [file.name for file in files] == sorted({place.file for place in places}) and len(files) > 1
    for place in places:
        with open(tmp_path / place.file, "rb") as stream:
            (first, *_) = members(stream, place.offset, 10**6)
        assert first is not None and (first.offset, first.end) == (place.offset, place.end)


def test_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = keeping(tmp_path)
    kept.keep(ANSWER, now=0.0, about={})

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch, pytest.raises(OutputError, match="cannot be kept there"):
        patch.setattr("os.fsync", full)
        kept.keep(ANSWER, now=0.0, about={})
    kept.keep(ANSWER, now=0.0, about={})
    assert len(list(tmp_path.glob("*.warc.gz"))) == 2  # what may be cut short is not written on


def test_files_of_others_are_let_alone(tmp_path: Path) -> None:
    (tmp_path / "other.warc.gz").write_bytes(WHOLE)
    (tmp_path / "pages-x.warc.gz").write_bytes(b"no gzip")
    state = State(tmp_path)
    assert keeping(tmp_path).found(state, 0.0) == 0
    state.close()


@pytest.mark.parametrize("others", [1, 2])
def test_a_member_that_ends_where_a_read_does_loses_none_behind_it(others: int) -> None:
    made = random.Random(1)
    first = next(
        found
        for size in range(_CHUNK - 1000, _CHUNK)
        if len(found := response(replace(ANSWER, body=made.randbytes(size)), DATE, {})) == _CHUNK
    )
    data = first + response(ANSWER, DATE, {}) * others
    found = list(members(io.BytesIO(data), 0, 1 << 20))
    assert None not in found
    assert [m.offset for m in found if m] == [0, *(_CHUNK + n * len(response(ANSWER, DATE, {})) for n in range(others))]
