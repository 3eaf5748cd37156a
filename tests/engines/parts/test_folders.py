"""Which folders are a run's, and which of its parts are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.engines.parts.manifest import ManifestRow, encode, parts_of
from onrecord.errors import EmptySource, NotFound, SourceError


def test_parts_are_the_folders_with_a_manifest(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        (tmp_path / "parts" / name).mkdir(parents=True)
    for name in ("b", "a"):
        (tmp_path / "parts" / name / "manifest.json").touch()
    assert [part.name for part in parts_of(tmp_path)] == ["a", "b"]


def test_of_parts_of_one_input_it_is_the_one_that_was_made_last(tmp_path: Path) -> None:
    for name, path, made in (
        ("a", "one.warc", "2026-11-02T00:00:00.000+00:00"),
        ("b", "one.warc", "2026-11-03T00:00:00.000+00:00"),
        ("c", "one.warc", ""),  # by a version that did not say
        ("d", "other.warc", "2026-11-01T00:00:00.000+00:00"),
    ):
        (tmp_path / "parts" / name).mkdir(parents=True)
        row = ManifestRow(part=name, path=path, status="done", made=made)
        (tmp_path / "parts" / name / "manifest.json").write_bytes(encode(row))
    assert [part.name for part in parts_of(tmp_path)] == ["b", "d"]


def test_what_is_no_run_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such folder"):
        parts_of(tmp_path / "none")
    with pytest.raises(SourceError, match="no folder of a run"):
        parts_of(tmp_path)
    (tmp_path / "parts" / "half").mkdir(parents=True)
    with pytest.raises(EmptySource, match="no input is read yet"):
        parts_of(tmp_path)
