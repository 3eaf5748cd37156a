"""The command line in this process, over a reader without a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from onrecord.cli.app import main
from tests.stand_in import make

Run = Callable[..., "Done"]


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs the command line with the given arguments."""
    monkeypatch.setattr("onrecord.engines.local.model_reader", make)

    def run(*arguments: str | Path) -> Done:
        code = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Done(int(code), out.decode("utf-8"), err.decode("utf-8"))

    return run


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports, which is also where the command runs."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text('Rain in Rio\n\n"It will rain," Ann said.\n')
    (folder / "b.txt").write_text('Sun in Rio\n\n"It will not," Bob said.\n')
    return folder
