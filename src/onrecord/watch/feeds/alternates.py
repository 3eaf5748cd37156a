"""Feeds that a web page names as its own (RSS autodiscovery), for the message to who gave the page for a feed."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin

from onrecord.fetching import shown

_LINK: Final = re.compile(rb"<link\b[^<>]{0,1000}>", re.IGNORECASE)
_FEED: Final = re.compile(rb"""type\s*=\s*["']?application/(?:rss\+xml|atom\+xml|feed\+json)""", re.IGNORECASE)
_HREF: Final = re.compile(rb"""href\s*=\s*["']?([^"'\s<>]{1,1000})""", re.IGNORECASE)


def alternates(data: bytes, address: str) -> list[str]:
    """Addresses of feeds in the links of the page `data`, as a message may show them."""
    found = []
    for link in _LINK.findall(data[:200_000]):
        href = _HREF.search(link)
        if href and _FEED.search(link):
            try:
                found.append(shown(urljoin(address, href[1].decode("utf-8", "replace").replace("&amp;", "&"))))
            except ValueError:
                continue
    return found
