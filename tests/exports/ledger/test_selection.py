"""Which reports go out, whole and closed in themselves; and that memory does not grow with the ledger."""

from __future__ import annotations

import csv
import gc
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.exports.ledger import FORMATS, Selection, export
from onrecord.exports.ledger.shapes import shapes
from onrecord.ledger import Ledger
from onrecord.ledger.storage.tables import tables
from tests.ledger.reports import thirteen


def days(ledger: Ledger) -> list[str]:
    return sorted(day for (day,) in ledger.store.rows("select day from documents"))


def test_reports_of_some_days(ledger: Ledger) -> None:
    every = days(ledger)
    since, until = every[3], every[8]
    chosen = Selection.of(ledger.store, since=since, until=until)
    found = sorted(record.document.published or "" for record in chosen.records())
    assert [day[:10] for day in found] == [day for day in every if since <= day <= until]
    assert chosen.count() == len(found) and not chosen.whole
    assert Selection.of(ledger.store, since=every[0][:4]).count() == 14
    assert Selection.of(ledger.store, until=every[-1][:7]).count() == 14


def test_reports_to_do_with_a_country(ledger: Ledger) -> None:
    chosen = Selection.of(ledger.store, country="Brazil")
    expected = {
        record.document.id
        for record in ledger.records()
        if "BRA" in {row.country for row in (*record.actors, *record.places)}
    }
    assert set(chosen.documents()) == expected and 0 < len(expected) < 14


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"since": "soon"}, "--since 'soon' is no day, month or year"),
        ({"until": "2015-02-30"}, "--until '2015-02-30' is no day"),
        ({"country": "Ruritania"}, "--country 'Ruritania' is no state and no code"),
        ({"since": "2999"}, "no report of this ledger fits these options; nothing was written"),
    ],
)
def test_options_that_nothing_fits(ledger: Ledger, out: Path, options: dict[str, str], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        export(Selection.of(ledger.store, **options), out, to="csv")  # type: ignore[arg-type]
    assert not out.exists()


def test_every_table_of_a_choice_holds_its_reports_and_what_they_refer_to(ledger: Ledger, out: Path) -> None:
    every = days(ledger)
    chosen = Selection.of(ledger.store, since=every[1], until=every[12])
    documents = set(chosen.documents())
    export(chosen, out, to="csv")
    found: dict[str, list[dict[str, str]]] = {}
    for shape in shapes(with_text=False):
        with (out / f"{shape.name}.csv").open(encoding="utf-8", newline="") as file:
            found[shape.name] = list(csv.DictReader(file))
    for name, rows in found.items():
        keys = [tuple(row[k] for k in tables()[name].key) for row in rows]
        assert keys == sorted(keys) or name == "event_parties", name
        for column in tables()[name].columns:
            if column.name == "document" or column.to == "documents":
                assert {row[column.name] for row in rows} <= documents | {""}, (name, column.name)
            elif column.to is not None:
                ids = {row["id"] for row in found[column.to]}
                assert {row[column.name] for row in rows} <= ids | {""}, (name, column.name)
    for name in ("statements", "events", "actors", "sightings", "happenings"):
        ((count,),) = ledger.store.rows(
            f"select count(*) from {name} where document in ({', '.join('?' * len(documents))})", sorted(documents)
        )
        assert len(found[name]) == count > 0, name
    assert found["joins"] and found["relations"] and found["incidents"] and found["utterances"] and found["copies"]
    assert len(found["judgements"]) in range(1, 5)


def test_rows_of_a_table_come_by_its_key_without_being_sorted(ledger: Ledger) -> None:
    for chosen in (Selection.of(ledger.store), Selection.of(ledger.store, since="2000", country="BRA")):
        for shape in shapes(with_text=True):
            where, values = chosen._rows_of(shape.table)
            order = ", ".join(f"t.{k}" for k in shape.table.key)
            plan = ledger.store.rows(
                f"explain query plan select t.* from {shape.name} t{where} order by {order}", values
            )
            assert not [step for *_, step in plan if step == "USE TEMP B-TREE FOR ORDER BY"], (shape.name, plan)


def report(number: int) -> r.Record:
    """A report of its own text, with rows of its own."""
    model = thirteen()[1]
    text = f"{model.document.text}\nNumber {number}."
    document = r.document_id(text)
    ids = {row.id: f"{row.id.split('-')[0]}-{document}{n}" for n, row in enumerate((*model.actors, *model.statements))}
    return r.Record(
        document=replace(model.document, id=document, text=text),
        actors=tuple(replace(a, id=ids[a.id]) for a in model.actors),
        statements=tuple(
            replace(s, id=ids[s.id], speaker=ids.get(s.speaker or ""), via=(), when=None, where=None, inside=None)
            for s in model.statements
        ),
    )


def test_an_export_is_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = thirteen()[:2]
    real = FORMATS["csv"]
    with Ledger.open(tmp_path / "l", create=True) as writer, Ledger.open(tmp_path / "l", write=False) as reader:
        writer.add(first)

        def meddled(chosen: Selection, folder: Path) -> None:
            writer.add(second)
            real(chosen, folder)

        monkeypatch.setitem(FORMATS, "csv", meddled)
        chosen = Selection.of(reader.store)
        assert export(chosen, tmp_path / "one", to="csv") == 1
        assert (tmp_path / "one/documents.csv").read_bytes().count(b"\n") == 2
        assert export(chosen, tmp_path / "two", to="csv") == 2


@pytest.fixture
def tidy() -> Iterator[None]:
    """What is used no more is given back soon, so that it is not taken for what is needed."""
    before = gc.get_threshold()
    gc.set_threshold(200, 2, 2)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("tidy")
@pytest.mark.parametrize("to", sorted(FORMATS))
def test_memory_does_not_grow_with_the_ledger(tmp_path: Path, to: str) -> None:
    if to == "parquet":
        pytest.importorskip("duckdb", reason="duckdb is not installed: no test of Parquet")
    peaks = []
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        for name, first, last in (("few", 0, 20), ("many", 20, 80)):
            _stored(ledger, first, last)
            chosen = Selection.of(ledger.store, with_text=True)
            if not peaks:
                export(chosen, tmp_path / "first", to=to)  # what is loaded once
            tracemalloc.start()
            assert export(chosen, tmp_path / name, to=to) == last
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    few, many = peaks
    assert many - few < 60 * A_REPORT / 2, peaks


A_REPORT = 15_000
"""Bytes that a record of these reports takes in memory, at least, as `test_a_record_takes_memory` says."""


def test_a_record_takes_memory(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        _stored(ledger, 0, 40)
        chosen = Selection.of(ledger.store)
        next(chosen.records())
        tracemalloc.start()
        kept = list(chosen.records())
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] > A_REPORT * len(kept) > 0
        tracemalloc.stop()


def _stored(ledger: Ledger, first: int, last: int) -> None:
    """Stores reports without comparing them, which takes its time with copies of one text."""
    from onrecord.ledger.ledger import this_version
    from onrecord.ledger.rows.writing import rows_of, sighting_row
    from onrecord.ledger.storage.schema import insert

    with ledger.store.transaction():
        for record in map(report, range(first, last)):
            version, document = this_version(record.document.text_profile), record.document.id
            reading = version.reading(document)
            ledger.store.write(
                insert("readings"),
                [(reading, document, version.onrecord, version.model, version.text_profile, 1)],
            )
            for table, rows in rows_of(
                record, reading=reading, origin=None, shingles=9, profiles={}, happenings=()
            ).items():
                ledger.store.write(insert(table), rows)
            ledger.store.write(insert("sightings"), [sighting_row(record.document, first=True)])
