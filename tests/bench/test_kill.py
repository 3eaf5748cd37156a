"""kill -9 while a ledger grows, then again: the same ledger. `python -m bench.kill` does it fifty times."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

import pytest

from bench.kill import kills, main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no kill -9 there")


def test_a_ledger_that_was_killed_and_started_again_is_the_same(tmp_path: Path) -> None:
    numbers = count()
    found = list(kills(lambda: str(tmp_path / f"{next(numbers)}.ledger"), reports=12, times=5, seed=1))
    assert len(found) == 5 and all(outcome.good for outcome in found), found
    assert all(-1 <= outcome.reports <= 12 for outcome in found)


def test_the_command_counts_those_that_are_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--reports", "2", "--kills", "1"]) == 0
    *lines, last = capsys.readouterr().out.splitlines()
    assert [line.endswith("the same, sound") for line in lines] == [True]
    assert last == '{"kill.same": 1, "kill.of": 1}'
