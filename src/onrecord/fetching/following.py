"""One request after another, until an answer is a page."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Final

from onrecord.errors import FetchRefused, NotFetched
from onrecord.fetching.addresses import Address, Resolve
from onrecord.fetching.answer import Answer
from onrecord.fetching.asking import OTHERWISE, ask
from onrecord.fetching.body import decompressed, kind_of
from onrecord.fetching.connecting import CheckedBackend, Deadline
from onrecord.fetching.fetched import Fetched
from onrecord.fetching.limits import Limits
from onrecord.fetching.shown import shown
from onrecord.fetching.urls import web_url

_ACCEPT: Final = {"Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.9"}


def follow(
    text: str, *, limits: Limits, resolve: Resolve, ports: Collection[int], allowed: Callable[[Address], bool]
) -> Fetched:
    """See `fetch`. The error names the address that failed, which may be one that the page redirects to."""
    deadline, first = Deadline(limits), shown(text)
    url, page = web_url(text, ports=ports, limits=limits), first
    for _ in range(limits.max_redirects + 1):
        backend = CheckedBackend(page=page, deadline=deadline, resolve=resolve, allowed=allowed)
        wanted = partial(_page, page=page)
        answer = ask(url, page, backend, headers=_ACCEPT, max_bytes=limits.max_bytes, wanted=wanted)
        if answer.location is None:
            break
        url = web_url(answer.location, base=url, ports=ports, limits=limits)
        page = shown(str(url))
    else:
        raise FetchRefused(first, f"it redirects more than {limits.max_redirects} times; {OTHERWISE}")
    if answer.status != 200:
        raise NotFetched(
            page, f"its server answers {answer.status}; check the address, or save the page and add the file"
        )
    content_type, charset = kind_of(answer.header("content-type"), page)
    content = decompressed(answer.body, coding=answer.header("content-encoding"), max_bytes=limits.max_bytes, page=page)
    return Fetched(url=answer.url, content=content, content_type=content_type, charset=charset)


def _page(head: Answer, page: str) -> None:
    kind_of(head.header("content-type"), page)
