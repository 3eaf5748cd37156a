"""Records that were read elsewhere."""
