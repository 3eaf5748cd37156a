"""The ten questions of docs/questions.md: each runs on both kinds of ledgers, and prints what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from onrecord.ledger.storage.schema import views
from onrecord.ledger.storage.store import Store
from tools.questions import PAGE, example, questions, renewed

TEXT = PAGE.read_text("utf-8")
NAMES = [re.findall(r"create view (\w+)", statement)[0] for statement in views()]


def test_there_are_ten_and_every_view_is_documented() -> None:
    assert len(questions(TEXT)) == len(re.findall(r"^## \d+\. ", TEXT, re.MULTILINE)) == 10
    for name in NAMES:
        assert f"| `{name}` |" in TEXT


@pytest.mark.parametrize("number", range(10))
def test_a_question_runs_on_every_kind_of_ledger(full: Store, number: int) -> None:
    sql = questions(TEXT)[number].strip().removesuffix(";")
    rows = full.rows(sql)
    assert full.rows(sql) == rows and (rows or number in (1, 4, 6))


@pytest.mark.parametrize("name", NAMES)
def test_every_view_answers(full: Store, name: str) -> None:
    assert full.rows(f"select count(*) from {name}")[0][0] >= 0


def test_the_answers_of_the_page_are_those_of_the_example(tmp_path: Path) -> None:
    path = tmp_path / "case.ledger"
    example(path)
    assert renewed(TEXT, path) == TEXT, "run: python tools/questions.py"
