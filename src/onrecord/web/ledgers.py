"""The ledger for what takes its time: changes, and exports, each over a connection of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from onrecord.ledger.storage.store import Store, open_store

T = TypeVar("T")


class Ledgers:
    """Opens the ledger anew for each piece of work, which a thread beside the pages does."""

    def __init__(self, path: str) -> None:
        self.path = path

    async def change(self, deed: Callable[[Store], T]) -> T:
        """What a function does to the ledger; it waits there for its turn to write. LedgerError passes on."""
        return await asyncio.to_thread(self._do, deed, write=True)

    async def apart(self, question: Callable[[Store], T]) -> T:
        """What a function reads from the ledger."""
        return await asyncio.to_thread(self._do, question, write=False)

    def _do(self, deed: Callable[[Store], T], *, write: bool) -> T:
        store = open_store(self.path, write=write)
        try:
            return deed(store)
        finally:
            store.close()
