"""Which folders are a run's, and which of its parts are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.engines.parts.folders import parts_of
from onrecord.errors import EmptySource, NotFound, SourceError


def test_parts_are_the_folders_with_a_manifest(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        (tmp_path / "parts" / name).mkdir(parents=True)
    for name in ("b", "a"):
        (tmp_path / "parts" / name / "manifest.json").touch()
    assert [part.name for part in parts_of(tmp_path)] == ["a", "b"]


def test_what_is_no_run_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such folder"):
        parts_of(tmp_path / "none")
    with pytest.raises(SourceError, match="no folder of a run"):
        parts_of(tmp_path)
    (tmp_path / "parts" / "half").mkdir(parents=True)
    with pytest.raises(EmptySource, match="no input is read yet"):
        parts_of(tmp_path)
