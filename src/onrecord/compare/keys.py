"""Keys, under which is looked for what may be one, as numbers of 63 bits.

A key has a scope, such as a day or a speaker, which decides its first 15 bits: keys of one scope lie side by side, so
that a report touches few pages of a ledger. Keys that fall together cost a comparison and nothing else. The numbers are
the same on every machine; they are stored.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Final

__all__ = ["BITS", "Block", "hashed", "number", "numbers", "products", "scope"]

BITS: Final = 48
"""Bits of what stands under a scope."""


@lru_cache(maxsize=1 << 13)
def scope(text: str) -> int:
    """The bits of a scope."""
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=2).digest(), "big") >> 1 << BITS


@lru_cache(maxsize=1 << 12)
def hashed(text: str) -> int:
    """What stands under a scope, as 48 bits."""
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=BITS // 8).digest(), "big")


def number(key: str) -> int:
    """The number of a key whose scope is what stands before its first `|`."""
    first, _, rest = key.partition("|")
    return scope(first) | hashed(rest)


def numbers(keys: Iterable[str]) -> tuple[int, ...]:
    """The numbers of keys, sorted, each once."""
    return tuple(sorted(set(map(number, keys))))


def products(scopes: Iterable[str], under: Collection[int]) -> set[int]:
    """The numbers of the keys that each scope makes with each of what stands under it (`hashed`)."""
    return {first | rest for first in map(scope, scopes) for rest in under}


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Keys of something that make a product: its scopes, those in which others are looked for, and what stands under
    each of them, all as numbers."""

    filed: tuple[int, ...]
    asked: tuple[int, ...]
    under: tuple[int, ...]

    @classmethod
    def of(cls, filed: Iterable[str], asked: Iterable[str], under: Iterable[str]) -> Block:
        """Such keys, from texts."""
        return cls(filed=_sorted(scope, filed), asked=_sorted(scope, asked), under=_sorted(hashed, under))

    @property
    def stored(self) -> set[int]:
        """The keys under which it is found."""
        return {first | rest for first in self.filed for rest in self.under}

    @property
    def wanted(self) -> set[int]:
        """The keys under which others are looked for."""
        return {first | rest for first in self.asked for rest in self.under}


def _sorted(number: Callable[[str], int], texts: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted(set(map(number, texts))))
