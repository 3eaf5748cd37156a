"""What may be asked for: an address of http or https that names a host and nothing secret."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import httpx2

from onrecord.errors import FetchRefused
from onrecord.fetching.limits import Limits
from onrecord.fetching.shown import shown

_PORTS: Final = {"http": 80, "https": 443}


def web_url(text: str, *, base: httpx2.URL | None = None, ports: Collection[int], limits: Limits) -> httpx2.URL:
    """The address in `text`, without its fragment; with `base`, that page redirects to it. FetchRefused by the rules.

    What stands in it as host is not judged here: its addresses are, when it is connected to.
    """
    if len(text) > limits.max_url:
        raise FetchRefused(shown(text), f"longer than {limits.max_url:,} characters; give the page's short address")
    try:
        url = httpx2.URL(text) if base is None else base.join(text)
        url = url.copy_with(fragment=None)
    except (httpx2.InvalidURL, UnicodeError):  # lone surrogates
        raise FetchRefused(shown(text), "no address of a page; copy it whole from the browser") from None
    page = shown(text if base is None else str(url))
    if len(str(url)) > limits.max_url:
        raise FetchRefused(page, f"longer than {limits.max_url:,} characters; give the page's short address")
    if url.scheme not in _PORTS:
        raise FetchRefused(page, "no address of a page; it must begin with http:// or https://")
    if not url.raw_host:
        raise FetchRefused(page, "it names no host; copy the address whole from the browser")
    if url.userinfo:
        raise FetchRefused(page, "it holds a name or password; give the address without them")
    port = _PORTS[url.scheme] if url.port is None else url.port
    if port not in ports:
        allowed = " and ".join(str(each) for each in sorted(ports)) if len(ports) <= len(_PORTS) else "real ports"
        raise FetchRefused(page, f"it names port {port}; pages are fetched from {allowed} only")
    if base is not None and base.scheme == "https" and url.scheme == "http":
        raise FetchRefused(page, "it is not encrypted and the page before it was; give its own address to read it so")
    return url


def parsed(base: str | None) -> httpx2.URL | None:
    """An address that has passed `web_url` before."""
    return None if base is None else httpx2.URL(base)
