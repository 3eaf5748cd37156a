"""The trained encoder and its runtime: text to words with syntax, names, roles of attribution and coreference."""

from __future__ import annotations

from typing import Any

from onrecord.model.encoder import Encoder, about
from onrecord.model.reading import ENTITIES, Reading

__all__ = ["ENTITIES", "MODEL_VERSION", "Encoder", "Reading", "about"]


def __getattr__(name: str) -> Any:
    if name == "MODEL_VERSION":
        return about()["version"]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
