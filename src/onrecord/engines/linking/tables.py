"""The tables of links: what comparing makes of the reports of all parts, in the shapes of the ledger's tables."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Final

from onrecord.ledger.storage import tables as ledger
from onrecord.ledger.storage.tables import Table, To, table_of


class Families:
    """Which reports are copies of one text, and whose word it is."""

    document: Annotated[str, "key", To("documents")]
    family: str
    """The family of copies that it belongs to: the smallest id among them."""
    source: str
    """Whose word it is: the agency that its family's credit lines name, or the outlet of the family's first report,
    folded; the family where neither is known. Reports of one source count once."""


class Happenings:
    """Of which incident each happening is. What it is compared by is in the parts."""

    id: Annotated[str, "key"]
    document: Annotated[str, To("documents")]
    incident: Annotated[str, To("incidents")]


class StatementsUtterances:
    """The statements that witness an utterance which others witness too."""

    statement: Annotated[str, "key", To("statements")]
    utterance: Annotated[str, To("utterances")]


TABLES: Final = (
    *(ledger.Copies, Families, ledger.Profiles, ledger.Joins, Happenings, ledger.Incidents),
    *(ledger.Utterances, StatementsUtterances, ledger.Relations),
)


@cache
def link_tables() -> dict[str, Table]:
    """Every table of links by its name."""
    return {table.name: table for table in map(table_of, TABLES)}
