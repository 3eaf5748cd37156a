"""The measures of a ledger's speed, on a few reports."""

from itertools import islice
from pathlib import Path

import pytest

from bench import ledger_speed
from bench.ledger_questions import questions
from onrecord.ledger.answers.finding import find
from onrecord.ledger.storage.store import open_store


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of thirty reports, built in two goes."""
    path = tmp_path_factory.mktemp("speed") / "big.ledger"
    ledger_speed.build(path, 20, 0.5, 1)
    ledger_speed.build(path, 30, 0.5, 1)
    return path


def test_a_build_that_was_stopped_goes_on(ledger: Path) -> None:
    store = open_store(ledger, write=False)
    assert store.rows("select count(*) from documents") == [(30,)]
    assert store.rows("select count(distinct path) from documents") == [(30,)]
    store.close()


def test_linking_is_measured_at_its_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_speed, "STEPS", (4, 8))
    monkeypatch.setattr(ledger_speed, "_LAST", 2)
    found = ledger_speed.build(tmp_path / "l.ledger", 8, 0.5, 1)
    for step in (4, 8):
        assert 0 < found[f"incidents.link.cpu_ms_at_{step}"] < found[f"link.cpu_ms_at_{step}"]


def test_adding_is_measured(tmp_path: Path) -> None:
    found = ledger_speed.add(5, 0.5, 1)
    assert found["add.records"] == 5 and found["add.per_second"] > 0
    assert found["add.memory"] >= found["add.memory_at_a_tenth"]


def test_questions_are_varied_and_the_same_each_time(ledger: Path) -> None:
    store = open_store(ledger, write=False)
    some = list(islice(questions(store), 60))
    assert some == list(islice(questions(store), 60))
    assert {option for _, options in some for option in options} >= {
        *("speaker", "about", "country", "type", "act", "since", "until", "status", "voice", "kind", "disputed"),
        *("min_sources", "judged", "order", "limit"),
    }
    answered = [find(store, words, **options).rows for words, options in some]
    assert sum(map(bool, answered)) > 30
    store.close()


def test_asking_is_measured(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_speed, "QUESTIONS", 20)
    found = ledger_speed.ask(ledger, 40)
    assert found["find.statements"] > 300 and found["find.row_calls"] == 40
    assert 0 < found["find.ms_50"] <= found["find.ms_95"] <= found["find.ms_100"]


def test_every_task_runs_in_a_process_of_its_own(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    arguments = ["--ledger", str(tmp_path / "l.ledger"), "--records", "2", "--reports", "12", "--calls", "1"]
    assert ledger_speed.main(arguments) == 0
    out = capfd.readouterr().out
    assert all(name in out for name in ("add.per_second", "build.reports", "find.ms_95"))


@pytest.mark.parametrize("arguments", [["--only", "sing"], ["--only", "find"]])
def test_what_there_is_not_is_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        ledger_speed.main(arguments)
