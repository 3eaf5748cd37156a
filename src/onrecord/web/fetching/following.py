"""One request after another, until an answer is a page. No client stands between: no cookies, proxies or passwords."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

import httpcore2
import httpx2

import onrecord
from onrecord.errors import FetchRefused, NotFetched
from onrecord.web.fetching.addresses import Address, Resolve
from onrecord.web.fetching.body import kind_of, whole
from onrecord.web.fetching.connecting import CheckedBackend, Deadline
from onrecord.web.fetching.fetched import Fetched
from onrecord.web.fetching.limits import Limits
from onrecord.web.fetching.shown import shown
from onrecord.web.fetching.urls import web_url

_ACCEPT: Final = "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.9"
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_OTHERWISE: Final = "try again, or save the page from a browser and add the file"


def follow(
    text: str, *, limits: Limits, resolve: Resolve, ports: Collection[int], allowed: Callable[[Address], bool]
) -> Fetched:
    """See `fetch`. The error names the address that failed, which may be one that the page redirects to."""
    deadline, first = Deadline(limits), shown(text)
    url, page = web_url(text, ports=ports, limits=limits), first
    for _ in range(limits.max_redirects + 1):
        backend = CheckedBackend(page=page, deadline=deadline, resolve=resolve, allowed=allowed)
        answer = _ask(url, page, backend, limits.max_bytes)
        if isinstance(answer, Fetched):
            return answer
        url = web_url(answer, base=url, ports=ports, limits=limits)
        page = shown(str(url))
    raise FetchRefused(first, f"it redirects more than {limits.max_redirects} times; {_OTHERWISE}")


def _ask(url: httpx2.URL, page: str, backend: CheckedBackend, max_bytes: int) -> Fetched | str:
    """The page, or where it redirects to."""
    target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    headers: list[tuple[bytes | str, bytes | str]] = [
        ("Host", url.netloc),
        ("User-Agent", f"Onrecord/{onrecord.__version__}"),
        ("Accept", _ACCEPT),
        ("Accept-Encoding", "gzip"),
        ("Connection", "close"),
    ]
    try:
        with (
            httpcore2.ConnectionPool(network_backend=backend) as connections,
            connections.stream("GET", target, headers=headers) as response,
        ):
            return _taken(response, url, page, max_bytes)
    except (httpcore2.TimeoutException, TimeoutError):
        raise NotFetched(page, f"its server does not answer in time; {_OTHERWISE}") from None
    except httpcore2.ConnectError:
        raise NotFetched(page, f"its server cannot be reached; check the address, or {_OTHERWISE}") from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError):
        raise NotFetched(page, f"its answer is cut short or no HTTP; {_OTHERWISE}") from None


def _taken(response: httpcore2.Response, url: httpx2.URL, page: str, max_bytes: int) -> Fetched | str:
    headers = httpx2.Headers(response.headers)
    if response.status in _REDIRECTS and "location" in headers:
        return headers["location"]
    if response.status != 200:
        raise NotFetched(
            page, f"its server answers {response.status}; check the address, or save the page and add the file"
        )
    content_type, charset = kind_of(headers.get("content-type"), page)
    content = whole(
        response.iter_stream(),
        coding=headers.get("content-encoding"),
        length=headers.get("content-length"),
        max_bytes=max_bytes,
        page=page,
    )
    return Fetched(url=str(url), content=content, content_type=content_type, charset=charset)
