"""The tables of a part: a ledger's rows, in the order of the input, one reading of a text."""

from __future__ import annotations

import json
import random
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from onrecord import parquet
from onrecord.engines.parts import writing
from onrecord.engines.parts.tables import READ, part_tables
from onrecord.engines.parts.writing import PartTables
from onrecord.errors import FormatError, UsageError
from onrecord.ledger.intake.adding import add
from onrecord.ledger.rows.preparing import prepare
from onrecord.ledger.storage.store import open_store
from onrecord.ledger.storage.tables import table_of
from onrecord.record import Record
from onrecord.sources import document_from_text
from tests.engines.parts.runs import make_part, rows
from tests.ledger.reports import elsewhere, thirteen, version

GROUPED = {"documents": ("family", "source"), "statements": ("utterance",)}
"""Columns that comparing fills in a ledger."""


def test_a_part_without_a_report_has_every_table(tmp_path: Path) -> None:
    folder = make_part(tmp_path / "part", [])
    for name, table in part_tables().items():
        with duckdb.connect() as connection:
            found = connection.execute(f"select * from '{folder / name}.parquet'")
            assert [d[0] for d in found.description or ()] == list(table.names)
            assert found.fetchall() == []
    assert sorted(p.name for p in folder.iterdir()) == sorted(
        ["manifest.json", *(f"{n}.parquet" for n in part_tables())]
    )


def test_rows_are_those_of_a_ledger_in_the_order_of_the_input(tmp_path: Path) -> None:
    folder = make_part(tmp_path / "part", thirteen())
    with closing(open_store(tmp_path / "l", create=True)) as store:
        for record in thirteen():
            add(store, record, version(record))
        for table in map(table_of, READ):
            names = [n for n in table.names if n not in GROUPED.get(table.name, ())]
            mine = rows(folder, table.name, ", ".join(f'"{n}"' for n in names))
            assert sorted(map(repr, mine)) == sorted(
                map(repr, store.rows(f"select {', '.join(names)} from {table.name}"))
            )
    assert [i for (i,) in rows(folder, "documents", "id")] == [record.document.id for record in thirteen()]
    assert [i for (i,) in rows(folder, "statements", "id")] == [
        s.id for record in thirteen() for s in record.statements
    ]


def test_keys_are_those_by_which_a_ledger_compares(tmp_path: Path) -> None:
    folder = make_part(tmp_path / "part", thirteen())
    ready = [prepare(record, version(record)) for record in thirteen()]
    assert dict(rows(folder, "sketches")) == {p.document: list(p.text.sketch) for p in ready}
    assert dict(rows(folder, "statement_keys")) == {i: list(ks) for p in ready for i, ks in p.said.keys.items()}
    assert dict(rows(folder, "profile_keys")) == {i: list(ks) for p in ready for i, ks in p.actors.keys.items()}
    for scope, of in (("filed", "stored"), ("asked", "asked")):
        found: dict[str, set[int]] = {h.id: set() for p in ready for h in p.told.happenings}
        for happening, scopes, under in rows(folder, "happening_keys", f"happening, {scope}, under"):
            found[happening] |= {s | u for s in scopes for u in under}
        assert found == {i: set(ks) for p in ready for i, ks in getattr(p.told, of).items()}
    asked: dict[str, dict[int, str]] = {p.document: {} for p in ready}
    filed: dict[str, set[int]] = {p.document: set() for p in ready}
    for document, stored, wanted, under, says in rows(folder, "story_keys"):
        filed[document] |= {s | u for s in stored for u in under}
        asked[document] |= {s | u: said for s in wanted for u, said in zip(under, says, strict=True)}
    assert filed == {p.document: set(p.told.story) for p in ready}
    assert asked == {p.document: {k: said.partition("|")[2] for k, said in p.told.others.items()} for p in ready}


def test_one_input_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = (make_part(tmp_path / name, thirteen()) for name in ("one", "other"))
    for name in part_tables():
        assert (one / f"{name}.parquet").read_bytes() == (other / f"{name}.parquet").read_bytes()


