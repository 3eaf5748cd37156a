"""Codes of actors after PLOVER: sectors, and what stands for a country where an actor is international."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .tsv import rows

__all__ = ["international_codes", "sectors"]


@cache
def sectors() -> Mapping[str, str]:
    """Sector codes and their meaning: `GOV`, `MIL`, `COP` ..."""
    return MappingProxyType(dict(rows("sectors")))


@cache
def international_codes() -> Mapping[str, str]:
    """Codes of international actors and their meaning: `UNO`, `EUR`, `IGO`, `NGO`, `ISM`, `IMG`, `MNC`."""
    return MappingProxyType(dict(rows("international")))
