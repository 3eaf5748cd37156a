"""The colour of a voice: one of so many, the same on every page, from who it is."""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

from onrecord.ledger.answers.sides import Voice

COLOURS: Final = 24
"""Colours in the style sheet: twelve clear hues and twelve dull ones. Voices may share one: every page names them."""


def colour(key: str | None) -> int | None:
    """The number of the colour of whoever has this key (`Voice.key`); None for nobody."""
    if key is None:
        return None
    return int.from_bytes(blake2b(key.encode("utf-8", "replace"), digest_size=4).digest(), "big") % COLOURS


def colour_class(voice: Voice) -> str:
    """The class of a voice in the style sheet."""
    return f"v{colour(voice.key)}"
