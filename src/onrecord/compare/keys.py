"""Keys, under which is looked for what may be one, as numbers of 63 bits.

A key has a scope, such as a day or a speaker, which decides its first 15 bits: keys of one scope lie side by side, so
that a report touches few pages of a ledger. Keys that fall together cost a comparison and nothing else. The numbers are
the same on every machine; they are stored.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import Final

__all__ = ["BITS", "hashed", "number", "numbers", "products"]

BITS: Final = 48
"""Bits of what stands under a scope."""


@lru_cache(maxsize=1 << 13)
def _scope(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=2).digest(), "big") >> 1 << BITS


@lru_cache(maxsize=1 << 14)
def hashed(text: str) -> int:
    """What stands under a scope, as 48 bits."""
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=BITS // 8).digest(), "big")


def number(key: str) -> int:
    """The number of a key whose scope is what stands before its first `|`."""
    scope, _, rest = key.partition("|")
    return _scope(scope) | hashed(rest)


def numbers(keys: Iterable[str]) -> tuple[int, ...]:
    """The numbers of keys, sorted, each once."""
    return tuple(sorted(set(map(number, keys))))


def products(scopes: Iterable[str], under: Collection[int]) -> set[int]:
    """The numbers of the keys that each scope makes with each of what stands under it (`hashed`)."""
    return {first | rest for first in map(_scope, scopes) for rest in under}
