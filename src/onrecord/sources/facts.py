"""Tables of facts that the sources go by: tab-separated files in `data/`, each with a header that says its meaning."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `data/NAME.tsv`, comments and blank lines left out; every row has as many fields as the first."""
    text = (files(__package__) / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    table = tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))
    if len({len(row) for row in table}) != 1:
        raise ValueError(f"{name}.tsv: rows of unequal length")
    return table
