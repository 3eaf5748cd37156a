"""The tables of a part: what was read, in the ledger's own tables, and what reports are compared by.

Ids are those of the ledger. Texts are kept as a ledger keeps them (`onrecord.ledger.storage.characters`), so that a
record comes back without loss. Keys are numbers of 63 bits (`onrecord.compare.keys`).
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Final

from onrecord.ledger.storage import tables as ledger
from onrecord.ledger.storage.tables import Table, To, table_of


class Sketches:
    """The sketch of each text: reports that share values of it may be copies (see `onrecord.compare.shingles`)."""

    document: Annotated[str, "key", To("documents")]
    values: list[int]


class ProfileKeys:
    """Keys of profiles: those that share one may be one person, body or state."""

    profile: Annotated[str, "key", To("profiles")]
    keys: list[int]


class StatementKeys:
    """Keys of the statements that have a speaker: those that share some may be one utterance."""

    statement: Annotated[str, "key", To("statements")]
    keys: list[int]


class HappeningKeys:
    """Keys of happenings: those that may be one incident lie under keys that each of them asks for.

    A key is a scope and what stands under it: every scope of a row makes one with all that stands under.
    """

    happening: Annotated[str, To("happenings")]
    filed: list[int]
    """Scopes in which it is found: its day, or the month of its report."""
    asked: list[int]
    """Scopes in which others are looked for."""
    under: list[int]
    """What stands under each of them: its kind with a party or place, its words."""


class StoryKeys:
    """Keys of reports' stories, made as those of happenings: reports that share some may tell one story."""

    document: Annotated[str, To("documents")]
    filed: list[int]
    """Scopes in which it is found: the month or the week of the report."""
    asked: list[int]
    """Scopes in which others are looked for."""
    under: list[int]
    """What stands under each of them: its names, or two words of its title."""
    says: list[str]
    """The same in words."""


READ: Final = tuple(of for of in ledger.READ if of not in (ledger.Inputs, ledger.Superseded))
"""The ledger's tables of what was read; what became of each input is in the part's manifest."""
COMPARED: Final = (
    *(ledger.Profiles, ledger.Happenings),
    *(Sketches, ProfileKeys, StatementKeys, HappeningKeys, StoryKeys),
)


@cache
def part_tables() -> dict[str, Table]:
    """Every table of a part by its name."""
    return {table.name: table for table in map(table_of, (*READ, *COMPARED))}
