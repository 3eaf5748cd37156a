"""Which tables of a ledger go out as tables, and which of their columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.ledger.storage.tables import Column, Table, tables

_INSIDE: Final = frozenset({"sketches", "blocks", "entries", "ledger"})
"""How the ledger looks things up, and facts about its file: nothing that anybody read or said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One table as it goes out: its columns in order."""

    table: Table
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(c.name for c in self.columns)


def shapes(*, with_text: bool) -> Sequence[Shape]:
    """The tables that go out, those that others refer to first; whole articles `with_text` alone."""
    return [
        Shape(table=t, columns=tuple(c for c in t.columns if with_text or (t.name, c.name) != ("documents", "text")))
        for t in tables().values()
        if t.name not in _INSIDE
    ]
