"""kill -9 while a ledger grows, then again: the same ledger. `python -m bench.kill` does it fifty times."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

import pytest

from bench.kill import Outcome, kills, main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no kill -9 there")


def test_a_ledger_that_was_killed_and_started_again_is_the_same(tmp_path: Path) -> None:
    numbers = count()
    found = list(kills(lambda: str(tmp_path / f"{next(numbers)}.ledger"), reports=12, times=5, seed=1))
    assert len(found) == 5 and all(outcome.good for outcome in found), found
    assert all(-1 <= outcome.reports <= 12 for outcome in found)


def test_the_command_counts_those_that_are_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcomes = [
        Outcome(step=1.5, reports=0, same=True, sound=True),
        Outcome(step=2.5, reports=1, same=False, sound=True),
    ]
    monkeypatch.setattr("bench.kill.kills", lambda *_, **__: iter(outcomes[:1]))
    assert main(["--kills", "1"]) == 0
    assert capsys.readouterr().out.endswith('with 0 reports: the same, sound\n{"kill.same": 1, "kill.of": 1}\n')
    monkeypatch.setattr("bench.kill.kills", lambda *_, **__: iter(outcomes))
    assert main(["--kills", "2"]) == 1
    assert capsys.readouterr().out.endswith('reports: ANOTHER LEDGER, sound\n{"kill.same": 1, "kill.of": 2}\n')
