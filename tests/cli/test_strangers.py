"""What strangers give to `onrecord read`, on the real model: odd dates, numbers, signs and files, and no exception."""

from __future__ import annotations

import csv
import io
import json
import os
from functools import cache
from pathlib import Path

import pytest

from onrecord import Reader, Record, wire
from onrecord.cli.exits import Exit
from tests.cli.conftest import Done, Run
from tests.exports.test_html import Page
from tests.reader.test_reader import check

SENTENCE = "Rebels bombed Homs on Monday, killing 12 people, officials said."


@cache
def real(threads: int | None) -> Reader:
    return Reader(threads=1)


@pytest.fixture
def read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Writes files by name, reads them all in a folder, and gives what came of it."""
    monkeypatch.setattr("onrecord.engines.local.model_reader", real)
    monkeypatch.chdir(tmp_path)

    def read(files: dict[str, str | bytes], *options: str) -> Done:
        folder = tmp_path / "in"
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        done = run("read", "in", *options)
        assert "Traceback" not in done.err and "fault of Onrecord" not in done.err
        return done

    return read


def records(done: Done) -> dict[str, Record]:
    found = [wire.decode(line) for line in done.out.splitlines()]
    for record in found:
        check(record)
    return {(record.document.path or "").removeprefix("in/"): record for record in found}


BAD: dict[str, tuple[str | bytes, str]] = {
    "empty.txt": ("", "the file is empty; give a file with a report in it"),
    "space.txt": (" \n\u00a0\n", "nothing but white space; give a file with a report in it"),
    "nul.txt": ("Rebels bombed\0 Homs.", "a NUL byte at 13; this is a binary file, or text damaged on its way; save"),
    "control.txt": (b"\x01\x02\x03\x04" * 99, "mostly control characters; this is a binary file, or text damaged"),
    "damaged.txt": ("“a” “b” ".encode() + b"\xe2\x80 no", "UTF-8 with a damaged byte at 16 (line 1); fetch it again"),
    "surrogate.txt": (b"Rebels \xed\xa0\x80 bombed Homs.", "byte 7 fits neither UTF-8, UTF-16, Windows-1252 nor"),
    "program.txt": (b"\x7fELF" + bytes(99), "this looks like"),
    "french.txt": (
        "Le président a déclaré lundi que les forces armées avaient bombardé la ville, tuant au moins douze civils. "
        "Le porte-parole du ministère a démenti ces accusations et affirmé que les combats se poursuivaient.",
        "in another language than English (fr); give --force to read it all the same",
    ),
    "deep.html": ("<html><body>" + "<div>" * 20000 + SENTENCE, "no report found in the page; save its text, or"),
    "line.jsonl": ('{"text": "It rained."', "line 1: "),
    "title.jsonl": ('{"text": "It rained.", "title": 5}', "line 1: "),
}


def test_every_bad_file_is_one_line_with_its_name_and_the_rest_is_read(read: Run) -> None:
    bad = {name: content for name, (content, _) in BAD.items()}
    done = read({"a-good.txt": SENTENCE, **bad, "z-good.txt": SENTENCE}, "--format=jsonl")
    assert done.code == Exit.SOME_FAILED
    good = records(done)
    assert list(good) == ["a-good.txt", "z-good.txt"]
    told = done.err.splitlines()
    assert len(told) == len(BAD) + 1
    for name, (_, reason) in BAD.items():
        (line,) = [line for line in told[:-1] if line.startswith(f"onrecord: in/{name}: ")]
        assert reason in line
    assert told[-1].startswith(f"onrecord: read 2 of {len(BAD) + 2}; could not read in/")


def test_duplicates_are_two_records_of_one_document(read: Run) -> None:
    done = read({"a.txt": SENTENCE, "b.txt": SENTENCE}, "--format=jsonl")
    one, other = records(done).values()
    assert one.document.id == other.document.id and one.events == other.events != ()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_file_that_may_not_be_read_is_named(read: Run, tmp_path: Path) -> None:
    read({"closed.txt": SENTENCE})
    (tmp_path / "in/closed.txt").chmod(0)
    done = read({})
    assert done.code == Exit.NOTHING_READ and done.err.startswith("onrecord: in/closed.txt: ")


def test_impossible_dates_have_no_day(read: Run) -> None:
    text = (
        "Rebels bombed Homs on 31 February 2016. They shelled Aleppo on 30 February 2016, in the year 0000, "
        "on 2016-13-45, on the 45th of May 2016, and at 25:99, officials said."
    )
    record = records(read({"a.txt": text}, "--format=jsonl", "--published=2016-06-30"))["a.txt"]
    assert {d.span.text: d.start for d in record.dates if "2016" in d.span.text} == {
        "31 February 2016": None, "30 February 2016": None, "2016-13-45": None, "the 45th of May 2016": None,
    }  # fmt: skip
    assert all(e.when is None for e in record.events)


@pytest.mark.parametrize(
    "published",
    [
        "0000-01-01",
        "0001-01-01",
        "99999-01-01",
        "2016-02-31",
        "2016-06-30T25:34Z",
        "2016-06-30T07:34+99:00",
        "31/31/31",
    ],
)
def test_an_impossible_date_of_a_report_is_kept_and_resolves_nothing(read: Run, published: str) -> None:
    line = json.dumps({"text": "Rebels bombed Homs last year.", "published": published})
    (record,) = records(read({"a.jsonl": line}, "--format=jsonl")).values()
    assert record.document.published is None and record.document.extra == {"published": published}
    assert [(d.span.text, d.start) for d in record.dates] == [("last year", None)]


@pytest.mark.parametrize("published", ["1600-01-01", "2199-12-31"])
def test_dates_never_leave_the_calendar(read: Run, published: str) -> None:
    text = "It came 9999 years ago, in 10000 years, last century, 99999999999 weeks later, and for the last 1e400 days."
    line = json.dumps({"text": text, "published": published})
    (record,) = records(read({"a.jsonl": line}, "--format=jsonl")).values()
    assert record.dates and all(len(end) == 10 for d in record.dates for end in (d.start, d.end) if end)


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("9" * 1000, None),
        ("1" + "0" * 400, None),
        ("10^400", None),
        ("10^9", None),
        ("10**9", None),
        ("1e400", None),
        ("0x1F", None),
        ("1,2,3,4", None),
        ("1.2.3", None),
        ("-5", 5),
        ("NaN", None),
        ("1," + "000," * 300 + "000", None),
        ("million " * 300, None),
        ("1,200", 1200),
        ("\u0661\u0662", 12),
        ("\u096a\u096b", 45),
        ("\uff11\uff12", 12),
        ("12*", 12),
    ],
)
def test_what_is_no_number_is_no_figure(read: Run, number: str, value: float | None) -> None:
    text = f"Officials said that {number} people were killed in Homs."
    record = records(read({"a.txt": text}, "--format=jsonl"))["a.txt"]
    assert [f.best for f in record.figures] == ([] if value is None else [value])


@pytest.mark.parametrize(
    "text",
    [
        "Monday Tuesday 3 May 2016 yesterday last week next year 07:34 noon midnight " * 40,
        "Homs Aleppo Moscow Paris Syria Turkey, Idlib, Hama province, " * 40,
        "killed 12 wounded 13 and 14 dead 15 of 16 in 17 by 18 from 19 to 20 % $ " * 20,
        "He said she said he said it was he who said she had. " * 40,
        "Bo, who is Bo's brother's brother Bo, said Bo told Bo that Bo killed Bo and Bo denied it. " * 10,
        "Rebels bombed \u202b\u062d\u0645\u0635\u202c on Monday\u200f, \u202e\u0661\u0662 people\u202c were killed.",
        "a" * 100_000,
        "1" * 100_000,
        "(" * 400 + SENTENCE + ")" * 400,
        "“" * 400 + SENTENCE + "”" * 400,
        "\u0301\u0345\u200d" * 500 + SENTENCE,
    ],
    ids=["times", "places", "numbers", "sayings", "circle", "rtl", "word", "digits", "brackets", "quotes", "marks"],
)
def test_texts_of_one_thing_alone_are_read(read: Run, text: str) -> None:
    done = read({"a.txt": text}, "--format=jsonl", "--force")
    assert done.code == Exit.ALL_READ and len(records(done)) == 1


HOSTILE = (
    "=cmd|'/C calc'!A0 bombed =Homs on Monday, officials said. @SUM(A1) killed +44 people in -Aleppo.\n\n"
    '"Rebels" attacked <script>alert(1)</script> in Homs<img src=x onerror=alert(2)>, killing 12 <b>people</b>, '
    'said "onmouseover=alert(3) Ann Roe. The +Army- shelled {{7*7}} near =HYPERLINK("x") on 3 May 2016.\n'
)


def test_names_of_places_and_numbers_never_become_markup(read: Run) -> None:
    page = Page(read({"a.txt": HOSTILE}, "--format=html", "--force").out)
    assert not {"script", "img"} & {tag for tag, _ in page.elements}
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert "{{7*7}}" in "".join(page.paragraphs)


def test_names_of_places_and_numbers_never_become_formulas(read: Run) -> None:
    done = read({"a.txt": HOSTILE}, "--format=plover", "--force")
    rows = list(csv.reader(io.StringIO(done.out), delimiter="\t"))
    assert len(rows) > 1 and len({len(row) for row in rows}) == 1
    assert [c for row in rows for c in row if c[:1] in "=+@" and c] == []
