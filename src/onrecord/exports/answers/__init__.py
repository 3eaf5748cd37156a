"""What a ledger answers, as pages for a terminal, as JSON Lines and as CSV."""
