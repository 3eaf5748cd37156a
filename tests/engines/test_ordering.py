"""Rows put in order with files, as they would be in memory."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from onrecord.engines import ordering
from onrecord.engines.ordering import in_order


@pytest.mark.parametrize("held", [0, 5_000, 1 << 25])
@pytest.mark.parametrize("by", [1, 2])
def test_rows_come_by_their_numbers_whatever_has_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int, by: int
) -> None:
    monkeypatch.setattr(ordering, "_HELD", held)
    monkeypatch.setattr(ordering, "_SPAN", 16)
    dice = random.Random(3)
    rows = [(dice.randrange(100), dice.choice("abc"), "\N{SNOWMAN} " * n, None, n, 0.5, [n]) for n in range(1000)]
    assert list(in_order(iter(rows), tmp_path, by=by)) == sorted(rows, key=lambda row: row[:by])
    assert list(tmp_path.iterdir()) == []


def test_of_no_rows_come_none(tmp_path: Path) -> None:
    assert list(in_order([], tmp_path)) == []
