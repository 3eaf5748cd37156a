"""One request, one answer. No client stands between: no cookies, proxies or passwords, no redirect that is followed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Final

import httpcore2
import httpx2

import onrecord
from onrecord.errors import NotFetched
from onrecord.fetching.addresses import Address, Resolve
from onrecord.fetching.answer import Answer
from onrecord.fetching.body import as_sent, kind_of
from onrecord.fetching.connecting import CheckedBackend, Deadline
from onrecord.fetching.limits import Limits
from onrecord.fetching.shown import shown
from onrecord.fetching.urls import parsed, web_url

OTHERWISE: Final = "try again, or save the page from a browser and add the file"
_AGENT: Final = "User-Agent"
_CODING: Final = "Accept-Encoding"


def ask(
    url: httpx2.URL,
    page: str,
    backend: CheckedBackend,
    *,
    headers: Mapping[str, str],
    max_bytes: int,
    wanted: Callable[[Answer], object],
    cut: bool = False,
) -> Answer:
    """The answer to a GET of `url`, which `web_url` has passed. `page` is its name in messages.

    `wanted` is given the head of an answer of 200 before its body is waited for, and raises what it has against it.
    Raises FetchRefused for more than `max_bytes`, unless the body is to be `cut` there, and NotFetched for what did not
    come, or not whole.
    """
    target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    sent: list[tuple[bytes | str, bytes | str]] = [
        ("Host", url.netloc),
        (_AGENT, headers.get(_AGENT) or f"Onrecord/{onrecord.__version__}"),
        ("Accept-Encoding", headers.get(_CODING) or "gzip"),
        *(
            (name, value.encode("latin-1", "replace"))
            for name, value in headers.items()
            if name not in (_AGENT, _CODING)
        ),
        ("Connection", "close"),
    ]
    try:
        with (
            httpcore2.ConnectionPool(network_backend=backend) as connections,
            connections.stream("GET", target, headers=sent) as response,
        ):
            return _taken(response, url, page, max_bytes, wanted, cut)
    except (httpcore2.TimeoutException, TimeoutError):
        raise NotFetched(page, f"its server does not answer in time; {OTHERWISE}") from None
    except httpcore2.ConnectError:
        raise NotFetched(page, f"its server cannot be reached; check the address, or {OTHERWISE}") from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError):
        raise NotFetched(page, f"its answer is cut short or no HTTP; {OTHERWISE}") from None


def ask_once(
    text: str,
    *,
    base: str | None,
    headers: Mapping[str, str],
    types: Collection[str] | None,
    limits: Limits,
    resolve: Resolve,
    ports: Collection[int],
    allowed: Callable[[Address], bool],
    cut: bool = False,
) -> Answer:
    """See `request` in `onrecord.fetching`."""
    url = web_url(text, base=parsed(base), ports=ports, limits=limits)
    page = shown(str(url))
    backend = CheckedBackend(page=page, deadline=Deadline(limits), resolve=resolve, allowed=allowed)

    def wanted(head: Answer) -> None:
        if types is not None:
            kind_of(head.header("content-type"), page, types)

    return ask(url, page, backend, headers=headers, max_bytes=limits.max_bytes, wanted=wanted, cut=cut)


def _taken(
    response: httpcore2.Response,
    url: httpx2.URL,
    page: str,
    max_bytes: int,
    wanted: Callable[[Answer], object],
    cut: bool,
) -> Answer:
    told = response.extensions
    stream = told.get("network_stream")
    server = stream.get_extra_info("server_addr") if stream is not None else None
    answer = Answer(
        url=str(url),
        status=response.status,
        reason=bytes(told.get("reason_phrase") or b"").decode("latin-1"),
        version=bytes(told.get("http_version") or b"HTTP/1.1").decode("latin-1"),
        headers=tuple((bytes(name), bytes(value)) for name, value in response.headers),
        body=b"",
        address=str(server[0]) if server else None,
    )
    if answer.status != 200:
        return answer  # what stands in an error's page is nobody's report
    wanted(answer)
    length = answer.header("content-length")
    body = as_sent(response.iter_stream(), length=length, max_bytes=max_bytes, page=page, cut=cut)
    return replace(answer, body=body)
