"""Across documents: copies, the same happening, corroboration, dispute, tolls. It works on rows and asks no storage."""
