"""Writes the answers in docs/questions.md anew: what each question of the page prints of the example ledger.

A question is a block of SQL; the block behind it is its answer. `python tools/questions.py` renews the page, and
tests/ledger/test_questions.py checks that it is current.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from onrecord.ledger import Ledger
from onrecord.reader import Reader
from onrecord.record import Document
from onrecord.sources import read_documents

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/questions.md"
AFFAIR = ROOT / "examples/moscow-ankara"
WIDTH = 100
"""Columns of an answer; a cell that has no room is cut."""
_QUESTION = re.compile(r"(```sql\n(.*?)```\n\n```text\n).*?(```\n)", re.DOTALL)


def example(path: Path) -> None:
    """Makes the example ledger: the reports of the affair, and the example page."""
    reports = sorted(p for p in AFFAIR.iterdir() if p.name[:1].isdigit())
    reader = Reader()
    with Ledger.open(path, create=True) as ledger:
        for document in read_documents([*map(str, reports), str(ROOT / "examples/549820-moscow-ankara.txt")]):
            assert isinstance(document, Document), document
            # Where the checkout lies must not show.
            here = replace(document, path=Path(document.path or "").name)
            ledger.add(reader.read(here))
            ledger.note(str(here.path), here)


def questions(text: str) -> list[str]:
    """The questions of the page, in SQL."""
    return [found[2] for found in _QUESTION.finditer(text)]


def renewed(text: str, ledger: Path) -> str:
    """The page with every answer as this ledger gives it today."""
    connection = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    try:
        return _QUESTION.sub(lambda found: f"{found[1]}{_answer(connection, found[2])}{found[3]}", text)
    finally:
        connection.close()


def _answer(connection: sqlite3.Connection, sql: str) -> str:
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description]
    return table(names, cursor.fetchall())


def table(names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows under their names, in columns; the widest column gives way where the page is too narrow."""
    cells = [list(names), *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(names))]
    while sum(widths) + 2 * (len(widths) - 1) > WIDTH:
        widths[widths.index(max(widths))] -= 1
    lines = ("  ".join(_fit(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells)
    return "\n".join(lines) + "\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else " ".join(str(value).split())


def _fit(cell: str, width: int) -> str:
    return cell.ljust(width) if len(cell) <= width else f"{cell[: width - 1]}…"


def main() -> None:
    """Renews the page."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.ledger"
        example(path)
        old = PAGE.read_text("utf-8")
        if (new := renewed(old, path)) != old:
            PAGE.write_text(new, "utf-8")
            print("renewed", PAGE.relative_to(ROOT))
            return
    print("current", PAGE.relative_to(ROOT), file=sys.stderr)


if __name__ == "__main__":
    main()
