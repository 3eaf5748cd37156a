"""One task in this process: copies of a text are not read twice, and nothing of the part shows it."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.engines.parts.naming import versions
from onrecord.engines.running import task as tasks
from onrecord.engines.running.task import Task, perform
from onrecord.record import Document, Record
from tests.engines.running.inputs import rows, text
from tests.stand_in import StandIn


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
    assert replace(row, seconds=0) == replace(other, seconds=0)
    assert (row.articles, row.rows["documents"], row.rows["sightings"]) == (20, 5, 20)
    assert rows(tmp_path / "once") == rows(tmp_path / "always")


def test_a_part_that_is_there_is_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "in.txt"
    path.write_text(text(1), encoding="utf-8")
    task = _task(path, tmp_path / "out")
    first, reader = perform(task, StandIn()), Counting()
    assert perform(task, reader) == first
    assert reader.count == 0
