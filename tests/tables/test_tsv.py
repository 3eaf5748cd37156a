"""The data files as files: header, columns, order, and what every table must be."""

from __future__ import annotations

from importlib.resources import files

import pytest

from onrecord.tables import tsv
from onrecord.tables.tsv import parts, rows, table_names


@pytest.mark.parametrize("name", table_names())
def test_files_are_well_formed(name: str) -> None:
    text = files("onrecord.tables").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    lines = text.split("\n")
    head = [line for line in lines if line.startswith("#")]
    assert any("Source:" in line for line in head)
    assert lines[: len(head)] == head
    assert text.endswith("\n")
    assert "\r" not in text
    body = lines[len(head) + 1 : -1]
    assert len(body) == len(set(body))
    assert body == sorted(body, key=lambda line: line.split("\t"))
    for row in rows(name):
        assert all(cell == cell.strip() for cell in row)


def test_a_row_of_another_width_is_named(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    class Folder:
        def joinpath(self, *_: str) -> Folder:
            return self

        def read_text(self, encoding: str) -> str:
            return "# Source: none.\na\tb\n1\t2\n3\n"

    monkeypatch.setattr(tsv, "files", lambda _: Folder())
    with pytest.raises(ValueError, match=r"odd\.tsv, line 4: 1 cells where the header names 2"):
        list(rows("odd"))


def test_list_cells() -> None:
    assert parts("") == ()
    assert parts("a|b") == ("a", "b")
