"""A record as rows of a ledger and back, and what is known of it before it meets one."""
