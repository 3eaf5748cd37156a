"""JSON Lines: a record a line that every reader of records takes, and what its ledger knew of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from onrecord import wire
from onrecord.errors import UsageError
from onrecord.exports.ledger import Selection, export
from onrecord.ledger import Ledger
from tests.exports.ledger.conftest import hostile
from tests.ledger.reports import thirteen


def test_a_line_is_the_record_as_read_prints_it_and_one_key_more(ledger: Ledger, chosen: Selection, out: Path) -> None:
    assert export(chosen, out, to="jsonl") == 14
    lines = (out / "records.jsonl").read_bytes().split(b"\n")[:-1]
    records = [wire.decode(line) for line in lines]
    assert records == list(ledger.records())
    for line, record in zip(lines, records, strict=True):
        assert line.startswith(wire.encode(record)[:-1] + b',"ledger":{')
    assert hostile() in records


def test_the_key_ledger_says_who_read_a_report_and_where_it_was_met(chosen: Selection, out: Path) -> None:
    export(chosen, out, to="jsonl")
    about = {}
    for line in (out / "records.jsonl").read_bytes().splitlines():
        body = json.loads(line)
        about[body["document"]["id"]] = body["ledger"]
    first, second, *_ = thirteen()
    assert [(r["model"], r["current"]) for r in sorted(about[first.document.id]["readings"], key=str)] == [
        ("0", False),
        (about[second.document.id]["readings"][0]["model"], True),
    ]
    outlets = [(s["first"], s["details"]["outlet"]) for s in about[second.document.id]["sightings"]]
    assert sorted(outlets) == [(False, "Zeta Post"), (True, second.document.outlet)]


def test_rows_beside_the_records(ledger: Ledger, chosen: Selection, out: Path) -> None:
    export(chosen, out, to="jsonl")
    rows = {
        name: [json.loads(line) for line in (out / f"{name}.jsonl").read_bytes().splitlines()]
        for name in ("judgements", "superseded", "inputs")
    }
    assert sorted((j["judge"], j["verdict"]) for j in rows["judgements"]) == [
        ("=Ann\u202e", "confirm"),
        ("=Ann\u202e", "reject"),
        ("=Ann\u202e", "reject"),
        ("Bo", "join"),
    ]
    ((count,),) = ledger.store.rows("select count(*) from superseded")
    assert len(rows["superseded"]) == count > 0
    assert "a\udcff.txt" in {row["path"] for row in rows["inputs"]}
    assert sorted(path.name for path in out.iterdir()) == [
        "inputs.jsonl", "judgements.jsonl", "records.jsonl", "superseded.jsonl",
    ]  # fmt: skip


@pytest.mark.parametrize(("to", "why"), [("jsonl", "the form without loss"), ("brat", "in the text")])
def test_forms_that_are_nothing_without_texts_say_so(ledger: Ledger, out: Path, to: str, why: str) -> None:
    with pytest.raises(UsageError, match=f"{why}.*give --with-text to let whole articles go out"):
        export(Selection.of(ledger.store), out, to=to)
    assert not out.exists()
