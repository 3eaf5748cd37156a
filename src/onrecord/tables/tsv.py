"""The data files of the tables: tab-separated facts, one a row, read once.

A file begins with `#` lines that say source and meaning; the first other line names the columns. Lists inside a cell
are separated by `|`. A row that does not have the named columns is a mistake in the package, so it raises ValueError
with file and line.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

__all__ = ["parts", "rows", "table_names"]


def rows(name: str) -> Iterator[list[str]]:
    """The rows of `data/<name>.tsv`, each a list with one string for each named column. ValueError on a bad row."""
    text = files("onrecord.tables").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    width = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line[0] == "#":
            continue
        cells = line.split("\t")
        if not width:
            width = len(cells)
            continue
        if len(cells) != width:
            raise ValueError(f"{name}.tsv, line {number}: {len(cells)} cells where the header names {width}")
        yield cells


def parts(cell: str) -> tuple[str, ...]:
    """The members of a list cell: `"a|b"` gives `("a", "b")`, an empty cell the empty tuple."""
    return tuple(cell.split("|")) if cell else ()


def table_names() -> tuple[str, ...]:
    """Names of all data files, sorted; for checks that look at every table."""
    folder = files("onrecord.tables").joinpath("data")
    return tuple(sorted(f.name[:-4] for f in folder.iterdir() if f.name.endswith(".tsv")))
