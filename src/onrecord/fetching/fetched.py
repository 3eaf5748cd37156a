"""What a fetch gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as its server sent it, decompressed.

    `url` is where it was found, after all redirects and without a fragment. `content_type` is as in `text/html`;
    `charset` as in `utf-8`, one that Python knows. Both are None where the server does not say.
    """

    url: str
    content: bytes
    content_type: str | None
    charset: str | None
