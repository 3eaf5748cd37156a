"""A ledger of parts is the one that adding their reports would have made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings

from onrecord import record as r
from onrecord.engines.slicing import Selection, build
from onrecord.errors import OnrecordError, SourceError
from onrecord.ledger import Ledger
from onrecord.ledger.intake.adding import Added
from onrecord.ledger.rows.writing import Version
from tests.engines.parts.runs import make_run
from tests.ledger.reports import elsewhere, own_ids, thirteen
from tests.strategies import records

ALL = Selection.of()


def digest_of(path: Path, some: Iterable[r.Record]) -> str:
    """The digest of a ledger to which these records were added, and their places noted, as `onrecord add` does."""
    with Ledger.open(path, create=True) as ledger:
        for record in some:
            ledger.add(record)
            ledger.note(record.document.path or record.document.id, record.document)
        return ledger.digest()


def built(path: Path, folder: Path, chosen: Selection = ALL, *, jobs: int = 1) -> tuple[str, Counter[Added]]:
    """The digest of a ledger that was built, and what became of the reports."""
    with Ledger.open(path, create=True) as ledger:
        became: Counter[Added] = Counter()
        for outcome in build(ledger, folder, chosen, jobs=jobs):
            assert isinstance(outcome, Added)
            became[outcome] += 1
        assert list(ledger.verify()) == []
        return ledger.digest(), became


@pytest.mark.parametrize("jobs", [1, 2])
def test_of_all_parts_it_is_the_ledger_of_all_reports(tmp_path: Path, jobs: int) -> None:
    first, *others = thirteen()
    again = elsewhere(first, "Zeta Post", "1999-12-31", "zeta.txt")
    third = elsewhere(first, "Eta Post", "2031-12-31", "eta.txt")
    folder = make_run(tmp_path / "run", [[first, *others[:5]], [*others[5:], again, again], [third]])
    digest, became = built(tmp_path / "built", folder, jobs=jobs)
    assert became == {Added.ADDED: 13}
    assert digest == digest_of(tmp_path / "added", (again, *others, first, third))


def test_building_again_changes_nothing_and_a_killed_build_goes_on(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run", [thirteen()[:7], thirteen()[7:]])
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        for record in thirteen()[2:6]:
            ledger.add(record)
            ledger.note(record.document.path or record.document.id, record.document)
    digest, became = built(tmp_path / "l", folder)
    assert became == {Added.ADDED: 9, Added.KNOWN: 4}
    assert built(tmp_path / "l", folder) == (digest, {Added.KNOWN: 13})
    assert digest == digest_of(tmp_path / "added", thirteen())


def test_a_report_that_is_there_gets_the_sightings_of_the_parts(tmp_path: Path) -> None:
    one = thirteen()[0]
    earlier, later = (elsewhere(one, "Zeta Post", f"{year}-12-31", f"{year}.txt") for year in (1999, 2031))
    folder = make_run(tmp_path / "run", [[one, later], [earlier]])
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        ledger.add(one)
    digest, became = built(tmp_path / "l", folder)
    assert became == {Added.SEEN: 1}
    assert digest == digest_of(tmp_path / "added", (one, later, earlier))


def test_a_ledger_keeps_the_version_that_read(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run", [thirteen()[:2]])
    built(tmp_path / "l", folder)
    with Ledger.open(tmp_path / "l", write=False) as ledger:
        for record in thirteen()[:2]:
            assert ledger.record(record.document.id) == record
            assert ledger.knows(record.document)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=records())
def test_any_record_comes_back_without_loss(tmp_path_factory: pytest.TempPathFactory, record: r.Record) -> None:
    record = own_ids(record)
    place = tmp_path_factory.mktemp("any")
    folder = make_run(place / "run", [[record]])
    with Ledger.open(place / "l", create=True) as ledger:
        assert list(build(ledger, folder, ALL)) == [Added.ADDED]
        assert ledger.record(record.document.id) == record
        assert ledger.digest() == digest_of(place / "added", [record])


def chosen_ids(tmp_path: Path, folder: Path, chosen: Selection) -> set[str]:
    with Ledger.open(tmp_path / "chosen", create=True) as ledger:
        assert all(isinstance(outcome, Added) for outcome in build(ledger, folder, chosen))
        found = set(ledger.documents())
    (tmp_path / "chosen").unlink()
    return found


def test_what_is_asked_for_chooses_the_reports(tmp_path: Path) -> None:
    every = thirteen()
    folder = make_run(tmp_path / "run", [every[:7], every[7:]])
    days = sorted(x.document.published or "" for x in every)
    outlet = every[0].document.outlet or ""
    country = next(p.country for p in every[0].places if p.country)
    person = next(a.name for a in every[3].actors if a.kind is r.ActorKind.PERSON)
    word = max(every[4].document.text.split(), key=len).strip(".,”")

    def ids(some: Iterable[r.Record]) -> set[str]:
        return {x.document.id for x in some}

    assert chosen_ids(tmp_path, folder, Selection.of(since=days[4], until=days[8])) == ids(
        x for x in every if days[4] <= (x.document.published or "") <= days[8]
    )
    assert chosen_ids(tmp_path, folder, Selection.of(outlet=outlet.upper())) == ids(
        x for x in every if x.document.outlet == outlet
    )
    assert chosen_ids(tmp_path, folder, Selection.of(country=country.lower())) == ids(
        x for x in every if any(country == row.country for row in (*x.actors, *x.places))
    )
    named = chosen_ids(tmp_path, folder, Selection.of(actor=person))
    assert every[3].document.id in named
    assert named >= ids(x for x in every if any(a.name == person for a in x.actors))
    assert len(named) < 13
    told = chosen_ids(tmp_path, folder, Selection.of(words=word))
    assert every[4].document.id in told
    assert len(told) < 13
    assert chosen_ids(tmp_path, folder, Selection.of(words=word, since="2050")) == set()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"country": "Atlantis"}, "--country 'Atlantis'"),
        ({"since": "soon"}, "--since 'soon'"),
        ({"words": "…"}, "--words '…' holds no word"),
        ({"actor": "Nobody Whosoever"}, "--actor 'Nobody Whosoever': nobody"),
    ],
)
def test_what_cannot_be_asked_for_is_said(tmp_path: Path, options: dict[str, str], message: str) -> None:
    folder = make_run(tmp_path / "run", [thirteen()[:2]])
    with Ledger.open(tmp_path / "l", create=True) as ledger, pytest.raises(OnrecordError, match=message):
        list(build(ledger, folder, Selection.of(**options)))


def test_rows_that_do_not_fit_their_text_are_refused_and_the_others_come(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run", [thirteen()[:3]])
    broken = thirteen()[1].document.id
    with duckdb.connect() as connection:
        file = folder / "parts" / "0000" / "statements.parquet"
        sql = f"select * replace (if(document = '{broken}', '9-99999999', content_at) as content_at) from '{file}'"
        connection.execute(f"create table rows as {sql}")
        connection.execute(f"copy rows to '{file}' (format parquet)")
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        became = list(build(ledger, folder, ALL))
        assert set(ledger.documents()) == {x.document.id for x in thirteen()[:3]} - {broken}
    (error,) = (x for x in became if isinstance(x, SourceError))
    assert f"the rows of document {broken} do not fit its text" in str(error)


def test_a_newer_reading_in_the_ledger_stays(tmp_path: Path) -> None:
    one = thirteen()[0]
    folder = make_run(tmp_path / "run", [[one]])
    with Ledger.open(tmp_path / "l", create=True) as ledger:
        ledger.add(one)
        ledger.add(replace(one, links=()), version=Version(onrecord="99", model="99", text_profile="x/1"))
        ledger.note(one.document.path or one.document.id, one.document)
        before = ledger.digest()
        assert list(build(ledger, folder, ALL)) == [Added.KNOWN]
        assert ledger.digest() == before
