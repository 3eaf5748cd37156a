"""What is asked of this package: the page at an address, or the answer to one request."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from onrecord.errors import FetchRefused, NotFetched, UsageError
from onrecord.fetching.addresses import Address, Resolve, is_public, system_resolver
from onrecord.fetching.answer import Answer
from onrecord.fetching.fetched import Fetched
from onrecord.fetching.limits import Limits
from onrecord.fetching.shown import shown

_NEEDED: Final = ("httpx2", "httpcore2", "feedparser")
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
    with needing_extra("pages are fetched by httpx2"):
        from onrecord.fetching.following import follow
    try:
        return follow(url, limits=limits, resolve=resolve, ports=ports, allowed=allowed)
    except (FetchRefused, NotFetched) as error:
        given = shown(url)
        if error.path == given:
            raise
        raise type(error)(given, f"it redirects to {error.path}: {error.reason}") from None


def request(
    url: str,
    *,
    base: str | None = None,
    headers: Mapping[str, str],
    types: Collection[str] | None,
    limits: Limits = _DEFAULT,
    resolve: Resolve = system_resolver,
    ports: Collection[int] = (80, 443),
    allowed: Callable[[Address], bool] = is_public,
    cut: bool = False,
) -> Answer:
    """The answer to one request for `url`, redirects and errors included; whoever asks goes on from there.

    With `base`, that page redirects to `url`, which may be relative to it. `types` are those of `Content-Type` that an
    answer of 200 may have, None for any. A body that is larger than `limits` allow is refused, or `cut`. The rest as
    for `fetch`.
    """
    with needing_extra("pages are fetched by httpx2"):
        from onrecord.fetching.asking import ask_once
    return ask_once(
        url,
        base=base,
        headers=headers,
        types=types,
        limits=limits,
        resolve=resolve,
        ports=ports,
        allowed=allowed,
        cut=cut,
    )


def address_of(
    url: str, *, base: str | None = None, limits: Limits = _DEFAULT, ports: Collection[int] = (80, 443)
) -> str:
    """The address in `url` in its one spelling, without a fragment. Raises FetchRefused for what is no page's."""
    with needing_extra("pages are fetched by httpx2"):
        from onrecord.fetching.urls import parsed, web_url
    return str(web_url(url, base=parsed(base), ports=ports, limits=limits))


def content_of(answer: Answer, *, max_bytes: int = _DEFAULT.max_bytes) -> bytes:
    """What an answer holds, taken out of its compression. Raises FetchRefused for more than `max_bytes`, NotFetched
    for what is damaged."""
    from onrecord.fetching.body import decompressed

    return decompressed(
        answer.body, coding=answer.header("content-encoding"), max_bytes=max_bytes, page=shown(answer.url)
    )


def charset_of(answer: Answer) -> str | None:
    """The charset that an answer's header names, as Python knows it; None where it names none."""
    from onrecord.fetching.body import kind_of

    return kind_of(answer.header("content-type"), answer.url, None)[1]


@contextmanager
def needing_extra(what: str) -> Iterator[None]:
    """Around the import of what the extra `fetch` installs: UsageError where it is not. `what` begins the message."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in _NEEDED:
            raise
        raise UsageError(f"{what}; install it with: pip install 'onrecord[fetch]'") from error
