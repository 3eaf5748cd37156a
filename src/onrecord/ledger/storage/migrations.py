"""How a ledger of an older format is brought up to the present one, one step a format.

A step is for good: tests keep a ledger of every earlier format (tests/ledger/formats), and each must open and come out
with the tables of a new one. Steps are written in the SQL that both databases know.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from onrecord.errors import OtherFormat

if TYPE_CHECKING:
    from onrecord.ledger.storage.store import Store

STEPS: Final[dict[int, Callable[[Store], None]]] = {}
"""By the format that a step starts from. Format 1 is the first."""


def check(path: str, version: int, present: int, *, write: bool) -> None:
    """Raises OtherFormat where a ledger cannot be used as it is: of a newer format, or of an older one to read only."""
    if version > present:
        raise OtherFormat(
            path, f"a ledger of format {version}; this Onrecord knows formats up to {present}: install a newer one"
        )
    if version < present and not write:
        raise OtherFormat(
            path,
            f"a ledger of format {version}, and this Onrecord reads format {present}: add a report to it or judge a"
            " row; that brings it up to date",
        )


def migrate(store: Store, version: int) -> None:
    """Brings the tables from `version` to the present format, inside the caller's transaction."""
    for step in sorted(number for number in STEPS if number >= version):
        STEPS[step](store)
