"""CSV: one file a table, after RFC 4180 but for its line ends (LF), in UTF-8 without a mark; and `datapackage.json`.

Texts stand in quotation marks; an empty cell without them is null. What is lost: characters that act instead of showing
(see `characters.harmless`; one for one, so that offsets stay true), and a cell in which a spreadsheet would see a
formula has an apostrophe before it. One apostrophe taken from every cell that `GUARDED` matches gives the words back.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from onrecord.exports.ledger import datapackage
from onrecord.exports.ledger.characters import harmless
from onrecord.exports.ledger.selection import Selection
from onrecord.exports.ledger.shapes import shapes

_FORMULA: Final = re.compile(r"'*\s*[=+\-@＝＋－＠]")
GUARDED: Final = re.compile(r"''*\s*[=+\-@＝＋－＠]")
"""What a cell begins with that has got an apostrophe."""


def write(chosen: Selection, folder: Path) -> None:
    """Writes the tables of a ledger."""
    every = shapes(with_text=chosen.with_text)
    for shape in every:
        with (folder / f"{shape.name}.csv").open("w", encoding="utf-8", newline="") as file:
            file.write(",".join(shape.names) + "\n")
            file.writelines(",".join(map(_cell, row)) + "\n" for row in chosen.rows(shape.table, shape.names))
    dialect = {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True, "header": True}
    more = {"mediatype": "text/csv", "encoding": "utf-8", "dialect": dialect}
    datapackage.write(folder, every, suffix="csv", more=more)


def _cell(value: object) -> str:
    """A cell: nothing for null, numbers bare, texts in quotation marks."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return repr(value)
    text = harmless(value)
    guard = "'" if _FORMULA.match(text) else ""
    return f'"{guard}{text.replace(chr(34), chr(34) * 2)}"'
