"""The files of the reading room, all of them in the package: style, fonts, scripts. Nothing comes from elsewhere."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Final

TYPES: Final = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "woff2": "font/woff2",
    "svg": "image/svg+xml",
}


@cache
def names() -> tuple[str, ...]:
    """The names of all files that are served."""
    return tuple(sorted(f.name for f in files(__name__).iterdir() if f.name.rpartition(".")[2] in TYPES))


@cache
def content(name: str) -> bytes | None:
    """A file; None where there is none of that name."""
    return (files(__name__) / name).read_bytes() if name in names() else None


@cache
def address(name: str) -> str:
    """Where a file is served, with a sign of what is in it, so that browsers may keep it for good."""
    found = content(name)
    if found is None:
        raise LookupError(f"there is no file {name}")
    return f"/static/{name}?{blake2b(found, digest_size=5).hexdigest()}"
