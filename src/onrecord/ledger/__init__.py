"""Many documents: storage, search and queries. A ledger is one SQLite file, or a PostgreSQL database."""

from onrecord.ledger.ledger import Ledger

__all__ = ["Ledger"]
