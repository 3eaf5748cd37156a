"""One task in this process: copies of a text are not read twice, and nothing of the part shows it."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.engines.parts import writing
from onrecord.engines.parts.naming import versions
from onrecord.engines.parts.rows import part_rows
from onrecord.engines.parts.writing import PartTables
from onrecord.engines.running import task as tasks
from onrecord.engines.running.task import Task, at_file, perform
from onrecord.errors import OutputError, ReadingFailed, TooLittleMemory
from onrecord.ledger.rows.writing import Version
from onrecord.record import Document, Record
from onrecord.sources import read_documents
from onrecord.sources.account import Account
from onrecord.sources.archives import reader
from onrecord.sources.archives.documents import SetAside, document_of
from onrecord.sources.archives.pages import Page
from tests.engines.running.inputs import rows, text
from tests.sources.archives.warcs import TEXT, article, http, record
from tests.stand_in import StandIn


class FailsOnce(StandIn):
    """Cannot read what it is given first."""

    failed = False

    def read(self, document: Document) -> Record:
        if not self.failed:
            self.failed = True
            raise ReadingFailed(document.path or document.id, "no luck")
        return super().read(document)


class Counting(StandIn):
    """Says how many documents it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def read(self, document: Document) -> Record:
        self.count += 1
        return super().read(document)


def _task(path: Path, folder: Path) -> Task:
    (folder / ".working").mkdir(parents=True)
    return Task(
        file=str(path), path=str(path), part="abc", folder=str(folder), cwd=str(folder.parent), versions=versions()
    )


@pytest.mark.parametrize("seed", range(4))
def test_a_copy_is_not_read_again_and_the_part_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = random.Random(seed)
    lines = [
        {"text": text(n), "published": f"2026-11-{day:02}", "outlet": f"Outlet {chance.randrange(3)}"}
        for n in range(5)
        for day in chance.sample(range(1, 29), 4)
    ]
    chance.shuffle(lines)
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    once, always = Counting(), Counting()
    row = perform(_task(path, tmp_path / "once"), once)
    monkeypatch.setattr(tasks, "_REMEMBERED", 0)
    other = perform(_task(path, tmp_path / "always"), always)
    assert always.count == 20
    assert 5 <= once.count < 20
    assert replace(row, seconds=0, made="") == replace(other, seconds=0, made="")
    assert (row.articles, row.rows["documents"], row.rows["sightings"]) == (20, 5, 20)
    assert rows(tmp_path / "once") == rows(tmp_path / "always")


def test_a_part_that_is_there_is_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "in.txt"
    path.write_text(text(1), encoding="utf-8")
    task = _task(path, tmp_path / "out")
    first, reader = perform(task, StandIn()), Counting()
    assert perform(task, reader) == first
    assert reader.count == 0


@pytest.mark.parametrize("days", [("2026-11-01", "2026-11-02"), ("2026-11-02", "2026-11-01")])
def test_a_text_that_could_not_be_read_is_read_where_it_comes_again(tmp_path: Path, days: tuple[str, str]) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps({"text": text(1), "published": day}) for day in days), encoding="utf-8")
    row = perform(_task(path, tmp_path / "out"), FailsOnce())
    assert (row.articles, row.failed, row.statements) == (1, 1, 2)


@pytest.mark.parametrize("outlets", [("A\0", "Ab"), ("Ab", "A\0")])
def test_a_copy_that_is_not_read_never_stands_for_the_one_that_was(tmp_path: Path, outlets: tuple[str, str]) -> None:
    path = tmp_path / "in.jsonl"
    lines = [json.dumps({"text": text(1), "published": "2026-11-01", "outlet": outlet}) for outlet in outlets]
    path.write_text("\n".join(lines), encoding="utf-8")
    row = perform(_task(path, tmp_path / "out"), StandIn())
    assert (row.articles, row.statements) == (2, 2)


def test_a_report_whose_rows_cannot_be_made_is_told_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(record: Record, version: Version) -> dict[str, list[tuple[object, ...]]]:
        if "number-1" in record.document.text:
            raise IndexError("a fault")
        return dict(part_rows(record, version))

    monkeypatch.setattr(writing, "part_rows", faulty)
    path = tmp_path / "in.jsonl"
    lines = [json.dumps({"text": f"{text(n)} number-{n}"}) for n in range(3)]
    path.write_text("\n".join(lines), encoding="utf-8")
    row = perform(_task(path, tmp_path / "out"), StandIn())
    assert (row.articles, row.failed, row.rows["documents"]) == (2, 1, 2)
    assert "a fault of Onrecord; please report it: IndexError: a fault" in row.errors[0]


def test_a_full_disk_ends_the_run_and_want_of_memory_one_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "in.txt"
    path.write_text(text(1), encoding="utf-8")
    task = _task(path, tmp_path / "out")
    for error in (OutputError("no room on the disk"), TooLittleMemory("no room in memory")):

        def write(tables: PartTables, error: OutputError = error) -> dict[str, int]:
            raise error

        monkeypatch.setattr(PartTables, "write", write)
        if isinstance(error, TooLittleMemory):
            row = perform(task, StandIn())
            assert (row.status, row.error) == ("failed", "no room in memory")
        else:
            with pytest.raises(OutputError, match="no room on the disk"):
                perform(task, StandIn())


def test_who_dies_over_a_page_has_said_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "in.warc"
    records = [record(n, http(article(text=(text(n), *TEXT)))) for n in range(3)]
    path.write_bytes(b"".join(records))
    task = _task(path, tmp_path / "out")
    names = [f"{path}:{sum(map(len, records[:n]))}" for n in range(3)]
    said: list[str] = []

    def watched(page: Page, *, path: str, force: bool = False) -> Document | SetAside:
        said.append(at_file(tmp_path / "out", task.part).read_text(encoding="utf-8"))
        return document_of(page, path=path, force=force)

    monkeypatch.setattr(reader, "document_of", watched)
    row = perform(replace(task, skipping=(names[1],)), StandIn())
    assert said == [names[0], names[2]]
    assert (row.articles, row.failed) == (2, 1)
    assert "ended from outside three times" in row.errors[0]
    assert f"at {len(records[0]):,}:" in row.errors[0]


def test_between_two_reports_nobody_is_blamed(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps({"text": text(n)}) for n in range(3)), encoding="utf-8")
    task = _task(path, tmp_path / "out")
    documents = read_documents([str(path)])
    said = [(at_file(tmp_path / "out", task.part)).read_text() for _ in tasks._told(documents, task, Account())]
    assert said == [f"{path}:{n}" for n in (1, 2, 3)]
    assert at_file(tmp_path / "out", task.part).read_text() == ""
