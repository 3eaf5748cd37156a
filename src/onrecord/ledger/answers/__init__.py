"""What a ledger answers."""
