"""What a ledger is kept in: tables, databases, the language of a search."""
