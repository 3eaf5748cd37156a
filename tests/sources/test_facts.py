"""The data files of the sources."""

from pathlib import Path

import pytest

import onrecord.sources
from onrecord.sources.facts import rows

DATA = Path(onrecord.sources.__file__).parent / "data"
NAMES = sorted(path.stem for path in DATA.glob("*.tsv"))


@pytest.mark.parametrize("name", NAMES)
def test_a_table_says_its_source_and_repeats_nothing(name: str) -> None:
    head = (DATA / f"{name}.tsv").read_text(encoding="utf-8")
    assert head.startswith("# ") and "Source:" in head
    table = rows(name)
    assert table and len(set(table)) == len(table)
    assert all(field for row in table for field in row)


def test_words_that_are_compared_in_small_letters_are_written_so() -> None:
    for name in ("debris", "sections", "related_headings", "labels", "byline_words"):
        assert all(row[-1] == row[-1].casefold() for row in rows(name)), name


def test_unequal_rows_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "broken.tsv").write_text("# Source: none\na\tb\nc\n", encoding="utf-8")
    monkeypatch.setattr("onrecord.sources.facts.files", lambda package: tmp_path)
    with pytest.raises(ValueError, match=r"broken\.tsv"):
        rows("broken")
