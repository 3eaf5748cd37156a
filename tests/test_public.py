"""The public face: exactly these names, quick to import, and `read` for a path or a text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import onrecord
from onrecord import errors, record
from tests.stand_in import StandIn

ROOT = Path(__file__).parent.parent


def test_the_public_names_are_exactly_these() -> None:
    rows = {name for name, value in vars(record).items() if getattr(value, "__module__", "") == "onrecord.record"}
    rows -= {"document_id", "row_id", *(name for name in rows if name.startswith("_"))}
    failures = {name for name, value in vars(errors).items() if isinstance(value, type)}
    others = {"read", "Reader", "read_documents", "document_from_text", "encode", "decode", "schema", "Ledger"}
    constants = {"MODEL_VERSION", "TEXT_PROFILE", "RECORD_VERSION", "NARRATION"}
    assert set(onrecord.__all__) == rows | failures | others | constants
    assert len(set(onrecord.__all__)) == len(onrecord.__all__)


def test_every_public_name_is_there_and_documented() -> None:
    described = (ROOT / "docs/python.md").read_text("utf-8")
    for name in onrecord.__all__:
        assert getattr(onrecord, name) is not None
        assert f"`{name}`" in described or name in described.split("## Errors")[1], name
    assert set(onrecord.__all__) <= set(dir(onrecord))
    with pytest.raises(AttributeError, match="module 'onrecord' has no attribute 'nothing'"):
        _ = onrecord.nothing


def test_importing_costs_nothing_heavy() -> None:
    code = (
        "import sys, onrecord; print(*sorted({'numpy', 'msgspec', 'onnxruntime', 'rich', 'lxml'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT / "src")}, capture_output=True, encoding="utf-8"
    )
    assert (done.stdout, done.stderr) == ("\n", "")


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A reader without a model, and a folder to be in."""
    monkeypatch.setattr("onrecord.reader.Reader", StandIn)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text('Rain\n\n"Aye," Ann said.\n')
    (tmp_path / "one word.txt").write_text('Sun\n\n"No," Bob said.\n')
    return tmp_path


def test_read_a_path(stand_in: Path) -> None:
    for path in ("report.txt", stand_in / "report.txt"):
        found = onrecord.read(path)
        assert found.document.path == str(path)
        assert found.document.title == "Rain"
    assert onrecord.read("one word.txt").document.title == "Sun"
    assert onrecord.read("report.txt", raw=True).document.title is None


def test_read_a_text(stand_in: Path) -> None:
    found = onrecord.read('"Aye," Ann said.')
    assert (found.document.path, len(found.statements)) == (None, 1)
    assert onrecord.read("report.txt\n").document.path is None


def test_read_says_what_is_wrong(stand_in: Path) -> None:
    with pytest.raises(onrecord.NotFound, match=r"^gone\.txt: "):
        onrecord.read("gone.txt")
    with pytest.raises(onrecord.NotFound, match=r"^gone away\.txt: "):
        onrecord.read(Path("gone away.txt"))
    with pytest.raises(onrecord.UsageError, match="holds several reports"):
        onrecord.read(stand_in)
    (stand_in / "empty").mkdir()
    with pytest.raises(onrecord.EmptySource):
        onrecord.read(stand_in / "empty")
