"""Parquet and CSV: every row of every table, typed, with notes and keys; texts when asked for; no formulas."""

from __future__ import annotations

import csv as standard
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import UsageError
from onrecord.exports.ledger import Selection, csv, export
from onrecord.exports.ledger.characters import harmless
from onrecord.exports.ledger.shapes import shapes
from onrecord.ledger import Ledger
from onrecord.ledger.storage.tables import tables

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def package(out: Path) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((out / "datapackage.json").read_text("utf-8"))
    return body


def rows(ledger: Ledger, table: str) -> list[tuple[Any, ...]]:
    names = ", ".join(tables()[table].names)
    return ledger.store.rows(f"select {names} from {table} order by {', '.join(tables()[table].key)}")


def csv_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(standard.reader(file, strict=True))


def told(value: object) -> str:
    """A value as a CSV cell holds it, without its guard."""
    return "" if value is None else harmless(value) if isinstance(value, str) else repr(value)


def unguarded(cell: str) -> str:
    return cell[1:] if csv.GUARDED.match(cell) else cell


def test_csv_holds_every_cell_of_every_table(ledger: Ledger, chosen: Selection, out: Path) -> None:
    assert export(chosen, out, to="csv") == 14
    for shape in shapes(with_text=True):
        header, *found = csv_rows(out / f"{shape.name}.csv")
        assert tuple(header) == shape.names
        assert [[unguarded(c) for c in row] for row in found] == [list(map(told, r)) for r in rows(ledger, shape.name)]
    assert {shape.name for shape in shapes(with_text=True)} == set(tables()) - {
        "sketches",
        "blocks",
        "entries",
        "ledger",
    }


def test_no_csv_cell_is_a_formula_or_acts(chosen: Selection, out: Path) -> None:
    export(chosen, out, to="csv")
    for path in out.glob("*.csv"):
        text = path.read_bytes().decode("utf-8")
        assert not [c for c in text if c < " " and c not in "\n\t"] and "\u202e" not in text and "\u2028" not in text
        numbers = {c.name for c in tables()[path.stem].columns if c.type != "text"}
        header, *found = csv_rows(path)
        for row in found:
            for name, cell in zip(header, row, strict=True):
                assert name in numbers or not cell.lstrip().startswith(FORMULA), (path.name, name, cell)


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        ("", '""'),
        (3, "3"),
        (-0.1, "-0.1"),
        ('a "b",\nc', '"a ""b"",\nc"'),
        ("=1", '"\'=1"'),
        ("'=1", "\"''=1\""),
        ("'tis", '"\'tis"'),
        (" \t-1", '"\' \t-1"'),
        ("\r\x00", '"␍␀"'),
    ],
)
def test_a_csv_cell(value: object, cell: str) -> None:
    assert csv._cell(value) == cell


def test_the_guard_of_a_csv_cell_can_be_taken_off(chosen: Selection) -> None:
    for words in ("=1", "'=1", "''@x", "'plain", "plain", " +1", "'  ＝"):
        assert unguarded(csv._cell(words)[1:-1]) == words


