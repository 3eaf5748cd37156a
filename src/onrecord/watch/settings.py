"""How a watch goes about: how gently, how much, and where it keeps what it fetched."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from onrecord.fetching import Address, Limits, Resolve, is_inside, is_public, system_resolver
from onrecord.watch.feeds.parsing import Parse

_WEB: Final = (80, 443)
_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a user may choose. `keep` is the folder for pages and state."""

    keep: Path
    every: float = 900.0
    """Seconds between two visits of a feed at least; it may ask for more, up to a day."""
    pace: float = 5.0
    """Seconds between two requests to one host at least; its robots.txt may ask for more, up to five minutes."""
    most: int = 200
    """Pages of one feed that are fetched in one pass; the rest waits for the next."""
    tries: int = 6
    """Times that a page is asked for before it is given up."""
    contact: str | None = None
    """Address of a page or mailbox of whoever runs the watch, for the User-Agent."""
    rotate: int = 1_000_000_000
    """Bytes of a WARC file after which a new one is begun."""
    force: bool = False
    """Read reports in other languages than English too."""
    limits: Limits = _LIMITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a watch has around it. Tests put their own clock, names and addresses in."""

    now: Callable[[], float] = time.time
    """Seconds since 1970."""
    sleep: Callable[[float], object] = time.sleep
    """Waits so many seconds, or until the watch shall end."""
    ended: Callable[[], bool] = field(default=lambda: False)
    """Whether the watch shall end at the next page."""
    resolve: Resolve = system_resolver
    ports: Collection[int] = _WEB
    allowed: Callable[[Address], bool] = is_public
    parse: Parse | None = None
    """Takes feeds apart; without it, a process of its own does."""


def intranet(address: Address) -> bool:
    """What a watch in an intranet may reach: public addresses and private ones, this machine's own among them."""
    return is_public(address) or is_inside(address)


ANY_PORT: Final = range(1, 65_536)
