"""How much of a page, and how long, is waited for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one fetch, redirects included; bytes are counted on the wire and again after decompression."""

    max_bytes: int = 10_000_000
    max_redirects: int = 5
    max_url: int = 2000
    """Characters of an address."""
    total_seconds: float = 20.0
    operation_seconds: float = 8.0
    """For one look-up, connection, handshake, or wait for the next bytes."""
