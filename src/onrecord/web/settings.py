"""How the reading room is run: what the options of `onrecord serve` say."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Final

from onrecord.errors import UsageError
from onrecord.exports.wording import one_line
from onrecord.ledger.storage.store import is_postgres

SHORTEST_TOKEN: Final = 16
"""Characters of a token that somebody chose, at least: it is all that stands between a ledger and a network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One reading room. `host` is the address that it listens on; anybody but this machine needs the `token`."""

    ledger: str
    host: str = "127.0.0.1"
    port: int = 8000
    token: str | None = None
    names: tuple[str, ...] = ()
    """Names by which it may be called, beside the address that it listens on."""
    read_only: bool = False
    """Nothing can be added or judged."""
    allow_fetch: bool = False
    """Whether a report may be fetched from a public address that a reader types."""
    upload_bytes: int = 50_000_000
    """The most that one upload may have."""
    upload_files: int = 200
    """The most files of one upload."""

    def __post_init__(self) -> None:
        """Raises UsageError for settings under which the ledger would not be safe."""
        if not 0 <= self.port < 65_536:
            raise UsageError(f"--port {self.port}: there is 0 to 65535, 0 for any that is free")
        if self.token is not None and len(self.token) < SHORTEST_TOKEN:
            raise UsageError(f"the token is too short to be safe: give {SHORTEST_TOKEN} characters or more")
        if self.token is not None and not (self.token.isascii() and self.token.isprintable()):
            raise UsageError("the token: give letters, digits and signs of ASCII alone")
        if self.token is None and not self.local:
            raise UsageError(f"--host {self.host}: whoever reaches that address could read and judge; give a token")
        if min(self.upload_bytes, self.upload_files) < 1:
            raise UsageError("--upload-mb and --upload-files: there is 1 and more")

    @property
    def name(self) -> str:
        """What the ledger is called: its file, or its database, without who may open it."""
        path = self.ledger.partition("?")[0] if is_postgres(self.ledger) else self.ledger
        return one_line(path.rpartition("/")[2]) or "ledger"

    @property
    def local(self) -> bool:
        """Whether this machine alone can reach it."""
        return is_loopback(self.host)

    def called(self, host: str) -> bool:
        """Whether a request may name it so. Where no token is asked for, a name that leads here from another page's
        address (DNS rebinding) would let that page read everything."""
        name = host_of(host)
        if name in map(str.lower, (*self.names, self.host)):
            return True
        return is_loopback(name) if self.local else self.token is not None


def host_of(header: str) -> str:
    """The name in a Host header, without its port."""
    name = header.strip().lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.rpartition(":")[0] if name.count(":") == 1 else name


def is_loopback(host: str) -> bool:
    """Whether a host is this machine and nothing else."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
