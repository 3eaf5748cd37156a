"""The one thing asked of this package: the page at an address."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from onrecord.errors import FetchRefused, NotFetched, UsageError
from onrecord.web.fetching.addresses import Address, Resolve, is_public, system_resolver
from onrecord.web.fetching.fetched import Fetched
from onrecord.web.fetching.limits import Limits
from onrecord.web.fetching.shown import shown

_NEEDED: Final = ("httpx2", "httpcore2")
_DEFAULT: Final = Limits()


def fetch(
    url: str,
    *,
    limits: Limits = _DEFAULT,
    resolve: Resolve = system_resolver,
    ports: Collection[int] = (80, 443),
    allowed: Callable[[Address], bool] = is_public,
) -> Fetched:
    """The page at `url`, over http or https, where each address on the way to it is `allowed`. Waits; call in a thread.

    `resolve` is asked once for each host, and the connection goes to what it said. `allowed` is for tests, whose server
    is on this machine: what else it lets through, whoever gives a `url` can reach.

    Raises FetchRefused for what the rules of this package or `limits` forbid, NotFetched for what did not come whole,
    and UsageError where the extra `fetch` is not installed.
    """
    try:
        from onrecord.web.fetching.following import follow
    except ModuleNotFoundError as error:
        if error.name not in _NEEDED:
            raise
        raise UsageError("pages are fetched by httpx2; install it with: pip install 'onrecord[fetch]'") from error
    try:
        return follow(url, limits=limits, resolve=resolve, ports=ports, allowed=allowed)
    except (FetchRefused, NotFetched) as error:
        given = shown(url)
        if error.path == given:
            raise
        raise type(error)(given, f"it redirects to {error.path}: {error.reason}") from None
