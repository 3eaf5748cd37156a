"""How large an input may be. One report is a page, not a library; JSON Lines files are streamed and have no limit."""

from __future__ import annotations

from typing import Final

MAX_REPORT_BYTES: Final = 20_000_000
"""Largest file, page or standard input that is read as one report: 20 MB, some 3 million words. Memory grows
by about 0.1 MB with every thousand characters: 1.7 GB were measured for 14 MB."""

MAX_LINE_BYTES: Final = 20_000_000
"""Largest line of a JSON Lines file; the same limit, since one line is one report."""


def megabytes(size: int) -> str:
    """A size in words: `200 MB`, `1.5 MB`."""
    value = size / 1_000_000
    return f"{value:.0f} MB" if value >= 10 else f"{value:.1f}".removesuffix(".0") + " MB"
