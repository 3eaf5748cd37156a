"""Onrecord reads news and keeps the record: who says what, every row tied to the exact words it came from."""

__version__ = "0.1.0"
