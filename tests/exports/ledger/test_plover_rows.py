"""PLOVER rows of a ledger: one line an event, the columns of one report's rows, and what reports have in common."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from onrecord.exports import plover
from onrecord.exports.ledger import Selection, export
from onrecord.ledger import Ledger


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_every_event_has_its_row_with_incident_and_sources(ledger: Ledger, chosen: Selection, out: Path) -> None:
    assert export(chosen, out, to="plover") == 14
    found = table(out / "events.tsv")
    assert list(found[0]) == [*plover.COLUMNS, "Incident ID", "Independent Sources"]
    expected = ledger.store.rows(
        "select e.id, coalesce(n.id, ''), coalesce(n.sources, '') from events e"
        " left join happenings h on h.id = e.happening left join incidents n on n.id = h.incident"
        " order by e.document, e.position"
    )
    cells = [(row["Row ID"], row["Incident ID"], row["Independent Sources"]) for row in found]
    assert cells == [(i, incident, str(sources)) for i, incident, sources in expected]
    assert max(int(sources) for _, _, sources in cells if sources) > 1


def test_a_row_is_as_it_is_for_one_report_and_names_the_version_that_read_it(
    ledger: Ledger, chosen: Selection, out: Path
) -> None:
    export(chosen, out, to="plover")
    lines = (out / "events.tsv").read_text("utf-8").split("\n")[1:-1]
    versions = dict(
        ledger.store.rows(
            "select document, 'onrecord ' || onrecord || ' model ' || model from readings where current = 1"
        )
    )
    expected = "".join(plover.render(r, version=versions[r.document.id]) for r in ledger.records())
    assert [line.rsplit("\t", 2)[0] for line in lines] == expected.split("\n")[:-1]
    assert {line.count("\t") for line in lines} == {len(plover.COLUMNS) + 1}


def test_pandas_reads_it(chosen: Selection, out: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: no test that it reads our PLOVER rows")
    export(chosen, out, to="plover")
    frame = pandas.read_csv(out / "events.tsv", sep="\t", keep_default_na=False, na_values=[""])
    assert frame["Row ID"].tolist() == [row["Row ID"] for row in table(out / "events.tsv")]
    assert frame["Intensity"].dtype == "float64" and frame["Independent Sources"].max() > 1
    (mallory,) = frame[frame["Row ID"] == "event-ff01"].to_dict("records")
    assert mallory["Actor Name"].startswith("'=cmd|") and mallory["Recipient Name"] == "'-Rio"
