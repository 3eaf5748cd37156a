"""Taking records into a ledger."""
