"""Manifest rows: written and read again, documented, and what names a part."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from onrecord.engines.parts.manifest import ManifestRow, encode, keep_failed, manifest, manifest_row, row_of
from onrecord.engines.parts.naming import part_name, versions

PAGE = (Path(__file__).parents[3] / "docs" / "scale.md").read_text(encoding="utf-8")


def _name(path: Path, **options: str) -> str:
    return part_name(str(path), options=options, of=versions())


def test_a_row_comes_back_as_it_was(tmp_path: Path) -> None:
    row = ManifestRow(part="abc", path="x.warc", status="done", passed={"revisit": 2}, errors=("at 7: damaged",))
    (tmp_path / "row.json").write_bytes(encode(row))
    assert manifest_row(tmp_path / "row.json") == row


def test_what_is_no_row_is_none(tmp_path: Path) -> None:
    assert manifest_row(tmp_path / "missing.json") is None
    (tmp_path / "cut.json").write_text('{"part": "abc", ')
    assert manifest_row(tmp_path / "cut.json") is None
    assert row_of(tmp_path, "abc") is None


def test_rows_that_failed_are_listed_last(tmp_path: Path) -> None:
    keep_failed(tmp_path, ManifestRow(part="aaa", path="bad", status="failed"))
    (tmp_path / "parts" / "bbb").mkdir(parents=True)
    (tmp_path / "parts" / "bbb" / "manifest.json").write_bytes(encode(ManifestRow(part="bbb", path="b", status="done")))
    assert [(row.path, row.done) for row in manifest(tmp_path)] == [("b", True), ("bad", False)]


@pytest.mark.parametrize("field", [field.name for field in fields(ManifestRow)])
def test_every_field_is_documented(field: str) -> None:
    assert f"`{field}`" in PAGE


def test_a_part_is_named_by_input_options_and_versions(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("words")
    other.write_text("words")
    name = _name(one)
    assert name == _name(one)
    assert len({name, _name(other), _name(one, published="2026-11-01"), _name(tmp_path / "missing")}) == 4
    assert part_name(str(one), options={}, of={**versions(), "model": "other"}) != name
    one.write_text("other")
    assert _name(one) != name


def test_a_large_input_is_known_by_its_size_and_samples(tmp_path: Path) -> None:
    path = tmp_path / "large.warc"
    with path.open("wb") as file:
        file.truncate(40 << 20)
    name = _name(path)
    with path.open("r+b") as file:
        file.seek((40 << 20) - 5)
        file.write(b"x")
    changed = _name(path)
    assert changed != name
    with path.open("ab") as file:
        file.write(b"x")
    assert _name(path) not in (name, changed)


def test_a_name_that_is_no_unicode_has_a_part_too(tmp_path: Path) -> None:
    assert len(part_name("x\udcff.warc", options={}, of=versions())) == 24
