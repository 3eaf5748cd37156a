"""Where an export goes: into a new or an empty folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from onrecord.errors import OutputError, UsageError
from onrecord.exports.ledger import Selection, export
from onrecord.exports.ledger.folder import new_folder


def test_files_appear_when_all_are_whole(tmp_path: Path) -> None:
    out = tmp_path / "a/b"
    with new_folder(out) as part:
        (part / "x").write_text("1")
        assert not (out / "x").exists()
    assert [path.name for path in out.iterdir()] == ["x"]


@pytest.mark.parametrize("made", [True, False])
def test_nothing_is_left_where_it_fails(tmp_path: Path, made: bool) -> None:
    out = tmp_path / "out"
    if made:
        out.mkdir()
    with pytest.raises(KeyError), new_folder(out) as part:
        (part / "x").write_text("1")
        raise KeyError
    assert out.exists() is made and (not made or list(out.iterdir()) == [])


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("1")
    told = "something in this folder already; name a new or an empty one"
    with pytest.raises(OutputError, match=told), new_folder(tmp_path):
        raise AssertionError
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("1")
    with pytest.raises(OutputError, match="a file; name a new folder"), new_folder(tmp_path / "mine"):
        raise AssertionError


def test_what_a_killed_run_left_is_written_over(tmp_path: Path) -> None:
    left = tmp_path / ".onrecord.part"
    left.mkdir()
    (left / "half").write_text("1")
    with new_folder(tmp_path) as part:
        (part / "x").write_text("1")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_names_that_no_folder_can_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="cannot be written"), new_folder(tmp_path / name):
        raise AssertionError


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "replace", full)
    told = "No space left on device; nothing was left there"
    with pytest.raises(OutputError, match=told), new_folder(tmp_path / "out") as part:
        (part / "x").write_text("1")
    assert not (tmp_path / "out").exists()


def test_a_format_that_there_is_not(chosen: Selection, out: Path) -> None:
    with pytest.raises(UsageError, match="--to 'xlsx': there is parquet, csv, jsonl, jsonld, brat, plover, graphml"):
        export(chosen, out, to="xlsx")
