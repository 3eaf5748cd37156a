"""Records of archives, whole and damaged: what can be read is read, and the rest is accounted for byte by byte."""

from __future__ import annotations

import gzip
import hashlib
import io
import random
import time
import tracemalloc
from itertools import accumulate, pairwise

import pytest
from fastwarc.stream_io import zstd_train_dictionary_from_samples
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.sources.archives.forms import Form, form_of
from onrecord.sources.archives.members import Damage, Member, members
from tests.sources.archives.warcs import PACKED, digest, http, record, zstd, zstd_with_dictionary

FORMS = sorted(PACKED)


def _records(count: int, *, digests: bool = True) -> list[bytes]:
    made = random.Random(7)
    return [record(i, http(b"<html>" + made.randbytes(made.randrange(50, 900))), digests=digests) for i in range(count)]


def _archive(records: list[bytes], name: str) -> tuple[bytes, list[int]]:
    parts = [PACKED[name](one) for one in records]
    return b"".join(parts), [0, *accumulate(map(len, parts))]


def _read(data: bytes, name: str) -> tuple[dict[int, Member], list[Damage]]:
    form = form_of(data[:65536], name)
    assert form is not None
    found = list(members(io.BytesIO(data), form, wanted=lambda _: True))
    return {m.offset: m for m in found if isinstance(m, Member)}, [d for d in found if isinstance(d, Damage)]


def _content(one: bytes) -> bytes:
    return one.split(b"\r\n\r\n", 1)[1][:-4]


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("digests", [True, False], ids=["digests", "no-digests"])
def test_every_record_of_a_sound_archive_has_its_place_and_its_bytes(name: str, digests: bool) -> None:
    records = _records(30, digests=digests)
    data, begins = _archive(records, name)
    found, damages = _read(data, name)
    assert not damages
    assert list(found) == begins[:-1]
    assert [m.block.data for m in found.values()] == [_content(one) for one in records]
    assert all(m.block.verified is digests for m in found.values())


@pytest.mark.parametrize("name", FORMS)
def test_an_archive_corrupted_in_fifty_places_has_every_record_accounted_for(name: str) -> None:
    records = _records(400)
    data, begins = _archive(records, name)
    damaged, made = bytearray(data), random.Random(50)
    places = made.sample(range(len(data)), 50)
    for place in places:
        damaged[place] ^= 1 << made.randrange(8)
    hit = {i for i in range(400) for place in places if begins[i] <= place < begins[i + 1]}
    found, damages = _read(bytes(damaged), name)
    for i, one in enumerate(records):
        inside = any(d.start <= begins[i] < d.end for d in damages)
        if i not in hit:
            assert found[begins[i]].block.data == _content(one), f"record {i} was sound"
            assert not inside
        elif begins[i] in found:  # in a plain archive nothing guards the words of a header
            assert name == "x.warc"
            assert not inside
            unguarded = b"\r\nWARC-Block-Digest: sha1:" not in damaged[begins[i] : begins[i + 1]]
            assert unguarded or found[begins[i]].block.data == _content(one)
        else:
            assert inside, f"record {i} is neither read nor reported"
    assert len(damages) >= 20
    assert all(d.reason for d in damages)


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), kind=st.sampled_from(["flip", "zero", "insert", "cut"]))
def test_what_was_not_touched_is_read(name: str, seed: int, kind: str) -> None:
    records = _records(25)
    data, begins = _archive(records, name)
    made = random.Random(seed)
    at, size = made.randrange(len(data)), made.choice([1, 4, 50, 1500])
    put = {"flip": bytes([data[at] ^ 1 << made.randrange(8)]), "zero": b"\0" * size, "insert": made.randbytes(size)}
    gone = {"flip": 1, "zero": size, "insert": 0, "cut": size}[kind]
    damaged = data[:at] + put.get(kind, b"") + data[at + gone :]
    found, damages = _read(damaged, name)
    for i, one in enumerate(records):
        if begins[i + 1] <= at:
            assert found[begins[i]].block.data == _content(one)
        elif begins[i] >= at + gone and (gone or begins[i] != at):
            moved = begins[i] + len(damaged) - len(data)
            assert found[moved].block.data == _content(one)
    for d in damages:  # places never overlap
        assert not any(d.start < offset < d.end for offset in found)


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("left", [10, 150, 400])
def test_an_archive_that_is_cut_short_says_so(name: str, left: int) -> None:
    records = _records(5)
    data, begins = _archive(records, name)
    found, damages = _read(data[: begins[4] + left], name)
    assert list(found) == begins[:4]
    assert [(d.start, d.end) for d in damages] == [(begins[4], begins[4] + left)]


def test_a_length_that_lies_swallows_no_record() -> None:
    for digests in (True, False):
        records = _records(6, digests=digests)
        right = b"Content-Length: %d" % len(_content(records[2]))
        for lie in (b"Content-Length: 9999", b"Content-Length: 10"):
            told = [*records[:2], records[2].replace(right, lie), *records[3:]]
            data, begins = _archive(told, "x.warc")
            found, damages = _read(data, "x.warc")
            assert sorted(found) == [*begins[:2], *begins[3:-1]]
            assert [(d.start, d.end) for d in damages] == [(begins[2], begins[3])]


@pytest.mark.parametrize("name", ["x.warc.gz", "x.warc.zst"])
@pytest.mark.parametrize("lie", ["Content-Length: 9999", "Content-Length: 10", "Content-Length: ", "Content-Length: a"])
def test_a_length_that_lies_about_what_is_packed_swallows_no_record(name: str, lie: str) -> None:
    records = _records(6, digests=False)
    right = b"Content-Length: %d" % len(_content(records[2]))
    data, begins = _archive([*records[:2], records[2].replace(right, lie.encode()), *records[3:]], name)
    found, damages = _read(data, name)
    assert sorted(found) == [*begins[:2], *begins[3:-1]]
    assert [m.block.data for m in found.values()] == [_content(one) for one in [*records[:2], *records[3:]]]
    assert [(d.start, d.end) for d in damages] == [(begins[2], begins[3])]