def test_pandas_reads_csv_with_its_types(ledger: Ledger, chosen: Selection, out: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: no test that it reads our CSV")
    export(chosen, out, to="csv")
    for resource in package(out)["resources"]:
        types = {"string": "str", "integer": "Int64", "number": "float64"}
        schema = {f["name"]: types[f["type"]] for f in resource["schema"]["fields"]}
        frame = pandas.read_csv(out / resource["path"], dtype=schema, keep_default_na=False, na_values=[""])
        assert list(frame.columns) == list(schema)
        assert len(frame) == len(rows(ledger, resource["name"]))
    figures = pandas.read_csv(out / "figures.csv")
    expected = {i: best for i, best in ledger.store.rows("select id, best from figures where best is not null")}
    assert dict(figures.dropna(subset="best")[["id", "best"]].itertuples(index=False)) == expected


def test_parquet_is_the_tables_without_loss(ledger: Ledger, chosen: Selection, out: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: no test of Parquet")
    assert export(chosen, out, to="parquet") == 14
    types = {"text": "VARCHAR", "integer": "BIGINT", "real": "DOUBLE"}
    for shape in shapes(with_text=True):
        found = duckdb.sql(f"select * from read_parquet('{out / shape.name}.parquet')")
        assert found.columns == list(shape.names)
        assert [str(t) for t in found.types] == [types[c.type] for c in shape.columns]
        assert found.fetchall() == [tuple(map(whole, r)) for r in rows(ledger, shape.name)]
    assert sorted(path.name for path in out.iterdir() if path.suffix != ".parquet") == ["datapackage.json"]


def whole(value: object) -> object:
    """A value without halves of surrogate pairs."""
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value


def test_parquet_keeps_infinite_numbers_and_long_lines(tmp_path: Path, out: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: no test of Parquet")
    from onrecord.record import Document, Figure, Record, Span, document_id

    text = "7 " + "x" * 20_000_000
    figure = Figure(id="figure-1", span=Span.of(text, 0, 1), measure="other", high=float("inf"))
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        ledger.add(Record(document=Document(id=document_id(text), text=text), figures=(figure,)))
        export(Selection.of(ledger.store, with_text=True), out, to="parquet")
    assert duckdb.sql(f"select high from '{out}/figures.parquet'").fetchall() == [(float("inf"),)]
    assert duckdb.sql(f"select length(text) from '{out}/documents.parquet'").fetchall() == [(len(text),)]


def test_pandas_and_duckdb_answer_a_question_over_parquet(ledger: Ledger, chosen: Selection, out: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: no test of Parquet")
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: no test that it reads our Parquet")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed: no test that pandas reads our Parquet")
    export(chosen, out, to="parquet")
    question = (
        "select a.name, count(*) from statements s join actors a on a.id = s.speaker group by a.name order by 2 desc, 1"
    )
    expected = [(whole(name), n) for name, n in ledger.store.rows(question)]
    names = duckdb.connect()
    for table in ("statements", "actors"):
        names.execute(f"create view {table} as select * from '{out / table}.parquet'")
    assert names.execute(question).fetchall() == expected
    joined = pandas.read_parquet(out / "statements.parquet").merge(
        pandas.read_parquet(out / "actors.parquet"), left_on="speaker", right_on="id"
    )
    assert joined.groupby("name").size().to_dict() == dict(expected)


def test_notes_stand_in_the_parquet_files_themselves(chosen: Selection, out: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: no test of Parquet")
    export(chosen, out, to="parquet")
    found = dict(duckdb.sql(f"select key, value from parquet_kv_metadata('{out}/events.parquet')").fetchall())
    assert found[b"description"].decode() == tables()["events"].note
    assert json.loads(found[b"columns"])["voice"].endswith("null is the outlet's own narration.")


def test_without_duckdb_the_error_says_what_to_install(
    chosen: Selection, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(UsageError, match=r"install it with: pip install 'onrecord\[parquet\]'"):
        export(chosen, out, to="parquet")
    assert not out.exists()


@pytest.mark.parametrize("to", ["csv", "parquet"])
def test_articles_go_out_only_with_their_text(ledger: Ledger, out: Path, to: str) -> None:
    if to == "parquet":
        pytest.importorskip("duckdb", reason="duckdb is not installed: no test of Parquet")
    export(Selection.of(ledger.store), out, to=to)
    fields = {r["name"]: [f["name"] for f in r["schema"]["fields"]] for r in package(out)["resources"]}
    assert "text" not in fields["documents"] and "content" in fields["statements"]
    assert b"A line without an end" not in b"".join(path.read_bytes() for path in out.iterdir())


def test_the_package_describes_files_columns_and_keys(chosen: Selection, out: Path) -> None:
    export(chosen, out, to="csv")
    body = package(out)
    assert body["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    resources = {r["name"]: r for r in body["resources"]}
    for name, resource in resources.items():
        path = out / resource["path"]
        assert (resource["bytes"], resource["hash"]) == (
            path.stat().st_size,
            f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}",
        )
        assert resource["schema"]["primaryKey"] == list(tables()[name].key)
        header, *found = csv_rows(path)
        for key in resource["schema"].get("foreignKeys", []):
            to = key["reference"].get("resource", name)
            other = csv_rows(out / resources[to]["path"])
            known = {row[other[0].index("id")] for row in other[1:]} | {""}
            assert {row[header.index(key["fields"][0])] for row in found} <= known
    events = {f["name"]: f for f in resources["events"]["schema"]["fields"]}
    assert events["intensity"] == {"name": "intensity", "type": "number"}
    assert events["id"]["constraints"] == {"required": True}
    assert events["status"]["description"].startswith("happened, denied, planned")
    inside = next(k for k in resources["statements"]["schema"]["foreignKeys"] if k["fields"] == ["inside"])
    assert inside == {"fields": ["inside"], "reference": {"fields": ["id"]}}


def test_the_same_ledger_gives_the_same_bytes(chosen: Selection, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export(chosen, tmp_path / name, to="csv")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