@pytest.mark.parametrize("turned", [False, True])
def test_a_text_met_twice_has_the_rows_of_its_first_sighting_and_both_sightings(tmp_path: Path, turned: bool) -> None:
    first, second, *others = thirteen()
    earlier = elsewhere(first, "Zeta Post", "1999-12-31", "zeta.txt")
    came = [first, second, earlier, *others, earlier]
    folder = make_part(tmp_path / "part", came[::-1] if turned else came)
    chosen = [*others[::-1], earlier, second] if turned else [second, earlier, *others]
    if turned:
        chosen = [earlier, *others[::-1], second]  # it came first as well as in the middle
    alone = make_part(tmp_path / "alone", chosen)
    for name in part_tables():
        if name != "sightings":
            assert rows(folder, name) == rows(alone, name), name
    met = rows(folder, "sightings", "path, first")
    assert sorted(met) == sorted(
        [(first.document.path, 0), ("zeta.txt", 1)] + [(x.document.path, 1) for x in (second, *others)]
    )


def test_of_two_rules_of_text_the_order_of_sightings_decides(tmp_path: Path) -> None:
    one = thirteen()[0]
    other = replace(
        one,
        statements=(),
        events=(),
        figures=(),
        links=(),
        document=replace(one.document, text_profile="other/1", path="z", published="2030-01-01"),
    )
    for name, came in (("a", [one, other]), ("b", [other, one])):
        folder = make_part(tmp_path / name, came)
        assert rows(folder, "readings", "text_profile") == [(one.document.text_profile,)]
        assert len(rows(folder, "statements")) == len(one.statements)
        assert len(rows(folder, "sightings")) == 2


def test_more_text_than_duckdb_may_hold_is_written_though_one_comes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_MEMORY", 96)
    monkeypatch.setattr(parquet, "_LAST_RESORT", 0)
    dice = random.Random(7)
    texts = [f"Report {number}. {dice.randbytes(2250).hex()}" for number in range(8000)]
    came = [Record(document=document_from_text(text, path=f"{n}.txt")) for n, text in enumerate([*texts, texts[0]])]
    folder = make_part(tmp_path / "part", came)
    assert rows(folder, "documents", "text") == [(text,) for text in texts]
    assert len(rows(folder, "sightings", "path")) == 8001


def test_an_inconsistent_record_is_refused_and_leaves_no_row(tmp_path: Path) -> None:
    one, other = thirteen()[:2]
    with PartTables(tmp_path) as tables:
        with pytest.raises(FormatError, match="is not the hash of its text"):
            tables.add(replace(one, document=replace(one.document, id=other.document.id)), version(one))
        assert set(tables.write().values()) == {0}


def test_what_is_left_half_done_goes(tmp_path: Path) -> None:
    with PartTables(tmp_path) as tables:
        tables.add(thirteen()[0], version(thirteen()[0]))
    assert list(tmp_path.iterdir()) == []


def test_columns_say_what_they_are(tmp_path: Path) -> None:
    folder = make_part(tmp_path / "part", [])
    with duckdb.connect() as connection:
        sql = f"select key, value from parquet_kv_metadata('{folder}/story_keys.parquet')"
        told = {key.decode(): value.decode() for key, value in connection.execute(sql).fetchall()}
    assert told["description"].startswith("Keys of reports' stories")
    assert json.loads(told["columns"])["says"] == "The same in words."


def test_without_duckdb_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with PartTables(tmp_path) as tables, pytest.raises(UsageError, match=r"pip install 'onrecord\[parquet\]'"):
        tables.write()


def test_rows_of_every_kind_are_counted(tmp_path: Path) -> None:
    with PartTables(tmp_path) as tables:
        for record in thirteen():
            tables.add(record, version(record))
        counted = tables.write()
    assert counted == {name: len(rows(tmp_path, name)) for name in part_tables()}
    assert counted["documents"] == 13