@pytest.mark.parametrize("pack", [lambda d: gzip.compress(d, mtime=0), zstd], ids=["gzip", "zstd"])
def test_a_piece_with_many_damages_is_not_unpacked_again_for_each(pack) -> None:  # type: ignore[no-untyped-def]
    records = [record(n, http(b"<html>" + b"x" * 60_000)).replace(b"<html>", b"<HTML>") for n in range(1000)]
    records[-1] = record(1000, http(b"<html>the last"))
    plain, begins = _archive(records, "x.warc")
    begun = time.process_time()
    found, damages = _read(pack(plain), "x.warc.gz" if pack is not zstd else "x.warc.zst")
    assert time.process_time() - begun < 20
    assert list(found) == [begins[-2]]
    assert [(d.start, d.end) for d in damages] == list(pairwise(begins[:-1]))


def test_a_digest_that_does_not_fit_is_a_damage_and_no_page() -> None:
    records = _records(3)
    records[1] = records[1].replace(b"<html>", b"<HTML>")
    data, begins = _archive(records, "x.warc.gz")
    found, damages = _read(data, "x.warc.gz")
    assert sorted(found) == [begins[0], begins[2]]
    assert "SHA1" in damages[0].reason


def test_digests_of_the_payload_are_checked_where_they_are_the_only_ones() -> None:
    body = b"<html>one two three"
    chunked = b"8\r\n<html>on\r\nb\r\ne two three\r\n0\r\n\r\n"
    whole = record(0, http(body), f"WARC-Payload-Digest: {digest(body)}", digests=False)
    parts = record(
        1, http(chunked, "Transfer-Encoding: chunked"), f"WARC-Payload-Digest: {digest(body)}", digests=False
    )
    wrong = record(2, http(body), f"WARC-Payload-Digest: {digest(b'other')}", digests=False)
    data, begins = _archive([whole, parts, wrong], "x.warc.gz")
    found, damages = _read(data, "x.warc.gz")
    assert sorted(found) == begins[:2]
    assert all(m.block.verified for m in found.values())
    assert [d.start for d in damages] == [begins[2]]


def test_hexadecimal_digests_and_those_of_unknown_kinds() -> None:
    block = http(b"<html>")
    hexadecimal = record(0, block, f"WARC-Block-Digest: sha256:{hashlib.sha256(block).hexdigest()}", digests=False)
    unknown = record(1, block, "WARC-Block-Digest: whirlpool:AAAA", digests=False)
    data, _ = _archive([hexadecimal, unknown], "x.warc")
    found, damages = _read(data, "x.warc")
    assert [m.block.verified for m in found.values()] == [True, False]
    assert not damages


@pytest.mark.parametrize("pack", [lambda d: gzip.compress(d, mtime=0), zstd], ids=["gzip", "zstd"])
def test_an_archive_packed_as_one_piece_is_read_by_the_places_inside(pack) -> None:  # type: ignore[no-untyped-def]
    records = _records(12)
    plain, begins = _archive(records, "x.warc")
    name = "x.warc.gz" if pack is not zstd else "x.warc.zst"
    found, damages = _read(pack(plain), name)
    assert not damages
    assert list(found) == begins[:-1]
    assert [m.block.data for m in found.values()] == [_content(one) for one in records]
    found, damages = _read(pack(plain)[:-3000], name)
    assert list(found) == begins[: len(found)]
    assert damages


def test_a_dictionary_before_the_records_serves_them_all_after_a_damage_too() -> None:
    records = _records(12)
    data, begins = zstd_with_dictionary(records, zstd_train_dictionary_from_samples(records * 20, 4096))
    found, damages = _read(data, "x.warc.zst")
    assert list(found) == begins
    damaged = data[: begins[3] + 20] + b"QQQQ" + data[begins[3] + 24 :]
    found, damages = _read(damaged, "x.warc.zst")
    assert list(found) == [*begins[:3], *begins[4:]]
    assert [(d.start, d.end) for d in damages] == [(begins[3], begins[4])]


def test_a_block_larger_than_a_page_is_read_past_in_little_memory() -> None:
    huge = record(0, http(b"\0" * 60_000_000))
    after = record(1, http(b"<html>after"))
    data = gzip.compress(huge, 1, mtime=0) + gzip.compress(after, mtime=0)
    del huge
    tracemalloc.start()
    found, damages = _read(data, "x.warc.gz")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    large, small = found.values()
    assert large.block.large and not large.block.data and large.block.verified
    assert small.block.data.endswith(b"after")
    assert not damages
    assert peak < 50_000_000


def test_no_record_at_all() -> None:
    assert _read(b"", "x.warc") == ({}, [])
    found, damages = _read(b"no archive\n", "x.warc")
    assert not found
    assert [(d.start, d.end) for d in damages] == [(0, 11)]


def test_forms_are_told_by_how_they_begin_and_then_by_their_names() -> None:
    one = _records(1)[0]
    for name, form in (("x.warc", Form.PLAIN), ("x.warc.gz", Form.GZIP), ("x.warc.zst", Form.ZSTD)):
        assert form_of(PACKED[name](one)) is form
        assert form_of(b"", name.upper()) is form
    assert form_of(gzip.compress(b"a letter")) is None
    assert form_of(zstd(b"a letter")) is None
    assert form_of(b"WARCHOUSE", "x.txt") is None
