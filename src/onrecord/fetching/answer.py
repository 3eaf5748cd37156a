"""What a server answered to one request, of whatever status."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer of HTTP. `url` is what was asked for, `address` the one that it came from (`93.184.216.34`).

    `headers` are as they came, in their order. `body` is as it was sent, whole, its transfer coding alone removed;
    it is empty for what is no page: a redirect, an error.
    """

    url: str
    status: int
    reason: str
    version: str
    """As in `HTTP/1.1`."""
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    address: str | None

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its letters; None where there is none."""
        wanted = name.lower().encode("latin-1")
        for key, value in self.headers:
            if key.lower() == wanted:
                return value.decode("latin-1").strip()
        return None

    @property
    def location(self) -> str | None:
        """Where it redirects to, as it is written there; None where it is no redirect."""
        return self.header("location") if self.status in (301, 302, 303, 307, 308) else None
