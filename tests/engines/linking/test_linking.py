"""Links over all parts are those that a ledger makes of the same reports."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from bench.ledgers import records
from onrecord import record as r
from onrecord.compare.happenings import happenings
from onrecord.engines.linking import copies, incidents, link, relations
from onrecord.engines.linking.tables import link_tables
from onrecord.errors import OutputError, SourceError
from onrecord.ledger.intake.adding import add, put_new
from onrecord.ledger.joining import copying
from onrecord.ledger.rows.preparing import prepare
from onrecord.ledger.storage.store import Store, open_store
from tests.engines.parts.runs import make_part, make_run, rows
from tests.ledger.reports import elsewhere, thirteen, version

IN_LEDGER = {
    "families": "select id, family, source from documents",
    "happenings": "select id, document, incident from happenings",
    "statements_utterances": "select id, utterance from statements where utterance is not null",
}
REPORTS = 400
"""Reports that have 20,000 rows, and more."""


def assert_the_same(store: Store, folder: Path) -> dict[str, int]:
    """Compares the links in a folder with those of a ledger, table by table; returns how many there are."""
    found = {}
    for name in link_tables():
        mine = rows(folder / "links", name)
        theirs = store.rows(IN_LEDGER.get(name, f"select * from {name}"))
        assert sorted(map(repr, mine)) == sorted(map(repr, theirs)), name
        found[name] = len(mine)
    return found


def together(store: Store, some: Iterable[r.Record]) -> None:
    coming = iter(some)
    while ready := [prepare(record, version(record)) for record in islice(coming, 50)]:
        with store.transaction():
            put_new(store, ready)


def test_of_twenty_thousand_rows_the_links_are_those_of_the_ledger(tmp_path: Path) -> None:
    every = list(records(REPORTS))
    folder = make_run(tmp_path / "run", [every[n::3] for n in range(3)])
    told = link(folder, workers=1)
    with closing(open_store(tmp_path / "l", create=True)) as store:
        together(store, every)
        kept = ("actors", "dates", "places", "statements", "events", "figures")
        assert sum(store.rows(f"select count(*) from {table}")[0][0] for table in kept) > 20_000
        found = assert_the_same(store, folder)
    assert found == told
    assert all(found.values()), "every table has rows to compare"
    assert {kind for (kind,) in rows(folder / "links", "joins", "distinct kind")} == {
        "incident",
        "utterance",
        "identity",
    }


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of thirteen reports in two parts, one of them in both at other places, and its links."""
    first, *others = thirteen()
    again = elsewhere(first, "Zeta Post", "1999-12-31", "zeta.txt")
    folder = make_run(tmp_path_factory.mktemp("linked") / "run", [[first, *others[:5]], [*others[5:], again]])
    link(folder, workers=1)
    return folder


def test_a_text_that_two_parts_have_is_one_report(tmp_path: Path, linked: Path) -> None:
    first, *others = thirteen()
    with closing(open_store(tmp_path / "l", create=True)) as store:
        for record in (first, *others, elsewhere(first, "Zeta Post", "1999-12-31", "zeta.txt")):
            add(store, record, version(record))
        assert_the_same(store, linked)


def test_any_number_of_processes_and_of_partitions_comes_to_the_same_bytes(
    tmp_path: Path, linked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = thirteen()
    again = elsewhere(first, "Zeta Post", "1999-12-31", "zeta.txt")
    folder = make_run(tmp_path / "run", [[first, *others[:5]], [*others[5:], again]])
    monkeypatch.setattr("onrecord.engines.linking.work._PARTITION", 50)
    monkeypatch.setattr(relations, "_ROWS", 5)
    monkeypatch.setattr(incidents, "_AT_ONCE", 2)
    link(folder, workers=2)
    for name in link_tables():
        assert (folder / "links" / f"{name}.parquet").read_bytes() == (
            linked / "links" / f"{name}.parquet"
        ).read_bytes()


def wire_copies(count: int, chance: Random) -> list[r.Record]:
    """Reports that print one text, each with an end of its own."""
    words = sorted({w for record in records(30) for w in record.document.text.split() if w.isalpha()})
    text = chance.sample(words, 160)
    made = []
    for n in range(count):
        body = " ".join([*text, *chance.sample(words, 10 + n % 7)])
        made.append(r.Record(document=r.Document(id=r.document_id(body), text=body, outlet=f"Post {n}", path=f"{n}")))
    return made


def test_of_values_that_many_reports_have_the_first_few_are_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (copying, copies):
        monkeypatch.setattr(module, "MANY", 6)
        monkeypatch.setattr(module, "FIRST", 1)
    monkeypatch.setattr(copying, "_HOLDERS", copying._HOLDERS.replace("limit 65", "limit 7"))
    every = wire_copies(20, Random(7))
    folder = make_run(tmp_path / "run", [every[:9], every[9:]])
    link(folder, workers=1)
    with closing(open_store(tmp_path / "l", create=True)) as store:
        for record in sorted(every, key=lambda record: record.document.id):
            add(store, record, version(record))
        found = assert_the_same(store, folder)
    assert found["copies"] < 20 * 19 // 2
    assert len({family for (family,) in rows(folder / "links", "families", "family")}) == 1


def test_a_run_that_ends_half_way_leaves_the_links_that_were_there(
    tmp_path: Path, linked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_run(tmp_path / "run", [thirteen()])
    link(folder, workers=1)
    before = rows(folder / "links", "incidents")
    make_part(folder / "parts" / "more", list(records(20))[-4:])
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(relations, "link", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        link(folder, workers=1)
    assert rows(folder / "links", "incidents") == before
    (folder / ".linking" / "links").mkdir(parents=True)  # as one that was killed leaves it
    link(folder, workers=1)
    assert len(rows(folder / "links", "families")) == 17
    assert not (folder / ".linking").exists()


def test_what_is_said_inside_a_report_marks_its_incident_and_is_no_relation(tmp_path: Path) -> None:
    first, *others = thirteen()
    event, statement = first.events[0], first.statements[0]
    said = r.Link(kind=r.LinkKind.DISPUTES, from_=event.id, to=statement.id, because="so it says")
    some = [replace(first, links=(said,)), *others]
    folder = make_run(tmp_path / "run", [some])
    link(folder, workers=1)
    with closing(open_store(tmp_path / "l", create=True)) as store:
        together(store, some)
        assert_the_same(store, folder)
    disputed = {i for i, marked in rows(folder / "links", "incidents", "id, disputed") if marked}
    found = dict(rows(folder / "links", "happenings", "id, incident"))
    assert found[next(h.id for h in happenings(some[0]) if event.id in h.events)] in disputed


@pytest.mark.parametrize("table", ["documents", "happening_keys"])
def test_a_damaged_part_is_named(tmp_path: Path, table: str) -> None:
    folder = make_run(tmp_path / "run", [thirteen()[:2]])
    (folder / "parts" / "0000" / f"{table}.parquet").write_bytes(b"PAR1 no more")
    with pytest.raises(OutputError, match=f"{table}.parquet"):
        link(folder, workers=1)
    assert not (folder / "links").exists()


def test_where_there_are_no_parts_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no folder of a run"):
        link(tmp_path)
    assert list(tmp_path.iterdir()) == []
